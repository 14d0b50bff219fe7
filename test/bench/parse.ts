import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDocument } from "../../src/article/parse.ts";

/**
 * Documents parsed in a second of the processor (which other work on the machine changes less than a second on the
 * clock): the articles that come with the project, by format.
 */

const CONTENT = resolve(import.meta.dirname, "../../content");
const SECONDS = 2;

interface Sample {
  readonly name: string;
  readonly content: Uint8Array;
}

const byFormat = Map.groupBy(
  readdirSync(CONTENT).map((name): Sample => ({ name, content: readFileSync(join(CONTENT, name)) })),
  ({ name }) => name.slice(name.lastIndexOf(".") + 1),
);

/** How often `work` goes through all samples in a time, in documents and bytes a second of the processor. */
function measure(samples: readonly Sample[], work: (sample: Sample) => unknown): { documents: number; bytes: number } {
  for (const sample of samples) for (let i = 0; i < 20; i++) work(sample);
  let [documents, bytes] = [0, 0];
  const ended = performance.now() + SECONDS * 1000;
  const began = process.threadCpuUsage();
  while (performance.now() < ended) {
    for (const sample of samples) {
      work(sample);
      documents += 1;
      bytes += sample.content.length;
    }
  }
  const { user, system } = process.threadCpuUsage(began);
  const seconds = (user + system) / 1e6;
  return { documents: documents / seconds, bytes: bytes / seconds };
}

process.stdout.write("documents parsed (headline to quotations and summary)\n");
for (const [format, samples] of byFormat) {
  const { documents, bytes } = measure(samples, (sample) => parseDocument(sample));
  const speed = `${documents.toFixed(0).padStart(8)} documents/s ${(bytes / 1e6).toFixed(2).padStart(8)} MB/s`;
  process.stdout.write(`${format.padEnd(6)}${speed}   (${samples.length} articles)\n`);
}
