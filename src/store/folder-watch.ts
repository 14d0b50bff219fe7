import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";
import { folderOf, pathIn } from "./folder-reader.ts";

/**
 * Watches folders, one watcher each. Watching a folder tells of every file in it, so that 100,000 documents in one
 * folder cost one watcher; chokidar and Node's own recursive watching set up one for each file.
 */
export interface FolderWatch {
  /** Watches a folder, unless it is watched already under this real path. @returns false where it cannot be. */
  add(folder: string, realPath: string): boolean;
  /** The folder that is watched under this real path, if any. */
  holderOf(realPath: string): string | null;
  /** The real path that a folder is watched under, if it is. */
  realPathOf(folder: string): string | null;
  /** Stops watching a folder and all below it. */
  remove(folder: string): void;
  close(): void;
}

/** What a watcher tells: something about this path has changed, or (with no name) something in the folder. */
export interface FolderEvents {
  onPath(path: string): void;
  onFolder(folder: string): void;
}

/** Makes a watch over a content folder that watches nothing yet. */
export function createFolderWatch(root: string, events: FolderEvents): FolderWatch {
  const watched = new Map<string, { realPath: string; watcher: FSWatcher | null }>();
  const holders = new Map<string, string>();

  function stop(folder: string): void {
    const entry = watched.get(folder);
    if (entry === undefined) return;
    watched.delete(folder);
    if (holders.get(entry.realPath) === folder) holders.delete(entry.realPath);
    entry.watcher?.close();
  }

  function start(folder: string): FSWatcher | null {
    try {
      const watcher = watch(join(root, folder), { persistent: false }, (_kind, name) => {
        // A name such as "..data" is how volumes swap all their links at once.
        if (name === null || name.startsWith("..")) events.onFolder(folder);
        else events.onPath(pathIn(folder, name));
      });
      watcher.on("error", () => {
        stop(folder);
        events.onFolder(folderOf(folder));
      });
      return watcher;
    } catch {
      return null;
    }
  }

  return {
    add(folder, realPath) {
      const known = watched.get(folder);
      if (known?.realPath === realPath && known.watcher !== null) return true;
      stop(folder);
      const watcher = start(folder);
      watched.set(folder, { realPath, watcher });
      holders.set(realPath, folder);
      return watcher !== null;
    },
    holderOf: (realPath) => holders.get(realPath) ?? null,
    realPathOf: (folder) => watched.get(folder)?.realPath ?? null,
    remove(folder) {
      const below = folder === "" ? "" : `${folder}/`;
      for (const other of [...watched.keys()]) if (other === folder || other.startsWith(below)) stop(other);
    },
    close() {
      for (const folder of [...watched.keys()]) stop(folder);
    },
  };
}
