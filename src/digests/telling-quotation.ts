import type { Article, Quotation } from "../article/article.ts";

/** A quotation of about this many characters says something and is read at a glance. */
const SHORT = 40;
const LONG = 260;

/**
 * The one quotation that stands for an article: a whole statement of a known speaker, neither a word nor a speech,
 * the earlier the better, since reporters put the strongest first. Null when nobody known is quoted in full.
 */
export function tellingQuotation(article: Article): Quotation | null {
  const candidates = article.quotations.filter(({ kind, speaker }) => kind === "full" && speaker !== null);
  const sized = candidates.filter(({ text }) => text.length >= SHORT && text.length <= LONG);
  return sized[0] ?? candidates.find(({ text }) => text.length <= LONG) ?? candidates[0] ?? null;
}
