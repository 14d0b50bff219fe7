import { type APIMessage, ChannelType, MessageFlags, PermissionFlagsBits as P } from "discord-api-types/v10";
import { asObject, invalidForm } from "../limits/problems.ts";
import { wakeThread } from "../world/channels.ts";
import { refusal } from "../world/discord-error.ts";
import { createMessage, deleteMessage, editMessage } from "../world/messages.ts";
import type { Channel, StoredMessage } from "../world/model.ts";
import { channelPermissions, demand, holdsMessages, sendBitOf } from "../world/permissions.ts";
import { bySnowflake } from "../world/snowflakes.ts";
import type { World } from "../world/world.ts";
import type { Nonces } from "./nonces.ts";
import { NOTHING, ok, param, type RestRequest, type Route } from "./route.ts";

/** Messages of a channel, as a bot reads and writes them. */
export function messageRoutes(nonces: Nonces): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/channels/:channel_id/messages",
      major: ["channel_id"],
      handle: (request, { world }) => ok(list(world, request)),
    },
    {
      method: "POST",
      path: "/channels/:channel_id/messages",
      major: ["channel_id"],
      limit: { requests: 5, windowMs: 5_000 },
      handle: (request, { world }) => ok(send(world, request, nonces)),
    },
    {
      method: "GET",
      path: "/channels/:channel_id/messages/:message_id",
      major: ["channel_id"],
      handle: (request, { world }) => {
        const channel = readable(world, request);
        return ok(visible(world, channel, param(request, "message_id")).message);
      },
    },
    {
      method: "PATCH",
      path: "/channels/:channel_id/messages/:message_id",
      major: ["channel_id"],
      limit: { requests: 5, windowMs: 5_000 },
      handle: (request, { world }) => {
        const channel = readable(world, request);
        const stored = visible(world, channel, param(request, "message_id"));
        if (stored.message.author.id !== request.application.bot.id) throw refusal("notAuthor");
        return ok(editMessage(world, stored, request.body, request.files).message);
      },
    },
    {
      method: "DELETE",
      path: "/channels/:channel_id/messages/:message_id",
      major: ["channel_id"],
      limit: { requests: 5, windowMs: 1_000 },
      handle: (request, { world }) => {
        const channel = readable(world, request);
        const stored = visible(world, channel, param(request, "message_id"));
        if (stored.message.author.id !== request.application.bot.id) {
          demand(world, channel, request.application.bot.id, P.ManageMessages);
        }
        deleteMessage(world, stored);
        return NOTHING;
      },
    },
    {
      method: "POST",
      path: "/channels/:channel_id/messages/:message_id/crosspost",
      major: ["channel_id"],
      handle: (request, { world }) => ok(crosspost(world, request).message),
    },
    {
      method: "POST",
      path: "/channels/:channel_id/typing",
      major: ["channel_id"],
      limit: { requests: 5, windowMs: 5_000 },
      handle: (request, { world }) => {
        const channel = world.channel(param(request, "channel_id"));
        demand(world, channel, request.application.bot.id, sendBitOf(channel));
        world.events.emit({ type: "typing", channelId: channel.id, userId: request.application.bot.id });
        return NOTHING;
      },
    },
  ];
}

function readable(world: World, request: RestRequest): Channel {
  const channel = world.channel(param(request, "channel_id"));
  demand(world, channel, request.application.bot.id, P.ViewChannel);
  if (!holdsMessages(channel)) throw refusal("wrongChannelType");
  return channel;
}

function visible(world: World, channel: Channel, id: string): StoredMessage {
  const stored = world.message(channel.id, id);
  if (stored.ephemeralTo !== null) throw refusal("unknownMessage");
  return stored;
}

