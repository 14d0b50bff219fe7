import type { Paragraph, Quotation, QuotationKind, QuotationPart, Span } from "../../article.ts";
import type { Attribution } from "../discourse/attribution.ts";
import type { SpeakerResolver } from "../discourse/speakers.ts";
import { COMMA } from "../letters/chars.ts";
import { isMark, type PlacedPiece, type Stream } from "../words/stream.ts";
import { classify } from "./classify.ts";
import { echoed, isCrosshead, saidBelow } from "./echo.ts";

/**
 * Below this confidence a quotation is left unattributed. The confidence is about the chance of being right, as
 * test/bench/quotes/GUIDE.md tells. A higher threshold was measured and costs several right speakers for each wrong
 * one that it drops: what is wrong now is wrong in rules that are mostly right.
 */
const THRESHOLD = 0.5;

/** A fragment without a cue that is less sure than this belongs to whoever is quoted with the same words elsewhere. */
const CUED_ELSEWHERE = 0.6;

/** How many tokens an attribution between two parts of one quotation may have. */
const INSET = 30;

/**
 * Whether piece `index` goes on with the quotation of the piece before it, split by its attribution: “…,” she said,
 * “…” within a sentence, or “…,” she said. “…” across two.
 */
function goesOn(
  stream: Stream,
  previous: { token: number; piece: PlacedPiece; attribution: Attribution; kind: QuotationKind },
  token: number,
  piece: PlacedPiece,
  attribution: Attribution,
  kind: QuotationKind,
): boolean {
  // "…», dijo Ruiz, que negó «ningún retraso»": a fragment with a cue of its own goes on with nothing.
  if (stream.lexicon.traits.inverts && kind === "partial" && !isMark(stream, token - 1, COMMA)) return false;
  if (previous.kind !== "full" || piece.paragraph !== previous.piece.paragraph) return false;
  const { speaker } = attribution;
  const other = previous.attribution.speaker;
  if (speaker === null || other === null || speaker.text !== other.text) return false;
  const gap = token - previous.token;
  if (gap < 2 || gap > INSET) return false;
  // The attribution between them is what the first part rests on, and the second part has no cue after it.
  const evidence = previous.attribution.evidence;
  const own = attribution.evidence;
  const inset = (cue: Attribution["evidence"]): boolean => cue !== null && cue.from > previous.token && cue.to < token;
  if (!inset(evidence) && !inset(own)) return false;
  const oneSentence = stream.sentence[token] === stream.sentence[previous.token];
  const comma = stream.text.charCodeAt(previous.piece.end - 1) === COMMA;
  if (own !== null && own.from > token && !(oneSentence && comma)) return false;
  const sentence = stream.sentence[previous.token] ?? 0;
  return (stream.sentence[token - 1] ?? 0) === sentence && (stream.sentence[token] ?? 0) - sentence <= 1;
}

/** Makes quotations of quoted pieces: tells their kinds, joins the parts of one statement, and drops weak speakers. */
export function joinPieces(
  paragraphs: readonly Paragraph[],
  bounds: readonly Span[],
  stream: Stream,
  pieces: readonly PlacedPiece[],
  attributions: readonly Attribution[],
  resolver: SpeakerResolver,
): Quotation[] {
  const quotations: Quotation[] = [];
  // The last quotation's parts, added to in place: copied, a quotation of very many paragraphs would take quadratic time.
  let parts: [QuotationPart, ...QuotationPart[]] | null = null;
  let previous: { token: number; piece: PlacedPiece; attribution: Attribution; kind: QuotationKind } | null = null;
  let index = -1;
  for (const piece of pieces) {
    index++;
    const own = attributions[index];
    const uncued = own !== undefined && !own.cued && own.confidence < CUED_ELSEWHERE;
    const paragraph = paragraphs[piece.paragraph];
    const bound = bounds[piece.paragraph];
    const alone = pieces[index - 1]?.paragraph !== piece.paragraph && pieces[index + 1]?.paragraph !== piece.paragraph;
    const head = alone && bound !== undefined && isCrosshead(stream.text, piece, bound);
    const attribution = head
      ? saidBelow(stream.text, pieces, attributions, index)
      : ((uncued ? echoed(stream.text, pieces, attributions, index) : null) ?? own);
    if (attribution === undefined || paragraph === undefined || bound === undefined) continue;
    const delta = paragraph.start - bound.start;
    const token = stream.quotes[index] ?? 0;
    const part: QuotationPart = {
      text: stream.text.slice(piece.start, piece.end),
      start: piece.start + delta,
      end: piece.end + delta,
      paragraph: piece.paragraph,
    };
    const last = quotations.at(-1);
    const kind = head && attribution.speaker !== null ? "partial" : classify(stream, token, piece, attribution);
    if (last !== undefined && previous !== null) {
      const apart = piece.continues
        ? "\n\n"
        : kind !== "term" && goesOn(stream, previous, token, piece, attribution, kind)
          ? " "
          : null;
      if (apart !== null) {
        parts?.push(part);
        quotations[quotations.length - 1] = {
          ...last,
          kind: last.kind === "term" ? "full" : last.kind,
          end: part.end,
          text: last.text + apart + part.text,
        };
        const rests: Attribution["evidence"] = piece.continues ? attribution.evidence : previous.attribution.evidence;
        previous = {
          token,
          piece,
          attribution: { ...attribution, evidence: laterEvidence(stream, token, rests, attribution) },
          kind: "full",
        };
        continue;
      }
    }
    previous = { token, piece, attribution, kind };
    const first: [QuotationPart, ...QuotationPart[]] = [part];
    parts = first;
    const known =
      kind !== "term" && attribution.speaker !== null && attribution.confidence >= THRESHOLD ? attribution : null;
    const evidence = known?.evidence ?? null;
    quotations.push({
      text: part.text,
      paragraph: part.paragraph,
      start: part.start,
      end: part.end,
      parts: first,
      kind,
      speaker: known?.speaker?.text ?? null,
      role: known?.speaker ? resolver.roleOf(known.speaker) : null,
      confidence: known === null ? 0 : Math.round(known.confidence * 100) / 100,
      evidence: evidence === null ? null : evidenceSpan(stream, evidence.from, evidence.to, paragraphs, bounds),
    });
  }
  return quotations;
}

/** After “A,” she said, “B,” she added, “C”: the second inset is what the next part rests on. */
function laterEvidence(
  stream: Stream,
  token: number,
  evidence: Attribution["evidence"],
  attribution: Attribution,
): Attribution["evidence"] {
  if (attribution.evidence !== null && attribution.evidence.from > token) return attribution.evidence;
  return isMark(stream, token + 1, COMMA) ? null : evidence;
}

/** Tokens as a span of the article: each end by its own paragraph's place. */
function evidenceSpan(
  stream: Stream,
  from: number,
  to: number,
  paragraphs: readonly Paragraph[],
  bounds: readonly Span[],
): Span {
  const start = stream.start[from] ?? 0;
  const end = stream.end[to] ?? 0;
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const delta = (paragraphs[low]?.start ?? 0) - (bounds[low]?.start ?? 0);
  return { start: start + delta, end: end + delta };
}
