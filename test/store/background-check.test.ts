import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkInBackground } from "../../src/store/background-check.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lede-check-"));
  file = join(folder, "index.sqlite");
  const database = new DatabaseSync(file);
  database.exec(
    "PRAGMA journal_mode = WAL; CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT); CREATE INDEX i ON t (text)",
  );
  const insert = database.prepare("INSERT INTO t (text) VALUES (?)");
  for (let at = 0; at < 500; at++) insert.run(`text ${at} ${"x".repeat(100)}`);
  database.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the check says; null where it finds nothing. */
function check(): Promise<string | null> {
  return new Promise((resolve) => {
    checkInBackground(file, resolve);
  });
}

it("finds nothing in a sound file", async () => {
  expect(await check()).toBeNull();
});

it("finds a page that was overwritten", async () => {
  const descriptor = openSync(file, "r+");
  writeSync(descriptor, new Uint8Array(4096).fill(0xa5), 0, 4096, Math.floor(statSync(file).size / 8192) * 4096);
  closeSync(descriptor);
  expect(await check()).toEqual(expect.any(String));
});
