import type { Lexicon } from "../lexicon/lexicon.ts";
import type { QuotedPiece } from "../marks/scan.ts";

/** What a token is. */
export const WORD = 1; // begins with a small letter, or has no case
export const CAPITAL = 2; // Begins with a capital
export const CAPS = 3; // ALL CAPITALS, two letters or more
export const NUMBER = 4;
export const PUNCT = 5; // one mark; `mark` tells which
export const QUOTE = 6; // a whole quoted piece; `quotes` tells which
export const BREAK = 7; // between two paragraphs

/** The article outside its quotation marks, as tokens; each quoted piece is one token. */
export interface Stream {
  readonly text: string;
  /** The language's words and traits. */
  readonly lexicon: Lexicon;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A word's lexicon bits; 0 for all other tokens. */
  readonly flags: Int32Array;
  /** A mark's code unit; 0 for all other tokens. */
  readonly mark: Uint16Array;
  /** A word's hash, whatever its case, without the full stop of an abbreviation; 0 for all other tokens. */
  readonly hash: Int32Array;
  /** 1 where "’s" or a bare apostrophe follows the word. */
  readonly possessive: Uint8Array;
  /** The sentence each token stands in; sentences never cross paragraphs. */
  readonly sentence: Int32Array;
  /** The first token of each sentence, and one beyond the last token at the end. */
  readonly sentenceStart: readonly number[];
  /** Each quoted piece's token, by the piece's index. */
  readonly quotes: readonly number[];
  /** The tokens that may be a pronoun for a man or a woman, in order. */
  readonly pronouns: readonly number[];
}

/** A quoted piece by offsets into the whole text. */
export interface PlacedPiece extends QuotedPiece {
  readonly paragraph: number;
}

/** A token's text. */
export function tokenText(stream: Stream, token: number): string {
  return stream.text.slice(stream.start[token], stream.end[token]);
}

/** Whether a token's text is this word, by its case. */
export function isText(stream: Stream, token: number, word: string): boolean {
  const start = stream.start[token] ?? 0;
  return (stream.end[token] ?? 0) - start === word.length && stream.text.startsWith(word, start);
}

/** A word token's lexicon bits; 0 for all other tokens. */
export function flagsAt(stream: Stream, token: number): number {
  return stream.flags[token] ?? 0;
}

/** Whether the token is this punctuation mark. */
export function isMark({ mark }: Pick<Stream, "mark">, token: number, code: number): boolean {
  return mark[token] === code;
}

/** The index of the quoted piece whose token this is; -1 for all other tokens. */
export function pieceAt({ quotes }: Pick<Stream, "quotes">, token: number): number {
  let lo = 0;
  let hi = quotes.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if ((quotes[middle] ?? 0) < token) lo = middle + 1;
    else hi = middle;
  }
  return quotes[lo] === token ? lo : -1;
}

export const COLON = 0x3a;
