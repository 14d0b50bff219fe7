import { type Attribution, FAR, NOBODY } from "../discourse/attribution.ts";
import { classOf, isSpace, LOWER } from "../letters/chars.ts";
import type { PlacedPiece } from "../words/stream.ts";

/** Pieces on either side that are looked through, and how much of each. */
const NEAR = 8;
const LENGTH = 400;

/** The longest words that are looked for. */
const WORDS = 48;

/** Below this another piece's speaker is not sure enough to be the echo's as well. */
const SURE = 0.7;

/** The words of a short fragment as they would stand inside a statement: no closing comma or full stop. */
function needleOf(text: string, piece: PlacedPiece): string | null {
  if (piece.end - piece.start > WORDS || classOf(text.charCodeAt(piece.start)) !== LOWER) return null;
  const words = text.slice(piece.start, piece.end).replace(/[,.]$/, "");
  for (let i = 1; i < words.length; i++) if (isSpace(words.charCodeAt(i))) return words;
  return null;
}

/**
 * Whose words a fragment without a cue repeats: "The “stopped trying” part was true" after “We just stopped trying,”
 * Ruiz said. The nearest statement, before or after, that holds the same two words or more and has a cue of its own;
 * null where there is none.
 */
export function echoed(
  text: string,
  pieces: readonly PlacedPiece[],
  attributions: readonly Attribution[],
  index: number,
): Attribution | null {
  const piece = pieces[index];
  const needle = piece === undefined ? null : needleOf(text, piece);
  if (needle === null) return null;
  for (let away = 1; away <= NEAR; away++) {
    for (const n of [index - away, index + away]) {
      const other = pieces[n];
      const attribution = attributions[n];
      if (other === undefined || attribution === undefined) continue;
      if (!attribution.cued || attribution.speaker === null || attribution.confidence < SURE) continue;
      const said = text.slice(other.start, Math.min(other.end, other.start + LENGTH));
      if (said.includes(needle)) return { ...attribution, confidence: attribution.confidence * 0.9, distance: 1 };
    }
  }
  return null;
}

/** A crosshead's words stand this many pieces below it, at most. */
const BELOW = 16;

/** A crosshead is no longer than this. */
const CROSSHEAD = 60;

/**
 * Whether a piece is a crosshead: a line of its own between two paragraphs, without a full stop, as British newspapers
 * set a few words of what follows (‘It came up so fast’). `bound` is its paragraph's place.
 */
export function isCrosshead(
  text: string,
  piece: PlacedPiece,
  bound: { readonly start: number; readonly end: number },
): boolean {
  if (!piece.closed || piece.continues || piece.end - piece.start >= CROSSHEAD) return false;
  let from = bound.start;
  while (from < piece.outerStart && isSpace(text.charCodeAt(from))) from++;
  if (from < piece.outerStart) return false;
  let to = bound.end;
  while (to > piece.outerEnd && isSpace(text.charCodeAt(to - 1))) to--;
  if (to > piece.outerEnd) return false;
  // A statement ends with a full stop, a mark of any kind or a nested quotation; a crosshead with a word.
  return classOf(text.charCodeAt(piece.end - 1)) >= LOWER;
}

/** Who says a crosshead's words in the paragraphs below it; nobody where they do not stand there. */
export function saidBelow(
  text: string,
  pieces: readonly PlacedPiece[],
  attributions: readonly Attribution[],
  index: number,
): Attribution {
  const piece = pieces[index];
  if (piece === undefined) return NOBODY;
  const needle = text.slice(piece.start, piece.end).toLowerCase();
  for (let n = index + 1; n <= index + BELOW; n++) {
    const other = pieces[n];
    const attribution = attributions[n];
    if (other === undefined || attribution === undefined) return NOBODY;
    const said = text.slice(other.start, Math.min(other.end, other.start + LENGTH)).toLowerCase();
    if (said.includes(needle)) return { ...attribution, cued: false, distance: FAR };
  }
  return NOBODY;
}
