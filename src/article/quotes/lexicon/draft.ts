import { resized } from "../letters/arrays.ts";
import { hashOf, hashWith, lowerOf, mix, standsAt } from "./hash.ts";

/** White space between the words of a list: blanks and line ends. */
const BLANK = 0x20;

/**
 * The words of a lexicon and their bits while it is made: an open-addressing hash table that reads whole lists without
 * taking their words apart, so that tens of thousands of words cost a few milliseconds at a program's start. It
 * compares words as {@link lowerOf} does.
 */
export class WordDraft {
  /** For each slot a word's hash and its index and one; 0 and 0 where it is free. */
  slots: Int32Array;
  /** All words' code units, one word after the other; word n stands at [offsets[n], offsets[n + 1]). */
  letters: Uint16Array;
  offsets: Int32Array;
  bits: Int32Array;
  count: number;
  longest: number;
  private mask: number;

  /** An empty draft for about `size` words (it grows), or one that goes on from another, which stays as it is. */
  constructor(size: number, from: WordDraft | null = null) {
    let room = 64;
    while (room < size * 2) room *= 2;
    this.mask = (from === null ? room : from.slots.length / 2) - 1;
    this.slots = from === null ? new Int32Array(room * 2) : from.slots.slice();
    this.letters = from === null ? new Uint16Array(room * 4) : from.letters.slice();
    this.offsets = from === null ? new Int32Array(room / 2 + 1) : from.offsets.slice();
    this.bits = from === null ? new Int32Array(room / 2) : from.bits.slice();
    this.count = from?.count ?? 0;
    this.longest = from?.longest ?? 0;
  }

  /** Adds bits to every word of a white-space separated list; of what a word was before, `kept` stays. */
  put(list: string, bits: number, kept = -1): void {
    const { length } = list;
    let i = 0;
    while (i < length) {
      while (i < length && list.charCodeAt(i) <= BLANK) i++;
      const from = i;
      let hash = 0;
      for (; i < length; i++) {
        const code = list.charCodeAt(i);
        if (code <= BLANK) break;
        hash = hashWith(hash, code);
      }
      if (i === from) break;
      const index = this.indexOf(hash, list, from, i);
      this.bits[index] = ((this.bits[index] ?? 0) & kept) | bits;
    }
  }

  /** A word's bits; 0 for one that is not in the draft. */
  get(word: string): number {
    const slot = this.slotOf(hashOf(word), word, 0, word.length);
    return this.bits[(this.slots[slot * 2 + 1] ?? 0) - 1] ?? 0;
  }

  /** Gives a word these bits and no others. */
  set(word: string, bits: number): void {
    this.bits[this.indexOf(hashOf(word), word, 0, word.length)] = bits;
  }

  /** The slot of the word at [from, to) of a text, or the free one where it belongs. */
  private slotOf(hash: number, text: string, from: number, to: number): number {
    let slot = mix(hash) & this.mask;
    for (;;) {
      const entry = this.slots[slot * 2 + 1] ?? 0;
      if (entry === 0 || (this.slots[slot * 2] === hash && standsAt(this, entry - 1, text, from, to))) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The index of the word at [from, to) of a text, which is added where it is new. */
  private indexOf(hash: number, text: string, from: number, to: number): number {
    let slot = this.slotOf(hash, text, from, to);
    const known = this.slots[slot * 2 + 1] ?? 0;
    if (known !== 0) return known - 1;
    if (this.count === this.bits.length) {
      this.grow();
      slot = this.slotOf(hash, text, from, to);
    }
    const index = this.count++;
    let offset = this.offsets[index] ?? 0;
    if (offset + to - from > this.letters.length) {
      this.letters = resized(this.letters, new Uint16Array(this.letters.length * 2 + to - from));
    }
    for (let i = from; i < to; i++) this.letters[offset++] = lowerOf(text.charCodeAt(i));
    this.offsets[index + 1] = offset;
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = index + 1;
    this.longest = Math.max(this.longest, to - from);
    return index;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = slots.length - 1;
    this.offsets = resized(this.offsets, new Int32Array(this.bits.length * 2 + 1));
    this.bits = resized(this.bits, new Int32Array(this.bits.length * 2));
    for (let n = 0; n < slots.length; n += 2) {
      const hash = slots[n] ?? 0;
      const entry = slots[n + 1] ?? 0;
      if (entry === 0) continue;
      let slot = mix(hash) & this.mask;
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = hash;
      this.slots[slot * 2 + 1] = entry;
    }
  }
}
