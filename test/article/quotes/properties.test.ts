import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../../src/article/article.ts";
import { findQuotations } from "../../../src/article/quotes/quotations.ts";
import { loadPassages } from "../../bench/quotes/passages.ts";

function paragraphs(lines: readonly string[]): Paragraph[] {
  let start = 0;
  return lines.map((text) => {
    const paragraph: Paragraph = { kind: "text", text, start };
    start += text.length + 2;
    return paragraph;
  });
}

const MARKS = ['"', "“", "”", "‘", "’", "'", "„", "«", "»", "``", "''", "「", "」", "‚", "—"];
const WORDS = [
  "said",
  "Ann Whitlow",
  "Whitlow",
  "he",
  "she",
  "the ministry",
  "told",
  "and",
  "who",
  "a",
  "plan",
  "In Ohio",
  "6'2",
  "Mr.",
  "called it",
  "according to",
  "Q:",
  "A:",
  "of",
  "Dr. Karl Bø",
  "warned that",
];
const PUNCTUATION = [",", ".", "?", "!", ":", ";", "…", "(", ")", " ", "  ", "-", "–", "\u00a0"];

/** Text that looks like an article's, thick with marks in good and bad order. */
const newsy = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MARKS),
      fc.constantFrom(...WORDS),
      fc.constantFrom(...PUNCTUATION),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .chain((pieces) => fc.constantFrom("", " ").map((space) => pieces.join(space)));

const article = fc.array(newsy, { minLength: 1, maxLength: 6 }).map(paragraphs);

describe("whatever the text", () => {
  test("every part is the article's text at its offsets, parts stand in order and never overlap", () => {
    fc.assert(
      fc.property(article, fc.constantFrom("en", "de", "fr", "es", null), (body, language) => {
        const text = body.map((paragraph) => paragraph.text).join("\n\n");
        let end = 0;
        for (const quotation of findQuotations(body, { language })) {
          expect(quotation.start).toBe(quotation.parts[0].start);
          expect(quotation.end).toBe(quotation.parts.at(-1)?.end);
          for (const part of quotation.parts) {
            expect(text.slice(part.start, part.end)).toBe(part.text);
            expect(part.text.trim()).toBe(part.text);
            expect(part.text).not.toBe("");
            expect(part.start).toBeGreaterThanOrEqual(end);
            const paragraph = body[part.paragraph];
            expect(
              paragraph?.text.slice(part.start - (paragraph?.start ?? 0), part.end - (paragraph?.start ?? 0)),
            ).toBe(part.text);
            end = part.end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a speaker comes with confidence and stands in the text; nobody comes without", () => {
    fc.assert(
      fc.property(article, (body) => {
        const text = body.map((paragraph) => paragraph.text).join("\n\n");
        for (const quotation of findQuotations(body)) {
          if (quotation.speaker === null) expect(quotation.confidence).toBe(0);
          else {
            expect(quotation.confidence).toBeGreaterThanOrEqual(0.5);
            expect(quotation.confidence).toBeLessThanOrEqual(1);
            expect(text).toContain(quotation.speaker);
          }
          if (quotation.role !== null) expect(text).toContain(quotation.role);
          if (quotation.kind === "term") expect(quotation.speaker).toBeNull();
          if (quotation.evidence !== null) {
            expect(quotation.evidence.start).toBeLessThan(quotation.evidence.end);
            expect(quotation.evidence.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** What a reader would compare: kinds, speakers and the words, without marks and spacing. */
function gist(body: readonly Paragraph[], language: string): unknown {
  return findQuotations(body, { language }).map((quotation) => ({
    kind: quotation.kind,
    speaker: plain(quotation.speaker ?? ""),
    parts: quotation.parts.map((part) => plain(part.text)),
  }));
}

function plain(text: string): string {
  return text
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ");
}

function rewritten(body: readonly Paragraph[], rewrite: (text: string) => string): Paragraph[] {
  let start = 0;
  return body.map((paragraph) => {
    const text = rewrite(paragraph.text);
    const placed = { ...paragraph, text, start };
    start += text.length + 2;
    return placed;
  });
}

describe("what does not matter", () => {
  const passages = loadPassages();

  test.each(passages)("more white space in $id", ({ paragraphs: body, language }) => {
    expect(
      gist(
        rewritten(body, (text) => `  ${text.replace(/ /g, "  ")} `),
        language,
      ),
    ).toEqual(gist(body, language));
    expect(
      gist(
        rewritten(body, (text) => text.replace(/ /g, "\u00a0 ")),
        language,
      ),
    ).toEqual(gist(body, language));
  });

  const curly = passages.filter(
    ({ text }) => !/[„»«]|["']/.test(text) && !/’[^\p{L}]/u.test(text.replace(/’(?=[,.]?[”\s])/g, "")),
  );
  test.each(curly)("straight marks for curly ones in $id", ({ paragraphs: body, language }) => {
    const straight = rewritten(body, (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"));
    expect(gist(straight, language)).toEqual(gist(body, language));
  });

  test("there are passages to swap marks in", () => {
    expect(curly.length).toBeGreaterThan(100);
  });
});
