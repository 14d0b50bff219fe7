import type { Article } from "../article/article.ts";
import { clipEscapedLines } from "./clip.ts";
import { ARTICLE_COLOR, card, divider, text } from "./components.ts";
import type { ArticleLinks } from "./links.ts";
import { detailLine, headlineHeading, lines, originLine } from "./masthead.ts";
import { viewButtons } from "./navigation.ts";
import type { Reply } from "./reply.ts";

const HEADLINE_LIMIT = 1200;
const DEK_LIMIT = 1000;

/** The headline, large, with dek, byline, source and date; buttons to the other views. */
export function headlineView(article: Article, links: ArticleLinks): Reply {
  const dek = article.dek === null ? null : clipEscapedLines(article.dek, DEK_LIMIT);
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(
          lines(headlineHeading(article.headline, HEADLINE_LIMIT, 2), dek, originLine(article), detailLine(article)),
        ),
        divider(),
        viewButtons(article, links, "headline"),
      ]),
    ],
  };
}
