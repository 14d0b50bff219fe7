import { expect, test } from "vitest";
import { readText } from "../../../src/article/text/read-text.ts";
import { makeArticle, random, renderAll } from "./synthetic.ts";

test("every field of 20 made-up articles comes back from each of eight layouts", () => {
  const next = random(20250308);
  for (let i = 0; i < 20; i += 1) {
    for (const { layout, document, expected } of renderAll(makeArticle(next), next)) {
      const draft = readText(document, { file: layout });
      expect(
        {
          headline: draft.headline,
          summary: draft.summary,
          dek: draft.dek,
          authors: draft.authors,
          published: draft.publishedAt?.iso ?? null,
          updated: draft.updatedAt?.iso ?? null,
          dateline: draft.dateline,
          source: draft.source,
          body: draft.paragraphs.map((paragraph) => paragraph.text),
        },
        `${layout}\n${document}`,
      ).toEqual(expected);
    }
  }
});
