/**
 * The things that begin a line: headings, subtext, block quotes and lists. Each reader takes the text and the position
 * of its first mark, and gives what it holds and where the rest goes on; null where it is none.
 */

/** A heading's or subtext's one line. */
export interface LineBlock {
  readonly content: string;
  readonly next: number;
}

const HEADING = /(#{1,3})\s{1,64}(?!#)/y;
const BULLET = /([*-]|\d{1,10}\.)( {1,64})/y;
const MAX_LIST_NUMBER = 1_000_000_000;

/** `# `, `## ` or `### `, at the very start of a line; closing hashes go. */
export function readHeading(text: string, i: number): (LineBlock & { readonly level: 1 | 2 | 3 }) | null {
  HEADING.lastIndex = i;
  const marks = HEADING.exec(text)?.[1]?.length;
  if (marks === undefined) return null;
  const line = readLine(text, HEADING.lastIndex);
  let content = line.content.trimEnd();
  let end = content.length;
  while (content.charAt(end - 1) === "#") end--;
  content = content.slice(0, end).trimEnd();
  return content === "" ? null : { level: marks === 1 ? 1 : marks === 2 ? 2 : 3, content, next: line.next };
}

/** `-# `, at the very start of a line. */
export function readSubtext(text: string, i: number): LineBlock | null {
  if (!text.startsWith("-# ", i)) return null;
  let start = i + 3;
  while (text.charAt(start) === " ") start++;
  const line = readLine(text, start);
  const content = line.content.trimEnd();
  return content === "" || content.startsWith("-#") ? null : { content, next: line.next };
}

/** `> ` on this and the lines that follow, or `>>> ` for all the rest. */
export function readQuote(text: string, i: number): LineBlock | null {
  if (text.startsWith(">>> ", i)) return { content: text.slice(i + 4), next: text.length };
  const lines: string[] = [];
  let next = i;
  for (;;) {
    let mark = next;
    while (text.charAt(mark) === " ") mark++;
    if (!text.startsWith("> ", mark)) break;
    const line = readLine(text, mark + 2);
    lines.push(line.content);
    next = line.next;
    if (next >= text.length) break;
  }
  return lines.length === 0 ? null : { content: lines.join("\n"), next };
}

/** A list's items as texts of their own: their indentation is gone, so that nested lists begin their lines. */
export interface ListBlock {
  readonly start: number | null;
  readonly items: readonly string[];
  readonly next: number;
}

/**
 * Reads a list whose first bullet is at `i`. Lines that begin with a space belong to the item above them; the next
 * item begins its line with a bullet.
 */
export function readList(text: string, i: number): ListBlock | null {
  const items: string[] = [];
  let start: number | null = null;
  let next = i;
  for (;;) {
    BULLET.lastIndex = next;
    const bullet = BULLET.exec(text);
    if (!bullet?.[1] || BULLET.lastIndex >= text.length) break;
    if (items.length === 0 && bullet[1].endsWith(".")) {
      start = Math.min(Math.max(Number.parseInt(bullet[1], 10), 1), MAX_LIST_NUMBER);
    }
    const first = readLine(text, BULLET.lastIndex);
    const lines = [first.content];
    next = first.next;
    while (text.charAt(next) === " ") {
      const more = readLine(text, next);
      lines.push(dedent(more.content, bullet[0].length));
      next = more.next;
    }
    items.push(lines.join("\n"));
  }
  return items.length === 0 ? null : { start, items, next };
}

function readLine(text: string, start: number): LineBlock {
  const newline = text.indexOf("\n", start);
  if (newline === -1) return { content: text.slice(start), next: text.length };
  return { content: text.slice(start, newline), next: newline + 1 };
}

function dedent(line: string, most: number): string {
  let spaces = 0;
  while (spaces < most && line.charAt(spaces) === " ") spaces++;
  return line.slice(spaces);
}
