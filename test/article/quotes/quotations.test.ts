import { expect, test } from "vitest";
import type { Paragraph } from "../../../src/article/article.ts";
import { findQuotations } from "../../../src/article/quotes/quotations.ts";

function paragraphs(...lines: string[]): Paragraph[] {
  let start = 0;
  return lines.map((text) => {
    const paragraph: Paragraph = { kind: "text", text, start };
    start += text.length + 2;
    return paragraph;
  });
}

test("a last name becomes the article's full name, a quoted term stays apart", () => {
  const body = paragraphs(
    "In a clear rejection, Ayatollah Ali Rostami denounced what he perceives as the “bullying” tactics of the government.",
    '"Some governments insist on talks not to resolve issues but to impose," Rostami stated, emphasizing his view.',
  );
  const found = findQuotations(body);
  expect(found.map(({ kind, text, speaker }) => ({ kind, text, speaker }))).toEqual([
    { kind: "term", text: "bullying", speaker: null },
    {
      kind: "full",
      text: "Some governments insist on talks not to resolve issues but to impose,",
      speaker: "Ayatollah Ali Rostami",
    },
  ]);
});

test("a speaker on either side of the quotation, with curly and straight marks", () => {
  const body = paragraphs(
    'Nora Whitfield said, "We are ready."',
    "“They were not,” said Paul Okafor, the city’s fire chief. “They never are.”",
  );
  expect(
    findQuotations(body).map((quotation) => [quotation.parts.map((part) => part.text), quotation.speaker]),
  ).toEqual([
    [["We are ready."], "Nora Whitfield"],
    [["They were not,", "They never are."], "Paul Okafor"],
  ]);
});
