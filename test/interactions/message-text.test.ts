import { expect, test } from "vitest";
import { parseDocument } from "../../src/article/parse.ts";
import { plainMessageText } from "../../src/interactions/message-text.ts";

test.each([
  ["**Bold** headline", "Bold headline"],
  ["### Heading\n-# small\n> quoted\n>>> all", "Title: Heading\nsmall\nquoted\nall"],
  ["**Headline**\ntext", "Title: Headline\ntext"],
  ["*i* _i_ __u__ ~~s~~ ||hidden|| `code`", "i i u s hidden code"],
  ["***both***", "both"],
  ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
  ["[Reuters](https://example.com/a) and [R](<https://example.com/b>)", "Reuters and R"],
  ["\\*not bold\\* \\# not a heading \\\\", "*not bold* # not a heading \\"],
  ["```md\nin a fence\n```", "\nin a fence\n"],
  ["- a list stays a list", "- a list stays a list"],
  ["---\ntitle: **x**\n---\n", "---\ntitle: **x**\n---\n"],
  ["<p>**x**</p>", "<p>**x**</p>"],
])("%j says %j", (text, plain) => {
  expect(plainMessageText(text)).toBe(plain);
});

test("a message that is an article in chat's own marks is read as one", () => {
  const text = '# **Talks** resume\nBoth sides came back to *Geneva*.\n"We are patient," said Maria Keller.';
  const article = parseDocument({ name: "message.txt", content: plainMessageText(text) });
  expect(article.headline).toBe("Talks resume");
  expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual([
    "Both sides came back to Geneva.",
    '"We are patient," said Maria Keller.',
  ]);
});

test("marks without end are left, quickly", () => {
  for (const mark of ["*", "**", "_", "[", "`", "||", "\\"]) {
    const text = mark.repeat(20_000 / mark.length);
    expect(plainMessageText(text).length).toBeLessThanOrEqual(text.length);
  }
});
