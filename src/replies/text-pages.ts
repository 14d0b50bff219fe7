import type { Article, ParagraphKind } from "../article/article.ts";
import { escapedLengthAtMost, escapeText } from "./escape.ts";
import { splitText } from "./split.ts";

/** A paragraph, or a piece of one that was too long for its page. */
export interface Block {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

/** The blank line between paragraphs. */
const GAP = 2;
/** What a paragraph's marks take at most: `**` twice. */
const MARKS = 4;
/** What each line of a block quote takes beside. */
const QUOTE_MARK = 2;
/** A sub-heading wants at least so much of its text on the same page. */
const KEEP_WITH_NEXT = 300;
/** With less than this share of a page left, a long paragraph starts on the next page. */
const WORTH_FILLING = 0.5;

/**
 * Lays an article's text out on pages. A page ends after a paragraph where that leaves it at least half full, else
 * after a sentence; a sub-heading stays with its text. The blocks in order hold all of the text, in one page at least.
 * Linear in the length of the text.
 * @param limit what {@link renderBlocks} may give for a page at most, in UTF-16 code units; at least 100
 */
export function layOutText(article: Article, limit: number): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let room = limit;

  const put = (block: Block): void => {
    pages.at(-1)?.push(block);
    room -= blockSize(block.text) + GAP;
  };
  const turn = (): void => {
    if (pages.at(-1)?.length === 0) return;
    pages.push([]);
    room = limit;
  };

  for (const [index, { kind, text }] of article.paragraphs.entries()) {
    const size = blockSize(text) + GAP;
    if (kind === "heading" && size + KEEP_WITH_NEXT > room) turn();
    if (size <= room) {
      put({ kind, text, paragraph: index });
      continue;
    }
    if (room < limit * WORTH_FILLING) turn();
    const pieces = splitText(text, {
      limit: limit - MARKS - GAP,
      firstLimit: Math.max(0, room - MARKS - GAP),
      measure: lineSize,
      language: article.language,
    });
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) turn();
      if (piece !== "") put({ kind, text: piece, paragraph: index });
    }
  }
  return pages;
}

/** The page (0-based) on which a paragraph begins. */
export function pageOfParagraph(pages: readonly (readonly Block[])[], paragraph: number): number {
  return Math.max(
    0,
    pages.findIndex((page) => page.some((block) => block.paragraph === paragraph)),
  );
}

function blockSize(text: string): number {
  return lineSize(text) + MARKS;
}

/** A bound of a text's length with a quote mark before each line (the first one's is within {@link MARKS}). */
function lineSize(text: string): number {
  let newlines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) newlines += 1;
  return escapedLengthAtMost(text) + newlines * QUOTE_MARK;
}

/** A page's Markdown; blank blocks are left out. */
export function renderBlocks(blocks: readonly Block[]): string {
  let markdown = "";
  let before: ParagraphKind | null = null;
  for (const { kind, text } of blocks) {
    const escaped = escapeText(text.trim());
    if (escaped === "") continue;
    const gap = before === null ? "" : before === "item" && kind === "item" ? "\n" : "\n\n";
    markdown += gap + renderBlock(kind, escaped);
    before = kind;
  }
  return markdown;
}

function renderBlock(kind: ParagraphKind, escaped: string): string {
  switch (kind) {
    case "heading":
      return `**${escaped}**`;
    case "quote":
      return quoteLines(escaped);
    case "item":
      return `- ${escaped}`;
    case "text":
      return escaped;
  }
}

/** A block quote: every line of it marked, so that it ends where it ends. */
export function quoteLines(escaped: string): string {
  return escaped
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
