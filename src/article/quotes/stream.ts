import { classOf, DIGIT, isSpace, isTerminal, LOWER, SPACE, UPPER } from "./chars.ts";
import { ABBREVIATION, CUE, FUNCTION, GIVEN, ROLE, SUFFIX, TITLE } from "./lexicon/flags.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { QuotedPiece } from "./scan.ts";

/** What a token is. */
export const WORD = 1; // begins with a small letter, or has no case
export const CAPITAL = 2; // Begins with a capital
export const CAPS = 3; // ALL CAPITALS, two letters or more
export const NUMBER = 4;
export const PUNCT = 5; // one mark; `code` tells which
export const QUOTE = 6; // a whole quoted piece; `piece` tells which
export const BREAK = 7; // between two paragraphs

/** The article outside its quotation marks, as tokens; each quoted piece is one token. */
export interface Stream {
  readonly text: string;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A word's lexicon bits; a mark's code unit; a quoted piece's index. */
  readonly value: Int32Array;
  /** 1 where "’s" or a bare apostrophe follows the word. */
  readonly possessive: Uint8Array;
  /** The sentence each token stands in; sentences never cross paragraphs. */
  readonly sentence: Int32Array;
  /** The first token of each sentence, and one beyond the last token at the end. */
  readonly sentenceStart: readonly number[];
}

/** A quoted piece by offsets into the whole text. */
export interface PlacedPiece extends QuotedPiece {
  readonly paragraph: number;
}

/** A token's text. */
export function tokenText(stream: Stream, token: number): string {
  return stream.text.slice(stream.start[token], stream.end[token]);
}

/** A word token's lexicon bits; 0 for all other tokens. */
export function flagsAt(stream: Stream, token: number): number {
  const kind = stream.kind[token] ?? 0;
  return kind >= WORD && kind <= CAPS ? (stream.value[token] ?? 0) : 0;
}

/** Whether the token is this punctuation mark. */
export function isMark(stream: Stream, token: number, code: number): boolean {
  return stream.kind[token] === PUNCT && stream.value[token] === code;
}

export const COMMA = 0x2c;
export const COLON = 0x3a;

/** "al-Assad", "el-Sisi": a name that begins with a small letter. */
const NAME_PREFIX = /^(?:al|el|bin|ad|ar|as|at|ash)-$/;

/** A French pronoun after its verb. */
const INVERTED = /^-(?:t-)?(?:ils?|elles?|on)(?![\p{L}-])/u;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/**
 * No sentence has more tokens (a quotation is one). The rules look through a quotation's whole sentence, so that
 * without a limit a text without full stops would take quadratic time.
 */
const MAX_SENTENCE = 400;

/** Characters to a token in most prose; a text with shorter ones makes the arrays grow. */
const TOKEN_LENGTH = 4;

function resized<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

