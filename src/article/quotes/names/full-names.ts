import { classOf, isWord, LOWER, SPACE, UPPER } from "../letters/chars.ts";
import { CUE, FUNCTION, GIVEN, ORG, PLACE, WEAK } from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** A given name and the surname right after it, by offsets. */
export interface FullName {
  readonly given: { readonly start: number; readonly end: number };
  readonly surname: { readonly start: number; readonly end: number };
  /** The given name's lexicon bits. */
  readonly flags: number;
}

/** The end of the word that begins at `i`: hyphens and apostrophes inside it belong to it, a possessive ’s does not. */
function wordEnd(text: string, i: number, to: number): number {
  let end = i;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (!isWord(code)) {
      const apostrophe = isApostrophe(code);
      if ((!apostrophe && !isHyphen(code)) || end + 1 >= to || classOf(text.charCodeAt(end + 1)) < LOWER) return end;
      const s = (text.charCodeAt(end + 1) | 0x20) === 0x73;
      if (apostrophe && s && (end + 2 >= to || !isWord(text.charCodeAt(end + 2)))) return end;
    }
    end++;
  }
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Whether the capital at `i` stands inside a word that began before: "McKay", "anti-Hale", "O’Brien". */
function isInside(text: string, i: number, from: number): boolean {
  if (i === from) return false;
  const before = text.charCodeAt(i - 1);
  if (isWord(before)) return true;
  if (i - 2 < from || !isWord(text.charCodeAt(i - 2))) return false;
  if (isHyphen(before)) return true;
  return isApostrophe(before) && ((text.charCodeAt(i) | 0x20) !== 0x73 || isWord(text.charCodeAt(i + 1)));
}

/** Whether the word has a capital and then small letters ("Ann"), or is one capital. */
function isCapitalised(text: string, start: number, end: number): boolean {
  if (classOf(text.charCodeAt(start)) !== UPPER) return false;
  for (let i = start + 1; i < end; i++) if (classOf(text.charCodeAt(i)) === LOWER) return true;
  return end - start === 1;
}

/**
 * The full names in [from, to) of a text that a usual given name tells ("Ann Smith"). Headlines may set every word
 * with a capital, so that only the given name and the word right after it are taken. Linear in the range's length.
 */
export function fullNamesIn(text: string, from: number, to: number, lexicon: Lexicon): FullName[] {
  const found: FullName[] = [];
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    // No name begins with a small letter from a to z: most of a text is passed over character by character.
    const passed = code <= 0x7a && (code < 0x41 || code > 0x5a);
    const type = passed ? LOWER : classOf(code);
    if (passed || type < LOWER || (type === UPPER && isInside(text, i, from))) {
      i++;
      continue;
    }
    const end = wordEnd(text, i, to);
    const start = i;
    i = end;
    if (type !== UPPER || !isCapitalised(text, start, end)) continue;
    let next = end;
    while (next < to && classOf(text.charCodeAt(next)) === SPACE) next++;
    if (next === end || next >= to || classOf(text.charCodeAt(next)) !== UPPER) continue;
    const flags = lexicon.lookUp(text, start, end);
    if ((flags & GIVEN) === 0) continue;
    const last = wordEnd(text, next, to);
    const other = lexicon.lookUp(text, next, last);
    if (!isCapitalised(text, next, last) || (other & (FUNCTION | CUE | WEAK | PLACE | ORG)) !== 0) continue;
    found.push({ given: { start, end }, surname: { start: next, end: last }, flags });
  }
  return found;
}
