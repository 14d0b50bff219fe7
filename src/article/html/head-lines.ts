import type { DraftParagraph } from "../draft.ts";
import { isBoilerplate } from "../text/boilerplate.ts";
import { parseByline } from "../text/byline.ts";
import { findTimes, parseTime } from "../text/time.ts";
import { keyOf } from "./words.ts";

/** What the page's head already says; at the body's start it is said again. */
export interface Head {
  readonly headline: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
}

/** As many lines may stand before the story. */
const MOST_LINES = 12;
/** What a line of metadata has beside dates and names: a reading time, counts of views and comments, labels. */
const AROUND =
  /\b\d{1,3}[ -]?min(?:ute)?s?\b(?: (?:read|lesezeit|de lecture|de lectura))?|\b[\d.,]+k? (?:views|comments|replies|shares|times|likes)\b|\b(?:asked|viewed|modified|views|by|published|posted|updated|in|on|at)\b/giu;

/** A label at the body's start: a section, a toolbar's word. */
function isLabel({ kind, text }: DraftParagraph): boolean {
  return kind === "text" && text.length < 30 && text.split(" ").length <= 3 && !/[.!?…:"”»。！？]$/u.test(text);
}

function isByline(text: string, authors: readonly string[]): boolean {
  if (text.length > 160) return false;
  if (/^(?:by|von|par|por|di)\s+\p{Lu}/iu.test(text) && text.length < 90 && !/[.!?]$/u.test(text)) return true;
  const key = keyOf(text);
  return authors.some((author) => key === keyOf(author) || key === `by ${keyOf(author)}`);
}

/** A line that says nothing but when, by whom and how long: "6 November 2023 · Jane Doe · 4 min read". */
function isMetaLine(text: string, authors: readonly string[]): boolean {
  if (text.length > 160 || !/\d/u.test(text)) return false;
  if (parseTime(text) !== null && text.length < 80) return true;
  const { published, updated, rest } = findTimes(text);
  let left = keyOf(rest.replace(AROUND, " "));
  for (const author of authors) left = left.replace(keyOf(author), " ");
  return (published ?? updated) !== null && (left.match(/[\p{L}\p{N}]+/gu) ?? []).join("").length <= 12;
}

/** The paragraph without the headline that it begins with, where a template ran both into one. */
function withoutHeadline(paragraph: DraftParagraph, headline: string | null): DraftParagraph {
  const { kind, text } = paragraph;
  // A short title may be the subject of the first sentence: "University of California Press is …".
  if (headline === null || headline.split(" ").length < 6 || !text.startsWith(headline)) return paragraph;
  const rest = text.slice(headline.length);
  return /^\s+(?:\p{Lu}|["“«„])/u.test(rest) ? { kind, text: rest.trim() } : paragraph;
}

/**
 * Parts a body from the lines before the story that a page's head has said already: its headline (also with a kicker),
 * dek, byline, date, section, and page furniture.
 */
export function partHead(
  paragraphs: readonly DraftParagraph[],
  head: Head,
): { lines: readonly string[]; story: readonly DraftParagraph[] } {
  const headKeys = new Set([head.headline, head.dek].filter((text) => text !== null).map(keyOf));
  const headline = keyOf(head.headline ?? "");
  const lines: string[] = [];
  while (lines.length < paragraphs.length && lines.length < MOST_LINES) {
    const whole = paragraphs[lines.length] ?? { kind: "text", text: "" };
    const paragraph = withoutHeadline(whole, head.headline);
    const { text } = paragraph;
    const key = keyOf(text);
    // The headline with a kicker before it.
    const title =
      headline !== "" && paragraph.kind === "heading" && key.endsWith(headline) && key.length < headline.length * 2;
    const known =
      title ||
      (isLabel(paragraph) && paragraphs.length > 3) ||
      headKeys.has(key) ||
      isByline(text, head.authors) ||
      isBoilerplate(text) ||
      isMetaLine(text, head.authors) ||
      (whole !== paragraph && parseByline(text) !== null);
    if (!known && /[\p{L}\p{N}]/u.test(text))
      return { lines, story: [paragraph, ...paragraphs.slice(lines.length + 1)] };
    lines.push(text);
  }
  return { lines, story: paragraphs.slice(lines.length) };
}
