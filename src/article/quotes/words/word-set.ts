import { hashOf, lowerOf, mix } from "../lexicon/hash.ts";
import type { Stream } from "./stream.ts";

/** A few words that a rule asks for, looked up by the hash that each token has: nothing is copied out of the text. */
export class WordSet {
  private readonly words: readonly string[];
  private readonly hashes: Int32Array;
  /** For each slot a word's index and one; 0 where it is free. */
  private readonly slots: Uint16Array;
  private readonly anyCase: boolean;
  /** A Bloom filter of two bits a word: nearly all words that are asked for are none of these. */
  private readonly low: number;
  private readonly high: number;

  constructor(words: readonly string[], anyCase: boolean) {
    this.words = words;
    this.anyCase = anyCase;
    let size = 8;
    while (size < words.length * 3) size *= 2;
    this.slots = new Uint16Array(size);
    this.hashes = Int32Array.from(words, (word) => hashOf(word));
    let low = 0;
    let high = 0;
    for (const hash of this.hashes) {
      low |= 1 << (hash & 31);
      high |= 1 << ((hash >>> 5) & 31);
    }
    this.low = low;
    this.high = high;
    for (const [index, hash] of this.hashes.entries()) {
      let slot = mix(hash) & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = index + 1;
    }
  }

  /** Whether a token is one of the words. */
  has(stream: Stream, token: number): boolean {
    const hash = stream.hash[token] ?? 0;
    if (((this.low >>> (hash & 31)) & (this.high >>> ((hash >>> 5) & 31)) & 1) === 0) return false;
    const mask = this.slots.length - 1;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] ?? 0;
      if (entry === 0) return false;
      if (this.hashes[entry - 1] === hash && this.matches(this.words[entry - 1] ?? "", stream, token)) return true;
    }
  }

  private matches(word: string, stream: Stream, token: number): boolean {
    const start = stream.start[token] ?? 0;
    if ((stream.end[token] ?? 0) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      const code = stream.text.charCodeAt(start + i);
      const wanted = word.charCodeAt(i);
      if (code !== wanted && !(this.anyCase && lowerOf(code) === lowerOf(wanted))) return false;
    }
    return true;
  }
}

/**
 * The words of a list, divided by spaces. They are told by their case ("Asked" is none of "asked"), unless `anyCase`.
 */
export function wordSet(list: string, anyCase = false): WordSet {
  return new WordSet(list.split(/\s+/), anyCase);
}
