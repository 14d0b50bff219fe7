import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { DocumentError } from "../../src/article/document-error.ts";
import { parseBody, parseDocument, parseHtml, slugOf } from "../../src/article/parse.ts";

const content = join(import.meta.dirname, "../../content");
const bytes = (...values: (number | string)[]) =>
  Buffer.concat(
    values.map((value) => (typeof value === "number" ? Buffer.from([value]) : Buffer.from(value, "latin1"))),
  );

function problemOf(name: string, source: Uint8Array | string, maxBytes?: number): DocumentError {
  try {
    parseDocument({ name, content: source }, maxBytes === undefined ? {} : { maxBytes });
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error(`${name} was read`);
}

/** What holds for every article, whatever it was made of. */
function expectSound(article: Article): void {
  expect(article.text).toBe(article.paragraphs.map((paragraph) => paragraph.text).join("\n\n"));
  for (const { text, start } of article.paragraphs) {
    expect(article.text.slice(start, start + text.length)).toBe(text);
    expect(text).toMatch(/\S/u);
  }
  for (const quotation of article.quotations) {
    for (const part of quotation.parts) expect(article.text.slice(part.start, part.end)).toBe(part.text);
  }
  if (article.summaryBy === "extract") expect(article.summary).not.toBe("");
}

describe("the first article", () => {
  const name = "iran-rejects-nuclear-negotiation-proposal.txt";
  const article = parseDocument({ name, content: readFileSync(join(content, name)) });

  it("has its summary line, headline, dek and time", () => {
    expect(article).toMatchObject({
      slug: "iran-rejects-nuclear-negotiation-proposal",
      headline: "Iran Rejects Trump’s Nuclear Negotiation Proposal Amid Rising Tensions",
      summary:
        "Khamenei's refusal highlights deep-seated mistrust in U.S.-Iran relations as nuclear threats escalate in complexity.",
      summaryBy: "publisher",
      dek: "Ayatollah Khamenei condemns the U.S. outreach, calling it a cover for new demands.",
      publishedAt: { precision: "instant", iso: "2025-03-08T20:27:00Z" },
      updatedAt: null,
      authors: [],
    });
  });

  it("has its five paragraphs once", () => {
    expect(article.paragraphs.map((paragraph) => paragraph.text.split(" ").slice(0, 3).join(" "))).toEqual([
      "In a clear",
      '"Some bullying governments',
      "Despite Khamenei's firm",
      "The context for",
      "Experts express concern",
    ]);
    expectSound(article);
  });

  it("has its quotations", () => {
    const spoken = article.quotations.filter((quotation) => quotation.kind !== "term");
    expect(spoken.map(({ text, speaker, paragraph }) => ({ text, speaker, paragraph }))).toEqual([
      {
        text: "Some bullying governments insist on negotiations not to resolve issues but to impose,",
        speaker: "Ayatollah Ali Khamenei",
        paragraph: 1,
      },
    ]);
    expect(article.quotations.filter((quotation) => quotation.kind === "term").map(({ text }) => text)).toEqual([
      "bullying",
    ]);
  });
});

describe("documents of all formats", () => {
  const story = "Officials in Zürich said on Monday that the bridge would open again in the spring of next year.";

  it("are told apart by their endings, and by what they plainly are", () => {
    const html = `<!DOCTYPE html><html><head><title>The bridge opens again</title></head><body><h1>The bridge opens again</h1><p>${story}</p></body></html>`;
    const markdown = `---\ntitle: The bridge opens again\n---\n${story}`;
    for (const [name, source] of [
      ["a.html", html],
      ["a.txt", html],
      ["a", html],
      ["a.md", markdown],
      ["a.txt", markdown],
      ["document", markdown],
      ["a.md", `# The bridge opens again\n\n${story}`],
      ["a.txt", `The bridge opens again\n\n${story}\n`],
      ["notes.unknown", `The bridge opens again\n\n${story}\n`],
    ] as const) {
      const article = parseDocument({ name, content: source });
      expect([name, article.headline, article.text]).toEqual([name, "The bridge opens again", story]);
    }
  });

  it.each([
    ["UTF-8", Buffer.from(`The bridge opens again\n\n${story}\n`)],
    ["UTF-8 with a mark", Buffer.from(`\ufeffThe bridge opens again\n\n${story}\n`)],
    ["UTF-16LE with a mark", Buffer.from(`\ufeffThe bridge opens again\n\n${story}\n`, "utf16le")],
    ["UTF-16LE without a mark", Buffer.from(`The bridge opens again\n\n${story}\n`, "utf16le")],
    ["UTF-16BE with a mark", Buffer.from(`\ufeffThe bridge opens again\n\n${story}\n`, "utf16le").swap16()],
    ["windows-1252", Buffer.from(`The bridge opens again\n\n${story}\n`, "latin1")],
  ])("are read in %s", (_, source) => {
    expect(parseDocument({ name: "a.txt", content: source }).text).toBe(story);
  });

  it("are read in the encoding that a page declares, unless they are UTF-8 after all", () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"><title>Мост снова открыт для всех</title></head><body><h1>Мост снова открыт для всех</h1><p>Власти сообщили, что мост снова откроют весной следующего года для всех жителей города.</p></body></html>`;
    const cyrillic = [...page("windows-1251")].map((char) => {
      const code = char.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    const headlines = [Buffer.from(cyrillic), Buffer.from(page("windows-1251"))].map(
      (source) => parseDocument({ name: "a.html", content: source }).headline,
    );
    expect(headlines).toEqual(["Мост снова открыт для всех", "Мост снова открыт для всех"]);
  });

  it("give their path without its ending as the slug, unless told another", () => {
    expect(slugOf("./2025/03/the-bridge.v2.md")).toBe("2025/03/the-bridge.v2");
    expect(slugOf("no-ending")).toBe("no-ending");
    expect(parseDocument({ name: "a.md", content: `# T\n\n${story}`, slug: "2025/b" }).slug).toBe("2025/b");
  });
});

describe("documents that are no articles", () => {
  it.each([
    ["empty", "a.txt", ""],
    ["empty", "a.md", " \n\t\n"],
    ["empty", "a.html", new Uint8Array()],
    ["binary", "a.txt", bytes("%PDF-1.7\n", 0, 1, 2)],
    ["binary", "a.txt", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["binary", "a.html", bytes("PK", 3, 4, 20, 0)],
    ["binary", "a.txt", Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7) % 31))],
    ["unsupported", "a.json", '{"title": "x"}'],
    ["unsupported", "a.txt", "{\\rtf1\\ansi The bridge}"],
    ["unsupported", "feed", '<?xml version="1.0"?><rss version="2.0"></rss>'],
    ["no-body", "a.md", "---\ntitle: A headline\n---\n"],
    ["no-body", "a.html", "<html><head><title>A headline and no more</title></head><body></body></html>"],
    ["no-headline", "a.md", "---\ndek: x\n---\nOnly text here."],
    [
      "no-headline",
      "a.html",
      "<html><body><p>Only text here, which is no headline of anything at all.</p></body></html>",
    ],
  ] as const)("are %s errors: %s", (problem, name, source) => {
    const error = problemOf(name, source);
    expect(error.problem).toBe(problem);
    expect(error.file).toBe(name);
    expect(error.message).toContain(name);
    expect(error.message).toMatch(/; expected /u);
  });

  it("are too large over the limit, which can be set", () => {
    expect(problemOf("a.txt", "é".repeat(51), 100).problem).toBe("too-large");
    expect(parseDocument({ name: "a.md", content: "# T\n\nA text of a few words." }, { maxBytes: 100 }).headline).toBe(
      "T",
    );
  });
});

