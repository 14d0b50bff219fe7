/**
 * The article: what a document was parsed into. Immutable, identified by its slug.
 * Offsets everywhere are UTF-16 code units into {@link Article.text}, as JavaScript's `slice` counts them.
 */

/** How exactly a document said when: an instant (zone known), a local date and time (no zone), or a date alone. */
export type TimePrecision = "instant" | "local" | "date";

/**
 * A time as the document gave it, never made more exact than it was.
 * `iso` is "2025-03-08T20:27:00Z" for an instant (always UTC, whole seconds), "2025-03-08T15:27" for a local
 * date-time (with ":ss" only where the document gave seconds), "2025-03-08" for a date.
 */
export interface ArticleTime {
  readonly precision: TimePrecision;
  readonly iso: string;
}

/** What a paragraph is in the document: running text, a sub-heading, a set-off block quotation, a list item. */
export type ParagraphKind = "text" | "heading" | "quote" | "item";

/** One paragraph; `article.text.slice(start, start + text.length) === text`. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly start: number;
}

/** A piece of the article's text: `article.text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One unbroken piece of a quotation, without its marks; `text === article.text.slice(start, end)`. */
export interface QuotationPart extends Span {
  readonly text: string;
  /** Index into {@link Article.paragraphs}. */
  readonly paragraph: number;
}

/**
 * `full`: a whole statement. `partial`: a fragment of speech inside the reporter's own sentence.
 * `term`: a quoted word, title, nickname or scare quote, which is nobody's statement.
 */
export type QuotationKind = "full" | "partial" | "term";

/**
 * A quotation. `text` is the verbatim text of its parts: of the only part, or of several joined by one space
 * (split by an attribution) or by a blank line (over several paragraphs). `start` is the first part's, `end` the last's.
 */
export interface Quotation extends Span {
  readonly text: string;
  readonly paragraph: number;
  readonly parts: readonly [QuotationPart, ...QuotationPart[]];
  readonly kind: QuotationKind;
  /** The speaker's fullest name or description in the article; null when unsure ("unattributed"). */
  readonly speaker: string | null;
  /** The role or title that the article gives the speaker, verbatim, or null. */
  readonly role: string | null;
  /** 0 to 1: how sure the attribution is; 0 when there is none. */
  readonly confidence: number;
  /** The cue in the text ("said Khamenei", "according to the ministry") that the attribution rests on. */
  readonly evidence: Span | null;
}

/** Whether {@link Article.summary} is the publisher's own or was extracted from the text. */
export type SummaryBy = "publisher" | "extract";

/** An article, parsed. */
export interface Article {
  /** Identity: the document's path below the content folder, without its extension, with "/" between folders. */
  readonly slug: string;
  readonly headline: string;
  readonly summary: string;
  readonly summaryBy: SummaryBy;
  readonly dek: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: ArticleTime | null;
  readonly updatedAt: ArticleTime | null;
  readonly dateline: string | null;
  /** The publication's name. */
  readonly source: string | null;
  readonly url: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  readonly tags: readonly string[];
  /** The body. `text` is the paragraphs' texts joined by "\n\n". */
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
  readonly quotations: readonly Quotation[];
}
