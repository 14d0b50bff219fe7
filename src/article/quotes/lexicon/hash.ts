const LOWER_SIZE = 0x590;

function lowerTable(): Uint16Array {
  const table = new Uint16Array(LOWER_SIZE);
  for (let code = 0; code < LOWER_SIZE; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return table;
}

const LOWER = lowerTable();
const CURLY_APOSTROPHE = 0x2019;
const APOSTROPHE = 0x27;

/** A code unit in lower case, the curly apostrophe as the straight one: what words are compared by. */
export function lowerOf(code: number): number {
  if (code < LOWER_SIZE) return LOWER[code] ?? code;
  return code === CURLY_APOSTROPHE ? APOSTROPHE : code;
}

/** A word's hash, from the hash of its beginning (0 at first) and its next code unit. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + lowerOf(code)) | 0;
}

/** Spreads a hash over all its bits (Fibonacci hashing, Knuth, The Art of Computer Programming 6.4). */
export function mix(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** The hash of the word at [from, to) of a text. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = hashWith(hash, text.charCodeAt(i));
  return hash;
}

/** Words' code units in lower case, one word after the other; word n stands at [offsets[n], offsets[n + 1]). */
export interface Letters {
  readonly letters: Uint16Array;
  readonly offsets: Int32Array;
}

/** Whether word `index` stands at [from, to) of a text, whatever its case. */
export function standsAt(
  { letters, offsets }: Letters,
  index: number,
  text: string,
  from: number,
  to: number,
): boolean {
  const first = offsets[index] ?? 0;
  const length = to - from;
  if ((offsets[index + 1] ?? 0) - first !== length) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(from + i);
    const letter = letters[first + i];
    if (code !== letter && lowerOf(code) !== letter) return false;
  }
  return true;
}
