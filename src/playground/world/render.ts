import {
  type APIChannel,
  type APIGuildMember,
  type APIThreadMember,
  ChannelType,
  type GuildMemberFlags,
  type ThreadMemberFlags,
} from "discord-api-types/v10";
import type { Channel, Guild, Member } from "./model.ts";
import { channelPermissions, isThread } from "./permissions.ts";
import type { World } from "./world.ts";

/** A channel, thread or DM as Discord's API gives it to `viewerId`. */
export function channelJson(world: World, channel: Channel, viewerId: string | null): APIChannel {
  const { id, type } = channel;
  const base = { id, type, flags: channel.flags, last_message_id: channel.lastMessageId };
  if (type === ChannelType.DM) {
    const others = channel.recipientIds.filter((user) => user !== viewerId);
    return { ...base, recipients: others.map((user) => world.user(user)) } as APIChannel;
  }
  const common = { ...base, name: channel.name, guild_id: channel.guildId, parent_id: channel.parentId };
  if (channel.thread) {
    const thread = channel.thread;
    const joined = viewerId === null ? undefined : thread.memberIds.get(viewerId);
    return {
      ...common,
      owner_id: thread.ownerId,
      rate_limit_per_user: channel.slowmodeSeconds,
      message_count: thread.messageCount,
      total_message_sent: thread.messageCount,
      member_count: thread.memberIds.size,
      applied_tags: thread.appliedTags,
      thread_metadata: {
        archived: thread.archived,
        locked: thread.locked,
        auto_archive_duration: thread.autoArchiveMinutes,
        archive_timestamp: thread.archiveChangedAt,
        create_timestamp: thread.createdAt,
      },
      ...(joined && viewerId ? { member: threadMemberJson(channel, viewerId, joined) } : {}),
    } as APIChannel;
  }
  const forum = type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
  return {
    ...common,
    position: channel.position,
    permission_overwrites: channel.overwrites,
    nsfw: false,
    ...(type === ChannelType.GuildCategory
      ? {}
      : { topic: channel.topic, rate_limit_per_user: channel.slowmodeSeconds }),
    ...(forum
      ? {
          available_tags: channel.availableTags,
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
          template: "",
        }
      : {}),
  } as APIChannel;
}

/** A thread's member. */
export function threadMemberJson(channel: Channel, userId: string, joinedAt: string): APIThreadMember {
  return { id: channel.id, user_id: userId, join_timestamp: joinedAt, flags: 0 as ThreadMemberFlags };
}

/** A guild's member. */
export function memberJson(world: World, member: Member): APIGuildMember {
  return {
    user: world.user(member.userId),
    nick: null,
    avatar: null,
    banner: null,
    roles: [...member.roleIds],
    joined_at: member.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0 as GuildMemberFlags,
  };
}

/** A guild as GET /guilds/{id} gives it. */
export function guildJson(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: ["NEWS", "COMMUNITY"],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: "deprecated",
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [...guild.roles.values()],
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    hub_type: null,
    premium_progress_bar_enabled: false,
    premium_progress_bar_enabled_user_count: 0,
    latest_onboarding_question_id: null,
    nsfw: false,
    nsfw_level: 0,
    owner_configured_content_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
    inventory_settings: null,
  };
}

/**
 * A guild as GUILD_CREATE gives it to a bot: with its channels and threads.
 * @param allMembers whether every member is named, or the bot alone (without the Guild Members intent)
 */
export function guildCreateJson(
  world: World,
  guild: Guild,
  botId: string,
  allMembers: boolean,
): Record<string, unknown> {
  const seen = world
    .channelsOf(guild.id)
    .filter((channel) => channelPermissions(world, channel, botId) !== 0n || !isThread(channel));
  return {
    ...guildJson(guild),
    joined_at: guild.members.get(botId)?.joinedAt ?? world.timestamp(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [...guild.members.values()]
      .filter((member) => allMembers || member.userId === botId)
      .map((member) => memberJson(world, member)),
    channels: seen.filter((channel) => !isThread(channel)).map((channel) => channelJson(world, channel, botId)),
    threads: seen
      .filter((channel) => isThread(channel) && !channel.thread?.archived)
      .map((channel) => channelJson(world, channel, botId)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