/** Newest first, as Discord lists; nothing without Read Message History. */
function list(world: World, request: RestRequest): unknown[] {
  const channel = readable(world, request);
  const limit = Number(request.query.get("limit") ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw invalidForm([
      { path: ["limit"], code: "NUMBER_TYPE_MAX", message: "int value should be between 1 and 100." },
    ]);
  }
  if (!(channelPermissions(world, channel, request.application.bot.id) & P.ReadMessageHistory)) return [];
  const all = [...world.history(channel.id).values()].filter((stored) => stored.ephemeralTo === null);
  all.sort((a, b) => bySnowflake(a.message.id, b.message.id));
  const [around, before, after] = ["around", "before", "after"].map((name) => request.query.get(name));
  const index = (id: string, inclusive: boolean) => {
    const at = all.findIndex((stored) => bySnowflake(stored.message.id, id) >= (inclusive ? 1 : 0));
    return at === -1 ? all.length : at;
  };
  let chosen = all.slice(-limit);
  if (around) {
    const from = Math.max(0, index(around, false) - Math.floor(limit / 2));
    chosen = all.slice(from, from + limit);
  } else if (before) {
    const to = index(before, false);
    chosen = all.slice(Math.max(0, to - limit), to);
  } else if (after) {
    const from = index(after, true);
    chosen = all.slice(from, from + limit);
  }
  return chosen.reverse().map((stored) => stored.message);
}

/** The answer and MESSAGE_CREATE say the nonce; who reads the message later is not told, as in Discord. */
function send(world: World, request: RestRequest, nonces: Nonces): APIMessage {
  const channel = world.channel(param(request, "channel_id"));
  const bot = request.application.bot;
  // Discord says 50001 where the channel is hidden and 50013 where only the sending is not allowed.
  demand(world, channel, bot.id, P.ViewChannel);
  if (!holdsMessages(channel)) throw refusal("wrongChannelType");
  demand(world, channel, bot.id, sendBitOf(channel) | (request.files.length > 0 ? P.AttachFiles : 0n));
  if (channel.recipientIds.some((id) => world.closedToDms.has(id))) throw refusal("dmClosed");
  if (channel.thread?.locked) throw refusal("threadLocked");
  const body = asObject(request.body) ?? {};
  const nonce = body["nonce"];
  const enforced = body["enforce_nonce"] === true && nonce !== undefined && nonce !== null;
  if (enforced) {
    const known = nonces.find(channel.id, bot.id, String(nonce));
    const stored = known ? world.messages.get(channel.id)?.get(known) : undefined;
    if (stored) return { ...stored.message, nonce: String(nonce) };
  }
  const replyId = asObject(body["message_reference"])?.["message_id"];
  const replyTo = typeof replyId === "string" ? referenced(world, channel, replyId, body) : null;
  if (Number(body["flags"] ?? 0) & MessageFlags.Ephemeral) {
    throw invalidForm([
      { path: ["flags"], code: "MESSAGE_FLAGS_INVALID", message: "Only answers to interactions can be ephemeral." },
    ]);
  }
  const stored = createMessage(world, channel, request.body, request.files, {
    author: bot,
    applicationId: request.application.id,
    replyTo,
  });
  wakeThread(world, channel);
  if (enforced) nonces.remember(channel.id, bot.id, String(nonce), stored.message.id);
  const answer = stored.message;
  const { nonce: _, ...later } = answer;
  stored.message = later;
  return answer;
}

function referenced(
  world: World,
  channel: Channel,
  id: string,
  body: Readonly<Record<string, unknown>>,
): StoredMessage | null {
  const stored = world.messages.get(channel.id)?.get(id);
  if (stored && stored.ephemeralTo === null) return stored;
  if (asObject(body["message_reference"])?.["fail_if_not_exists"] === false) return null;
  throw invalidForm([{ path: ["message_reference"], code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" }]);
}

function crosspost(world: World, request: RestRequest): StoredMessage {
  const channel = readable(world, request);
  const stored = visible(world, channel, param(request, "message_id"));
  if (channel.type !== ChannelType.GuildAnnouncement) throw refusal("wrongChannelType");
  const own = stored.message.author.id === request.application.bot.id;
  demand(world, channel, request.application.bot.id, own ? P.SendMessages : P.ManageMessages);
  const flags = stored.message.flags ?? 0;
  if (flags & MessageFlags.Crossposted) throw refusal("alreadyCrossposted");
  stored.message = { ...stored.message, flags: flags | MessageFlags.Crossposted };
  world.events.emit({ type: "message_updated", stored });
  return stored;
}
