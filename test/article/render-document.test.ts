import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleTime, ParagraphKind } from "../../src/article/article.ts";
import type { Draft } from "../../src/article/draft.ts";
import { finishArticle } from "../../src/article/finish.ts";
import { parseDocument } from "../../src/article/parse.ts";
import { renderDocument } from "../../src/article/render-document.ts";

/** Pieces that mean something to Markdown, YAML or HTML, at a line's start, its end or within. */
const NASTY = fc.constantFrom(
  ..."# |## |#|> |>|- |-|---|* |*|**|_|__|`|```|~~~|~~|1. |12) |+ |[|]|](|[^1]|[^1]: |[a]: b|![|<|</p>|<b>|<!--|&|&amp;|&#35;|:| : |: |\\|\\\\|=|===|$|%|@|\"|'|“|”|’|…|!|?|{|}|null|true|1984|1e3|0x1|2025-03-08|~|•| # |  |\t|\u00a0|é|日本|😀|http://x.y/z_a_b|said|Mr.".split(
    "|",
  ),
  "|",
  "| a | b |",
);
const words = fc.constantFrom("The", "minister", "said", "on", "Monday.", "Khamenei", "a", "b");
const line = fc
  .array(fc.oneof(NASTY, words, fc.string({ unit: "grapheme", maxLength: 6 })), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(""));
const spaced = fc.array(fc.oneof(NASTY, words), { minLength: 1, maxLength: 8 }).map((all) => all.join(" "));
const text = fc.oneof(line, spaced);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const time: fc.Arbitrary<ArticleTime> = fc.constantFrom(
  { precision: "instant", iso: "2025-03-08T20:27:00Z" } as const,
  { precision: "local", iso: "2025-03-08T15:27" } as const,
  { precision: "local", iso: "2025-03-08T15:27:31" } as const,
  { precision: "date", iso: "2025-03-08" } as const,
);
const kind: fc.Arbitrary<ParagraphKind> = fc.constantFrom("text", "heading", "quote", "item");
const draft: fc.Arbitrary<Draft> = fc.record({
  headline: text.map((some) => `${some} A headline`),
  summary: maybe(text),
  dek: maybe(text),
  authors: fc.array(text, { maxLength: 3 }),
  publishedAt: maybe(time),
  updatedAt: maybe(time),
  dateline: maybe(text),
  source: maybe(text),
  url: fc.constantFrom(null, "https://example.org/a?b=c#d", "https://example.org/%20_*x*"),
  language: fc.constantFrom(null, "en", "pt-BR"),
  tags: fc.array(text, { maxLength: 3 }),
  paragraphs: fc.array(
    fc.record({
      kind,
      text: fc.oneof(
        text,
        text.map((some) => `${some} end.`),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

describe("renderDocument", () => {
  it("writes front matter and Markdown that a person can read", () => {
    const article = finishArticle(
      {
        headline: "Bridge: it opens",
        summary: "A teaser.",
        dek: null,
        authors: ["Jane Doe"],
        publishedAt: { precision: "date", iso: "2025-03-08" },
        updatedAt: null,
        dateline: null,
        source: "The Post",
        url: null,
        language: "en",
        tags: ["bridges", "rivers"],
        paragraphs: [
          { kind: "text", text: "The bridge (built in 1901) opens at 5 p.m.; it's red & 100% steel." },
          { kind: "heading", text: "What is next" },
          { kind: "quote", text: "It stands." },
          { kind: "item", text: "Cars" },
          { kind: "item", text: "Trains_and *more*" },
        ],
      },
      { file: "a", slug: "a" },
    );
    expect(renderDocument(article)).toBe(
      [
        "---",
        'title: "Bridge: it opens"',
        "summary: A teaser.",
        "authors:",
        "  - Jane Doe",
        "date: 2025-03-08",
        "source: The Post",
        "language: en",
        "tags:",
        "  - bridges",
        "  - rivers",
        "---",
        "",
        "The bridge (built in 1901) opens at 5 p.m.; it's red \\& 100% steel.",
        "",
        "## What is next",
        "",
        "> It stands.",
        "",
        "- Cars",
        "",
        "- Trains\\_and \\*more\\*",
        "",
      ].join("\n"),
    );
  });

  it("gives the article again when it is parsed", () => {
    fc.assert(
      fc.property(draft, (made) => {
        fc.pre(made.paragraphs.some((paragraph) => paragraph.text.trim() !== ""));
        let article: ReturnType<typeof finishArticle>;
        try {
          article = finishArticle(made, { file: "a.md", slug: "folder/a" });
        } catch {
          return fc.pre(false);
        }
        expect(parseDocument({ name: "a.md", content: renderDocument(article), slug: "folder/a" })).toEqual(article);
      }),
      { numRuns: 600 },
    );
  });
});
