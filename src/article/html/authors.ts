import { authorsFrom } from "../text/byline.ts";
import { isPersonName } from "../text/names.ts";
import { findTimes } from "../text/time.ts";
import { lineOfHtml } from "./blocks.ts";
import type { DomElement } from "./dom.ts";
import { metaValue, type Page } from "./page.ts";
import type { Site } from "./site.ts";
import { keyOf, wordsOf } from "./words.ts";

const META_KEYS = [
  "author",
  "article:author",
  "article:author_name",
  "og:article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "byl",
  "cxenseparse:author",
  "lp.article:author",
  "authors",
  "shareaholic:article_author_name",
  "rbauthors",
  "vr:author",
] as const;

/** Elements that show authors, the plainest first; within one kind all that belong to the article's head count. */
const VISIBLE: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  ".byline__name, .byline-name, .author-name, .author__name, .authorname, .c-byline__author, .article-author-name",
  '[data-testid*="byline"], [data-testid*="author"]',
  ".byline, .by-line, .article-byline, .post-byline, .entry-author, .post-author, .article-author, .article__author, .author, .authors, .vcard .fn",
  '[class*="byline" i], [class*="ByLine" i], [class*="author" i]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/profile/"], a[href*="/people/"], a[href*="/by/"]',
];

const NOT_OURS =
  /related|comment|sidebar|recirc|recommend|(?<!post-|entry-|article-)footer|widget|teaser|trending|popular|promo|caption|credit|bio(?:graphy)?\b|about-?(?:the-)?author|more-/iu;
/** Account names that stand where an author would. */
const NOBODY =
  /^(?:admin(?:istrator)?|author|authors|autor|editor|redacci[oó]n|redaktion|r[eé]daction|staff|guest|user|webmaster|root|null|undefined|none|unknown|anonymous|n\/?a|web|press release|by|view all|follow|twitter|facebook|email|share|read more|more|contributor|blog)$/iu;

