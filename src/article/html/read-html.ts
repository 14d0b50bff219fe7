import type { Draft } from "../draft.ts";
import { MAX_PARAGRAPHS } from "../limits.ts";
import { parseByline } from "../text/byline.ts";
import { isPersonName } from "../text/names.ts";
import { findTimes } from "../text/time.ts";
import { authorsOf } from "./authors.ts";
import { bodyOf } from "./body.ts";
import { datesOf } from "./dates.ts";
import { dekOf, teaserOf } from "./dek.ts";
import { partHead } from "./head-lines.ts";
import { headlineOf } from "./headline.ts";
import { metaValue, openPage, type Page } from "./page.ts";
import { siteOf } from "./site.ts";
import { tidyBody } from "./tidy-body.ts";

/** A BCP 47 tag in its canonical form ("en_us" → "en-US"), or null. */
function languageTag(text: string | null | undefined): string | null {
  const tag = (text ?? "").trim().replaceAll("_", "-");
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/u.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function languageOf(page: Page): string | null {
  const root = page.document.documentElement;
  return (
    languageTag(root?.getAttribute("lang")) ??
    languageTag(page.jsonLd?.language) ??
    languageTag(metaValue(page.meta, "og:locale", "content-language", "dc.language", "language"))
  );
}

function tagsOf(page: Page): readonly string[] {
  const lists = [
    page.meta.get("article:tag") ?? [],
    page.jsonLd?.keywords ?? [],
    ...["news_keywords", "parsely-tags", "sailthru.tags", "keywords"].map((key) => page.meta.get(key) ?? []),
  ];
  for (const list of lists) {
    const tags = list
      .flatMap((entry) => entry.split(","))
      .map((tag) => tag.trim())
      .filter((tag) => tag !== "" && tag.length <= 60);
    if (tags.length > 0) return [...new Set(tags)].slice(0, 20);
  }
  return [];
}

/** The authors of the first byline among the lines before the story, for pages that mark up nothing. */
function bylineIn(lines: readonly string[]): readonly string[] {
  for (const line of lines) {
    const byline = parseByline(findTimes(line).rest || line);
    if (byline?.marked === true && byline.authors.length > 0)
      return byline.authors.filter((name) => isPersonName(name));
  }
  return [];
}

/** The first date among the lines before the story. */
function timesIn(lines: readonly string[], language: string | null): Pick<Draft, "publishedAt"> {
  for (const line of lines) {
    const { published } = findTimes(line, { language });
    if (published !== null) return { publishedAt: published };
  }
  return { publishedAt: null };
}

/**
 * Reads a saved web page: what it says of itself (JSON-LD, Open Graph, meta elements, microdata), what it shows, and
 * the article's text. Fields that the page does not give are null; the headline too.
 * @param url Where the page was saved from, where that is known.
 */
export function readHtml(html: string, url: string | null = null): Draft {
  const page = openPage(html, url);
  const site = siteOf(page);
  const language = languageOf(page);
  const headline = headlineOf(page, site);
  const named = authorsOf(page, site);
  const dated = datesOf(page, language);
  const dek = dekOf(page, headline);
  const body = bodyOf(page);
  // A page of more paragraphs than any article is refused as it is (finishArticle).
  const { lines, story } =
    body.length > MAX_PARAGRAPHS ? { lines: [], story: body } : partHead(body, { headline, dek, authors: named });
  const paragraphs = body.length > MAX_PARAGRAPHS ? body : tidyBody(story, headline);
  const authors = named.length > 0 ? named : bylineIn(lines);
  const dates = dated.publishedAt !== null ? dated : { ...dated, ...timesIn(lines, language) };
  const summary = teaserOf(page, site, headline, paragraphs);
  return {
    headline,
    summary,
    dek: dek === summary || (dek !== null && paragraphs.some((paragraph) => paragraph.text === dek)) ? null : dek,
    authors,
    ...dates,
    dateline: null,
    source: site.name,
    url: page.url,
    language,
    tags: tagsOf(page),
    paragraphs,
  };
}
