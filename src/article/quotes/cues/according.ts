import { CUE, WEAK } from "../lexicon/flags.ts";
import { stressedPronoun } from "../phrases/foreign-phrases.ts";
import { phraseAfter, phraseBefore } from "../phrases/phrases.ts";
import { type Reading, type Subject, unsaidSubject } from "../phrases/reading.ts";
import { isText } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { invertedSubject } from "./inverted.ts";

/** "according to Smith" with "according" at `i`. */
export function accordingTo(reading: Reading, i: number, hi: number): Subject | null {
  const { stream } = reading;
  // "dem Ministerium zufolge"
  if (stream.lexicon.traits.verbSecond && isText(stream, i, "zufolge"))
    return phraseBefore(reading, i - 1, stream.sentenceStart[stream.sentence[i] ?? 0] ?? 0);
  if (stream.lexicon.traits.inverts) {
    // "selon lui", "según ella"
    const pronoun = stressedPronoun(stream, i + 1);
    if (pronoun !== null) return pronoun;
    // "según explicó la alcaldesa", "según dijo"
    if (isCue(stream, i + 1, CUE | WEAK)) return invertedSubject(reading, i + 2, hi) ?? unsaidSubject(reading, i + 1);
  }
  return phraseAfter(reading, isText(stream, i + 1, "to") ? i + 2 : i + 1, hi);
}
