import type { Tokens } from "./sentence-ends.ts";
import { BREAK, CAPITAL, CAPS, COLON, isMark, NUMBER, PUNCT, QUOTE, WORD } from "./stream.ts";

/** A place, its state, a date and agencies are no longer than this, in tokens. */
const LONGEST = 16;

const OPEN = 0x28;
const CLOSE = 0x29;
const HYPHEN = 0x2d;

/** What papers print in capitals before a paragraph of its own kind. */
const LABEL =
  /^(?:ADVERTISEMENT|ALERT|ALSO|ANALYSIS|BREAKING|CLARIFICATION|COMMENTARY|CORRECTION|DEVELOPING|EDITORIAL|EXCLUSIVE|LATEST|LISTEN|LIVE|MORE|NEWS|NOTE|OPINION|PHOTOS?|POLL|READ|RELATED|REVIEW|UPDATED?|VIDEO|WATCH)$/;

/** "MANAGUA.- La presidenta": whether the hyphen at token `i` follows a full stop, as in Spanish papers. */
function isSpanishDash({ start, end, mark }: Tokens, i: number): boolean {
  if (mark[i - 1] !== 0x2e || mark[i] !== HYPHEN) return false;
  return start[i] === end[i - 1] && (start[i + 1] ?? 0) > (end[i] ?? 0);
}

/** The last token of the dash that begins at token `i` ("—", "–", "--", a hyphen between blanks); -1 where none does. */
function dashEnd(tokens: Tokens, i: number): number {
  const code = tokens.mark[i] ?? 0;
  if (code === 0x2014 || code === 0x2013 || code === 0x2015) return i;
  if (code !== HYPHEN) return -1;
  if (isMark(tokens, i + 1, HYPHEN)) return i + 1;
  const { start, end } = tokens;
  if (isSpanishDash(tokens, i)) return i;
  return (start[i] ?? 0) > (end[i - 1] ?? 0) && (start[i + 1] ?? 0) > (end[i] ?? 0) ? i : -1;
}

/**
 * The last token of the dateline or label that opens the paragraph at token `first`: "SALLAC, N.H. (AP) --", "PORT
 * ELM —", "Port Elm (Reuters) -", "UPDATE (3:05 p.m.):"; -1 where there is none. A place in capitals is nobody's name,
 * and the story's first sentence begins after it (AP Stylebook, "datelines").
 */
export function datelineEnd(tokens: Tokens, first: number): number {
  const capitals = tokens.kind[first] === CAPS;
  if (!capitals && tokens.kind[first] !== CAPITAL) return -1;
  // "COLE (laughing): No." is a turn; only a label or a date has a colon.
  let dated = capitals && LABEL.test(tokens.text.slice(tokens.start[first], tokens.end[first]));
  let bracket = 0;
  for (let i = first + 1; i < first + LONGEST && i < tokens.count; i++) {
    const kind = tokens.kind[i] ?? BREAK;
    if (kind === BREAK || kind === QUOTE) return -1;
    if (kind === NUMBER) dated = true;
    if (kind === WORD && bracket !== 1) return -1;
    if (kind !== PUNCT) continue;
    const code = tokens.mark[i] ?? 0;
    if (code === COLON) return dated && capitals ? i : -1;
    const dash = dashEnd(tokens, i);
    if (dash >= 0) return capitals || bracket === 2 || isSpanishDash(tokens, i) ? dash : -1;
    if (code === OPEN) bracket = 1;
    else if (code === CLOSE) bracket = 2;
    else if (code !== 0x2c && code !== 0x2e && code !== 0x2f) return -1;
  }
  return -1;
}
