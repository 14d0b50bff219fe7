import { ApplicationCommandType } from "discord-api-types/v10";
import type { Article } from "../src/article/article.ts";
import type { CommandModule, ComponentHandler, MenuPayload, TargetMessage } from "../src/interactions/command.ts";
import {
  hasSource,
  type MessageReader,
  type MessageSource,
  readSource,
  sourceOf,
  sourceOfRef,
} from "../src/interactions/message-source.ts";
import { oldButton, refusal } from "../src/interactions/refusal.ts";
import { articleView } from "../src/replies/article-view.ts";
import { contextView } from "../src/replies/context-view.ts";
import { fileView } from "../src/replies/file-view.ts";
import {
  type ArticleLinks,
  articleLinks,
  findQuotation,
  MESSAGE_ACTIONS,
  packMessageRef,
  parseContextArgs,
  parseViewArgs,
  unpackMessageRef,
} from "../src/replies/links.ts";
import { standaloneView } from "../src/replies/standalone-view.ts";

const PAYLOAD = {
  type: ApplicationCommandType.Message,
  name: "Read as article",
  integration_types: [0, 1],
  contexts: [0, 1, 2],
} as const satisfies MenuPayload;

/**
 * "Read as article" in a message's menu. The buttons of its answers say which message and file they belong to, and
 * that is fetched and parsed again when one is pressed. Where the bot could not fetch it (a server it is not in, DMs of
 * others, no privilege to read messages) the first answer holds everything and has no buttons.
 */
export function readAsArticle(
  deps: MessageReader & {
    /** Writes an article as a Markdown document with front matter. */
    readonly render: (article: Article) => string;
  },
): CommandModule {
  const { fetchMessage, render } = deps;

  const canFindAgain = async (channelId: string, target: TargetMessage, source: MessageSource): Promise<boolean> => {
    const again = await fetchMessage(channelId, target.id).catch(() => null);
    return again !== null && hasSource(again, source);
  };

  /** The article that a button belongs to, read again from where it came. */
  const read = async (packed: string): Promise<{ article: Article; links: ArticleLinks }> => {
    const ref = unpackMessageRef(packed);
    if (ref === null) throw oldButton([packed]);
    const message = await fetchMessage(ref.channelId, ref.messageId);
    const source = message && sourceOfRef(message, ref);
    if (source === null) {
      throw refusal("message-gone", "I can no longer see the message that this was read from, or its file is gone.");
    }
    const article = await readSource(source, ref.messageId, deps);
    return { article, links: articleLinks(MESSAGE_ACTIONS, packed) };
  };

  const view: ComponentHandler = async (args) => {
    const asked = parseViewArgs(args);
    if (asked === null) throw oldButton(args);
    const { article, links } = await read(asked.ref);
    return articleView(asked.view, article, links, asked.place);
  };

  const file: ComponentHandler = async ([packed = ""]) => {
    const { article } = await read(packed);
    return fileView(article, render(article));
  };

  const context: ComponentHandler = async (args) => {
    const asked = parseContextArgs(args);
    if (asked === null) throw oldButton(args);
    const { article, links } = await read(asked.ref);
    const index = findQuotation(article, asked.index, asked.mark);
    if (index === null) {
      throw refusal("quotation-gone", "The message has been edited, and this quotation is no longer in it.");
    }
    return contextView(article, links, index, asked.back);
  };

  return {
    chat: [],
    message: [
      {
        payload: { ...PAYLOAD, integration_types: [...PAYLOAD.integration_types], contexts: [...PAYLOAD.contexts] },
        run: async (target, { invoker }) => {
          const source = sourceOf(target);
          const { channelId } = invoker;
          const [article, lasting] = await Promise.all([
            readSource(source, target.id, deps),
            channelId !== null && canFindAgain(channelId, target, source),
          ]);
          if (channelId === null || !lasting) return standaloneView(article, render(article));
          const attachmentId = source.kind === "attachment" ? source.attachment.id : null;
          const ref = packMessageRef({ channelId, messageId: target.id, attachmentId });
          return articleView("summary", article, articleLinks(MESSAGE_ACTIONS, ref));
        },
      },
    ],
    components: {
      [MESSAGE_ACTIONS.view]: view,
      [MESSAGE_ACTIONS.file]: file,
      [MESSAGE_ACTIONS.context]: context,
    },
    modals: {},
  };
}
