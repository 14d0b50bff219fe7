import type { ArticleListing } from "../store/store.ts";
import { clipEscaped, clipPlain } from "./clip.ts";
import type { Choice } from "./components.ts";
import { CHOICE_TEXT_LIMIT } from "./limits.ts";
import { lines, originLine } from "./masthead.ts";
import { plainTime } from "./time.ts";

const HEADLINE_LIMIT = 150;

/** An article in a list: its headline in bold, source and date below it. */
export function listingLines(listing: ArticleListing): string {
  const headline = clipEscaped(listing.headline, HEADLINE_LIMIT) || "Untitled";
  return lines(`**${headline}**`, originLine({ ...listing, authors: [], url: null }));
}

/** An article in a select: headline, and source and date below it; the value is its key. */
export function listingChoice(listing: ArticleListing): Choice {
  return { label: listing.headline, value: listing.key, description: hint(listing) };
}

/**
 * An article in an autocomplete menu: the value is its slug where that fits, else its key; the name is the headline,
 * with date and source behind it where there is room.
 */
export function listingSuggestion(listing: ArticleListing): { readonly name: string; readonly value: string } {
  const headline = clipPlain(listing.headline, CHOICE_TEXT_LIMIT) || "Untitled";
  const full = `${headline} (${hint(listing)})`;
  return {
    name: hint(listing) !== "" && full.length <= CHOICE_TEXT_LIMIT ? full : headline,
    value: listing.slug.length <= CHOICE_TEXT_LIMIT ? listing.slug : listing.key,
  };
}

function hint(listing: ArticleListing): string {
  return [listing.source ?? "", listing.publishedAt === null ? "" : plainTime(listing.publishedAt)]
    .filter((part) => part !== "")
    .join(", ");
}
