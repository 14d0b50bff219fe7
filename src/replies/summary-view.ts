import type { Article } from "../article/article.ts";
import { clipEscapedLines } from "./clip.ts";
import { ARTICLE_COLOR, card, divider, text } from "./components.ts";
import type { ArticleLinks } from "./links.ts";
import { headlineHeading, lines, originLine, subtext } from "./masthead.ts";
import { viewButtons } from "./navigation.ts";
import type { Reply } from "./reply.ts";

const HEADLINE_LIMIT = 400;
const SUMMARY_LIMIT = 2400;

/** The summary under the headline; it says where the publisher gave none and these are sentences of the article. */
export function summaryView(article: Article, links: ArticleLinks): Reply {
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(lines(headlineHeading(article.headline, HEADLINE_LIMIT), originLine(article))),
        text(summaryText(article, SUMMARY_LIMIT)),
        divider(),
        viewButtons(article, links, "summary"),
      ]),
    ],
  };
}

/** The summary, escaped, in at most `limit` code units and a short line. */
export function summaryText(article: Article, limit: number): string {
  const summary = clipEscapedLines(article.summary, limit);
  if (summary === "") return subtext("This article has no summary.");
  return lines(summary, article.summaryBy === "extract" ? subtext("In the article’s own sentences") : null);
}
