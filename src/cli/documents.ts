import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Article } from "../article/article.ts";
import { DocumentError } from "../article/document-error.ts";
import { MAX_DOCUMENT_BYTES, parseDocument } from "../article/parse.ts";
import { compareDocuments, isDocumentName, isHidden, slugOf } from "../store/document-path.ts";

/** A document and what became of it. */
export type ReadDocument =
  | { readonly path: string; readonly slug: string; readonly article: Article; readonly error: null }
  | { readonly path: string; readonly slug: string; readonly article: null; readonly error: DocumentError };

/** A folder or file that cannot be read; the message is for a person. */
export class PathError extends Error {
  override readonly name = "PathError";
}

function pathError(path: string, error: unknown): PathError {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const reason = code === "ENOENT" ? "does not exist" : code === "EACCES" ? "may not be read" : "cannot be read";
  return new PathError(`${path} ${reason}`, { cause: error });
}

/** The documents in a folder and the folders in it, as paths relative to it, in order. */
export async function documentsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw pathError(folder, error);
  });
  return entries
    .filter((entry) => entry.isFile() && isDocumentName(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some(isHidden))
    .sort();
}

/** Reads and parses one document. */
export async function readDocument(path: string, name: string): Promise<ReadDocument> {
  const slug = slugOf(name);
  try {
    const { size } = await stat(path);
    // A file over the limit is refused without reading it into memory.
    const content = size > MAX_DOCUMENT_BYTES ? new Uint8Array(size > 0 ? 1 : 0) : await readFile(path);
    if (size > MAX_DOCUMENT_BYTES) {
      throw new DocumentError({
        problem: "too-large",
        file: path,
        found: `the document has ${Math.ceil(size / 1024 / 1024)} MB`,
        expected: `expected at most ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB`,
      });
    }
    return { path, slug, article: parseDocument({ name: path, content, slug }), error: null };
  } catch (error) {
    if (error instanceof DocumentError) return { path, slug, article: null, error };
    throw pathError(path, error);
  }
}

/** The documents that paths mean: a file is itself, a folder all documents in it. */
export async function* documentsAt(paths: readonly string[]): AsyncGenerator<ReadDocument> {
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw pathError(path, error);
    });
    if (!found.isDirectory()) {
      yield await readDocument(path, path.split(sep).join("/").replace(/^.*\//u, ""));
      continue;
    }
    for (const name of await documentsIn(path)) yield await readDocument(join(path, name), name);
  }
}

/** A folder's articles, newest first, and its documents that cannot be read; of two with one slug the better ending counts. */
export async function articlesIn(
  folder: string,
): Promise<{ articles: readonly Article[]; errors: readonly DocumentError[] }> {
  const bySlug = new Map<string, { name: string; article: Article }>();
  const errors: DocumentError[] = [];
  for (const name of await documentsIn(folder)) {
    const { article, error, slug } = await readDocument(join(folder, name), name);
    const known = bySlug.get(slug);
    if (error !== null) errors.push(error);
    else if (known === undefined || compareDocuments(name, known.name) < 0) bySlug.set(slug, { name, article });
  }
  const time = (article: Article) => article.publishedAt?.iso ?? "";
  const articles = [...bySlug.values()].map(({ article }) => article);
  return { articles: articles.sort((a, b) => compare(time(b), time(a)) || compare(a.slug, b.slug)), errors };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
