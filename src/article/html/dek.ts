import type { DraftParagraph } from "../draft.ts";
import { lineOfHtml } from "./blocks.ts";
import type { DomElement } from "./dom.ts";
import { metaValue, type Page } from "./page.ts";
import { linkShare } from "./prune.ts";
import type { Site } from "./site.ts";
import { keyOf, wordsOf } from "./words.ts";

const SUBTITLES =
  '.dek, .deck, .article-dek, .article__dek, .subtitle, .sub-title, .subheadline, .sub-headline, .subheading, .article-subtitle, .article__subtitle, .standfirst, .article__standfirst, .article-standfirst, .entry-subtitle, .post-subtitle, .story-subtitle, .article-excerpt, .gh-article-excerpt, .post-excerpt, .entry-excerpt, .c-entry-summary, .article-summary, .article__summary, .story-summary, .article-lead-in, .chapeau, .entradilla, .bajada, .catenaccio, .sottotitolo, [data-testid*="subtitle" i], [data-testid*="standfirst" i], [class*="standfirst" i], [class*="subhead" i], [class*="dek" i], [itemprop~="alternativeHeadline"]';
const RELATED =
  /related|sidebar|recirc|recommend|trending|popular|teaser|promo|widget|comment|newsletter|most-read|card/iu;

/** Whether the element stands with the headline: a few levels up they have one parent. */
function isNear(headline: DomElement, element: DomElement): boolean {
  const around: DomElement[] = [];
  for (let up = headline.parentElement; up !== null && around.length < 4; up = up.parentElement) around.push(up);
  let up = element.parentElement;
  for (let steps = 0; up !== null && steps < 4; steps += 1, up = up.parentElement) if (around.includes(up)) return true;
  return false;
}

/** The line below the headline that readers see; null when there is none. */
export function dekOf(page: Page, headline: string | null): string | null {
  const title = keyOf(headline ?? "");
  const fits = (text: string) =>
    text.length >= 10 && text.length <= 500 && keyOf(text) !== title && wordsOf(text).length >= 3;
  const own = [...page.document.getElementsByTagName("h1")].find(
    (heading) => keyOf(heading.textContent ?? "") === title,
  );
  for (const element of [...page.document.querySelectorAll(SUBTITLES)].slice(0, 20)) {
    if (own !== undefined && !isNear(own, element)) continue;
    if (linkShare(element) > 0.4 || element.querySelector("ul, ol, table, form, h1, p + p") !== null) continue;
    const parents = `${element.className} ${element.parentElement?.className ?? ""} ${element.parentElement?.parentElement?.className ?? ""}`;
    if (RELATED.test(parents) || /^(?:body|html|main|article|section|meta|h1)$/u.test(element.localName)) continue;
    const text = lineOfHtml(element.innerHTML.slice(0, 5_000));
    if (fits(text)) return text;
  }
  for (const heading of page.document.querySelectorAll("h1")) {
    if (keyOf(heading.textContent ?? "") !== title) continue;
    const below = heading.nextElementSibling;
    if (below !== null && /^h2$/u.test(below.localName)) {
      const text = lineOfHtml(below.innerHTML.slice(0, 5_000));
      // A second heading right below the first, with more headings of its kind further on, begins the text instead.
      if (fits(text) && text.length > 25) return text;
    }
  }
  return null;
}

/** Ends as search engines cut: "…", "..." or "[...]". */
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$/u;

/** How many of the text's words stand in the other text, 0 to 1. */
function wordShare(text: string, other: string): number {
  const words = wordsOf(text);
  const known = new Set(other.split(" "));
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}

/**
 * The publisher's own teaser: the page's description, unless it is no more than the body's beginning, the headline
 * again, or says nothing of this article.
 */
export function teaserOf(
  page: Page,
  site: Site,
  headline: string | null,
  body: readonly DraftParagraph[],
): string | null {
  const start = body
    .slice(0, 6)
    .map((paragraph) => keyOf(paragraph.text))
    .join(" ");
  const stories = new Set(
    [
      ...wordsOf(headline ?? ""),
      ...wordsOf(
        body
          .slice(0, 40)
          .map((p) => p.text)
          .join(" "),
      ),
    ].filter((word) => word.length > 3),
  );
  const candidates = [
    metaValue(page.meta, "og:description"),
    metaValue(page.meta, "description"),
    page.jsonLd?.description ?? null,
    metaValue(page.meta, "twitter:description", "sailthru.description", "dc.description", "dcterms.description", "lp"),
  ];
  for (const text of candidates) {
    if (text === null || text.length < 25 || text.length > 1_000 || site.isSite(text)) continue;
    const key = keyOf(text);
    if (key === keyOf(headline ?? "") || key === "") continue;
    // Cut without a mark, or the first words of the body: no teaser of its own.
    if (start.includes(key)) continue;
    if (CUT.test(text) && (start.includes(keyOf(text.replace(CUT, ""))) || wordShare(text, start) > 0.9)) continue;
    const words = wordsOf(text).filter((word) => word.length > 3);
    if (words.length > 0 && !words.some((word) => stories.has(word))) continue;
    return text;
  }
  return null;
}
