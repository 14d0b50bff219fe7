import type { Client } from "discord.js";

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

/** What the bot knows of guilds without asking. */
export interface GuildView {
  /** Null for threads, for channels that are gone, and while the gateway is not ready. */
  channel(channelId: string): KnownChannel | null;
  /** Whether anybody may mention the role. */
  isMentionable(guildId: string, roleId: string): boolean;
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
    isMentionable: (guildId, roleId) =>
      client()?.guilds.cache.get(guildId)?.roles.cache.get(roleId)?.mentionable ?? false,
    botId: () => client()?.user?.id ?? null,
  };
}
