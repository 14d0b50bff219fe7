import { phraseAfter, phraseBefore } from "./phrases.ts";
import type { Reading, Subject } from "./reading.ts";
import { tokenText } from "./stream.ts";

/** "according to Smith" with "according" at `i`. */
export function accordingTo(reading: Reading, i: number, hi: number): Subject | null {
  const { stream } = reading;
  // "dem Ministerium zufolge"
  if (stream.lexicon.traits.verbSecond && tokenText(stream, i) === "zufolge")
    return phraseBefore(reading, i - 1, stream.sentenceStart[stream.sentence[i] ?? 0] ?? 0);
  return phraseAfter(reading, tokenText(stream, i + 1) === "to" ? i + 2 : i + 1, hi);
}
