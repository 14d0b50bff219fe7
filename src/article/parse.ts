import type { Article } from "./article.ts";
import { decodeDocument } from "./decode.ts";
import { DocumentError } from "./document-error.ts";
import type { Draft } from "./draft.ts";
import { finishArticle } from "./finish.ts";
import { formatOf } from "./format.ts";
import { readHtml } from "./html/read-html.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { readBody, readText } from "./text/read-text.ts";

/** Larger documents are refused: 16 MiB. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** A document to parse: what it is called and what is in it. */
export interface SourceDocument {
  /** Its path below the content folder, or its file name: says its format, and stands in messages. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The article's slug, where it is not the name without its extension. */
  readonly slug?: string;
}

export interface ParseOptions {
  /** Default {@link MAX_DOCUMENT_BYTES}. */
  readonly maxBytes?: number;
  /** How many sentences an extractive summary has; 3 by default. */
  readonly sentences?: number;
}

/** The slug of a document by its path: without its extension, "/" between folders. */
export function slugOf(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/^(?:\.?\/)+/u, "");
  return path.replace(/(?<=[^/])\.[A-Za-z0-9]{1,10}$/u, "").normalize("NFC");
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function assertSize(file: string, content: Uint8Array | string, maxBytes: number): void {
  const size = typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
  if (size <= maxBytes) return;
  throw new DocumentError({
    problem: "too-large",
    file,
    found: `the document has ${megabytes(size)}`,
    expected: `expected at most ${megabytes(maxBytes)}`,
  });
}

function emptyDocument(file: string): DocumentError {
  return new DocumentError({
    problem: "empty",
    file,
    found: "the document is empty",
    expected: "expected a headline and at least one paragraph",
  });
}

function readDocument(name: string, text: string): Draft {
  switch (formatOf(name, text)) {
    case "html":
      return readHtml(text);
    case "markdown":
      return readMarkdown(text, name);
    case "text":
      return readText(text, { file: name });
  }
}

/**
 * Parses an article document: plain text, Markdown with YAML front matter, or a saved web page, in UTF-8, UTF-16 or an
 * old single-byte encoding. Pure; linear in the document's length.
 * @throws {DocumentError} for every document that cannot be read as an article, and nothing else.
 */
export function parseDocument(document: SourceDocument, options: ParseOptions = {}): Article {
  const { name, content } = document;
  if (content.length === 0) throw emptyDocument(name);
  assertSize(name, content, options.maxBytes ?? MAX_DOCUMENT_BYTES);
  const text = decodeDocument(content, name);
  if (text.trim() === "") throw emptyDocument(name);
  return finishArticle(readDocument(name, text), {
    file: name,
    slug: document.slug ?? slugOf(name),
    ...(options.sentences === undefined ? {} : { sentences: options.sentences }),
  });
}

/**
 * Parses a web page that a program passes in. The headline is "" when the page has none.
 * @throws {DocumentError} as {@link parseDocument}.
 */
export function parseHtml(page: { html: string; url?: string | null }, options: ParseOptions = {}): Article {
  const file = page.url ?? "html";
  assertSize(file, page.html, options.maxBytes ?? MAX_DOCUMENT_BYTES);
  if (page.html.trim() === "") throw emptyDocument(file);
  return finishArticle(readHtml(page.html.toWellFormed(), page.url ?? null), {
    file,
    slug: "",
    headlineOptional: true,
    ...(options.sentences === undefined ? {} : { sentences: options.sentences }),
  });
}

/**
 * Parses body paragraphs alone, a line each, with the headline where it is known; without one it is "".
 * @throws {DocumentError} as {@link parseDocument}.
 */
export function parseBody(body: { text: string; headline?: string | null }, options: ParseOptions = {}): Article {
  assertSize("text", body.text, options.maxBytes ?? MAX_DOCUMENT_BYTES);
  if (body.text.trim() === "") throw emptyDocument("text");
  const draft: Draft = {
    headline: body.headline ?? null,
    summary: null,
    dek: null,
    authors: [],
    publishedAt: null,
    updatedAt: null,
    dateline: null,
    source: null,
    url: null,
    language: null,
    tags: [],
    paragraphs: readBody(body.text.toWellFormed()),
  };
  return finishArticle(draft, {
    file: "text",
    slug: "",
    headlineOptional: true,
    ...(options.sentences === undefined ? {} : { sentences: options.sentences }),
  });
}
