import { ChannelType, PermissionFlagsBits as P } from "discord-api-types/v10";
import { refusal } from "./discord-error.ts";
import type { Channel, Guild } from "./model.ts";
import type { World } from "./world.ts";

/** Every permission bit that Discord knows. */
export const ALL_PERMISSIONS: bigint = Object.values(P).reduce((all, bit) => all | bit, 0n);

const DM_PERMISSIONS =
  P.ViewChannel |
  P.SendMessages |
  P.EmbedLinks |
  P.AttachFiles |
  P.ReadMessageHistory |
  P.AddReactions |
  P.UseExternalEmojis |
  P.UseApplicationCommands |
  P.MentionEveryone;

const THREAD_TYPES: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

const NO_MESSAGES: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
  ChannelType.GuildCategory,
]);

/** Whether messages stand in the channel itself: a forum has posts alone. */
export function holdsMessages(channel: Channel): boolean {
  return !NO_MESSAGES.has(channel.type);
}

/** Whether a channel is a thread. */
export function isThread(channel: Channel): boolean {
  return THREAD_TYPES.has(channel.type);
}

/** A member's permissions in the guild as a whole. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  let bits = BigInt(guild.roles.get(guild.id)?.permissions ?? "0");
  for (const id of member.roleIds) bits |= BigInt(guild.roles.get(id)?.permissions ?? "0");
  return bits & P.Administrator ? ALL_PERMISSIONS : bits;
}

/**
 * A user's permissions in a channel: roles, then the channel's overwrites (everyone, roles, member), threads by their
 * parent's; without View Channel nothing is left, without Send Messages nothing that needs it.
 * @see https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) return channel.recipientIds.includes(userId) ? DM_PERMISSIONS : 0n;
  const guild = world.guild(channel.guildId);
  const base = guildPermissions(guild, userId);
  if (base === ALL_PERMISSIONS) return base;
  const parent = isThread(channel) && channel.parentId ? world.channels.get(channel.parentId) : undefined;
  const bits = overwritten(base, guild, parent ?? channel, userId);
  if (!(bits & P.ViewChannel)) return 0n;
  const sendBit = isThread(channel) ? P.SendMessagesInThreads : P.SendMessages;
  return bits & sendBit ? bits : bits & ~(P.MentionEveryone | P.AttachFiles | P.EmbedLinks | P.SendTTSMessages);
}

function overwritten(base: bigint, guild: Guild, channel: Channel, userId: string): bigint {
  const find = (id: string) => channel.overwrites.find((overwrite) => overwrite.id === id);
  const apply = (bits: bigint, allow: bigint, deny: bigint) => (bits & ~deny) | allow;
  const everyone = find(guild.id);
  let bits = everyone ? apply(base, BigInt(everyone.allow), BigInt(everyone.deny)) : base;
  let allow = 0n;
  let deny = 0n;
  for (const id of guild.members.get(userId)?.roleIds ?? []) {
    const overwrite = find(id);
    if (!overwrite) continue;
    allow |= BigInt(overwrite.allow);
    deny |= BigInt(overwrite.deny);
  }
  bits = apply(bits, allow, deny);
  const own = find(userId);
  return own ? apply(bits, BigInt(own.allow), BigInt(own.deny)) : bits;
}

/**
 * Refuses what the user may not do, as Discord does.
 * @throws DiscordError 50001 when the channel is hidden from them, 50013 when a permission is missing
 */
export function demand(world: World, channel: Channel, userId: string, needed: bigint): void {
  const bits = channelPermissions(world, channel, userId);
  if (!(bits & P.ViewChannel)) throw refusal("missingAccess");
  if ((bits & needed) !== needed) throw refusal("missingPermissions");
}

/** The bit that lets one write in this channel. */
export function sendBitOf(channel: Channel): bigint {
  return isThread(channel) ? P.SendMessagesInThreads : P.SendMessages;
}
