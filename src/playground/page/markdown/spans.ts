/**
 * Where `*italic*`, `**bold**`, `_italic_`, `__underline__`, `~~strike~~` and `||spoiler||` close, by the rules that
 * Discord's client was seen to follow (worked out against it by the parse-discord project; the client's own
 * rules began as Khan Academy's simple-markdown).
 *
 * Each rule is a step from one position to the next, so the answers for all positions of a text are a table that is
 * filled once: however many openers have no closer, the whole text costs one pass per rule.
 */
import type { SpanType } from "./nodes.ts";

/** A span found at its opener: the content is `text.slice(start, end)`, the rest goes on at `next`. */
export interface Span {
  readonly type: SpanType;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Gives the position where a span closes, going on from `i`; -1 where it never does. */
type CloserTable = (i: number) => number;

/** One step of a rule: `i` itself where the span closes, -1 where it cannot go on, else the next position. */
type Step = (i: number) => number;

const UNKNOWN = -2;

function closerTable(length: number, step: Step): CloserTable {
  let known: Int32Array | null = null;
  return (from) => {
    known ??= new Int32Array(length + 1).fill(UNKNOWN);
    const path: number[] = [];
    let i = from;
    let answer = -1;
    while (i < length) {
      const seen = known[i] ?? UNKNOWN;
      if (seen !== UNKNOWN) {
        answer = seen;
        break;
      }
      path.push(i);
      const next = step(i);
      if (next === i) answer = i;
      if (next === i || next === -1) break;
      i = next;
    }
    for (const visited of path) known[visited] = answer;
    return answer;
  };
}

/**
 * Finds the spans of one text.
 * @param text what is being parsed; positions are UTF-16 code units of it
 * @returns a function that gives the span opened at a position, or null
 */
export function spanFinder(text: string): (i: number) => Span | null {
  const at = (i: number): string => text.charAt(i);
  const length = text.length;
  const italicStar = closerTable(length, (i) => {
    if (at(i) === "\\") return i + 2;
    if (at(i) !== "*") return i + 1;
    if (at(i + 1) === "*") return i + 2;
    return trailingSpaces(text, i) === null ? -1 : i;
  });
  const italicUnderscore = closerTable(length, (i) => {
    if (at(i) === "\\") return i + 2;
    if (at(i) !== "_") return i + 1;
    if (!isWord(at(i + 1))) return i;
    return at(i + 1) === "_" ? i + 2 : -1;
  });
  const doubled = (mark: string): CloserTable =>
    closerTable(length, (i) => {
      if (at(i) === "\\") return i + 2;
      return at(i) === mark && at(i + 1) === mark && at(i + 2) !== mark ? i : i + 1;
    });
  const bold = doubled("*");
  const underline = doubled("_");
  const strike = closerTable(length, (i) => (text.startsWith("~~", i) && at(i + 2) !== "_" ? i : i + 1));
  const spoiler = closerTable(length, (i) => (text.startsWith("||", i) ? i : i + 1));

  const pair = (type: SpanType, open: number, table: CloserTable, first: number): Span | null => {
    const end = table(first);
    return end === -1 ? null : { type, start: open + 2, end, next: end + 2 };
  };
  const afterFirst = (i: number): number => (at(i) === "\\" ? i + 2 : i + 1);

  const italic = (open: number, mark: "*" | "_"): Span | null => {
    const start = open + 1;
    if (start >= length || (mark === "*" && isSpace(at(start)))) return null;
    let first = afterFirst(start);
    if (at(start) === mark) {
      if (at(start + 1) !== mark) return null;
      first = start + 2;
    }
    const close = (mark === "*" ? italicStar : italicUnderscore)(first);
    if (close === -1) return null;
    const end = mark === "*" ? close - (trailingSpaces(text, close) ?? 0) : close;
    return { type: "italic", start, end, next: close + 1 };
  };
  const longer = (a: Span | null, b: Span | null): Span | null => (a && b ? (b.next > a.next ? b : a) : (a ?? b));

  return (i) => {
    const mark = at(i);
    const isDouble = at(i + 1) === mark;
    if (mark === "*" || mark === "_") {
      const wide = isDouble
        ? pair(mark === "*" ? "bold" : "underline", i, mark === "*" ? bold : underline, afterFirst(i + 2))
        : null;
      return longer(italic(i, mark), wide);
    }
    if (mark === "~" && isDouble) return pair("strike", i, strike, i + 3);
    if (mark === "|" && isDouble) return pair("spoiler", i, spoiler, i + 3);
    return null;
  };
}

/** How many spaces (0 to 2) stand before a closing star; null where it may not close: more, or other white space. */
function trailingSpaces(text: string, star: number): number | null {
  for (let spaces = 0; spaces <= 2; spaces++) {
    const before = text.charAt(star - 1 - spaces);
    if (!isSpace(before)) return spaces;
    if (before !== " ") return null;
  }
  return null;
}

const isSpace = (c: string): boolean => /^\s$/u.test(c);
const isWord = (c: string): boolean => /^\w$/.test(c);
