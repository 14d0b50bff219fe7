import { DocumentError } from "../document-error.ts";
import type { Draft, DraftParagraph } from "../draft.ts";
import { MAX_LINES, tooLong } from "../limits.ts";
import { paragraphsOf, withoutFurniture } from "./body.ts";
import { namesAlone } from "./byline.ts";
import { datelineOf } from "./dateline.ts";
import type { Head } from "./head.ts";
import { readHead } from "./head.ts";
import type { Line } from "./lines.ts";
import { linesOf, unwrap } from "./lines.ts";
import type { Meta } from "./meta.ts";
import { metaOf, NO_META } from "./meta.ts";
import { normalizeText } from "./normalize.ts";
import { endsSentence } from "./prose.ts";
import { repeatedLines } from "./repetition.ts";
import type { TimeOptions } from "./time.ts";
import { findTimes } from "./time.ts";

/** What is known of a plain-text document beside its text. */
export interface ReadTextOptions {
  /** The document's name, for errors. */
  readonly file: string;
  /** Its language (BCP 47), where known: it settles dates such as "3/8/2025". */
  readonly language?: string | null;
}

/** Lines at the end that may be credits and the like. */
const LONGEST_TAIL = 8;
/** Lines whose heading words ("By", "Published") stand on the line before. */
const SPLIT_LABEL =
  /^(?:by|published|updated|posted|last updated|date|authors?|source|published on|updated on|written by)\s*:?$/i;

/** Puts "By" and "Jane Doe" on one line where the document has them on two, near its beginning. */
function withWholeLabels(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const [line, after] = [lines[i], lines[i + 1]];
    if (!line) continue;
    if (i < LONGEST_TAIL * 2 && after && SPLIT_LABEL.test(line.text) && after.text.length < 80) {
      whole.push({ ...line, text: `${line.text} ${after.text}` });
      i += 1;
    } else whole.push(line);
  }
  return whole;
}

/** Splits the credits, links and late dates at the end from the body; at least one line of body stays. */
function splitTail(lines: readonly Line[], options: TimeOptions): { body: readonly Line[]; tail: readonly Meta[] } {
  const tail: Meta[] = [];
  let end = lines.length;
  while (end > 1 && tail.length < LONGEST_TAIL) {
    const text = lines[end - 1]?.text ?? "";
    const signed = /^[—–-]\s*/.test(text) ? namesAlone(text.replace(/^[—–-]\s*/, "")) : null;
    const meta = signed ? { ...NO_META, authors: signed } : metaOf(text, options);
    if (!meta || meta.headline || meta.summary || meta.dek) break;
    tail.push(meta);
    end -= 1;
  }
  return { body: end < lines.length ? lines.slice(0, end) : lines, tail };
}

/** The body's lines: after the head, with what stood in the head but belongs to it, without copies. */
function bodyLines(lines: readonly Line[], head: Head): readonly Line[] {
  const dropped = repeatedLines(
    lines.map((line) => line.text),
    head.kinds,
  );
  return lines.filter((_, index) => (index < head.bodyStart ? head.extra.includes(index) : !dropped[index]));
}

function dateIn(dateline: string | null, options: TimeOptions) {
  return dateline === null ? null : findTimes(dateline, options).published;
}

/**
 * Reads a plain-text document as scraped pages, agencies and people give it. Works by what lines are like (position,
 * length, how they end, capitals, metadata around them, words shared with the body), never by a fixed layout.
 *
 * Decisions: text before the headline is the summary, the first text after it the dek, where metadata or its form
 * sets it off from the body, and in doubt it is body. A document without a headline gives null, not an invented one.
 * The dateline is given apart and stays in its paragraph as well, because paragraphs are text of the document.
 * Dates are only as exact as given. Paragraphs are the document's lines; those of a hard wrap are joined by one space.
 * Linear time.
 *
 * @throws DocumentError `no-body` where no line can be a paragraph of an article, `too-large` where it has more lines
 * than any.
 */
export function readText(text: string, options: ReadTextOptions): Draft {
  const all = linesOf(normalizeText(text), MAX_LINES);
  if (all.length > MAX_LINES) throw tooLong(options.file, MAX_LINES, "lines");
  const times: TimeOptions = { language: options.language ?? null };
  const lines = withWholeLabels(withoutFurniture(unwrap(all)));
  const head = readHead(lines, times);
  const { body, tail } = splitTail(bodyLines(lines, head), times);
  const paragraphs = paragraphsOf(body);
  const only = paragraphs[0];
  if (!only || (paragraphs.length === 1 && !isProse(only))) {
    throw new DocumentError({
      problem: "no-body",
      file: options.file,
      line: lines[head.bodyStart]?.number ?? all.at(-1)?.number ?? null,
      found: lines.length === 0 ? "no line of text" : "no paragraph of an article",
      expected:
        "expected a headline on a line of its own and below it the article, a paragraph a line or between blank lines",
    });
  }
  const dateline =
    body
      .slice(0, 6)
      .map((line) => datelineOf(line.text))
      .find((found) => found !== null) ?? null;
  const credits = tail.toReversed().filter((meta) => meta.authors.length > 0);
  const tailed = <K extends keyof Meta>(key: K) => tail.find((meta) => meta[key] !== null)?.[key] ?? null;
  return {
    headline: head.headline,
    summary: head.summary,
    dek: head.dek,
    authors: head.authors.length > 0 ? head.authors : (credits[0]?.authors ?? []),
    publishedAt: head.published ?? tailed("published") ?? dateIn(dateline?.text ?? null, times),
    updatedAt: head.updated ?? tailed("updated"),
    dateline: dateline?.text ?? null,
    source: head.source ?? dateline?.agency ?? tailed("source"),
    url: head.url ?? tailed("url"),
    language: head.language,
    tags: [...head.tags, ...tail.flatMap((meta) => meta.tags)],
    paragraphs,
  };
}

/** Whether a single paragraph can be an article: a sentence, or text long enough to be one. */
function isProse({ text }: DraftParagraph): boolean {
  return /\p{L}{2}/u.test(text) && (endsSentence(text) || text.length >= 80);
}

/**
 * Body paragraphs alone, a line each (blank lines ignored), for doors that give the body apart from its metadata:
 * every line is a paragraph as it stands; nothing is joined and nothing goes.
 */
export function readBody(text: string): DraftParagraph[] {
  return linesOf(normalizeText(text), MAX_LINES).map((line) => ({ kind: "text", text: line.text }));
}
