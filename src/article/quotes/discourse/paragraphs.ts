import { BREAK, QUOTE, type Stream } from "../words/stream.ts";

/** Tokens before a pronoun that are looked through. */
export const REACH = 160;

/** Where the paragraph begins that holds a sentence's token, as far as {@link REACH} tells. */
export function paragraphBefore(stream: Stream, sentence: number, token: number): number {
  let start = stream.sentenceStart[sentence] ?? 0;
  for (let id = sentence; start > 0 && stream.kind[start - 1] !== BREAK && token - start < REACH; )
    start = stream.sentenceStart[--id] ?? 0;
  return start;
}

/** The sentence that opens the paragraph before the one that a quotation in this sentence opens; -1 where none does. */
export function openingBefore(stream: Stream, sentence: number, token: number): number {
  const start = stream.sentenceStart[sentence] ?? 0;
  if (sentence === 0 || stream.kind[start] !== QUOTE || stream.kind[start - 1] !== BREAK) return -1;
  return stream.sentence[paragraphBefore(stream, sentence - 1, token)] ?? -1;
}
