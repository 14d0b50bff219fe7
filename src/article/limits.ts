import { DocumentError } from "./document-error.ts";

/** No article has more paragraphs: a document that does would take gigabytes of memory, and is data. */
export const MAX_PARAGRAPHS = 200_000;
/** Nor more lines with something on them, which a hard wrap may have made of fewer paragraphs. */
export const MAX_LINES = 400_000;

/** The error for a document of too many paragraphs or lines. */
export function tooLong(file: string, most: number, unit: "paragraphs" | "lines"): DocumentError {
  return new DocumentError({
    problem: "too-large",
    file,
    found: `the document has more than ${most.toLocaleString("en")} ${unit}`,
    expected: "expected one article: split the document, or leave out what is not the article",
  });
}
