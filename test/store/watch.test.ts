import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bench, createBench, documentOf, until } from "./support.ts";

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(() => bench.close());

const article = (headline: string): string => documentOf({ headline }, "Body.");
/** Regular reading would hide a watcher that tells nothing. */
const WATCHED = { rescanMs: 3_600_000 };

describe("while the store is open", () => {
  it("adds, changes, renames and removes documents as the folder does", async () => {
    const store = await bench.open(WATCHED);
    await store.ready;
    bench.write("a.txt", article("One"));
    await until(() => store.bySlug("a")?.headline === "One");
    bench.write("a.txt", article("Two"));
    await until(() => store.bySlug("a")?.headline === "Two");
    renameSync(join(bench.contentDir, "a.txt"), join(bench.contentDir, "b.txt"));
    await until(() => store.bySlug("a") === null && store.bySlug("b")?.headline === "Two");
    unlinkSync(join(bench.contentDir, "b.txt"));
    await until(() => store.count() === 0);
  });

  it("follows folders that come, are renamed and go", async () => {
    const store = await bench.open(WATCHED);
    await store.ready;
    bench.write("2025/03/a.txt", article("A"));
    await until(() => store.bySlug("2025/03/a") !== null);
    bench.write("2025/03/b.txt", article("B"));
    await until(() => store.bySlug("2025/03/b") !== null);
    renameSync(join(bench.contentDir, "2025"), join(bench.contentDir, "2026"));
    await until(() => store.bySlug("2026/03/b") !== null && store.bySlug("2025/03/b") === null);
    bench.write("2026/03/c.txt", article("C"));
    await until(() => store.bySlug("2026/03/c") !== null);
    rmSync(join(bench.contentDir, "2026"), { recursive: true });
    await until(() => store.count() === 0);
  });

  it("does not take a document that is still being written", async () => {
    const store = await bench.open({ ...WATCHED, settleMs: 400 });
    await store.ready;
    const file = join(bench.contentDir, "slow.txt");
    writeFileSync(file, "headline: Slow\n\n");
    for (let at = 0; at < 10; at++) {
      await sleep(60);
      appendFileSync(file, `Paragraph ${at}.\n\n`);
      expect(store.bySlug("slow")).toBeNull();
    }
    await until(() => store.bySlug("slow") !== null);
    expect(store.bySlug("slow")?.paragraphs).toHaveLength(10);
    expect(bench.parsed).toEqual(["slow.txt"]);
  });

  it("takes a document that was moved into place without waiting", async () => {
    const store = await bench.open({ ...WATCHED, settleMs: 60_000 });
    await store.ready;
    const made = join(bench.contentDir, "..", "made.txt");
    writeFileSync(made, article("Moved"));
    const yesterday = new Date(Date.now() - 86_400_000);
    utimesSync(made, yesterday, yesterday);
    renameSync(made, join(bench.contentDir, "moved.txt"));
    await until(() => store.bySlug("moved")?.headline === "Moved");
  });

  it("keeps the last good version of a document that breaks, and says why", async () => {
    bench.write("a.txt", article("Good"));
    const store = await bench.open(WATCHED);
    await store.ready;
    bench.write("a.txt", "broken");
    await until(() => store.status().problems.length === 1);
    expect(store.bySlug("a")?.headline).toBe("Good");
    expect(bench.log.lines.some(({ level, message }) => level === "warn" && message.includes("a.txt:1"))).toBe(true);
    bench.write("a.txt", article("Mended"));
    await until(() => store.bySlug("a")?.headline === "Mended");
  });

  it("survives editors that save by renaming, without the article going in between", async () => {
    bench.write("a.txt", article("Zero"));
    const store = await bench.open({ ...WATCHED, settleMs: 200 });
    await store.ready;
    const gone: boolean[] = [];
    store.onChange(() => gone.push(store.bySlug("a") === null));
    for (let at = 1; at <= 3; at++) {
      renameSync(join(bench.contentDir, "a.txt"), join(bench.contentDir, "a.txt~"));
      await sleep(20);
      writeFileSync(join(bench.contentDir, "a.txt"), article(`Edit ${at}`));
      await until(() => store.bySlug("a")?.headline === `Edit ${at}`);
    }
    expect(gone).not.toContain(true);
    expect(store.count()).toBe(1);
  });

  it("keeps answering while the content folder is missing, and catches up when it is back", async () => {
    bench.write("a.txt", article("A"));
    bench.write("b.txt", article("B"));
    const store = await bench.open(WATCHED);
    await store.ready;
    const away = `${bench.contentDir}-away`;
    renameSync(bench.contentDir, away);
    await until(() => bench.log.lines.some(({ message }) => message.includes("is missing")));
    expect(store.count()).toBe(2);
    writeFileSync(join(away, "c.txt"), article("C"));
    unlinkSync(join(away, "a.txt"));
    renameSync(away, bench.contentDir);
    await until(() => store.bySlug("c") !== null && store.bySlug("a") === null);
    bench.write("d.txt", article("D"));
    await until(() => store.bySlug("d") !== null);
  });

  it("follows a content folder that is replaced by another", async () => {
    bench.write("a.txt", article("A"));
    const store = await bench.open(WATCHED);
    await store.ready;
    renameSync(bench.contentDir, `${bench.contentDir}-old`);
    mkdirSync(bench.contentDir);
    bench.write("b.txt", article("B"));
    await until(() => store.bySlug("b") !== null && store.bySlug("a") === null);
  });

  it("follows links to files and folders, and is not caught in circles", async () => {
    const outside = join(bench.contentDir, "..", "outside");
    mkdirSync(join(outside, "deep"), { recursive: true });
    writeFileSync(join(outside, "deep", "x.txt"), article("X"));
    symlinkSync(outside, join(bench.contentDir, "linked"));
    symlinkSync(bench.contentDir, join(outside, "back"));
    symlinkSync(join(outside, "deep", "x.txt"), join(bench.contentDir, "single.txt"));
    symlinkSync(join(bench.contentDir, "nowhere"), join(bench.contentDir, "broken.txt"));
    symlinkSync("loop.txt", join(bench.contentDir, "loop.txt"));
    const store = await bench.open(WATCHED);
    await store.ready;
    expect(store.list({ offset: 0, limit: 9 }).items.map(({ slug }) => slug)).toEqual(["linked/deep/x", "single"]);
    writeFileSync(join(outside, "deep", "y.txt"), article("Y"));
    await until(() => store.bySlug("linked/deep/y") !== null);
  });

  it("follows a volume that swaps all its links at once", async () => {
    for (const [version, headline] of [
      ["..v1", "Old"],
      ["..v2", "New"],
    ] as const) {
      bench.write(`${version}/a.txt`, article(headline));
    }
    symlinkSync("..v1", join(bench.contentDir, "..data"));
    symlinkSync("..data/a.txt", join(bench.contentDir, "a.txt"));
    const store = await bench.open(WATCHED);
    await store.ready;
    expect(store.bySlug("a")?.headline).toBe("Old");
    expect(store.count()).toBe(1);
    symlinkSync("..v2", join(bench.contentDir, "..data_new"));
    renameSync(join(bench.contentDir, "..data_new"), join(bench.contentDir, "..data"));
    await until(() => store.bySlug("a")?.headline === "New");
  });

  it("tells of many changes together, and no more after unsubscribing and closing", async () => {
    const store = await bench.open(WATCHED);
    await store.ready;
    let told = 0;
    const stop = store.onChange(() => {
      told++;
      throw new Error("a listener's own");
    });
    let others = 0;
    store.onChange(() => others++);
    for (let at = 0; at < 40; at++) bench.write(`n${at}.txt`, article(`N ${at}`));
    await until(() => store.count() === 40 && others > 0 && told > 0);
    expect(told).toBeLessThan(20);
    stop();
    const before = told;
    const othersBefore = others;
    unlinkSync(join(bench.contentDir, "n1.txt"));
    await until(() => others > othersBefore);
    expect(told).toBe(before);
  });

  it("does not wait for ever for a file that is always written to", async () => {
    const timer = setInterval(() => bench.write("busy.txt", article(`Now ${performance.now()}`)), 15);
    try {
      bench.write("a.txt", article("A"));
      const store = await bench.open({ settleMs: 100 });
      await store.ready;
      expect(store.bySlug("a")).not.toBeNull();
    } finally {
      clearInterval(timer);
    }
  });
});
