import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DamagedIndexError, isDamage } from "./damage.ts";
import type { StoreLog } from "./log.ts";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";

/** How long one process waits for another's write, in milliseconds. */
const BUSY_MS = 10_000;
/** Up to this size a file is checked whole before it is used; larger ones are checked by a worker while they are. */
const CHECK_AT_OPEN_BYTES = 16 * 1024 * 1024;
/** Index files of other versions or content folders are removed when nobody has used them for this long. */
const STALE_MS = 7 * 24 * 3_600_000;

/** Where an index is and what it is an index of. */
export interface IndexPlace {
  readonly folder: string;
  readonly file: string;
  readonly stamp: string;
}

/**
 * The place of the index of a content folder. Schema version, parser version and content folder are in the file's
 * name, so that a change of any of them starts a new index, and two versions that run at once never undo each other's.
 */
export function indexPlace(dataDir: string, contentDir: string, parserVersion: string): IndexPlace {
  const folder = join(resolve(dataDir), "index");
  const versions = JSON.stringify([SCHEMA_VERSION, SCHEMA, parserVersion, resolve(contentDir)]);
  const stamp = createHash("sha256").update(versions).digest("hex").slice(0, 16);
  return { folder, file: join(folder, `articles-${stamp}.sqlite`), stamp };
}

/** An open index file. */
export interface IndexFile {
  readonly database: DatabaseSync;
  /** The file's inode, by which a replaced file is noticed. */
  readonly inode: number;
  /** Whether the whole file was checked when it was opened. */
  readonly checked: boolean;
}

/**
 * Opens the index, and makes a new one where there is none or where the one there is damaged. Safe while other
 * processes do the same.
 */
export function openIndexFile(place: IndexPlace, log: StoreLog): IndexFile {
  mkdirSync(place.folder, { recursive: true });
  removeStale(place);
  return underLock(place, () => {
    if (existsSync(place.file)) {
      try {
        return openSound(place);
      } catch (error) {
        if (!isDamage(error)) throw error;
        log.warn({ file: place.file, reason: reasonOf(error) }, "the article index is damaged: building it again");
        discard(place);
      }
    }
    return create(place);
  });
}

/** Throws a damaged index away, unless another process has replaced it already, and opens a sound one. */
export function replaceIndexFile(place: IndexPlace, old: IndexFile, log: StoreLog): IndexFile {
  underLock(place, () => {
    old.database.close();
    if (inodeOf(place.file) === old.inode) discard(place);
  });
  return openIndexFile(place, log);
}

/** The inode of the file that has the index's name now; null when there is none. */
export function inodeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? null;
}

/** Looks through a whole index. @throws where it is not sound. */
export function checkIndex(database: DatabaseSync): void {
  const rows = database.prepare("PRAGMA quick_check(1)").all();
  const verdict = rows[0]?.["quick_check"];
  if (verdict !== "ok") throw new DamagedIndexError(`quick_check: ${String(verdict)}`);
}

function openSound(place: IndexPlace): IndexFile {
  const size = statSync(place.file).size;
  const database = connect(place.file);
  try {
    const stamp = readStamp(database);
    if (stamp !== place.stamp) throw new DamagedIndexError(`stamp ${stamp} instead of ${place.stamp}`);
    const checked = size <= CHECK_AT_OPEN_BYTES;
    if (checked) checkIndex(database);
    return { database, inode: inodeOf(place.file) ?? 0, checked };
  } catch (error) {
    database.close();
    throw error;
  }
}

function readStamp(database: DatabaseSync): string {
  try {
    return String(database.prepare("SELECT value FROM meta WHERE name = 'stamp'").get()?.["value"]);
  } catch (error) {
    // A database without our table is damaged as far as we are concerned.
    if (error instanceof Error && error.message.includes("no such")) throw new DamagedIndexError(error.message);
    throw error;
  }
}

function create(place: IndexPlace): IndexFile {
  const database = connect(place.file);
  database.exec("BEGIN IMMEDIATE");
  database.exec(SCHEMA);
  database.prepare("INSERT INTO meta (name, value) VALUES ('stamp', ?), ('generation', '0')").run(place.stamp);
  database.exec("COMMIT");
  return { database, inode: inodeOf(place.file) ?? 0, checked: true };
}

function connect(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: false });
  try {
    // With the log, NORMAL loses at most the last changes when the power fails, and those are read again.
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA cell_size_check = ON;
      PRAGMA cache_size = -16000;
      PRAGMA temp_store = MEMORY;
      PRAGMA journal_size_limit = 33554432;
    `);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function discard(place: IndexPlace): void {
  for (const ending of ["-wal", "-shm", "-journal", ""]) rmSync(place.file + ending, { force: true });
}

/**
 * Runs one step while no other process opens, makes or replaces an index in the folder. The lock is SQLite's own on
 * an empty database, which the system releases however the process ends.
 */
function underLock<T>(place: IndexPlace, step: () => T): T {
  const file = join(place.folder, "lock.sqlite");
  let lock: DatabaseSync;
  try {
    lock = lockOn(file);
  } catch (error) {
    if (!isDamage(error)) throw error;
    rmSync(file, { force: true });
    lock = lockOn(file);
  }
  try {
    return step();
  } finally {
    lock.close();
  }
}

function lockOn(file: string): DatabaseSync {
  const lock = new DatabaseSync(file, { timeout: 60_000 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

function removeStale(place: IndexPlace): void {
  for (const name of readdirSync(place.folder)) {
    const stamp = /^articles-([0-9a-f]{16})\.sqlite(?:-wal|-shm|-journal)?$/.exec(name)?.[1];
    if (stamp === undefined || stamp === place.stamp) continue;
    const file = join(place.folder, name);
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - used > STALE_MS) rmSync(file, { force: true });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
