import type { DraftParagraph } from "../draft.ts";
import { isBoilerplate } from "../text/boilerplate.ts";
import { parseTime } from "../text/time.ts";
import { keyOf } from "./words.ts";

/** What the page's head already says; at the body's start it is said again. */
export interface Head {
  readonly headline: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
}

/** A heading over nothing, or over links that are gone. */
const LAST_HEADING =
  /^(?:related|read (?:more|next|also)|more (?:on|from|stories)|see also|further reading|references|external links|notes|comments?|share|tags?|topics|sources?)\b/iu;

/** A line that leads to another piece: "Read also: …". */
const ELSEWHERE =
  /^(?:(?:also )?read(?: also| more| next)?|see also|related|more|watch|photos?|gallery|video|[aà] ?lire(?: aussi)?|lire aussi|voir aussi|le[ae] también|te puede interesar|lesen sie auch|mehr zum thema|leggi anche|lees ook|leia (?:também|mais)|read or share this story)\s?[:|»>]/iu;

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

/**
 * Cleans a body that a page gave: the headline, dek, byline and date repeated at its start go, as do boilerplate lines,
 * pull quotes that repeat the text, paragraphs that stand there twice, and headings over nothing at its end.
 */
export function tidyBody(paragraphs: readonly DraftParagraph[], head: Head): readonly DraftParagraph[] {
  const headKeys = new Set([head.headline, head.dek].filter((text) => text !== null).map(keyOf));
  const headline = keyOf(head.headline ?? "");
  let start = 0;
  while (start < paragraphs.length && start < 12) {
    const paragraph = paragraphs[start] ?? { kind: "text", text: "" };
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
      isBoilerplate(text);
    if (!known && !(text.length < 80 && parseTime(text) !== null) && /[\p{L}\p{N}]/u.test(text)) break;
    start += 1;
  }
  const keys = paragraphs.map((paragraph) => keyOf(paragraph.text));
  const all = paragraphs.some((paragraph) => paragraph.kind === "quote")
    ? keys.filter((_, index) => paragraphs[index]?.kind !== "quote").join("\n")
    : "";
  const seen = new Set<string>();
  const kept: DraftParagraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index < start) continue;
    const key = keys[index] ?? "";
    if (key === "" && !/\p{So}|\p{Sc}/u.test(paragraph.text)) continue;
    if (isBoilerplate(paragraph.text) || (paragraph.text.length < 200 && ELSEWHERE.test(paragraph.text))) continue;
    if (key.length >= 60) {
      if (seen.has(key)) continue;
      seen.add(key);
    }
    // A search per quotation: bounded, so that a page of quotations stays linear.
    if (
      paragraph.kind === "quote" &&
      key.length >= 20 &&
      key.length < 600 &&
      seen.size < 2_000 &&
      all.length < 200_000 &&
      all.includes(key)
    )
      continue;
    kept.push(paragraph);
  }
  while (kept.length > 1) {
    const last = kept.at(-1);
    if (last === undefined || (last.kind !== "heading" && !(last.text.length < 60 && LAST_HEADING.test(last.text))))
      break;
    kept.pop();
  }
  return kept;
}