class Tokenizer {
  private readonly text: string;
  private readonly lexicon: Lexicon;
  // Typed arrays: millions of tokens as plain arrays take gigabytes while they grow.
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  value: Int32Array;
  possessive: Uint8Array;
  count = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    const room = Math.ceil(text.length / TOKEN_LENGTH) + 16;
    this.kind = new Uint8Array(room);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.value = new Int32Array(room);
    this.possessive = new Uint8Array(room);
  }

  textCode(at: number): number {
    return this.text.charCodeAt(at);
  }

  push(kind: number, start: number, end: number, value: number): void {
    const at = this.count++;
    if (at === this.kind.length) this.grow();
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.value[at] = value;
  }

  private grow(): void {
    const room = this.kind.length * 2;
    this.kind = resized(this.kind, new Uint8Array(room));
    this.start = resized(this.start, new Int32Array(room));
    this.end = resized(this.end, new Int32Array(room));
    this.value = resized(this.value, new Int32Array(room));
    this.possessive = resized(this.possessive, new Uint8Array(room));
  }

  /** Tokens of the text from `from` to `to`, which holds no quoted piece. */
  range(from: number, to: number): void {
    let i = from;
    while (i < to) {
      const type = classOf(this.text.charCodeAt(i));
      if (type === SPACE) i++;
      else if (type === LOWER || type === UPPER) i = this.word(i, to, type);
      else if (type === DIGIT) i = this.number(i, to);
      else {
        this.push(PUNCT, i, i + 1, this.text.charCodeAt(i));
        i++;
      }
    }
  }

  private word(from: number, to: number, first: number): number {
    const { text } = this;
    let i = from;
    let small = 0;
    let capitals = 0;
    let dots = 0;
    let skip = 0;
    let hyphen = 0;
    for (; i < to; i++) {
      const code = text.charCodeAt(i);
      const type = classOf(code);
      if (type === LOWER) small++;
      else if (type === UPPER) capitals++;
      else if (type !== DIGIT) {
        const next = i + 1 < to ? classOf(text.charCodeAt(i + 1)) : 0;
        if (next < LOWER) break;
        if (isApostrophe(code)) {
          // O’Brien and don’t are one word; the ’s of a possessive is not part of it.
          const s = text.charCodeAt(i + 1) | 0x20;
          if (s === 0x73 && (i + 2 >= to || classOf(text.charCodeAt(i + 2)) < LOWER)) break;
        } else if (code === 0x2d && INVERTED.test(text.slice(i, i + 8))) {
          // French "dit-il", "explique-t-elle": the pronoun is a word of its own.
          skip = text.charCodeAt(i + 2) === 0x2d ? 3 : 1;
          break;
        } else if (code === 0x2e) {
          if (small + capitals - dots !== 1 || next === DIGIT) break;
          dots++;
        } else if (code === 0x2d || code === 0x2010 || code === 0x2011) hyphen = i;
        else if (code !== 0x26) break;
      }
    }
    let flags = this.lexicon.lookUp(text, from, i);
    if (flags === 0 && hyphen > from && capitals > 0) {
      // An unknown compound is what its last part is: "Ex-President".
      flags = this.lexicon.lookUp(text, hyphen + 1, i) & ~GIVEN;
    }
    if (flags === 0 && first === UPPER) flags = this.lexicon.compound(text, from, i, ROLE | TITLE) & (ROLE | TITLE);
    const abbreviated = (flags & ABBREVIATION) !== 0 || dots > 0 || (i - from === 1 && first === UPPER);
    if (i < to && text.charCodeAt(i) === 0x2e && abbreviated) i++;
    let kind = CAPITAL;
    if (first === LOWER)
      kind = capitals > 0 && hyphen > 0 && NAME_PREFIX.test(text.slice(from, hyphen + 1)) ? CAPITAL : WORD;
    else if (small === 0 && capitals > 1) kind = CAPS;
    this.push(kind, from, i, flags);
    if (skip > 0) return i + skip;
    const code = text.charCodeAt(i);
    if (i < to && isApostrophe(code)) {
      const s = text.charCodeAt(i + 1) | 0x20;
      const last = text.charCodeAt(i - 1) | 0x20;
      if (s === 0x73 && (i + 2 >= to || classOf(text.charCodeAt(i + 2)) < LOWER)) {
        this.possessive[this.count - 1] = 1;
        return i + 2;
      }
      if (last === 0x73 && (i + 1 >= to || isSpace(text.charCodeAt(i + 1)))) {
        this.possessive[this.count - 1] = 1;
        return i + 1;
      }
    }
    return i;
  }

  private number(from: number, to: number): number {
    let i = from + 1;
    while (i < to) {
      const code = this.text.charCodeAt(i);
      const type = classOf(code);
      if (type >= LOWER) i++;
      else if (
        (code === 0x2e || code === 0x2c || code === 0x2d || code === 0x3a) &&
        classOf(this.text.charCodeAt(i + 1)) >= LOWER &&
        i + 1 < to
      )
        i += 2;
      else break;
    }
    this.push(NUMBER, from, i, 0);
    return i;
  }
}

/** Whether an attribution such as "Smith asked." follows token `i`: a cue within a few words. */
function cueFollows(tokens: Tokenizer, i: number, reach: number): boolean {
  for (let n = i; n < i + reach && n < tokens.count; n++) {
    const kind = tokens.kind[n] ?? 0;
    if (kind === BREAK || kind === QUOTE) return false;
    if (kind === PUNCT && isTerminal(tokens.value[n] ?? 0)) return false;
    if (kind === WORD && ((tokens.value[n] ?? 0) & CUE) !== 0) return true;
  }
  return false;
}