/** A name cleaned of what stands around it on pages; null when nothing that could be a name is left. */
function cleanName(raw: string, site: Site): string | null {
  const name = raw
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/giu, " ")
    .replace(/(?:^|\s)@\w+/gu, " ")
    .replace(
      /^\s*(?:(?:written|posted|published|reported|words|story|text|review|photographs?|opinion)\s+)?(?:by|von|par|por|di|door|af|av)\b:?\s+/iu,
      "",
    )
    .replace(/^\s*(?:author|autor|auteur|autore)s?:\s*/iu, "")
    .replace(/\s*[|•·/(].*$/u, "")
    .replace(/\s+[-–—]\s.*$/u, "")
    .replace(/,?\s+(?:for|of|in)\s+(?:the\s+)?[\p{Lu}].*$/u, (rest) =>
      site.isSite(rest.replace(/^,?\s+(?:for|of|in)\s+/u, "")) ? "" : rest,
    )
    .replace(/^[\s,;:.–—-]+/u, "")
    .replace(/[\s,;:–—-]{1,20}$/u, "")
    .trim();
  const words = wordsOf(name);
  if (name.length < 2 || name.length > 70 || words.length > 8 || !/\p{L}{2}/u.test(name)) return null;
  if (NOBODY.test(name) || /\d{3,}|[!?{}<>=#]/u.test(name)) return null;
  return name;
}

/** The names in one author field, each cleaned: "By A and B", "A, Staff Writer", "A;B". */
function namesIn(text: string, site: Site): readonly string[] {
  const line = lineOfHtml(text);
  if (line === "" || line.length > 400 || /^(?:https?:\/\/|www\.|\/)\S*$/iu.test(line)) return [];
  const plain = line.replace(/https?:\/\/\S+|\S+@\S+\.\S+/giu, " ").trim();
  // One plain name needs no splitting.
  const found =
    /^[\p{Lu}][\p{L}.'’-]*(?:\s[\p{L}][\p{L}.'’-]*){1,3}$/u.test(plain) &&
    !/\s(?:and|und|et|y)\s/iu.test(plain) &&
    !/^(?:by|von|par|por)\s/iu.test(plain)
      ? [plain]
      : plain.split(/\s*;\s*/u).flatMap((part) => [...authorsFrom(part)]);
  return found.map((name) => cleanName(name, site)).filter((name) => name !== null);
}

function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = keyOf(name);
    if (key !== "" && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

/** Names without those that a label or an outlet ran into: "AuthorsJane Doe" beside "Jane Doe". */
function withoutGlued(names: readonly string[]): readonly string[] {
  return names.filter(
    (name) => !names.some((other) => other.length >= 5 && name.length > other.length && name.endsWith(other)),
  );
}

function isOurs(element: DomElement): boolean {
  for (let up: DomElement | null = element, steps = 0; up !== null && steps < 40; up = up.parentElement, steps += 1) {
    if (/^(?:aside|footer|nav)$/u.test(up.localName)) return false;
    if (up.localName !== "body" && up.localName !== "html" && NOT_OURS.test(`${up.className} ${up.id}`)) return false;
  }
  return true;
}

/** Whether two elements stand in one small part of the page: the authors of one article, not of a list of articles. */
function areNeighbours(a: DomElement, b: DomElement): boolean {
  const near = (element: DomElement) => {
    const parents: DomElement[] = [];
    for (let up = element.parentElement; up !== null && parents.length < 4; up = up.parentElement) parents.push(up);
    return parents;
  };
  const around = near(a);
  const shared = near(b).find((parent) => around.includes(parent));
  return shared !== undefined && (shared.textContent ?? "").length < 1_500;
}

/** The names that the page shows a reader, from the plainest kind of element that has some. */
function visibleNames(page: Page, site: Site): readonly string[] {
  for (const selector of VISIBLE) {
    const names: string[] = [];
    let first: DomElement | null = null;
    for (const element of [...page.document.querySelectorAll(selector)].slice(0, 30)) {
      if (names.length >= 8) break;
      if (element.localName === "meta" || element.localName === "link") continue;
      const text = lineOfHtml((element.textContent ?? "").slice(0, 1_000).replaceAll("<", " "));
      if (text.length > 300 || !isOurs(element) || (first !== null && !areNeighbours(first, element))) continue;
      const found = namesIn(findTimes(text).rest, site).filter((name) => isPersonName(name));
      if (found.length > 0) first ??= element;
      names.push(...found);
    }
    const persons = unique(withoutGlued(names)).filter((name) => !site.isSite(name));
    if (persons.length > 0 && persons.length <= 6) return persons;
  }
  return [];
}

/** Whether a byline on the page has this name. */
function isShown(page: Page, name: string): boolean {
  const key = keyOf(name);
  const bylines = page.document.querySelectorAll(
    '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]',
  );
  return [...bylines].slice(0, 30).some((element) => keyOf((element.textContent ?? "").slice(0, 500)).includes(key));
}

/**
 * The article's authors, cleaned: no addresses, roles, "By" or duplicates; the site's own name only when no person is
 * named. JSON-LD and meta elements come first; the page's byline fills in where they name nobody, or fewer.
 */
export function authorsOf(page: Page, site: Site): readonly string[] {
  const stated: readonly (readonly string[])[] = [
    (page.jsonLd?.persons ?? []).flatMap((name) => [...namesIn(name, site)]),
    ...META_KEYS.map((key) => (page.meta.get(key) ?? []).flatMap((name) => [...namesIn(name, site)])),
    metaValue(page.meta, "twitter:label1")?.match(/written|author|by/iu)
      ? [...namesIn(metaValue(page.meta, "twitter:data1") ?? "", site)]
      : [],
  ];
  const persons = stated
    .map((names) => unique(names.filter((name) => !site.isSite(name))))
    .find((names) => names.length > 0);
  const shown = visibleNames(page, site);
  if (persons !== undefined) {
    const keys = new Set(shown.map(keyOf));
    return shown.length > persons.length && persons.every((name) => keys.has(keyOf(name))) ? shown : persons;
  }
  if (shown.length > 0) return shown;
  const organizations = unique((page.jsonLd?.organizations ?? []).flatMap((name) => [...namesIn(name, site)]));
  const named = organizations.length > 0 ? organizations : unique(stated.flat());
  // A site that names itself as every article's author tells nothing, unless the page shows it as the byline.
  return named.filter((name) => !site.isSite(name) || isShown(page, name));
}
