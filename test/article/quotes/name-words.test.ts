import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/article/quotes/letters/folding.ts";
import { hashOf } from "../../../src/article/quotes/lexicon/hash.ts";
import { lexiconOf } from "../../../src/article/quotes/lexicon/lexicon.ts";
import { NameWords } from "../../../src/article/quotes/names/name-words.ts";
import { tokenText } from "../../../src/article/quotes/words/stream.ts";
import { tokenize } from "../../../src/article/quotes/words/tokenize.ts";

function streamOf(text: string) {
  return tokenize(text, [{ start: 0, end: text.length }], [], lexiconOf("en"));
}

/** Two words of as many letters and one hash: words made of them in any order have one hash as well. */
function twins(): [string, string] {
  const seen = new Map<number, string>();
  let seed = 1;
  for (let n = 0; n < 2_000_000; n++) {
    let word = "";
    for (let i = 0; i < 8; i++) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      word += String.fromCharCode(0x61 + ((seed >>> 16) % 26));
    }
    const known = seen.get(hashOf(word));
    if (known !== undefined && known !== word) return [known, word];
    seen.set(hashOf(word), word);
  }
  throw new Error("no two words of one hash");
}

test("words of one hash stay apart, however many", () => {
  const [a, b] = twins();
  expect(hashOf(a)).toBe(hashOf(b));
  const words = Array.from({ length: 64 }, (_, n) =>
    Array.from({ length: 6 }, (_, bit) => ((n >> bit) & 1 ? a : b)).join(""),
  );
  expect(new Set(words.map((word) => hashOf(word))).size).toBe(1);
  const names = new NameWords();
  const first = words.map((word) => names.ofWord(word));
  expect(new Set(first).size).toBe(words.length);
  const stream = streamOf(words.join(" "));
  expect(words.map((_, i) => names.of(stream, i))).toEqual(first);
});

test("a word is one whatever its case, accents and full stops, and no other word is it", () => {
  const some = fc.oneof(
    fc.constantFrom("Hale", "HALE", "hale", "Jr.", "Jr", "Müller", "Muller", "O’Brien", "O'Brien", "al-Sisi", "Łuk"),
    fc.stringMatching(/^[A-Z][a-z]{1,9}$/),
  );
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), (words) => {
      const names = new NameWords();
      const stream = streamOf(words.join(" "));
      const seen = new Map<string, unknown>();
      for (let i = 0; i < stream.count - 1; i++) {
        const folded = fold(tokenText(stream, i));
        const name = names.of(stream, i);
        expect(name.word).toBe(folded);
        expect(seen.get(folded) ?? name).toBe(name);
        seen.set(folded, name);
        expect(names.ofWord(tokenText(stream, i))).toBe(name);
      }
      expect(new Set(seen.values()).size).toBe(seen.size);
    }),
  );
});

test("a name of several words is one by its words in their order", () => {
  const names = new NameWords();
  const [ann, hale, reid] = ["Ann", "Hale", "Reid"].map((word) => names.ofWord(word));
  if (ann === undefined || hale === undefined || reid === undefined) throw new Error("no words");
  expect(names.ofWords([ann, hale])).toBe(names.join(ann, hale));
  expect(names.ofWords([ann, hale, reid], 1)).toBe(names.join(hale, reid));
  expect(names.join(ann, hale)).not.toBe(names.join(hale, ann));
  expect(names.ofWords([ann, hale, reid])).not.toBe(names.ofWords([ann, reid, hale]));
});
