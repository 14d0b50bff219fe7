import type { DatabaseSync } from "node:sqlite";
import { listingOf } from "./article-rows.ts";
import { matchAll, parseQuery, type Term } from "./match-query.ts";
import { sortTime } from "./order.ts";
import type { ArticleListing } from "./store.ts";
import type { Correction } from "./vocabulary.ts";
import type { VocabularySource } from "./vocabulary-source.ts";

/** Corrections of one word that are looked for. */
const MOST_CORRECTIONS = 24;
/** Words below this length have too many neighbours to be corrected; below the second, too many at two errors. */
const SHORTEST = 3;
const SHORTEST_FOR_TWO = 6;
/** Beginnings of words are only corrected from this length. */
const SHORTEST_BEGINNING = 4;
/** What an input may have: the option of a slash command takes 6000 characters, a headline never as many. */
const LONGEST_INPUT = 300;

/** Finds headlines for what was typed so far; with no words in it, none. */
export type Suggest = (input: string, limit: number) => ArticleListing[];

/**
 * Prepares autocompletion. Each typed word matches words that begin with it, in any order, newest headline first;
 * where nothing has them all, words the index does not know are corrected, then all words, then by two errors; at last
 * the words that nothing is known of are passed over.
 */
export function createSuggest(database: DatabaseSync, vocabulary: VocabularySource): Suggest {
  const find = database.prepare(
    `SELECT a.listing, a.checksum FROM headline_words w JOIN article a ON a.id = w.rowid
     WHERE headline_words MATCH ? ORDER BY w.rowid LIMIT ?`,
  );
  return (input, limit) => {
    const terms = parseQuery(
      input.slice(0, LONGEST_INPUT).replaceAll(/["\u201c\u201d\u201e\u201f\u00ab\u00bb]/gu, " "),
    );
    const open = terms.map((term) => ({ ...term, prefix: true }));
    const found = new Map<string, ArticleListing>();
    for (const stage of stages(open, vocabulary)) {
      for (const groups of stage()) {
        const match = matchAll(groups);
        if (match === "") continue;
        const listings = find.all(match, limit).map((row) => listingOf(row["listing"], row["checksum"]));
        for (const listing of listings.sort(byNewest)) {
          if (found.size < limit) found.set(listing.slug, listing);
        }
        if (found.size >= limit) break;
      }
      if (found.size > 0) break;
    }
    return [...found.values()];
  };
}

/** Newest first, then by slug. */
export function byNewest(one: ArticleListing, other: ArticleListing): number {
  const difference = sortTime(other.publishedAt) - sortTime(one.publishedAt);
  if (difference !== 0) return difference;
  return one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0;
}

type Groups = readonly (readonly Term[])[];

/** The stages in order; each gives match groups, best first, and is only asked when those before found nothing. */
function stages(open: readonly Term[], vocabulary: VocabularySource): (() => Iterable<Groups>)[] {
  const remembered = new Map<string, Correction[]>();
  const correct = (word: string, distance: number): Correction[] => {
    const key = `${distance}${word}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const found = vocabulary.corrections(word, distance).sort(bestFirst);
    remembered.set(key, found);
    return found;
  };
  const single = (term: Term): string | null => (term.words.length === 1 ? (term.words[0] ?? null) : null);
  const isUnknown = (term: Term): boolean => {
    const word = single(term);
    return word !== null && !vocabulary.hasPrefix(word);
  };

  /** The words a term may have meant. */
  function alternatives(term: Term, distance: number, beginnings: boolean): Term[] {
    const word = single(term);
    if (word === null || word.length < (distance === 1 ? SHORTEST : SHORTEST_FOR_TWO)) return [];
    const corrections = correct(word, distance).filter(
      ({ whole }) => whole || (beginnings && word.length >= SHORTEST_BEGINNING),
    );
    const terms = corrections.slice(0, MOST_CORRECTIONS).map(({ text, whole }) => ({ words: [text], prefix: !whole }));
    return [...terms, ...splits(word, vocabulary)];
  }

  function* corrected(which: (term: Term) => boolean, distance: number): Generator<Groups> {
    if (!open.some(which)) return;
    for (const beginnings of [false, true]) {
      yield open.map((term) => {
        if (!which(term)) return [term];
        const others = alternatives(term, distance, beginnings);
        return isUnknown(term) && others.length > 0 ? others : [term, ...others];
      });
    }
  }

  return [
    () => [open.map((term) => [term])],
    () => corrected(isUnknown, 1),
    () => joins(open),
    () => corrected((term) => single(term) !== null, 1),
    () => corrected(isUnknown, 2),
    () => [
      open.flatMap((term) => {
        const others = isUnknown(term) ? alternatives(term, 1, true) : [term];
        return others.length > 0 ? [others] : [];
      }),
    ],
  ];
}

function bestFirst(one: Correction, other: Correction): number {
  if (one.whole !== other.whole) return one.whole ? -1 : 1;
  return one.distance - other.distance || other.frequency - one.frequency || (one.text < other.text ? -1 : 1);
}

/** A word as two words that stand next to each other, where the space between them was forgotten. */
function splits(word: string, vocabulary: VocabularySource): Term[] {
  const found: Term[] = [];
  for (let at = 1; at < word.length; at++) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (vocabulary.has(first) && vocabulary.hasPrefix(second)) found.push({ words: [first, second], prefix: true });
  }
  return found;
}

/** Neighbouring words as one, where a space was typed too many. */
function* joins(open: readonly Term[]): Generator<Groups> {
  for (let at = 0; at + 1 < Math.min(open.length, 8); at++) {
    const word = [open[at], open[at + 1]].flatMap((term) => term?.words ?? []).join("");
    yield [...open.slice(0, at), { words: [word], prefix: true }, ...open.slice(at + 2)].map((term) => [term]);
  }
}
