import fc from "fast-check";
import { expect, test } from "vitest";
import { lexiconOf } from "../../../src/article/quotes/lexicon/lexicon.ts";
import { isText, tokenText } from "../../../src/article/quotes/words/stream.ts";
import { tokenize } from "../../../src/article/quotes/words/tokenize.ts";
import { wordSet } from "../../../src/article/quotes/words/word-set.ts";

const LIST = "a an the to by from said says told Asked d' d’ été l’ e-mail O’Brien mr who aA bB";
const words = LIST.split(" ");

function streamOf(text: string) {
  return tokenize(text, [{ start: 0, end: text.length }], [], lexiconOf("en"));
}

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words, ...words.map((word) => word.toUpperCase()), "Mr.", "said.", "ab", "ba", "(", "12"),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((list) => list.join(" "));

test("a set has exactly the tokens whose text is one of its words", () => {
  const exact = wordSet(LIST);
  const folded = wordSet(LIST, true);
  const plain = (word: string): string => word.toLowerCase().replaceAll("’", "'");
  const all = new Set(words.map(plain));
  fc.assert(
    fc.property(texts, (text) => {
      const stream = streamOf(text);
      for (let i = 0; i < stream.count; i++) {
        const token = tokenText(stream, i);
        expect(exact.has(stream, i), token).toBe(words.includes(token));
        expect(folded.has(stream, i), token).toBe(all.has(plain(token)));
        for (const word of words) expect(isText(stream, i, word)).toBe(token === word);
      }
      expect(exact.has(stream, stream.count)).toBe(false);
      expect(exact.has(stream, -1)).toBe(false);
    }),
  );
});
