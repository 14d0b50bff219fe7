import { expect, test } from "vitest";
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
];

/** The least processor time of several runs, in microseconds: what else the machine does adds, never takes away. */
function cost(text: string, language: string): number {
  const body = [{ kind: "text" as const, text, start: 0 }];
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const before = process.threadCpuUsage();
    findQuotations(body, { language });
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
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

test("a megabyte of quotation marks is read whole", () => {
  const text = "\"“”‘’'«»".repeat(130_000);
  expect(findQuotations([{ kind: "text", text, start: 0 }])).toBeInstanceOf(Array);
});
