import { metaValue, type Page } from "./page.ts";
import { wordsOf } from "./words.ts";

/** Letters alone, without a leading article: "The New York Times" and "newyorktimes" are one. */
function siteKey(name: string): string {
  const words = wordsOf(name.replace(/\.(?:com|org|net|co\.uk|de|fr|es|it|ca|au|com\.au)\b/giu, ""));
  return (words.length > 1 && /^(?:the|der|die|das|le|la|el)$/u.test(words[0] ?? "") ? words.slice(1) : words).join("");
}

/** The page's site by its names, for telling them from headlines and authors. */
export interface Site {
  /** The publication's name as the page gives it, or null. */
  readonly name: string | null;
  /** Whether the text is the site's name, or its domain's, in some form. */
  isSite(text: string): boolean;
}

/** What the page says of the site it stands on. */
export function siteOf(page: Page): Site {
  const named = [
    metaValue(page.meta, "og:site_name"),
    page.jsonLd?.publisher ?? null,
    metaValue(
      page.meta,
      "application-name",
      "apple-mobile-web-app-title",
      "al:ios:app_name",
      "publisher",
      "dc.publisher",
      "copyright",
    ),
  ].filter((name) => name !== null && name.length <= 60 && !/^https?:/u.test(name));
  const host = page.url === null ? "" : new URL(page.url).hostname.replace(/^(?:www|m|amp|edition|news)\./u, "");
  const handle = metaValue(page.meta, "twitter:site")?.replace(/^@/u, "") ?? "";
  const keys = new Set([...named, handle, host].map((name) => siteKey(name ?? "")).filter((key) => key.length > 1));
  const domain = (host.split(".").slice(0, -1).join("") || "").toLowerCase();
  if (domain.length > 2) keys.add(domain);
  const isSite = (text: string) => {
    const key = siteKey(text);
    if (key.length < 2) return false;
    if (keys.has(key)) return true;
    // "BBC News", "CNN Politics": the name with a section of the site; "Guardian": a short form of the name.
    const words = wordsOf(text);
    return [...keys].some((known) => {
      if (known.length < 3) return false;
      if (known.startsWith(key)) return key.length >= 4 && key.length >= known.length * 0.6;
      return words.length <= 4 && [1, 2].some((more) => words.slice(0, -more).join("") === known);
    });
  };
  const name = named[0] ?? null;
  return { name: name === null ? null : name.replace(/\s*[|–—-]\s.*$/u, "").trim() || name, isSite };
}

const BAR = /\s+(?:[|»·•▷]|::)\s+|\s*\|\s*/u;
const DASH = /\s+[-–—]\s+/u;

/** A title without the site's name before or behind it ("Headline | Site", "Site: Headline"). */
export function withoutSite(title: string, site: Site): string {
  for (const [separator, sure] of [
    [BAR, true],
    [DASH, false],
  ] as const) {
    const parts = title.split(separator);
    if (parts.length < 2) continue;
    const marks = title.match(new RegExp(separator.source, "gu")) ?? [];
    let from = 0;
    let to = parts.length;
    const words = (index: number) => wordsOf(parts[index] ?? "").length;
    while (to - from > 1 && site.isSite(parts[to - 1] ?? "")) to -= 1;
    while (to - from > 1 && site.isSite(parts[from] ?? "")) from += 1;
    // Behind a bar a few words are the site or its section, also when the page does not name itself.
    while (sure && to - from > 1 && words(to - 1) <= 4 && words(from) > words(to - 1) && words(from) >= 3) to -= 1;
    let kept = parts[from] ?? "";
    for (let index = from + 1; index < to; index += 1) kept += (marks[index - 1] ?? " ") + (parts[index] ?? "");
    if (kept.trim() !== "") title = kept.trim();
  }
  const colon = title.indexOf(": ");
  if (colon > 0 && colon < 40 && site.isSite(title.slice(0, colon)) && title.length - colon > 12)
    return title.slice(colon + 2).trim();
  return title;
}
