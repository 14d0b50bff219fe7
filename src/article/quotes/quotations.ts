import type { Paragraph, Quotation, QuotationKind, QuotationPart, Span } from "../article.ts";
import { type Attribution, attribute } from "./attribute.ts";
import { classify } from "./classify.ts";
import { EntityTable } from "./entities.ts";
import { detectLanguage, lexiconOf, type QuoteLanguage } from "./lexicon/lexicon.ts";
import { findMentions } from "./names.ts";
import { type OpenQuote, scanParagraph } from "./scan.ts";
import { SpeakerResolver } from "./speakers.ts";
import { type PlacedPiece, QUOTE, type Stream, tokenize } from "./stream.ts";

/** Below this confidence a quotation is left unattributed. */
const THRESHOLD = 0.5;

/** What may help {@link findQuotations}. */
export interface QuotationOptions {
  /** The article's language as a BCP 47 tag; told from the text where it is missing. */
  readonly language?: string | null;
  /** Lines outside the body that name people (headline, dek). */
  readonly names?: readonly string[];
}

function languageOf(tag: string | null | undefined, text: string): QuoteLanguage {
  const primary = tag?.slice(0, 2).toLowerCase();
  return primary === "en" || primary === "de" || primary === "fr" || primary === "es" ? primary : detectLanguage(text);
}

/**
 * Every direct quotation of an article with its speaker, in the article's order. Spans are offsets into the
 * article's text, verbatim and without the marks; they never overlap. Pure, linear in the text's length, never throws.
 */
export function findQuotations(paragraphs: readonly Paragraph[], options: QuotationOptions = {}): readonly Quotation[] {
  const pieces: PlacedPiece[] = [];
  const bounds: { start: number; end: number }[] = [];
  let text = "";
  let open: OpenQuote | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) text += "\n\n";
    const base = text.length;
    text += paragraph.text;
    bounds.push({ start: base, end: text.length });
    const scan = scanParagraph(paragraph.text, open);
    open = scan.open;
    for (const piece of scan.pieces) {
      pieces.push({
        ...piece,
        start: piece.start + base,
        end: piece.end + base,
        outerStart: piece.outerStart + base,
        outerEnd: piece.outerEnd + base,
        paragraph: index,
      });
    }
  }
  if (pieces.length === 0) return [];
  const lexicon = lexiconOf(languageOf(options.language, text));
  const stream = tokenize(text, bounds, pieces, lexicon);
  const mentions = findMentions(stream);
  const table = new EntityTable();
  const entityOf = table.addFull(stream, mentions);
  const resolver = new SpeakerResolver(stream, mentions, table, entityOf);
  const attributions = attribute({ stream, mentions }, pieces, resolver);
  return join(paragraphs, bounds, stream, pieces, attributions, resolver);
}

function join(
  paragraphs: readonly Paragraph[],
  bounds: readonly Span[],
  stream: Stream,
  pieces: readonly PlacedPiece[],
  attributions: readonly Attribution[],
  resolver: SpeakerResolver,
): Quotation[] {
  const tokenOf = new Int32Array(pieces.length);
  for (let i = 0; i < stream.count; i++) if (stream.kind[i] === QUOTE) tokenOf[stream.value[i] ?? 0] = i;
  const quotations: Quotation[] = [];
  for (const [index, piece] of pieces.entries()) {
    const attribution = attributions[index];
    const paragraph = paragraphs[piece.paragraph];
    const bound = bounds[piece.paragraph];
    if (attribution === undefined || paragraph === undefined || bound === undefined) continue;
    const delta = paragraph.start - bound.start;
    const part: QuotationPart = {
      text: stream.text.slice(piece.start, piece.end),
      start: piece.start + delta,
      end: piece.end + delta,
      paragraph: piece.paragraph,
    };
    const q = tokenOf[index] ?? 0;
    const kind: QuotationKind = classify(stream, q, piece, attribution);
    const previous = quotations.at(-1);
    if (piece.continues && previous !== undefined) {
      quotations[quotations.length - 1] = {
        ...previous,
        end: part.end,
        text: `${previous.text}\n\n${part.text}`,
        parts: [...previous.parts, part],
      };
      continue;
    }
    const known = kind !== "term" && attribution.confidence >= THRESHOLD ? attribution : null;
    const evidence = known?.evidence ?? null;
    quotations.push({
      text: part.text,
      paragraph: part.paragraph,
      start: part.start,
      end: part.end,
      parts: [part],
      kind,
      speaker: known?.speaker?.text ?? null,
      role: known?.speaker ? resolver.roleOf(known.speaker) : null,
      confidence: known?.speaker ? Math.round(known.confidence * 100) / 100 : 0,
      evidence:
        evidence === null
          ? null
          : { start: (stream.start[evidence.from] ?? 0) + delta, end: (stream.end[evidence.to] ?? 0) + delta },
    });
  }
  return quotations;
}
