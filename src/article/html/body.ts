import { createRequire } from "node:module";
import { Readability } from "@mozilla/readability";
import type defuddle from "defuddle";
import type { DraftParagraph } from "../draft.ts";
import { paragraphsOfHtml } from "./blocks.ts";
import { MAX_ELEMENTS, MAX_LENGTH } from "./clean-source.ts";
import { type DomDocument, type DomElement, parsePage } from "./dom.ts";
import { metaValue, type Page } from "./page.ts";
import { linkShare, prune } from "./prune.ts";
import { overlap, wordsOf } from "./words.ts";

type Paragraphs = readonly DraftParagraph[];

/** defuddle's class as it is used here, with Lede's own idea of a document. */
type Defuddle = new (document: DomDocument, options: { url: string }) => { parse(): { content: string } };

const require = createRequire(import.meta.url);

/** Loads defuddle (CommonJS: its exports are the class), which few pages need, with the first page that does. */
function loadDefuddle(): Defuddle {
  return require("defuddle") as typeof defuddle as unknown as Defuddle;
}

/** Where publishers put an article's text, the most certain first. */
const CONTAINERS: readonly string[] = [
  '[itemprop~="articleBody"], [property="articleBody"]',
  '[data-testid="article-body"], [data-component="article-body"], [data-qa="article-body"]',
  "#article-body, #articleBody, #articlebody, #story-body, #storytext, #article-content, #article-text, #story-text",
  ".article-body, .article__body, .articleBody, .articlebody, .ArticleBody, .article-body__content, .article_body, .c-article-body",
  ".story-body, .story__body, .story-content, .story-text, .storytext, .body-copy, .article-copy, .RichTextStoryBody, .caas-body",
  ".entry-content, .post-content, .post-body, .post__content, .td-post-content, .article-content, .article__content, .article-text, .c-entry-content, .content__article-body, .single-content, .news-text, .news-content, .artikel-content, .article-main",
];

/** Elements of running text, which Readability would judge by their classes. */
const PLAIN_BLOCKS =
  "h2[class], h3[class], h4[class], p[class], li[class], blockquote[class], pre[class], table[class]";

/** A piece of a page as paragraphs, without those that only lead elsewhere. */
function blocks(html: string): Paragraphs {
  return paragraphsOfHtml(html, { withoutLinks: true });
}

/** The text in paragraphs long enough to be an article's. */
function proseOf(paragraphs: Paragraphs): number {
  return lengthOf(paragraphs.filter((paragraph) => paragraph.text.length >= 80));
}

function lengthOf(paragraphs: Paragraphs): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
}

function wordsIn(paragraphs: Paragraphs): readonly string[] {
  return paragraphs.flatMap((paragraph) => [...wordsOf(paragraph.text)]);
}

/** JSON-LD's own text of the article, as paragraphs. */
function statedBody(page: Page): Paragraphs {
  const body = page.jsonLd?.body ?? "";
  if (body.length > MAX_LENGTH) return [];
  if (/<(?:p|br|div|h[1-6]|ul|li|a|strong|em|span)\b[^>]*>/iu.test(body)) return paragraphsOfHtml(body);
  return body.split(/\n+/u).flatMap((line) => [...paragraphsOfHtml(line.replaceAll("<", "&lt;"))]);
}

/** The text in the element that a publisher marks as the article's body; several pieces of one article are joined. */
function containerBody(document: DomDocument): Paragraphs {
  for (const selector of CONTAINERS) {
    const found = [...document.querySelectorAll(selector)]
      .slice(0, 200)
      .filter((element) => element.localName !== "meta");
    const outer = found.filter((element) => !found.some((other) => other !== element && contains(other, element)));
    const home = (element: DomElement) => nearestArticle(element);
    const first = outer[0];
    if (first === undefined) continue;
    const pieces = outer.filter((element) => home(element) === home(first));
    const paragraphs = pieces
      .filter((element) => linkShare(element) < 0.5)
      .flatMap((element) => [...blocks(element.innerHTML)]);
    if (lengthOf(paragraphs) >= 250) return paragraphs;
  }
  return [];
}

function contains(outer: DomElement, inner: DomElement): boolean {
  for (let up = inner.parentElement; up !== null; up = up.parentElement) if (up === outer) return true;
  return false;
}

function nearestArticle(element: DomElement): DomElement | null {
  for (let up = element.parentElement; up !== null; up = up.parentElement) if (up.localName === "article") return up;
  return null;
}

/** What Readability takes for the article; [] when it finds none or fails (linkedom is not a whole browser). */
function readabilityBody(document: DomDocument): Paragraphs {
  try {
    // What is left after pruning belongs to the text: Readability would drop a heading called "header-anchor".
    for (const element of document.querySelectorAll(PLAIN_BLOCKS)) element.removeAttribute("class");
    const reader = new Readability<string>(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 250,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => (node as unknown as DomElement).innerHTML,
    });
    return blocks(reader.parse()?.content ?? "");
  } catch {
    return [];
  }
}

