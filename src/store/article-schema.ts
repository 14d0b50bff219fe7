import { z } from "zod";
import type { Article, ArticleTime } from "../article/article.ts";
import type { ArticleListing } from "./store.ts";

const time: z.ZodType<ArticleTime> = z.object({
  precision: z.enum(["instant", "local", "date"]),
  iso: z.string(),
});
const offset = z.int().nonnegative();
const span = z.object({ start: offset, end: offset });
const part = z.object({ ...span.shape, text: z.string(), paragraph: offset });
const quotation = z.object({
  ...part.shape,
  parts: z.tuple([part], part),
  kind: z.enum(["full", "partial", "term"]),
  speaker: z.string().nullable(),
  role: z.string().nullable(),
  confidence: z.number(),
  evidence: span.nullable(),
});
const shared = {
  slug: z.string(),
  headline: z.string(),
  summary: z.string(),
  dek: z.string().nullable(),
  authors: z.array(z.string()),
  source: z.string().nullable(),
  url: z.string().nullable(),
  tags: z.array(z.string()),
  publishedAt: time.nullable(),
};

/** A listing as the index keeps it. */
export const listingSchema: z.ZodType<ArticleListing> = z.object({
  ...shared,
  key: z.string(),
  identity: z.string(),
});

/** An article as the index keeps it: whole but for the text, which is its paragraphs' texts joined. */
const storedArticle = z.object({
  ...shared,
  summaryBy: z.enum(["publisher", "extract"]),
  updatedAt: time.nullable(),
  dateline: z.string().nullable(),
  language: z.string().nullable(),
  paragraphs: z.array(
    z.object({ kind: z.enum(["text", "heading", "quote", "item"]), text: z.string(), start: offset }),
  ),
  quotations: z.array(quotation),
});

/** The stored form of an article. */
export function storeArticle(article: Article): string {
  const { text: _text, ...stored } = article;
  return JSON.stringify(stored);
}

/** The article of a stored form. @throws z.ZodError or SyntaxError where it is not one. */
export function restoreArticle(stored: string): Article {
  const article = storedArticle.parse(JSON.parse(stored));
  return { ...article, text: article.paragraphs.map((paragraph) => paragraph.text).join("\n\n") };
}
