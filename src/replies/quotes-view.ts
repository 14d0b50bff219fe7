import type { APIComponentInContainer } from "discord-api-types/v10";
import type { Article } from "../article/article.ts";
import { clipEscaped } from "./clip.ts";
import { ARTICLE_COLOR, button, card, divider, section, text } from "./components.ts";
import type { ArticleLinks, QuotesPlace } from "./links.ts";
import { headlineHeading, lines, originLine, subtext } from "./masthead.ts";
import { clampPage, pager, viewButtons } from "./navigation.ts";
import { layOutQuotes, type PlacedQuote } from "./quote-pages.ts";
import type { Reply } from "./reply.ts";
import { groupQuotations, speakersOf } from "./speakers.ts";

const HEADLINE_LIMIT = 300;
/** Beside them stand the masthead, 1,500 at most, and nothing else. */
const PAGE_ROOM = { text: 2400, components: 24 } as const;

/**
 * Who said what, grouped by speaker; each quotation with a button that shows where it stands.
 * @param place the page (the nearest there is), and whose quotations alone to show: everyone's when the article has no such speaker
 */
export function quotesView(
  article: Article,
  links: ArticleLinks,
  place: QuotesPlace = { page: 0, speaker: null },
): Reply {
  // A speaker whom an edit of the article has taken away: everyone who is left.
  const speaker = speakersOf(article).some(({ token }) => token === place.speaker) ? place.speaker : null;
  const pages = layOutQuotes(article, speaker, PAGE_ROOM);
  const page = clampPage(place.page, pages.length);
  const here = { page, speaker };
  const quotes = (pages[page] ?? []).flatMap((placed) => quoteComponents(article, links, placed, here));
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(
          lines(
            headlineHeading(article.headline, HEADLINE_LIMIT),
            originLine(article),
            subtext(tally(article, speaker)),
          ),
        ),
        divider(),
        ...(quotes.length > 0 ? quotes : [text("Nobody is quoted directly in this article.")]),
        divider(),
        ...pager(page, pages.length, (to) => links.view("quotes", { page: to, speaker })),
        viewButtons(
          article,
          links,
          "quotes",
          ...(speaker === null ? [] : [button("All speakers", links.view("quotes"))]),
        ),
      ]),
    ],
  };
}

function quoteComponents(
  article: Article,
  links: ArticleLinks,
  placed: PlacedQuote,
  here: QuotesPlace,
): readonly APIComponentInContainer[] {
  const title = placed.title === null ? [] : [divider(), text(placed.title)];
  const quote = placed.first
    ? section(placed.markdown, button("Context", links.context(article, placed.quotation, here)))
    : text(placed.markdown);
  return [...title, quote];
}

/** "7 quotations · 3 speakers", or of how many one speaker's are. */
function tally(article: Article, token: string | null): string {
  const groups = groupQuotations(article, token);
  const quotations = count(
    groups.reduce((sum, group) => sum + group.quotations.length, 0),
    "quotation",
  );
  const speakers = speakersOf(article);
  const one = speakers.find((speaker) => speaker.token === token);
  if (one !== undefined) return `${quotations} by ${clipEscaped(one.name, 100)}`;
  return speakers.length === 0 || token !== null ? quotations : `${quotations} · ${count(speakers.length, "speaker")}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
