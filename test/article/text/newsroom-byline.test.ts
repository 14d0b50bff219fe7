import { expect, test } from "vitest";
import { parseByline } from "../../../src/article/text/byline.ts";
import { readText } from "../../../src/article/text/read-text.ts";

const BODY = `The ferry left the harbor at seven with nobody on board but its crew. By noon
it had crossed the bay four times.

Its captain had waited three days for the wind to turn, and would have
waited three more.`;

test.each([
  ["By Harbor Almanac Staff", ["Harbor Almanac Staff"]],
  ["By Staff", []],
  ["By Staff Reporter", []],
  ["By our own correspondent", []],
  ["By Chief Sports Writer", []],
])("%s", (line, authors) => {
  expect(parseByline(line)).toMatchObject({ kind: "byline", authors });
});

test.each(["By Harbor Almanac Staff", "By staff", "By our own correspondent"])(
  "a newsroom's byline (%s) ends the head as a person's does",
  (byline) => {
    const text = `OLD HARBOR\nFour Times Over the Bay\nA ferry, a captain and a wind that would not turn\n\n${byline}\nPublished December 17, 2023\n\n${BODY}`;
    expect(readText(text, { file: "a.txt" })).toMatchObject({
      headline: "Four Times Over the Bay",
      dek: "A ferry, a captain and a wind that would not turn",
      publishedAt: { precision: "date", iso: "2023-12-17" },
      paragraphs: [{}, {}],
    });
  },
);
