import { articleCommands } from "../commands/article.ts";
import { readAsArticle } from "../commands/read-as-article.ts";
import { renderDocument } from "./article/render-document.ts";
import type { DiscordReader } from "./bot/reader.ts";
import type { CommandModule } from "./interactions/command.ts";
import type { Parser } from "./parsing/parser.ts";
import type { ArticleStore } from "./store/store.ts";

/** Every command of the bot, with what it works with. */
export function commandModules(
  store: ArticleStore,
  reader: DiscordReader,
  parse: Parser["parse"],
): readonly CommandModule[] {
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
