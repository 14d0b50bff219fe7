import { describe, test } from "vitest";
import { B1, B2, B3, B4, BODY, DEK, type Expected, expectLayout, HEADLINE, TEASER } from "./layout.ts";

const DATE = "March 8, 2025, 3:27 p.m. ET";
const published = "2025-03-08T20:27:00Z";
const blank = (lines: readonly string[]) => lines.flatMap((line) => [line, ""]);

describe("the head, in every order", () => {
  test.each<[string, readonly string[], Expected]>([
    ["headline alone", [HEADLINE, ...BODY], {}],
    ["headline, blank-line paragraphs", blank([HEADLINE, ...BODY]), {}],
    ["headline, date", [HEADLINE, DATE, ...BODY], { published }],
    ["headline, byline", [HEADLINE, "By Jane Doe", ...BODY], { authors: ["Jane Doe"] }],
    ["headline, byline, date", [HEADLINE, "By Jane Doe", DATE, ...BODY], { authors: ["Jane Doe"], published }],
    [
      "headline, date, byline",
      [HEADLINE, DATE, "By Jane Doe and John Roe", ...BODY],
      { authors: ["Jane Doe", "John Roe"], published },
    ],
    [
      "headline, byline and date in one line",
      [HEADLINE, `By Jane Doe | ${DATE}`, ...BODY],
      { authors: ["Jane Doe"], published },
    ],
    ["headline, bare names", [HEADLINE, "Jane Doe", DATE, ...BODY], { authors: ["Jane Doe"], published }],
    ["headline, bare names, no date", [HEADLINE, "Jane Doe", "", ...BODY], { authors: ["Jane Doe"] }],
    [
      "headline, names and staff",
      [HEADLINE, "Jane Doe, John Roe and Max Power | Staff", ...BODY],
      { authors: ["Jane Doe", "John Roe", "Max Power"] },
    ],
    ["headline, dek, date", [HEADLINE, DEK, DATE, ...BODY], { dek: DEK, published }],
    [
      "headline, dek, byline, date",
      [HEADLINE, DEK, "By Jane Doe", DATE, ...BODY],
      { dek: DEK, authors: ["Jane Doe"], published },
    ],
    [
      "the same with blank lines",
      blank([HEADLINE, DEK, "By Jane Doe", DATE, ...BODY]),
      { dek: DEK, authors: ["Jane Doe"], published },
    ],
    [
      "headline, byline, dek, date",
      [HEADLINE, "By Jane Doe", DEK, DATE, ...BODY],
      { dek: DEK, authors: ["Jane Doe"], published },
    ],
    [
      "teaser, headline, headline, dek, date, body, body",
      [TEASER, HEADLINE, "", HEADLINE, DEK, DATE, ...BODY, ...BODY],
      { summary: TEASER, dek: DEK, published },
    ],
    ["teaser, headline, date", [TEASER, HEADLINE, DATE, ...BODY], { summary: TEASER, published }],
    ["teaser, blank, headline, blank, date", blank([TEASER, HEADLINE, DATE, ...BODY]), { summary: TEASER, published }],
    ["teaser, headline, no metadata", [TEASER, HEADLINE, ...BODY], { summary: TEASER }],
    ["teaser, headline, headline, no metadata", [TEASER, HEADLINE, HEADLINE, ...BODY], { summary: TEASER }],
    [
      "headline, headline, teaser, dek, date",
      [HEADLINE, HEADLINE, DEK, TEASER, DATE, ...BODY],
      { dek: DEK, summary: TEASER, published },
    ],
    ["headline and dek together, apart from the body", [HEADLINE, DEK, "", ...blank(BODY)], { dek: DEK }],
    ["dek without a full stop, no metadata", [HEADLINE, DEK.slice(0, -1), ...BODY], { dek: DEK.slice(0, -1) }],
    [
      "headline, date, dek without a full stop",
      [HEADLINE, DATE, DEK.slice(0, -1), ...BODY],
      { dek: DEK.slice(0, -1), published },
    ],
    [
      "section label first",
      ["WORLD", HEADLINE, DEK, "By Jane Doe", DATE, ...BODY],
      { dek: DEK, authors: ["Jane Doe"], published },
    ],
    ["breadcrumb first", ["Home > News > Local", HEADLINE, DATE, ...BODY], { published }],
    ["section label, date, headline", ["Politics", DATE, HEADLINE, ...BODY], { published }],
    ["date first", [DATE, HEADLINE, ...BODY], { published }],
    [
      "date, headline, dek, byline",
      [DATE, HEADLINE, DEK, "By Jane Doe", ...BODY],
      { dek: DEK, authors: ["Jane Doe"], published },
    ],
    ["byline first", ["By Jane Doe", HEADLINE, "", ...blank(BODY)], { authors: ["Jane Doe"] }],
    [
      "published and updated",
      [
        HEADLINE,
        "By Jane Doe",
        "Published March 8, 2025 at 3:27 p.m. ET",
        "Updated March 9, 2025 at 9:00 a.m. ET",
        ...BODY,
      ],
      { authors: ["Jane Doe"], published, updated: "2025-03-09T13:00:00Z" },
    ],
    [
      "published and updated in one line",
      [HEADLINE, "Published 3:27 PM EST, Sat March 8, 2025 | Updated 5:01 PM EST", ...BODY],
      { published, updated: "2025-03-08T22:01:00Z" },
    ],
    ["updated alone", [HEADLINE, "Updated 3:27 PM EST, Sat March 8, 2025", ...BODY], { updated: published }],
    [
      "labels on lines of their own",
      [HEADLINE, "By", "Jane Doe", "Published", "March 8, 2025", ...BODY],
      { authors: ["Jane Doe"], published: "2025-03-08" },
    ],
    [
      "fields",
      [
        "Title: Council Votes to Close Old Bridge After Piers Shift",
        `Subtitle: ${DEK}`,
        `Summary: ${TEASER}`,
        "Author: Jane Doe",
        "Date: 2025-03-08",
        "Source: The Vell Courier",
        "URL: https://example.com/bridge",
        "Tags: bridges, rivers",
        "Language: en-GB",
        "",
        ...BODY,
      ],
      {
        dek: DEK,
        summary: TEASER,
        authors: ["Jane Doe"],
        published: "2025-03-08",
        source: "The Vell Courier",
        url: "https://example.com/bridge",
        tags: ["bridges", "rivers"],
        language: "en-GB",
      },
    ],
    [
      "a link first",
      ["https://example.com/bridge", HEADLINE, DATE, ...BODY],
      { url: "https://example.com/bridge", published },
    ],
    [
      "the publication first",
      ["BBC News", HEADLINE, "8 March 2025", ...BODY],
      { source: "BBC News", published: "2025-03-08" },
    ],
    [
      "the publication after the headline",
      [HEADLINE, "The Vell Courier", "8 March 2025", ...BODY],
      { source: "The Vell Courier", published: "2025-03-08" },
    ],
    [
      "the site in the title",
      [`${HEADLINE} | BBC News`, "8 March 2025", ...BODY],
      { source: "BBC News", published: "2025-03-08" },
    ],
    [
      "the site in the first title alone",
      [`${HEADLINE} - The Vell Times`, HEADLINE, "8 March 2025", ...BODY],
      { source: "The Vell Times", published: "2025-03-08" },
    ],
    ["section and site in the title", [`${HEADLINE} | World | Example`, ...BODY], { source: "Example" }],
    [
      "byline with an agency",
      [HEADLINE, "By Jane Doe, Reuters", ...BODY],
      { authors: ["Jane Doe"], source: "Reuters" },
    ],
    [
      "reading time between",
      [HEADLINE, "By Jane Doe", "3 min read", DATE, "Share this article", ...BODY],
      { authors: ["Jane Doe"], published },
    ],
    [
      "byline, date and reading time in one line",
      [HEADLINE, `By Jane Doe · ${DATE} · 3 min read`, ...BODY],
      { authors: ["Jane Doe"], published },
    ],
    ["place and date in one line", [HEADLINE, "Vellmouth, March 8, 2025", ...BODY], { published: "2025-03-08" }],
    [
      "a question for a headline",
      ["Why did the council close the old bridge?", "By Jane Doe", ...BODY],
      { headline: "Why did the council close the old bridge?", authors: ["Jane Doe"] },
    ],
    [
      "an all-caps headline",
      ["COUNCIL VOTES TO CLOSE OLD BRIDGE", DATE, ...BODY],
      { headline: "COUNCIL VOTES TO CLOSE OLD BRIDGE", published },
    ],
    [
      "an all-caps headline repeated in small letters",
      ["COUNCIL VOTES TO CLOSE OLD BRIDGE", "Council votes to close old bridge", DATE, ...BODY],
      { headline: "COUNCIL VOTES TO CLOSE OLD BRIDGE", published },
    ],
    [
      "a sentence-case headline",
      ["Council votes to close old bridge after piers shift", DATE, ...BODY],
      { headline: "Council votes to close old bridge after piers shift", published },
    ],
    [
      "a headline that is a quotation",
      ["‘More than any of us expected’: why the old bridge must close", "By Jane Doe", ...BODY],
      { headline: "‘More than any of us expected’: why the old bridge must close", authors: ["Jane Doe"] },
    ],
    [
      "a headline with a full stop",
      ["The old bridge is closing.", DATE, ...BODY],
      { headline: "The old bridge is closing.", published },
    ],
    [
      "a date in the headline",
      ["What happened on March 8, 2025", "By Jane Doe", ...BODY],
      { headline: "What happened on March 8, 2025", authors: ["Jane Doe"] },
    ],
    [
      "a headline of one word",
      ["Bridgegate", "By Jane Doe", DATE, ...BODY],
      { headline: "Bridgegate", authors: ["Jane Doe"], published },
    ],
    ["a short lede that looks like a dek, among short paragraphs", [HEADLINE, B3, B1, B2], { body: [B3, B1, B2] }],
    [
      "a lede of one sentence",
      [HEADLINE, "", ...blank(["The old bridge will close next month.", B2, B4])],
      { body: ["The old bridge will close next month.", B2, B4] },
    ],
    ["a teaser that is the first paragraph", [B1, HEADLINE, DATE, ...BODY], { summary: B1, published }],
    ["the headline again in the body", [HEADLINE, DATE, B1, HEADLINE, B2, B3, B4], { published }],
    ["no headline", [B1, B2, B4], { headline: null, body: [B1, B2, B4] }],
    ["one paragraph", [B4], { headline: null, body: [B4] }],
    ["a brief", ["Old Bridge to Close", B1], { headline: "Old Bridge to Close", body: [B1] }],
    [
      "a brief with everything",
      ["WORLD", "Old Bridge to Close", DEK, "By Jane Doe", DATE, B1],
      { headline: "Old Bridge to Close", dek: DEK, authors: ["Jane Doe"], published, body: [B1] },
    ],
  ])("%s", (_, document, expected) => {
    expectLayout(document, expected);
  });
});
