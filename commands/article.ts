import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { Article } from "../src/article/article.ts";
import {
  type ChatPayload,
  type CommandModule,
  type ComponentHandler,
  chatCommand,
} from "../src/interactions/command.ts";
import { articleOfKey, findArticle, findSpeaker, storedLinks } from "../src/interactions/find-article.ts";
import { oldButton, refusal } from "../src/interactions/refusal.ts";
import { suggestArticles, suggestSpeakers } from "../src/interactions/suggest-article.ts";
import { articleView } from "../src/replies/article-view.ts";
import { contextView } from "../src/replies/context-view.ts";
import { SPEAKER_ACTION } from "../src/replies/did-you-mean.ts";
import { fileView } from "../src/replies/file-view.ts";
import {
  ARTICLE_ACTIONS,
  findQuotation,
  parseContextArgs,
  parseViewArgs,
  type ViewName,
} from "../src/replies/links.ts";
import { LIST_ACTION, listRequest, listView } from "../src/replies/list-view.ts";
import { OPEN_ACTION, parseOpenArgs } from "../src/replies/open.ts";
import { parsePage, parseSearchArgs } from "../src/replies/page-args.ts";
import type { Reply } from "../src/replies/reply.ts";
import {
  lastSearchPage,
  QUERY_LIMIT,
  SEARCH_ACTION,
  searchQuery,
  searchRequest,
  searchView,
} from "../src/replies/search-view.ts";
import type { ArticleStore } from "../src/store/store.ts";

const ARTICLE_OPTION = {
  type: ApplicationCommandOptionType.String,
  name: "article",
  description: "Which article: pick one, or type a part of its headline. The newest if you leave it out.",
  autocomplete: true,
  max_length: 300,
} as const;

const PRIVATE_OPTION = {
  type: ApplicationCommandOptionType.Boolean,
  name: "private",
  description: "Show the answer to you alone. Everyone here sees it if you leave it out.",
} as const;

const PAYLOAD = {
  name: "article",
  description: "Read articles: headline, summary, quotes and text",
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "headline",
      description: "The headline, with byline, source and date",
      options: [ARTICLE_OPTION, PRIVATE_OPTION],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "summary",
      description: "What the article says, in a few sentences",
      options: [ARTICLE_OPTION, PRIVATE_OPTION],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "quotes",
      description: "Who said what, word for word",
      options: [
        ARTICLE_OPTION,
        {
          type: ApplicationCommandOptionType.String,
          name: "speaker",
          description: "Only what this person or organisation said",
          autocomplete: true,
          max_length: 300,
        },
        PRIVATE_OPTION,
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "text",
      description: "The whole article, a page at a time",
      options: [ARTICLE_OPTION, PRIVATE_OPTION],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "search",
      description: "Find articles by words in their headline, text or speakers",
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: "query",
          description: "The words to look for",
          required: true,
          min_length: 1,
          max_length: QUERY_LIMIT,
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "list",
      description: "All articles, newest first",
    },
  ],
} as const satisfies ChatPayload;

/** `/article`: the views of an article, search and list, and the buttons and selects under them. */
export function articleCommands(deps: {
  readonly store: ArticleStore;
  /** Writes an article as a Markdown document with front matter. */
  readonly render: (article: Article) => string;
}): CommandModule {
  const { store, render } = deps;

  const showing = (view: ViewName) => ({
    private: (options: { readonly private: boolean | null }) => options.private ?? false,
    run: (options: { readonly article: string | null }) => {
      const article = findArticle(store, options.article, view);
      return articleView(view, article, storedLinks(article));
    },
    autocomplete: { article: (typed: string) => suggestArticles(store, typed) },
  });

  const showSearch = (query: string, page: number): Reply => {
    const request = searchRequest(page);
    const found = store.search(query, request);
    if (found.items.length > 0 || found.total === 0) return searchView(query, found, request.offset);
    const last = searchRequest(lastSearchPage(found.total));
    return searchView(query, store.search(query, last), last.offset);
  };

  const showList = (page: number): Reply => {
    const request = listRequest(page, store.count());
    return listView(store.list(request), request.offset);
  };

  const command = chatCommand(PAYLOAD, {
    headline: showing("headline"),
    summary: showing("summary"),
    quotes: {
      ...showing("quotes"),
      run: (options) => {
        const article = findArticle(store, options.article, "quotes");
        const speaker = findSpeaker(article, options.speaker);
        return articleView("quotes", article, storedLinks(article), { page: 0, speaker });
      },
      autocomplete: {
        article: (typed) => suggestArticles(store, typed),
        speaker: (typed, options) => suggestSpeakers(store, options.article ?? null, typed),
      },
    },
    text: showing("text"),
    search: {
      private: () => false,
      run: ({ query }) => {
        const words = searchQuery(query);
        if (words === "") throw refusal("empty-query", "Tell me a word or two to look for.");
        return showSearch(words, 0);
      },
    },
    list: { private: () => false, run: () => showList(0) },
  });

  const view: ComponentHandler = (args) => {
    const asked = parseViewArgs(args);
    if (asked === null) throw oldButton(args);
    const article = articleOfKey(store, asked.ref);
    return articleView(asked.view, article, storedLinks(article), asked.place);
  };

  const file: ComponentHandler = ([key = ""]) => {
    const article = articleOfKey(store, key);
    return fileView(article, render(article));
  };

  const context: ComponentHandler = (args) => {
    const asked = parseContextArgs(args);
    if (asked === null) throw oldButton(args);
    const article = articleOfKey(store, asked.ref);
    const index = findQuotation(article, asked.index, asked.mark);
    if (index === null) {
      throw refusal("quotation-gone", "The article has been edited, and this quotation is no longer in it.");
    }
    return contextView(article, storedLinks(article), index, asked.back);
  };

  const open: ComponentHandler = (args, [key = ""]) => {
    const chosen = parseOpenArgs(args);
    if (chosen === null) throw oldButton(args);
    const article = articleOfKey(store, key);
    return articleView(chosen, article, storedLinks(article));
  };

  const speaker: ComponentHandler = ([key = ""], [token = ""]) => {
    const article = articleOfKey(store, key);
    return articleView("quotes", article, storedLinks(article), { page: 0, speaker: token });
  };

  const list: ComponentHandler = (args) => {
    const page = parsePage(args);
    if (page === null) throw oldButton(args);
    return showList(page);
  };

  const search: ComponentHandler = (args) => {
    const asked = parseSearchArgs(args);
    if (asked === null) throw oldButton(args);
    return showSearch(asked.query, asked.page);
  };

  return {
    chat: [command],
    message: [],
    components: {
      [ARTICLE_ACTIONS.view]: view,
      [ARTICLE_ACTIONS.file]: file,
      [ARTICLE_ACTIONS.context]: context,
      [OPEN_ACTION]: open,
      [SPEAKER_ACTION]: speaker,
      [LIST_ACTION]: list,
      [SEARCH_ACTION]: search,
    },
    modals: {},
  };
}
