import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../article/article.ts";
import { DocumentError } from "../article/document-error.ts";
import { compareDocuments, slugOf } from "./document-path.ts";
import { folderOf, signatureOf, statDocument } from "./folder-reader.ts";
import type { StoreLog } from "./log.ts";
import { type DocumentRow, type PreparedArticle, prepareArticle, type Signature, type Writer } from "./writer.ts";

/** A document as the parser takes it. */
export interface SourceDocument {
  /** Its path below the content folder, for messages. */
  readonly name: string;
  readonly content: Uint8Array;
  readonly slug: string;
}

/**
 * Makes an article of a document, at once or later; or already what the index keeps of it, where that was made
 * elsewhere because it takes long.
 * @throws DocumentError where it is none; an error named "AbortError" where it was stopped, which says nothing of it.
 */
export type ParseDocument = (
  document: SourceDocument,
) => Article | PreparedArticle | Promise<Article | PreparedArticle>;

/** What is to be done about a document. */
export type Change =
  | { readonly kind: "none" }
  /** It is still being written, or just went: look again at this time (ms since 1970). */
  | { readonly kind: "later"; readonly at: number }
  | { readonly kind: "gone"; readonly path: string; readonly slug: string }
  | { readonly kind: "touched" | "broken" | "shadowed"; readonly row: DocumentRow }
  | { readonly kind: "parsed"; readonly row: DocumentRow; readonly article: PreparedArticle };

/** What was seen of a path when it was last looked at and put off. */
export interface Sighting {
  readonly signature: Signature | null;
  /** When it was first seen so, in ms since 1970. */
  readonly since: number;
}

export interface ExamineOptions {
  readonly root: string;
  readonly parse: ParseDocument;
  readonly log: StoreLog;
  /** How long a file must be left alone before it is read, and a missing one be missing, in ms. */
  readonly settleMs: number;
  readonly maxBytes: number;
  readonly now: () => number;
}

/**
 * File systems keep times as coarsely as this, so that a file changed again within it may look unchanged: such a
 * file is compared by content, as git does ("racy git").
 * @see https://git-scm.com/docs/racy-git
 */
const RACY_MS = 2_000;

/** Whether the index is sure to have this version of the file. */
export function isUnchanged(row: Signature & { readonly checked: number }, seen: Signature): boolean {
  if (row.size !== seen.size || row.mtime !== seen.mtime || row.ctime !== seen.ctime) return false;
  return Math.max(seen.mtime, seen.ctime) < row.checked - RACY_MS;
}

/** Looks at one document and finds out what is to be done about it. Reads and parses; writes nothing. */
export async function examine(
  path: string,
  before: Sighting | null,
  writer: Writer,
  options: ExamineOptions,
): Promise<Change> {
  const { root, settleMs, maxBytes, now, log } = options;
  const slug = slugOf(path);
  const stats = statDocument(root, path);
  const row = writer.document(path);
  const began = now();
  const since = before === null ? began : before.since;
  if (!stats?.isFile()) {
    if (row === null) return { kind: "none" };
    // An editor that saves by renaming leaves a moment without the file.
    return began - since < settleMs / 2 ? { kind: "later", at: since + settleMs / 2 } : { kind: "gone", path, slug };
  }
  const signature = signatureOf(stats);
  if (row !== null && isUnchanged(row, signature)) return { kind: "none" };
  const quietSince = isSame(before?.signature ?? null, signature) ? Math.min(stats.mtimeMs, since) : stats.mtimeMs;
  // A time in the future says nothing; then it counts how long the file has been seen unchanged.
  const quiet = began - (quietSince > began ? since : quietSince);
  if (quiet < settleMs) return { kind: "later", at: began + settleMs - quiet };

  const known = { path, folder: folderOf(path), slug, ...signature, checked: began, problem: null };
  const source = writer.sourceOf(slug);
  if (source !== null && source !== path && compareDocuments(source, path) < 0) {
    return { kind: "shadowed", row: { ...known, hash: "", state: "shadowed" } };
  }
  if (stats.size > maxBytes)
    return broken({ ...known, hash: "", state: "broken" }, tooLarge(path, stats.size, maxBytes), log);

  const content = read(join(root, path), signature);
  if (content === null) return { kind: "later", at: began + settleMs };
  const hash = createHash("sha256").update(content).digest("base64url");
  if (row !== null && row.hash === hash && row.state !== "shadowed")
    return { kind: "touched", row: { ...row, ...known, problem: row.problem } };
  try {
    const made = await options.parse({ name: path, content, slug });
    const article = "stored" in made ? made : prepareArticle(made);
    return { kind: "parsed", row: { ...known, hash, state: "read" }, article };
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") return { kind: "later", at: began + settleMs };
    return broken({ ...known, hash, state: "broken" }, error, log);
  }
}

/** Whether two sightings are of the same version. */
export function isSame(one: Signature | null, other: Signature | null): boolean {
  if (one === null || other === null) return one === other;
  return one.size === other.size && one.mtime === other.mtime && one.ctime === other.ctime;
}

/** The file's bytes; null where it changed while it was read. */
function read(file: string, signature: Signature): Buffer | null {
  const descriptor = openSync(file, "r");
  try {
    const content = readFileSync(descriptor);
    const after = signatureOf(fstatSync(descriptor));
    return isSame(after, signature) && content.length === after.size ? content : null;
  } finally {
    closeSync(descriptor);
  }
}

function tooLarge(file: string, size: number, limit: number): DocumentError {
  return new DocumentError({
    problem: "too-large",
    file,
    found: `the document has ${size} bytes`,
    expected: `expected at most ${limit}: split it or leave out what is not the article`,
  });
}

function broken(row: DocumentRow, error: unknown, log: StoreLog): Change {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof DocumentError) {
    const { file, line, problem, expected } = error;
    log.warn(
      { file, line, problem, expected },
      `cannot read a document (what was read of it before, if anything, stays): ${message}`,
    );
    return { kind: "broken", row: { ...row, problem: message } };
  }
  log.error(
    { file: row.path, reason: message },
    "a document made the parser fail (what was read of it before, if anything, stays)",
  );
  return { kind: "broken", row: { ...row, problem: `${row.path}: the parser failed: ${message}` } };
}
