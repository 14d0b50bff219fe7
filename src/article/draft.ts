import type { ArticleTime, ParagraphKind } from "./article.ts";

/** A paragraph before it has its place in the article's text. */
export interface DraftParagraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/**
 * What a format reader (text, Markdown, HTML) makes of a document, before the steps that all formats share
 * (noise, quotations, summary). Null and [] mean that the document has none.
 */
export interface Draft {
  readonly headline: string | null;
  /** The publisher's own teaser, never an extract. */
  readonly summary: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: ArticleTime | null;
  readonly updatedAt: ArticleTime | null;
  readonly dateline: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly paragraphs: readonly DraftParagraph[];
}
