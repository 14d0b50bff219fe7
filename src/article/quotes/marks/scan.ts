import { isSpace, isTerminal } from "../letters/chars.ts";
import {
  ANGLE_LEFT,
  ANGLE_RIGHT,
  CAN_CLOSE,
  CAN_OPEN,
  CORNER_LEFT,
  CORNER_RIGHT,
  LEFT,
  LOW,
  Marks,
  RIGHT,
  SINGLE_LEFT,
  SINGLE_RIGHT,
  SINGLE_STRAIGHT,
  STRAIGHT,
} from "./marks.ts";
import { closes, isElision, opens, reopens } from "./pairing.ts";

/** How a quoted piece is marked. */
export type QuoteStyle = "double" | "single" | "block" | "dash" | "turn";

/** One quoted piece in one paragraph, outermost level, by offsets into the text that holds it. */
export interface QuotedPiece {
  /** The text without its marks. */
  readonly start: number;
  readonly end: number;
  /** With its marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly style: QuoteStyle;
  /** Whether a closing mark was found. */
  readonly closed: boolean;
  /** Whether it goes on with the quotation that the paragraph before left open. */
  readonly continues: boolean;
}

/** A quotation left open at a paragraph's end: the kind of its opening mark. */
export interface OpenQuote {
  readonly kind: number;
}

/** What {@link scanParagraph} finds. */
export interface Scan {
  readonly pieces: readonly QuotedPiece[];
  readonly open: OpenQuote | null;
}

/** How many marks a single opening mark looks ahead for its closing one: keeps the scan linear. */
const LOOK_AHEAD = 64;

const NO_MARK = -1;

/** The longest attribution looked for after the comma of a quotation that was never closed. */
const ATTRIBUTION = 60;

const NOTHING: Scan = { pieces: [], open: null };

class ParagraphScanner {
  private readonly text: string;
  private readonly from: number;
  private readonly to: number;
  private readonly marks: Marks;
  private readonly found: QuotedPiece[] = [];
  /** Beyond this mark no single closing mark is left in the paragraph. */
  private noSingleCloseFrom = Number.POSITIVE_INFINITY;

  /** The guillemet that opens in this paragraph: the first one («French», »German«). */
  private readonly angle: number;

