import { classOf, endOf, isTerminal, UPPER } from "../letters/chars.ts";
import { CUE, FUNCTION, SUFFIX } from "../lexicon/flags.ts";
import { BREAK, CAPITAL, CAPS, type PlacedPiece, PUNCT, pieceAt, QUOTE, type Stream, WORD } from "./stream.ts";

/** What the rules read of a text's tokens: a stream whose sentences are not known yet. */
export type Tokens = Omit<Stream, "sentence" | "sentenceStart">;

/** Whether an attribution such as "Smith asked." follows token `i`: a cue within a few words. */
function cueFollows(tokens: Tokens, i: number, reach: number): boolean {
  for (let n = i; n < i + reach && n < tokens.count; n++) {
    const kind = tokens.kind[n] ?? 0;
    if (kind === BREAK || kind === QUOTE) return false;
    if (kind === PUNCT && isTerminal(tokens.mark[n] ?? 0)) return false;
    if (kind === WORD && ((tokens.flags[n] ?? 0) & CUE) !== 0) return true;
  }
  return false;
}

/**
 * Whether token `i` is the last one of its sentence. A full stop after an abbreviation or inside a quotation that an
 * attribution follows ends none.
 */
export function endsSentence(tokens: Tokens, i: number, pieces: readonly PlacedPiece[]): boolean {
  const next = tokens.kind[i + 1] ?? BREAK;
  const kind = tokens.kind[i] ?? 0;
  if (kind === PUNCT) {
    const code = tokens.mark[i] ?? 0;
    if (!isTerminal(code)) return false;
    return next !== WORD && next !== PUNCT;
  }
  if (kind === QUOTE) {
    if (next === WORD || next === PUNCT) return false;
    const piece = pieces[pieceAt(tokens, i)];
    if (piece === undefined) return false;
    const last = endOf(tokens.text, piece);
    if (!isTerminal(last)) return false;
    if (next === QUOTE) return true;
    // German, French and Spanish have the verb first after a quotation: «¿Y qué?» Ana calló.
    if (next === CAPITAL && tokens.lexicon.traits.inverts) return true;
    return last === 0x2e ? !shortAttribution(tokens, i + 1) : !cueFollows(tokens, i + 1, 7);
  }
  if (kind === CAPITAL || kind === CAPS || kind === WORD) {
    // "… in the U.S. The …": the abbreviation's full stop ends the sentence as well.
    const dotted = tokens.text.charCodeAt((tokens.end[i] ?? 0) - 1) === 0x2e;
    if (dotted && next === QUOTE) {
      const piece = pieces[pieceAt(tokens, i + 1)];
      if (piece === undefined || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) <= 2) return false;
      return classOf(tokens.text.charCodeAt(piece.start)) === UPPER && piece.end - piece.start > 20;
    }
    // "en su cuenta de X. La alcaldesa": the network is no initial.
    if (dotted && next === CAPITAL && isNetwork(tokens, i)) return true;
    return (
      dotted &&
      next === CAPITAL &&
      ((tokens.flags[i + 1] ?? 0) & FUNCTION) !== 0 &&
      ((tokens.flags[i] ?? 0) & SUFFIX) === 0 &&
      (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) > 2
    );
  }
  return false;
}

const BEFORE_NETWORK =
  /(?:^|\s)(?:auf|bei|über|von|sur|via|de|en|por|on|réseau|red|plattform|plateforme|plataforma)\s$/i;

/** Whether token `i` is the network "X" with its sentence's full stop, before a word that begins a sentence. */
function isNetwork(tokens: Tokens, i: number): boolean {
  const start = tokens.start[i] ?? 0;
  if (tokens.text.charCodeAt(start) !== 0x58 || (tokens.end[i] ?? 0) - start !== 2) return false;
  const starts = ((tokens.flags[i + 1] ?? 0) & FUNCTION) !== 0;
  return starts && BEFORE_NETWORK.test(tokens.text.slice(Math.max(0, start - 14), start));
}

/** "Smith said." right after a quotation that ended with a full stop: sloppy, but an attribution. */
function shortAttribution(tokens: Tokens, i: number): boolean {
  for (let n = i; n < i + 5 && n < tokens.count; n++) {
    const kind = tokens.kind[n] ?? 0;
    if (kind === BREAK || kind === QUOTE || kind === PUNCT) return false;
    if (kind === WORD && ((tokens.flags[n] ?? 0) & CUE) !== 0) {
      const after = tokens.kind[n + 1] ?? BREAK;
      return n > i && (after === BREAK || (after === PUNCT && isTerminal(tokens.mark[n + 1] ?? 0)));
    }
  }
  return false;
}
