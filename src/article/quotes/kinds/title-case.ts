import { classOf, DIGIT, isSpace, UPPER } from "../letters/chars.ts";

/** Whether every word of four letters or more, the first and the last begin with a capital: “The Long Orchard”. */
export function isTitleCase(text: string): boolean {
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isSpace(text.charCodeAt(to))) to++;
    let next = to + 1;
    while (next < text.length && isSpace(text.charCodeAt(next))) next++;
    const type = classOf(text.charCodeAt(from));
    const edge = from === 0 || to >= text.length;
    const ampersand = to - from === 1 && text.charCodeAt(from) === 0x26;
    if (type !== UPPER && type !== DIGIT && !ampersand && (edge || to - from >= 5)) return false;
    from = next;
  }
  return true;
}
