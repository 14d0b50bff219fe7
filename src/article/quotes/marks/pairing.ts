import { classOf, DIGIT, isWord, LOWER } from "../letters/chars.ts";
import {
  ANGLE_LEFT,
  ANGLE_RIGHT,
  CAN_CLOSE,
  CAN_OPEN,
  CORNER_LEFT,
  CORNER_RIGHT,
  LEFT,
  LOW,
  RIGHT,
  SINGLE_STRAIGHT,
  STRAIGHT,
} from "./marks.ts";

/** Words that begin with an apostrophe in their own right; no quotation opens there. */
const ELIDED = new Set([
  "em",
  "tis",
  "twas",
  "til",
  "till",
  "cause",
  "bout",
  "n",
  "round",
  "nuff",
  "cos",
  "coz",
  "er",
  "im",
  "ere",
  "neath",
  "ya",
  "s",
  "d",
  "ll",
  "re",
  "ve",
]);

export function isElision(text: string, after: number): boolean {
  if (classOf(text.charCodeAt(after)) === DIGIT) {
    // '90s, '08: a decade or a year, unless it goes on as a sentence does.
    const two = classOf(text.charCodeAt(after + 1)) === DIGIT;
    const third = text.charCodeAt(after + 2);
    return two && (third === 0x73 || !isWord(third)) && classOf(third) !== DIGIT;
  }
  let end = after;
  while (end < after + 6 && isWord(text.charCodeAt(end))) end++;
  return ELIDED.has(text.slice(after, end).toLowerCase()) && classOf(text.charCodeAt(end)) !== LOWER;
}

/** Whether marks of this kind close what `opener` opened. */
export function closes(opener: number, kind: number): boolean {
  switch (opener) {
    case STRAIGHT:
    case LEFT:
    case LOW:
      return kind === STRAIGHT || kind === RIGHT || kind === LEFT;
    case RIGHT:
      return kind === RIGHT || kind === STRAIGHT;
    case ANGLE_LEFT:
      return kind === ANGLE_RIGHT;
    case ANGLE_RIGHT:
      return kind === ANGLE_LEFT || kind === ANGLE_RIGHT;
    case CORNER_LEFT:
      return kind === CORNER_RIGHT;
    default:
      return false;
  }
}

/** Kinds that reopen a quotation in its next paragraph. */
export function reopens(opener: number, kind: number): boolean {
  if (opener === ANGLE_LEFT || opener === ANGLE_RIGHT) return kind === ANGLE_LEFT || kind === ANGLE_RIGHT;
  if (opener === CORNER_LEFT) return kind === CORNER_LEFT;
  if (opener >= SINGLE_STRAIGHT) return kind >= SINGLE_STRAIGHT;
  return kind === STRAIGHT || kind === LEFT || kind === LOW || (kind === RIGHT && opener === RIGHT);
}

/** Whether a double mark can open a quotation where none is open. */
export function opens(kind: number, shape: number, text: string, at: number, angle: number): boolean {
  switch (kind) {
    case ANGLE_LEFT:
    case ANGLE_RIGHT:
      return kind === angle;
    case LEFT:
    case LOW:
    case CORNER_LEFT:
      return shape !== CAN_CLOSE;
    case STRAIGHT:
      return (shape & CAN_OPEN) !== 0 || (shape === 0 && classOf(text.charCodeAt(at - 1)) !== DIGIT);
    case RIGHT:
      return shape === CAN_OPEN;
    default:
      return false;
  }
}
