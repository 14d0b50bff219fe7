import type { Term } from "./match-query.ts";
import type { SnippetPiece } from "./store.ts";
import { walkWords } from "./words.ts";

/** How long a snippet may be, in UTF-16 units, ellipses aside. */
const LENGTH = 220;
/** How much of the text may stand before the first match. */
const LEAD = 60;
/** No more of a text than this is read for a snippet. */
const READ = 400_000;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/**
 * The stretch of a text that shows most of the terms, as pieces, with the matched words marked; the text's beginning
 * where none is in it. White space is single spaces; "…" stands where text is left out.
 */
export function makeSnippet(text: string, terms: readonly Term[]): SnippetPiece[] {
  const read = text.length > READ ? text.slice(0, READ) : text;
  const { matches, starts, ends } = findMatches(read, terms);
  const first = matches[bestWindow(matches)];
  const wanted = first === undefined ? 0 : Math.max(0, first.start - LEAD);
  const from = wanted === 0 ? 0 : (starts.find((start) => start >= wanted) ?? 0);
  let to = text.length;
  if (to > from + LENGTH) to = ends.findLast((end) => end <= from + LENGTH && end > from) ?? from + LENGTH;
  const shown = matches.filter((match) => match.start >= from && match.end <= to);
  return cut(text, from, to, shown);
}

function findMatches(text: string, terms: readonly Term[]): { matches: Match[]; starts: number[]; ends: number[] } {
  const byFirstWord = new Map<string, number[]>();
  const prefixes: number[] = [];
  terms.forEach((term, index) => {
    if (term.words.length === 1 && term.prefix) prefixes.push(index);
    else byFirstWord.set(term.words[0] ?? "", [...(byFirstWord.get(term.words[0] ?? "") ?? []), index]);
  });
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const word of walkWords(text)) {
    words.push(word.text);
    starts.push(word.start);
    ends.push(word.end);
  }
  const matches: Match[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const fits = (index: number): boolean => matchesAt(terms[index], words, at);
    const term = byFirstWord.get(word)?.find(fits) ?? prefixes.find(fits);
    if (term === undefined) continue;
    const last = at + (terms[term]?.words.length ?? 1) - 1;
    matches.push({ start: starts[at] ?? 0, end: ends[last] ?? 0, term });
    at = last;
  }
  return { matches, starts, ends };
}

function matchesAt(term: Term | undefined, words: readonly string[], at: number): boolean {
  if (term === undefined) return false;
  const last = term.words.length - 1;
  return term.words.every((wanted, index) => {
    const word = words[at + index];
    return word !== undefined && (index === last && term.prefix ? word.startsWith(wanted) : word === wanted);
  });
}

/** The first match of the window that holds most different terms, then most matches; the earliest of equals. */
function bestWindow(matches: readonly Match[]): number {
  const inside = new Map<number, number>();
  let best = 0;
  let bestTerms = 0;
  let bestCount = 0;
  let end = 0;
  for (let begin = 0; begin < matches.length; begin++) {
    const limit = (matches[begin]?.start ?? 0) + LENGTH - LEAD;
    for (let match = matches[end]; match !== undefined && match.end <= limit; match = matches[++end]) {
      inside.set(match.term, (inside.get(match.term) ?? 0) + 1);
    }
    if (inside.size > bestTerms || (inside.size === bestTerms && end - begin > bestCount)) {
      best = begin;
      bestTerms = inside.size;
      bestCount = end - begin;
    }
    if (end <= begin) {
      end = begin + 1;
      continue;
    }
    const term = matches[begin]?.term ?? -1;
    const left = (inside.get(term) ?? 0) - 1;
    if (left > 0) inside.set(term, left);
    else inside.delete(term);
  }
  return best;
}

function cut(text: string, from: number, to: number, matches: readonly Match[]): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  const add = (piece: string, match: boolean): void => {
    const single = piece.replaceAll(/[\s\u2028\u2029]+/gu, " ");
    if (single !== "") pieces.push({ text: single, match });
  };
  let at = from;
  let plain = from > 0 ? "…" : "";
  for (const match of matches) {
    add(plain + text.slice(at, match.start), false);
    add(text.slice(match.start, match.end), true);
    plain = "";
    at = match.end;
  }
  add(plain + text.slice(at, to) + (to < text.length ? "…" : ""), false);
  return pieces;
}
