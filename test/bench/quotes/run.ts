import { compromise, lede, ledeWithCompromise, naive } from "./methods.ts";
import { loadArticles, loadPassages, type Passage } from "./passages.ts";
import { f1, type Method, rate, score } from "./score.ts";

const passages = loadPassages();
const wholeArticles = loadArticles();
const english = wholeArticles.filter((article) => article.language === "en");
const show = process.argv.includes("--errors");

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function percent(value: number): string {
  return value.toFixed(3).padStart(7);
}

function row(name: string, set: readonly Passage[], method: Method, errors = false): void {
  const result = score(set, method, errors ? (passage, what) => print(`  ${passage.id}: ${what}`) : undefined);
  const cells = [
    rate(result.spans, result.found),
    rate(result.spans, result.gold),
    f1(result.spans, result.found, result.gold),
    rate(...result.named),
    rate(...result.nominal),
    rate(...result.nested),
    rate(...result.given),
    rate(...result.givenFound),
    f1(result.joint, result.found, result.gold),
    rate(...result.partial),
  ];
  print(name.padEnd(24) + cells.map(percent).join("  "));
}

/** Reporting without quotations, as most of a news article is; stands between the passages when speed is measured. */
const PLAIN = [
  "The council voted late on Tuesday to delay the project for a second time, after a meeting that lasted six hours and drew more than two hundred residents, most of them opposed. The decision leaves the district without a contractor and without a date.",
  "Construction was to begin in March. The county, which owns the land, has already spent $4.3 million on surveys and legal fees, according to budget documents, and expects to spend as much again before the first stone is laid. A second phase, along Mill Street, has no money at all.",
  "The dispute goes back to 2011, when Governor Ellen Marsh signed a law that let towns borrow against future tolls. Eleven towns did. Four of them have since asked the state to take over their debts, and the treasury, under Victor Salas, has refused each time.",
].map((text) => ({ kind: "text" as const, text, start: 0 }));

/** Articles of about 4 KB made of the English passages, each followed by a paragraph of plain reporting. */
function denseArticles(): Passage[] {
  const short = passages.filter((passage) => passage.language === "en");
  const made: Passage[] = [];
  for (let i = 0; i < short.length; i += 10) {
    let at = 0;
    const paragraphs = short.slice(i, i + 10).flatMap((passage, index) =>
      [...passage.paragraphs, PLAIN[index % PLAIN.length] ?? passage.paragraphs[0]].flatMap((paragraph) => {
        if (paragraph === undefined) return [];
        const placed = { ...paragraph, start: at };
        at += paragraph.text.length + 2;
        return [placed];
      }),
    );
    const [first] = short;
    if (first !== undefined) made.push({ ...first, paragraphs, text: paragraphs.map(({ text }) => text).join("\n\n") });
  }
  return made;
}

/** A busy machine slows single runs down; the best of many short ones tells what the code can do. */
const RUNS = 15;

/** Megabytes of text a second of this thread’s own processor time. */
function speed(method: Method, set: readonly Passage[], rounds: number): number {
  const bytes = rounds * set.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0);
  const run = (): number => {
    const before = process.threadCpuUsage();
    for (let i = 0; i < rounds; i++) for (const article of set) method(article);
    const { user, system } = process.threadCpuUsage(before);
    return bytes / (user + system);
  };
  return Math.max(...Array.from({ length: rounds === 1 ? 1 : RUNS }, run));
}

function count(name: string, set: readonly Passage[]): string {
  return `${set.length} ${name}, ${set.reduce((sum, { pieces }) => sum + pieces.length, 0)} marked pieces`;
}

print(`${count("passages", passages)}\n${count("whole articles", wholeArticles)}`);
// Speed first: it must not hang on what was compiled for other languages and methods before.
if (!process.argv.includes("--no-speed")) {
  for (const [title, set] of [
    ["whole English articles", english],
    ["articles made of passages, dense with quotations, and plain reporting in turn", denseArticles()],
  ] as const) {
    print(`\nMB/s of processor time, the best of ${RUNS} runs, on ${title}`);
    for (const [name, method, rounds] of [
      ["naive", naive, 20],
      ["Lede", lede, 20],
      ["compromise", compromise, 1],
      ["Lede + compromise", ledeWithCompromise, 1],
    ] as const) {
      print(`${name.padEnd(24)}${speed(method, set, rounds).toFixed(2).padStart(7)}`);
    }
  }
}
const header = [
  "span P",
  "span R",
  "span F1",
  "named",
  "nominal",
  "nested",
  "given P",
  "of found",
  "joint F1",
  "partial",
];
for (const [name, all] of [
  ["passages", passages],
  ["articles, English", english],
  ["articles, de fr es", wholeArticles.filter((article) => article.language !== "en")],
] as const) {
  for (const half of ["development", "held-out"] as const) {
    const set = all.filter((passage) => passage.half === half);
    print(`\n${name}, ${half} (${set.length})`);
    print(`${"".padEnd(24)}${header.map((cell) => cell.padStart(7)).join("  ")}`);
    row("naive", set, naive);
    row("compromise", set, compromise);
    row("Lede", set, lede, show && half === "development");
    row("Lede + compromise", set, ledeWithCompromise);
  }
}
