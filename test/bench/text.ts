/**
 * The plain-text reader: how many made-up articles come back whole from eight layouts, how many documents it reads a
 * second, and how its time grows from 1 to 10 megabytes of shapes that break readers (10 is linear).
 * Run: `node test/bench/text.ts [seeds]`.
 */
import { readFileSync } from "node:fs";
import { readText } from "../../src/article/text/read-text.ts";
import { makeArticle, random, renderAll } from "../article/text/synthetic.ts";

const out = (line: string) => process.stdout.write(`${line}\n`);

function outcome(document: string): string {
  try {
    return JSON.stringify(readText(document, { file: "bench" }));
  } catch (error) {
    return String(error);
  }
}

const seeds = Number(process.argv[2] ?? 20);
const whole = new Map<string, { right: number; all: number }>();
let fields = 0;
let rightFields = 0;
for (let seed = 1; seed <= seeds; seed += 1) {
  const next = random(seed * 7919);
  for (let i = 0; i < 20; i += 1) {
    for (const { layout, document, expected } of renderAll(makeArticle(next), next)) {
      const draft = readText(document, { file: layout });
      const given = {
        headline: draft.headline,
        summary: draft.summary,
        dek: draft.dek,
        authors: draft.authors,
        published: draft.publishedAt?.iso ?? null,
        updated: draft.updatedAt?.iso ?? null,
        dateline: draft.dateline,
        source: draft.source,
        body: draft.paragraphs.map((paragraph) => paragraph.text),
      };
      const keys = Object.keys(given) as (keyof typeof given)[];
      const right = keys.filter((key) => JSON.stringify(given[key]) === JSON.stringify(expected[key])).length;
      fields += keys.length;
      rightFields += right;
      const score = whole.get(layout) ?? { right: 0, all: 0 };
      whole.set(layout, { right: score.right + (right === keys.length ? 1 : 0), all: score.all + 1 });
    }
  }
}
out(
  `Layouts: ${rightFields} of ${fields} fields right (${((100 * rightFields) / fields).toFixed(3)} %); documents wholly right:`,
);
for (const [layout, { right, all }] of whole) out(`  ${right}/${all}  ${layout}`);

const seed = readFileSync(
  new URL("../../content/iran-rejects-nuclear-negotiation-proposal.txt", import.meta.url),
  "utf8",
);
for (let i = 0; i < 300; i += 1) outcome(seed);
const start = performance.now();
const rounds = 2000;
for (let i = 0; i < rounds; i += 1) outcome(seed);
const seconds = (performance.now() - start) / 1000;
out(
  `The seed: ${Math.round(rounds / seconds)} documents/s, ${((rounds * seed.length) / seconds / 1e6).toFixed(1)} MB/s`,
);

const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "one line": (n) => "word and word. ".repeat(n / 15),
  "all newlines": (n) => "\n".repeat(n),
  "all spaces": (n) => " ".repeat(n),
  "the same line": (n) => "The same line again.\n".repeat(n / 21),
  "short lines": (n) => "a\n".repeat(n / 2),
  "alternating lines": (n) => "a\nb\n\n".repeat(n / 5),
  dates: (n) => "March 8, 2025, 3:27 p.m. ET\n".repeat(n / 28),
  bylines: (n) => "By Jane Doe and John Roe\n".repeat(n / 25),
  "wrapped lines": (n) => "the quick brown fox jumps over the lazy dog and runs off-\n".repeat(n / 58),
  "quote marks": (n) => '“”"'.repeat(n / 3),
  "distinct lines": (n) =>
    Array.from({ length: n / 40 }, (_, i) => `Line ${i} of the story goes on and on.`).join("\n"),
  "sentences in one line": (n) => Array.from({ length: n / 25 }, (_, i) => `Sentence ${i} ends here.`).join(" "),
  "invisible characters": (n) => "\u00ad\u200b\u00a0".repeat(n / 3),
};
for (const [name, shape] of Object.entries(SHAPES)) {
  const times = [1e6, 1e7].map((size) => {
    const document = shape(size);
    const from = performance.now();
    outcome(document);
    return performance.now() - from;
  });
  const [small = 1, large = 1] = times;
  out(`  ${name}: 1 MB ${small.toFixed(0)} ms, 10 MB ${large.toFixed(0)} ms, ratio ${(large / small).toFixed(1)}`);
}
