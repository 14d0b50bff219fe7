import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchAll, parseQuery } from "../../src/store/match-query.ts";
import { makeSnippet } from "../../src/store/snippet.ts";

describe("a query", () => {
  it("has words, phrases and beginnings", () => {
    expect(parseQuery('nuclear "Supreme  Leader" negot* nuclear')).toEqual([
      { words: ["nuclear"], prefix: false },
      { words: ["supreme", "leader"], prefix: false },
      { words: ["negot"], prefix: true },
    ]);
    expect(parseQuery('open "quote')).toEqual([
      { words: ["open"], prefix: false },
      { words: ["quote"], prefix: false },
    ]);
    expect(parseQuery("核问 题")).toEqual([
      { words: ["核", "问"], prefix: false },
      { words: ["题"], prefix: false },
    ]);
    expect(parseQuery(' "" * () ')).toEqual([]);
  });

  it("has at most 32 terms, however long it is", () => {
    expect(parseQuery(Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(" "))).toHaveLength(32);
  });

  it("becomes a match expression in quotes", () => {
    expect(matchAll([[{ words: ["a", "b"], prefix: true }], [{ words: ["NOT"], prefix: false }]])).toBe(
      '("a b"*) AND ("NOT")',
    );
    expect(matchAll([])).toBe("");
  });
});

describe("a snippet", () => {
  const shown = (text: string, query: string): string =>
    makeSnippet(text, parseQuery(query))
      .map((piece) => (piece.match ? `[${piece.text}]` : piece.text))
      .join("");

  it("marks words as they stand in the text", () => {
    expect(shown("The Café’s\n\nowners marched.", "cafe march*")).toBe("The [Café]’s owners [marched].");
    expect(shown("德黑兰不会谈判。", "谈判")).toBe("德黑兰不会[谈判]。");
    expect(shown("leap giant, a giant leap", '"giant leap"')).toBe("leap giant, a [giant leap]");
  });

  it("shows the stretch with most of the words, and that text was left out", () => {
    const text = `fuel ${"dust ".repeat(100)}little fuel left ${"stones ".repeat(100)}`;
    expect(shown(text, "little fuel left")).toMatch(/^…(?:dust )+\[little\] \[fuel\] \[left\] (?:stones ?)+…$/);
  });

  it("is the beginning where nothing matches", () => {
    expect(shown("Short text.", "nothing")).toBe("Short text.");
    expect(shown("", "nothing")).toBe("");
  });

  it("is text of the text, short, without line breaks, whatever both are", () => {
    const any = fc.string({
      unit: fc.oneof(
        fc.constantFrom("a", "b", " ", "\n", "é", "核", "\ue000"),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
      maxLength: 600,
    });
    fc.assert(
      fc.property(
        any,
        fc.string({ unit: fc.constantFrom("a", "b", " ", '"', "*", "核"), maxLength: 12 }),
        (text, query) => {
          const pieces = makeSnippet(text, parseQuery(query));
          const whole = pieces.map((piece) => piece.text).join("");
          expect(whole.length).toBeLessThanOrEqual(222);
          expect(whole).not.toContain("\n");
          const bare = whole.replace(/^…/, "").replace(/…$/, "");
          expect(` ${text.replaceAll(/\s+/gu, " ")}…`).toContain(bare);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
