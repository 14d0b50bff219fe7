import type { DraftParagraph } from "../draft.ts";
import { isBoilerplate } from "../text/boilerplate.ts";
import { keyOf } from "./words.ts";

/** A heading over nothing, or over links that are gone. */
const LAST_HEADING =
  /^(?:related|read (?:more|next|also)|more (?:on|from|stories)|see also|further reading|references|external links|notes|comments?|share|tags?|topics|sources?)\b/iu;

/** A line that leads to another piece: "Read also: …". */
const ELSEWHERE =
  /^(?:(?:also )?read(?: also| more| next)?|see also|related|more|watch|photos?|gallery|video|[aà] ?lire(?: aussi)?|lire aussi|voir aussi|le[ae] también|te puede interesar|lesen sie auch|mehr zum thema|leggi anche|lees ook|leia (?:também|mais)|read or share this story)\s?[:|»>]/iu;

/** An hour on a line of its own. */
const HOUR = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?$/iu;
/** A heading over what follows a story: its author, its topics, other stories. */
const AFTERWARDS =
  /^(?:about (?:the|our) (?:authors?|writers?|reporters?|journalists?)|(?:sobre|acerca de) (?:la firma|el autor|la autora|los autores)|archivado en|über (?:den autor|die autorin|die autoren)|à propos (?:de l['’]auteure?|des auteurs)|(?:l['’]autore|gli autori)|related (?:articles?|stories|posts?|content|coverage|links?|reading|topics?)|(?:you (?:may|might) also like|recommended(?: for you)?|más información|mehr zum thema|lire aussi|leggi anche|leia também|関連記事|関連ニュース|相关阅读|相关新闻|延伸阅读|читайте также|اقرأ أيضا))\s?:?$/iu;
/** So many short paragraphs may stand below such a heading; more are the story going on. */
const MOST_AFTERWARDS = 8;

function lengthOf(paragraphs: readonly DraftParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether a paragraph may be a pull quote: set as a quotation, or nothing but words between double marks. */
function isSetOff({ kind, text }: DraftParagraph): boolean {
  return kind === "quote" || (kind === "text" && text.length < 400 && /^["“„«].*["”“»]$/u.test(text));
}

/** Where what follows the story begins: a heading as {@link AFTERWARDS} near the end, with little text below it. */
function endOf(paragraphs: readonly DraftParagraph[]): number {
  for (let at = Math.max(1, paragraphs.length - 1 - MOST_AFTERWARDS); at < paragraphs.length; at += 1) {
    const { kind, text } = paragraphs[at] ?? { kind: "text", text: "" };
    if (kind === "quote" || text.length > 60 || !AFTERWARDS.test(text)) continue;
    const below = paragraphs.slice(at + 1);
    if (below.some((one) => one.kind === "heading" && !AFTERWARDS.test(one.text))) continue;
    if (lengthOf(below) < lengthOf(paragraphs.slice(0, at)) * 0.5) return at;
  }
  return paragraphs.length;
}

/**
 * Cleans a story's paragraphs: boilerplate lines go, as do the headline where it stands again, pull quotes that repeat
 * the text, paragraphs that stand there twice, the hours of a live blog, headings over nothing at its end, and the
 * boxes that follow the story (its author, other stories).
 */
export function tidyBody(story: readonly DraftParagraph[], headline: string | null): readonly DraftParagraph[] {
  const title = keyOf(headline ?? "");
  const paragraphs = story.slice(0, endOf(story));
  const keys = paragraphs.map((paragraph) => keyOf(paragraph.text));
  const all = paragraphs.some(isSetOff)
    ? keys.filter((_, index) => paragraphs[index]?.kind !== "quote").join("\n")
    : "";
  const seen = new Set<string>();
  const kept: DraftParagraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const key = keys[index] ?? "";
    if (paragraph.kind === "heading" && key !== "" && key === title) continue;
    if (HOUR.test(paragraph.text)) continue;
    if (key === "" && !/\p{So}|\p{Sc}/u.test(paragraph.text)) continue;
    if (isBoilerplate(paragraph.text) || (paragraph.text.length < 200 && ELSEWHERE.test(paragraph.text))) continue;
    if (key.length >= 60) {
      if (seen.has(key)) continue;
      seen.add(key);
    }
    // A search per quotation: bounded, so that a page of quotations stays linear.
    if (
      isSetOff(paragraph) &&
      key.length >= 20 &&
      key.length < 600 &&
      seen.size < 2_000 &&
      all.length < 200_000 &&
      (paragraph.kind === "quote" ? all.includes(key) : all.includes(` ${key}`) || all.includes(`${key} `))
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
