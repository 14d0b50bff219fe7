import { datelineEnd } from "./datelines.ts";
import { endsSentence } from "./sentence-ends.ts";
import { BREAK, type PlacedPiece } from "./stream.ts";
import type { TokenArrays } from "./token-arrays.ts";

/**
 * No sentence has more tokens (a quotation is one). The rules look through a quotation's whole sentence, so that
 * without a limit a text without full stops would take quadratic time.
 */
const MAX_SENTENCE = 400;

/** Where each sentence begins, and one beyond the last token; writes each token's sentence. */
export function sentencesOf(tokens: TokenArrays, pieces: readonly PlacedPiece[]): number[] {
  const { count, sentence, kind, stops } = tokens;
  const starts: number[] = [0];
  let first = 0;
  const close = (last: number): void => {
    for (let i = first; i <= last; i++) sentence[i] = starts.length - 1;
    first = last + 1;
    starts.push(first);
  };
  // Nothing closes a sentence right before its paragraph's end, which closes it.
  const mayClose = (last: number): boolean => last >= first && kind[last + 1] !== BREAK;
  let dateline = datelineEnd(tokens, 0);
  for (const stop of stops) {
    if (dateline < stop && mayClose(dateline)) close(dateline);
    while (stop - first > MAX_SENTENCE && mayClose(first + MAX_SENTENCE)) close(first + MAX_SENTENCE);
    if (kind[stop] === BREAK) {
      close(stop);
      dateline = datelineEnd(tokens, first);
    } else if (mayClose(stop)) {
      const ends = stop === dateline || stop - first >= MAX_SENTENCE || endsSentence(tokens, stop, pieces);
      if (ends) close(stop);
    }
  }
  for (let i = first; i < count; i++) sentence[i] = starts.length - 1;
  if (first !== count) starts.push(count);
  return starts;
}
