import type { QuotationKind } from "../article.ts";
import type { Attribution } from "./attribute.ts";
import { isTerminal } from "./chars.ts";
import { FUNCTION, WORK } from "./lexicon/flags.ts";
import { COLON, COMMA, flagsAt, isMark, type PlacedPiece, type Stream, tokenText, WORD } from "./stream.ts";

/**
 * What a quoted piece is. A whole statement begins with a capital (or stands alone, or follows "said,"); a fragment
 * inside the reporter's sentence is partial; one to three words that name or label something are a term.
 */
export function classify(stream: Stream, q: number, piece: PlacedPiece, attribution: Attribution): QuotationKind {
  const text = stream.text.slice(piece.start, piece.end);
  const count = wordCount(text, 8);
  if (isTerm(stream, q, text, count, attribution)) return "term";
  const first = text.charCodeAt(0);
  const capital = text[0]?.toLowerCase() !== text[0] || !/\p{L}/u.test(text[0] ?? "") || first > 0x2fff;
  if (!capital) return piece.continues ? "full" : "partial";
  const last = text.charCodeAt(text.length - 1);
  const introduced = isMark(stream, q - 1, COMMA) || isMark(stream, q - 1, COLON);
  const begins = stream.sentenceStart[stream.sentence[q] ?? 0] === q;
  if (begins || introduced || isTerminal(last)) return "full";
  return count >= 8 ? "full" : "partial";
}

function wordCount(text: string, limit: number): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length && count < limit; i++) {
    const space = text.charCodeAt(i) <= 0x20 || text.charCodeAt(i) === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

function isTerm(stream: Stream, q: number, text: string, count: number, attribution: Attribution): boolean {
  if (count > 6) return false;
  const before = stream.kind[q - 1] === WORD ? tokenText(stream, q - 1) : "";
  const last = text.charCodeAt(text.length - 1);
  const open = last !== 0x2c && !isTerminal(last);
  // "so-called “x”", "known as “x”", "the term “x”", "the film “x”"
  if (/^(?:so-called|dubbed|nicknamed|titled|entitled|named|sogenannte|sogenannten|dit|llamado)$/.test(before))
    return true;
  if (before === "as" && /^(?:known|billed|marketed|branded)$/.test(tokenText(stream, q - 2))) return true;
  if (before !== "" && (flagsAt(stream, q - 1) & WORK) !== 0) return true;
  const next = stream.kind[q + 1] === WORD;
  // A quoted word before the noun that it colours: the “bullying” tactics.
  if (count <= 2 && next && open && before !== "" && (flagsAt(stream, q + 1) & FUNCTION) === 0 && !attribution.cued)
    return true;
  if (
    count === 1 &&
    next &&
    open &&
    (flagsAt(stream, q + 1) & FUNCTION) === 0 &&
    /^(?:the|a|an|its|his|her|their|any|such|of|these|those)$/.test(before)
  )
    return true;
  return false;
}
