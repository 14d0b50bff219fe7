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

function speakers(lines: readonly string[], options: Parameters<typeof findQuotations>[1] = {}): (string | null)[] {
  return findQuotations(paragraphs(...lines), options).map((quotation) => quotation.speaker);
}

test("a headline gives a surname its given name, where nobody else bears it", () => {
  const body = ["“We will appeal,” Okafor said."];
  expect(speakers(body)).toEqual(["Okafor"]);
  expect(speakers(body, { names: ["Fire Chief Paul Okafor Vows to Appeal Ruling"] })).toEqual(["Paul Okafor"]);
  expect(speakers(["Dele Okafor, 61, sued.", ...body], { names: ["Paul Okafor Vows to Appeal"] })).toEqual([
    "Dele Okafor",
  ]);
});

test("roles come verbatim: before the name, after it, and none where none is given", () => {
  const role = (line: string): string | null | undefined => findQuotations(paragraphs(line))[0]?.role;
  expect(role("“No,” President Ana Brandt said.")).toBe("President");
  expect(role("“No,” said Ana Brandt, the company's chief executive.")).toBe("the company's chief executive");
  expect(role("“No,” said Ana Brandt, a spokeswoman for the mill.")).toBe("spokeswoman for the mill");
  expect(role("“No,” said the mill's owner, Ana Brandt.")).toBe("the mill's owner");
  expect(role("“No,” said Ana Brandt, 44.")).toBeNull();
});

test("evidence is the cue with its speaker, and sure cues are surer than discourse", () => {
  const body = paragraphs("“We lost,” Ana Brandt said.", "“We will be back.”");
  const text = body.map((paragraph) => paragraph.text).join("\n\n");
  const [cued, floating] = findQuotations(body);
  expect(text.slice(cued?.evidence?.start, cued?.evidence?.end)).toBe("Ana Brandt said");
  expect(floating?.speaker).toBe("Ana Brandt");
  expect(floating?.evidence).toBeNull();
  expect(cued?.confidence ?? 0).toBeGreaterThan(floating?.confidence ?? 1);
});

test("a quotation over paragraphs is one, its parts joined by a blank line; a split one by a space", () => {
  const [long] = findQuotations(paragraphs("Ana Brandt wrote:", "“One.", "“Two.", "“Three.”"));
  expect(long?.text).toBe("One.\n\nTwo.\n\nThree.");
  expect(long?.parts.map((part) => part.paragraph)).toEqual([1, 2, 3]);
  const [split] = findQuotations(paragraphs("“One,” Ana Brandt said, “and two.”"));
  expect(split?.text).toBe("One, and two.");
});

test("a set-off block quotation belongs to who introduces it", () => {
  const [first, second] = paragraphs("Justice Ana Brandt wrote:", "The law is not a suggestion.");
  const body = first && second ? [first, { ...second, kind: "quote" as const }] : [];
  expect(findQuotations(body)).toMatchObject([
    { kind: "full", text: "The law is not a suggestion.", speaker: "Ana Brandt" },
  ]);
});

test("nothing quoted, nothing found", () => {
  expect(findQuotations([])).toEqual([]);
  expect(findQuotations(paragraphs("It's the workers' 6'2\" fence, and it's '90s built."))).toEqual([]);
});
