import { namesAlone } from "./byline.ts";
import { datelineOf } from "./dateline.ts";
import { bareHeadline, headlineScore, isLabel, longWords } from "./headline.ts";
import type { Line } from "./lines.ts";
import type { Meta } from "./meta.ts";
import { metaOf } from "./meta.ts";
import { endsInFullStop, endsSentence, sentenceCount, wordCount } from "./prose.ts";
import type { HeadKind } from "./repetition.ts";
import { repeatKey } from "./repetition.ts";
import type { TimeOptions } from "./time.ts";

/** What stands before the body, and where the body begins. */
export interface Head extends Omit<Meta, "credit" | "unmarked" | "signed"> {
  /** Index of the first line that is body. */
  readonly bodyStart: number;
  /** What each line before it is. */
  readonly kinds: readonly HeadKind[];
  /** Lines before `bodyStart` that belong to the body all the same: text of the head beyond teaser and dek. */
  readonly extra: readonly number[];
}

/** A head has no more lines. */
const LONGEST_HEAD = 24;
/** Nor more lines of text before its next line of metadata. */
const MOST_TEXTS = 5;
/** A line of so many characters, or of three sentences, is body. */
const LONG = 350;
/** A sentence of more characters is a paragraph rather than a teaser's fragment. */
const PARAGRAPH = 80;
/** What the best line must score: metadata after it says that it is a head; without any it must look like one. */
const LEAST_BEFORE_METADATA = -3.5;
/** Lines after the metadata that may still be the headline. */
const LATE_TEXTS = 3;

function isBody(text: string): boolean {
  return text.length >= LONG || sentenceCount(text, 3) >= 3 || (text.length > 80 && datelineOf(text) !== null);
}

function isSentence(text: string): boolean {
  return endsInFullStop(text) && wordCount(text) >= 5;
}

interface Survey {
  /** Metadata by line. */
  readonly metas: ReadonlyMap<number, Meta>;
  /** The last line of metadata, or -1. */
  readonly last: number;
}

/** Whether a line of metadata tells anything that those before it did not. */
function tellsMore(meta: Meta, known: readonly Meta[]): boolean {
  const has = (tells: (each: Meta) => boolean) => tells(meta) && !known.some(tells);
  return (
    has((each) => each.published !== null) ||
    has((each) => each.updated !== null) ||
    has((each) => each.authors.length > 0) ||
    has((each) => each.url !== null) ||
    has((each) => each.headline !== null || each.summary !== null || each.dek !== null || each.tags.length > 0) ||
    (has((each) => each.source !== null) && known.length === 0)
  );
}

/** Whether a line of metadata says nothing that is kept ("Updated 5:01 p.m.", "Jane Doe reported from Paris."). */
function isEmpty(meta: Meta): boolean {
  return !tellsMore(meta, []);
}

/** Finds the lines of metadata at the document's beginning. */
function survey(lines: readonly Line[], options: TimeOptions): Survey {
  const metas = new Map<number, Meta>();
  let last = -1;
  let texts = 0;
  let sentences = 0;
  /** Texts of one or two words: a place between a byline and an agency's name. */
  let places = 0;
  /** Whether a line that can be the headline stands before the last line of metadata. */
  let titled = false;
  for (let i = 0; i < Math.min(lines.length - 1, LONGEST_HEAD); i += 1) {
    const text = lines[i]?.text ?? "";
    if (isLabel(text)) continue;
    const meta = metaOf(text, options);
    if (meta && !(meta.unmarked && texts === 0 && !titled)) {
      // After text, a second date or byline is the body's (a live blog's, a signature).
      const says = !isEmpty(meta);
      if (says && texts > places && metas.size > 0 && !tellsMore(meta, [...metas.values()])) break;
      if (meta.credit && says) break;
      if (!says && metas.size === 0 && !meta.signed) break;
      metas.set(i, meta);
      last = i;
      titled ||= texts > sentences || meta.headline !== null;
      texts = 0;
      sentences = 0;
      places = 0;
      continue;
    }
    if (isBody(text)) break;
    texts += 1;
    if (isSentence(text)) sentences += 1;
    if (wordCount(text) <= 2) places += 1;
    if (texts > MOST_TEXTS || sentences > (titled ? 1 : 3)) break;
  }
  return { metas, last };
}

