import { isBoilerplate } from "../text/boilerplate.ts";
import { findTimes } from "../text/time.ts";

/** Longer sentences are the story's. */
const LONGEST = 240;

/** Beginnings of sentences that speak to the reader, of the page or of who made it. */
const ASIDE =
  /^(?:\(?cnn\)?\s*)?(?:(?:editor|author|programming|publisher)['’]?s?['’]? note\b|(?:video|photos?|gallery)?\W{0,3}scroll down\b|click here\b|click (?:through|on) \b|for (?:more|the latest|confidential|help|support)\b.{0,80}\b(?:click|visit|go to|call|follow|see|read)\b|follow (?:@|us\b|.{2,40} on (?:twitter|facebook|instagram)\b)|(?:read|see|watch) more\b|story highlights\b|highlights$|share this\b|e-?mail to a friend\b|all about \p{Lu}|watch .{3,100}»|this (?:article|story|post|page|commentary) (?:was|is|has been|originally|first)\b|the (?:opinions|views) expressed\b|copyright \d{4}|(?:by|published|updated|posted|created|last updated)\b\s*[.:]|(?:last )?(?:updated|published|posted|created|modified)(?: (?:at|on))? \d)/iu;
/** Notes of which every sentence is about the piece and not of it. */
const NOTE = /^(?:\(?cnn\)?\s*)?(?:editor|author|programming|publisher)['’]?s?['’]? note\b/iu;

/** As it would stand before a program set spaces around marks: "Doe 's" → "Doe's", "story ." → "story.". */
function untokenized(text: string): string {
  return text
    .slice(0, LONGEST * 2)
    .replace(/\s{1,4}(?=['’.,:;!?](?:\s|$|s\b))/gu, "")
    .replace(/@{2,}/gu, "@")
    .trim();
}

/**
 * Whether a sentence or a line is about the page or the piece and tells nothing of the story: page furniture, dates,
 * "Click here for …", "Scroll down for video". Reads also text with spaces around its marks, as corpora have it.
 */
export function isAside(text: string): boolean {
  if (text.length >= LONGEST) return false;
  const plain = untokenized(text);
  if (isBoilerplate(plain) || ASIDE.test(plain)) return true;
  return (
    plain.length < 120 &&
    /\d/u.test(plain) &&
    /^(?:[\s|.,:]|\d{1,2}:\d{2}|e[sd]?t|[cmp][sd]t|gmt|bst|utc)*$/iu.test(findTimes(plain).rest)
  );
}

/** Whether a paragraph is an editor's note, with all its sentences. */
export function isNote(text: string): boolean {
  return NOTE.test(untokenized(text.slice(0, 60)));
}

/** "By ." or "By:" alone: who wrote it follows. */
export function opensByline(text: string): boolean {
  return /^by\s*[.:]?$/iu.test(text);
}

/** What may follow a byline's opening: a name or two, or the next of them ("and Jane Doe ."). */
export function continuesByline(text: string): boolean {
  return text.length < 100 && text.split(" ").length <= 14 && (/^and\b/iu.test(text) || !/[“"]/u.test(text));
}
