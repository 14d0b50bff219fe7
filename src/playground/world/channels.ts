import { ChannelType } from "discord-api-types/v10";
import { DiscordError } from "./discord-error.ts";
import type { Channel, ThreadState } from "./model.ts";
import { isThread } from "./permissions.ts";
import type { World } from "./world.ts";

/** The settings of a channel that is made. */
export interface ChannelSeed {
  readonly id?: string;
  readonly type: ChannelType;
  readonly guildId: string | null;
  readonly name?: string;
  readonly topic?: string | null;
  readonly parentId?: string | null;
  readonly recipientIds?: readonly string[];
  readonly thread?: ThreadState;
  readonly availableTags?: Channel["availableTags"];
}

/** Makes a channel and tells of it. */
export function addChannel(world: World, seed: ChannelSeed): Channel {
  const channel: Channel = {
    id: seed.id ?? world.ids.next(),
    type: seed.type,
    guildId: seed.guildId,
    name: seed.name ?? "",
    topic: seed.topic ?? null,
    parentId: seed.parentId ?? null,
    position: seed.guildId === null ? 0 : world.channelsOf(seed.guildId).length,
    overwrites: [],
    slowmodeSeconds: 0,
    lastMessageId: null,
    availableTags: seed.availableTags ?? [],
    flags: 0,
    recipientIds: seed.recipientIds ?? [],
    thread: seed.thread ?? null,
  };
  world.keepChannel(channel);
  world.events.emit({ type: "channel_created", channel });
  return channel;
}

/** The DM of two users, made when there is none. */
export function directChannel(world: World, a: string, b: string): Channel {
  for (const channel of world.channels.values()) {
    if (channel.type === ChannelType.DM && channel.recipientIds.includes(a) && channel.recipientIds.includes(b)) {
      return channel;
    }
  }
  return addChannel(world, { type: ChannelType.DM, guildId: null, recipientIds: [a, b] });
}

/** Takes a channel away with its threads, messages and files, and tells of it. */
export function removeChannel(world: World, channel: Channel): void {
  for (const thread of channel.guildId === null ? [] : world.channelsOf(channel.guildId)) {
    if (isThread(thread) && thread.parentId === channel.id) removeChannel(world, thread);
  }
  for (const stored of world.messages.get(channel.id)?.values() ?? []) {
    for (const file of stored.message.attachments) world.files.delete(file.id);
  }
  world.dropChannel(channel);
  world.events.emit({ type: "channel_deleted", channel });
}

/** A thread that is archived comes back when someone writes in it. */
export function wakeThread(world: World, channel: Channel): void {
  if (!channel.thread?.archived) return;
  channel.thread.archived = false;
  channel.thread.archiveChangedAt = world.timestamp();
  world.events.emit({ type: "channel_updated", channel });
}

/** Where threads can be started. */
export function threadTypeIn(parent: Channel, asked: ChannelType | null): ChannelType {
  if (parent.type === ChannelType.GuildAnnouncement) return ChannelType.AnnouncementThread;
  if (parent.type === ChannelType.GuildForum || parent.type === ChannelType.GuildMedia) return ChannelType.PublicThread;
  if (parent.type === ChannelType.GuildText) {
    return asked === ChannelType.PrivateThread ? ChannelType.PrivateThread : ChannelType.PublicThread;
  }
  throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
}

/** Starts a thread under a channel. */
export function addThread(
  world: World,
  parent: Channel,
  ownerId: string,
  seed: {
    readonly name: string;
    readonly id?: string;
    readonly type?: ChannelType | null;
    readonly autoArchiveMinutes?: number | null;
    readonly appliedTags?: readonly string[];
  },
): Channel {
  const now = world.timestamp();
  return addChannel(world, {
    ...(seed.id ? { id: seed.id } : {}),
    type: threadTypeIn(parent, seed.type ?? null),
    guildId: parent.guildId,
    name: seed.name,
    parentId: parent.id,
    thread: {
      ownerId,
      createdAt: now,
      archived: false,
      locked: false,
      autoArchiveMinutes: seed.autoArchiveMinutes ?? 4320,
      archiveChangedAt: now,
      messageCount: 0,
      appliedTags: [...(seed.appliedTags ?? [])],
      memberIds: new Map([[ownerId, now]]),
    },
  });
}
