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

function lowerOf(code: number): number {
  if (code < LOWER_SIZE) return LOWER[code] ?? code;
  return code === CURLY_APOSTROPHE ? APOSTROPHE : code;
}

/**
 * Words and their bits, looked up by a range of a text without copying it: an open-addressing hash table that
 * ignores case and the kind of apostrophe. Made once, never changed after.
 */
export class WordTable {
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly words: readonly string[];
  private readonly bits: Int32Array;
  private readonly mask: number;
  private readonly longest: number;

  /** Whether long words are compounds that their last part tells, as in German ("Regierungssprecherin"). */
  private readonly compounds: boolean;

  constructor(entries: ReadonlyMap<string, number>, compounds = false) {
    this.compounds = compounds;
    this.words = [...entries.keys()];
    this.bits = Int32Array.from(entries.values());
    let size = 1024;
    while (size < this.words.length * 3) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(this.words.length);
    let longest = 0;
    for (const [index, word] of this.words.entries()) {
      longest = Math.max(longest, word.length);
      const hash = hashOf(word, 0, word.length);
      this.hashes[index] = hash;
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = index + 1;
    }
    this.longest = longest;
  }

  /** The bits of the word that stands at [from, to) of a text; 0 for an unknown one. */
  lookUp(text: string, from: number, to: number): number {
    if (to - from > this.longest) return 0;
    const hash = hashOf(text, from, to);
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const entry = this.slots[slot] ?? 0;
      if (entry === 0) return 0;
      const index = entry - 1;
      if (this.hashes[index] === hash && this.matches(index, text, from, to)) return this.bits[index] ?? 0;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The bits of the last part of a compound, where that part has one of `wanted`; 0 elsewhere. */
  compound(text: string, from: number, to: number, wanted: number): number {
    if (!this.compounds || to - from < 8) return 0;
    for (let part = from + 3; part <= to - 4; part++) {
      const bits = this.lookUp(text, part, to);
      if ((bits & wanted) !== 0) return bits;
    }
    return 0;
  }

  private matches(index: number, text: string, from: number, to: number): boolean {
    const word = this.words[index] ?? "";
    if (word.length !== to - from) return false;
    for (let i = 0; i < word.length; i++) {
      if (lowerOf(text.charCodeAt(from + i)) !== lowerOf(word.charCodeAt(i))) return false;
    }
    return true;
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + lowerOf(text.charCodeAt(i))) | 0;
  return hash;
}
