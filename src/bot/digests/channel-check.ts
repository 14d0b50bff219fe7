import type { REST } from "discord.js";
import { ChannelType, PermissionFlagsBits, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { ChannelCheck, ChannelKind, ChannelPort } from "../../digests/channel-port.ts";
import { isGone } from "../rest-errors.ts";
import type { GuildView, KnownChannel } from "./guild-view.ts";

/** What posting takes, by the kind of channel. History is read to find a post again after a crash. */
const NEEDED: Readonly<Record<ChannelKind, bigint>> = {
  text: PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory,
  announcement:
    PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory,
  thread:
    PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessagesInThreads |
    PermissionFlagsBits.ReadMessageHistory,
  forum: PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory,
};

/**
 * The names in Discord's settings.
 * @see https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags
 */
const NAMES: readonly (readonly [bigint, string])[] = [
  [PermissionFlagsBits.ViewChannel, "View Channel"],
  [PermissionFlagsBits.SendMessages, "Send Messages"],
  [PermissionFlagsBits.SendMessagesInThreads, "Send Messages in Threads"],
  [PermissionFlagsBits.ReadMessageHistory, "Read Message History"],
  [PermissionFlagsBits.MentionEveryone, "Mention @everyone, @here, and All Roles"],
];

const threadSchema = z.object({
  guild_id: z.string(),
  parent_id: z.string(),
  thread_metadata: z.object({ locked: z.boolean().default(false) }),
});

/** Checks channels by what the gateway has told; threads by asking for them. */
export function createChannelCheck(view: GuildView, rest: REST): ChannelPort {
  return {
    async check(guildId, channelId, mentionRoleId) {
      const known = view.channel(channelId);
      if (known !== null) return judge(view, known, guildId, kindOf(known.type), mentionRoleId);
      const thread = await fetchThread(rest, channelId);
      const parent = thread === null ? null : view.channel(thread.parent_id);
      if (thread === null || parent === null) {
        return { kind: "unusable", why: "I can't see that channel. Let me view it, or choose another." };
      }
      if (thread.thread_metadata.locked) {
        return { kind: "unusable", why: "That thread is locked. Unlock it, or choose another channel." };
      }
      return judge(view, parent, guildId, "thread", mentionRoleId);
    },
    async checkMention({ guildId, userId, roleIds }, channelId, roleId) {
      if (roleId === guildId) return { kind: "everyone" };
      const role = view.role(guildId, roleId);
      if (role === null) return { kind: "no-such-role" };
      if (role.mentionable) return { kind: "allowed" };
      const own = view.memberPermissions(channelId, userId, roleIds);
      // A thread has the permissions of the channel that it is in.
      const parent = own === null ? await fetchThread(rest, channelId) : null;
      const held = own ?? (parent === null ? 0n : (view.memberPermissions(parent.parent_id, userId, roleIds) ?? 0n));
      const may = (held & PermissionFlagsBits.MentionEveryone) !== 0n;
      return may ? { kind: "allowed" } : { kind: "not-allowed", roleName: role.name };
    },
  };
}

/** A channel's kind; null for those that hold no posts. */
export function kindOf(type: number): ChannelKind | null {
  switch (type) {
    case ChannelType.GuildText:
      return "text";
    case ChannelType.GuildAnnouncement:
      return "announcement";
    case ChannelType.GuildForum:
      return "forum";
    default:
      return null;
  }
}

/** The names of what is missing for posting to a channel. */
export function missingPermissions(kind: ChannelKind, held: bigint, pings: boolean): readonly string[] {
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return [];
  const missing = (NEEDED[kind] | (pings ? PermissionFlagsBits.MentionEveryone : 0n)) & ~held;
  return NAMES.filter(([bit]) => (missing & bit) !== 0n).map(([, name]) => name);
}

function judge(
  view: GuildView,
  channel: KnownChannel,
  guildId: string,
  kind: ChannelKind | null,
  mentionRoleId: string | null,
): ChannelCheck {
  if (channel.guildId !== guildId) return { kind: "unusable", why: "That channel is not in this server." };
  if (kind === null) {
    return { kind: "unusable", why: "I can't post there. Choose a text or announcement channel, a thread or a forum." };
  }
  if (kind === "forum" && channel.requiresTag && channel.tags.length === 0) {
    return { kind: "unusable", why: "That forum wants a tag on each post, but has none that I may use. Add one." };
  }
  const pings = mentionRoleId !== null && view.role(guildId, mentionRoleId)?.mentionable === false;
  const permissions = missingPermissions(kind, channel.permissions, pings);
  return permissions.length === 0 ? { kind: "usable", channelKind: kind } : { kind: "missing", permissions };
}

async function fetchThread(rest: REST, channelId: string): Promise<z.output<typeof threadSchema> | null> {
  try {
    return threadSchema.safeParse(await rest.get(Routes.channel(channelId))).data ?? null;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}
