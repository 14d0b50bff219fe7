import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocumentError } from "../../../src/article/document-error.ts";
import type { Draft } from "../../../src/article/draft.ts";
import { normalizeText } from "../../../src/article/text/normalize.ts";
import { readBody, readText } from "../../../src/article/text/read-text.ts";

const FILE = "a.txt";

/** The draft, or null for a document that is none; anything but a DocumentError fails the test. */
function read(text: string): Draft | null {
  try {
    return readText(text, { file: FILE });
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
    return null;
  }
}

/** A text without white space and hyphens, which a hard wrap may change. */
const solid = (text: string) => text.replace(/[\s-]+/g, "");

function expectTextOf(document: string, draft: Draft): void {
  const text = normalizeText(document);
  const flat = text.replace(/\s+/g, " ");
  const whole = solid(text);
  for (const paragraph of draft.paragraphs) {
    expect(paragraph.text).not.toBe("");
    expect(paragraph.text).toBe(paragraph.text.trim());
    if (!flat.includes(paragraph.text)) expect(whole).toContain(solid(paragraph.text));
  }
  for (const field of [draft.headline, draft.summary, draft.dek, draft.dateline, draft.source]) {
    if (field !== null) expect(flat).toContain(field);
  }
}

test("the seed article", () => {
  const path = new URL("../../../content/iran-rejects-nuclear-negotiation-proposal.txt", import.meta.url);
  const document = readFileSync(path, "utf8");
  const draft = readText(document, { file: FILE });
  expect(draft.summary).toBe(
    "Khamenei's refusal highlights deep-seated mistrust in U.S.-Iran relations as nuclear threats escalate in complexity.",
  );
  expect(draft.headline).toBe("Iran Rejects Trump’s Nuclear Negotiation Proposal Amid Rising Tensions");
  expect(draft.dek).toBe("Ayatollah Khamenei condemns the U.S. outreach, calling it a cover for new demands.");
  expect(draft.publishedAt).toEqual({ precision: "instant", iso: "2025-03-08T20:27:00Z" });
  const lines = document.split("\n").filter((line) => line.length > 200);
  expect(draft.paragraphs).toEqual(lines.slice(0, 5).map((text) => ({ kind: "text", text: text.trim() })));
});

