import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldWord, walkWords, wordsOf } from "../../src/store/words.ts";

describe("words", () => {
  it.each<[string, string]>([
    ["Café ZÜRICH Łódź Straße", "cafe zurich lodz strasse"],
    ["U.S. and U.N. envoys, e.g. J.K. Rowling", "us and un envoys eg jk rowling"],
    ["don't co-operate: Iran's 1,000", "don t co operate iran s 1 000"],
    ["İstanbul ISTANBUL ıssız", "istanbul istanbul issiz"],
    ["Ёлка й", "елка и"],
    ["ΣΊΣΥΦΟΣ σίσυφος", "σισυφοσ σισυφοσ"],
    ["إيران أَكَّدَتْ", "ايران اكدت"],
    ["核问题 AI技术", "核 问 题 ai 技 术"],
    ["한국 뉴스", "한국 뉴스"],
    ["ﬁnance ①", "finance 1"],
    ["हिन्दी", "हिन्दी"],
    ["a.b.cd example.com", "ab cd example com"],
    ["… — !", ""],
  ])("folds “%s”", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("folds a folded word to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        for (const word of wordsOf(text)) expect(foldWord(word)).toBe(word);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives places in the text, in order, and words without white space or ASCII signs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        for (const word of walkWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.text).not.toMatch(/[\s\0-/:-@[-`{-\x7f]/);
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it("sees the same words in the parts of a text as in the whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        expect(wordsOf(`${one} | ${other}`)).toEqual([...wordsOf(one), ...wordsOf(other)]);
      }),
    );
  });
});
