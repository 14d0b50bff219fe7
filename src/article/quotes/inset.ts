import { classOf, isSpace, isTerminal, LOWER, UPPER } from "./chars.ts";
import { AUX, CUE, ROLE } from "./lexicon/flags.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { QuotedPiece } from "./scan.ts";

const PRONOUN = /^-(?:t-)?(?:ils?|elles?|on)(?![\p{L}-])/u;
const NOUN_PHRASE = /^\s{1,3}(?:l[ae]s?\s|l[’']|une?\s|M\.|Mme\s|s[ao]n\s|\p{Lu})/u;

function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const inside = (code === 0x27 || code === 0x2019) && classOf(text.charCodeAt(i + 1)) >= LOWER;
    if (classOf(code) < LOWER && !inside) break;
    i++;
  }
  return i;
}

function afterSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Where an attribution that begins at `from` ends inside a quotation that ends at `limit`; -1 where none begins. */
function insetEnd(text: string, from: number, limit: number, lexicon: Lexicon): number {
  let end = wordEnd(text, from);
  if (end === from || end > limit) return -1;
  let bits = lexicon.lookUp(text, from, end);
  let pronoun = PRONOUN.exec(text.slice(end, end + 10));
  if ((bits & AUX) !== 0 && (bits & CUE) === 0) {
    // "a-t-il expliqué", "a expliqué Jean Martin"
    const next = afterSpace(text, end + (pronoun?.[0].length ?? 0));
    end = wordEnd(text, next);
    bits = lexicon.lookUp(text, next, end);
    if ((bits & CUE) === 0) return -1;
    if (pronoun !== null) return Math.min(end, limit);
    pronoun = null;
  }
  if ((bits & CUE) === 0) return -1;
  if (pronoun !== null) return Math.min(end + pronoun[0].length, limit);
  if (!NOUN_PHRASE.test(text.slice(end, end + 6))) return -1;
  // A name with its appositions: to the sentence's end, or to a comma after which neither a name nor a role comes.
  for (let i = end; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isTerminal(code) && !(code === 0x2e && classOf(text.charCodeAt(i - 1)) === UPPER)) return i;
    if (code !== 0x2c) continue;
    const next = afterSpace(text, i + 1);
    const apposition =
      classOf(text.charCodeAt(next)) === UPPER || (lexicon.lookUp(text, next, wordEnd(text, next)) & ROLE) !== 0;
    if (!apposition) return i;
  }
  return limit;
}

/**
 * French newspapers set short attributions inside the guillemets: « Il faut agir, explique Jean Martin. Et vite. »
 * Gives the speech before and after them as pieces of their own, so that the attribution is read as the reporter's;
 * the piece as it is where it holds none.
 */
export function splitInsets(text: string, piece: QuotedPiece, lexicon: Lexicon): QuotedPiece[] {
  const parts: QuotedPiece[] = [];
  let start = piece.start;
  let outerStart = piece.outerStart;
  let i = text.indexOf(",", start);
  while (i >= 0 && i < piece.end) {
    const from = afterSpace(text, i + 1);
    const end = from < piece.end ? insetEnd(text, from, piece.end, lexicon) : -1;
    if (end >= 0) {
      if (i > start)
        parts.push({
          ...piece,
          start,
          end: i,
          outerStart,
          outerEnd: i,
          closed: true,
          continues: piece.continues && parts.length === 0,
        });
      let next = end;
      while (
        next < piece.end &&
        (isSpace(text.charCodeAt(next)) || isTerminal(text.charCodeAt(next)) || text.charCodeAt(next) === 0x2c)
      )
        next++;
      start = next;
      outerStart = next;
      i = end;
    }
    i = text.indexOf(",", i + 1);
  }
  if (parts.length === 0) return [piece];
  if (start < piece.end) parts.push({ ...piece, start, outerStart, continues: false });
  return parts;
}