describe("any document", () => {
  const line = fc.oneof(
    fc.lorem({ mode: "sentences", maxCount: 4 }),
    fc.lorem({ maxCount: 8 }),
    fc.constantFrom(
      "By Jane Doe",
      "March 8, 2025, 3:27 p.m. ET",
      "Advertisement",
      "TEHRAN, March 8 (Reuters) — It began.",
      "- an item",
      "> a quote",
      "1. one",
      "Source: The Example",
      "Title: A title",
      "https://example.com/a",
      "WORLD",
      "Q: Why?",
      "###",
      "Related articles",
      "",
      "    deep",
      "word-",
      "“”\"'",
      "(",
      ".",
    ),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  const document = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));

  test("is read or refused with a DocumentError, and its paragraphs are its text", () => {
    fc.assert(
      fc.property(fc.oneof(document, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        const draft = read(text);
        if (draft) expectTextOf(text, draft);
      }),
      { numRuns: 600 },
    );
  });

  test("hard-wrapped at any width gives the paragraphs it had", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnoprstuvwy"), minLength: 2, maxLength: 10 });
    const sentence = fc.array(word, { minLength: 8, maxLength: 30 }).map((words) => `It ${words.join(" ")}.`);
    const paragraph = fc.array(sentence, { minLength: 4, maxLength: 7 }).map((sentences) => sentences.join(" "));
    fc.assert(
      fc.property(
        fc.uniqueArray(paragraph, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 45, max: 100 }),
        (body, width) => {
          const wrapped = body.map((text) => text.replace(new RegExp(`(.{1,${width}})(?:\\s|$)`, "g"), "$1\n"));
          const draft = read(["A Headline Stands Here", "", ...wrapped].join("\n"));
          expect(draft?.paragraphs.map((each) => each.text)).toEqual(body);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a second copy of the body changes nothing", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnoprstuvwy"), minLength: 2, maxLength: 9 });
  const paragraph = fc
    .tuple(fc.array(word, { minLength: 60, maxLength: 80 }), fc.constantFrom("", "“", "’"))
    .map(([words, mark]) => `Then ${words.join(" ")}${mark === "“" ? ", “she said.”" : mark}.`.replace(".”.", ".”"));
  const article = fc.record({
    headline: fc.array(word, { minLength: 4, maxLength: 9 }).map((words) => `The ${words.join(" ")}`),
    head: fc.subarray(["By Jane Doe", "March 8, 2025, 3:27 p.m. ET"]),
    // Each paragraph has a word of its own, so that no one is the beginning of another.
    body: fc
      .array(paragraph, { minLength: 1, maxLength: 7 })
      .map((body) =>
        body.map((text, index) =>
          text.replace("Then", `${"First Next Third Fourth Then Now Last".split(" ")[index]} came`),
        ),
      ),
  });
  const straight = (text: string) => text.replace(/[“”]/g, '"').replaceAll("’", "'");
  const spaced = (text: string) => text.replaceAll(" ", "  \u00a0");

  test.each<[string, (body: readonly string[]) => readonly string[]]>([
    ["as it is", (body) => body],
    ["twice more", (body) => [...body, ...body]],
    ["with straight quotes", (body) => body.map(straight)],
    ["with other white space", (body) => body.map(spaced)],
    ["in part", (body) => body.slice(Math.floor(body.length / 2))],
    ["in one line", (body) => [body.join(" ")]],
  ])("%s", (_, copy) => {
    fc.assert(
      fc.property(article, ({ headline, head, body }) => {
        const once = read([headline, ...head, ...body].join("\n"));
        const again = read([headline, ...head, ...body, ...copy(body)].join("\n"));
        expect(once?.paragraphs.map((each) => each.text)).toEqual(body);
        expect(again).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});

/** Shapes that break readers whose work grows faster than their input; each makes about `size` characters. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "one line": (size) => "word and word. ".repeat(size / 15),
  "one word": (size) => "a".repeat(size),
  "all newlines": (size) => "\n".repeat(size),
  "all spaces": (size) => " ".repeat(size),
  "spaces in a line": (size) => `Head\na${" ".repeat(size)}b.`,
  "the same line": (size) => "The same line again.\n".repeat(size / 21),
  "short lines": (size) => "a\n".repeat(size / 2),
  "alternating lines": (size) => "a\nb\n\n".repeat(size / 5),
  dates: (size) => "March 8, 2025, 3:27 p.m. ET\n".repeat(size / 28),
  bylines: (size) => "By Jane Doe and John Roe\n".repeat(size / 25),
  "wrapped lines": (size) => "the quick brown fox jumps over the lazy dog and runs off-\n".repeat(size / 58),
  "quote marks": (size) => '“”"'.repeat(size / 3),
  capitals: (size) => "ABC DEF ".repeat(size / 8),
  initials: (size) => "A. B. C. ".repeat(size / 9),
  "invisible characters": (size) => "\u00ad\u200b\u00a0".repeat(size / 3),
  "joined emoji": (size) => "👩\u200d".repeat(size / 3),
  "a body twice": (size) =>
    "It goes on and on, and it does not stop until somebody says so, and then it stops at once.\n".repeat(size / 91),
};

test.each(Object.entries(SHAPES))("a megabyte of %s is read or refused", (_, shape) => {
  const document = shape(1_000_000);
  const draft = read(document);
  if (draft) expect(draft.paragraphs.length).toBeLessThanOrEqual(document.split("\n").length);
});

test("readBody gives each line as a paragraph, as it stands", () => {
  expect(readBody("\ufeffOne.\r\n\r\n  Two\u00a0 lines.\nAdvertisement\nOne.")).toEqual(
    ["One.", "Two lines.", "Advertisement", "One."].map((text) => ({ kind: "text", text })),
  );
  expect(readBody("")).toEqual([]);
});
