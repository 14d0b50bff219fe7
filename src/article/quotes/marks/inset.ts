import { COMMA, classOf, isSpace, isTerminal, LOWER, UPPER } from "../letters/chars.ts";
import { ADV, AUX, CUE, DET, NOT_NAME, PARTICIPLE, PREP, ROLE } from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { QuotedPiece } from "./scan.ts";

const PRONOUN = /^-(?:t-)?(?:ils?|elles?|on|je)(?![\p{L}-])/u;
const NOUN_PHRASE =
  /^\s{1,3}(?:l[ae]s?\s|l[’']|une?\s|M\.|Mme\s|Me\s|s[ao]n\s|ce(?:t|tte)?\s|plusieurs\s|certains\s|d[’']autres\s|deux\s|celui-ci|celle-ci|\p{Lu})/u;

/** Pronouns before the verb: ", lui répond Jean Martin", ", s'est écriée la maire". */
const CLITIC = /^(?:(?:me|te|se|nous|vous|lui|leur|le|la|les|en|y)\s{1,2}|[mtsl][’'])/i;

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

/** The offset after the pronouns that stand before a verb at `from`. */
function afterClitics(text: string, from: number): number {
  let i = from;
  for (let n = 0; n < 2; n++) i += CLITIC.exec(text.slice(i, i + 8))?.[0].length ?? 0;
  return i;
}

/** The offset after up to two adverbs or days after a verb ("explique mercredi le ministre"). */
function afterAdverbs(text: string, from: number, lexicon: Lexicon): number {
  let i = from;
  for (let n = 0; n < 2; n++) {
    const next = afterSpace(text, i);
    const end = wordEnd(text, next);
    const bits = lexicon.lookUp(text, next, end);
    if ((bits & (ADV | NOT_NAME)) === 0 || (bits & (DET | PREP)) !== 0 || classOf(text.charCodeAt(next)) === UPPER)
      break;
    i = end;
  }
  return i;
}

/** Where an attribution that begins at `from` ends inside a quotation that ends at `limit`; -1 where none begins. */
function insetEnd(text: string, from: number, limit: number, lexicon: Lexicon): number {
  const begin = afterClitics(text, from);
  let end = wordEnd(text, begin);
  if (end === begin || end > limit) return -1;
  let bits = lexicon.lookUp(text, begin, end);
  let pronoun = PRONOUN.exec(text.slice(end, end + 10));
  if ((bits & AUX) !== 0 && ((bits & CUE) === 0 || pronoun === null)) {
    // "a-t-il expliqué", "a expliqué Jean Martin", "s'est aussitôt écriée la maire"
    const next = afterSpace(text, afterAdverbs(text, end + (pronoun?.[0].length ?? 0), lexicon));
    const last = wordEnd(text, next);
    const participle = lexicon.lookUp(text, next, last);
    if ((participle & CUE) === 0) {
      if ((bits & CUE) === 0) return -1;
    } else {
      end = last;
      bits = participle;
      if (pronoun !== null) return Math.min(end, limit);
      pronoun = null;
    }
  } else if ((bits & PARTICIPLE) !== 0) return -1;
  if ((bits & CUE) === 0) return -1;
  if (pronoun !== null) return Math.min(end + pronoun[0].length, limit);
  end = afterAdverbs(text, end, lexicon);
  if (!NOUN_PHRASE.test(text.slice(end, end + 12))) return -1;
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

/** The next mark in [from, to) after which an attribution may stand: a comma, or ?, ! and … before a small letter; -1 where none is. */
function nextMark(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === COMMA) return i;
    if (code !== 0x3f && code !== 0x21 && code !== 0x2026) continue;
    if (classOf(text.charCodeAt(afterSpace(text, i + 1))) === LOWER) return i;
  }
  return -1;
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
  let i = nextMark(text, start, piece.end);
  while (i >= 0) {
    const from = afterSpace(text, i + 1);
    const end = from < piece.end ? insetEnd(text, from, piece.end, lexicon) : -1;
    if (end >= 0) {
      // "Vous partez ? demande-t-elle": the mark belongs to what was said, the comma does not.
      const said = text.charCodeAt(i) === COMMA ? i : i + 1;
      if (i > start)
        parts.push({
          ...piece,
          start,
          end: said,
          outerStart,
          outerEnd: said,
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
    i = nextMark(text, i + 1, piece.end);
  }
  if (parts.length === 0) return [piece];
  if (start < piece.end) parts.push({ ...piece, start, outerStart, continues: false });
  return parts;
}
