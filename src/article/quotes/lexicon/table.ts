import type { WordDraft } from "./draft.ts";
import { hashOf, hashWith, mix, standsAt } from "./hash.ts";

/** Cells of the filter, as many as its index has bits: 32 KB, which stays in a processor's nearest cache. */
const FILTER_CELLS = 8192;
const FILTER_SHIFT = 32 - 13;

/**
 * Words of so many letters from a to z have a hash each: it is a number to the base 31, which 26 letters do not fill,
 * below 2^32.
 */
export const PLAIN = 6;

/**
 * Words and their bits, looked up by a range of a text without copying it: an open-addressing hash table that
 * ignores case and the kind of apostrophe. Made once of a {@link WordDraft}, never changed after.
 */
export class WordTable {
  /** For each slot a word's hash and its index and one; 0 and 0 where it is free. */
  private readonly slots: Int32Array;
  /** A Bloom filter of one cell a word: most words of a text are in no list, and need not be looked for. */
  private readonly filter: Int32Array;
  /** All words' code units, one word after the other; word n stands at [offsets[n], offsets[n + 1]). */
  readonly letters: Uint16Array;
  readonly offsets: Int32Array;
  private readonly bits: Int32Array;
  /** 1 where a word is of a to z alone and has at most {@link PLAIN} letters. */
  private readonly plain: Uint8Array;
  private readonly mask: number;
  private readonly longest: number;

  /** Whether long words are compounds that their last part tells, as in German ("Regierungssprecherin"). */
  private readonly compounds: boolean;

  constructor(draft: WordDraft, compounds = false) {
    this.compounds = compounds;
    this.slots = draft.slots;
    this.letters = draft.letters;
    this.offsets = draft.offsets;
    this.bits = draft.bits;
    this.longest = draft.longest;
    this.mask = draft.slots.length / 2 - 1;
    this.filter = new Int32Array(FILTER_CELLS);
    this.plain = new Uint8Array(draft.bits.length);
    for (let index = 0; index < this.plain.length; index++) this.plain[index] = this.isOfLetters(index) ? 1 : 0;
    for (let slot = 0; slot < draft.slots.length; slot += 2) {
      if (draft.slots[slot + 1] === 0) continue;
      const mixed = mix(draft.slots[slot] ?? 0);
      const cell = mixed >>> FILTER_SHIFT;
      this.filter[cell] = (this.filter[cell] ?? 0) | filterBits(mixed);
    }
  }

  /** The bits of the word that stands at [from, to) of a text; 0 for an unknown one. */
  lookUp(text: string, from: number, to: number): number {
    return to - from > this.longest ? 0 : this.find(hashOf(text, from, to), text, from, to);
  }

  /**
   * {@link lookUp} of a word whose {@link hashWith} over all its code units is known already; `plain` where it is of
   * the letters a to z alone and has at most {@link PLAIN} of them.
   */
  find(hash: number, text: string, from: number, to: number, plain = false): number {
    const mixed = mix(hash);
    const wanted = filterBits(mixed);
    if (((this.filter[mixed >>> FILTER_SHIFT] ?? 0) & wanted) !== wanted) return 0;
    let slot = mixed & this.mask;
    for (;;) {
      const entry = this.slots[slot * 2 + 1] ?? 0;
      if (entry === 0) return 0;
      const index = entry - 1;
      if (
        this.slots[slot * 2] === hash &&
        (plain ? this.isPlain(index, to - from) : standsAt(this, index, text, from, to))
      )
        return this.bits[index] ?? 0;
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

  /** Whether a word whose hash is right is the one of these letters: short and of a to z alone it can be no other. */
  private isPlain(index: number, length: number): boolean {
    const first = this.offsets[index] ?? 0;
    return (this.offsets[index + 1] ?? 0) - first === length && (this.plain[index] ?? 0) === 1;
  }

  private isOfLetters(index: number): boolean {
    const first = this.offsets[index] ?? 0;
    const end = this.offsets[index + 1] ?? 0;
    for (let i = first; i < end; i++) if ((this.letters[i] ?? 0) < 0x61 || (this.letters[i] ?? 0) > 0x7a) return false;
    return end - first <= PLAIN;
  }
}

function filterBits(mixed: number): number {
  return (1 << (mixed & 31)) | (1 << ((mixed >>> 5) & 31));
}
