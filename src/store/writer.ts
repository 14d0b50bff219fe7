import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../article/article.ts";
import { articleOf, checksumOf } from "./article-rows.ts";
import { storeArticle } from "./article-schema.ts";
import { identityOf, keyOf } from "./identity.ts";
import { rowNumber, sortTime } from "./order.ts";
import type { ArticleListing } from "./store.ts";
import { foldText } from "./words.ts";

/** What the file system says of a file; equal signatures and time passed mean an unchanged file. Times in ms. */
export interface Signature {
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
}

/** `read`: its article is in the index. `shadowed`: another document has its slug. `broken`: it could not be read. */
export type DocumentState = "read" | "shadowed" | "broken";

/** What is known of a document. */
export interface DocumentRow extends Signature {
  readonly path: string;
  readonly folder: string;
  readonly slug: string;
  /** When the file was last read and found to have the hash, in ms since 1970. */
  readonly checked: number;
  readonly hash: string;
  readonly state: DocumentState;
  /** Why it could not be read: the error's message. */
  readonly problem: string | null;
}

/** The folded words of an article, by column of the full-text table. */
export type WordColumns = readonly [headline: string, dek: string, summary: string, speakers: string, body: string];

/** All that is computed of an article before the index is touched, so that a transaction is short. */
export interface PreparedArticle {
  readonly slug: string;
  readonly key: string;
  readonly sortTime: number;
  readonly foldedHeadline: string;
  readonly identity: string;
  readonly listing: string;
  readonly stored: string;
  readonly columns: WordColumns;
}

/** Computes what the index keeps of an article. @throws RangeError where its text is not its paragraphs joined. */
export function prepareArticle(article: Article): PreparedArticle {
  if (article.text !== article.paragraphs.map((paragraph) => paragraph.text).join("\n\n")) {
    throw new RangeError("the article's text is not its paragraphs joined");
  }
  const { slug, headline, summary, dek, authors, source, url, tags, publishedAt } = article;
  const key = keyOf(slug);
  const identity = identityOf(article);
  const listing: ArticleListing = {
    ...{ slug, key, headline, summary, dek, authors, source, url, tags, publishedAt, identity },
  };
  const columns = wordColumns(article);
  return {
    slug,
    key,
    sortTime: sortTime(publishedAt),
    foldedHeadline: columns[0],
    identity,
    listing: JSON.stringify(listing),
    stored: storeArticle(article),
    columns,
  };
}

function wordColumns({ headline, dek, summary, quotations, text }: Article): WordColumns {
  const speakers = new Set(quotations.map((quotation) => quotation.speaker ?? ""));
  return [
    foldText(headline),
    foldText(dek ?? ""),
    foldText(summary),
    foldText([...speakers].join("\n")),
    foldText(text),
  ];
}

/** Writes to the index. All but `transaction` must be called inside one. */
export interface Writer {
  /** Runs the steps in one immediate transaction: all or nothing, and no other process writes between them. */
  transaction<T>(steps: () => T): T;
  document(path: string): DocumentRow | null;
  documentsOfSlug(slug: string): DocumentRow[];
  /** The path of the document that a slug's article came from. */
  sourceOf(slug: string): string | null;
  putDocument(row: DocumentRow): void;
  removeDocument(path: string): void;
  /** Adds the article or replaces the one of the same slug. */
  putArticle(article: PreparedArticle, path: string): void;
  removeArticle(slug: string): void;
  /** Counts one more change, so that other processes notice. */
  bumpGeneration(): void;
}

