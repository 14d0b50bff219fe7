import type { QuotationKind } from "../../article.ts";
import type { Attribution } from "../discourse/attribution.ts";
import { COMMA, classOf, isSpace, isTerminal, LOWER } from "../letters/chars.ts";
import { COLON, isMark, type PlacedPiece, PUNCT, QUOTE, type Stream } from "../words/stream.ts";
import { isSlogan } from "./labels.ts";
import { isSign } from "./signs.ts";
import { isTerm } from "./terms.ts";

/** At most so many words are a term. */
const TERM_WORDS = 6;

/** No sign has more. */
const SIGN_WORDS = 14;

/**
 * What a quoted piece is. A whole statement begins with a capital (or goes on with one); a fragment inside the
 * reporter's sentence is partial; a few words that name, label or distance themselves are a term: "so-called",
 * a work's title, a nickname between two names, a sign, a word that only colours the noun after it.
 * (AP Stylebook, "quotation marks": composition titles, nicknames, unfamiliar and ironical terms.)
 */
export function classify(stream: Stream, q: number, piece: PlacedPiece, attribution: Attribution): QuotationKind {
  if (piece.style === "block" || piece.style === "dash" || piece.style === "turn" || piece.continues) return "full";
  const { text } = stream;
  const english = stream.lexicon.traits.language === "en";
  const count = wordCount(text, piece.start, piece.end, SIGN_WORDS + 1);
  if (count <= TERM_WORDS && isTerm(stream, q, piece, count, attribution)) return "term";
  if (count <= SIGN_WORDS && (isSign(stream, q) || (english && isSlogan(stream, q, attribution)))) return "term";
  const first = text.charCodeAt(piece.start);
  if (classOf(first) === LOWER && first < 0x2e80) return "partial";
  const last = text.charCodeAt(piece.end - 1);
  const before = q - 1;
  const introduced = isMark(stream, before, COMMA) || isMark(stream, before, COLON);
  // „Und das Messer?“ – „Das lag im Fluss“, antwortete er.
  const answers = !english && isMark(stream, before, 0x2013) && stream.kind[before - 1] === QUOTE;
  const begins = beginsSentence(stream, q) || answers;
  if (begins || introduced || (isTerminal(last) && attribution.distance <= 3)) return "full";
  return count >= 8 || (isTerminal(last) && count >= 4) ? "full" : "partial";
}

/** Whether nothing but an opening mark stands before the quoted piece in its sentence: (“Never,” she says.) */
function beginsSentence(stream: Stream, q: number): boolean {
  const first = stream.sentenceStart[stream.sentence[q] ?? 0] ?? 0;
  return first === q || (first === q - 1 && stream.kind[first] === PUNCT);
}

function wordCount(text: string, from: number, to: number, limit: number): number {
  let count = 0;
  let inside = false;
  for (let i = from; i < to && count < limit; i++) {
    const code = text.charCodeAt(i);
    // Nearly all characters: nothing to look up.
    const space = code > 0x20 && code < 0x80 ? false : isSpace(code);
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
