import type { DatabaseSync } from "node:sqlite";
import type { Signature } from "./writer.ts";

/** What the index knows of the documents in folders. */
export interface KnownDocuments {
  /** The documents of a folder by path, folders within it not included. */
  inFolder(folder: string): Map<string, Signature & { readonly checked: number }>;
  /** Every folder that has documents. */
  folders(): string[];
}

/** Prepares the look-ups of documents in an index. */
export function createKnownDocuments(database: DatabaseSync): KnownDocuments {
  const inFolder = database.prepare("SELECT path, size, mtime, ctime, checked FROM document WHERE folder = ?");
  const folders = database.prepare("SELECT DISTINCT folder FROM document");
  return {
    inFolder(folder) {
      const known = new Map<string, Signature & { readonly checked: number }>();
      for (const { path, size, mtime, ctime, checked } of inFolder.iterate(folder)) {
        known.set(String(path), {
          size: Number(size),
          mtime: Number(mtime),
          ctime: Number(ctime),
          checked: Number(checked),
        });
      }
      return known;
    },
    folders: () => folders.all().map((row) => String(row["folder"])),
  };
}
