import { COMMA } from "../letters/chars.ts";
import { ADV, AUX, CUE, DET, FEMALE, GIVEN, MALE, ORG, PREP, ROLE, SELF, TITLE, WEAK, WHO } from "../lexicon/flags.ts";
import { INDEFINITE_ARTICLE } from "../words/common-words.ts";
import { BREAK, flagsAt, isMark, isText, NUMBER, PUNCT, QUOTE, type Stream, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import type { Mention } from "./mention.ts";

const WHO_WHOSE = wordSet("who whose which and but said says told was is has");

/** "a spokesman" is the role "spokesman"; the article before a possessor stays ("the company's chief executive"). */
export function withoutArticle(role: string): string {
  const match = /^(?:the|an?|el|la|les?|los|las|der|die|das|eine?|une?|una)\s+(?=\S)/i.exec(role);
  return match === null || /^the\s[^'’]*['’]/i.test(role) ? role : role.slice(match[0].length);
}

/** The gender that a role noun tells: "mother", "spokeswoman", "chairman". */
export function roleGender(word: string, flags: number): number {
  const lower = word.toLowerCase();
  if (
    /(?:woman|mother|sister|daughter|wife|widow|girl|girlfriend|niece|aunt|queen|princess|actress|waitress|lady|nun|businesswoman|frau|sprecherin|ministerin|madame)$/.test(
      lower,
    )
  )
    return FEMALE;
  if (
    /(?:man|father|brother|son|husband|widower|boy|boyfriend|nephew|uncle|king|prince|pope|guy|monk|priest)$/.test(
      lower,
    ) &&
    !/(?:person|human|german)$/.test(lower)
  )
    return MALE;
  return flags & TITLE && flags & (MALE | FEMALE) && (flags & GIVEN) === 0 ? flags & (MALE | FEMALE) : 0;
}

/** "…, qui défend le livreur", "…, die den Fahrer vertritt": a relative clause tells no role of the one it is about. */
function isForeignRelative(stream: Stream, i: number): boolean {
  if (stream.lexicon.traits.language === "en" || (flagsAt(stream, i) & WHO) === 0) return false;
  if ((flagsAt(stream, i) & DET) === 0) return true;
  return isMark(stream, i - 1, COMMA) && (flagsAt(stream, i + 1) & (DET | PREP | ADV | AUX | SELF)) !== 0;
}

/** The role that stands after a full name: "Ann Smith, the company's chief executive,". */
export function roleAfter(stream: Stream, mention: Mention): string | null {
  let i = mention.last + 1;
  if (!isMark(stream, i, COMMA)) return null;
  i++;
  if (stream.kind[i] === NUMBER && isMark(stream, i + 1, COMMA)) i += 2;
  // "Ann Smith, believes that the mayor": a verb begins no apposition.
  const opening = flagsAt(stream, i);
  if (stream.kind[i] === WORD && (opening & (CUE | WEAK | AUX)) !== 0 && (opening & (ROLE | DET)) === 0) return null;
  let end = i;
  let speaks = false;
  let prepositions = 0;
  while (end < i + 16) {
    const kind = stream.kind[end] ?? BREAK;
    if (kind === BREAK || kind === QUOTE) break;
    if (kind === PUNCT && stream.mark[end] !== 0x26 && stream.mark[end] !== 0x2f) break;
    const flags = flagsAt(stream, end);
    if (kind === WORD && WHO_WHOSE.has(stream, end)) break;
    if (kind === WORD && isForeignRelative(stream, end)) break;
    if ((flags & PREP) !== 0 && kind === WORD) prepositions++;
    if (prepositions === 0 && (flags & ROLE) !== 0 && (flags & ORG) === 0) speaks = true;
    end++;
  }
  if (!speaks || end <= i) return null;
  const first =
    INDEFINITE_ARTICLE.has(stream, i) || (isText(stream, i, "the") && stream.possessive[i + 1] !== 1) ? i + 1 : i;
  return first < end ? stream.text.slice(stream.start[first], stream.end[end - 1]) : null;
}
