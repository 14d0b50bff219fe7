import { CUE, DOCUMENT, WEAK } from "../lexicon/flags.ts";
import { stressedPronoun } from "../phrases/foreign-phrases.ts";
import { phraseAfter, phraseBefore } from "../phrases/phrases.ts";
import { type Reading, type Subject, unsaidSubject } from "../phrases/reading.ts";
import { flagsAt, isText } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { invertedSubject } from "./inverted.ts";

/** «…», se lee en el documento: which text the words stand in, with "se" at token `i`. */
export function readIn(reading: Reading, i: number, hi: number): Subject | null {
  const { stream } = reading;
  if (!stream.lexicon.traits.dropsSubjects || !isText(stream, i, "se") || !READ.has(stream, i + 1)) return null;
  const where = isText(stream, i + 2, "leer") ? i + 3 : i + 2;
  if (!isText(stream, where, "en")) return null;
  const text = phraseAfter(reading, where + 1, hi);
  return text?.type === "nominal" && (flagsAt(stream, text.head) & DOCUMENT) !== 0 ? text : null;
}

const READ = wordSet("lee leía puede podía indica dice afirma señala explica recoge");

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
