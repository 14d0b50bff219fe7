import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/article/article.ts";
import { extractSummary } from "../../../src/article/summary/extract.ts";

function paragraphsOf(...texts: readonly (string | readonly [Paragraph["kind"], string])[]): Paragraph[] {
  let start = 0;
  return texts.map((entry) => {
    const [kind, text] = typeof entry === "string" ? (["text", entry] as const) : entry;
    const paragraph = { kind, text, start };
    start += text.length + 2;
    return paragraph;
  });
}
const extract = (paragraphs: readonly Paragraph[], sentences = 3, headline: string | null = null) =>
  extractSummary(paragraphs, { headline, language: null, sentences });

const LEAD = "The council of Bern voted on Tuesday to close the old bridge over the Aare for two years.";
const WHY = "Engineers had found cracks in the bridge that they called a danger to everyone who crosses it.";
const COST =
  "The repair of the bridge will cost the council some 40 million francs, more than twice the first estimate.";
const ASIDE = "A man sold roasted chestnuts near the town hall and said that the evening had been good for him.";

describe("extractSummary", () => {
  it("keeps the article's order and takes whole sentences", () => {
    const paragraphs = paragraphsOf(`${LEAD} ${WHY}`, COST, ASIDE);
    expect(extract(paragraphs)).toBe(`${LEAD} ${WHY} ${COST}`);
    expect(extract(paragraphs, 1)).toBe(LEAD);
  });

  it("passes over what tells little: metadata lines, questions, mere quotations, fragments, headings, items", () => {
    const paragraphs = paragraphsOf(
      "By Jane Doe",
      "Published: March 8, 2025",
      ["heading", "What the council of Bern decided about the bridge"],
      LEAD,
      "Why now?",
      "“It is a sad day for the bridge,” he said.",
      ["item", "The bridge was built in 1883 and is the oldest of all the bridges in Bern."],
      WHY,
      COST,
    );
    expect(extract(paragraphs)).toBe(`${LEAD} ${WHY} ${COST}`);
  });

  it("prefers a central sentence to an aside that stands a little before it", () => {
    const paragraphs = paragraphsOf(LEAD, WHY, ASIDE, COST, "The bridge carries 20,000 cars a day across the Aare.");
    expect(extract(paragraphs)).toBe(`${LEAD} ${WHY} ${COST}`);
  });

  it.each([
    "Editor's note: Jane Doe teaches law at the University of Bern. The opinions expressed here are solely hers.",
    "By . Jane Doe . and John Roe . PUBLISHED: . 10:11 EST, 8 March 2014 . | . UPDATED: . 11:36 EST, 8 March 2014 .",
    "by . jane doe . published : . 10:11 est , 8 march 2014 .",
    "By . Daily Mail Reporter . Last updated at 8:15 PM on 5th January 2012 .",
    "Click here for John Roe 's report from the bridge over the Aare .",
    "VIDEO Scroll down to watch the council of Bern vote on the bridge .",
    "Follow @@JaneDoe_Bern on Twitter for the latest from the council of Bern .",
    "Updated 5:01 p.m. ET",
    "For confidential support call the Samaritans or visit their page .",
  ])("never takes a line about the piece for the story: %s", (line) => {
    for (const paragraphs of [paragraphsOf(line, LEAD, WHY, COST), paragraphsOf(LEAD, line, WHY, COST)])
      expect(extract(paragraphs)).toBe(`${LEAD} ${WHY} ${COST}`);
  });

  it("tells the sentences of tokenised text in small letters apart", () => {
    const first = "the council of bern voted on tuesday to close the old bridge over the aare for two years .";
    const second = "engineers had found cracks in two of its pillars that they called a danger to everyone .";
    const third = "the repair of the bridge will cost some 40 million francs , more than twice the estimate .";
    expect(extract(paragraphsOf(`${first} ${second} ${third} it rained .`))).toBe(`${first} ${second} ${third}`);
  });

  it("does not say the same twice", () => {
    const paragraphs = paragraphsOf(LEAD, LEAD.replace("Tuesday", "Tuesday evening"), WHY, COST);
    expect(extract(paragraphs)).toBe(`${LEAD} ${WHY} ${COST}`);
  });

  it("lets the headline decide between sentences of like standing", () => {
    const money = "Money for the work comes from a fund that the canton set up after the floods of 2005.";
    const trams = "Trams will go another way around the station while the work is going on at night.";
    const paragraphs = paragraphsOf(trams, money);
    expect(extract(paragraphs, 1, "Canton fund pays money for work after floods")).toBe(money);
    expect(extract(paragraphs, 1, "Trams go another way around the station at night")).toBe(trams);
  });

  it("does not cut at abbreviations", () => {
    expect(
      extract(paragraphsOf("Gen. John A. Smith met the U.S. ambassador at 3 p.m. in Bern on Monday. He left."), 1),
    ).toBe("Gen. John A. Smith met the U.S. ambassador at 3 p.m. in Bern on Monday.");
  });

  it("gives something for any text, and every sentence of it verbatim", () => {
    const piece = fc.constantFrom(
      "The bridge opens. ",
      "Why? ",
      "“Yes,” he said. ",
      "… ",
      "[",
      "x",
      "By A. ",
      "新しい橋。",
      "a ".repeat(700),
    );
    const texts = fc.array(
      fc
        .array(piece, { minLength: 1, maxLength: 6 })
        .map((all) => all.join("").trim())
        .filter((text) => text !== ""),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (all, sentences) => {
        const summary = extract(paragraphsOf(...all), sentences);
        expect(summary).not.toBe("");
        let rest = summary;
        // Taking the longest verbatim beginnings off, one after the other, leaves nothing.
        for (let count = 0; rest !== "" && count < sentences; count += 1) {
          let length = rest.length;
          while (length > 0 && !all.some((text) => text.includes(rest.slice(0, length)))) length -= 1;
          rest = rest.slice(length).trimStart();
        }
        expect(rest).toBe("");
      }),
      { numRuns: 100 },
    );
  });
});
