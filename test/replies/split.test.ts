import fc from "fast-check";
import { expect, test } from "vitest";
import { clipEscaped, clipEscapedLines, clipPlain } from "../../src/replies/clip.ts";
import { escapedLengthAtMost, escapeText } from "../../src/replies/escape.ts";
import { splitText } from "../../src/replies/split.ts";
import { showAsDiscord } from "../support/discord-markup.ts";
import { nastyText } from "../support/nasty-text.ts";

const length = (text: string) => text.length;

test("pieces joined are the text, and each is within the limit once it is escaped", () => {
  fc.assert(
    fc.property(nastyText(60), fc.integer({ min: 4, max: 120 }), (text, limit) => {
      const pieces = splitText(text, { limit });
      expect(pieces.join("")).toBe(text);
      for (const piece of pieces) {
        expect(piece).not.toBe("");
        expect(escapedLengthAtMost(piece)).toBeLessThanOrEqual(limit);
        const escaped = escapeText(piece);
        expect(escaped.length).toBeLessThanOrEqual(limit);
        expect(showAsDiscord(escaped).rules).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test("no grapheme that fits a piece is cut", () => {
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  fc.assert(
    fc.property(nastyText(60), fc.integer({ min: 30, max: 90 }), (text, limit) => {
      const boundaries = new Set([...graphemes.segment(text)].map((grapheme) => grapheme.index));
      let at = 0;
      for (const piece of splitText(text, { limit, measure: length }).slice(0, -1)) {
        at += piece.length;
        expect(boundaries).toContain(at);
      }
    }),
  );
});

test("paragraphs before lines, lines before sentences, sentences before words, words before graphemes", () => {
  const split = (text: string, limit: number) => splitText(text, { limit, measure: length });
  expect(split("One two three.\n\nFour five.\nSix.", 17)).toEqual(["One two three.\n\n", "Four five.\nSix."]);
  expect(split("Four five.\nSix seven.", 12)).toEqual(["Four five.\n", "Six seven."]);
  expect(split("Mr. A came. He went.", 14)).toEqual(["Mr. A came. ", "He went."]);
  expect(split("alpha beta gamma", 12)).toEqual(["alpha beta ", "gamma"]);
  expect(split("👨‍👩‍👧👨‍👩‍👧", 10)).toEqual(["👨‍👩‍👧", "👨‍👩‍👧"]);
});

test("a page that is half empty is filled with sentences rather than left", () => {
  const pieces = splitText("Short.\n\nFirst sentence here. Second sentence there.", { limit: 40, measure: length });
  expect(pieces).toEqual(["Short.\n\nFirst sentence here. ", "Second sentence there."]);
});

test("the first piece may have less room, or none", () => {
  const split = (firstLimit: number) => splitText("alpha beta gamma", { limit: 12, firstLimit, measure: length });
  expect(split(6)).toEqual(["alpha ", "beta gamma"]);
  expect(split(0)).toEqual(["", "alpha beta ", "gamma"]);
});

test("a grapheme larger than a piece is cut between code points, and a limit without room is refused", () => {
  const zalgo = `a${"\u0301".repeat(50)}`;
  expect(splitText(zalgo, { limit: 10, measure: length }).join("")).toBe(zalgo);
  expect(() => splitText("a", { limit: 3 })).toThrow(RangeError);
  expect(splitText("", { limit: 10 })).toEqual([]);
});

test("a megabyte without any boundary is split", () => {
  const text = "x".repeat(1_000_000);
  expect(splitText(text, { limit: 3000 }).join("")).toBe(text);
});

test("clipped text fits, is escaped, and says that it was clipped", () => {
  fc.assert(
    fc.property(nastyText(60), fc.integer({ min: 10, max: 200 }), (text, limit) => {
      for (const clipped of [clipEscaped(text, limit), clipEscapedLines(text, limit)]) {
        expect(clipped.length).toBeLessThanOrEqual(limit);
        expect(showAsDiscord(clipped).rules).toEqual([]);
      }
      expect(clipEscaped(text, limit)).not.toContain("\n");
      expect(clipPlain(text, limit).length).toBeLessThanOrEqual(limit);
      expect(clipPlain(text, limit) === "").toBe(text.trim() === "");
    }),
    { numRuns: 500 },
  );
  expect(clipPlain("alpha beta gamma", 12)).toBe("alpha beta…");
  expect(clipPlain("alpha  beta\n", 12)).toBe("alpha beta");
});
