import { fold } from "../letters/folding.ts";
import { hashOf, lowerOf } from "../lexicon/hash.ts";
import { type Stream, tokenText } from "../words/stream.ts";

/** Who bears a short name, by the gender that a courtesy title tells (0: none), and the name with that title. */
export interface Bearer {
  readonly gender: number;
  readonly id: number;
  readonly titled: string;
}

/** A word of names, {@link fold}ed, or a name of several words, and the entities that are called so. */
export interface Name {
  readonly id: number;
  /** The word; of a name of several words the empty string. */
  readonly word: string;
  /** Those whose surname it is. */
  bearers: number[] | null;
  /** Those whose given name it is. */
  called: number[] | null;
  /** The one whose full name it is; -1 for nobody. */
  entity: number;
  /** Those who are named by it alone. */
  shorts: Bearer[] | null;
  /** Another word of the same hash. */
  readonly next: Name | null;
}

/** Numbers below these bounds make one small number of two. */
const LEFT = 1 << 15;
const RIGHT = 1 << 16;

/** So many words of one hash are compared one by one. Words made to have the same hash would take quadratic time. */
const CHAIN = 8;

/** The words of an article's names: an article says each many times, and compares it more often. */
export class NameWords {
  private readonly byHash = new Map<number, Name>();
  private readonly beyond = new Map<string, Name>();
  private readonly pairs = new Map<number, Name>();
  private count = 0;

  /** A token's word. */
  of(stream: Stream, token: number): Name {
    let name = this.byHash.get(stream.hash[token] ?? 0) ?? null;
    for (let n = 0; name !== null && n < CHAIN; n++) {
      if (stands(name.word, stream, token)) return name;
      name = name.next;
    }
    return this.ofWord(tokenText(stream, token));
  }

  /** A word, which need not be folded. */
  ofWord(word: string): Name {
    const folded = fold(word);
    const hash = hashOf(folded);
    const first = this.byHash.get(hash) ?? null;
    let length = 0;
    for (let name = first; name !== null; name = name.next) {
      if (name.word === folded) return name;
      length++;
    }
    if (length < CHAIN) {
      const name = this.made(folded, first);
      this.byHash.set(hash, name);
      return name;
    }
    const known = this.beyond.get(folded) ?? this.made(folded, null);
    this.beyond.set(folded, known);
    return known;
  }

  /** The name that the words from `first` on make. */
  ofWords(words: readonly Name[], first = 0): Name {
    let name = words[first] ?? this.ofWord("");
    for (let i = first + 1; i < words.length; i++) name = this.join(name, words[i] ?? name);
    return name;
  }

  /** A name with another word. */
  join(name: Name, word: Name): Name {
    const pair = name.id < LEFT && word.id < RIGHT ? name.id * RIGHT + word.id : -(name.id * 2 ** 26 + word.id);
    const known = this.pairs.get(pair);
    if (known !== undefined) return known;
    const made = this.made("", null);
    this.pairs.set(pair, made);
    return made;
  }

  private made(word: string, next: Name | null): Name {
    return { id: this.count++, word, bearers: null, called: null, entity: -1, shorts: null, next };
  }
}

/** Whether a folded word stands at a token, whatever its case. */
function stands(word: string, { text, start, end }: Stream, token: number): boolean {
  const from = start[token] ?? 0;
  if ((end[token] ?? 0) - from !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (lowerOf(text.charCodeAt(from + i)) !== word.charCodeAt(i)) return false;
  return true;
}
