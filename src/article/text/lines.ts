import { isBoilerplate } from "./boilerplate.ts";
import { parseByline } from "./byline.ts";
import { tidyLine } from "./normalize.ts";
import { endsSentence, isAllCaps, isTitleCase, startsSmall } from "./prose.ts";
import { findTimes } from "./time.ts";

/** A line of a document, or several that a hard wrap made of one. */
export interface Line {
  readonly text: string;
  /** 1-based number of its first line in the document. */
  readonly number: number;
  /** Whether a blank line (or the document's beginning) stands before it. */
  readonly gap: boolean;
  /** Columns of white space before its text. */
  readonly indent: number;
}

/** No hard wrap is wider. */
const WIDEST = 120;
/** Nor narrower. */
const NARROWEST = 30;
/** How much of the width a line must fill to have been broken for want of room. */
const FILLED = 0.85;
/** Lines in which a head may stand, and where a break may be one between its lines. */
const HEAD_LINES = 40;

/** Columns of indentation beyond which more mean nothing. */
const DEEPEST = 16;

const LISTED = /^(?:[-*•▪◦‣>·]\s|\d{1,2}[.)]\s|[QA]:|\p{Lu}[\p{Lu} .'’-]{1,30}:)/u;

/** The lines of a normalised text that say something, tidied; of more than `most`, one more than these. */
export function linesOf(text: string, most = Number.POSITIVE_INFINITY): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let number = 0;
  let start = 0;
  while (start <= text.length && lines.length <= most) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    number += 1;
    const raw = text.slice(start, end);
    const tidy = tidyLine(raw);
    if (tidy === "") gap = true;
    else {
      lines.push({ text: tidy, number, gap, indent: indentOf(raw) });
      gap = false;
    }
    start = end + 1;
  }
  return lines;
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === " ") columns += 1;
    else if (character === "\t") columns += 4;
    else break;
    if (columns >= DEEPEST) break;
  }
  return columns;
}

/** The length of a line's first word, looked for no further than a line is wide. */
function firstWord(text: string): number {
  const space = text.slice(0, WIDEST).indexOf(" ");
  return space < 0 ? Math.min(text.length, WIDEST) : space;
}

/** Where a document's lines were broken. */
interface Wrap {
  /** For each line, the width of its group (lines with no blank line between). */
  readonly widths: Uint8Array;
  /** How much of the width a line must want to have been broken for lack of room. */
  readonly share: number;
}

/** Whether a line surely goes on in the next: inside a sentence, and the next begins small. */
function goesOn(line: Line, after: Line | undefined): after is Line {
  return after !== undefined && !after.gap && startsSmall(after.text) && !endsSentence(line.text);
}

/**
 * The widths at which a document's lines were broken, or null where they were not. A group is as wide as the longest
 * of its lines that surely go on in the next. A document is wrapped where a quarter of its breaks without a blank line
 * are of that kind, hardly any line is longer than {@link WIDEST}, the next word would seldom have fitted,
 * and lines break inside clauses.
 */
function wrapOf(lines: readonly Line[]): Wrap | null {
  const widths = new Uint8Array(lines.length);
  let widest = 0;
  let tooLong = 0;
  let pairs = 0;
  let sure = 0;
  let paused = 0;
  let start = 0;
  let own = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const [line, after] = [lines[i], lines[i + 1]];
    if (!line) continue;
    if (line.text.length > WIDEST) tooLong += 1;
    if (after && !after.gap) pairs += 1;
    if (goesOn(line, after) && line.text.length <= WIDEST) {
      sure += 1;
      if (/[,;:—–]["”’]?$/.test(line.text)) paused += 1;
      own = Math.max(own, line.text.length);
    }
    if (after && !after.gap) continue;
    widths.fill(own, start, i + 1);
    widest = Math.max(widest, own);
    start = i + 1;
    own = 0;
  }
  if (sure < 2 || sure < pairs * 0.25 || tooLong > lines.length * 0.02 || widest < NARROWEST) return null;
  // A poem's lines end where its clauses do; a wrap's anywhere.
  if (paused > sure * 0.5 && sure > 2) return null;
  let filled = 0;
  let full = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const [line, after] = [lines[i], lines[i + 1]];
    const width = widths[i] ?? 0;
    if (width < NARROWEST) widths[i] = widest;
    if (!line || !goesOn(line, after)) continue;
    const wanted = line.text.length + 1 + firstWord(after.text);
    if (wanted > width * FILLED) filled += 1;
    if (wanted > width) full += 1;
  }
  if (filled < sure * 0.6) return null;
  // Where every line is as full as can be, one that is not ends its paragraph.
  return { widths, share: full >= sure * 0.9 ? 1 : FILLED };
}

