import type { Article } from "../article/article.ts";
import { headlineView } from "./headline-view.ts";
import type { ArticleLinks, QuotesPlace, ViewName } from "./links.ts";
import { quotesView } from "./quotes-view.ts";
import type { Reply } from "./reply.ts";
import { summaryView } from "./summary-view.ts";
import { textView } from "./text-view.ts";

/** One of the four views of an article. */
export function articleView(
  view: ViewName,
  article: Article,
  links: ArticleLinks,
  place: QuotesPlace = { page: 0, speaker: null },
): Reply {
  switch (view) {
    case "headline":
      return headlineView(article, links);
    case "summary":
      return summaryView(article, links);
    case "quotes":
      return quotesView(article, links, place);
    case "text":
      return textView(article, links, place.page);
  }
}
