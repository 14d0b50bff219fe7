import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutText, pageOfParagraph, renderBlocks } from "../../src/replies/text-pages.ts";
import { arbitraryArticle, articleOf } from "../support/articles.ts";

test("the blocks in order hold all of the text, and each page is within the limit", () => {
  fc.assert(
    fc.property(arbitraryArticle, fc.integer({ min: 100, max: 2000 }), (article, limit) => {
      const pages = layOutText(article, limit);
      const texts = article.paragraphs.map(() => "");
      for (const block of pages.flat()) {
        texts[block.paragraph] += block.text;
        expect(block.kind).toBe(article.paragraphs[block.paragraph]?.kind);
      }
      expect(texts).toEqual(article.paragraphs.map((paragraph) => paragraph.text));
      for (const page of pages) expect(renderBlocks(page).length).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 60 },
  );
});

test("a page ends after a paragraph where that leaves it half full, else after a sentence", () => {
  const sentence = "This is a sentence of some length. ";
  const article = articleOf({
    paragraphs: [sentence.repeat(5).trim(), sentence.repeat(5).trim(), sentence.repeat(20).trim()],
  });
  const [first, second] = layOutText(article, 400);
  expect(first?.map((block) => block.text)).toEqual([sentence.repeat(5).trim(), sentence.repeat(5).trim()]);
  expect(second?.[0]?.text).toBe(sentence.repeat(10));
});

test("a sub-heading goes with its text", () => {
  const article = articleOf({
    paragraphs: ["x ".repeat(300).trim(), { kind: "heading", text: "Sub-heading" }, "y ".repeat(300).trim()],
  });
  const pages = layOutText(article, 800);
  expect(pages.map((page) => page[0]?.text.slice(0, 3))).toEqual(["x x", "Sub"]);
  expect(pageOfParagraph(pages, 2)).toBe(1);
  expect(pageOfParagraph(pages, 99)).toBe(0);
});

test("an empty article is one empty page", () => {
  expect(layOutText(articleOf({ paragraphs: [] }), 500)).toEqual([[]]);
});
