import { lineOfHtml } from "./blocks.ts";
import type { DomElement } from "./dom.ts";
import { metaValue, type Page } from "./page.ts";
import { type Site, withoutSite } from "./site.ts";
import { keyOf, overlap, wordsOf } from "./words.ts";

const VISIBLE_TITLES =
  '[itemprop~="headline"], .entry-title, .post-title, .article-title, .article-headline, .headline, .story-title, .article__title, .article__headline, h2';
const KICKER =
  /kicker|eyebrow|label|categor|overline|badge|sr-only|visually-hidden|screen-reader|subtitle|sub-title|subhead|permalink|anchor/iu;
/** Places whose headings are not the article's. */
const ELSEWHERE = /^(?:nav|footer|aside)$/u;
const RELATED =
  /related|sidebar|recirc|recommend|trending|popular|teaser|promo|widget|comment|newsletter|most-read|modal|banner/iu;

function isElsewhere(element: DomElement): boolean {
  for (let up = element.parentElement, steps = 0; up !== null && steps < 40; up = up.parentElement, steps += 1) {
    if (ELSEWHERE.test(up.localName)) return true;
    if (up.localName !== "body" && up.localName !== "html" && RELATED.test(`${up.className} ${up.id}`)) return true;
  }
  return false;
}

/** The heading's text without its kicker. */
function headingText(element: DomElement): string {
  let html = element.innerHTML.slice(0, 5_000);
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (KICKER.test(child.className) && child.innerHTML.length < html.length / 2)
      html = html.replace(child.innerHTML, " ");
  }
  return lineOfHtml(html);
}

function isTitleLike(text: string): boolean {
  return text.length >= 2 && text.length <= 400 && /[\p{L}\p{N}]/u.test(text);
}

/** The titles that the page gives about itself, the most trustworthy first, without the site's name. */
function statedTitles(page: Page, site: Site): readonly string[] {
  const raw = [
    page.jsonLd?.headline ?? null,
    metaValue(page.meta, "og:title"),
    metaValue(page.meta, "twitter:title"),
    metaValue(
      page.meta,
      "parsely-title",
      "sailthru.title",
      "citation_title",
      "dc.title",
      "dcterms.title",
      "hdl",
      "title",
      "headline",
    ),
    lineOfHtml(page.document.title),
  ];
  const titles = raw
    .filter((title) => title !== null && isTitleLike(title))
    .map((title) => withoutSite(title ?? "", site));
  return titles.filter((title) => title !== "" && !site.isSite(title));
}

/** How well a heading agrees with what the page says its title is; a truncated title agrees with the whole one. */
function agreement(text: string, stated: readonly string[]): number {
  const words = wordsOf(text);
  const key = words.join(" ");
  let best = 0;
  for (const title of stated) {
    const other = keyOf(title);
    if (other === key) return 1;
    const truncated = other.length > 20 && (key.startsWith(other) || other.startsWith(key)) && words.length > 2;
    best = Math.max(best, truncated ? 0.95 : overlap(words, wordsOf(title)));
  }
  return best;
}

/**
 * The page's headline: the heading that a reader sees, when it agrees with what the page says of itself (JSON-LD, Open
 * Graph, title) or stands where headlines stand; else what most of those agree on. Null when the page has none.
 */
export function headlineOf(page: Page, site: Site): string | null {
  const stated = statedTitles(page, site);
  const headings = (selector: string, limit: number) => {
    const found: { text: string; agrees: number; element: DomElement }[] = [];
    for (const element of page.document.querySelectorAll(selector)) {
      if (found.length >= limit) break;
      const text = headingText(element);
      if (isTitleLike(text) && !site.isSite(text)) found.push({ text, agrees: agreement(text, stated), element });
    }
    return found;
  };
  const best = (found: ReturnType<typeof headings>) => found.toSorted((a, b) => b.agrees - a.agrees)[0];
  const firsts = headings("h1", 30);
  const first = best(firsts);
  if (first !== undefined && first.agrees >= 0.5) return first.text;
  const shown = best(headings(VISIBLE_TITLES, 60));
  if (shown !== undefined && shown.agrees >= 0.8) return shown.text;
  const own = firsts.filter(({ element }) => !isElsewhere(element));
  const only = own.length === 1 ? own[0] : undefined;
  // A headline for search engines may share few words with the one on the page.
  if (only !== undefined && (stated.length === 0 || only.agrees >= 0.25 || wordsOf(only.text).length >= 4))
    return only.text;
  const voted = stated
    .filter((title) => !/(?:…|\.\.\.)$/u.test(title))
    .map((title) => ({ title, votes: stated.filter((other) => overlap(wordsOf(title), wordsOf(other)) > 0.8).length }))
    .toSorted((a, b) => b.votes - a.votes)[0];
  return voted?.title ?? stated[0] ?? own[0]?.text ?? null;
}