function endsSentence(tokens: Tokenizer, i: number, pieces: readonly PlacedPiece[]): boolean {
  const next = tokens.kind[i + 1] ?? BREAK;
  const kind = tokens.kind[i] ?? 0;
  if (kind === PUNCT) {
    const code = tokens.value[i] ?? 0;
    if (!isTerminal(code)) return false;
    return next !== WORD && next !== PUNCT;
  }
  if (kind === QUOTE) {
    if (next === WORD || next === PUNCT) return false;
    const piece = pieces[tokens.value[i] ?? 0];
    if (piece === undefined) return false;
    const last = tokensLast(tokens, piece);
    if (!isTerminal(last)) return false;
    if (next === QUOTE) return true;
    return last === 0x2e ? !shortAttribution(tokens, i + 1) : !cueFollows(tokens, i + 1, 7);
  }
  if (kind === CAPITAL || kind === CAPS || kind === WORD) {
    // "… in the U.S. The …": the abbreviation's full stop ends the sentence as well.
    const dotted = tokens.textCode((tokens.end[i] ?? 0) - 1) === 0x2e;
    if (dotted && next === QUOTE) {
      const piece = pieces[tokens.value[i + 1] ?? 0];
      if (piece === undefined || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) <= 2) return false;
      return classOf(tokens.textCode(piece.start)) === UPPER && piece.end - piece.start > 20;
    }
    return (
      dotted &&
      next === CAPITAL &&
      ((tokens.value[i + 1] ?? 0) & FUNCTION) !== 0 &&
      ((tokens.value[i] ?? 0) & SUFFIX) === 0 &&
      (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) > 2
    );
  }
  return false;
}

function tokensLast(tokens: Tokenizer, piece: PlacedPiece): number {
  return tokens.textCode(piece.end - 1);
}

/** "Smith said." right after a quotation that ended with a full stop: sloppy, but an attribution. */
function shortAttribution(tokens: Tokenizer, i: number): boolean {
  for (let n = i; n < i + 5 && n < tokens.count; n++) {
    const kind = tokens.kind[n] ?? 0;
    if (kind === BREAK || kind === QUOTE || kind === PUNCT) return false;
    if (kind === WORD && ((tokens.value[n] ?? 0) & CUE) !== 0) {
      const after = tokens.kind[n + 1] ?? BREAK;
      return n > i && (after === BREAK || (after === PUNCT && isTerminal(tokens.value[n + 1] ?? 0)));
    }
  }
  return false;
}

/**
 * Tokens of the whole text: `bounds` are the paragraphs' offsets, `pieces` the quoted pieces in order.
 * Linear in the text's length.
 */
export function tokenize(
  text: string,
  bounds: readonly { readonly start: number; readonly end: number }[],
  pieces: readonly PlacedPiece[],
  lexicon: Lexicon,
): Stream {
  const tokens = new Tokenizer(text, lexicon);
  let p = 0;
  for (const bound of bounds) {
    let at = bound.start;
    for (let piece = pieces[p]; piece !== undefined && piece.outerStart < bound.end; piece = pieces[++p]) {
      tokens.range(at, piece.outerStart);
      tokens.push(QUOTE, piece.outerStart, piece.outerEnd, p);
      at = piece.outerEnd;
    }
    tokens.range(at, bound.end);
    tokens.push(BREAK, bound.end, bound.end, 0);
  }
  const { count } = tokens;
  // Beyond the last token every array reads as undefined.
  const kind = tokens.kind.subarray(0, count);
  tokens.kind = kind;
  const sentence = new Int32Array(count);
  const sentenceStart: number[] = [0];
  for (let i = 0; i < count; i++) {
    sentence[i] = sentenceStart.length - 1;
    const tooLong = i - (sentenceStart.at(-1) ?? 0) >= MAX_SENTENCE;
    if (kind[i] === BREAK || tooLong || endsSentence(tokens, i, pieces)) {
      if (kind[i + 1] !== BREAK || kind[i] === BREAK) sentenceStart.push(i + 1);
    }
  }
  if (sentenceStart.at(-1) !== count) sentenceStart.push(count);
  return {
    text,
    count,
    kind,
    start: tokens.start.subarray(0, count),
    end: tokens.end.subarray(0, count),
    value: tokens.value.subarray(0, count),
    possessive: tokens.possessive.subarray(0, count),
    sentence,
    sentenceStart,
  };
}
