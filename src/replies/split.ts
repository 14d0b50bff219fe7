import { splitSentences } from "../article/sentences.ts";
import { escapedLengthAtMost } from "./escape.ts";

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
/** With less than this share of a page left, what does not fit starts the next page whole. */
const WORTH_FILLING = 0.5;
const SMALLEST_LIMIT = 4;

/** How much room a text takes, in UTF-16 code units; additive: two texts joined take at most the sum of theirs. */
export type Measure = (text: string) => number;

/** How to split. */
export interface SplitOptions {
  /** The most that a piece may measure; at least 4. */
  readonly limit: number;
  /** The most that the first piece may measure, where there is less room for it; `limit` by default. */
  readonly firstLimit?: number;
  /** By default the text's length once it is escaped for Discord. */
  readonly measure?: Measure;
  /** A BCP 47 tag, for the sentences' boundaries. */
  readonly language?: string | null;
}

/**
 * Splits a text into pieces within a limit: after paragraphs (blank lines) where that fits, else after lines, else
 * after sentences, else after words, else between graphemes (what a reader sees as one character).
 * The pieces joined are the text. No piece is empty, except that the first is "" when nothing fits into
 * `firstLimit`; an empty text gives no pieces. Linear in the length of the text.
 * @throws RangeError when the limit is below 4, where a character might not fit
 */
export function splitText(text: string, options: SplitOptions): readonly string[] {
  const { limit, measure = escapedLengthAtMost } = options;
  if (limit < SMALLEST_LIMIT) throw new RangeError(`a limit of ${limit} has no room for a character`);
  const levels = levelsFor(options.language ?? null);
  const pieces: string[] = [];
  let piece = "";
  let room = Math.min(options.firstLimit ?? limit, limit);

  const append = (part: string, size: number): void => {
    if (size > room) {
      pieces.push(piece);
      piece = "";
      room = limit;
    }
    piece += part;
    room -= size;
  };

  const place = (part: string, depth: number): void => {
    const size = measure(part);
    const level = levels[depth];
    const worthFilling = room >= limit * WORTH_FILLING && level?.fills === true;
    if (size <= room || level === undefined || (size <= limit && !worthFilling)) append(part, size);
    else for (const finer of level.cut(part)) place(finer, depth + 1);
  };

  if (text !== "") place(text, 0);
  return piece === "" ? pieces : [...pieces, piece];
}

interface Level {
  /** Cuts a part into finer ones, which joined are the part. */
  cut(part: string): Iterable<string>;
  /** Whether cutting a part that would fit a page of its own is right where much of the present page is free. */
  readonly fills: boolean;
}

function levelsFor(language: string | null): readonly Level[] {
  return [
    { cut: (part) => cutAfter(part, /\n[^\S\n]*\n\s*/g), fills: true },
    { cut: (part) => cutAfter(part, /\n/g), fills: true },
    { cut: (part) => splitSentences(part, language).map((sentence) => sentence.text), fills: true },
    { cut: (part) => cutAfter(part, /\s+/g), fills: true },
    { cut: graphemes, fills: false },
    { cut: (part) => part, fills: false },
  ];
}

function* cutAfter(text: string, boundary: RegExp): Generator<string> {
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}

function* graphemes(text: string): Generator<string> {
  for (const { segment } of GRAPHEMES.segment(text)) yield segment;
}
