import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createParser } from "../../src/parsing/parser.ts";
import { openStore } from "../../src/store/open-store.ts";
import { createTestLog } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "lede-parser-"));
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: Parameters<typeof createParser>[0]) {
  const contentDir = join(folder, "content");
  mkdirSync(contentDir, { recursive: true });
  const parser = createParser(options);
  const log = createTestLog();
  const places = { contentDir, dataDir: join(folder, "data") };
  const store = await openStore({ ...places, log, parse: parser.prepare, parserVersion: "1", settleMs: 20 });
  closing.push(
    () => store.close(),
    () => parser.close(),
  );
  const write = (name: string, text: string) => writeFileSync(join(contentDir, name), text);
  return { parser, store, log, write };
}

const STORY =
  "Ministers meet again on harbour plan\n\nThe ministers met on Monday. “The plan is under review,” Ann Smith said.\n\nThe port stays open.";

test("the index has the same of an article from the parser's thread as of one that was parsed at once", async () => {
  const { store, write } = await open({ smallBytes: STORY.length + 20 });
  write("small.txt", STORY);
  write("large.txt", `${STORY}\n\n${"The port stays open for now and for ever. ".repeat(40)}`);
  await store.rescan();
  await expect.poll(() => store.count(), { timeout: 10_000 }).toBe(2);
  const [small, large] = [store.bySlug("small"), store.bySlug("large")];
  expect(large?.paragraphs.slice(0, 2)).toEqual(small?.paragraphs);
  expect(large?.quotations).toEqual(small?.quotations);
  expect(store.search("harbour", { offset: 0, limit: 10 }).total).toBe(2);
});

test("a document that makes the parser's thread hang is a problem, and the others are read", async () => {
  const module = new URL("../parsing/dead-thread.ts", import.meta.url);
  const { store, log, write } = await open({ smallBytes: 1_000, limitMs: 300, module });
  write("hangs.txt", `wait ${"x".repeat(1_000)}`);
  write("small.txt", STORY);
  await expect.poll(() => store.status().problems.length, { timeout: 10_000 }).toBe(1);
  await expect.poll(() => store.count(), { timeout: 10_000 }).toBe(1);
  expect(store.status().problems[0]?.problem).toContain("hangs.txt: the document took longer than 0.3 seconds to read");
  expect(log.lines.some(({ level, message }) => level === "warn" && message.includes("hangs.txt"))).toBe(true);
});

test("a parser that is closed in the middle of a document leaves no problem behind", async () => {
  const module = new URL("../parsing/dead-thread.ts", import.meta.url);
  const { parser, store, write } = await open({ smallBytes: 1_000, module });
  write("hangs.txt", `wait ${"x".repeat(1_000)}`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await parser.close();
  await store.close();
  closing.length = 0;
  const again = await open({});
  await expect.poll(() => again.store.status().problems.length, { timeout: 10_000 }).toBe(1);
  expect(again.store.status().problems[0]?.problem).not.toContain("parser");
});
