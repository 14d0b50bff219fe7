import type { Article } from "../article/article.ts";
import { ARTICLE_COLOR, button, card, divider, text } from "./components.ts";
import { MESSAGE_TEXT_LIMIT } from "./limits.ts";
import type { ArticleLinks } from "./links.ts";
import { headlineHeading, lines, originLine } from "./masthead.ts";
import { clampPage, pager, viewButtons } from "./navigation.ts";
import type { Reply } from "./reply.ts";
import { type Block, layOutText, renderBlocks } from "./text-pages.ts";

const HEADLINE_LIMIT = 300;
/** A page that is read without much scrolling. */
const PAGE_LIMIT = 3000;

/**
 * The full text, a page at a time.
 * @param page 0-based; the nearest page there is
 */
export function textView(article: Article, links: ArticleLinks, page = 0): Reply {
  const masthead = textMasthead(article);
  const pages = textPages(article);
  const shown = clampPage(page, pages.length);
  const body = renderBlocks(pages[shown] ?? []);
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(masthead),
        divider(),
        ...(body.trim() === "" ? [] : [text(body)]),
        divider(),
        ...pager(shown, pages.length, (to) => links.view("text", { page: to })),
        viewButtons(article, links, "text", button("Markdown file", links.file())),
      ]),
    ],
  };
}

/** The pages of {@link textView}. */
export function textPages(article: Article): readonly (readonly Block[])[] {
  return layOutText(article, Math.min(PAGE_LIMIT, MESSAGE_TEXT_LIMIT - textMasthead(article).length));
}

function textMasthead(article: Article): string {
  return lines(headlineHeading(article.headline, HEADLINE_LIMIT), originLine(article));
}