/** The indexes of the lines that may be the headline: all texts before the last metadata, and a few after it. */
function candidatesOf(lines: readonly Line[], { metas, last }: Survey): number[] {
  const before: number[] = [];
  for (let i = 0; i < last; i += 1) if (!metas.has(i)) before.push(i);
  const late: number[] = [];
  for (let i = last + 1; i < lines.length - 1 && late.length < LATE_TEXTS; i += 1) {
    const text = lines[i]?.text ?? "";
    if (isBody(text) || text.length > 260) break;
    late.push(i);
    // After metadata the first sentence is the body; before any, it may be a teaser.
    if (isSentence(text) && (last >= 0 || late.length > 2)) break;
  }
  return [...before, ...late];
}

function pickHeadline(lines: readonly Line[], candidates: readonly number[], last: number): number | null {
  const sample = lines.slice(last + 1, last + 13).map((line) => line.text.slice(0, 1500));
  const all = longWords(sample.join(" "), 6000);
  // A line is compared with the others only.
  const bodyWithout = (index: number) =>
    index <= last ? all : longWords(sample.filter((_, i) => last + 1 + i !== index).join(" "), 6000);
  const copies = new Map<string, number>();
  const bare = candidates.map((index) => bareHeadline(lines[index]?.text ?? "").text);
  const keys = bare.map(repeatKey);
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  let best: number | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  candidates.forEach((index, place) => {
    const late = last >= 0 && index > last;
    const score = headlineScore(
      {
        text: bare[place] ?? "",
        copies: copies.get(keys[place] ?? "") ?? 1,
        place,
        late,
        apart: standsApart(lines, index),
      },
      bodyWithout(index),
    );
    if (score > bestScore && score >= (index < last ? LEAST_BEFORE_METADATA : 0)) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

/** Whether a line is the document's first and has a body under it: a blank line, or a paragraph's length. */
function standsApart(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  return index === 0 && next !== undefined && (next.gap || (next.text.length > PARAGRAPH && isSentence(next.text)));
}

/**
 * Whether the line after the headline is a dek although no metadata stands after it: it does not end as a sentence
 * and is no sub-heading's length; or it stands with the headline, apart from the body; or it is one sentence, far
 * shorter than every paragraph after it. In doubt it is body: a lost lede is worse than a missed dek.
 */
function isDek(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || line.text.length > 260 || sentenceCount(line.text, 3) > 2) return false;
  if (/^(?:[-*•▪>]\s|["“„«]|[QA]:)/.test(line.text) || datelineOf(line.text)) return false;
  if (wordCount(line.text) < 4 || /:$/.test(line.text)) return false;
  if (!endsSentence(line.text)) return wordCount(line.text) > 5 && next.text.length > line.text.length;
  if (!line.gap && next.gap) return next.text.length > line.text.length;
  const rest = distinctAfter(lines, index);
  const shortest = Math.min(...rest.map((each) => each.text.length));
  return rest.length === 2 && line.text.length >= 40 && line.text.length <= 170 && line.text.length < shortest * 0.45;
}

/** The next two lines that are no copies of each other or of line `index`, so that a repeated body counts once. */
function distinctAfter(lines: readonly Line[], index: number): readonly Line[] {
  const keys = [repeatKey(lines[index]?.text ?? "")];
  const found: Line[] = [];
  for (const line of lines.slice(index + 1, index + 8)) {
    const key = repeatKey(line.text.slice(0, 1000));
    if (keys.some((known) => key.startsWith(known))) continue;
    keys.push(key);
    found.push(line);
    if (found.length === 2) break;
  }
  return found;
}

interface Texts {
  summary: string | null;
  dek: string | null;
  readonly extra: number[];
}

/** Reads the head of a document: its first lines, up to the first paragraph of the body. Never throws. */
export function readHead(lines: readonly Line[], options: TimeOptions): Head {
  const found = survey(lines, options);
  const metas = [...found.metas.values()];
  const named = metas.find((meta) => meta.headline)?.headline ?? null;
  const candidates = candidatesOf(lines, found);
  const at = named ? null : pickHeadline(lines, candidates, found.last);
  const printed = at === null ? null : bareHeadline(lines[at]?.text ?? "");
  const headline = named ?? printed?.text ?? null;
  const headlineKey = repeatKey(headline ?? "");
  const isHeadline = (text: string) => headlineKey !== "" && repeatKey(bareHeadline(text).text) === headlineKey;
  let bodyStart = Math.max(found.last, at ?? -1) + 1;
  while (bodyStart < lines.length - 1 && isHeadline(lines[bodyStart]?.text ?? "")) bodyStart += 1;

  const texts: Texts = { summary: null, dek: null, extra: [] };
  let authors = metas.find((meta) => meta.authors.length > 0)?.authors ?? [];
  const kinds: HeadKind[] = [];
  const place = at ?? (named ? -1 : bodyStart);
  for (let i = 0; i < bodyStart; i += 1) {
    const text = lines[i]?.text ?? "";
    kinds.push(isHeadline(text) ? "headline" : found.metas.has(i) || isLabel(text) ? "meta" : "text");
    if (kinds[i] !== "text") continue;
    const names = i > place && authors.length === 0 ? namesAlone(text) : null;
    if (names) {
      authors = names;
      kinds[i] = "meta";
    } else keep(texts, text, i, i > place);
  }
  const dek = metas.find((meta) => meta.dek)?.dek ?? texts.dek;
  const late = dek === null && headline !== null && bodyStart < lines.length - 1 ? bodyStart : -1;
  const lateNames = late < 0 || authors.length > 0 ? null : namesAlone(lines[late]?.text ?? "");
  if (lateNames) authors = lateNames;
  const lateDek =
    late >= 0 && !lateNames && (found.last < 0 || !endsSentence(lines[late]?.text ?? "")) && isDek(lines, late);
  if (lateNames || lateDek) {
    kinds.push(lateNames ? "meta" : "text");
    bodyStart += 1;
  }
  return {
    headline,
    summary: metas.find((meta) => meta.summary)?.summary ?? texts.summary,
    dek: lateDek ? (lines[late]?.text ?? null) : dek,
    authors,
    published: metas.find((meta) => meta.published)?.published ?? null,
    updated: metas.find((meta) => meta.updated)?.updated ?? null,
    source: printed?.source ?? metas.find((meta) => meta.source)?.source ?? null,
    url: metas.find((meta) => meta.url)?.url ?? null,
    language: metas.find((meta) => meta.language)?.language ?? null,
    tags: metas.flatMap((meta) => meta.tags),
    bodyStart,
    kinds,
    extra: texts.extra,
  };
}

/** Places a text of the head: before the headline it is the teaser, after it the dek; a second one is the other. */
function keep(texts: Texts, text: string, index: number, after: boolean): void {
  if (wordCount(text) < (after ? 3 : 5)) return;
  const same = [texts.summary, texts.dek].some((known) => known !== null && repeatKey(known) === repeatKey(text));
  if (same) return;
  if (/^[-*•▪]\s/.test(text)) texts.extra.push(index);
  else if (after && texts.dek === null) texts.dek = text;
  else if (texts.summary === null) texts.summary = text;
  else if (texts.dek === null) texts.dek = text;
  else texts.extra.push(index);
}
