import { expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";

const BODY =
  "The old harbor town woke to the news on Tuesday, and by noon nobody in it spoke of anything else at all.\n\nBy evening the bells had rung twice, and the square before the church was full of people.";

test.each(["Pope resigns", "War ends", "Shipwrecked", "Harbor Town Wakes to News"])(
  "a first line alone above the body is its headline, however short: %s",
  (headline) => {
    for (const name of ["a.txt", "a.md"]) {
      const article = parseDocument({ name, content: `${headline}\n\n${BODY}` });
      expect(article).toMatchObject({ headline, paragraphs: [{}, {}] });
    }
    expect(parseDocument({ name: "a.txt", content: `${headline}\n${BODY.replace("\n\n", "\n")}` }).headline).toBe(
      headline,
    );
  },
);

test("a place above the headline is still none", () => {
  const content = `OLD HARBOR\n\nTown Wakes to News of Its Lost Ship\n\nBy Jane Doe\nMarch 8, 2025\n\n${BODY}`;
  expect(parseDocument({ name: "a.txt", content }).headline).toBe("Town Wakes to News of Its Lost Ship");
});

test("a Markdown body without a headline is told so", () => {
  expect(() => parseDocument({ name: "a.md", content: BODY })).toThrow(/expected a “title:”/);
});
