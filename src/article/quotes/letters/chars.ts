/**
 * Character classes by UTF-16 code unit, in one table look-up.
 * Letters outside the table's scripts (CJK, Arabic, Devanagari …) have no case and count as lower-case letters.
 */

export const COMMA = 0x2c;

export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;

const TABLE_SIZE = 0x590;

function classTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const char = String.fromCharCode(code);
    if (/\s/.test(char)) table[code] = SPACE;
    else if (/[\p{Lu}\p{Lt}]/u.test(char)) table[code] = UPPER;
    else if (/[\p{L}\p{M}]/u.test(char)) table[code] = LOWER;
    else if (code >= 0x30 && code <= 0x39) table[code] = DIGIT;
  }
  return table;
}

const TABLE = classTable();

/** The class of one UTF-16 code unit: {@link OTHER}, {@link SPACE}, {@link LOWER}, {@link UPPER} or {@link DIGIT}. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return TABLE[code] ?? OTHER;
  if (Number.isNaN(code)) return SPACE;
  if (code >= 0x1e00 && code <= 0x1eff)
    return code < 0x1e96 || code > 0x1e9f ? (code % 2 === 0 ? UPPER : LOWER) : LOWER;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200b || code === 0x202f || code === 0x205f ? SPACE : OTHER;
  if (code === 0x3000 || code === 0xfeff || code === 0x1680) return SPACE;
  if (code >= 0x2070 && code < 0x2c00) return OTHER;
  if (code >= 0x3001 && code <= 0x3020) return OTHER;
  if (code >= 0xff00 && code <= 0xff0f) return OTHER;
  if (code >= 0xff1a && code <= 0xff20) return OTHER;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  return LOWER;
}

/** Whether the code unit is a letter or a digit. */
export function isWord(code: number): boolean {
  return classOf(code) >= LOWER;
}

/** Whether the code unit is white space (or the edge of the text: NaN). */
export function isSpace(code: number): boolean {
  return Number.isNaN(code) || classOf(code) === SPACE;
}

/** Whether the text's quotation ended a sentence: `code` is . ! ? … or their CJK forms. */
export function isTerminal(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

/** The mark that ends a piece's words, marks of quotations inside it left out: 0x3f in “Who said ‘never?’”. */
export function endOf(text: string, piece: { readonly start: number; readonly end: number }): number {
  let end = piece.end - 1;
  while (end > piece.start && /["'’”]/.test(text.charAt(end))) end--;
  return text.charCodeAt(end);
}
