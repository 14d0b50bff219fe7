import type { Article } from "../article/article.ts";
import { ARTICLE_COLOR, card, divider, text } from "./components.ts";
import { articleFile, fileComponent } from "./file-view.ts";
import { headlineHeading, lines, originLine, subtext } from "./masthead.ts";
import { layOutQuotes } from "./quote-pages.ts";
import type { Reply } from "./reply.ts";
import { summaryText } from "./summary-view.ts";

const HEADLINE_LIMIT = 300;
const SUMMARY_LIMIT = 900;
const QUOTES_ROOM = { text: 1300, components: 18 } as const;

/**
 * All of an article in one message without buttons: its summary, its quotations as far as there is room, and the whole
 * text as a file. For articles that cannot be found again when a button is pressed.
 * @param document the article as a Markdown document
 */
export function standaloneView(article: Article, document: string): Reply {
  const file = articleFile(article, document);
  const [quotes = [], ...further] = layOutQuotes(article, null, QUOTES_ROOM);
  const left = further.flat().filter((quote) => quote.first).length;
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(lines(headlineHeading(article.headline, HEADLINE_LIMIT), originLine(article))),
        text(summaryText(article, SUMMARY_LIMIT)),
        ...(quotes.length === 0 ? [] : [divider()]),
        ...quotes.map((quote) => text(lines(quote.title, quote.markdown))),
        divider(),
        text(
          subtext(
            left === 0 ? "The full text:" : `${left} more ${left === 1 ? "quotation" : "quotations"} in the full text:`,
          ),
        ),
        fileComponent(file),
      ]),
    ],
    files: [file],
  };
}