describe("pieces that programs pass in", () => {
  it("may be without a headline", () => {
    expect(parseBody({ text: "One line of text.\nAnother line." })).toMatchObject({ headline: "", slug: "" });
    expect(parseHtml({ html: "<p>One paragraph of text that stands alone here.</p>" }).headline).toBe("");
  });

  it("keep each line of a body as a paragraph", () => {
    const article = parseBody({ text: "One line.\n\n“Two,” she said.\r\nThree.", headline: "A headline" });
    expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual(["One line.", "“Two,” she said.", "Three."]);
    expect(article.headline).toBe("A headline");
  });
});

describe("any input", () => {
  const names = fc.constantFrom("a.txt", "a.md", "a.html", "a", "a.text");
  const piece = fc.constantFrom(
    ...'<p>|</p>|<div|<article>|</div>|<h1>|<br>|<!--|-->|<script>|</script>|<table><tr><td>|<blockquote>|# |## |---\n|title: |date: |: |- |> |* |_|`|[|](|\n|\n\n|“|”|"|said|By Jane Doe|March 8, 2025|The minister spoke.|&amp;|&#0;|\u0000|\ud800|é|😀|<script type="application/ld+json">{"@type":"NewsArticle","headline":|}'.split(
      "|",
    ),
  );
  const sources = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  );

  it("gives a sound article or a typed error", () => {
    fc.assert(
      fc.property(names, sources, (name, source) => {
        try {
          expectSound(parseDocument({ name, content: source }));
        } catch (error) {
          if (!(error instanceof DocumentError)) throw error;
          expect(error.expected).not.toBe("");
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["a.html", `<h1>Title of it</h1>${"<div>".repeat(50_000)}text${"<b>".repeat(50_000)}`],
    ["a.html", `<h1>Title of it</h1><p>${"<!--".repeat(50_000)}`],
    ["a.html", `<h1>Title of it</h1>${"<".repeat(200_000)}p>text`],
    ["a.html", `<script type="application/ld+json">${"[".repeat(50_000)}</script><p>text of it</p>`],
    ["a.md", `# T\n\n${"[".repeat(100_000)}`],
    ["a.md", `# T\n\n${"> ".repeat(50_000)}x`],
    ["a.md", `---\ntitle: x\na: ${"[".repeat(50_000)}\n---\nx`],
    [
      "a.md",
      `---\ntitle: x\na: &a [x]\n${Array.from({ length: 300 }, (_, i) => `b${i}: &b${i} [*a, *a, *a, *a]`).join("\n")}\n---\ntext`,
    ],
    ["a.txt", `Title\n\n${'"'.repeat(100_000)}`],
  ])("ends, however it is nested: %s %#", (name, source) => {
    try {
      expectSound(parseDocument({ name, content: source }));
    } catch (error) {
      expect(error).toBeInstanceOf(DocumentError);
    }
  });
});
