import { COMMA, classOf, DIGIT, isSpace, isTerminal, LOWER, SPACE, UPPER } from "../letters/chars.ts";
import {
  ABBREVIATION,
  DOCUMENT,
  FEMALE,
  GIVEN,
  GROUP,
  HE,
  MALE,
  NOT_NAME,
  ORG,
  ROLE,
  SHE,
  SUFFIX,
  TITLE,
} from "../lexicon/flags.ts";
import { hashWith } from "../lexicon/hash.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { sentencesOf } from "./sentences.ts";
import { BREAK, CAPITAL, CAPS, NUMBER, type PlacedPiece, PUNCT, QUOTE, type Stream, WORD } from "./stream.ts";
import { TokenArrays } from "./token-arrays.ts";

/** What a German compound can be by its last part: "Regierungssprecherin", "Umweltverband", "Polizeibericht". */
const NOUNS = ROLE | GROUP | DOCUMENT;
const GENDER = MALE | FEMALE;

/** "al-Assad", "el-Sisi": a name that begins with a small letter. */
const NAME_PREFIX = /^(?:al|el|bin|ad|ar|as|at|ash)-$/;

/** "MacArthur", "FitzGerald": beginnings of surnames that a given name follows. */
const GLUE_PREFIX = /^(?:Mac|Fitz|Van|San|Ben|Abu|Vander|Saint|Del|Las|Los|Ter|Ten)$/;

/**
 * What the last part of a compound tells of the whole: "Ex-President", "Herald-Tribune". "Hanson-Young" and
 * "Bowes-Lyon" are names all the same.
 */
const COMPOUND = ROLE | TITLE | GROUP | ORG | NOT_NAME | DOCUMENT | MALE | FEMALE | SUFFIX | ABBREVIATION;

/** A French pronoun after its verb. */
const INVERTED = /^-(?:t-)?(?:ils?|elles?|on)(?![\p{L}-])/u;

/** Before an apostrophe, what French elides: "l'avocat", "qu'il", "jusqu'à". */
const ELIDED = /^(?:[ldjmtsnc]|(?:jus|lors|puis|quoi)?qu)$/i;

