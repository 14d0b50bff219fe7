import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bench, createBench, documentOf, until } from "./support.ts";

let bench: Bench;
beforeEach(() => {
  bench = createBench();
  for (let at = 0; at < 120; at++) {
    bench.write(
      `n${at}.txt`,
      documentOf({ headline: `News number ${at}` }, `Body ${at}. ${"More words here. ".repeat(40)}`),
    );
  }
});
afterEach(() => bench.close());

const ALL = { offset: 0, limit: 1_000 };
const file = (): string => {
  const folder = join(bench.dataDir, "index");
  return join(folder, readdirSync(folder).find((name) => /^articles-\w+\.sqlite$/.test(name)) ?? "");
};

/** An index that was closed in order, and what it answers. */
async function makeIndex(): Promise<unknown> {
  const store = await bench.open();
  await store.ready;
  const given = [store.list(ALL), store.search("body", ALL), store.bySlug("n7")];
  await store.close();
  return given;
}

async function answersAfter(): Promise<unknown> {
  const store = await bench.open();
  await store.ready;
  const given = [store.list(ALL), store.search("body", ALL), store.bySlug("n7")];
  await store.close();
  return given;
}

const damageLogged = (): boolean =>
  bench.log.lines.some(({ level, message }) => level === "warn" && message.includes("damaged"));

function overwrite(at: number, bytes: Uint8Array): void {
  const descriptor = openSync(file(), "r+");
  writeSync(descriptor, bytes, 0, bytes.length, at);
  closeSync(descriptor);
}

function edit(sql: string): void {
  const database = new DatabaseSync(file());
  database.exec(sql);
  database.close();
}

describe("a damaged index", () => {
  it.each<[string, () => void]>([
    ["a header of garbage", () => overwrite(0, new Uint8Array(100).fill(0x5a))],
    [
      "no database at all",
      () => writeFileSync(file(), "not a database, but long enough to be read as one. ".repeat(100)),
    ],
    ["a file cut in half", () => truncateSync(file(), Math.floor(statSync(file()).size / 2 / 4096) * 4096)],
    ["a file cut within a page", () => truncateSync(file(), 5_000)],
    ["a table too few", () => edit("DROP TABLE body")],
    ["a column too few", () => edit("ALTER TABLE article DROP COLUMN listing")],
    ["another version's stamp", () => edit("UPDATE meta SET value = 'old' WHERE name = 'stamp'")],
    [
      "another program's tables",
      () => {
        const name = file();
        rmSync(name);
        const other = new DatabaseSync(name);
        other.exec("CREATE TABLE somebody (else_ TEXT)");
        other.close();
      },
    ],
    ["pages of zeros in its middle", () => overwrite(4096 * 6, new Uint8Array(4096 * 8))],
  ])("with %s is built again by itself, with a line in the log", async (_name, damage) => {
    const before = await makeIndex();
    damage();
    expect(await answersAfter()).toEqual(before);
    expect(damageLogged()).toBe(true);
  });

  it("that is an empty file is filled", async () => {
    const before = await makeIndex();
    truncateSync(file(), 0);
    expect(await answersAfter()).toEqual(before);
  });

  it("with pages of noise at random places gives right answers all the same", async () => {
    const before = await makeIndex();
    const sound = join(bench.dataDir, "sound");
    copyFileSync(file(), sound);
    const pages = statSync(sound).size / 4096;
    for (let round = 0; round < 12; round++) {
      copyFileSync(sound, file());
      const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 131 + round * 17) & 0xff);
      overwrite(4096 * (1 + ((round * 37) % (pages - 1))), noise);
      expect(await answersAfter()).toEqual(before);
    }
  });

  it("with one letter of a listing changed is noticed by its checksum, while the store is open", async () => {
    await makeIndex();
    edit("UPDATE article SET listing = replace(listing, 'News number 7\"', 'Nows number 7\"') WHERE slug = 'n7'");
    const store = await bench.open();
    await store.ready;
    store.list(ALL);
    expect(damageLogged()).toBe(true);
    await until(() => store.count() === 120);
    expect(store.list(ALL).items.find(({ slug }) => slug === "n7")?.headline).toBe("News number 7");
  });

  it("with a row that is no article is noticed when it is read", async () => {
    await makeIndex();
    edit("UPDATE body SET article = '{}', checksum = 0 WHERE id = (SELECT id FROM article WHERE slug = 'n7')");
    const store = await bench.open();
    await store.ready;
    store.bySlug("n7");
    expect(damageLogged()).toBe(true);
    await until(() => store.bySlug("n7")?.headline === "News number 7");
  });

  it("that is removed or overwritten while the store is open is made again", async () => {
    const store = await bench.open();
    await store.ready;
    rmSync(join(bench.dataDir, "index"), { recursive: true });
    await until(() => {
      const made = statSync(join(bench.dataDir, "index"), { throwIfNoEntry: false }) !== undefined;
      return made && store.count() === 120;
    });
    bench.write("later.txt", documentOf({ headline: "Later" }, "Body."));
    await until(() => store.bySlug("later") !== null);
  });
});
