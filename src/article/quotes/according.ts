import { invertedSubject } from "./inverted.ts";
import { CUE, FEMALE, MALE, WEAK } from "./lexicon/flags.ts";
import { phraseAfter, phraseBefore } from "./phrases.ts";
import { type Reading, type Subject, unsaidSubject } from "./reading.ts";
import { tokenText } from "./stream.ts";
import { isCue } from "./verbs.ts";

/** Pronouns after "selon" and "según" with their gender; 0 for several. */
const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ["lui", MALE],
  ["elle", FEMALE],
  ["eux", 0],
  ["elles", 0],
  ["él", MALE],
  ["ella", FEMALE],
  ["ellos", 0],
  ["ellas", 0],
]);

/** "according to Smith" with "according" at `i`. */
export function accordingTo(reading: Reading, i: number, hi: number): Subject | null {
  const { stream } = reading;
  // "dem Ministerium zufolge"
  if (stream.lexicon.traits.verbSecond && tokenText(stream, i) === "zufolge")
    return phraseBefore(reading, i - 1, stream.sentenceStart[stream.sentence[i] ?? 0] ?? 0);
  if (stream.lexicon.traits.inverts) {
    const gender = PRONOUNS.get(tokenText(stream, i + 1));
    // "selon lui", "según ella"
    if (gender !== undefined) return { type: "pronoun", from: i + 1, to: i + 1, gender, plural: gender === 0 };
    // "según explicó la alcaldesa", "según dijo"
    if (isCue(stream, i + 1, CUE | WEAK)) return invertedSubject(reading, i + 2, hi) ?? unsaidSubject(reading, i + 1);
  }
  return phraseAfter(reading, tokenText(stream, i + 1) === "to" ? i + 2 : i + 1, hi);
}
