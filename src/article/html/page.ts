import { lineOfHtml } from "./blocks.ts";
import { cleanSource } from "./clean-source.ts";
import { type DomDocument, parsePage } from "./dom.ts";
import { type JsonLdArticle, readJsonLd } from "./json-ld.ts";

/** A page ready to be read: its document and what it says about itself. */
export interface Page {
  readonly document: DomDocument;
  /** The page's cleaned source, to parse it afresh. */
  readonly source: string;
  readonly elements: number;
  readonly meta: Meta;
  readonly jsonLd: JsonLdArticle | null;
  /** The address the page was saved from, or names as its own. */
  readonly url: string | null;
}

/** `<meta>` elements by their `property`, `name` or `itemprop` in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

function metaOf(document: DomDocument): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.getElementsByTagName("meta")) {
    const content = lineOfHtml(element.getAttribute("content") ?? "");
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      for (const key of (element.getAttribute(attribute) ?? "").toLowerCase().split(/\s+/u)) {
        if (key === "") continue;
        const values = meta.get(key) ?? [];
        if (values.length < 100 && !values.includes(content)) values.push(content);
        meta.set(key, values);
      }
    }
  }
  return meta;
}

/** The first value among the keys, in their order. */
export function metaValue(meta: Meta, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = meta.get(key)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

/** An absolute http(s) address, or null. */
export function webAddress(text: string | null | undefined, base?: string | null): string | null {
  if (text === null || text === undefined || text.trim() === "" || text.length > 2_000) return null;
  const url = URL.parse(text.trim(), base ?? undefined);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
}

function ownAddress(document: DomDocument, meta: Meta, given: string | null): string | null {
  const canonical = webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute("href"), given);
  const shared = webAddress(metaValue(meta, "og:url", "parsely-link", "twitter:url"), given);
  // A canonical link to the site's front page is a template's mistake.
  const whole = [canonical, shared].find((url) => url !== null && new URL(url).pathname !== "/");
  return whole ?? webAddress(given) ?? canonical ?? shared;
}

/** Opens a page for reading. `url` is where it was saved from, where that is known. */
export function openPage(html: string, url: string | null): Page {
  const { html: source, beginning, jsonLd, elements } = cleanSource(html);
  const document = parsePage(beginning);
  const meta = metaOf(document);
  const address = ownAddress(document, meta, url);
  return { document, source, elements, meta, jsonLd: readJsonLd(jsonLd, address), url: address };
}
