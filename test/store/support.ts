import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Article } from "../../src/article/article.ts";
import { DocumentError } from "../../src/article/document-error.ts";
import type { SourceDocument } from "../../src/store/examine.ts";
import { type FolderStore, openStore, type StoreOptions } from "../../src/store/open-store.ts";

/**
 * A document format of the tests: "name: value" lines, a blank line, paragraphs. A document without a headline
 * cannot be read.
 */
export function parseTestDocument({ name, content, slug }: SourceDocument): Article {
  const [head = "", ...rest] = new TextDecoder().decode(content).split("\n\n");
  const fields = new Map(head.split("\n").map((line) => [line.split(": ")[0], line.split(": ").slice(1).join(": ")]));
  const headline = fields.get("headline");
  if (!headline) {
    throw new DocumentError({
      problem: "no-headline",
      file: name,
      line: 1,
      found: "no headline",
      expected: "expected a line that begins with “headline: ”",
    });
  }
  const date = fields.get("date");
  const texts = rest.map((text) => text.trim()).filter((text) => text !== "");
  let start = 0;
  const paragraphs = texts.map((text) => {
    const paragraph = { kind: "text" as const, text, start };
    start += text.length + 2;
    return paragraph;
  });
  const text = texts.join("\n\n");
  const speaker = fields.get("speaker");
  const quotation = { start: 0, end: 1, text: text.slice(0, 1), paragraph: 0 };
  return {
    slug,
    headline,
    summary: fields.get("summary") ?? "",
    summaryBy: "publisher",
    dek: fields.get("dek") ?? null,
    authors: [],
    publishedAt:
      date === undefined
        ? null
        : { precision: date.endsWith("Z") ? "instant" : date.includes("T") ? "local" : "date", iso: date },
    updatedAt: null,
    dateline: null,
    source: null,
    url: fields.get("url") ?? null,
    language: null,
    tags: [],
    paragraphs,
    text,
    quotations:
      speaker === undefined || text === ""
        ? []
        : [{ ...quotation, parts: [quotation], kind: "full", speaker, role: null, confidence: 1, evidence: null }],
  };
}

/** The text of a test document. */
export function documentOf(fields: Record<string, string>, ...paragraphs: string[]): string {
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return [head.join("\n"), ...paragraphs].join("\n\n");
}

/** A log that remembers. */
export function createTestLog(): StoreOptions["log"] & {
  lines: { level: string; details: object; message: string }[];
} {
  const lines: { level: string; details: object; message: string }[] = [];
  const at = (level: string) => (details: object, message: string) => void lines.push({ level, details, message });
  return { lines, debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** Temporary folders with stores over them, all of which go at `close`. */
export interface Bench {
  readonly contentDir: string;
  readonly dataDir: string;
  readonly log: ReturnType<typeof createTestLog>;
  /** How often a document was parsed. */
  readonly parsed: string[];
  write(path: string, text: string): void;
  open(options?: Partial<StoreOptions>): Promise<FolderStore>;
  close(): Promise<void>;
}

export function createBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), "lede-store-"));
  const contentDir = join(folder, "content");
  const dataDir = join(folder, "data");
  mkdirSync(contentDir);
  const stores: FolderStore[] = [];
  const log = createTestLog();
  const parsed: string[] = [];
  return {
    contentDir,
    dataDir,
    log,
    parsed,
    write(path, text) {
      mkdirSync(dirname(join(contentDir, path)), { recursive: true });
      writeFileSync(join(contentDir, path), text);
    },
    async open(options = {}) {
      const store = await openStore({
        contentDir,
        dataDir,
        log,
        parserVersion: "test",
        settleMs: 40,
        parse: (document) => {
          parsed.push(document.name);
          return parseTestDocument(document);
        },
        ...options,
      });
      stores.push(store);
      return store;
    },
    async close() {
      for (const store of stores) await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until something is so. @throws what the last attempt threw, or an error, after the deadline. */
export async function until(condition: () => boolean, milliseconds = 5_000): Promise<void> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    if (condition()) return;
    if (performance.now() > deadline) throw new Error(`still not so after ${milliseconds} ms: ${condition.toString()}`);
    await sleep(10);
  }
}
