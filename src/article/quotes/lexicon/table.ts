import type { WordDraft } from "./draft.ts";
import { hashOf, hashWith, mix, standsAt } from "./hash.ts";

/** Cells of the filter, as many as its index has bits: 32 KB, which stays in a processor's nearest cache. */
const FILTER_CELLS = 8192;
const FILTER_SHIFT = 32 - 13;

/**
 * Words of so many letters from a to z have a hash each: it is a number to the base 31, which 26 letters do not fill,
 * below 2^32. So twice as many letters are told by the hash of the first half and the hash of the whole.
 */
const HALF = 6;

/** The hash of a long word's first letters, a to z in either case; it is never 0. */
function headOf(text: string, from: number): number {
  let head = 0;
  for (let i = from; i < from + HALF; i++) head = (Math.imul(head, 31) + (text.charCodeAt(i) | 0x20)) | 0;
  return head;
}

/** Numbers of a slot: a word's hash, its bits, its {@link headOf} and, in one, its index and one and its length. */
const SLOT = 4;
const LENGTH_SHIFT = 20;
const INDEX_MASK = (1 << LENGTH_SHIFT) - 1;

/**
 * Words and their bits, looked up by a range of a text without copying it: an open-addressing hash table that
 * ignores case and the kind of apostrophe. Made once of a {@link WordDraft}, never changed after.
 */
export class WordTable {
  /** What is known of each word side by side, so that one line of the processor's cache holds it; 0 where a slot is free. */
  private readonly slots: Int32Array;
  /** A Bloom filter of one cell a word: most words of a text are in no list, and need not be looked for. */
  private readonly filter: Int32Array;
  /** All words' code units, one word after the other; word n stands at [offsets[n], offsets[n + 1]). */
  readonly letters: Uint16Array;
  readonly offsets: Int32Array;
  private readonly mask: number;
  private readonly longest: number;

  /** Whether long words are compounds that their last part tells, as in German ("Regierungssprecherin"). */
  private readonly compounds: boolean;

  constructor(draft: WordDraft, compounds = false) {
    this.compounds = compounds;
    this.letters = draft.letters;
    this.offsets = draft.offsets;
    this.longest = draft.longest;
    this.filter = new Int32Array(FILTER_CELLS);
    let room = 64;
    while (room * 2 < draft.count * 3) room *= 2;
    this.slots = new Int32Array(room * SLOT);
    this.mask = room - 1;
    for (let index = 0; index < draft.count; index++) this.put(index, draft.bits[index] ?? 0);
  }

  private put(index: number, bits: number): void {
    const first = this.offsets[index] ?? 0;
    const end = this.offsets[index + 1] ?? 0;
    let hash = 0;
    let head = 0;
    let plain = end - first <= HALF * 2;
    for (let i = first; i < end; i++) {
      const code = this.letters[i] ?? 0;
      hash = hashWith(hash, code);
      if (i < first + HALF) head = hash;
      plain = plain && code >= 0x61 && code <= 0x7a;
    }
    const mixed = mix(hash);
    let slot = (mixed & this.mask) * SLOT;
    while (this.slots[slot + 3] !== 0) slot = (slot + SLOT) & (this.slots.length - 1);
    this.slots[slot] = hash;
    this.slots[slot + 1] = bits;
    this.slots[slot + 2] = plain ? head : 0;
    this.slots[slot + 3] = (index + 1) | ((end - first) << LENGTH_SHIFT);
    const cell = mixed >>> FILTER_SHIFT;
    this.filter[cell] = (this.filter[cell] ?? 0) | filterBits(mixed);
  }

  /** The bits of the word that stands at [from, to) of a text; 0 for an unknown one. */
  lookUp(text: string, from: number, to: number): number {
    return to - from > this.longest ? 0 : this.find(hashOf(text, from, to), text, from, to);
  }

  /**
   * {@link lookUp} of a word whose {@link hashWith} over all its code units is known already; `plain` where it is of
   * the letters a to z alone, in either case.
   */
  find(hash: number, text: string, from: number, to: number, plain = false): number {
    const mixed = mix(hash);
    const wanted = filterBits(mixed);
    if (((this.filter[mixed >>> FILTER_SHIFT] ?? 0) & wanted) !== wanted) return 0;
    const length = to - from;
    for (let slot = (mixed & this.mask) * SLOT; ; slot = (slot + SLOT) & (this.slots.length - 1)) {
      const entry = this.slots[slot + 3] ?? 0;
      if (entry === 0) return 0;
      if (this.slots[slot] !== hash || entry >>> LENGTH_SHIFT !== length) continue;
      const head = this.slots[slot + 2] ?? 0;
      const same =
        plain && head !== 0
          ? length <= HALF || head === headOf(text, from)
          : standsAt(this, (entry & INDEX_MASK) - 1, text, from, to);
      if (same) return this.slots[slot + 1] ?? 0;
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
}

function filterBits(mixed: number): number {
  return (1 << (mixed & 31)) | (1 << ((mixed >>> 5) & 31));
}
