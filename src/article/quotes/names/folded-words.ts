import { fold } from "../letters/folding.ts";
import { lowerOf } from "../lexicon/hash.ts";
import { type Stream, tokenText } from "../words/stream.ts";

/** The words of names, {@link fold}ed: an article says each name many times, and each word is folded once. */
export class FoldedWords {
  /** By the word's hash the token that had it last. */
  private readonly known = new Map<number, { readonly token: number; readonly word: string }>();

  /** A token's word, folded. */
  of(stream: Stream, token: number): string {
    const hash = stream.hash[token] ?? 0;
    const known = this.known.get(hash);
    if (known !== undefined && haveSameLetters(stream, known.token, token)) return known.word;
    const word = fold(tokenText(stream, token));
    this.known.set(hash, { token, word });
    return word;
  }
}

/** Whether two tokens differ in their letters' case at most. */
function haveSameLetters({ text, start, end }: Stream, one: number, other: number): boolean {
  const a = start[one] ?? 0;
  const b = start[other] ?? 0;
  const length = (end[one] ?? 0) - a;
  if ((end[other] ?? 0) - b !== length) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(a + i);
    const wanted = text.charCodeAt(b + i);
    if (code !== wanted && lowerOf(code) !== lowerOf(wanted)) return false;
  }
  return true;
}