  constructor(text: string, from: number, to: number, marks: Marks) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.marks = marks;
    this.angle = marks.firstAngle() || ANGLE_LEFT;
  }

  scan(carried: OpenQuote | null): Scan {
    const { count } = this.marks;
    let m = 0;
    let open: OpenQuote | null = null;
    if (carried !== null) {
      const reopened = this.reopening(carried);
      if (reopened !== null) {
        const next = this.take(reopened.mark, reopened.kind, reopened.from, reopened.outer, true);
        open = next.open;
        m = next.mark;
      }
    }
    while (m < count && open === null) {
      const next = this.step(m);
      open = next.open;
      m = next.mark;
    }
    return { pieces: this.found, open };
  }

  /** Where the quotation that the last paragraph left open goes on in this one, or null where it does not. */
  private reopening(carried: OpenQuote): { mark: number; kind: number; from: number; outer: number } | null {
    const { count, kind, at, length, shape } = this.marks;
    if (count === 0) return null;
    const first = kind[0] ?? 0;
    const start = at[0] ?? 0;
    const leading = this.opensParagraph(start);
    if (leading && reopens(carried.kind, first)) {
      const opener = carried.kind === ANGLE_LEFT || carried.kind === ANGLE_RIGHT ? carried.kind : first;
      return { mark: 1, kind: opener, from: start + (length[0] ?? 1), outer: start };
    }
    // Not reopened, but closed: the mark after it was simply left out.
    if (carried.kind < SINGLE_STRAIGHT && closes(carried.kind, first) && shape[0] === CAN_CLOSE && first !== LEFT) {
      return { mark: 0, kind: carried.kind, from: this.from, outer: this.from };
    }
    return null;
  }

  /** Whether nothing stands before an offset in the paragraph. */
  private opensParagraph(at: number): boolean {
    return this.text.slice(this.from, at).trim() === "";
  }

  private step(m: number): { mark: number; open: OpenQuote | null } {
    const kind = this.marks.kind[m] ?? 0;
    const shape = this.marks.shape[m] ?? 0;
    const at = this.marks.at[m] ?? 0;
    const after = at + (this.marks.length[m] ?? 1);
    if (kind < SINGLE_STRAIGHT) {
      if (!opens(kind, shape, this.text, at, this.angle)) return { mark: m + 1, open: null };
      return this.take(m + 1, kind, after, at, false);
    }
    if ((shape & CAN_OPEN) === 0 || kind === SINGLE_RIGHT || isElision(this.text, after))
      return { mark: m + 1, open: null };
    const own = this.singleClose(m);
    const closing = own === NO_MARK ? this.doubleClose(m) : own;
    if (closing === NO_MARK) {
      const leading = kind !== SINGLE_STRAIGHT && this.opensParagraph(at);
      if (!leading || this.doubleFollows(m)) return { mark: m + 1, open: null };
      this.add(after, this.to, at, this.to, "single", false, false);
      return { mark: this.marks.count, open: { kind } };
    }
    const end = this.marks.at[closing] ?? 0;
    this.add(after, end, at, end + (this.marks.length[closing] ?? 1), "single", true, false);
    return { mark: closing + 1, open: null };
  }

  /** The double mark that closes a quotation opened by a single one by mistake: ‘We held the line,” she said. */
  private doubleClose(m: number): number {
    const { kind, at, shape } = this.marks;
    const next = m + 1;
    const double = kind[m] === SINGLE_LEFT ? RIGHT : STRAIGHT;
    const before = this.text.charCodeAt((at[next] ?? 0) - 1);
    return kind[next] === double && shape[next] === CAN_CLOSE && before === 0x2c ? next : NO_MARK;
  }

  /** Whether one of the marks right after mark `m` is a double one. */
  private doubleFollows(m: number): boolean {
    const { kind, count } = this.marks;
    for (let i = m + 1; i < count && i < m + 8; i++) if ((kind[i] ?? 0) < SINGLE_STRAIGHT) return true;
    return false;
  }

  /** The mark that closes the single quotation opened by mark `m`, or {@link NO_MARK}. */
  private singleClose(m: number): number {
    const { count, kind, at, shape } = this.marks;
    if (m >= this.noSingleCloseFrom) return NO_MARK;
    let weak = NO_MARK;
    let doubles = 0;
    let any = false;
    const limit = Math.min(count, m + 1 + LOOK_AHEAD);
    for (let i = m + 1; i < limit; i++) {
      const k = kind[i] ?? 0;
      if (k < SINGLE_STRAIGHT) {
        doubles++;
        continue;
      }
      const s = shape[i] ?? 0;
      if ((k === SINGLE_LEFT || k === SINGLE_STRAIGHT) && s === CAN_OPEN) {
        if (weak !== NO_MARK) return weak;
        continue;
      }
      if ((s & CAN_CLOSE) === 0) continue;
      any = true;
      if (doubles % 2 === 1) continue;
      const position = at[i] ?? 0;
      const before = this.text.charCodeAt(position - 1);
      const possessive = (before === 0x73 || before === 0x53) && isSpace(this.text.charCodeAt(position + 1));
      if (!possessive) return i;
      // "the workers’ rights": the mark may be an apostrophe; take it only where no better one follows.
      if (weak === NO_MARK) weak = i;
    }
    if (!any && limit === count) this.noSingleCloseFrom = Math.min(this.noSingleCloseFrom, m);
    return weak;
  }

  /**
   * Reads a double-marked quotation whose text begins at `from`; `m` is the first mark inside it.
   * Nested marks of the same kind are told from a missing closing mark by what follows.
   */
  private take(
    m: number,
    opener: number,
    from: number,
    outer: number,
    continues: boolean,
  ): { mark: number; open: OpenQuote | null } {
    const { count, kind, at, length, shape } = this.marks;
    let depth = 0;
    let straightInside = false;
    for (let i = m; i < count; i++) {
      const k = kind[i] ?? 0;
      const s = shape[i] ?? 0;
      const position = at[i] ?? 0;
      if (k === opener && (k === ANGLE_LEFT || k === CORNER_LEFT || k === LOW)) {
        depth++;
        continue;
      }
      if (!closes(opener, k)) continue;
      if (depth > 0) {
        depth--;
        continue;
      }
      const opening = k === LEFT ? s !== CAN_CLOSE && opener !== LOW : s === CAN_OPEN;
      if (opening && k !== ANGLE_LEFT && k !== ANGLE_RIGHT && k !== CORNER_RIGHT) {
        if (k === STRAIGHT && opener !== STRAIGHT && !straightInside) {
          straightInside = true;
          continue;
        }
        if (this.isNested(i)) {
          depth = 1;
          continue;
        }
        // A new quotation begins where this one was never closed.
        this.add(from, this.unclosedEnd(from, position), outer, position, "double", false, continues);
        return { mark: i, open: null };
      }
      if (straightInside && k === STRAIGHT) {
        straightInside = false;
        continue;
      }
      this.add(from, position, outer, position + (length[i] ?? 1), "double", true, continues);
      return { mark: i + 1, open: null };
    }
    const single = opener <= RIGHT ? this.mistakenClose(m) : NO_MARK;
    if (single !== NO_MARK) {
      const position = at[single] ?? 0;
      this.add(from, position, outer, position + (length[single] ?? 1), "double", true, continues);
      return { mark: single + 1, open: null };
    }
    this.add(from, this.to, outer, this.to, "double", false, continues);
    return { mark: count, open: { kind: opener } };
  }

  /**
   * The single mark that closes a quotation opened by a double one ("“We held the line,’ she said."), where no double
   * one does: after a comma or full stop, and with no single one open.
   */
  private mistakenClose(m: number): number {
    const { count, kind, at, shape } = this.marks;
    let open = 0;
    const limit = Math.min(count, m + LOOK_AHEAD);
    for (let i = m; i < limit; i++) {
      const k = kind[i] ?? 0;
      if (k < SINGLE_STRAIGHT) return NO_MARK;
      if (shape[i] === CAN_OPEN) {
        open++;
        continue;
      }
      if (shape[i] !== CAN_CLOSE) continue;
      const position = at[i] ?? 0;
      const before = this.text.charCodeAt(position - 1);
      if (before !== 0x2c && !isTerminal(before)) continue;
      if (open > 0) open--;
      // Within the paragraph only a comma before the attribution makes sure.
      else if (before === 0x2c || this.text.slice(position + 1, this.to).trim() === "") return i;
    }
    return NO_MARK;
  }

  /** Whether the opening-shaped mark `i` inside a quotation opens a nested one: two closing marks follow. */
  private isNested(i: number): boolean {
    const { count, kind, shape } = this.marks;
    let closing = 0;
    for (let n = i + 1; n < count && n <= i + 8; n++) {
      const k = kind[n] ?? 0;
      if (k !== STRAIGHT && k !== RIGHT && k !== LEFT) continue;
      if (shape[n] === CAN_OPEN || k === LEFT) return false;
      closing++;
      if (closing === 2) return true;
    }
    return false;
  }

  /** The end of an unclosed quotation before `limit`: cut before ", he said." where that stands there. */
  private unclosedEnd(from: number, limit: number): number {
    const begin = Math.max(from, limit - ATTRIBUTION);
    const tail = this.text.slice(begin, limit).trimEnd();
    const comma = tail.lastIndexOf(",");
    return comma > 0 && isTerminal(tail.charCodeAt(tail.length - 1)) ? begin + comma + 1 : limit;
  }

  private add(
    from: number,
    to: number,
    outerStart: number,
    outerEnd: number,
    style: QuoteStyle,
    closed: boolean,
    continues: boolean,
  ): void {
    let start = from;
    let end = to;
    while (start < end && isSpace(this.text.charCodeAt(start))) start++;
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end--;
    if (start < end) this.found.push({ start, end, outerStart, outerEnd, style, closed, continues });
  }
}

/**
 * The quoted pieces of the paragraph at [from, to) of a text, in order, never overlapping; `carried` is what the
 * paragraph before left open, `marks` room for its marks that may be used again.
 * Opening and closing are told by the marks' kinds and neighbours; a missing closing mark is recovered at the
 * paragraph's end, where the quotation may go on in the next paragraph with a new opening mark (Chicago Manual of
 * Style 13.32, AP Stylebook "quotation marks": each paragraph reopens, only the last one closes).
 */
export function scanParagraph(
  text: string,
  carried: OpenQuote | null,
  marks = new Marks(),
  from = 0,
  to = text.length,
): Scan {
  marks.read(text, from, to);
  return marks.count === 0 ? NOTHING : new ParagraphScanner(text, from, to, marks).scan(carried);
}
