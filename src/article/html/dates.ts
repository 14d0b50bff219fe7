import type { ArticleTime } from "../article.ts";
import { normalizeText, tidyLine } from "../text/normalize.ts";
import { findTimes, parseTime } from "../text/time.ts";
import type { DomElement } from "./dom.ts";
import type { Meta, Page } from "./page.ts";

const PUBLISHED = (
  "article:published_time og:published_time og:article:published_time article:published datepublished date_published " +
  "parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date dc.date.created " +
  "publish-date publish_date publishdate pubdate publication_date publicationdate publication-date published " +
  "published_time published_at published-date displaydate ptime cxenseparse:recs:publishtime cxenseparse:publishtime " +
  "citation_publication_date citation_date citation_online_date originalpublicationdate article_date_original " +
  "vr:published_time bt:pubdate release_date created created_at article.created article.published date shareaholic:article_published_time"
).split(" ");
const MODIFIED = (
  "article:modified_time og:updated_time article:modified article:updated datemodified date_modified lastmod last-modified " +
  "last_modified dcterms.modified dc.date.modified modified updated_time utime revised shareaholic:article_modified_time"
).split(" ");

const PUBLISHED_ELEMENTS =
  '[itemprop~="datePublished"], time[pubdate], abbr.published, time.published, time.entry-date, time[class*="publish"], [property="datePublished"]';
const MODIFIED_ELEMENTS =
  '[itemprop~="dateModified"], time.updated, time[class*="update"], time[class*="modif"], [property="dateModified"]';
const DATE_CLASS =
  /(?:^|[\s_-])(?:date|dateline|published|publish|pubdate|posted|timestamp|time|entry-date|post-date|datetime|byline|meta|entry-meta|post-meta|article-meta|info)(?:$|[\s_-])/iu;
const NOT_OURS = /related|comment|sidebar|recirc|recommend|footer|widget|teaser|trending|popular|promo|more-/iu;

/** A date that a computer made up (the epoch, the year 0) is none. */
function plausible(time: ArticleTime | null): ArticleTime | null {
  if (time === null) return null;
  const year = Number(time.iso.slice(0, 4));
  return year >= 1700 && year <= 2100 && !time.iso.startsWith("1970-01-01") ? time : null;
}

function timeOf(text: string | null, language: string | null): ArticleTime | null {
  if (text === null || text.length > 200) return null;
  const line = tidyLine(normalizeText(text));
  if (/^\d{9,10}$/u.test(line) || /^\d{12,13}$/u.test(line)) {
    const instant = new Date(Number(line) * (line.length > 11 ? 1 : 1000)).toISOString();
    return plausible({ precision: "instant", iso: `${instant.slice(0, 19)}Z` });
  }
  return plausible(parseTime(line, { language }));
}

function elementTime(element: DomElement, language: string | null): ArticleTime | null {
  for (const name of ["datetime", "content", "title"]) {
    const time = timeOf(element.getAttribute(name), language);
    if (time !== null) return time;
  }
  return timeOf((element.textContent ?? "").slice(0, 200), language);
}

function isOurs(element: DomElement): boolean {
  for (let up: DomElement | null = element, steps = 0; up !== null && steps < 40; up = up.parentElement, steps += 1) {
    if (/^(?:aside|footer|nav)$/u.test(up.localName)) return false;
    if (up.localName !== "body" && up.localName !== "html" && NOT_OURS.test(`${up.className} ${up.id}`)) return false;
  }
  return true;
}

function* metaTimes(meta: Meta, keys: readonly string[], language: string | null): Generator<ArticleTime> {
  for (const key of keys) {
    for (const value of meta.get(key) ?? []) {
      const time = timeOf(value, language);
      if (time !== null) yield time;
    }
  }
}

function* elementTimes(page: Page, selector: string, language: string | null): Generator<ArticleTime> {
  for (const element of [...page.document.querySelectorAll(selector)].slice(0, 50)) {
    const time = isOurs(element) ? elementTime(element, language) : null;
    if (time !== null) yield time;
  }
}

