import type { ArticleTime } from "../article.ts";
import { DocumentError } from "../document-error.ts";
import type { Draft } from "../draft.ts";
import { MAX_PARAGRAPHS, tooLong } from "../limits.ts";
import { parseByline } from "../text/byline.ts";
import { normalizeText, tidyLine } from "../text/normalize.ts";
import { endsInFullStop } from "../text/prose.ts";
import { parseTime } from "../text/time.ts";
import { type MarkdownBlock, markdownBlocks } from "./blocks.ts";
import { readFrontMatter, splitFrontMatter } from "./front-matter.ts";

/** Two headlines that differ in case, marks or spacing alone are the same. */
function sameHeadline(a: string, b: string): boolean {
  const key = (text: string) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return key(a) === key(b);
}

/** The headline in the body: its first level-one heading, or a heading of any level that begins it. */
function headlineBlock(blocks: readonly MarkdownBlock[]): MarkdownBlock | undefined {
  return blocks.find((block) => block.level === 1) ?? blocks.slice(0, 1).find((block) => block.level !== null);
}

/** A first line of text that stands over the body as a headline does: short, one, and not a sentence. */
function bareHeadline(blocks: readonly MarkdownBlock[]): MarkdownBlock | undefined {
  const [first, second] = blocks;
  if (first?.kind !== "text" || second === undefined || first.text.length > 160 || endsInFullStop(first.text)) {
    return undefined;
  }
  const signed = parseByline(first.text) !== null || parseTime(first.text) !== null;
  return signed || /[,;:]$/u.test(first.text) ? undefined : first;
}

/** Byline and time lines right below the headline, in a document without front matter. */
function furniture(blocks: readonly MarkdownBlock[]): Pick<Draft, "authors" | "publishedAt"> & { count: number } {
  let authors: readonly string[] = [];
  let publishedAt: Draft["publishedAt"] = null;
  let count = 0;
  for (const block of blocks.slice(0, 3)) {
    if (block.kind !== "text" || block.text.length > 160) break;
    const byline = authors.length === 0 ? parseByline(block.text) : null;
    const time: ArticleTime | null = publishedAt === null ? parseTime(block.text) : null;
    if (byline !== null && byline.authors.length > 0) authors = byline.authors;
    else if (time !== null && !/[\p{L}]{3,}[.!?]$/u.test(block.text)) publishedAt = time;
    else break;
    count += 1;
  }
  return { authors, publishedAt, count };
}

/**
 * Reads a Markdown document: YAML front matter where it has some, and the body as paragraphs.
 * @throws {DocumentError} `bad-front-matter`, or `no-headline` when neither the front matter nor a heading gives
 * one, `too-large` when it has more paragraphs than any article.
 */
export function readMarkdown(source: string, file: string): Draft {
  const split = splitFrontMatter(source.replace(/\r\n?/gu, "\n"), file);
  const meta = split.frontMatter === null ? null : readFrontMatter(split.frontMatter, file, split.firstLine);
  const read = markdownBlocks(split.body);
  if (read.length > MAX_PARAGRAPHS) throw tooLong(file, MAX_PARAGRAPHS, "paragraphs");
  let blocks = read.map((block) => ({ ...block, text: tidyLine(normalizeText(block.text)) }));
  blocks = blocks.filter((block) => block.text !== "");
  const title = headlineBlock(blocks) ?? bareHeadline(blocks);
  const headline = meta?.headline ?? title?.text ?? null;
  if (headline === null) {
    throw new DocumentError({
      problem: blocks.length === 0 ? "no-body" : "no-headline",
      file,
      line: blocks.length === 0 ? null : 1,
      found: blocks.length === 0 ? "the document has no text" : "the document has no headline",
      expected: "expected a “title:” in the front matter or a first line “# Headline”",
    });
  }
  // Whatever stands before the headline's own heading (a kicker, a date) is not the article's first paragraph.
  const repeated = title !== undefined && title.level === 1 && sameHeadline(title.text, headline) ? title : undefined;
  const own = meta?.headline == null ? title : repeated;
  if (own !== undefined) blocks = blocks.filter((block) => block !== own);
  const found = meta === null ? furniture(blocks) : { authors: [], publishedAt: null, count: 0 };
  return {
    headline,
    summary: meta?.summary ?? null,
    dek: meta?.dek ?? null,
    authors: meta?.authors ?? found.authors,
    publishedAt: meta?.publishedAt ?? found.publishedAt,
    updatedAt: meta?.updatedAt ?? null,
    dateline: meta?.dateline ?? null,
    source: meta?.source ?? null,
    url: meta?.url ?? null,
    language: meta?.language ?? null,
    tags: meta?.tags ?? [],
    paragraphs: blocks.slice(found.count).map(({ kind, text }) => ({ kind, text })),
  };
}
