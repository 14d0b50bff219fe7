import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FolderStore } from "../../src/store/open-store.ts";
import { type Bench, createBench, documentOf, until } from "./support.ts";

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));
let bench: Bench;
let children: ChildProcess[];
beforeEach(() => {
  bench = createBench();
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await bench.close();
});

function start(): ChildProcess {
  const child = spawn(process.execPath, [CHILD, bench.contentDir, bench.dataDir], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}

function indexFile(): string | null {
  const folder = join(bench.dataDir, "index");
  try {
    const name = readdirSync(folder).find((candidate) => /^articles-\w+\.sqlite$/.test(candidate));
    return name === undefined ? null : join(folder, name);
  } catch {
    return null;
  }
}

function integrity(file: string): unknown {
  const database = new DatabaseSync(file);
  try {
    return database.prepare("PRAGMA integrity_check").all();
  } finally {
    database.close();
  }
}

function answers(store: FolderStore): unknown {
  const all = { offset: 0, limit: 1_000 };
  return [store.list(all), store.search("body", all), store.search("round", all), store.suggest("news rond", 25)];
}

describe("several processes on one index", () => {
  it("is never corrupted by kill -9 at any moment, and answers as a new index does", async () => {
    for (let at = 0; at < 300; at++)
      bench.write(`d${at % 5}/n${at}.txt`, documentOf({ headline: `News ${at}` }, `Body ${at}.`));
    let checked = 0;
    for (let round = 0; round < 20; round++) {
      const child = start();
      // Documents change while the process reads them, from its start to long after.
      const delay = 40 + ((round * 97) % 23) * 20;
      for (let at = 0; at < 20; at++) {
        const number = (round * 31 + at * 7) % 300;
        const path = `d${number % 5}/n${number}.txt`;
        if (at % 6 === 5) rmSync(join(bench.contentDir, path), { force: true });
        else bench.write(path, documentOf({ headline: `News ${number} round ${round}` }, `Body ${number}.`));
        await sleep(delay / 20);
      }
      await end(child, "SIGKILL");
      const file = indexFile();
      if (file === null) continue;
      checked++;
      expect(integrity(file)).toEqual([{ integrity_check: "ok" }]);
    }
    expect(checked).toBeGreaterThan(10);
    const survivor = await bench.open();
    await survivor.ready;
    const given = answers(survivor);
    await survivor.close();
    expect(bench.log.lines.filter(({ message }) => message.includes("damaged"))).toEqual([]);
    rmSync(join(bench.dataDir, "index"), { recursive: true });
    const fresh = await bench.open();
    await fresh.ready;
    expect(given).toEqual(answers(fresh));
    expect(fresh.count()).toBeGreaterThan(200);
  }, 60_000);

  it("lets two read and write at once, and tells each of the other's changes", async () => {
    for (let at = 0; at < 100; at++) bench.write(`n${at}.txt`, documentOf({ headline: `News ${at}` }, `Body ${at}.`));
    const child = start();
    const store = await bench.open();
    await Promise.all([store.ready, once(child.stdout ?? child, "data")]);
    expect(store.count()).toBe(100);
    let told = 0;
    store.onChange(() => told++);
    for (let at = 0; at < 50; at++) bench.write(`n${at}.txt`, documentOf({ headline: `Other ${at}` }, `Body ${at}.`));
    await until(() => store.suggest("other", 50).length === 50 && told > 0);
    child.stdin?.end();
    await once(child, "exit");
    expect(child.exitCode).toBe(0);
    const file = indexFile();
    expect(file === null ? null : integrity(file)).toEqual([{ integrity_check: "ok" }]);
    expect(bench.log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("notices changes that only another process has seen", async () => {
    const store = await bench.open({ rescanMs: 3_600_000 });
    await store.ready;
    let told = 0;
    store.onChange(() => told++);
    const file = indexFile() ?? "";
    const other = new DatabaseSync(file, { timeout: 5_000 });
    other.exec("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'generation'");
    other.close();
    await until(() => told === 1);
  });
});
