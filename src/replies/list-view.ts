import type { ArticleListing, Page } from "../store/store.ts";
import { ARTICLE_COLOR, card, divider, select, text } from "./components.ts";
import { encodeCustomId } from "./custom-id.ts";
import { listingChoice, listingLines } from "./listing.ts";
import { heading, lines, subtext } from "./masthead.ts";
import { clampPage, pager } from "./navigation.ts";
import { openId } from "./open.ts";
import type { Reply } from "./reply.ts";

/** How many articles a page of the list shows. */
export const LIST_PAGE_SIZE = 10;
/** The action of the list's page buttons; its argument is the page. */
export const LIST_ACTION = "list";

/** Where a page of the list begins and how much it holds; pages beyond the end are the last one. */
export function listRequest(page: number, total: number): { readonly offset: number; readonly limit: number } {
  const shown = clampPage(page, pageCount(total));
  return { offset: shown * LIST_PAGE_SIZE, limit: LIST_PAGE_SIZE };
}

/**
 * The articles, newest first, with a select that opens one.
 * @param offset the one of {@link listRequest}
 */
export function listView({ items, total }: Page<ArticleListing>, offset: number): Reply {
  const page = Math.floor(offset / LIST_PAGE_SIZE);
  const count = total === 1 ? "1 article" : `${total} articles, newest first`;
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(lines(heading("Articles", 3), subtext(count))),
        divider(),
        text(items.length === 0 ? "There are no articles yet." : items.map(listingLines).join("\n\n")),
        ...(items.length === 0
          ? []
          : [divider(), select(openId("summary"), "Open an article", items.map(listingChoice))]),
        ...pager(page, pageCount(total), (to) => encodeCustomId(LIST_ACTION, String(to))),
      ]),
    ],
  };
}

function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / LIST_PAGE_SIZE));
}
