import type { Article } from "../article/article.ts";
import type { ArticleListing, Story, StoryIndex } from "../store/store.ts";
import type { DigestFilter, PlannedArticle } from "./digest.ts";

/** What a digest would post of the stories that are new to it. */
export interface Selection {
  /** Newest first, at most the digest's count. */
  readonly articles: readonly ArticleListing[];
  /** How many more there are, for the next post. */
  readonly left: number;
  /** What its filter leaves out. */
  readonly passedOver: readonly PlannedArticle[];
}

/** The part of the store that a selection reads. */
export type SelectionStore = Pick<StoryIndex, "bySlug" | "listing">;

/**
 * Chooses from the stories that a digest has not had. Stories whose document is not in the store (removed, or not yet
 * on this machine) are left for later.
 */
export function selectArticles(
  stories: readonly Story[],
  filter: DigestFilter,
  count: number,
  store: SelectionStore,
): Selection {
  const matching: ArticleListing[] = [];
  const passedOver: PlannedArticle[] = [];
  for (const { identity, slug } of stories) {
    const listing = store.listing(slug);
    if (listing === null) continue;
    if (passes(filter, listing, store)) matching.push(listing);
    else passedOver.push({ identity, slug });
  }
  // Undated articles sort as oldest; Array.prototype.sort is stable, so the order of arrival decides between equals.
  matching.sort((a, b) => newestFirst(a, b));
  return { articles: matching.slice(0, count), left: Math.max(0, matching.length - count), passedOver };
}

function passes(filter: DigestFilter, listing: ArticleListing, store: SelectionStore): boolean {
  if (filter.tags.length > 0) {
    const tags = new Set(listing.tags.map(fold));
    if (!filter.tags.some((tag) => tags.has(fold(tag)))) return false;
  }
  if (filter.query === null) return true;
  const article = store.bySlug(listing.slug);
  return article !== null && hasAllWords(filter.query, article);
}

function hasAllWords(query: string, article: Article): boolean {
  const text = fold([article.headline, article.dek ?? "", article.summary, article.text].join("\n"));
  return words(query).every((word) => text.includes(word));
}

/** The words of a filter's query, folded as they are compared. */
export function words(query: string): readonly string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Case and accents make no difference: https://unicode.org/reports/tr15/ (compatibility decomposition, marks dropped). */
function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function newestFirst(a: ArticleListing, b: ArticleListing): number {
  return (b.publishedAt?.iso ?? "").localeCompare(a.publishedAt?.iso ?? "", "en");
}
