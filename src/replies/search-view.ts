import type { Page, SearchHit, SnippetPiece } from "../store/store.ts";
import { clipEscaped } from "./clip.ts";
import { ARTICLE_COLOR, card, divider, select, text } from "./components.ts";
import { CUSTOM_ID_LIMIT, encodeCustomId } from "./custom-id.ts";
import { escapedLengthAtMost, escapeText } from "./escape.ts";
import { listingChoice, listingLines } from "./listing.ts";
import { heading, lines, subtext } from "./masthead.ts";
import { clampPage, pager } from "./navigation.ts";
import { openId } from "./open.ts";
import type { Reply } from "./reply.ts";

/** How many hits a page shows. */
const SEARCH_PAGE_SIZE = 5;
/** The action of the page buttons of a search; its arguments are the page and the query. */
export const SEARCH_ACTION = "search";
/** The longest query that a person may type: with the page it fits a custom id, unless it holds much of "~" and "%". */
export const QUERY_LIMIT = 80;

const SNIPPET_LIMIT = 320;
/** Room for the action and for page numbers up to 99999. */
const QUERY_ROOM = CUSTOM_ID_LIMIT - encodeCustomId(SEARCH_ACTION, "99999", "").length;

/**
 * The query that a search is made with: white space collapsed, and no longer than its page buttons can carry (they
 * hold the whole query, since nothing else remembers it). Cut between words where that is possible, and from the first
 * page on, so that every page is of the same search.
 */
export function searchQuery(typed: string): string {
  let query = "";
  for (const word of typed.toWellFormed().trim().split(/\s+/)) {
    const longer = query === "" ? word : `${query} ${word}`;
    if (argLength(longer) > QUERY_ROOM) return query === "" ? cutWord(word) : query;
    query = longer;
  }
  return query;
}

function cutWord(word: string): string {
  let cut = "";
  for (const character of word) {
    if (argLength(cut + character) > QUERY_ROOM) break;
    cut += character;
  }
  return cut;
}

/** What a text takes as a custom id's argument: "~" and "%" are escaped to three characters. */
function argLength(arg: string): number {
  return arg.replace(/[%~]/g, "%25").length;
}

/** Where a page of hits begins and how much it holds. */
export function searchRequest(page: number): { readonly offset: number; readonly limit: number } {
  return { offset: page * SEARCH_PAGE_SIZE, limit: SEARCH_PAGE_SIZE };
}

/** The last page (0-based) of so many hits: there may be fewer than when a button was made. */
export function lastSearchPage(total: number): number {
  return Math.max(0, Math.ceil(total / SEARCH_PAGE_SIZE) - 1);
}

/**
 * What a search found, best first, with a select that opens one.
 * @param query the one of {@link searchQuery}
 * @param offset where the hits begin
 */
export function searchView(query: string, { items, total }: Page<SearchHit>, offset: number): Reply {
  const pages = lastSearchPage(total) + 1;
  const page = clampPage(Math.floor(offset / SEARCH_PAGE_SIZE), pages);
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(lines(heading(`Search: ${clipEscaped(query, 2 * QUERY_LIMIT)}`, 3), subtext(count(total)))),
        ...items.flatMap((hit) => [divider(), text(hitLines(hit))]),
        ...(items.length === 0
          ? []
          : [
              divider(),
              select(
                openId("summary"),
                "Open an article",
                items.map((hit) => listingChoice(hit.listing)),
              ),
            ]),
        ...pager(page, pages, (to) => encodeCustomId(SEARCH_ACTION, String(to), query)),
      ]),
    ],
  };
}

function count(total: number): string {
  if (total === 0) return "No article has these words. Fewer or other words may find more.";
  return total === 1 ? "1 article" : `${total} articles, best first`;
}

function hitLines({ listing, snippet }: SearchHit): string {
  return lines(listingLines(listing), snippetMarkdown(snippet));
}

/** A snippet on one line, escaped, with the words that were searched for in bold. */
export function snippetMarkdown(snippet: readonly SnippetPiece[]): string {
  const pieces: { text: string; match: boolean }[] = [];
  let room = SNIPPET_LIMIT;
  for (const piece of snippet) {
    const plain = piece.text.replace(/\s+/g, " ");
    room -= escapedLengthAtMost(plain) + 4;
    if (room < 0) {
      pieces.push({ text: "…", match: false });
      break;
    }
    const last = pieces.at(-1);
    if (last?.match === piece.match) last.text += plain;
    else pieces.push({ text: plain, match: piece.match });
  }
  return pieces
    .map((piece) => (piece.match && piece.text.trim() !== "" ? bold(piece.text) : escapeText(piece.text)))
    .join("")
    .trim();
}

function bold(plain: string): string {
  const trimmed = plain.trim();
  return plain.replace(trimmed, () => `**${escapeText(trimmed)}**`);
}
