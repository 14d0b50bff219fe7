import type { EntityTable } from "./entities.ts";
import { CONJ, DET, FEMALE, HE, MALE, PREP, SHE } from "./lexicon/flags.ts";
import type { Mentions } from "./names.ts";
import { BREAK, flagsAt, type Stream, tokenText, WORD } from "./stream.ts";

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

/**
 * Gives people whose given name tells no gender the one that their pronouns do: where one full name alone stands in a
 * sentence before "he", "she", "his" or a possessive "her". Two that disagree leave it open.
 */
export function inferGenders(stream: Stream, mentions: Mentions, table: EntityTable, of: Int32Array): void {
  const votes = new Map<number, number>();
  let sentence = -1;
  let one = -1;
  for (let i = 0; i < stream.count; i++) {
    if (stream.sentence[i] !== sentence || stream.kind[i] === BREAK) {
      sentence = stream.sentence[i] ?? 0;
      one = -1;
    }
    const index = mentions.at[i] ?? -1;
    const mention = mentions.list[index];
    if (mention !== undefined) {
      i = mention.last;
      if (mention.kind === "place" || mention.kind === "organisation") continue;
      // A second name, or a short one whose bearer is not known yet: the pronoun may be either's.
      one = one === -1 && (of[index] ?? -1) >= 0 ? (of[index] ?? -2) : -2;
      continue;
    }
    if (one < 0 || (flagsAt(stream, i) & (HE | SHE)) === 0) continue;
    if (table.list[one]?.gender !== 0) continue;
    const gender = genderOf(stream, i);
    if (gender !== 0) votes.set(one, (votes.get(one) ?? 0) | gender);
  }
  for (const [id, gender] of votes) {
    const entity = table.list[id];
    if (entity !== undefined && gender !== (MALE | FEMALE)) entity.gender = gender;
  }
}
