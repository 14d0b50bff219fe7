import { compareDocuments } from "./document-path.ts";
import type { Change } from "./examine.ts";
import type { StoreLog } from "./log.ts";
import type { Writer } from "./writer.ts";

/** What a change did. */
export interface Applied {
  /** Whether any answer of the store may be another one now. */
  readonly changed: boolean;
  /** Documents that must be looked at again because of it. */
  readonly again: readonly string[];
}

const NOTHING: Applied = { changed: false, again: [] };

/** Brings one change into the index, inside a transaction. Applying a change twice is the same as once. */
export function applyChange(change: Change, writer: Writer, log: StoreLog): Applied {
  switch (change.kind) {
    case "none":
    case "later":
      return NOTHING;
    case "touched":
      writer.putDocument(change.row);
      return NOTHING;
    case "broken":
      writer.putDocument(change.row);
      return NOTHING;
    case "shadowed":
      if (writer.document(change.row.path)?.state !== "shadowed")
        logShadow(change.row.slug, change.row.path, writer, log);
      writer.putDocument(change.row);
      return NOTHING;
    case "parsed":
      return applyParsed(change, writer, log);
    case "gone":
      return applyGone(change, writer);
  }
}

function applyParsed(change: Extract<Change, { kind: "parsed" }>, writer: Writer, log: StoreLog): Applied {
  const { row, article } = change;
  const source = writer.sourceOf(row.slug);
  if (source !== null && source !== row.path) {
    if (compareDocuments(source, row.path) < 0) {
      // Another document took the slug while this one was parsed.
      writer.putDocument({ ...row, hash: "", state: "shadowed" });
      logShadow(row.slug, row.path, writer, log);
      return NOTHING;
    }
    const other = writer.document(source);
    if (other !== null) writer.putDocument({ ...other, hash: "", state: "shadowed" });
  }
  writer.putDocument(row);
  writer.putArticle(article, row.path);
  if (source !== null && source !== row.path) logShadow(row.slug, source, writer, log);
  return { changed: true, again: [] };
}

function applyGone(change: Extract<Change, { kind: "gone" }>, writer: Writer): Applied {
  writer.removeDocument(change.path);
  if (writer.sourceOf(change.slug) !== change.path) return NOTHING;
  writer.removeArticle(change.slug);
  const heirs = writer.documentsOfSlug(change.slug);
  // Without a time at which they were checked they are read again, now or after a crash.
  for (const heir of heirs) writer.putDocument({ ...heir, checked: 0, hash: "" });
  return { changed: true, again: heirs.map((heir) => heir.path) };
}

function logShadow(slug: string, path: string, writer: Writer, log: StoreLog): void {
  const used = writer.sourceOf(slug);
  log.warn({ slug, used, unused: path }, `two documents have the slug "${slug}": ${used} is used, ${path} is not`);
}
