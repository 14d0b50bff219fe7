/** What a line before the body is, for {@link repeatedLines}. */
export type HeadKind = "headline" | "text" | "meta";

/** Letters of about fourteen words: news prose repeats no paragraph of this length by design. */
const LONG = 72;
/** A paragraph repeated alone, with other text around it, must be surer: about eighteen words. */
const LONG_ALONE = 90;
/** A repeat right after its first copy. */
const LONG_ADJACENT = 60;
/** A sentence or more of a longer paragraph, as a paragraph of its own. */
const PULLED = 60;
/** A copy of everything so far, of short lines only: so many lines and letters. */
const COPY_LINES = 3;
const COPY_LETTERS = 150;
/** The letters by which a place in the text is found again, and the least distance between two such places. */
const ANCHOR = 48;
const ANCHOR_GAP = 24;
/** How many paragraphs a second copy may skip and still be one run. */
const SKIP = 3;

const SENTENCE_END = /(?<=[.!?…][\p{Pe}\p{Pf}"'’”]{0,3})\s+/gu;

/** Bounded, because the engine keeps a place to go back to for each character of an unbounded run. */
const NOT_LETTERS = /[^\p{L}\p{N}\p{M}]{1,64}/gu;
/** Very long lines are read in pieces of about so many characters. */
const PIECE = 50_000;

/** What two copies of a text share whatever its white space, quote marks, punctuation and case: letters and digits. */
export function repeatKey(text: string): string {
  if (text.length <= 2 * PIECE) return text.toLowerCase().replace(NOT_LETTERS, "");
  const keys: string[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(" ", start + PIECE);
    const end = space < 0 ? text.length : space;
    keys.push(text.slice(start, end).toLowerCase().replace(NOT_LETTERS, ""));
    start = end;
  }
  return keys.join("");
}

/** A text's pieces up to the ends of matches, one at a time: millions of them at once would fill the memory. */
function* piecesOf(text: string, separator: RegExp): Generator<string> {
  let start = 0;
  for (const match of text.matchAll(separator)) {
    const end = match.index + match[0].length;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}

interface Run {
  readonly from: number;
  /** The last line of the run. */
  readonly to: number;
}

/** For each line, the earlier line it repeats (in step with the line before it, where it can), or -1. */
function matches(keys: readonly string[]): Int32Array {
  const first = new Map<string, number>();
  const match = new Int32Array(keys.length).fill(-1);
  keys.forEach((key, i) => {
    if (key === "") return;
    const before = i > 0 ? (match[i - 1] ?? -1) : -1;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, i);
      return;
    }
    match[i] = before >= 0 && before + 1 < i && keys[before + 1] === key ? before + 1 : known;
  });
  return match;
}

function runs(match: Int32Array): Run[] {
  const all: Run[] = [];
  for (let i = 0; i < match.length; ) {
    let to = i;
    if ((match[i] ?? -1) >= 0) {
      while (to + 1 < match.length) {
        const step = (match[to + 1] ?? -1) - (match[to] ?? 0);
        if ((match[to + 1] ?? -1) < 0 || step < 1 || step > SKIP) break;
        to += 1;
      }
      all.push({ from: i, to });
    }
    i = to + 1;
  }
  return all;
}

/** Whether a run of repeated lines is a copy and not a refrain; see {@link repeatedLines}. */
function isCopy(run: Run, keys: readonly string[], match: Int32Array, counts: ReadonlyMap<string, number>): boolean {
  let letters = 0;
  let longest = 0;
  for (let i = run.from; i <= run.to; i += 1) {
    const { length } = keys[i] ?? "";
    letters += length;
    longest = Math.max(longest, length);
  }
  const lines = run.to - run.from + 1;
  const earlier = match[run.from] ?? 0;
  const fromStart = earlier === 0 && (match[run.to] ?? 0) >= run.from - 1;
  if (fromStart && run.from >= COPY_LINES && letters >= COPY_LETTERS) return true;
  if (lines > 1) return longest >= LONG;
  if (earlier === run.from - 1) return longest >= LONG_ADJACENT;
  if (run.to === keys.length - 1) return longest >= LONG;
  return longest >= LONG_ALONE && (counts.get(keys[run.from] ?? "") ?? 0) === 2;
}

/** Where the paragraphs' letters stand in one stream, and what stands there. */
interface Stream {
  readonly letters: string;
  /** The stream's offset of each line, -1 for a dropped one. */
  readonly offsets: Int32Array;
  /** Two places at most for each anchor: at paragraphs' and sentences' beginnings. */
  readonly anchors: ReadonlyMap<string, readonly { at: number; line: number }[]>;
}

function streamOf(
  lines: readonly string[],
  keys: readonly string[],
  dropped: readonly boolean[],
  from: number,
): Stream {
  const offsets = new Int32Array(lines.length).fill(-1);
  const parts: string[] = [];
  let total = 0;
  for (let i = from; i < lines.length; i += 1) {
    if (dropped[i]) continue;
    offsets[i] = total;
    parts.push(keys[i] ?? "");
    total += (keys[i] ?? "").length;
  }
  const letters = parts.join("");
  const anchors = new Map<string, { at: number; line: number }[]>();
  for (let i = from; i < lines.length; i += 1) {
    const start = offsets[i] ?? -1;
    if (start < 0 || (keys[i] ?? "").length < ANCHOR) continue;
    let at = start;
    let last = -ANCHOR_GAP;
    for (const sentence of piecesOf(lines[i] ?? "", SENTENCE_END)) {
      if (at - last >= ANCHOR_GAP || at === start) {
        const anchor = letters.slice(at, at + ANCHOR);
        const places = anchors.get(anchor);
        if (!places) anchors.set(anchor, [{ at, line: i }]);
        else if (places.length < 2 && places[0]?.line !== i) places.push({ at, line: i });
        last = at;
      }
      at += repeatKey(sentence).length;
    }
  }
  return { letters, offsets, anchors };
}

/**
 * The one other place where the letters of line `i` stand, and whether they go beyond the paragraph that begins
 * there; null where there is none or more than one, or where the other paragraph is the same (a refrain).
 */
function elsewhere(i: number, key: string, stream: Stream, keys: readonly string[], dropped: readonly boolean[]) {
  if (key.length < PULLED) return null;
  const places = (stream.anchors.get(key.slice(0, ANCHOR)) ?? []).filter(({ line }) => line !== i && !dropped[line]);
  const place = places[0];
  if (places.length !== 1 || !place || keys[place.line] === key || !stream.letters.startsWith(key, place.at))
    return null;
  const own = stream.offsets[i] ?? 0;
  if (place.at < own + key.length && own < place.at + key.length) return null;
  const end = (stream.offsets[place.line] ?? 0) + (keys[place.line] ?? "").length;
  return { over: place.at + key.length > end };
}

/**
 * Which lines of a text are copies of earlier ones, by letters and digits alone, so that white space, quote marks and
 * case make no difference. `lines` are the document's in order; the first of them may be its head, described by
 * `head`. Linear time.
 *
 * A copy is: a run of two lines or more that repeats earlier lines in order, with a long one among them (72 letters);
 * everything so far once more (three lines and 150 letters, however short each is); one line of 90 letters alone,
 * of 60 right after its first copy, of 72 at the end; a paragraph that is cut off, a pull-quote (60 letters that
 * stand in one longer paragraph as well), and a body that another copy gives paragraph by paragraph. Of the head, the
 * headline and lines of metadata go wherever they come again; a teaser or dek only beside another repeat, because a
 * body may begin with its own teaser.
 *
 * A refrain stays: short lines and short stanzas that come again among others, a sentence repeated inside
 * paragraphs, a long paragraph that comes three times or more with other text between.
 */
export function repeatedLines(lines: readonly string[], head: readonly HeadKind[] = []): readonly boolean[] {
  const keys = lines.map(repeatKey);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const dropped: boolean[] = new Array(lines.length).fill(false);
  if (counts.size < keys.length) {
    const match = matches(keys);
    for (const run of runs(match)) {
      if (run.to < head.length) continue;
      const origin = match[run.from] ?? -1;
      const alone = run.from === run.to && origin < head.length;
      const beside = (match[run.from - 1] ?? -1) >= 0 || (match[run.from + 1] ?? -1) >= 0;
      const copy = alone
        ? head[origin] !== "text" || (beside && run.from > head.length)
        : isCopy(run, keys, match, counts) || match.subarray(run.from, run.to + 1).every((from) => from < head.length);
      for (let i = run.from; i <= run.to; i += 1) {
        // A repeated headline or byline goes even where its neighbours are a refrain.
        const kind = head[match[i] ?? -1];
        if (i >= head.length && (copy || kind === "headline" || kind === "meta")) dropped[i] = true;
      }
    }
  }
  const stream = streamOf(lines, keys, dropped, head.length);
  // First a body in one line, whose paragraphs stand elsewhere; then what is a part of one paragraph.
  for (const over of [true, false]) {
    for (let i = head.length; i < lines.length; i += 1) {
      const place = dropped[i] ? null : elsewhere(i, keys[i] ?? "", stream, keys, dropped);
      if (place?.over === over) dropped[i] = true;
    }
  }
  return dropped;
}

/**
 * A paragraph that is one text twice over ("X X"), cut to its first copy; any other as it is. From 150 letters, so
 * that a chant stays. Linear time.
 */
export function withoutDoubling(text: string): string {
  if (text.length < 2 * COPY_LETTERS) return text;
  const key = repeatKey(text);
  const half = key.length / 2;
  if (half < COPY_LETTERS || !Number.isInteger(half) || key.slice(0, half) !== key.slice(half)) return text;
  // The shortest unit of the repetition, if there is a shorter one: then it is a chant and not a copy.
  if (key.slice(0, 40) === key.slice(40, 80) || key.indexOf(key.slice(0, 40), 1) !== half) return text;
  let letters = 0;
  let at = 0;
  for (const piece of piecesOf(text, /\s/g)) {
    if (letters >= half) break;
    letters += repeatKey(piece).length;
    at += piece.length;
  }
  return letters === half ? text.slice(0, at).trimEnd() : text;
}

/** Paragraphs without the copies among them ({@link repeatedLines}), for readers whose documents have no head lines. */
export function withoutRepeats<T extends { readonly text: string }>(paragraphs: readonly T[]): T[] {
  const dropped = repeatedLines(paragraphs.map((paragraph) => paragraph.text));
  return paragraphs.filter((_, index) => !dropped[index]);
}
