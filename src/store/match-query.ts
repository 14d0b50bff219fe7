import { type Word, walkWords } from "./words.ts";

/** One thing that is searched for: a word, or several that stand next to each other. */
export interface Term {
  /** Folded words, at least one. */
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly prefix: boolean;
}

/** More terms than this are not looked at: nobody searches for them, and each costs time. */
const MOST_TERMS = 32;
const QUOTES = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/u;

/**
 * Reads what a person typed: words, "phrases between double marks", beginnings with a star (nego*). Nothing is an
 * error: a mark without a partner and every other sign is passed over. Terms are distinct, at most 32.
 */
export function parseQuery(query: string): Term[] {
  const terms = new Map<string, Term>();
  const pieces = query.split(QUOTES);
  pieces.forEach((piece, index) => {
    // Odd pieces stand between two marks; the last piece has no closing mark.
    const quoted = index % 2 === 1 && index < pieces.length - 1;
    for (const term of quoted ? phraseTerms(piece) : wordTerms(piece)) {
      if (terms.size < MOST_TERMS) terms.set(`${term.words.join(" ")}${term.prefix ? "*" : ""}`, term);
    }
  });
  return [...terms.values()];
}

function phraseTerms(piece: string): Term[] {
  const words: string[] = [];
  for (const word of walkWords(piece)) {
    words.push(word.text);
    if (words.length >= MOST_TERMS) break;
  }
  return words.length === 0 ? [] : [{ words, prefix: false }];
}

/** The terms of unquoted text; characters of a script without spaces that follow each other make one phrase. */
function wordTerms(piece: string): Term[] {
  const groups: Word[][] = [];
  for (const word of walkWords(piece)) {
    const group = groups.at(-1);
    if (word.joined && group !== undefined && group.length < MOST_TERMS) group.push(word);
    else groups.push([word]);
    if (groups.length > MOST_TERMS) break;
  }
  return groups.map((group) => {
    const end = group.at(-1)?.end ?? 0;
    return { words: group.map((word) => word.text), prefix: piece[end] === "*" };
  });
}

/** A term in FTS5's syntax. Words hold letters, digits and marks alone, so that quoting them is always safe. */
export function matchTerm(term: Term): string {
  return `"${term.words.join(" ")}"${term.prefix ? "*" : ""}`;
}

/** A match expression that all groups must meet, each by one of its terms; "" where there is nothing to match. */
export function matchAll(groups: readonly (readonly Term[])[]): string {
  const parts = groups.filter((group) => group.length > 0).map((group) => group.map(matchTerm).join(" OR "));
  return parts.length === 1 ? (parts[0] ?? "") : parts.map((part) => `(${part})`).join(" AND ");
}
