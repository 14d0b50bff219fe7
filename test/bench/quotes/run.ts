import { compromise, lede, naive } from "./methods.ts";
import { loadPassages, type Passage } from "./passages.ts";
import { f1, type Method, rate, score } from "./score.ts";

const passages = loadPassages();
const development = passages.filter((passage) => passage.half === "development");
const heldOut = passages.filter((passage) => passage.half === "held-out");
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
    rate(...result.given),
    f1(result.joint, result.found, result.gold),
    rate(...result.partial),
  ];
  print(name.padEnd(24) + cells.map(percent).join("  "));
}

/** Megabytes of text a second: the passages over and over as articles of about 5 KB, until a second has passed. */
function speed(method: Method): number {
  const articles: Passage[] = [];
  const english = passages.filter((passage) => passage.language === "en");
  for (let i = 0; i < english.length; i += 20) {
    let at = 0;
    const paragraphs = english.slice(i, i + 20).flatMap((passage) =>
      passage.paragraphs.map((paragraph) => {
        const placed = { ...paragraph, start: at };
        at += paragraph.text.length + 2;
        return placed;
      }),
    );
    const [first] = english;
    if (first !== undefined)
      articles.push({ ...first, paragraphs, text: paragraphs.map(({ text }) => text).join("\n\n") });
  }
  let bytes = 0;
  for (const article of articles) method(article);
  const begin = performance.now();
  while (performance.now() - begin < 1500) {
    for (const article of articles) {
      method(article);
      bytes += Buffer.byteLength(article.text);
    }
  }
  return bytes / 1e6 / ((performance.now() - begin) / 1000);
}

print(
  `${passages.length} passages, ${passages.reduce((sum, passage) => sum + passage.pieces.length, 0)} marked pieces`,
);
const header = ["span P", "span R", "span F1", "named", "nominal", "given P", "joint F1", "partial"];
for (const [name, set] of [
  ["development", development],
  ["held out", heldOut],
] as const) {
  print(`\n${`${name} (${set.length})`.padEnd(24)}${header.map((cell) => cell.padStart(7)).join("  ")}`);
  row("naive", set, naive);
  row("compromise", set, compromise);
  row("Lede", set, lede, show && set === development);
}
if (!process.argv.includes("--no-speed")) {
  print("\nMB/s");
  for (const [name, method] of [
    ["naive", naive],
    ["compromise", compromise],
    ["Lede", lede],
  ] as const)
    print(`${name.padEnd(24)}${speed(method).toFixed(2).padStart(7)}`);
}