function defuddleBody(page: Page): Paragraphs {
  try {
    const document = parsePage(page.source);
    const Defuddle = loadDefuddle();
    const result = new Defuddle(document, { url: page.url ?? "https://localhost/" }).parse();
    return blocks(result.content);
  } catch {
    return [];
  }
}

/** The element whose own paragraphs hold the most text that is not linked: the last resort, in linear time. */
function densestBody(document: DomDocument): Paragraphs {
  const marked = [...document.querySelectorAll('article, main, [role="main"]')].slice(0, 50);
  const sizes = new Map<DomElement, number>();
  for (const paragraph of document.querySelectorAll("p")) {
    const parent = paragraph.parentElement;
    const length = (paragraph.textContent ?? "").length;
    if (parent !== null && length > 40) sizes.set(parent, (sizes.get(parent) ?? 0) + length);
  }
  const dense = [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const readings = [dense, ...marked, document.body]
    .filter((element) => element !== undefined && element !== null)
    .map((element) => blocks(element.innerHTML));
  return (
    readings.find((paragraphs) => lengthOf(paragraphs) >= 200) ??
    readings.findLast((paragraphs) => paragraphs.length > 0) ??
    []
  );
}

/** Whether JSON-LD gives no more than the beginning of what stands on the page. */
function isExcerpt(stated: Paragraphs, readable: Paragraphs): boolean {
  if (lengthOf(readable) < lengthOf(stated) * 1.5) return false;
  const beginning = wordsIn(stated);
  const same = overlap(beginning, wordsIn(readable).slice(0, beginning.length));
  return same > 0.7 && (lengthOf(stated) < 1_500 || !/[.!?。”"’]$/u.test(stated.at(-1)?.text ?? ""));
}

/** Of several readings of a page, the one closest to the text that its JSON-LD gives. */
function closestTo(stated: Paragraphs, readings: readonly Paragraphs[]): Paragraphs {
  const words = wordsIn(stated);
  const scored = readings.map((paragraphs) => ({ paragraphs, score: overlap(words, wordsIn(paragraphs)) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= 0.6 ? best.paragraphs : stated;
}

/** A paragraph of a story is no shorter. */
const LEAD_LENGTH = 100;

/**
 * The container's paragraphs with the first one or two of the story that stand before it, in an element of their own,
 * where Readability read on from them.
 */
function withLead(container: Paragraphs, readable: Paragraphs, dek: string): Paragraphs {
  const first = container[0]?.text ?? "";
  const start = readable.findIndex((paragraph) => paragraph.text === first);
  if (start < 1 || start > 6) return container;
  const lead = readable
    .slice(0, start)
    .filter(({ kind, text }) => kind === "text" && text.length >= LEAD_LENGTH && /[.!?…。！？]["'”’»]?$/u.test(text));
  const known = new Set([dek, ...container.map((paragraph) => paragraph.text)]);
  const fresh = lead.filter((paragraph) => !known.has(paragraph.text));
  return fresh.length === 0 || fresh.length > 2 ? container : [...fresh, ...container];
}

/**
 * The article's body, by the reading of the page that fits best: Readability's; the publisher's own container where
 * Readability lost or gained much against it; JSON-LD's text where both miss it; defuddle and then the densest part
 * of the page where all of them find too little. Changes the page's document.
 */
export function bodyOf(page: Page): Paragraphs {
  const { document } = page;
  const stated = statedBody(page);
  // Of larger pages there is no whole document, and Readability's time grows faster than their size.
  if (page.elements > MAX_ELEMENTS || page.source.length > MAX_LENGTH) {
    return stated.length > 0 ? stated : paragraphsOfHtml(page.source);
  }
  if (document.body !== null) prune(document.body);
  const container = containerBody(document);
  const dense = densestBody(document);
  const readable = readabilityBody(document);
  const read = lengthOf(readable);
  const contained = lengthOf(container);
  if (lengthOf(stated) >= 300 && !isExcerpt(stated, readable))
    return closestTo(
      stated,
      [readable, container, dense].filter((found) => found.length > 0),
    );
  if (contained >= 250 && proseOf(readable) < proseOf(container) * 1.5)
    return withLead(container, readable, metaValue(page.meta, "og:description", "description") ?? "");
  // One element with all of the text and less around it: Readability joined what stands beside it.
  if (proseOf(dense) >= proseOf(readable) * 0.95 && proseOf(dense) >= 500 && lengthOf(dense) < read * 0.8) return dense;
  if (read >= 200) return readable;
  const best = [readable, container, stated].toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
  if (lengthOf(best) >= 200) return best;
  const fuddled = defuddleBody(page);
  return [fuddled, dense, best].find((found) => lengthOf(found) >= Math.max(1, lengthOf(best))) ?? best;
}
