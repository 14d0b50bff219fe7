import { expect, test } from "vitest";
import type { Paragraph } from "../../../src/article/article.ts";
import { findQuotations } from "../../../src/article/quotes/quotations.ts";

/** Shapes of text that tempt a scanner to look again and again. */
const SHAPES: readonly [name: string, unit: string][] = [
  ["straight marks", '"'],
  ["opening marks", "“"],
  ["closing marks", "”"],
  ["opening marks before words", "“a "],
  ["apostrophes", "'"],
  ["single marks that open", "'a "],
  ["plural possessives in single marks", "‘a s’ "],
  ["guillemets", "« a "],
  ["low marks", "„a "],
  ["corner brackets", "「"],
  ["capitals", "Aa "],
  ["new names", "Ann "],
  ["said", "said "],
  ["said and commas", "said, "],
  ["quoted and said", '"a," said, '],
  ["as", "quoted as saying "],
  ["commas", ", "],
  ["open parentheses", "( "],
  ["and", "Ann Bo and "],
  ["one sentence of quotations", '"a" and '],
  ["who", "who , "],
  ["he said", '"A b." He said he said. '],
  ["prepositions", "of the plan for "],
  ["titles", "President "],
  ["possessives", "Ann’s "],
  ["particles", "A van "],
  ["dashes", "— a "],
  ["quotations in Chinese", "部长说：「计划仍在审查之中。」"],
  ["participles", "adding “a” and "],
  ["relatives", "his wife, Ann, said “a.” "],
  ["letters", "“a,” the letter said. "],
  ["couples", "Ann and Tom Bo. "],
  ["chains of pronouns", "He sat. “a,” he said. "],
  ["datelines and adverbials", "After the game Bo sat. “a,” it said. "],
];

/** The least processor time of several runs, in microseconds: what else the machine does adds, never takes away. */
function costOf(body: readonly Paragraph[], language: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const before = process.threadCpuUsage();
    findQuotations(body, { language });
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

function cost(text: string, language: string): number {
  return costOf([{ kind: "text", text, start: 0 }], language);
}

/** A name that no other number has, from letters alone. */
function nameOf(index: number): string {
  return `A${[...String(index)].map((digit) => "bcdfghklmn"[Number(digit)]).join("")}`;
}

test.each(SHAPES)("eight times as much text of %s costs no more than about eight times as much", (_name, unit) => {
  const start = 'Ann Bo said "a." ';
  const small = start + unit.repeat(Math.ceil(12_000 / unit.length));
  const large = start + unit.repeat(Math.ceil(96_000 / unit.length));
  cost(small, "en");
  const ratio = (cost(large, "en") + 1) / (cost(small, "en") + 2_000);
  // Quadratic work would make it 64.
  expect(ratio).toBeLessThan(32);
});

test.each([
  ["paragraphs of one quotation", (index: number) => `“The plan ${index} is here.`],
  ["roles of one person", (index: number) => `${nameOf(index)} chairman Bob Smith said “it is”.`],
  ["people and one role", (index: number) => `“It is,” the senator said to ${nameOf(index)} Smith.`],
  ["turns of nobody", (index: number) => (index % 2 === 0 ? "Q: The plan?" : "A: It is here in the BBC and the CNN.")],
])("eight times as many %s cost no more than about eight times as much", (_name, paragraph) => {
  const article = (count: number) => {
    let start = 0;
    return Array.from({ length: count }, (_, index) => {
      const text = paragraph(index);
      const placed = { kind: "text" as const, text, start };
      start += text.length + 2;
      return placed;
    });
  };
  costOf(article(1_000), "en");
  const ratio = (costOf(article(8_000), "en") + 1) / (costOf(article(1_000), "en") + 2_000);
  expect(ratio).toBeLessThan(24);
});

test("a megabyte of quotation marks is read whole", () => {
  const text = "\"“”‘’'«»".repeat(130_000);
  expect(findQuotations([{ kind: "text", text, start: 0 }])).toBeInstanceOf(Array);
});
