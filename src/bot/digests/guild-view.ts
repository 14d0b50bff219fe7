import type { Client } from "discord.js";
import { effectivePermissions } from "./member-permissions.ts";

/** A guild's channel as the gateway has told of it. Threads are not kept, and are asked for when needed. */
export interface KnownChannel {
  readonly guildId: string;
  readonly name: string;
  /** A discord-api-types `ChannelType`. */
  readonly type: number;
  /** What the bot may do in it. */
  readonly permissions: bigint;
  /** For forums: the tags that a post may carry, and whether it must carry one. */
  readonly tags: readonly string[];
  readonly requiresTag: boolean;
}

/** A guild's role. */
export interface KnownRole {
  readonly name: string;
  /** Whether anybody may mention it. */
  readonly mentionable: boolean;
}

/** What the bot knows of guilds without asking. */
export interface GuildView {
  /** Null for threads, for channels that are gone, and while the gateway is not ready. */
  channel(channelId: string): KnownChannel | null;
  /** Null for a role that is gone, or of a guild that is not known (yet). */
  role(guildId: string, roleId: string): KnownRole | null;
  /** Whether the guild and its roles are known. */
  knows(guildId: string): boolean;
  /** What a member may do in a channel; null where the channel is not known. */
  memberPermissions(channelId: string, userId: string, roleIds: readonly string[]): bigint | null;
  /** The bot's own user id; null before it is known. */
  botId(): string | null;
}

/** Reads discord.js's caches of guilds, channels, roles and the bot's own member. */
export function guildView(client: () => Client | null): GuildView {
  return {
    channel(channelId) {
      const channel = client()?.channels.cache.get(channelId);
      if (channel === undefined || channel.isDMBased() || channel.isThread()) return null;
      const me = channel.guild.members.me;
      const permissions = me === null ? 0n : channel.permissionsFor(me).bitfield;
      const forum = "availableTags" in channel ? channel : null;
      return {
        guildId: channel.guild.id,
        name: channel.name,
        type: channel.type,
        permissions,
        tags: (forum?.availableTags ?? []).filter((tag) => !tag.moderated).map((tag) => tag.id),
        requiresTag: forum?.flags.has("RequireTag") ?? false,
      };
    },
    role(guildId, roleId) {
      const role = client()?.guilds.cache.get(guildId)?.roles.cache.get(roleId);
      return role === undefined ? null : { name: role.name, mentionable: role.mentionable };
    },
    knows: (guildId) => client()?.guilds.cache.get(guildId)?.available ?? false,
    memberPermissions(channelId, userId, roleIds) {
      const channel = client()?.channels.cache.get(channelId);
      if (channel === undefined || channel.isDMBased() || channel.isThread()) return null;
      const { guild } = channel;
      const bitsOf = (roleId: string): bigint => guild.roles.cache.get(roleId)?.permissions.bitfield ?? 0n;
      const overwrites = channel.permissionOverwrites.cache.map(({ id, allow, deny }) => ({
        id,
        allow: allow.bitfield,
        deny: deny.bitfield,
      }));
      const isOwner = guild.ownerId === userId;
      return effectivePermissions({ guildId: guild.id, userId, roleIds, isOwner }, bitsOf, overwrites);
    },
    botId: () => client()?.user?.id ?? null,
  };
}
