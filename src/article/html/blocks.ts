import { Parser } from "htmlparser2";
import type { ParagraphKind } from "../article.ts";
import type { DraftParagraph } from "../draft.ts";
import { MAX_PARAGRAPHS } from "../limits.ts";
import { normalizeText, tidyLine } from "../text/normalize.ts";
import { boundNesting } from "./bound-nesting.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements whose content is no running text. */
const SKIPPED = set(
  "script style noscript template svg math iframe object embed video audio canvas picture figcaption button select textarea head nav dialog menu datalist",
);
/** Elements that begin and end a paragraph. */
const BLOCKS = set(
  "html body p div section article main header footer aside figure blockquote h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr pre hr address center details summary fieldset form",
);
const HEADINGS = set("h1 h2 h3 h4 h5 h6");
const CELLS = set("td th");

export interface BlockOptions {
  /**
   * Leaves out short paragraphs that are nothing but a link, and list items where most of the list's are: they lead
   * to other pages.
   */
  readonly withoutLinks?: boolean;
}

/**
 * HTML as paragraphs of plain text, in order, by one pass over its tags: headings, block quotations and list items are
 * told apart; two line breaks end a paragraph; table cells of a row are parted by " | "; white space collapses.
 * After one paragraph more than an article may have, the rest is not read. Linear in the length of the HTML.
 */
export function paragraphsOfHtml(html: string, options: BlockOptions = {}): readonly DraftParagraph[] {
  const paragraphs: DraftParagraph[] = [];
  let text: string[] = [];
  let links = 0;
  let linked = 0;
  let skipped = 0;
  let quotes = 0;
  let items = 0;
  let headings = 0;
  let preformatted = 0;
  let breaks = 0;
  let cell = false;
  // The list that is open: where it begins, how deep it is, and the places of its items that are but a link.
  let lists = 0;
  let listStart = 0;
  let linkItems: number[] = [];

  const flush = () => {
    breaks = 0;
    cell = false;
    if (text.length === 0) return;
    const line = tidyLine(normalizeText(text.join("")));
    const inLinks = linked;
    text = [];
    linked = 0;
    if (line === "" || paragraphs.length > MAX_PARAGRAPHS) return;
    if (options.withoutLinks === true && headings === 0 && line.length < 250 && inLinks >= line.length * 0.85) {
      if (items === 0 || lists === 0) return;
      linkItems.push(paragraphs.length);
    }
    const kind: ParagraphKind = quotes > 0 ? "quote" : headings > 0 ? "heading" : items > 0 ? "item" : "text";
    paragraphs.push({ kind, text: line });
  };
  const closeList = () => {
    if (linkItems.length * 2 > paragraphs.length - listStart) {
      const leave = new Set(linkItems);
      const kept = paragraphs.slice(listStart).filter((_, index) => !leave.has(listStart + index));
      paragraphs.length = listStart;
      for (const paragraph of kept) paragraphs.push(paragraph);
    }
    linkItems = [];
  };
  const step = (name: string, by: 1 | -1) => {
    if (name === "ul" || name === "ol") {
      if (by === 1 && lists === 0) listStart = paragraphs.length;
      lists += by;
      if (lists === 0) closeList();
    }
    if (name === "blockquote") quotes += by;
    else if (name === "li") items += by;
    else if (name === "pre") preformatted += by;
    else if (HEADINGS.has(name)) headings += by;
  };

  const parser = new Parser(
    {
      onopentag(name) {
        if (SKIPPED.has(name)) skipped += 1;
        if (skipped > 0) return;
        if (name === "br") {
          breaks += 1;
          if (breaks > 1) flush();
          else text.push(" ");
        } else if (BLOCKS.has(name)) {
          flush();
          step(name, 1);
        } else if (CELLS.has(name)) {
          cell = text.length > 0;
        } else if (name === "a") {
          links += 1;
        } else if (name === "q") {
          text.push("“");
        }
      },
      ontext(data) {
        if (skipped > 0) return;
        if (preformatted > 0) {
          const lines = data.split("\n");
          for (const [index, line] of lines.entries()) {
            if (index > 0) flush();
            text.push(line);
          }
          return;
        }
        if (!/\S/u.test(data)) {
          if (text.length > 0) text.push(" ");
          return;
        }
        breaks = 0;
        if (links > 0) linked += tidyLine(data).length;
        if (cell) text.push(" | ");
        cell = false;
        text.push(data);
      },
      onclosetag(name) {
        if (SKIPPED.has(name)) skipped -= 1;
        else if (skipped === 0 && BLOCKS.has(name)) {
          flush();
          step(name, -1);
        } else if (skipped === 0 && name === "a") links -= 1;
        else if (skipped === 0 && name === "q") text.push("”");
      },
    },
    { decodeEntities: true },
  );
  parser.write(boundNesting(html));
  parser.end();
  flush();
  closeList();
  return paragraphs;
}

/** A short piece of HTML or of entity-escaped text as one line of plain text. */
export function lineOfHtml(text: string): string {
  if (!/[<&]/u.test(text)) return tidyLine(normalizeText(text));
  return paragraphsOfHtml(text)
    .map((paragraph) => paragraph.text)
    .join(" ");
}
