import type { DatabaseSync } from "node:sqlite";
import { articleOf, listingOf } from "./article-rows.ts";
import { countOf } from "./lookup.ts";
import { matchAll, parseQuery, type Term } from "./match-query.ts";
import { makeSnippet } from "./snippet.ts";
import type { Page, PageRequest, SearchHit, SnippetPiece } from "./store.ts";

/**
 * How much a word counts in each column, in the order of the table's columns: headline, dek, summary, speakers, body.
 * @see https://sqlite.org/fts5.html#the_bm25_function
 */
const WEIGHTS = "10.0, 5.0, 4.0, 4.0, 1.0";
/**
 * Above this many matches the words are too common for their frequency to tell anything (and ranking all would take
 * long): those with the words in the headline come first, newest first, then the rest.
 */
const RANKED = 2_000;

const COLUMNS = "a.listing, a.checksum, b.article, b.checksum AS body_checksum";

type Row = Record<string, unknown>;

/** Full-text search. */
export interface Search {
  search(query: string, page: PageRequest): Page<SearchHit>;
}

/**
 * Prepares full-text search. A query is tried as all words, then as the beginnings of words, then as any of them; the
 * first that finds something is the answer.
 */
export function createSearch(database: DatabaseSync): Search {
  const counting = database.prepare("SELECT count(*) AS n FROM article_words WHERE article_words MATCH ?");
  // Relevance in steps of a tenth, so that of two that are about as good the newer one comes first.
  const ranked = database.prepare(
    `SELECT ${COLUMNS} FROM (
       SELECT rowid AS id, round(bm25(article_words, ${WEIGHTS}), 1) AS score FROM article_words
       WHERE article_words MATCH ? ORDER BY score, rowid LIMIT ? OFFSET ?
     ) hit JOIN article a ON a.id = hit.id JOIN body b ON b.id = hit.id ORDER BY hit.score, hit.id`,
  );
  const countingHeadlines = database.prepare("SELECT count(*) AS n FROM headline_words WHERE headline_words MATCH ?");
  const inHeadline = database.prepare(
    `SELECT ${COLUMNS} FROM headline_words w JOIN article a ON a.id = w.rowid JOIN body b ON b.id = w.rowid
     WHERE headline_words MATCH ? ORDER BY w.rowid LIMIT ? OFFSET ?`,
  );
  const elsewhere = database.prepare(
    `SELECT ${COLUMNS} FROM article_words w JOIN article a ON a.id = w.rowid JOIN body b ON b.id = w.rowid
     WHERE article_words MATCH ? AND w.rowid NOT IN (SELECT rowid FROM headline_words WHERE headline_words MATCH ?)
     ORDER BY w.rowid LIMIT ? OFFSET ?`,
  );

  function common(match: string, limit: number, offset: number): Row[] {
    const first = Number(countingHeadlines.get(match)?.["n"]);
    const rows: Row[] = offset < first ? inHeadline.all(match, limit, offset) : [];
    if (rows.length < limit) {
      rows.push(...elsewhere.all(match, match, limit - rows.length, Math.max(0, offset - first)));
    }
    return rows;
  }

  function total(match: string): number {
    return match === "" ? 0 : Number(counting.get(match)?.["n"]);
  }

  function stage(query: string): { terms: Term[]; match: string; total: number } {
    const terms = parseQuery(query);
    for (const { groups, shown } of ladder(terms)) {
      const match = matchAll(groups);
      const found = total(match);
      if (found > 0) return { terms: shown, match, total: found };
    }
    return { terms, match: "", total: 0 };
  }

  return {
    search(query, { offset, limit }) {
      const found = stage(query);
      if (found.total === 0) return { items: [], total: 0 };
      const [most, from] = [countOf(limit), countOf(offset)];
      const rows = found.total > RANKED ? common(found.match, most, from) : ranked.all(found.match, most, from);
      const items = rows.map((row): SearchHit => {
        const article = articleOf(row["article"], row["body_checksum"]);
        return {
          listing: listingOf(row["listing"], row["checksum"]),
          snippet: snippetOf([article.text, article.dek ?? "", article.summary], found.terms),
        };
      });
      return { items, total: found.total };
    },
  };
}

/** From the first text that has one of the terms; else the beginning of the first. */
function snippetOf(texts: readonly [string, ...string[]], terms: readonly Term[]): SnippetPiece[] {
  for (const text of texts) {
    const snippet = makeSnippet(text, terms);
    if (snippet.some((piece) => piece.match)) return snippet;
  }
  return makeSnippet(texts[0], terms);
}

function* ladder(terms: readonly Term[]): Generator<{ groups: Term[][]; shown: Term[] }> {
  if (terms.length === 0) return;
  const open = terms.map((term) => (term.words.join("").length < 3 ? term : { ...term, prefix: true }));
  yield { groups: terms.map((term) => [term]), shown: [...terms] };
  yield { groups: open.map((term) => [term]), shown: open };
  if (terms.length > 1) yield { groups: [[...terms]], shown: [...terms] };
  yield { groups: [open], shown: open };
}
