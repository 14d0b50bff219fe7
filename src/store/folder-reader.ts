import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { isDocumentName, isHidden } from "./document-path.ts";
import type { Pacer } from "./pacer.ts";
import type { Signature } from "./writer.ts";

/** What stands in one folder. Paths are below the content folder, with "/" between names; the content folder is "". */
export interface FolderContent {
  readonly documents: ReadonlyMap<string, Signature>;
  /** Folders in it that are no links, sorted. */
  readonly folders: readonly string[];
  /** Links to folders, sorted. */
  readonly links: readonly string[];
}

/** The path of a name in a folder. */
export function pathIn(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** The folder that a path is in; "" for the content folder. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** What the file system says of a file, links followed; null where there is nothing that can be looked at. */
export function statOf(root: string, path: string): Stats | null {
  try {
    return statSync(join(root, path), { throwIfNoEntry: false }) ?? null;
  } catch {
    // A link that leads round in a circle, a folder that may not be entered, a path that is a file's "folder".
    return null;
  }
}

/**
 * Like {@link statOf}, but tells what is not there (null) from what cannot be looked at now.
 * @throws the file system's error for the latter: a document behind it has not gone.
 */
export function statDocument(root: string, path: string): Stats | null {
  try {
    return statSync(join(root, path), { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    // A link that leads round in a circle is no document.
    if (error instanceof Error && "code" in error && error.code === "ELOOP") return null;
    throw error;
  }
}

/** The part of a file's status that changes when the file does. */
export function signatureOf(stats: Stats): Signature {
  return { size: stats.size, mtime: stats.mtimeMs, ctime: stats.ctimeMs };
}

/** The folder's path without links, by which a folder that is reached twice is known; null where there is none. */
export function realFolder(root: string, folder: string): string | null {
  try {
    return realpathSync.native(join(root, folder));
  } catch {
    return null;
  }
}

/** Reads one folder in slices; null where it is none or may not be read. */
export async function readFolder(root: string, folder: string, pacer: Pacer): Promise<FolderContent | null> {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return null;
  }
  const documents = new Map<string, Signature>();
  const folders: string[] = [];
  const links: string[] = [];
  for (const entry of entries) {
    if (isHidden(entry.name)) continue;
    const path = pathIn(folder, entry.name);
    if (entry.isDirectory()) {
      folders.push(path);
      continue;
    }
    const isDocument = isDocumentName(entry.name);
    if (!isDocument && !entry.isSymbolicLink()) continue;
    const stats = statOf(root, path);
    if (stats?.isDirectory()) links.push(path);
    else if (isDocument && stats?.isFile()) documents.set(path, signatureOf(stats));
    if (pacer.isSpent()) await pacer.rest();
  }
  return { documents, folders: folders.sort(), links: links.sort() };
}
