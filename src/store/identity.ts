import { createHash } from "node:crypto";
import type { Article } from "../article/article.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { foldText } from "./words.ts";

/** The number of characters of a key. */
export const KEY_LENGTH = 11;

/** The short, URL-safe stand-in for a slug: the first 11 base64url characters (66 bits) of its SHA-256. */
export function keyOf(slug: string): string {
  return createHash("sha256").update(slug).digest("base64url").slice(0, KEY_LENGTH);
}

/**
 * Says which story an article is: "url:" and the canonical address where it has one that names a page, else "text:"
 * and a fingerprint of the folded headline and text, so that case, accents, punctuation and spacing do not matter.
 */
export function identityOf(article: Pick<Article, "url" | "headline" | "text">): string {
  const url = article.url === null ? null : canonicalUrl(article.url);
  // A site's front page is no story's address.
  if (url !== null && /[/?]/.test(url)) return `url:${url}`;
  const folded = `${foldText(article.headline)}\n${foldText(article.text)}`;
  return `text:${createHash("sha256").update(folded).digest("base64url").slice(0, 27)}`;
}
