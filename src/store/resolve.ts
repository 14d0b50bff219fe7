import type { Article } from "../article/article.ts";
import type { Lookup } from "./lookup.ts";
import type { Search } from "./search.ts";
import type { ArticleListing, Resolution } from "./store.ts";
import { byNewest, type Suggest } from "./suggest.ts";
import { wordsOf } from "./words.ts";

/** Headlines that are compared, and candidates that are offered: a select menu has room for 25. */
const COMPARED = 200;
const OFFERED = 10;
/** By how much the best must be better than the second to be meant without doubt; of 1. */
const MARGIN = 0.15;
/** Below this much of the typed words a headline is not what was meant. */
const LEAST = 0.5;

/**
 * What was meant: an exact slug, key, address or headline (in this order) without doubt; else the headline that holds
 * clearly most of what was typed; else the articles that are about as good, for a "did you mean"; else what full text
 * finds.
 */
export function resolveArticle(input: string, lookup: Lookup, suggest: Suggest, search: Search): Resolution {
  const typed = input.trim();
  if (typed === "") return { kind: "none" };
  const exact = lookup.bySlug(typed) ?? lookup.byKey(typed);
  if (exact !== null) return found(exact);
  for (const same of [lookup.byUrl(typed, OFFERED), lookup.byHeadline(typed, OFFERED)]) {
    if (same.length > 0) return choose(same, lookup);
  }
  const headlines = suggest(typed, COMPARED);
  const best = bestMatches(typed, headlines);
  if (best.length > 0) return choose(best, lookup);
  const hits = search.search(typed, { offset: 0, limit: OFFERED }).items.map((hit) => hit.listing);
  return choose(hits, lookup);
}

/** The listings whose headlines are about as near to the typed text as the nearest one is, best first. */
export function bestMatches(typed: string, listings: readonly ArticleListing[]): ArticleListing[] {
  const wanted = wordsOf(typed);
  const scored = listings
    .map((listing) => ({ listing, score: likeness(wanted, wordsOf(listing.headline)) }))
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score || byNewest(one.listing, other.listing));
  const top = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score > top - MARGIN)
    .slice(0, OFFERED)
    .map(({ listing }) => listing);
}

/**
 * How much a headline is what was typed, 0 to 1: the share of the typed words it has (whole, begun or misspelt), and to
 * a third the share of the headline that was typed.
 */
export function likeness(typed: readonly string[], headline: readonly string[]): number {
  if (typed.length === 0 || headline.length === 0) return 0;
  let sum = 0;
  const used = new Set<number>();
  for (const word of typed.slice(0, 64)) {
    let best = 0;
    let bestAt = -1;
    headline.slice(0, 64).forEach((candidate, at) => {
      const score = used.has(at) ? 0 : wordLikeness(word, candidate);
      if (score > best) {
        best = score;
        bestAt = at;
      }
    });
    if (bestAt >= 0) used.add(bestAt);
    sum += best;
  }
  return (sum / typed.length) * (2 / 3) + (Math.min(sum, headline.length) / headline.length) * (1 / 3);
}

function wordLikeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.9;
  const longer = Math.max(typed.length, word.length);
  const pairs = sharedPairs(typed, word);
  // Words that share most of their neighbouring letters are one word with an error in it.
  return longer >= 4 && pairs >= 0.4 ? 0.8 * Math.min(1, pairs + 0.3) : 0;
}

/** The Dice coefficient of the two words' pairs of neighbouring letters. */
function sharedPairs(one: string, other: string): number {
  const pairs = (word: string): string[] =>
    Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2));
  const left = pairs(one.slice(0, 64));
  const right = pairs(other.slice(0, 64));
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at >= 0) {
      shared++;
      right.splice(at, 1);
    }
  }
  return (2 * shared) / (left.length + right.length + shared);
}

function found(article: Article): Resolution {
  return { kind: "found", article };
}

function choose(listings: readonly ArticleListing[], lookup: Lookup): Resolution {
  const [first, second] = listings;
  if (first === undefined) return { kind: "none" };
  if (second !== undefined) return { kind: "ambiguous", candidates: listings };
  const article = lookup.bySlug(first.slug);
  return article === null ? { kind: "none" } : found(article);
}
