import { describe, expect, test } from "vitest";
import { readText } from "../../../src/article/text/read-text.ts";
import { B1, B2, B3, B4, BODY, type Expected, expectLayout, HEADLINE } from "./layout.ts";
import { wrap } from "./synthetic.ts";

const DATE = "March 8, 2025, 3:27 p.m. ET";
const published = "2025-03-08T20:27:00Z";

const wrapped = (width: number) => BODY.flatMap((text) => [...wrap(text, width), ""]);

describe("bodies", () => {
  test.each<[string, string | readonly string[], Expected]>([
    ["twice", [HEADLINE, DATE, ...BODY, ...BODY], { published }],
    ["three times, with the head", [HEADLINE, DATE, ...BODY, HEADLINE, DATE, ...BODY, ...BODY], { published }],
    ["its end again, later", [HEADLINE, DATE, ...BODY, B2, B3, B4], { published }],
    [
      "again with other quote marks and spaces",
      [HEADLINE, DATE, ...BODY, ...BODY.map((text) => text.replace(/[“”]/g, '"').replaceAll(" ", "  "))],
      { published },
    ],
    ["again in one line", [HEADLINE, DATE, ...BODY, BODY.join(" ")], { published }],
    ["again hard-wrapped", [HEADLINE, DATE, "", ...wrapped(72), ...wrapped(72)], { published }],
    [
      "advertising and sharing between",
      [
        HEADLINE,
        "Share on Facebook",
        DATE,
        B1,
        "Advertisement",
        B2,
        "Read more: Trump and Putin agree to meet",
        B3,
        "Sign up for our newsletter",
        B4,
        "© 2025 The Vell Courier. All rights reserved.",
      ],
      { published },
    ],
    [
      "picture credits between",
      [HEADLINE, DATE, "The bridge on Friday. Jane Doe/Getty Images", B1, "Photo: Jane Doe/Reuters", B2, B3, B4],
      { published },
    ],
    [
      "related links at the end",
      [
        HEADLINE,
        DATE,
        ...BODY,
        "Related articles",
        "Ferry to nowhere: a river town’s long wait",
        "Ten bridges that changed the world",
        "Mayor’s budget under fire",
      ],
      { published },
    ],
    [
      "credits at the end",
      [HEADLINE, DATE, ...BODY, "(Reporting by Jane Doe in Vellmouth; Writing by Max Power; Editing by John Roe)"],
      { published, authors: ["Jane Doe", "Max Power"] },
    ],
    ["a byline at the end", [HEADLINE, "", ...BODY, "", "By Jane Doe"], { authors: ["Jane Doe"] }],
    ["a signature at the end", [HEADLINE, ...BODY, "— Jane Doe"], { authors: ["Jane Doe"] }],
    [
      "more reporting at the end does not make an author",
      [HEADLINE, "By Jane Doe", ...BODY, "Additional reporting by Max Power"],
      { authors: ["Jane Doe"] },
    ],
    [
      "source and link at the end",
      [HEADLINE, ...BODY, "Source: The Vell Courier", "https://example.com/bridge"],
      { source: "The Vell Courier", url: "https://example.com/bridge" },
    ],
    [
      "last updated at the end",
      [HEADLINE, DATE, ...BODY, "Last updated on March 9, 2025"],
      { published, updated: "2025-03-09" },
    ],
    [
      "sub-headings",
      [HEADLINE, DATE, B1, B2, "What happens now", B4],
      { published, body: [B1, B2, "What happens now", B4], kinds: ["text", "text", "heading", "text"] },
    ],
    [
      "a question for a sub-heading",
      [HEADLINE, DATE, B1, "Who will pay?", B4],
      { published, body: [B1, "Who will pay?", B4], kinds: ["text", "heading", "text"] },
    ],
    [
      "bullets",
      [HEADLINE, DATE, B1, "- The bridge closes in April", "- A ferry is promised", B4],
      {
        published,
        body: [B1, "The bridge closes in April", "A ferry is promised", B4],
        kinds: ["text", "item", "item", "text"],
      },
    ],
    [
      "round bullets without a space",
      [HEADLINE, DATE, B1, "•The bridge closes in April", "• A ferry is promised", B4],
      {
        published,
        body: [B1, "The bridge closes in April", "A ferry is promised", B4],
        kinds: ["text", "item", "item", "text"],
      },
    ],
    [
      "numbers",
      [HEADLINE, DATE, B1, "1. The bridge closes in April.", "2. A ferry is promised.", B4],
      {
        published,
        body: [B1, "The bridge closes in April.", "A ferry is promised.", B4],
        kinds: ["text", "item", "item", "text"],
      },
    ],
    [
      "one dash is dialogue",
      [HEADLINE, DATE, B1, "- I never asked for this, he said.", B4],
      { published, body: [B1, "- I never asked for this, he said.", B4] },
    ],
    [
      "a set-off quote",
      [HEADLINE, DATE, B1, "> We had no choice but to act before the winter.", B4],
      { published, body: [B1, "We had no choice but to act before the winter.", B4], kinds: ["text", "quote", "text"] },
    ],
    [
      "an indented quote",
      [HEADLINE, DATE, "", B1, "", "      We had no choice but to act before the winter.", "", B4],
      { published, body: [B1, "We had no choice but to act before the winter.", B4], kinds: ["text", "quote", "text"] },
    ],
    ["hard-wrapped at 72", [HEADLINE, "By Jane Doe", DATE, "", ...wrapped(72)], { published, authors: ["Jane Doe"] }],
    [
      "hard-wrapped at 60, indented",
      [HEADLINE, "", ...wrapped(60).map((line) => (line === "" ? "" : `  ${line}`))],
      {},
    ],
    ["hard-wrapped without blank lines", [HEADLINE, DATE, ...BODY.flatMap((text) => wrap(text, 64))], { published }],
    ["hard-wrapped with CRLF", [HEADLINE, DATE, "", ...wrapped(72)].join("\r\n"), { published }],
    [
      "a wrapped headline",
      [
        ...wrap("Council votes to close the old stone bridge over the river Vell after its piers shift", 50),
        "",
        ...wrapped(50),
      ],
      { headline: "Council votes to close the old stone bridge over the river Vell after its piers shift" },
    ],
  ])("%s", (_, document, expected) => {
    expectLayout(document, expected);
  });
});

test.each([
  ["nothing", ""],
  ["blank lines", " \n\n\t\n"],
  ["a headline alone", HEADLINE],
  ["metadata alone", `By Jane Doe\n${DATE}`],
  ["furniture alone", "Advertisement\nShare this article\n© 2025"],
  ["marks alone", "***\n---\n..."],
])("%s is no article", (_, document) => {
  expect(() => readText(document, { file: "a.txt" })).toThrow(
    expect.objectContaining({
      name: "DocumentError",
      problem: "no-body",
      file: "a.txt",
      message: expect.stringMatching(/^a\.txt.*expected a headline/),
    }),
  );
});

test("a word broken at a line's end is whole where the document says how it is written", () => {
  const body = [
    ...wrapped(60).slice(0, 6),
    "The engineers did it. They used a well-",
    "known method of nego-",
    "tiation with the river, and that negotiation went on for",
    "many years before they could all agree on the price of it.",
  ];
  const text = readText([HEADLINE, "", ...body].join("\n"), { file: "a.txt" })
    .paragraphs.map((p) => p.text)
    .join("\n");
  expect(text).toContain("a well-known method of negotiation with");
});
