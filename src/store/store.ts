import type { Article, ArticleTime } from "../article/article.ts";

/** What lists, menus and digests show of an article, without its body. */
export interface ArticleListing {
  readonly slug: string;
  /** Eleven URL-safe characters that stand for the slug where room is short (custom ids). */
  readonly key: string;
  readonly headline: string;
  readonly summary: string;
  readonly dek: string | null;
  readonly authors: readonly string[];
  readonly source: string | null;
  readonly url: string | null;
  readonly tags: readonly string[];
  readonly publishedAt: ArticleTime | null;
  /**
   * Says whether two documents are the same story, whatever their file names: from the canonical URL where there
   * is one, else from the normalised headline and text.
   */
  readonly identity: string;
}

/** A piece of a snippet; `match` pieces are the words that were searched for. */
export interface SnippetPiece {
  readonly text: string;
  readonly match: boolean;
}

export interface SearchHit {
  readonly listing: ArticleListing;
  readonly snippet: readonly SnippetPiece[];
}

/** One page of something and how many there are in all. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface PageRequest {
  /** 0-based. */
  readonly offset: number;
  readonly limit: number;
}

/** What free text in an `article` option means. */
export type Resolution =
  | { readonly kind: "found"; readonly article: Article }
  | { readonly kind: "ambiguous"; readonly candidates: readonly ArticleListing[] }
  | { readonly kind: "none" };

/** The index over the content folder. Every method answers from SQLite at once and never waits for the disk scan. */
export interface ArticleStore {
  count(): number;
  bySlug(slug: string): Article | null;
  byKey(key: string): Article | null;
  /** Newest first by publication; undated ones last, then by slug. */
  list(page: PageRequest): Page<ArticleListing>;
  /** The newest article, or null when there is none. */
  latest(): Article | null;
  /** Full text over headline, dek, summary, speakers and body, best first. Any text is a valid query. */
  search(query: string, page: PageRequest): Page<SearchHit>;
  /** Headlines for an autocomplete menu: forgives typing errors, accents, case and word order; newest first. */
  suggest(input: string, limit: number): readonly ArticleListing[];
  /** What a person meant who typed this into an `article` option: a slug, a key, a headline or part of one. */
  resolve(input: string): Resolution;
  /** Calls back after each change of the index (added, changed or removed documents); returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}

/** One story and the document that holds it. */
export interface Story {
  /** As {@link ArticleListing.identity}. */
  readonly identity: string;
  readonly slug: string;
  /** What an edit of its text leaves as it was: the time of publication and the headline, folded. */
  readonly edition: string;
}

/** What digests read of the index: which stories there are, whatever their number. */
export interface StoryIndex {
  listing(slug: string): ArticleListing | null;
  bySlug(slug: string): Article | null;
  /** A number that is another after each change. */
  generation(): number;
  /** Every story once, oldest publication first, read as it is walked. */
  stories(): Iterable<Story>;
  /** As {@link ArticleStore.onChange}. */
  onChange(listener: () => void): () => void;
}
