import { articleCommands } from "../commands/article.ts";
import { readAsArticle } from "../commands/read-as-article.ts";

import { parseDocument } from "./article/parse.ts";
import { renderDocument } from "./article/render-document.ts";
import type { DiscordReader } from "./bot/reader.ts";
import type { CommandModule } from "./interactions/command.ts";
import type { ArticleStore } from "./store/store.ts";

/** Every command of the bot, with what it works with. */
export function commandModules(store: ArticleStore, reader: DiscordReader): readonly CommandModule[] {
  const parse = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) =>
    parseDocument({ name, content: bytes });
  return [
    articleCommands({ store, render: renderDocument }),
    readAsArticle({
      fetchMessage: reader.fetchMessage,
      fetchAttachment: reader.fetchAttachment,
      parse,
      render: renderDocument,
    }),
  ];
}
