import { DocumentError } from "../../src/article/document-error.ts";
import { parseDocument } from "../../src/article/parse.ts";

/**
 * The processor time that 10 MB of many shapes take to parse, and how many times that of 2.5 MB it is: 4 is linear
 * (less where a cut-off makes the larger one cheaper). An argument chooses the shapes whose names begin with it.
 */

const LARGE = 10_000_000;
const SMALL = LARGE / 4;

const PROSE =
  "The minister said on Monday that “the plan is under review,” and that Mr. Smith of the U.S. would answer at 3 p.m. to all. ";
const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const page = (body: string): string =>
  `<html><head><title>A headline of it</title></head><body><h1>A headline of it</h1>${body}`;
/** Paragraphs of 40,000 characters, made of one piece. */
const paragraphs = (piece: string) => (size: number) => `# T\n\n${filled(`${filled(piece, 40_000)}\n\n`, size)}`;

const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "a.txt paragraphs": (size) => `A headline of it\n\n${filled(`${PROSE}${PROSE}\n\n`, size)}`,
  "b.txt one line": (size) => `A headline of it\n\n${filled(PROSE, size)}`,
  "c.txt quotation marks": (size) => `A headline of it\n\n${filled('"', size)}`,
  "d.txt short lines": (size) => `A headline of it\n\n${filled("ab\n", size)}`,
  "a.html paragraphs": (size) => page(filled(`<p>${PROSE}${PROSE}</p>`, size)),
  "b.html one paragraph": (size) => page(`<p>${filled(PROSE, size)}`),
  "c.html nested": (size) => page(filled("<div>a", size)),
  "d.html never closed": (size) => page(filled("<p>x", size)),
  "e.html nested tables": (size) => page(filled("<table><tr><td>x", size)),
  "f.html stray marks": (size) => page(filled("< <! <!-- </ ", size)),
  "g.html links": (size) => page(filled("<li><a href=/x>a link to it</a>", size)),
  "h.html entities": (size) => page(filled("&amp;&lt;", size)),
  "a.md paragraphs": (size) => `# T\n\n${filled(`${PROSE}${PROSE}\n\n`, size)}`,
  "b.md one line": (size) => `# T\n\n${filled(PROSE, size)}`,
  "c.md list": (size) => `# T\n\n${filled("- a\n", size)}`,
  "d.md quotations": (size) => `# T\n\n${filled(">", size)}`,
  "e.md brackets": paragraphs("[a]("),
  "f.md images": paragraphs("!["),
  "g.md emphasis": paragraphs("*a_b "),
  "h.md code": paragraphs("` `` ``` "),
  "i.md table": (size) => `# T\n\n|a|b|\n|-|-|\n${filled("|a|b|\n", size)}`,
  "j.md front matter": (size) => `---\ntitle: T\n${filled("a: b\n", size)}`,
};

function time(name: string, content: string): { milliseconds: number; result: string } {
  const began = process.cpuUsage();
  let result: string;
  try {
    result = `${parseDocument({ name, content }).paragraphs.length} paragraphs`;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    result = error.problem;
  }
  const { user, system } = process.cpuUsage(began);
  return { milliseconds: (user + system) / 1000, result };
}

for (const [shape, make] of Object.entries(SHAPES)) {
  if (!shape.startsWith(process.argv[2] ?? "")) continue;
  const name = shape.split(" ")[0] ?? shape;
  const small = time(name, make(SMALL));
  const large = time(name, make(LARGE));
  const ratio = (large.milliseconds / small.milliseconds).toFixed(1);
  process.stdout.write(
    `${shape.padEnd(24)} ${large.milliseconds.toFixed(0).padStart(7)} ms  ×${ratio.padStart(5)}  ${large.result}\n`,
  );
}
