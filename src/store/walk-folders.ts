import { isUnchanged } from "./examine.ts";
import { readFolder, realFolder } from "./folder-reader.ts";
import type { FolderWatch } from "./folder-watch.ts";
import { createPacer } from "./pacer.ts";
import type { Signature } from "./writer.ts";

/** How long reading folders may hold the event loop, in ms. */
const SLICE_MS = 8;

export interface WalkOptions {
  readonly root: string;
  readonly watch: FolderWatch;
  /** The documents known in a folder, by path. */
  readonly known: (folder: string) => Map<string, Signature & { readonly checked: number }>;
  /** Called with each document that is new, changed or not there any more. */
  readonly mark: (path: string) => void;
  /** Called with a folder that is there but cannot be watched. */
  readonly unwatched: (folder: string) => void;
  readonly stopped: AbortSignal;
}

/**
 * Reads folders and all below them, starts watching each, and compares what is in them with what is known. Links to
 * folders come last, so that a folder that is reached twice has its real path. Gives the folders that were read.
 */
export async function walkFolders(from: readonly string[], options: WalkOptions): Promise<Set<string>> {
  const { root, watch, mark, stopped } = options;
  const pacer = createPacer(SLICE_MS);
  const visited = new Set<string>();
  const waiting = [...from];
  const links: string[] = [];
  for (let folder = waiting.pop() ?? links.shift(); folder !== undefined; folder = waiting.pop() ?? links.shift()) {
    if (stopped.aborted) break;
    const realPath = realFolder(root, folder);
    if (realPath === null || visited.has(folder)) continue;
    const holder = watch.holderOf(realPath);
    // A folder that is reached a second way (a link in a circle, say) is read once.
    if (holder !== null && holder !== folder && realFolder(root, holder) === realPath) continue;
    // Watch first, then read: what comes in between is told by the watcher.
    const isWatched = watch.add(folder, realPath);
    const content = await readFolder(root, folder, pacer);
    if (content === null || stopped.aborted) continue;
    if (!isWatched) options.unwatched(folder);
    visited.add(folder);
    const known = options.known(folder);
    for (const [path, signature] of content.documents) {
      const row = known.get(path);
      known.delete(path);
      if (row === undefined || !isUnchanged(row, signature)) mark(path);
    }
    for (const path of known.keys()) mark(path);
    waiting.push(...[...content.folders].reverse());
    links.push(...content.links);
    await pacer.rest();
  }
  return visited;
}