/** Lines that show a date by their element's class, near the top of the page. */
function visibleTimes(
  page: Page,
  language: string | null,
): { published: ArticleTime | null; updated: ArticleTime | null } {
  let published: ArticleTime | null = null;
  let updated: ArticleTime | null = null;
  let looked = 0;
  for (const element of page.document.querySelectorAll("[class], [id], time")) {
    if (published !== null || looked > 300) break;
    if (element.localName !== "time" && !DATE_CLASS.test(`${element.className} ${element.id}`)) continue;
    looked += 1;
    const text = tidyLine(normalizeText((element.textContent ?? "").slice(0, 1_000)));
    if (text === "" || text.length > 250 || !/\d/u.test(text) || !isOurs(element)) continue;
    const times = findTimes(text, { language });
    published = plausible(times.published);
    updated ??= plausible(times.updated);
  }
  return { published, updated };
}

/** The date in the address ("/2019/03/08/"), as blogs and newspapers put it there. */
function addressTime(url: string | null): ArticleTime | null {
  const match = /\/((?:19|20)\d\d)[/-](?:[A-Za-z.]{2,20}\/)?(0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/-]|$)/u.exec(
    url ?? "",
  );
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  return timeOf(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, null);
}

const EXACTNESS = { date: 0, local: 1, instant: 2 } as const;

/** The first time, or a later one of the same day (a zone away) that says it more exactly. */
function best(times: Iterable<ArticleTime>): ArticleTime | null {
  let chosen: ArticleTime | null = null;
  for (const time of times) {
    if (chosen === null) {
      chosen = time;
    } else if (EXACTNESS[time.precision] > EXACTNESS[chosen.precision]) {
      const apart = Math.abs(Date.parse(time.iso.slice(0, 10)) - Date.parse(chosen.iso.slice(0, 10)));
      if (apart <= 86_400_000) chosen = time;
    }
    if (chosen.precision === "instant") break;
  }
  return chosen;
}

/** Whether an update is one: not the publication again, and not before it (a zone left out makes it look so). */
function isLater(updated: ArticleTime | null, published: ArticleTime | null): boolean {
  if (updated === null || published === null) return updated !== null;
  const length = Math.min(updated.iso.length, published.iso.length, 16);
  const [later, earlier] = [updated.iso.slice(0, length), published.iso.slice(0, length)];
  return later > earlier || (later === earlier && updated.iso.length > published.iso.length);
}

/** When the page says the article was published and updated. */
export function datesOf(
  page: Page,
  language: string | null,
): { publishedAt: ArticleTime | null; updatedAt: ArticleTime | null } {
  let visible: ReturnType<typeof visibleTimes> | null = null;
  const shown = () => (visible ??= visibleTimes(page, language));
  const listed = (...times: (ArticleTime | null)[]) => times.filter((time) => time !== null);
  function* published(): Generator<ArticleTime> {
    yield* listed(timeOf(page.jsonLd?.published ?? null, language));
    yield* metaTimes(page.meta, PUBLISHED, language);
    yield* elementTimes(page, PUBLISHED_ELEMENTS, language);
    yield* elementTimes(page, "article time[datetime], main time[datetime], header time[datetime]", language);
    yield* listed(shown().published);
    yield* elementTimes(page, "time[datetime]", language);
    yield* listed(addressTime(page.url));
  }
  function* updated(): Generator<ArticleTime> {
    yield* listed(timeOf(page.jsonLd?.modified ?? null, language));
    yield* metaTimes(page.meta, MODIFIED, language);
    yield* elementTimes(page, MODIFIED_ELEMENTS, language);
    yield* listed(visible?.updated ?? null);
  }
  const publishedAt = best(published()) ?? shown().updated;
  const updatedAt = best(updated());
  return { publishedAt, updatedAt: isLater(updatedAt, publishedAt) ? updatedAt : null };
}
