import type { Article } from "../article/article.ts";
import { clipEscaped } from "./clip.ts";
import { maskedLink, safeUrl } from "./link.ts";
import { showTime } from "./time.ts";

const AUTHORS_SHOWN = 3;
const AUTHOR_LIMIT = 80;
const SOURCE_LIMIT = 100;
const DATELINE_LIMIT = 120;
const NAMES = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What a line about an article's origin is made of; an article and its listing both have it. */
export type Origin = Pick<Article, "authors" | "source" | "publishedAt" | "url">;

/**
 * A heading of one line.
 * @param escaped Markdown of one line
 * @param level 1 is the largest
 */
export function heading(escaped: string, level: 2 | 3): string {
  // Discord takes "#" at a heading's end for decoration, even escaped ones ("C\#"); within bold they stay.
  const line = escaped.endsWith("#") ? `**${escaped}**` : escaped;
  return `${"#".repeat(level)} ${line}`;
}

/** Small grey text: one line. */
export function subtext(escaped: string): string {
  return `-# ${escaped}`;
}

/** The headline as a heading, escaped and at most `limit` long beside its few marks. */
export function headlineHeading(headline: string, limit: number, level: 2 | 3 = 3): string {
  return heading(clipEscaped(headline, limit) || "Untitled", level);
}

/** "By A, B and C · Source · date · Original", as small grey text; null when the article has none of these. */
export function originLine(origin: Origin): string | null {
  const url = safeUrl(origin.url);
  const parts = [
    byline(origin.authors),
    origin.source === null ? "" : clipEscaped(origin.source, SOURCE_LIMIT),
    origin.publishedAt === null ? "" : showTime(origin.publishedAt),
    url === null ? "" : maskedLink("Original", url),
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : subtext(parts.join(" · "));
}

/** The dateline and when the article was last changed, as small grey text; null when it says neither. */
export function detailLine(article: Article): string | null {
  const parts = [
    article.dateline === null ? "" : clipEscaped(article.dateline, DATELINE_LIMIT),
    article.updatedAt === null ? "" : `Updated ${showTime(article.updatedAt)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : subtext(parts.join(" · "));
}

function byline(authors: readonly string[]): string {
  const names = authors.map((author) => clipEscaped(author, AUTHOR_LIMIT)).filter((name) => name !== "");
  if (names.length === 0) return "";
  const shown = names.slice(0, names.length > AUTHORS_SHOWN + 1 ? AUTHORS_SHOWN : names.length);
  const others = names.length - shown.length;
  return `By ${NAMES.format(others > 0 ? [...shown, `${others} others`] : shown)}`;
}

/** Joins lines, leaving out those that there are not. */
export function lines(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join("\n");
}
