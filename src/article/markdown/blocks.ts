import MarkdownIt, { type Token } from "markdown-it";
import type { ParagraphKind } from "../article.ts";
import type { DraftParagraph } from "../draft.ts";
import { paragraphsOfHtml } from "../html/blocks.ts";
import { MAX_PARAGRAPHS } from "../limits.ts";

/** A paragraph of a Markdown document; `level` is 1 to 6 for headings. */
export interface MarkdownBlock extends DraftParagraph {
  readonly level: number | null;
}

/**
 * A single paragraph longer than this, or with more marks, is taken as it is, without reading its links and emphasis: it is no prose,
 * and some inline markup takes more than linear time to match.
 */
const MAX_INLINE = 20_000;
const MAX_MARKS = 2_000;
/** A document of more lines is read line by line, without Markdown: its tokens would need gigabytes. */
const MAX_TOKENIZED_LINES = 300_000;

function isReadable(content: string): boolean {
  if (content.length > MAX_INLINE) return false;
  return content.length <= MAX_MARKS || (content.match(/[[\]!`*_<&~\\]/gu)?.length ?? 0) <= MAX_MARKS;
}

/** CommonMark with GitHub's tables and strikethrough; HTML is recognised so that it can be left out or read. */
const markdown = new MarkdownIt({ html: true, linkify: false });

markdown.core.ruler.at("inline", (state) => {
  for (const token of state.tokens) {
    if (token.type !== "inline") continue;
    token.children = [];
    if (!isReadable(token.content)) {
      const text = new state.Token("text", "", 0);
      text.content = token.content;
      token.children.push(text);
      continue;
    }
    state.md.inline.parse(token.content, state.md, state.env, token.children);
  }
});
// A footnote's mark ("[^1]") is no text of the article; the note itself is read where it stands.
markdown.inline.ruler.before("link", "footnote_mark", (state, silent) => {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x5e) return false;
  const label = /^\[\^[^\]\s]{1,60}\]/u.exec(state.src.slice(state.pos, state.pos + 64))?.[0];
  if (label === undefined) return false;
  if (!silent) state.push("footnote_mark", "", 0);
  state.pos += label.length;
  return true;
});

/** Inline tokens as plain text: links and emphasis to their text, images and HTML tags dropped, code kept. */
function inlineText(token: Token): string {
  if (token.children === null) return token.content;
  let text = "";
  for (const child of token.children) {
    if (child.type === "text" || child.type === "code_inline" || child.type === "text_special") text += child.content;
    else if (child.type === "softbreak" || child.type === "hardbreak") text += " ";
    else if (child.type === "html_inline" && /^<br\b/iu.test(child.content)) text += " ";
  }
  return text;
}

function push(blocks: MarkdownBlock[], kind: ParagraphKind, text: string, level: number | null = null): void {
  if (text.trim() !== "") blocks.push({ kind, text, level });
}

/** The footnote's own text, where the paragraph defines one ("[^1]: …"). */
function withoutNoteLabel(token: Token): string {
  const text = inlineText(token);
  return /^\[\^[^\]\s]{1,60}\]:/u.test(token.content) ? text.replace(/^\s*:/u, "") : text;
}

function hasTooManyLines(body: string): boolean {
  let lines = 0;
  for (let at = body.indexOf("\n"); at >= 0; at = body.indexOf("\n", at + 1)) {
    lines += 1;
    if (lines > MAX_TOKENIZED_LINES) return true;
  }
  return false;
}

/** Each line as a paragraph, with headings told apart. */
function plainLines(body: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (let start = 0, end = 0; end < body.length && blocks.length <= MAX_PARAGRAPHS; start = end + 1) {
    const newline = body.indexOf("\n", start);
    end = newline < 0 ? body.length : newline;
    const line = body.slice(start, end);
    const marks = /^#{1,6}(?= )/u.exec(line)?.[0].length ?? 0;
    push(blocks, marks > 0 ? "heading" : "text", line.slice(marks), marks > 0 ? marks : null);
  }
  return blocks;
}

/**
 * A Markdown body as paragraphs of plain text, in order: running text, headings with their level, block quotations,
 * list items. Tables give a paragraph a row, code a paragraph a line; images, rules and comments go. Beyond 300,000
 * lines each line is a paragraph as it stands, up to one more than an article may have; so is a paragraph of over 20,000 characters or 2,000 marks.
 */
export function markdownBlocks(body: string): readonly MarkdownBlock[] {
  if (hasTooManyLines(body)) return plainLines(body);
  const blocks: MarkdownBlock[] = [];
  const row: string[] = [];
  let quotes = 0;
  let items = 0;
  let heading: number | null = null;
  let inRow = false;
  for (const token of markdown.parse(body, {})) {
    const kind: ParagraphKind = quotes > 0 ? "quote" : items > 0 ? "item" : "text";
    switch (token.type) {
      case "blockquote_open":
        quotes += 1;
        break;
      case "blockquote_close":
        quotes -= 1;
        break;
      case "list_item_open":
        items += 1;
        break;
      case "list_item_close":
        items -= 1;
        break;
      case "heading_open":
        heading = Number(token.tag.slice(1));
        break;
      case "heading_close":
        heading = null;
        break;
      case "tr_open":
        inRow = true;
        break;
      case "tr_close":
        inRow = false;
        push(blocks, kind, row.splice(0).join(" | "));
        break;
      case "inline":
        if (inRow) row.push(inlineText(token).trim());
        else if (heading !== null && quotes + items === 0) push(blocks, "heading", inlineText(token), heading);
        else push(blocks, kind, withoutNoteLabel(token));
        break;
      case "fence":
      case "code_block":
        for (const line of token.content.split("\n")) push(blocks, kind, line);
        break;
      case "html_block":
        for (const block of paragraphsOfHtml(token.content))
          push(blocks, kind === "text" ? block.kind : kind, block.text);
        break;
    }
  }
  return blocks;
}
