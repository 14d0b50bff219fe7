import type { GoldPiece, Passage } from "./passages.ts";

/** One found piece of a quotation, as a method gives it; terms are left out. */
export interface FoundPiece {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly partial?: boolean;
}

/** A way to find quotations. */
export type Method = (passage: Passage) => readonly FoundPiece[];

/** Counts over passages, and what they come to. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly spans: number;
  readonly joint: number;
  readonly named: readonly [right: number, of: number];
  readonly nominal: readonly [right: number, of: number];
  /** Nameless speakers whose phrase holds the annotated one whole, or stands in it whole. */
  readonly nested: readonly [right: number, of: number];
  /** Speakers given, on what is no quotation as well. */
  readonly given: readonly [right: number, of: number];
  /** Speakers given to quotations that were found. */
  readonly givenFound: readonly [right: number, of: number];
  readonly partial: readonly [right: number, of: number];
  readonly verbatim: boolean;
}

/** Leading article, case, marks and white space do not tell speakers apart. */
export function normalSpeaker(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?|der|die|das|eine?|les?|la|une?|el|los|las|una) |^l'(?=\S)/, "")
    .trim();
}

/** A span without the comma or full stop at its end and white space at its edges. */
function core(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && /[\s,.]/.test(text[last - 1] ?? "")) last--;
  return `${start}:${last}`;
}

/** Whether the speaker is the one that the annotation names (or rightly none). */
export function speakerRight(piece: GoldPiece, speaker: string | null): boolean {
  if (piece.speakers.length === 0) return speaker === null;
  return speaker !== null && piece.speakers.some((name) => normalSpeaker(name) === normalSpeaker(speaker));
}

/** Whether one of two nameless speakers' phrases is a part of the other: they differ only in where they end. */
function isNested(piece: GoldPiece, speaker: string | null): boolean {
  if (speaker === null) return false;
  const found = ` ${normalSpeaker(speaker)} `;
  return piece.speakers.some((name) => {
    const wanted = ` ${normalSpeaker(name)} `;
    return found.includes(wanted) || wanted.includes(found);
  });
}

/** Runs a method over passages and counts. */
export function score(
  passages: readonly Passage[],
  method: Method,
  miss?: (passage: Passage, what: string) => void,
): Score {
  let gold = 0;
  let found = 0;
  let spans = 0;
  let joint = 0;
  let verbatim = true;
  const named: [number, number] = [0, 0];
  const nominal: [number, number] = [0, 0];
  const nested: [number, number] = [0, 0];
  const given: [number, number] = [0, 0];
  let strays = 0;
  const partial: [number, number] = [0, 0];
  for (const passage of passages) {
    const wanted = passage.pieces.filter((piece) => piece.kind !== "term");
    const pieces = method(passage);
    const bySpan = new Map(pieces.map((piece) => [core(passage.text, piece.start, piece.end), piece]));
    gold += wanted.length;
    found += pieces.length;
    const used = new Set<FoundPiece>();
    for (const piece of wanted) {
      const quoted = passage.text.slice(piece.start, piece.end);
      const match = bySpan.get(core(passage.text, piece.start, piece.end));
      if (match === undefined) {
        miss?.(passage, `missed “${quoted}”`);
        continue;
      }
      used.add(match);
      spans++;
      const right = speakerRight(piece, match.speaker);
      if (right) joint++;
      else miss?.(passage, `“${quoted}”: ${match.speaker ?? "nobody"} instead of ${piece.speakers[0] ?? "nobody"}`);
      if (piece.speakers.length > 0) {
        const kind = piece.nominal ? nominal : named;
        kind[1]++;
        if (right) kind[0]++;
        if (piece.nominal) {
          nested[1]++;
          if (isNested(piece, match.speaker)) nested[0]++;
        }
      }
      if (match.speaker !== null) {
        given[1]++;
        if (right) given[0]++;
      }
      if (match.partial !== undefined) {
        partial[1]++;
        if (match.partial === (piece.kind === "partial")) partial[0]++;
        else miss?.(passage, `“${quoted}”: ${match.partial ? "partial" : "full"} instead of ${piece.kind}`);
      }
    }
    for (const piece of pieces) {
      if (passage.text.slice(piece.start, piece.end).trim() === "") verbatim = false;
      if (used.has(piece)) continue;
      miss?.(passage, `“${passage.text.slice(piece.start, piece.end)}” is no quotation (${piece.speaker ?? "nobody"})`);
      if (piece.speaker === null) continue;
      given[1]++;
      strays++;
    }
  }
  return {
    gold,
    found,
    spans,
    joint,
    named,
    nominal,
    nested,
    given,
    givenFound: [given[0], given[1] - strays],
    partial,
    verbatim,
  };
}

/** right / of, or 1 where there is nothing to be wrong about. */
export function rate(right: number, of: number): number {
  return of === 0 ? 1 : right / of;
}

/** F1 of `right` hits among `found` and `gold`. */
export function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 1 : (2 * right) / (found + gold);
}
