import type { Article, Paragraph } from "./article.ts";
import { DocumentError } from "./document-error.ts";
import type { Draft, DraftParagraph } from "./draft.ts";
import { MAX_PARAGRAPHS, tooLong } from "./limits.ts";
import { findQuotations } from "./quotes/quotations.ts";
import { extractSummary } from "./summary/extract.ts";
import { datelineOf } from "./text/dateline.ts";
import { normalizeText, tidyLine } from "./text/normalize.ts";

/** What stands between two paragraphs in {@link Article.text}. */
const BETWEEN = "\n\n";

export interface FinishOptions {
  /** The document's name, for messages. */
  readonly file: string;
  readonly slug: string;
  /** How many sentences an extractive summary has. */
  readonly sentences?: number;
  /** Whether an article may be without a headline, which is "" then: pieces of text that programs pass in. */
  readonly headlineOptional?: boolean;
}

const tidy = (text: string): string => tidyLine(normalizeText(text));

function orNull(text: string | null): string | null {
  const line = text === null ? "" : tidy(text);
  return line === "" ? null : line;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(tidy).filter((text) => text !== ""))];
}

/** Gives each paragraph its place in the article's text; paragraphs are single lines, and none is empty. */
function placed(drafts: readonly DraftParagraph[], file: string): readonly Paragraph[] {
  if (drafts.length > MAX_PARAGRAPHS) throw tooLong(file, MAX_PARAGRAPHS, "paragraphs");
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { kind, text: raw } of drafts) {
    const text = tidy(raw);
    if (text === "") continue;
    paragraphs.push({ kind, text, start });
    start += text.length + BETWEEN.length;
  }
  return paragraphs;
}

/** The dateline that the first paragraph of the story opens with. */
function datelineIn(paragraphs: readonly Paragraph[]): string | null {
  const first = paragraphs.find((paragraph) => paragraph.kind === "text");
  return first === undefined ? null : (datelineOf(first.text)?.text ?? null);
}

/**
 * The steps that all formats share: paragraphs get their offsets, quotations are found, and an article without its
 * publisher's summary gets an extractive one.
 * @throws {DocumentError} `too-large` when there are more than {@link MAX_PARAGRAPHS}, `no-body` when no paragraph has text, `no-headline` when there is none and one is needed.
 */
export function finishArticle(draft: Draft, options: FinishOptions): Article {
  const paragraphs = placed(draft.paragraphs, options.file);
  const headline = orNull(draft.headline);
  if (paragraphs.length === 0) {
    throw new DocumentError({
      problem: "no-body",
      file: options.file,
      found: headline === null ? "no article text was found" : "there is a headline and no text below it",
      expected: "expected at least one paragraph below the headline",
    });
  }
  if (headline === null && options.headlineOptional !== true) {
    throw new DocumentError({
      problem: "no-headline",
      file: options.file,
      line: 1,
      found: "no headline was found",
      expected: "expected a headline as the document's title or first line",
    });
  }
  const publishers = orNull(draft.summary);
  const language = orNull(draft.language);
  const dek = orNull(draft.dek);
  return {
    slug: options.slug,
    headline: headline ?? "",
    summary:
      publishers ??
      extractSummary(paragraphs, { headline, language, sentences: options.sentences ?? DEFAULT_SENTENCES }),
    summaryBy: publishers === null ? "extract" : "publisher",
    dek,
    authors: unique(draft.authors),
    publishedAt: draft.publishedAt,
    updatedAt: draft.updatedAt,
    dateline: orNull(draft.dateline) ?? datelineIn(paragraphs),
    source: orNull(draft.source),
    url: orNull(draft.url),
    language,
    tags: unique(draft.tags),
    paragraphs,
    text: paragraphs.map((paragraph) => paragraph.text).join(BETWEEN),
    quotations: findQuotations(paragraphs, { language, names: [headline, dek].filter((line) => line !== null) }),
  };
}

/** The length of an extractive summary, in sentences. */
export const DEFAULT_SENTENCES = 3;
