import { describe, expect, it } from "vitest";
import { DocumentError } from "../../../src/article/document-error.ts";
import { readMarkdown } from "../../../src/article/markdown/read-markdown.ts";

const lines = (...all: readonly string[]) => all.join("\n");

function errorOf(...all: readonly string[]): DocumentError {
  try {
    readMarkdown(lines(...all), "a.md");
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error("the document was read");
}

describe("front matter", () => {
  it("gives all fields under their usual names", () => {
    const draft = readMarkdown(
      lines(
        "---",
        "title: 'Bridge: it opens'",
        "subtitle: Twelve years late",
        "description: A teaser of it.",
        "author: By Jane Doe and John Roe",
        "date: 2025-03-08 15:27 ET",
        "updated: 2025-03-09",
        "tags: bridges, rivers",
        "canonical: https://example.org/bridge",
        "source: The Post",
        "language: en",
        "layout: post",
        "---",
        "The text.",
      ),
      "a.md",
    );
    expect(draft).toMatchObject({
      headline: "Bridge: it opens",
      dek: "Twelve years late",
      summary: "A teaser of it.",
      authors: ["Jane Doe", "John Roe"],
      publishedAt: { precision: "instant", iso: "2025-03-08T20:27:00Z" },
      updatedAt: { precision: "date", iso: "2025-03-09" },
      tags: ["bridges", "rivers"],
      url: "https://example.org/bridge",
      source: "The Post",
      language: "en",
      paragraphs: [{ kind: "text", text: "The text." }],
    });
  });

  it.each([
    ["authors: [Jane Doe, John Roe]", ["Jane Doe", "John Roe"]],
    ["authors:\n  - name: Jane Doe\n    role: Reporter\n  - John Roe", ["Jane Doe", "John Roe"]],
    ["author:\n  name: Jane Doe", ["Jane Doe"]],
    ["author: Lede Almanac Staff", ["Lede Almanac Staff"]],
    ["author:", []],
    ["author: ''", []],
  ])("reads %j", (yaml, authors) => {
    expect(readMarkdown(`---\ntitle: T\n${yaml}\n---\nx`, "a.md").authors).toEqual(authors);
  });

  it.each([
    ["2025-03-08", "2025-03-08"],
    ["2025-03-08T15:27:00-05:00", "2025-03-08T20:27:00Z"],
    ["2025-03-08T15:27", "2025-03-08T15:27"],
    ["March 8, 2025, 3:27 p.m. ET", "2025-03-08T20:27:00Z"],
    ["!!timestamp 2025-03-08", "2025-03-08"],
  ])("reads the date %s as exactly as it is", (date, iso) => {
    expect(readMarkdown(`---\ntitle: T\ndate: ${date}\n---\nx`, "a.md").publishedAt?.iso).toBe(iso);
  });

  it("keeps titles that YAML would take for something else", () => {
    for (const title of ["1984", "Yes", "12e3", "null and void", "0x10"]) {
      expect(readMarkdown(`---\ntitle: ${title}\n---\nx`, "a.md").headline).toBe(title);
    }
  });

  it.each([
    [["---", "title: T", "date: the day before", "---", "x"], 3, /“date” is “the day before”; expected a date/u],
    [["---", "title: T", "tags: {a: b}", "---", "x"], 3, /“tags” .*; expected a list of words/u],
    [["---", "title: T", "author: [[a]]", "---", "x"], 3, /“author” .*; expected a name/u],
    [["", "---", "title: T: U", "---", "x"], 3, /put a value that contains “: ” in quotes/u],
    [["---", "# a note", "title: T", "title: U", "---", "x"], 4, /give each key once/u],
    [["---", "title: 'T", "---", "x"], null, /front matter/u],
    [["---", "title: T", "", "The text."], 1, /never closed; expected a line “---”/u],
    [["+++", "title = 'T'", "+++", "x"], 1, /TOML.*; expected YAML/u],
  ] as const)("says what is wrong with %j", (document, line, message) => {
    const error = errorOf(...document);
    expect(error.problem).toBe("bad-front-matter");
    expect(error.message).toMatch(message);
    if (line !== null) expect(error.line).toBe(line);
  });

  it("is no front matter when rules stand around text", () => {
    const draft = readMarkdown(lines("---", "", "Hello there.", "", "---", "", "# T", "", "World."), "a.md");
    expect(draft.headline).toBe("T");
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(["Hello there.", "World."]);
  });
});

describe("the body", () => {
  const bodyOf = (...all: readonly string[]) =>
    readMarkdown(lines("---", "title: T", "---", ...all), "a.md").paragraphs.map(({ kind, text }) => [kind, text]);

  it.each([
    [
      ['A [link](http://x.y "t"), *em*, __strong__, ~~old~~ and `code()`.'],
      [["text", "A link, em, strong, old and code()."]],
    ],
    [["Line one", "line two\\", "line three  ", "line four"], [["text", "Line one line two line three line four"]]],
    [["![A picture](x.png)", "", "Text ![x](y) here"], [["text", "Text here"]]],
    [
      ["## Heading *two*", "", "Set", "---", "Text"],
      [
        ["heading", "Heading two"],
        ["heading", "Set"],
        ["text", "Text"],
      ],
    ],
    [
      ["> One", "> more", ">", "> Two"],
      [
        ["quote", "One more"],
        ["quote", "Two"],
      ],
    ],
    [
      ["- a", "- b", "", "1. c", "", "   d"],
      [
        ["item", "a"],
        ["item", "b"],
        ["item", "c"],
        ["item", "d"],
      ],
    ],
    [["> - a"], [["quote", "a"]]],
    [
      ["| A | B |", "|---|:-:|", "| 1 | *2* |"],
      [
        ["text", "A | B"],
        ["text", "1 | 2"],
      ],
    ],
    [
      ["```js", "a = 1", "", "b = 2", "```"],
      [
        ["text", "a = 1"],
        ["text", "b = 2"],
      ],
    ],
    [
      ["Fact.[^1] Word[^note].", "", "[^1]: The *note*."],
      [
        ["text", "Fact. Word."],
        ["text", "The note."],
      ],
    ],
    [
      ["<div><p>In HTML</p><figcaption>no</figcaption></div>", "", "a <b>bold</b> word<br>next"],
      [
        ["text", "In HTML"],
        ["text", "a bold word next"],
      ],
    ],
    [["<!-- a comment -->", "", "Text &amp; more &copy; \\*stars\\*", "", "***"], [["text", "Text & more © *stars*"]]],
    [["[ref] and [text][ref]", "", "[ref]: http://x.y"], [["text", "ref and text"]]],
    [["a\u00a0b\u200b  c\u00ad"], [["text", "a b c"]]],
  ])("reads %j", (source, paragraphs) => {
    expect(bodyOf(...source)).toEqual(paragraphs);
  });

  it("drops a level-one heading that repeats the title, and keeps others", () => {
    expect(bodyOf("# *T*", "", "x", "", "# U", "", "y")).toEqual([
      ["text", "x"],
      ["heading", "U"],
      ["text", "y"],
    ]);
  });

  it("takes headline, byline and date from a document without front matter", () => {
    const draft = readMarkdown(lines("# The bridge", "", "By Jane Doe", "", "March 8, 2025", "", "It opens."), "a.md");
    expect(draft).toMatchObject({
      headline: "The bridge",
      authors: ["Jane Doe"],
      publishedAt: { iso: "2025-03-08" },
      paragraphs: [{ kind: "text", text: "It opens." }],
    });
  });

  it("reads CRLF and a first heading of a lower level", () => {
    const draft = readMarkdown("## The bridge\r\n\r\nIt opens.\r\n\r\n### Then\r\n\r\nMore.", "a.md");
    expect([draft.headline, ...draft.paragraphs.map(({ text }) => text)]).toEqual([
      "The bridge",
      "It opens.",
      "Then",
      "More.",
    ]);
  });

  it("keeps the text of a paragraph too long to be prose as it is", () => {
    const long = "*a* ".repeat(10_000).trim();
    expect(bodyOf(long, "", "*b*")).toEqual([
      ["text", long],
      ["text", "b"],
    ]);
  });
});
