import type { APIActionRowComponent, APIButtonComponentWithCustomId } from "discord-api-types/v10";
import type { Article } from "../article/article.ts";
import { button, buttons } from "./components.ts";
import type { ArticleLinks, ViewName } from "./links.ts";

const LABELS = {
  headline: "Headline",
  summary: "Summary",
  quotes: "Quotes",
  text: "Full text",
} as const satisfies Record<ViewName, string>;
const ORDER = ["headline", "summary", "quotes", "text"] as const;

/** Whether there is anything in the quotes view: terms are nobody's statements. */
export function hasQuotes(article: Article): boolean {
  return article.quotations.some((quotation) => quotation.kind !== "term");
}

/**
 * Buttons to an article's other views.
 * @param extra further buttons that belong to this view, one at most
 */
export function viewButtons(
  article: Article,
  links: ArticleLinks,
  current: ViewName,
  ...extra: readonly APIButtonComponentWithCustomId[]
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  const others = ORDER.filter((view) => view !== current && (view !== "quotes" || hasQuotes(article)));
  return buttons(...others.map((view) => button(LABELS[view], links.view(view))), ...extra);
}

/**
 * ◀ page 2 of 5 ▶, disabled at the ends; nothing when there is one page alone.
 * @param page 0-based
 * @param customId gives the custom id of a page; it is asked for the pages around this one too (−1 and `pages`), for a
 *   disabled button needs an id of its own as well
 */
export function pager(
  page: number,
  pages: number,
  customId: (page: number) => string,
): readonly APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  if (pages <= 1) return [];
  return [
    buttons(
      button("◀", customId(page - 1), page <= 0),
      button(`Page ${page + 1} of ${pages}`, customId(page), true),
      button("▶", customId(page + 1), page >= pages - 1),
    ),
  ];
}

/** The page nearest to the one asked for: an article or a list may have become shorter since the button was made. */
export function clampPage(page: number, pages: number): number {
  return Math.max(0, Math.min(page, pages - 1));
}
