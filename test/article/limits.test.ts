import { describe, expect, test } from "vitest";
import { DocumentError } from "../../src/article/document-error.ts";
import { MAX_LINES, MAX_PARAGRAPHS } from "../../src/article/limits.ts";
import { parseBody, parseDocument } from "../../src/article/parse.ts";

function problemOf(parse: () => unknown): unknown {
  try {
    parse();
    return null;
  } catch (error) {
    if (error instanceof DocumentError) return { problem: error.problem, message: error.message };
    throw error;
  }
}

const distinct = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

describe("a document of more pieces than any article", () => {
  test.each([
    ["a.txt", `A headline of it\n\n${distinct(MAX_LINES + 1, (index) => `Line ${index}.\n`)}`, "400,000 lines"],
    ["b.txt", `A headline of it\n\n${distinct(MAX_PARAGRAPHS + 2, (index) => `Line ${index}.\n`)}`, "200,000 para"],
    ["a.md", `# T\n\n${distinct(MAX_PARAGRAPHS + 1, (index) => `- a ${index}\n`)}`, "200,000 paragraphs"],
    ["b.md", `# T\n\n${distinct(MAX_LINES, (index) => `Line ${index}.\n`)}`, "200,000 paragraphs"],
    ["a.html", `<h1>T</h1>${distinct(MAX_PARAGRAPHS + 1, (index) => `<p>a ${index}`)}`, "200,000 paragraphs"],
  ])("is refused by its name (%s)", (name, content, most) => {
    expect(problemOf(() => parseDocument({ name, content }))).toEqual({
      problem: "too-large",
      message: expect.stringContaining(`${name}: the document has more than ${most}`),
    });
  });

  test("is refused as a text of a program too", () => {
    const text = distinct(MAX_PARAGRAPHS + 1, (index) => `${index}\n`);
    expect(problemOf(() => parseBody({ text }))).toMatchObject({ problem: "too-large" });
  });
});

test("many empty lines are no paragraphs", () => {
  const content = `A headline of it\n${"\n".repeat(1_000_000)}The harbour stays open for all ships.\n`;
  expect(parseDocument({ name: "a.txt", content }).paragraphs).toHaveLength(1);
  expect(parseDocument({ name: "a.md", content: `# ${content}` }).paragraphs).toHaveLength(1);
});

test("a line of 400,000 words is one paragraph, with its quotations", () => {
  const content = `A headline of it\n\n${"The harbour stays open. ".repeat(100_000)}“We are glad of it,” Ann Smith said.`;
  const article = parseDocument({ name: "a.txt", content });
  expect(article.paragraphs).toHaveLength(1);
  expect(article.quotations.map(({ text, speaker }) => ({ text, speaker }))).toEqual([
    { text: "We are glad of it,", speaker: "Ann Smith" },
  ]);
});

test("JSON-LD that nests deeper than metadata does is read as far as its headline, and the page is read", () => {
  const deep = `{"@type":"NewsArticle","headline":"The harbour stays open","x":${"[".repeat(200_000)}`;
  const html = `<html><body><script type="application/ld+json">${deep}</script><p>The harbour stays open for all ships.</p></body></html>`;
  const article = parseDocument({ name: "a.html", content: html });
  expect(article.headline).toBe("The harbour stays open");
  expect(article.paragraphs.map(({ text }) => text)).toEqual(["The harbour stays open for all ships."]);
});
