import { articleCommands } from "../commands/article.ts";
import { readAsArticle } from "../commands/read-as-article.ts";
import type { Article } from "./article/article.ts";
import type { SourceDocument } from "./article/parse.ts";
import { renderDocument } from "./article/render-document.ts";
import type { DiscordReader } from "./bot/reader.ts";
import type { CommandModule } from "./interactions/command.ts";
import type { ArticleStore } from "./store/store.ts";

/** Makes an article of a document. @throws DocumentError where it is none */
export type Parse = (document: SourceDocument) => Promise<Article>;

/** Every command of the bot, with what it works with. */
export function commandModules(store: ArticleStore, reader: DiscordReader, parse: Parse): readonly CommandModule[] {
  return [
    articleCommands({ store, render: renderDocument }),
    readAsArticle({
      fetchMessage: reader.fetchMessage,
      fetchAttachment: reader.fetchAttachment,
      parse: ({ name, bytes }) => parse({ name, content: bytes }),
      render: renderDocument,
    }),
  ];
}
