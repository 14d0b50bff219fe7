import { setTimeout as sleep } from "node:timers/promises";
import { applyChange } from "./apply-change.ts";
import { isDocumentName } from "./document-path.ts";
import { type Change, type ExamineOptions, examine, isSame, type Sighting } from "./examine.ts";
import { pathIn, realFolder, signatureOf, statOf } from "./folder-reader.ts";
import { createFolderWatch } from "./folder-watch.ts";
import { createPacer } from "./pacer.ts";
import { walkFolders } from "./walk-folders.ts";
import type { PreparedArticle, Signature, Writer } from "./writer.ts";

/** What the indexer needs of the index; each step is run on the index that is open at that moment. */
export interface IndexAccess {
  write<T>(step: (writer: Writer) => T): T;
  /** The documents known in a folder, by path. */
  known(folder: string): Map<string, Signature & { checked: number }>;
  /** Every folder that documents are known in. */
  folders(): string[];
  /** Called after a transaction that changed answers, with the articles that came. */
  changed(articles: readonly PreparedArticle[]): void;
  /** Called with an error of the index; returns whether work can go on. */
  failed(error: unknown): boolean;
}

/** Keeps the index in step with the content folder. */
export interface Indexer {
  /** Reads all folders again and compares; resolves when that is done and all that it found is in the index. */
  rescan(): Promise<void>;
  /** Looks whether the content folder was replaced or came back; cheap. */
  checkRoot(): void;
  /** Stops, after the change that is being written. */
  close(): Promise<void>;
  /** How many documents wait to be looked at. */
  pending(): number;
  /** Whether a folder could not be watched, so that only reading again shows its changes. */
  isBlind(): boolean;
}

/** A document that must be looked at. */
interface DirtyDocument {
  /** When, and since when it must, in ms since 1970. */
  due: number;
  readonly since: number;
  readonly sighting: Sighting | null;
}

/** How long reading and writing may hold the event loop, in ms. */
const SLICE_MS = 8;
/** The most documents in one transaction; fewer where writing that many would hold the event loop for longer than this, in ms. */
const BATCH = 128;
const WRITE_MS = 20;
/** How long to wait after the index could not be written (a full disk), in ms. */
const RETRY_MS = 2_000;

