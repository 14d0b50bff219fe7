import { FUNCTION } from "../lexicon/flags.ts";
import { BREAK, CAPITAL, CAPS, flagsAt, isText, NUMBER, PUNCT, type Stream, WORD } from "./stream.ts";
import { wordSet } from "./word-set.ts";

/** A heading has no more tokens. */
const LONGEST = 20;

/** Small words of a heading's line; a longer one is written with a capital there. */
const SHORT = 5;

/** Words that a name and its place have as well: "Ann Hale of Port Elm" alone on its line says who speaks below. */
const IN_NAMES = wordSet("of from in the and de van von y del la le");

/**
 * The break after the heading or byline that begins at token `first` of an English text: a line in a title's capitals
 * without a full stop ("What Ann Hale Learned From the Flood", "By Ann Hale and Tom Reid"); -1 where there is none.
 * What looks like a name there may be a name and a verb.
 */
export function headingEnd(stream: Stream, first: number): number {
  const byline = isText(stream, first, "By");
  let small = (flagsAt(stream, first) & FUNCTION) !== 0;
  for (let i = first; i < first + LONGEST && i < stream.count; i++) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === BREAK) return small && i - first >= (byline ? 2 : 4) ? i : -1;
    if (kind === CAPITAL || kind === CAPS || kind === NUMBER) continue;
    if (kind === PUNCT) {
      // Apostrophes, dashes and ampersands only; "Ann Hale, Mayor" is who speaks below.
      const code = stream.mark[i] ?? 0;
      if (code === 0x2019 || code === 0x27 || code === 0x26) continue;
      // "By Ann Hale, staff writer"; a sentence that begins so has a full stop.
      if (byline && (code === 0x2c || code === 0x7c || code === 0x2f)) continue;
      return -1;
    }
    if (byline && kind === WORD) continue;
    if (kind !== WORD || (stream.end[i] ?? 0) - (stream.start[i] ?? 0) > SHORT) return -1;
    if (!small && !IN_NAMES.has(stream, i)) small = true;
  }
  return -1;
}
