import type { REST } from "discord.js";
import { ChannelType, MessageFlags, Routes } from "discord-api-types/v10";
import type { Logger } from "pino";
import { z } from "zod";
import type { Poster, PostOutcome, PostRequest } from "../../digests/port.ts";
import { messageBody, rawFiles } from "../interaction-api.ts";
import { findPost, type Place } from "./find-post.ts";
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
  const placeOf = placeReader(rest, view);
  return {
    hasRole: (guildId, roleId) => !view.knows(guildId) || view.role(guildId, roleId) !== null,
    takesNonce: (channelId) =>
      placeOf(channelId).then(
        ({ forum }) => !forum,
        () => false,
      ),
    async post(request) {
      try {
        const { forum } = await placeOf(request.channelId, request.signal);
        return forum ? await startPost(rest, view, request) : await sendMessage(rest, request);
      } catch (error) {
        const outcome = outcomeOf(error, view.channel(request.channelId));
        if (outcome.kind === "refused")
          log.warn({ err: error, channel: request.channelId }, "Discord refused a digest");
        return outcome;
      }
    },
    async find(request) {
      try {
        const place = await placeOf(request.channelId, request.signal);
        const messageId = await findPost(rest, view.botId(), request, place);
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

const placeSchema = z.object({ type: z.int(), guild_id: z.string().optional() });
/** So many threads are remembered. */
const PLACES = 10_000;

/**
 * Says what kind of channel one is: as the gateway has told, else as Discord answers (threads, and channels of a guild
 * that the gateway has not told of yet). Neither changes, so each is asked for once.
 */
function placeReader(rest: REST, view: GuildView): (channelId: string, signal?: AbortSignal) => Promise<Place> {
  const asked = new Map<string, Place>();
  return async (channelId, signal) => {
    const known = view.channel(channelId);
    if (known !== null) return { forum: known.type === ChannelType.GuildForum, guildId: known.guildId };
    const before = asked.get(channelId);
    if (before !== undefined) return before;
    const answer = await rest.get(Routes.channel(channelId), signal === undefined ? {} : { signal });
    const { type, guild_id } = placeSchema.parse(answer);
    const place: Place = { forum: type === ChannelType.GuildForum, guildId: guild_id ?? null };
    if (asked.size >= PLACES) asked.clear();
    asked.set(channelId, place);
    return place;
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