/** Starts watching; nothing is read before the first `rescan`. */
export function createIndexer(index: IndexAccess, options: ExamineOptions): Indexer {
  const { root, log, now } = options;
  const dirty = new Map<string, DirtyDocument>();
  const stopping = new AbortController();
  let rootInode: number | null = null;
  let rootMissing = false;
  // The flags change in the same turn as the work ends; the promises' callbacks come later, when more may have come up.
  let isScanning = false;
  let scanning: Promise<void> = Promise.resolve();
  let scanAgain = false;
  let isDraining = false;
  let draining: Promise<void> = Promise.resolve();
  let wake: (() => void) | null = null;
  let isBlind = false;
  const onIdle: (() => void)[] = [];
  const watch = createFolderWatch(root, {
    onPath: (path) => touch(path),
    onFolder: (folder) => void background(walk([folder])),
  });

  function touch(path: string): void {
    if (stopping.signal.aborted) return;
    const stats = statOf(root, path);
    if (stats?.isDirectory()) {
      if (watch.realPathOf(path) !== realFolder(root, path)) {
        watch.remove(path);
        void background(walk([path]));
      }
      return;
    }
    if (stats === null && watch.realPathOf(path) !== null) {
      watch.remove(path);
      forgetFolders(path);
      return;
    }
    if (!isDocumentName(path.slice(path.lastIndexOf("/") + 1))) return;
    mark(path);
  }

  /** Notes that a document must be looked at. */
  function mark(path: string): void {
    const entry = dirty.get(path);
    if (entry === undefined) dirty.set(path, { due: 0, since: now(), sighting: null });
    else entry.due = 0;
    if (isDraining) wake?.();
    else void background(drain());
  }

  /** Every document known in a folder that went, or below it, must be looked at. */
  function forgetFolders(gone: string): void {
    for (const folder of index.folders()) {
      if (folder === gone || folder.startsWith(`${gone}/`)) for (const path of index.known(folder).keys()) mark(path);
    }
  }

  async function background(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (!stopping.signal.aborted && !index.failed(error)) {
        log.error(
          { reason: error instanceof Error ? error.message : String(error) },
          "keeping the article index failed",
        );
      }
    }
  }

  function walk(from: readonly string[]): Promise<Set<string>> {
    return walkFolders(from, {
      root,
      watch,
      known: (folder) => index.known(folder),
      mark,
      unwatched: logUnwatched,
      stopped: stopping.signal,
    });
  }

  function logUnwatched(folder: string): void {
    if (isBlind) return;
    isBlind = true;
    log.warn(
      { folder: pathIn(root, folder) },
      "a folder cannot be watched: all folders are read again every few seconds instead",
    );
  }

  async function scanAll(): Promise<void> {
    const stats = statOf(root, "");
    if (!stats?.isDirectory()) {
      noteMissing();
      return;
    }
    if (rootMissing) log.info({ folder: root }, "the content folder is back");
    rootMissing = false;
    if (rootInode !== null && rootInode !== stats.ino) watch.remove("");
    rootInode = stats.ino;
    const visited = await walk([""]);
    if (stopping.signal.aborted || statOf(root, "")?.ino !== rootInode) return;
    for (const folder of index.folders()) {
      if (!visited.has(folder)) for (const path of index.known(folder).keys()) mark(path);
    }
  }

  function noteMissing(): void {
    if (!rootMissing) {
      log.warn(
        { folder: root },
        "the content folder is missing: answering from what was read before, until it is back",
      );
    }
    rootMissing = true;
    watch.remove("");
  }

  async function scanWhileAsked(): Promise<void> {
    isScanning = true;
    try {
      while (scanAgain && !stopping.signal.aborted) {
        scanAgain = false;
        await scanAll();
      }
    } finally {
      isScanning = false;
    }
  }

  function rescan(): Promise<void> {
    scanAgain = true;
    if (!isScanning) scanning = scanWhileAsked();
    return scanning.then(() => Promise.race([drain(), whenOnlyWaiting()]));
  }

  /** Resolves when nothing is left but files that have been written to for long: nobody can wait for those. */
  async function whenOnlyWaiting(): Promise<void> {
    const isWaitedForLong = (entry: DirtyDocument): boolean => now() - entry.since >= 4 * options.settleMs;
    do await new Promise<void>((done) => onIdle.push(done));
    while (![...dirty.values()].every(isWaitedForLong));
  }

  function drain(): Promise<void> {
    if (isDraining) wake?.();
    else draining = drainAll();
    return draining;
  }

  async function drainAll(): Promise<void> {
    isDraining = true;
    try {
      await drainWhileDirty();
    } finally {
      isDraining = false;
    }
  }

  async function drainWhileDirty(): Promise<void> {
    const pacer = createPacer(SLICE_MS);
    let batch = 16;
    while (dirty.size > 0 && !stopping.signal.aborted) {
      const changes: Change[] = [];
      const time = now();
      for (const [path, entry] of dirty) {
        if (entry.due > time) continue;
        const change = await look(path, entry.sighting);
        if (change !== null) changes.push(change);
        if (changes.length >= batch || pacer.isSpent() || stopping.signal.aborted) break;
      }
      if (changes.length > 0) {
        await pacer.rest();
        const began = performance.now();
        await commit(changes);
        const each = (performance.now() - began) / changes.length;
        batch = Math.max(1, Math.min(BATCH, batch * 2, Math.floor(WRITE_MS / each)));
      }
      await pacer.rest();
      // Nothing is awaited between this look at the list and the pause, so that no mark is missed.
      let soonest = Number.POSITIVE_INFINITY;
      for (const entry of dirty.values()) soonest = Math.min(soonest, entry.due);
      const wait = soonest - now();
      if (wait <= 0) continue;
      for (const done of onIdle.splice(0)) done();
      if (dirty.size > 0) await pause(Math.min(wait, RETRY_MS));
    }
  }

  /** Waits, unless something new is marked meanwhile. */
  async function pause(milliseconds: number): Promise<void> {
    const woken = new AbortController();
    wake = () => woken.abort();
    await sleep(milliseconds, undefined, { signal: AbortSignal.any([woken.signal, stopping.signal]) }).catch(
      () => undefined,
    );
    wake = null;
  }

  /** Examines a document that is due, and puts it off or takes it from the list. */
  async function look(path: string, before: Sighting | null): Promise<Change | null> {
    const entry = dirty.get(path);
    const since = entry?.since ?? now();
    if (entry !== undefined) entry.due = Number.POSITIVE_INFINITY;
    const stats = statOf(root, path);
    const signature = stats?.isFile() ? signatureOf(stats) : null;
    const sighting = before !== null && isSame(before.signature, signature) ? before : { signature, since: now() };
    let change: Change;
    try {
      change = await index.write((writer) => examine(path, sighting, writer, options));
    } catch (error) {
      if (index.failed(error)) {
        dirty.set(path, { due: 0, since, sighting });
        return null;
      }
      log.warn(
        { file: path, reason: error instanceof Error ? error.message : String(error) },
        "cannot read a document",
      );
      dirty.delete(path);
      return null;
    }
    if (change.kind === "gone" && !statOf(root, "")?.isDirectory()) {
      // Not the document went but the whole folder: a volume that is not there, say.
      noteMissing();
      dirty.delete(path);
      return null;
    }
    const told = dirty.get(path)?.due === 0;
    if (change.kind === "later") dirty.set(path, { due: told ? 0 : change.at, since, sighting });
    else if (told) dirty.set(path, { due: 0, since, sighting: null });
    else dirty.delete(path);
    return change.kind === "later" || change.kind === "none" ? null : change;
  }

  async function commit(changes: readonly Change[]): Promise<void> {
    try {
      const again: string[] = [];
      let changed = false;
      index.write((writer) =>
        writer.transaction(() => {
          for (const change of changes) {
            const applied = applyChange(change, writer, log);
            changed ||= applied.changed;
            again.push(...applied.again);
          }
          if (changed) writer.bumpGeneration();
        }),
      );
      for (const path of again) mark(path);
      for (const change of changes) logChange(change);
      if (changed) index.changed(changes.flatMap((change) => (change.kind === "parsed" ? [change.article] : [])));
    } catch (error) {
      for (const change of changes) markChange(change);
      if (index.failed(error)) return;
      log.error(
        { reason: error instanceof Error ? error.message : String(error) },
        "cannot write the article index; trying again",
      );
      await pause(RETRY_MS);
    }
  }

  function markChange(change: Change): void {
    if ("row" in change) mark(change.row.path);
    else if (change.kind === "gone") mark(change.path);
  }

  function logChange(change: Change): void {
    if (change.kind === "parsed") log.debug({ file: change.row.path, slug: change.row.slug }, "article read");
    if (change.kind === "gone") log.debug({ file: change.path, slug: change.slug }, "article gone");
  }

  return {
    rescan,
    pending: () => dirty.size,
    isBlind: () => isBlind,
    checkRoot() {
      const inode = statOf(root, "")?.ino ?? null;
      if (inode === null) noteMissing();
      else if (inode !== rootInode || rootMissing) void background(rescan());
    },
    async close() {
      stopping.abort();
      watch.close();
      wake?.();
      await Promise.allSettled([scanning, draining]);
    },
  };
}