/** Prepares the statements that write to an index. */
export function createWriter(database: DatabaseSync): Writer {
  const documentColumns = "path, folder, slug, size, mtime, ctime, checked, hash, state, problem";
  const getDocument = database.prepare(`SELECT ${documentColumns} FROM document WHERE path = ?`);
  const getSlug = database.prepare(`SELECT ${documentColumns} FROM document WHERE slug = ?`);
  const putDocument = database.prepare(
    `INSERT OR REPLACE INTO document (${documentColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const dropDocument = database.prepare("DELETE FROM document WHERE path = ?");
  const getSource = database.prepare("SELECT path FROM article WHERE slug = ?");
  const getId = database.prepare("SELECT id FROM article WHERE slug = ?");
  const isTaken = database.prepare("SELECT 1 FROM article WHERE id = ?");
  const addArticle = database.prepare(
    `INSERT INTO article (id, slug, key, path, sort_time, folded_headline, identity, listing, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addBody = database.prepare("INSERT INTO body (id, article, checksum) VALUES (?, ?, ?)");
  const addHeadline = database.prepare("INSERT INTO headline_words (rowid, headline) VALUES (?, ?)");
  const addWords = database.prepare(
    "INSERT INTO article_words (rowid, headline, dek, summary, speakers, body) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const getStored = database.prepare("SELECT article, checksum FROM body WHERE id = ?");
  const dropHeadline = database.prepare(
    "INSERT INTO headline_words (headline_words, rowid, headline) VALUES ('delete', ?, ?)",
  );
  const dropWords = database.prepare(
    `INSERT INTO article_words (article_words, rowid, headline, dek, summary, speakers, body)
     VALUES ('delete', ?, ?, ?, ?, ?, ?)`,
  );
  const dropRows = ["article", "body"].map((table) => database.prepare(`DELETE FROM ${table} WHERE id = ?`));
  const bump = database.prepare("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'generation'");
  // Row numbers take all 64 bits, and each change reports the last one, whatever it changed.
  const changing = [
    putDocument,
    dropDocument,
    addArticle,
    addBody,
    addHeadline,
    addWords,
    bump,
    dropHeadline,
    dropWords,
    ...dropRows,
  ];
  for (const statement of [getId, ...changing]) statement.setReadBigInts(true);

  function removeArticle(slug: string): void {
    const id = getId.get(slug)?.["id"];
    if (typeof id !== "bigint") return;
    const stored = getStored.get(id);
    const columns = wordColumns(articleOf(stored?.["article"], stored?.["checksum"]));
    dropHeadline.run(id, columns[0]);
    dropWords.run(id, ...columns);
    for (const statement of dropRows) statement.run(id);
  }

  function freeRow(wanted: bigint): bigint {
    let id = wanted;
    while (isTaken.get(id) !== undefined) id++;
    return id;
  }

  return {
    transaction(steps) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = steps();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw error;
      }
    },
    document(path) {
      const row = getDocument.get(path);
      return row === undefined ? null : documentOf(row);
    },
    documentsOfSlug: (slug) => getSlug.all(slug).map(documentOf),
    sourceOf(slug) {
      const path = getSource.get(slug)?.["path"];
      return typeof path === "string" ? path : null;
    },
    putDocument(row) {
      const { path, folder, slug, size, mtime, ctime, checked, hash, state, problem } = row;
      putDocument.run(path, folder, slug, size, mtime, ctime, checked, hash, state, problem);
    },
    removeDocument: (path) => void dropDocument.run(path),
    putArticle(article, path) {
      removeArticle(article.slug);
      const { slug, key, sortTime, foldedHeadline, identity, listing, stored, columns } = article;
      const id = freeRow(rowNumber(sortTime, slug));
      addArticle.run(id, slug, key, path, sortTime, foldedHeadline, identity, listing, checksumOf(listing));
      addBody.run(id, stored, checksumOf(stored));
      addHeadline.run(id, foldedHeadline);
      addWords.run(id, ...columns);
    },
    removeArticle,
    bumpGeneration: () => void bump.run(),
  };
}

type Row = Record<string, unknown>;

function documentOf(row: Row): DocumentRow {
  const { size, mtime, ctime, checked, problem } = row;
  return {
    path: String(row["path"]),
    folder: String(row["folder"]),
    slug: String(row["slug"]),
    size: Number(size),
    mtime: Number(mtime),
    ctime: Number(ctime),
    checked: Number(checked),
    hash: String(row["hash"]),
    state: row["state"] === "read" || row["state"] === "shadowed" ? row["state"] : "broken",
    problem: typeof problem === "string" ? problem : null,
  };
}
