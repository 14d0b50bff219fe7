import type { Quotation } from "../article/article.ts";

const MARKS: Readonly<Record<string, readonly [string, string]>> = Object.freeze({
  de: ["„", "“"],
  cs: ["„", "“"],
  pl: ["„", "”"],
  fr: ["«\u202F", "\u202F»"],
  it: ["«", "»"],
  es: ["«", "»"],
  ru: ["«", "»"],
  uk: ["«", "»"],
  ja: ["「", "」"],
  zh: ["“", "”"],
});
const DEFAULT_MARKS = ["“", "”"] as const;

/** A language's own quotation marks (Unicode CLDR); English ones where the language is not known. */
export function quoteMarks(language: string | null): readonly [string, string] {
  return MARKS[(language ?? "").slice(0, 2).toLowerCase()] ?? DEFAULT_MARKS;
}

/**
 * A quotation with marks around it: its parts verbatim, with " … " where the reporter stepped in between, and a blank
 * line where it goes on in another paragraph. Not escaped.
 */
export function quoteText(quotation: Quotation, language: string | null): string {
  const [open, close] = quoteMarks(language);
  let text = quotation.parts[0].text;
  let { paragraph } = quotation.parts[0];
  for (const part of quotation.parts.slice(1)) {
    text += (part.paragraph === paragraph ? " … " : "\n\n") + part.text;
    paragraph = part.paragraph;
  }
  return open + text + close;
}
