import { setImmediate as turn } from "node:timers/promises";
import type { Article } from "../article/article.ts";
import type { ArticleListing, StoryIndex } from "../store/store.ts";
import type { DigestFilter, PlannedArticle } from "./digest.ts";
import type { ArrivedStory } from "./state/arrivals.ts";

/** After so many stories interactions are let through; reading a story's text takes up to a millisecond. */
const STORIES_A_TURN = 20;

/** What a digest would post of the stories that are new to it. */
export interface Selection {
  /** Newest first, at most the digest's count. */
  readonly articles: readonly PlannedArticle[];
  /** How many more there are, for the next post. */
  readonly left: number;
  /** What its filter leaves out. */
  readonly passedOver: readonly PlannedArticle[];
}

/** The part of the store that a selection reads. */
export type SelectionStore = Pick<StoryIndex, "bySlug" | "listing">;

/** The stories whose own document is in the store: not removed, not yet to come, and not another story's by now. */
export function standing<S extends ArrivedStory>(stories: readonly S[], store: Pick<StoryIndex, "listing">): S[] {
  return stories.filter(({ slug, current }) => store.listing(slug)?.identity === current);
}

/** Chooses from the stories that a digest has not had. Those whose document is not in the store are left for later. */
export async function selectArticles(
  stories: readonly ArrivedStory[],
  filter: DigestFilter,
  count: number,
  store: SelectionStore,
): Promise<Selection> {
  const matching: { readonly listing: ArticleListing; readonly article: PlannedArticle }[] = [];
  const passedOver: PlannedArticle[] = [];
  for (const [index, { identity, current, slug }] of stories.entries()) {
    if (index % STORIES_A_TURN === STORIES_A_TURN - 1) await turn();
    const listing = store.listing(slug);
    if (listing?.identity !== current) continue;
    const article = { identity, slug };
    if (passes(filter, listing, store)) matching.push({ listing, article });
    else passedOver.push(article);
  }
  // Undated articles sort as oldest; Array.prototype.sort is stable, so the order of arrival decides between equals.
  matching.sort((a, b) => newestFirst(a.listing, b.listing));
  const articles = matching.slice(0, count).map(({ article }) => article);
  return { articles, left: Math.max(0, matching.length - count), passedOver };
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