/** Whether the French word that begins at `from` ends with the apostrophe at `at`, because another word follows. */
function isElided(text: string, from: number, at: number): boolean {
  if (at - from > 6 || !ELIDED.test(text.slice(from, at))) return false;
  // "N'Golo", "D'Artagnan" are names; "d'après" is one word.
  const names = classOf(text.charCodeAt(at + 1)) === UPPER && classOf(text.charCodeAt(from)) === UPPER;
  return !(names && (text.charCodeAt(from) | 0x20) !== 0x6c) && !text.startsWith("après", at + 1);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

const BLANK = 0x20;

/** Reads a text's words, numbers and marks into tokens. */
class Tokenizer extends TokenArrays {
  private readonly elides: boolean;

  constructor(text: string, lexicon: Lexicon, outside: number, whole: number) {
    super(text, lexicon, outside, whole);
    this.elides = lexicon.traits.elides;
  }

  /** Tokens of the text from `from` to `to`, which holds no quoted piece. */
  range(from: number, to: number): void {
    const { text } = this;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      if (code === BLANK) {
        i++;
        continue;
      }
      const lower = code | 0x20;
      if (lower >= 0x61 && lower <= 0x7a) {
        i = this.plainWord(i, to, code === lower);
        continue;
      }
      const type = classOf(code);
      if (type === SPACE) i++;
      else if (type === LOWER || type === UPPER) i = this.word(i, to, type);
      else if (type === DIGIT) i = this.number(i, to);
      else {
        const at = this.push(PUNCT, i, i + 1);
        this.mark[at] = code;
        if (isTerminal(code)) this.stops.push(at);
        i++;
      }
    }
  }

  /**
   * The word that begins with the letter from A to Z at `from`: by far the most are of such small letters alone and a
   * blank, a comma or a full stop follows, so that nothing but the lexicon need be asked. All others are {@link word}s.
   */
  private plainWord(from: number, to: number, small: boolean): number {
    const { text } = this;
    let hash = text.charCodeAt(from) | 0x20;
    let end = from + 1;
    let after = BLANK;
    for (; end < to; end++) {
      after = text.charCodeAt(end);
      if (after < 0x61 || after > 0x7a) break;
      hash = (Math.imul(hash, 31) + after) | 0;
    }
    const ends = after === BLANK || after === COMMA || (after === 0x2e && end - from > 1) || end === to;
    if (!ends) return this.word(from, to, small ? LOWER : UPPER);
    let flags = this.lexicon.find(hash, text, from, end, true);
    if ((flags & ABBREVIATION) !== 0 && after === 0x2e) return this.word(from, to, small ? LOWER : UPPER);
    if (flags === 0 && !small) flags = this.compound(from, end);
    if ((flags & (HE | SHE)) !== 0) this.pronouns.push(this.count);
    const at = this.push(small ? WORD : CAPITAL, from, end);
    this.flags[at] = flags;
    this.hash[at] = hash;
    return end;
  }

  /** What the last part of a German compound at [from, to) tells. */
  private compound(from: number, to: number): number {
    return this.lexicon.compound(this.text, from, to, NOUNS) & (NOUNS | TITLE | GENDER);
  }

  private word(from: number, to: number, first: number): number {
    const { text } = this;
    let i = from;
    let letters = 0;
    let small = 0;
    let capitals = 0;
    let dots = 0;
    let skip = 0;
    let hyphen = 0;
    let before = 0;
    let hash = 0;
    for (; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x61 && code <= 0x7a) {
        // By far the most characters: nothing to look up.
        small++;
        letters++;
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      if (code >= 0x41 && code <= 0x5a) letters++;
      const type = classOf(code);
      if (type === LOWER) small++;
      else if (type === UPPER) capitals++;
      else if (type !== DIGIT) {
        const next = i + 1 < to ? classOf(text.charCodeAt(i + 1)) : 0;
        if (next < LOWER) break;
        if (isApostrophe(code)) {
          if (this.elides && isElided(text, from, i)) {
            hash = hashWith(hash, code);
            i++;
            break;
          }
          // O’Brien and don’t are one word; the ’s of a possessive is not part of it.
          const s = text.charCodeAt(i + 1) | 0x20;
          if (s === 0x73 && (i + 2 >= to || classOf(text.charCodeAt(i + 2)) < LOWER)) break;
        } else if (code === 0x2d && INVERTED.test(text.slice(i, i + 8))) {
          // French "dit-il", "explique-t-elle": the pronoun is a word of its own.
          skip = text.charCodeAt(i + 2) === 0x2d ? 3 : 1;
          break;
        } else if (code === 0x2e) {
          // "N.Y.", and "D-N.Y." after a senator's name.
          if (small + capitals - dots - before !== 1 || next === DIGIT) break;
          dots++;
        } else if (code === 0x2d || code === 0x2010 || code === 0x2011) {
          hyphen = i;
          before = small + capitals - dots;
        } else if (code !== 0x26) break;
      }
      hash = hashWith(hash, code);
    }
    let flags = this.lexicon.find(hash, text, from, i, letters === i - from);
    if (flags === 0 && hyphen > from && capitals > 0) {
      // An unknown compound is what its last part is: "Ex-President".
      flags = this.lexicon.lookUp(text, hyphen + 1, i) & COMPOUND;
    }
    if (flags === 0 && capitals > 1 && small > 3 && hyphen === 0) {
      const cut = this.gluedAt(from, i);
      if (cut > 0) {
        i = cut;
        hash = 0;
        flags = this.lexicon.lookUp(text, from, i);
      }
    }
    if (flags === 0 && first === UPPER) flags = this.compound(from, i);
    const abbreviated = (flags & ABBREVIATION) !== 0 || dots > 0 || (i - from === 1 && first === UPPER);
    if (i < to && text.charCodeAt(i) === 0x2e && abbreviated) i++;
    let kind = CAPITAL;
    if (first === LOWER)
      kind = capitals > 0 && hyphen > 0 && NAME_PREFIX.test(text.slice(from, hyphen + 1)) ? CAPITAL : WORD;
    else if (small === 0 && capitals > 1) kind = CAPS;
    if ((flags & (HE | SHE)) !== 0) this.pronouns.push(this.count);
    const at = this.push(kind, from, i);
    this.flags[at] = flags;
    this.hash[at] = hash;
    if (text.charCodeAt(i - 1) === 0x2e) this.stops.push(at);
    if (skip > 0) return i + skip;
    const code = text.charCodeAt(i);
    if (i < to && isApostrophe(code)) {
      const s = text.charCodeAt(i + 1) | 0x20;
      const last = text.charCodeAt(i - 1) | 0x20;
      if (s === 0x73 && (i + 2 >= to || classOf(text.charCodeAt(i + 2)) < LOWER)) {
        this.possessive[at] = 1;
        return i + 2;
      }
      if (last === 0x73 && (i + 1 >= to || isSpace(text.charCodeAt(i + 1)))) {
        this.possessive[at] = 1;
        return i + 1;
      }
    }
    return i;
  }

  /**
   * Where a second name begins in a word that a page ran together, as after a name's own page title ("Sen. Ann
   * PruittAnn Marie Pruitt"): a usual given name right after a small letter. 0 where there is none.
   */
  private gluedAt(from: number, to: number): number {
    const last = this.count - 1;
    if (this.kind[last] !== CAPITAL) return 0;
    for (let i = to - 3; i > from + 2; i--) {
      if (classOf(this.text.charCodeAt(i)) !== UPPER || classOf(this.text.charCodeAt(i - 1)) !== LOWER) continue;
      if ((this.lexicon.lookUp(this.text, i, to) & GIVEN) === 0) return 0;
      if (GLUE_PREFIX.test(this.text.slice(from, i))) return 0;
      // "Judge MaryAnn Hale"
      const given = (this.lexicon.lookUp(this.text, from, i) & GIVEN) !== 0;
      return given && ((this.flags[last] ?? 0) & TITLE) !== 0 ? 0 : i;
    }
    return 0;
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
    this.push(NUMBER, from, i);
    return i;
  }
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
  let quoted = 0;
  for (const piece of pieces) quoted += piece.outerEnd - piece.outerStart;
  const tokens = new Tokenizer(text, lexicon, text.length - quoted, pieces.length + bounds.length);
  let p = 0;
  for (const bound of bounds) {
    let at = bound.start;
    for (let piece = pieces[p]; piece !== undefined && piece.outerStart < bound.end; piece = pieces[++p]) {
      tokens.range(at, piece.outerStart);
      tokens.quotes.push(tokens.count);
      tokens.stops.push(tokens.push(QUOTE, piece.outerStart, piece.outerEnd));
      at = piece.outerEnd;
    }
    tokens.range(at, bound.end);
    tokens.stops.push(tokens.push(BREAK, bound.end, bound.end));
  }
  tokens.close();
  const sentenceStart = sentencesOf(tokens, pieces);
  return {
    text,
    lexicon,
    count: tokens.count,
    kind: tokens.kind,
    start: tokens.start,
    end: tokens.end,
    flags: tokens.flags,
    mark: tokens.mark,
    hash: tokens.hash,
    possessive: tokens.possessive,
    sentence: tokens.sentence,
    sentenceStart,
    quotes: tokens.quotes,
    pronouns: tokens.pronouns,
  };
}
