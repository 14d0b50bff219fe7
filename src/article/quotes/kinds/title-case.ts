import { classOf, DIGIT, UPPER } from "../letters/chars.ts";

/** Whether every word of four letters or more, the first and the last begin with a capital: “The Long Orchard”. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/);
  return words.every((word, index) => {
    const type = classOf(word.charCodeAt(0));
    const edge = index === 0 || index === words.length - 1;
    return type === UPPER || type === DIGIT || word === "&" || (!edge && word.length < 5);
  });
}
