import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildVocabulary } from "../../src/store/vocabulary.ts";

/** Optimal string alignment, as the textbook has it. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, at(row - 2, column - 2) + 1);
      }
      const cells = rows[row];
      if (cells !== undefined) cells[column] = least;
    }
  }
  return at(one.length, other.length);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "ж"), minLength: 1, maxLength: 7 });

describe("a vocabulary", () => {
  it("corrects to exactly the words within the distance", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, fc.constantFrom(1, 2), (words, typed, most) => {
        const corrections = buildVocabulary(words.map((text) => [text, 1])).corrections(typed, most);
        const whole = corrections.filter((correction) => correction.whole);
        const expected = words.map((text) => [text, distance(text, typed)] as const).filter(([, far]) => far <= most);
        expect(whole.map(({ text, distance }) => [text, distance]).sort()).toEqual(
          expected.map((pair) => [...pair]).sort(),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it("corrects to beginnings that lead to every word one of whose beginnings is within the distance", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, typed) => {
        // One letter is one error away from nothing, which every word begins with.
        fc.pre(typed.length > 1);
        const corrections = buildVocabulary(words.map((text) => [text, 1])).corrections(typed, 1);
        for (const { text, distance: claimed } of corrections) expect(distance(text, typed)).toBe(claimed);
        for (const text of words) {
          const beginnings = Array.from({ length: text.length }, (_, length) => text.slice(0, length + 1));
          const near = beginnings.some((beginning) => distance(beginning, typed) <= 1);
          const led = corrections.some((correction) => text.startsWith(correction.text));
          if (near) expect(led).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("knows words, beginnings and frequencies", () => {
    fc.assert(
      fc.property(fc.array(word), word, (words, asked) => {
        const vocabulary = buildVocabulary(words.map((text) => [text, 1]));
        expect(vocabulary.has(asked)).toBe(words.includes(asked));
        expect(vocabulary.hasPrefix(asked)).toBe(words.some((text) => text.startsWith(asked)));
        expect(vocabulary.frequency(asked)).toBe(words.filter((text) => text === asked).length);
        expect(vocabulary.size).toBe(new Set(words).size);
      }),
    );
  });
});
