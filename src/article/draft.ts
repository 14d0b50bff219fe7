import type { Article, ParagraphKind } from "./article.ts";

/** A paragraph before it has its place in the article's text. */
export interface DraftParagraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/**
 * What a format reader (text, Markdown, HTML) makes of a document, before the steps that all formats share
 * (noise, quotations, summary). Null and [] mean that the document has none.
 */
export interface Draft
  extends Pick<
    Article,
    "dek" | "authors" | "publishedAt" | "updatedAt" | "dateline" | "source" | "url" | "language" | "tags"
  > {
  readonly headline: string | null;
  /** The publisher's own teaser, never an extract. */
  readonly summary: string | null;
  readonly paragraphs: readonly DraftParagraph[];
}
