import type { Paragraph, Quotation } from "../article.ts";
import { attribute } from "./discourse/attribute.ts";
import { SpeakerResolver } from "./discourse/speakers.ts";
import { joinPieces } from "./kinds/join.ts";
import { detectLanguage, isQuoteLanguage } from "./lexicon/language.ts";
import { type Lexicon, lexiconOf } from "./lexicon/lexicon.ts";
import { splitInsets } from "./marks/inset.ts";
import { Marks } from "./marks/marks.ts";
import { type OpenQuote, type QuotedPiece, type Scan, scanParagraph } from "./marks/scan.ts";
import { blockQuotation, dashDialogue, isTranscript, turnQuotation } from "./marks/unmarked.ts";
import { EntityTable } from "./names/entities.ts";
import { withEvidence } from "./names/evidence.ts";
import { findMentions } from "./names/names.ts";
import type { PlacedPiece } from "./words/stream.ts";
import { tokenize } from "./words/tokenize.ts";

/** What may help {@link findQuotations}. */
export interface QuotationOptions {
  /** The article's language as a BCP 47 tag; told from the text where it is missing. */
  readonly language?: string | null;
  /** Lines outside the body that name people (headline, dek): they may give a name its fullest form. */
  readonly names?: readonly string[];
}

/** Where a paragraph stands in the text that the rules read (the paragraphs joined by blank lines). */
export interface Bound {
  readonly start: number;
  readonly end: number;
}

/** No article has more quoted pieces; what stands between marks after so many is not read as quotations. */
const MAX_PIECES = 50_000;

/** The pieces of one paragraph that carry no quotation marks of their own, or null where marks decide. */
function unmarkedPieces(
  paragraph: Paragraph,
  language: string,
  transcript: boolean,
  marks: Marks,
): readonly QuotedPiece[] | null {
  const dialogue = dashDialogue(paragraph.text, language);
  if (dialogue.length > 0) return dialogue;
  const marked = scanParagraph(paragraph.text, null, marks).pieces;
  if (
    paragraph.kind === "quote" &&
    marked.every((piece) => piece.outerEnd - piece.outerStart < paragraph.text.length * 0.6)
  ) {
    return blockQuotation(paragraph.text);
  }
  if (!transcript || marked.length > 0) return null;
  const turn = turnQuotation(paragraph.text);
  return turn.length > 0 ? turn : null;
}

/** The quoted pieces of all paragraphs, which stand in the text at their bounds. */
function scanAll(
  text: string,
  paragraphs: readonly Paragraph[],
  bounds: readonly Bound[],
  language: string,
  lexicon: Lexicon,
): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  const transcript = isTranscript(paragraphs);
  const marks = new Marks();
  let open: OpenQuote | null = null;
  let index = -1;
  for (const paragraph of paragraphs) {
    index++;
    const { start, end } = bounds[index] ?? { start: 0, end: 0 };
    const special = paragraph.kind === "quote" || transcript || language !== "en";
    const unmarked = special ? unmarkedPieces(paragraph, language, transcript, marks) : null;
    const marked: Scan | null = unmarked === null ? scanParagraph(text, open, marks, start, end) : null;
    open = marked?.open ?? null;
    const found =
      marked !== null && language === "fr"
        ? marked.pieces.flatMap((piece) => splitInsets(text, piece, lexicon))
        : (marked?.pieces ?? unmarked ?? []);
    const base = marked === null ? start : 0;
    for (const piece of found) {
      pieces.push({
        start: piece.start + base,
        end: piece.end + base,
        outerStart: piece.outerStart + base,
        outerEnd: piece.outerEnd + base,
        style: piece.style,
        closed: piece.closed,
        continues: piece.continues,
        paragraph: index,
      });
      if (pieces.length === MAX_PIECES) return pieces;
    }
  }
  return pieces;
}

/**
 * Every direct quotation of an article with its speaker, in the article's order. Spans are offsets into the
 * article's text, verbatim and without the marks; they never overlap. Pure, linear in the text's length, never throws.
 *
 * The steps: {@link scanParagraph} finds what stands between marks; {@link tokenize} reads the rest, each quotation
 * one token; {@link findMentions} and {@link EntityTable} know the people; {@link attribute} finds each quotation's
 * speaker, cues first (the precise rules of Pareti et al. 2013 and the sieves of Muzny et al. 2017), then discourse;
 * {@link joinPieces} tells statements, fragments and terms apart and joins what was split.
 */
export function findQuotations(paragraphs: readonly Paragraph[], options: QuotationOptions = {}): readonly Quotation[] {
  const bounds: Bound[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    texts.push(paragraph.text);
    bounds.push({ start: at, end: at + paragraph.text.length });
    at += paragraph.text.length + 2;
  }
  const text = texts.join("\n\n");
  const tag = options.language?.split(/[-_]/)[0]?.toLowerCase() || detectLanguage(text);
  const lexicon = lexiconOf(isQuoteLanguage(tag) ? tag : detectLanguage(text));
  const pieces = scanAll(text, paragraphs, bounds, tag, lexicon);
  if (pieces.length === 0) return [];
  const stream = tokenize(text, bounds, pieces, lexicon);
  const found = findMentions(stream);
  const table = new EntityTable();
  const entityOf = table.addFull(stream, found);
  const mentions = withEvidence(stream, found, table, entityOf);
  for (const line of options.names ?? []) table.addHints(line, 0, line.length, lexicon);
  for (const { start, end } of found.headings) table.addHints(text, start, end, lexicon);
  if (table.hasOrphans(stream, mentions)) {
    // Full names that only quotations hold.
    for (const piece of pieces) table.addHints(text, piece.start, piece.end, lexicon);
  }
  const resolver = new SpeakerResolver(stream, mentions, table, entityOf);
  const attributions = attribute({ stream, mentions, dropsSubjects: tag === "es" }, pieces, resolver);
  return joinPieces(paragraphs, bounds, stream, pieces, attributions, resolver);
}
