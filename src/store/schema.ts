/**
 * The index. It is a cache of the documents and nothing else: any part of it may be thrown away and is made again.
 *
 * `document` has a row for each file that was read, whatever came of it; `article` one for each slug, numbered so that
 * ascending rows are newest first; the two full-text tables have the same row numbers and hold no text of their own
 * (contentless), only folded words. A row is taken out by giving the same words again: unlike FTS5's own deletion from
 * contentless tables, that keeps the statistics exact which relevance is computed from.
 * @see https://sqlite.org/fts5.html
 */
export const SCHEMA = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE document (
  path TEXT PRIMARY KEY,
  folder TEXT NOT NULL,
  slug TEXT NOT NULL,
  size INTEGER NOT NULL,
  mtime REAL NOT NULL,
  ctime REAL NOT NULL,
  checked REAL NOT NULL,
  hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read', 'shadowed', 'broken')),
  problem TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX document_folder ON document (folder);
CREATE INDEX document_slug ON document (slug);
CREATE INDEX document_broken ON document (path) WHERE state = 'broken';
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL,
  path TEXT NOT NULL,
  sort_time INTEGER NOT NULL,
  folded_headline TEXT NOT NULL,
  identity TEXT NOT NULL,
  listing TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX article_key ON article (key);
CREATE INDEX article_path ON article (path);
CREATE INDEX article_order ON article (sort_time DESC, slug);
CREATE INDEX article_headline ON article (folded_headline);
CREATE INDEX article_identity ON article (identity);
CREATE TABLE body (id INTEGER PRIMARY KEY, article TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE headline_words USING fts5 (
  headline, content = '', prefix = '1 2 3 4', tokenize = 'ascii');
CREATE VIRTUAL TABLE headline_vocabulary USING fts5vocab (headline_words, row);
CREATE VIRTUAL TABLE article_words USING fts5 (
  headline, dek, summary, speakers, body, content = '', tokenize = 'ascii');
`;

/** Raised with every change of {@link SCHEMA}, or of how articles are folded, keyed, ordered or stored in it. */
export const SCHEMA_VERSION = 1;
