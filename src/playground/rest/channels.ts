import { ChannelType, MessageFlags, PermissionFlagsBits as P } from "discord-api-types/v10";
import { z } from "zod";
import { readMessage } from "../limits/message.ts";
import { asObject, invalidForm } from "../limits/problems.ts";
import { parseBody } from "../limits/shape.ts";
import { addThread, removeChannel } from "../world/channels.ts";
import { refusal } from "../world/discord-error.ts";
import { createMessage } from "../world/messages.ts";
import type { Channel } from "../world/model.ts";
import { demand, isThread } from "../world/permissions.ts";
import { channelJson, threadMemberJson } from "../world/render.ts";
import type { World } from "../world/world.ts";
import { NOTHING, ok, param, type RestRequest, type Route } from "./route.ts";

const archiveMinutes = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10080)]).nullish();
const threadSchema = z.looseObject({
  name: z.string().min(1).max(100),
  auto_archive_duration: archiveMinutes,
  type: z.int().nullish(),
  applied_tags: z.array(z.string()).max(5).nullish(),
  message: z.looseObject({}).nullish(),
});
const patchSchema = z.looseObject({
  name: z.string().min(1).max(100).optional(),
  topic: z.string().max(4096).nullish(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
  auto_archive_duration: archiveMinutes,
});

/** Channels and threads. */
export const channelRoutes: readonly Route[] = Object.freeze([
  {
    method: "GET",
    path: "/channels/:channel_id",
    major: ["channel_id"],
    handle: (request, { world }) => {
      const channel = world.channel(param(request, "channel_id"));
      demand(world, channel, request.application.bot.id, P.ViewChannel);
      return ok(channelJson(world, channel, request.application.bot.id));
    },
  },
  {
    method: "PATCH",
    path: "/channels/:channel_id",
    major: ["channel_id"],
    limit: { requests: 5, windowMs: 15_000 },
    handle: (request, { world }) => ok(patch(world, request)),
  },
  {
    method: "DELETE",
    path: "/channels/:channel_id",
    major: ["channel_id"],
    handle: (request, { world }) => {
      const channel = world.channel(param(request, "channel_id"));
      const bot = request.application.bot.id;
      demand(world, channel, bot, isThread(channel) ? P.ManageThreads : P.ManageChannels);
      const answer = ok(channelJson(world, channel, bot));
      removeChannel(world, channel);
      return answer;
    },
  },
  {
    method: "POST",
    path: "/channels/:channel_id/threads",
    major: ["channel_id"],
    limit: { requests: 5, windowMs: 5_000 },
    handle: (request, { world }) => ({ status: 201, body: startThread(world, request) }),
  },
  {
    method: "POST",
    path: "/channels/:channel_id/messages/:message_id/threads",
    major: ["channel_id"],
    limit: { requests: 5, windowMs: 5_000 },
    handle: (request, { world }) => ({ status: 201, body: threadFromMessage(world, request) }),
  },
  {
    method: "GET",
    path: "/channels/:channel_id/threads/archived/public",
    major: ["channel_id"],
    handle: (request, { world }) => ok(archivedThreads(world, request)),
  },
  {
    method: "GET",
    path: "/channels/:channel_id/thread-members",
    major: ["channel_id"],
    handle: (request, { world }) => {
      const { channel, thread } = threadOf(world, request);
      return ok([...thread.memberIds].map(([id, joined]) => threadMemberJson(channel, id, joined)));
    },
  },
  {
    method: "PUT",
    path: "/channels/:channel_id/thread-members/:user_id",
    major: ["channel_id"],
    handle: (request, { world }) => {
      const { thread } = threadOf(world, request);
      thread.memberIds.set(memberId(request), world.timestamp());
      return NOTHING;
    },
  },
  {
    method: "DELETE",
    path: "/channels/:channel_id/thread-members/:user_id",
    major: ["channel_id"],
    handle: (request, { world }) => {
      threadOf(world, request).thread.memberIds.delete(memberId(request));
      return NOTHING;
    },
  },
] satisfies Route[]);

function memberId(request: RestRequest): string {
  const id = param(request, "user_id");
  return id === "@me" ? request.application.bot.id : id;
}

function threadOf(world: World, request: RestRequest) {
  const channel = world.channel(param(request, "channel_id"));
  demand(world, channel, request.application.bot.id, P.ViewChannel);
  if (!channel.thread) throw refusal("wrongChannelType");
  return { channel, thread: channel.thread };
}

/** Newest first, as many as asked for. */
function archivedThreads(world: World, request: RestRequest): unknown {
  const parent = world.channel(param(request, "channel_id"));
  const bot = request.application.bot.id;
  demand(world, parent, bot, P.ViewChannel | P.ReadMessageHistory);
  const limit = Math.min(100, Math.max(2, Number(request.query.get("limit") ?? 50) || 50));
  const before = request.query.get("before");
  const found = world
    .channelsOf(parent.guildId ?? "")
    .filter(({ parentId, thread }) => parentId === parent.id && thread?.archived === true)
    .filter(({ thread }) => before === null || (thread?.archiveChangedAt ?? "") < before)
    .sort((a, b) => ((a.thread?.archiveChangedAt ?? "") < (b.thread?.archiveChangedAt ?? "") ? 1 : -1));
  const threads = found.slice(0, limit).map((thread) => channelJson(world, thread, bot));
  return { threads, members: [], has_more: found.length > limit };
}

function patch(world: World, request: RestRequest): unknown {
  const channel = world.channel(param(request, "channel_id"));
  const bot = request.application.bot.id;
  const body = parseBody(patchSchema, request.body ?? {});
  const own = channel.thread?.ownerId === bot;
  // Its owner may rename and archive a thread; locking takes a moderator.
  const threadBit = own && body.locked === undefined ? P.ViewChannel : P.ManageThreads;
  demand(world, channel, bot, isThread(channel) ? threadBit : P.ManageChannels);
  if (body.name !== undefined) channel.name = body.name;
  if (body.topic !== undefined && !channel.thread) channel.topic = body.topic;
  if (channel.thread) {
    if (body.archived !== undefined && body.archived !== channel.thread.archived) {
      channel.thread.archived = body.archived;
      channel.thread.archiveChangedAt = world.timestamp();
    }
    if (body.locked !== undefined) channel.thread.locked = body.locked;
    if (body.auto_archive_duration) channel.thread.autoArchiveMinutes = body.auto_archive_duration;
  }
  world.events.emit({ type: "channel_updated", channel });
  return channelJson(world, channel, bot);
}

function startThread(world: World, request: RestRequest): unknown {
  const parent = world.channel(param(request, "channel_id"));
  const bot = request.application.bot;
  const forum = parent.type === ChannelType.GuildForum || parent.type === ChannelType.GuildMedia;
  const body = parseBody(threadSchema, request.body ?? {});
  const kind = body.type === ChannelType.PrivateThread ? P.CreatePrivateThreads : P.CreatePublicThreads;
  demand(world, parent, bot.id, P.ViewChannel);
  // In a forum a post is a message, so that Send Messages is what it takes.
  demand(world, parent, bot.id, forum ? P.SendMessages | (request.files.length > 0 ? P.AttachFiles : 0n) : kind);
  if (!forum) return channelJson(world, addThread(world, parent, bot.id, seedOf(body)), bot.id);
  if (!body.message) throw invalidForm([required("message")]);
  for (const tag of body.applied_tags ?? []) {
    if (!parent.availableTags.some((known) => known.id === tag)) {
      throw invalidForm([{ path: ["applied_tags"], code: "FORUM_TAG_INVALID", message: "Unknown forum tag" }]);
    }
  }
  return forumPost(world, parent, request, body);
}

function forumPost(world: World, parent: Channel, request: RestRequest, body: z.output<typeof threadSchema>): unknown {
  const bot = request.application.bot;
  const message = { ...body.message, ...pick(request.body, "attachments") };
  // Read before the thread is made, so that a refused first message leaves no empty post behind.
  readMessage(message, { fileNames: request.files.map((file) => file.name), before: null });
  const thread = addThread(world, parent, bot.id, seedOf(body));
  const stored = createMessage(world, thread, message, request.files, {
    author: bot,
    applicationId: request.application.id,
    id: thread.id,
  });
  parent.lastMessageId = thread.id;
  return { ...channelJson(world, thread, bot.id), message: stored.message };
}

function threadFromMessage(world: World, request: RestRequest): unknown {
  const parent = world.channel(param(request, "channel_id"));
  const bot = request.application.bot;
  demand(world, parent, bot.id, P.CreatePublicThreads);
  const stored = world.message(parent.id, param(request, "message_id"));
  if (stored.ephemeralTo !== null) throw refusal("unknownMessage");
  if (world.channels.has(stored.message.id)) throw refusal("threadExists");
  const body = parseBody(threadSchema, request.body ?? {});
  const thread = addThread(world, parent, bot.id, { ...seedOf(body), id: stored.message.id, type: null });
  stored.message = { ...stored.message, flags: (stored.message.flags ?? 0) | MessageFlags.HasThread };
  world.events.emit({ type: "message_updated", stored });
  return channelJson(world, thread, bot.id);
}

function seedOf(body: z.output<typeof threadSchema>) {
  return {
    name: body.name,
    type: body.type ?? null,
    autoArchiveMinutes: body.auto_archive_duration ?? null,
    appliedTags: body.applied_tags ?? [],
  };
}

function required(field: string) {
  return { path: [field], code: "BASE_TYPE_REQUIRED", message: "This field is required" };
}

function pick(body: unknown, key: string): Record<string, unknown> {
  const value = asObject(body)?.[key];
  return value === undefined ? {} : { [key]: value };
}
