import type { REST } from "discord.js";
import { ChannelType, MessageFlags, Routes } from "discord-api-types/v10";
import type { Logger } from "pino";
import { z } from "zod";
import type { Poster, PostOutcome, PostRequest } from "../../digests/port.ts";
import { messageBody, rawFiles } from "../interaction-api.ts";
import { findPost } from "./find-post.ts";
import type { GuildView } from "./guild-view.ts";
import { outcomeOf } from "./outcome.ts";

const createdSchema = z.object({ id: z.string() });
/** Posts of a digest stay open for talk for a week: https://discord.com/developers/docs/resources/channel#thread-metadata-object */
const ARCHIVE_AFTER_MINUTES = 10_080;

/**
 * Posts digests over REST.
 * @param rest a client of its own, which tries nothing again by itself: after a lost answer only the digests know what
 *   may be sent twice
 */
export function createPoster(rest: REST, view: GuildView, log: Logger): Poster {
  const isForum = (channelId: string): boolean => view.channel(channelId)?.type === ChannelType.GuildForum;
  return {
    takesNonce: async (channelId) => !isForum(channelId),
    async post(request) {
      try {
        return isForum(request.channelId) ? await startPost(rest, view, request) : await sendMessage(rest, request);
      } catch (error) {
        const outcome = outcomeOf(error, view.channel(request.channelId));
        if (outcome.kind === "refused")
          log.warn({ err: error, channel: request.channelId }, "Discord refused a digest");
        return outcome;
      }
    },
    async find(request) {
      try {
        const messageId = await findPost(rest, view, request, isForum(request.channelId));
        return messageId === null ? { kind: "absent" } : { kind: "found", messageId };
      } catch (error) {
        return outcomeOf(error, view.channel(request.channelId));
      }
    },
    async tell(userId, reply) {
      try {
        const channel = createdSchema.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: userId } }));
        await rest.post(Routes.channelMessages(channel.id), { body: messageBody(reply, null), files: rawFiles(reply) });
        return true;
      } catch (error) {
        log.info({ err: error, user: userId }, "could not send a direct message");
        return false;
      }
    },
  };
}

/** @see https://discord.com/developers/docs/resources/message#create-message */
async function sendMessage(rest: REST, request: PostRequest): Promise<PostOutcome> {
  const created = await rest.post(Routes.channelMessages(request.channelId), {
    body: { ...postBody(request), nonce: request.nonce, enforce_nonce: true },
    files: rawFiles(request.reply),
    signal: request.signal,
  });
  return { kind: "posted", messageId: createdSchema.parse(created).id };
}

/** @see https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
async function startPost(rest: REST, view: GuildView, request: PostRequest): Promise<PostOutcome> {
  const forum = view.channel(request.channelId);
  const tags = forum?.requiresTag ? forum.tags.slice(0, 1) : [];
  const created = await rest.post(Routes.threads(request.channelId), {
    body: {
      name: request.title,
      auto_archive_duration: ARCHIVE_AFTER_MINUTES,
      message: postBody(request),
      ...(tags.length === 0 ? {} : { applied_tags: tags }),
    },
    files: rawFiles(request.reply),
    signal: request.signal,
  });
  // A forum post's first message has the thread's own id.
  return { kind: "posted", messageId: createdSchema.parse(created).id };
}

function postBody({ reply, mentionRoleId }: PostRequest): object {
  return {
    ...messageBody(reply, null),
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [], roles: mentionRoleId === null ? [] : [mentionRoleId] },
  };
}
