import { COMMA } from "../letters/chars.ts";
import { CONJ, DET, FEMALE, MALE, PREP, ROLE } from "../lexicon/flags.ts";
import { flagsAt, isMark, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import type { EntityTable } from "./entities.ts";
import type { Mentions } from "./mention.ts";

const THE_A = wordSet("the a an his her that this der die le la el");
const IS_WAS = wordSet("is was as became remains");

/** The gender that a pronoun at token `i` gives the sentence's one person: "he", "her house"; 0 for objects ("told her"). */
function genderOf(stream: Stream, i: number): number {
  switch (tokenText(stream, i).toLowerCase()) {
    case "he":
      return MALE;
    case "she":
      return FEMALE;
    case "his":
      return MALE;
    case "her":
      return stream.kind[i + 1] === WORD && (flagsAt(stream, i + 1) & (PREP | CONJ | DET)) === 0 ? FEMALE : 0;
    default:
      return 0;
  }
}

/** Whether "the president" stands between a name and a pronoun: the pronoun may be that one's ("Hale says the pilot left when he …"). */
function hasOther(stream: Stream, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (stream.kind[i] !== WORD || (flagsAt(stream, i) & ROLE) === 0) continue;
    for (let n = i - 1; n > from && n > i - 4; n--) {
      if (!THE_A.has(stream, n)) continue;
      // "Ann Hale, the mayor, said she": she is the mayor.
      if (!isMark(stream, n - 1, COMMA) && !IS_WAS.has(stream, n - 1)) return true;
      break;
    }
  }
  return false;
}

/** The one person's full name that stands in the sentence of token `i` before it, by mention `m` and back; -1 for none or two. */
function onlyNameBefore(stream: Stream, mentions: Mentions, of: readonly number[], i: number, m: number): number {
  const start = stream.sentenceStart[stream.sentence[i] ?? 0] ?? 0;
  let one = -1;
  for (let index = m; index >= 0; index--) {
    const mention = mentions.list[index];
    if (mention === undefined || mention.from < start) break;
    if (mention.kind === "place" || mention.kind === "organisation") continue;
    // A second name, or a short one whose bearer is not known yet: the pronoun may be either's.
    if (one !== -1) return -1;
    one = of[index] ?? -1;
    if (one === -1) return -1;
  }
  return one;
}

/**
 * Gives people whose given name tells no gender the one that their pronouns do: where one full name alone stands in a
 * sentence before "he", "she", "his" or a possessive "her". Two that disagree leave it open.
 */
export function inferGenders(stream: Stream, mentions: Mentions, table: EntityTable, of: readonly number[]): void {
  const votes = new Map<number, number>();
  let m = -1;
  for (const i of stream.pronouns) {
    while ((mentions.list[m + 1]?.last ?? stream.count) < i) m++;
    if (mentions.at[i] !== -1) continue;
    const one = onlyNameBefore(stream, mentions, of, i, m);
    if (one < 0 || table.list[one]?.gender !== 0) continue;
    const gender = genderOf(stream, i);
    if (gender !== 0 && !hasOther(stream, mentions.list[m]?.last ?? i, i))
      votes.set(one, (votes.get(one) ?? 0) | gender);
  }
  for (const [id, gender] of votes) {
    const entity = table.list[id];
    if (entity !== undefined && gender !== (MALE | FEMALE)) entity.gender = gender;
  }
}
