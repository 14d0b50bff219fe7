import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../article/article.ts";
import { articleOf, listingOf } from "./article-rows.ts";
import { canonicalUrl } from "./canonical-url.ts";
import type { ArticleListing, Page, PageRequest, Story } from "./store.ts";
import { foldText } from "./words.ts";

/** Row numbers are negative or small; none is this large. */
const LARGEST_ROW = 2n ** 63n - 1n;

/** The look-ups that need no search. */
export interface Lookup {
  count(): number;
  bySlug(slug: string): Article | null;
  byKey(key: string): Article | null;
  list(page: PageRequest): Page<ArticleListing>;
  latest(): Article | null;
  /** The listings whose headline folds to the same words, newest first. */
  byHeadline(headline: string, limit: number): ArticleListing[];
  /** The listings whose canonical address is that of the URL, newest first; none where it is not an address. */
  byUrl(url: string, limit: number): ArticleListing[];
  listing(slug: string): ArticleListing | null;
  /** Stories from the oldest publication on; each page begins after the row that the last one ended with. */
  storiesAfter(row: bigint | null, limit: number): { readonly stories: Story[]; readonly last: bigint | null };
  /** A number that grows with each change of the index, by whichever process. */
  generation(): number;
  /** Documents that cannot be read, with why, by path. */
  problems(limit: number): { path: string; problem: string }[];
}

/** SQLite reads a negative limit as none, and takes no fractions: what is no count is nothing. */
export function countOf(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.floor(value)) : 0;
}

/** Prepares the look-ups of an index. */
export function createLookup(database: DatabaseSync): Lookup {
  const count = database.prepare("SELECT count(*) AS n FROM article");
  const article = "SELECT b.article, b.checksum FROM article a JOIN body b ON b.id = a.id";
  const bySlug = database.prepare(`${article} WHERE a.slug = ?`);
  const byKey = database.prepare(`${article} WHERE a.key = ? ORDER BY a.slug LIMIT 1`);
  const latest = database.prepare(`${article} ORDER BY a.sort_time DESC, a.slug LIMIT 1`);
  const order = "ORDER BY sort_time DESC, slug LIMIT ? OFFSET ?";
  const list = database.prepare(`SELECT listing, checksum FROM article ${order}`);
  const byHeadline = database.prepare(`SELECT listing, checksum FROM article WHERE folded_headline = ? ${order}`);
  const byIdentity = database.prepare(`SELECT listing, checksum FROM article WHERE identity = ? ${order}`);
  const listing = database.prepare("SELECT listing, checksum FROM article WHERE slug = ?");
  const stories = database.prepare(
    "SELECT id, identity, slug, sort_time, folded_headline FROM article WHERE id < ? ORDER BY id DESC LIMIT ?",
  );
  stories.setReadBigInts(true);
  const generation = database.prepare("SELECT value FROM meta WHERE name = 'generation'");
  const problems = database.prepare("SELECT path, problem FROM document WHERE state = 'broken' ORDER BY path LIMIT ?");

  const articleIn = (row: Record<string, unknown> | undefined): Article | null =>
    row === undefined ? null : articleOf(row["article"], row["checksum"]);
  const listings = (rows: Record<string, unknown>[]): ArticleListing[] =>
    rows.map((row) => listingOf(row["listing"], row["checksum"]));
  const total = (): number => Number(count.get()?.["n"]);

  return {
    count: total,
    bySlug: (slug) => articleIn(bySlug.get(slug)),
    byKey: (key) => articleIn(byKey.get(key)),
    latest: () => articleIn(latest.get()),
    list: ({ offset, limit }) => ({ items: listings(list.all(countOf(limit), countOf(offset))), total: total() }),
    byHeadline(headline, limit) {
      const folded = foldText(headline);
      return folded === "" ? [] : listings(byHeadline.all(folded, limit, 0));
    },
    byUrl(url, limit) {
      const canonical = canonicalUrl(url);
      return canonical === null ? [] : listings(byIdentity.all(`url:${canonical}`, limit, 0));
    },
    listing(slug) {
      const row = listing.get(slug);
      return row === undefined ? null : listingOf(row["listing"], row["checksum"]);
    },
    storiesAfter(row, limit) {
      const rows = stories.all(row ?? LARGEST_ROW, limit);
      const last = rows.at(-1)?.["id"];
      return {
        stories: rows.map((found) => ({
          identity: String(found["identity"]),
          slug: String(found["slug"]),
          edition: `${found["sort_time"] ?? ""} ${found["folded_headline"]}`,
        })),
        last: typeof last === "bigint" ? last : null,
      };
    },
    generation: () => Number(generation.get()?.["value"]),
    problems: (limit) =>
      problems.all(limit).map((row) => ({ path: String(row["path"]), problem: String(row["problem"]) })),
  };
}