/** Whether a line is one of a head's own kinds, which no wrap joins to its neighbours. */
function isHeadLine(text: string): boolean {
  if (isBoilerplate(text) || /^https?:\/\/\S+$/.test(text) || parseByline(text)) return true;
  const times = findTimes(text);
  return (times.published ?? times.updated) !== null && times.rest.length < 30;
}

/** Whether the break between two lines is the wrap's and not the writer's. */
function isWrapped(line: Line, after: Line, room: number, isHead: (line: Line) => boolean): boolean {
  if (after.gap || LISTED.test(after.text)) return false;
  if (after.indent > line.indent + 1 && !LISTED.test(line.text)) return false;
  const fits = line.text.length + 1 + firstWord(after.text) <= room;
  if (fits) {
    if (endsSentence(line.text)) return false;
    return startsSmall(after.text) || (/^\d/.test(after.text) && endsSentence(after.text) && !isHead(after));
  }
  if (line.number > HEAD_LINES) return true;
  if (
    isAllCaps(line.text) !== isAllCaps(after.text) ||
    (isTitleCase(line.text) && !isTitleCase(after.text) && !startsSmall(after.text))
  ) {
    if (line.gap || isAllCaps(line.text)) return false;
  }
  return !isHead(after) && !isHead(line);
}

/** Words after which a hyphen at a line's end hangs ("pre- and post-war"). */
const HANGING = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of)\b/;

interface Break {
  readonly whole: string;
  readonly hyphened: string;
}

/** The word that a hyphen at a line's end breaks, whole and with its hyphen, or null. */
function brokenWord(line: string, after: string): Break | null {
  const left = /(\p{L}{1,40})-$/u.exec(line.slice(-42))?.[1];
  const right = /^\p{Ll}[\p{L}\p{M}]{0,40}/u.exec(after.slice(0, 42))?.[0];
  if (!left || !right || HANGING.test(after.slice(0, 10))) return null;
  return { whole: (left + right).toLowerCase(), hyphened: `${left}-${right}`.toLowerCase() };
}

/** Which of the asked words stand in a text, outside of breaks at lines' ends. */
function wordsIn(lines: readonly Line[], asked: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  if (asked.size === 0) return found;
  for (const line of lines) {
    for (const [word] of line.text.toLowerCase().matchAll(/[\p{L}\p{M}]{1,80}(?:-[\p{L}\p{M}]{1,80})?/gu)) {
      if (asked.has(word)) found.add(word);
    }
  }
  return found;
}

/**
 * Joins the lines that a hard wrap broke, with one space. A word broken by a hyphen is joined; the hyphen goes only
 * where the document has the whole word elsewhere and not the hyphened one, because "well-known" keeps its own.
 * Documents with a paragraph a line come back as they are. Linear time.
 */
export function unwrap(lines: readonly Line[]): readonly Line[] {
  const wrap = wrapOf(lines);
  if (!wrap) return lines;
  const groups: Line[][] = [];
  const asked = new Set<string>();
  // A line is asked about with the line before it and with the one after it.
  const heads = new Map<Line, boolean>();
  const isHead = (line: Line): boolean => {
    const known = heads.get(line);
    if (known !== undefined) return known;
    const head = isHeadLine(line.text);
    heads.set(line, head);
    return head;
  };
  let before: Line | null = null;
  for (const [index, line] of lines.entries()) {
    const room = (wrap.widths[index - 1] ?? 0) * wrap.share;
    const group = before && isWrapped(before, line, room, isHead) ? groups.at(-1) : null;
    if (group && before) {
      const word = brokenWord(before.text, line.text);
      if (word) asked.add(word.whole).add(word.hyphened);
      group.push(line);
    } else groups.push([line]);
    before = line;
  }
  const known = wordsIn(lines, asked);
  return groups.map((group) => {
    const [first, ...rest] = group;
    if (!first || rest.length === 0) return first ?? { text: "", number: 0, gap: false, indent: 0 };
    const parts = [first.text];
    let last = first.text;
    for (const line of rest) {
      const word = brokenWord(last, line.text);
      if (word && known.has(word.whole) && !known.has(word.hyphened)) {
        parts[parts.length - 1] = (parts.at(-1) ?? "").slice(0, -1);
        parts.push(line.text);
      } else parts.push(word ? line.text : ` ${line.text}`);
      last = line.text;
    }
    return { ...first, text: parts.join("") };
  });
}
