import { DET, DOCUMENT, GIVEN, GROUP, NOT_NAME, PREP, ROLE } from "../lexicon/flags.ts";
import { ONE_OF_SEVERAL } from "../words/common-words.ts";
import { CAPITAL, CAPS, flagsAt, NUMBER, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { isForeignPhrase, isSeveral, namesPerson, withoutBodysArticle } from "./foreign-phrases.ts";
import { isOneOf, isPartitive } from "./partitive.ts";
import { canSpeak, mention, mentionAt, type Reading, type Subject, type TokenRange } from "./reading.ts";

const NOBODY_NONE = wordSet("nobody none neither", true);

function isPlural(stream: Stream, from: number, head: number): boolean {
  if (isPartitive(stream, from)) return !isOneOf(stream, from);
  const flags = flagsAt(stream, head);
  if (stream.lexicon.traits.language !== "en") return isSeveral(stream, from, head);
  if ((flags & GROUP) !== 0) return true;
  if ((flagsAt(stream, from) & DET) === 0) return false;
  const first = tokenText(stream, from).toLowerCase();
  return /^(?:two|three|four|five|several|many|some|most|few|both)$/.test(first);
}

/** A noun phrase's head: its last word before the first preposition that is not inside a name. */
function headOf(reading: Reading, from: number, to: number): number {
  const { stream } = reading;
  // "one of the accountants" is an accountant.
  const first = isPartitive(stream, from) ? from + 3 : from + 1;
  const { inverts, verbSecond } = stream.lexicon.traits;
  for (let i = first; i <= to; i++) {
    // "la ministra francesa de Economía": adjectives follow their noun.
    if (inverts && !verbSecond && (flagsAt(stream, i) & (ROLE | GROUP | DOCUMENT)) !== 0 && mentionAt(reading, i) < 0) {
      return namesPerson(reading, to) ? to : i;
    }
    if (stream.kind[i] !== WORD || mentionAt(reading, i) >= 0) continue;
    if (verbSecond && stream.kind[i - 1] === CAPITAL && (flagsAt(stream, i) & DET) !== 0) return i - 1;
    if ((flagsAt(stream, i) & PREP) !== 0) return i - 1;
    if (isPostposed(stream, i)) return i - 1;
  }
  return to;
}

/** Adjectives and participles that follow their noun: "people close to the campaign". */
const POSTPOSED = wordSet(
  "close familiar briefed involved standing sitting waiting living working opposite near accused charged convicted arrested suspected hired assigned appointed elected nominated injured wounded detained sentenced trained based employed backed opposed connected linked gathered interviewed surveyed polled",
);

/** German articles that bind a noun to the one before: "ein Sprecher des Ministeriums". */
const GENITIVE = wordSet("des eines");

/** Whether the word at token `i` follows the noun that it belongs to; no text is cut for words whose last letter no such word has. */
export function isPostposed(stream: Stream, i: number): boolean {
  const last = stream.text.charCodeAt((stream.end[i] ?? 0) - 1);
  if (last === 0x67 || last === 0x64 || last === 0x65 || last === 0x72) return POSTPOSED.has(stream, i);
  return last === 0x73 && stream.lexicon.traits.compounds && GENITIVE.has(stream, i);
}

/** What the noun phrase of tokens `from` to `to` is as a speaker. */
export function subjectOf(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  const { inverts } = stream.lexicon.traits;
  const head = headOf(reading, from, to);
  // "Nobody on the board would say": no speaker.
  if (head === from && (flagsAt(stream, head) & (GROUP | DET)) !== 0 && NOBODY_NONE.has(stream, head))
    return { type: "self", from, to };
  const headMention = mentionAt(reading, head);
  if (headMention >= 0) {
    const named = mention(reading, headMention);
    if (named === undefined) return null;
    // "Ute Bergmann" is no "Mann": a surname after a given name is no noun.
    const surname = head > named.first && (flagsAt(stream, named.first) & GIVEN) !== 0;
    const common = !surname && (flagsAt(stream, head) & (ROLE | GROUP)) !== 0 && (flagsAt(stream, head) & GIVEN) === 0;
    // "a super PAC", "one MP": an abbreviation that says what somebody is.
    const kind = stream.kind[head] === CAPS && named.first === named.last && from <= named.from;
    // "Tom Orr, Labour MP for Dover, said"
    const office =
      kind && from < head && (flagsAt(stream, head) & ROLE) !== 0 && stream.lexicon.traits.language === "en";
    if (office || (kind && from < named.from && ONE_OF_SEVERAL.has(stream, from)))
      return { type: "nominal", from, to, head, plural: false };
    if (common && from < named.from && (flagsAt(stream, from) & DET) !== 0) {
      // "one senior House Democrat"
      const start = inverts ? withoutBodysArticle(stream, from, head, to) : from;
      return { type: "nominal", from: start, to, head, plural: isPlural(stream, from, head) };
    }
    const start = named.from;
    let role: TokenRange | null = null;
    if (start > from) {
      let speaks = false;
      for (let i = from; i < start; i++) if ((flagsAt(stream, i) & (ROLE | GROUP)) !== 0) speaks = true;
      if (speaks) role = { from, to: start - 1 };
    }
    return { type: "name", from: role?.from ?? start, to: named.last, mention: headMention, role };
  }
  if ((stream.kind[head] ?? 0) > NUMBER) return null;
  if (inverts && !isForeignPhrase(stream, from, head)) return null;
  if (head === from && (flagsAt(stream, head) & DET) !== 0 && !canSpeak(flagsAt(stream, head))) return null;
  const article = stream.lexicon.traits.compounds && from < head && (flagsAt(stream, from) & DET) !== 0;
  if (
    stream.kind[head] === CAPITAL &&
    (flagsAt(stream, head) & (ROLE | GROUP | DOCUMENT | DET)) === 0 &&
    (!article || (flagsAt(stream, head) & NOT_NAME) !== 0)
  )
    return null;
  const start = inverts ? withoutBodysArticle(stream, from, head, to) : from;
  return { type: "nominal", from: start, to, head, plural: isPlural(stream, from, head) };
}
