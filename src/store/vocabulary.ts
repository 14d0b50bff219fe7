/**
 * The words of all headlines, kept so that a mistyped word finds the ones it may have meant.
 *
 * SymSpell (https://github.com/wolfgarbe/SymSpell) precomputes each word's deletions, which costs tens of entries a
 * word. Sorted words with the length of each one's common prefix with the one before it need none: one pass computes
 * each row of the edit distance once per distinct prefix and jumps over all words below a prefix that is already too
 * far off. The answers are the same, and the memory is that of the words.
 */
export interface Vocabulary {
  readonly size: number;
  /** True where a word of the index begins with this. */
  hasPrefix(prefix: string): boolean;
  has(word: string): boolean;
  /** How many documents have the word; 0 for an unknown one. */
  frequency(word: string): number;
  /**
   * Words within the distance (optimal string alignment: insertions, deletions, substitutions and swaps of
   * neighbours), and beginnings of words within it where the word itself is farther off.
   */
  corrections(typed: string, maxDistance: number): Correction[];
}

export interface Correction {
  readonly text: string;
  readonly distance: number;
  /** A whole word of the index, or only the beginning of one. */
  readonly whole: boolean;
  readonly frequency: number;
}

/** Words longer than this are not corrected. */
const LONGEST = 40;

/**
 * Builds a vocabulary.
 * @param entries words with the number of documents that have them; neither sorted nor distinct necessarily.
 */
export function buildVocabulary(entries: Iterable<readonly [word: string, frequency: number]>): Vocabulary {
  const counted = new Map<string, number>();
  for (const [word, frequency] of entries) {
    if (word.length > 0 && word.length <= LONGEST) counted.set(word, (counted.get(word) ?? 0) + frequency);
  }
  const words = [...counted.keys()].sort();
  const frequencies = Uint32Array.from(words, (word) => counted.get(word) ?? 0);
  const offsets = new Uint32Array(words.length + 1);
  const shared = new Uint8Array(words.length);
  let total = 0;
  words.forEach((word, index) => {
    offsets[index] = total;
    total += word.length;
    if (index > 0) shared[index] = sharedPrefix(words[index - 1] ?? "", word);
  });
  offsets[words.length] = total;
  const units = new Uint16Array(total);
  words.forEach((word, index) => {
    const offset = offsets[index] ?? 0;
    for (let at = 0; at < word.length; at++) units[offset + at] = word.charCodeAt(at);
  });
  return createVocabulary(units, offsets, shared, frequencies);
}

function sharedPrefix(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  let at = 0;
  while (at < limit && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

function createVocabulary(
  units: Uint16Array,
  offsets: Uint32Array,
  shared: Uint8Array,
  frequencies: Uint32Array,
): Vocabulary {
  const size = shared.length;
  const start = (index: number): number => offsets[index] ?? 0;
  const textAt = (index: number, length: number): string =>
    String.fromCharCode(...units.subarray(start(index), start(index) + length));

  /** The first word that is not smaller than the text. */
  function lowerBound(text: string): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareAt(middle, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function compareAt(index: number, text: string): number {
    const from = start(index);
    const length = start(index + 1) - from;
    const limit = Math.min(length, text.length);
    for (let at = 0; at < limit; at++) {
      const difference = (units[from + at] ?? 0) - text.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - text.length;
  }

  function startsWith(index: number, prefix: string): boolean {
    const from = start(index);
    if (start(index + 1) - from < prefix.length) return false;
    for (let at = 0; at < prefix.length; at++) if (units[from + at] !== prefix.charCodeAt(at)) return false;
    return true;
  }

  function indexOf(word: string): number {
    const index = lowerBound(word);
    return index < size && compareAt(index, word) === 0 ? index : -1;
  }

  function corrections(typed: string, maxDistance: number): Correction[] {
    const found: Correction[] = [];
    const width = typed.length + 1;
    if (typed.length === 0 || typed.length > LONGEST) return found;
    // rows[depth] is the row of the edit distance after `depth` characters of the present word.
    const rows = new Uint8Array((LONGEST + 1) * width);
    for (let column = 0; column < width; column++) rows[column] = column;
    // best[depth] is the least distance of any beginning of the word up to that depth that the typed text may be.
    const best = new Uint8Array(LONGEST + 1).fill(maxDistance + 1);
    const bestDepth = new Uint8Array(LONGEST + 1);
    best[0] = Math.min(typed.length, maxDistance + 1);
    const prefixes = new Map<string, Correction>();
    let dead = LONGEST + 1;
    for (let index = 0; index < size; index++) {
      const known = shared[index] ?? 0;
      if (known >= dead) continue;
      dead = LONGEST + 1;
      const from = start(index);
      const length = start(index + 1) - from;
      let depth = known;
      while (depth < length) {
        depth++;
        const least = nextRow(rows, width, depth, from, typed, maxDistance);
        const distance = rows[depth * width + typed.length] ?? 0;
        const before = best[depth - 1] ?? 0;
        best[depth] = Math.min(before, distance);
        bestDepth[depth] = distance < before ? depth : (bestDepth[depth - 1] ?? 0);
        if (least > maxDistance) {
          dead = depth;
          break;
        }
      }
      const frequency = frequencies[index] ?? 0;
      const whole = depth === length && dead > LONGEST ? (rows[length * width + typed.length] ?? 0) : maxDistance + 1;
      if (whole <= maxDistance) found.push({ text: textAt(index, length), distance: whole, whole: true, frequency });
      else if ((best[depth] ?? 0) <= maxDistance) {
        const text = textAt(index, bestDepth[depth] ?? 0);
        const earlier = prefixes.get(text);
        prefixes.set(text, {
          text,
          distance: best[depth] ?? 0,
          whole: false,
          frequency: frequency + (earlier?.frequency ?? 0),
        });
      }
    }
    for (const prefix of prefixes.values()) if (prefix.text !== "") found.push(prefix);
    return found;
  }

  /** Fills the row at `depth`; gives its least value. Cells farther from the diagonal than the limit stay too large. */
  function nextRow(
    rows: Uint8Array,
    width: number,
    depth: number,
    from: number,
    typed: string,
    maxDistance: number,
  ): number {
    const row = depth * width;
    const last = row - width;
    const unit = units[from + depth - 1];
    const lastUnit = depth > 1 ? units[from + depth - 2] : -1;
    const tooFar = maxDistance + 1;
    const low = Math.max(1, depth - maxDistance);
    const high = Math.min(width - 1, depth + maxDistance);
    rows.fill(tooFar, row, row + width);
    rows[row] = Math.min(depth, tooFar);
    let least = rows[row] ?? 0;
    for (let column = low; column <= high; column++) {
      const typedUnit = typed.charCodeAt(column - 1);
      let value = Math.min(
        (rows[last + column - 1] ?? 0) + (typedUnit === unit ? 0 : 1),
        (rows[last + column] ?? 0) + 1,
        (rows[row + column - 1] ?? 0) + 1,
      );
      if (depth > 1 && column > 1 && typedUnit === lastUnit && typed.charCodeAt(column - 2) === unit) {
        value = Math.min(value, (rows[last - width + column - 2] ?? 0) + 1);
      }
      rows[row + column] = Math.min(value, tooFar);
      least = Math.min(least, value);
    }
    return least;
  }

  return {
    size,
    has: (word) => indexOf(word) >= 0,
    frequency: (word) => {
      const index = indexOf(word);
      return index < 0 ? 0 : (frequencies[index] ?? 0);
    },
    hasPrefix: (prefix) => {
      const index = lowerBound(prefix);
      return index < size && startsWith(index, prefix);
    },
    corrections,
  };
}
