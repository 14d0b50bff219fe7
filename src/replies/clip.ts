import { escapedLengthAtMost, escapeText } from "./escape.ts";
import { type Measure, splitText } from "./split.ts";

const ELLIPSIS = "…";

/**
 * Shortens plain text (a label, a choice's name) to a number of UTF-16 code units: at a word's end where one is near,
 * never within a grapheme, with "…" where something is left out. Runs of white space become one space.
 * @returns "" only when the text is blank
 */
export function clipPlain(text: string, limit: number): string {
  return clip(oneLine(text, limit), limit, (part) => part.length);
}

/**
 * Shortens text to one line and escapes it for Discord's Markdown; the result takes at most `limit` UTF-16 code units.
 */
export function clipEscaped(text: string, limit: number): string {
  return escapeText(clip(oneLine(text, limit), limit, escapedLengthAtMost));
}

/** Shortens text and keeps its lines; trimmed and escaped, at most `limit` UTF-16 code units. */
export function clipEscapedLines(text: string, limit: number): string {
  return escapeText(clip(text.trim().slice(0, limit + 1), limit, escapedLengthAtMost));
}

/** The text on one line; no more of it is looked at than could ever matter. */
function oneLine(text: string, limit: number): string {
  return text
    .slice(0, limit * 4)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, limit + 1);
}

function clip(text: string, limit: number, measure: Measure): string {
  if (measure(text) <= limit) return text.toWellFormed();
  const [first = ""] = splitText(text.toWellFormed(), { limit: limit - ELLIPSIS.length, measure });
  return first.trimEnd() + ELLIPSIS;
}
