import { resized } from "../letters/arrays.ts";
import { COMMA, isSpace, isWord } from "../letters/chars.ts";

/** What a quotation mark is: which way it can point and which family it belongs to. */
export const STRAIGHT = 1; // " ＂ and '' (two apostrophes)
export const LEFT = 2; // “ ‟ 〝 and doubled ‘‘ ``
export const RIGHT = 3; // ” 〞 and doubled ’’
export const LOW = 4; // „ and ,,
export const ANGLE_LEFT = 5; // «
export const ANGLE_RIGHT = 6; // »
export const CORNER_LEFT = 7; // 「 『
export const CORNER_RIGHT = 8; // 」 』
export const SINGLE_STRAIGHT = 9; // '
export const SINGLE_LEFT = 10; // ‘ ` ‹
export const SINGLE_RIGHT = 11; // ’ ›
export const SINGLE_LOW = 12; // ‚

export const CAN_OPEN = 1;
export const CAN_CLOSE = 2;

const SIMPLE = new Map<number, number>([
  [0x22, STRAIGHT],
  [0xff02, STRAIGHT],
  [0x201c, LEFT],
  [0x201f, LEFT],
  [0x301d, LEFT],
  [0x201d, RIGHT],
  [0x301e, RIGHT],
  [0x301f, RIGHT],
  [0x201e, LOW],
  [0xab, ANGLE_LEFT],
  [0xbb, ANGLE_RIGHT],
  [0x300c, CORNER_LEFT],
  [0x300e, CORNER_LEFT],
  [0x300d, CORNER_RIGHT],
  [0x300f, CORNER_RIGHT],
  [0x27, SINGLE_STRAIGHT],
  [0x2018, SINGLE_LEFT],
  [0x201b, SINGLE_LEFT],
  [0x60, SINGLE_LEFT],
  [0x2039, SINGLE_LEFT],
  [0x2019, SINGLE_RIGHT],
  [0x203a, SINGLE_RIGHT],
  [0x201a, SINGLE_LOW],
]);

/** No mark stands beyond, but for the full-width one. */
const LAST_MARK = 0x301f;
const FULL_WIDTH = 0xff02;

/**
 * What a code unit may be as a mark, 0 for most: one look-up and one branch that is seldom taken for each character of
 * a text. A chain of comparisons would be guessed wrong by the processor at most words' ends.
 */
const KIND = new Uint8Array(LAST_MARK + 1);
for (const [code, kind] of SIMPLE) if (code <= LAST_MARK) KIND[code] = kind;
KIND[COMMA] = LOW;

/** Doubled single marks are double marks: ``…'' as typewriters and TeX wrote them. */
function doubled(kind: number, code: number): number {
  if (code === 0x27) return STRAIGHT;
  return kind === SINGLE_LEFT ? LEFT : RIGHT;
}

function opensAfter(code: number): boolean {
  if (isSpace(code)) return true;
  if (isWord(code)) return false;
  // . , ; : ! ? … and closing brackets come before a closing mark; nearly all else may come before an opening one.
  return !(
    code === 0x2e ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x25 ||
    code === 0xbb ||
    code === 0x201d ||
    code === 0x2019
  );
}

function closesBefore(code: number): boolean {
  return isSpace(code) || !isWord(code);
}

/** 5'11", 6' 2", 12": feet, inches, minutes and seconds. */
function isMeasure(text: string, from: number, at: number, kind: number, shape: number): boolean {
  if (shape === CAN_OPEN || (kind !== STRAIGHT && kind !== SINGLE_STRAIGHT && kind !== RIGHT && kind !== SINGLE_RIGHT))
    return false;
  const before = text.charCodeAt(at - 1);
  const digit = (before >= 0x30 && before <= 0x39) || before === 0xbd || before === 0xbc || before === 0xbe;
  if (!digit) return false;
  const after = text.charCodeAt(at + 1);
  if (kind === SINGLE_STRAIGHT || kind === SINGLE_RIGHT) {
    const next = after === 0x20 ? text.charCodeAt(at + 2) : after;
    return next >= 0x30 && next <= 0x39;
  }
  let i = at - 1;
  while (i >= from && i > at - 4 && text.charCodeAt(i) !== 0x27 && text.charCodeAt(i) !== 0x2019) i--;
  if (i <= from) return false;
  const mark = text.charCodeAt(i);
  const foot = text.charCodeAt(i - 1);
  return (mark === 0x27 || mark === 0x2019) && foot >= 0x30 && foot <= 0x39;
}

/** Room for the marks of most paragraphs; more make the arrays grow. Larger ones are not made beside other objects. */
const ROOM = 16;

/**
 * The quotation marks of one paragraph, in order, as parallel arrays of {@link Marks.count} items. One object is read
 * into again for each paragraph of an article: arrays of its own for each would cost more than the reading.
 */
export class Marks {
  kind = new Uint8Array(ROOM);
  at = new Int32Array(ROOM);
  length = new Uint8Array(ROOM);
  /** Whether the neighbours let it open (1), close (2), or both (3). */
  shape = new Uint8Array(ROOM);
  count = 0;

  /**
   * Reads every quotation mark of the paragraph at [from, to) of a text. Apostrophes inside words and measures (6'2") are left out; a single
   * mark that may be an apostrophe or a quotation mark is kept with what its neighbours allow.
   */
  read(text: string, from = 0, to = text.length): void {
    this.count = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code > LAST_MARK ? code !== FULL_WIDTH : KIND[code] === 0) continue;
      // ,,low marks as typewriters wrote them
      if (code !== COMMA || text.charCodeAt(i + 1) === COMMA) i = this.readMark(text, from, i, code);
    }
  }

  /** The kind of the first guillemet; 0 where there is none. */
  firstAngle(): number {
    for (let i = 0; i < this.count; i++) {
      const kind = this.kind[i] ?? 0;
      if (kind === ANGLE_LEFT || kind === ANGLE_RIGHT) return kind;
    }
    return 0;
  }

  /** Reads what may be a mark at `i`; gives its last character's offset. */
  private readMark(text: string, from: number, i: number, code: number): number {
    let kind = code > LAST_MARK ? STRAIGHT : (KIND[code] ?? 0);
    let length = 1;
    if (code === 0x2c) {
      const low = isSpace(text.charCodeAt(i - 1)) && isWord(text.charCodeAt(i + 2));
      if (!low) return i;
      length = 2;
    }
    const single = kind >= SINGLE_STRAIGHT;
    if (single && text.charCodeAt(i + 1) === code && code !== 0x2039 && code !== 0x203a && code !== 0x201a) {
      kind = doubled(kind, code);
      length = 2;
    }
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + length);
    if (single && length === 1 && isWord(before) && isWord(after)) return i;
    let shape = 0;
    if (opensAfter(before) && !isSpace(after)) shape |= CAN_OPEN;
    if (!isSpace(before) && closesBefore(after)) shape |= CAN_CLOSE;
    if (!isMeasure(text, from, i, kind, shape)) this.push(kind, i, length, shape);
    return i + length - 1;
  }

  private push(kind: number, at: number, length: number, shape: number): void {
    const i = this.count++;
    if (i === this.kind.length) {
      const room = i * 2;
      this.kind = resized(this.kind, new Uint8Array(room));
      this.at = resized(this.at, new Int32Array(room));
      this.length = resized(this.length, new Uint8Array(room));
      this.shape = resized(this.shape, new Uint8Array(room));
    }
    this.kind[i] = kind;
    this.at[i] = at;
    this.length[i] = length;
    this.shape[i] = shape;
  }
}
