import { PermissionFlagsBits as P } from "discord-api-types/v10";
import type { Channel, StoredMessage, WorldEvent } from "../world/model.ts";
import { channelPermissions, isThread } from "../world/permissions.ts";
import { channelJson, guildCreateJson, memberJson } from "../world/render.ts";
import type { World } from "../world/world.ts";
import { seesMembers, withContentRule } from "./intents.ts";
import type { Session } from "./session.ts";

/** A gateway event for one session, before intents and shards are looked at. */
export interface GatewayEvent {
  readonly name: string;
  /** Null in DMs and for events of no guild. */
  readonly guildId: string | null;
  readonly data: unknown;
}

/** What happened, as the session's bot is told it: nothing of channels that it cannot see. */
export function eventsFor(world: World, event: WorldEvent, session: Session): GatewayEvent[] {
  const application = world.applications.get(session.applicationId);
  if (!application) return [];
  const botId = application.bot.id;
  switch (event.type) {
    case "interaction_created":
      if (event.interaction.applicationId !== application.id) return [];
      return [{ name: "INTERACTION_CREATE", guildId: event.interaction.guildId, data: event.payload }];
    case "message_created":
    case "message_updated": {
      const data = messageData(world, event.stored, session, botId);
      const name = event.type === "message_created" ? "MESSAGE_CREATE" : "MESSAGE_UPDATE";
      return data ? [{ name, guildId: event.stored.guildId, data }] : [];
    }
    case "message_deleted": {
      const { stored } = event;
      if (!sees(world, world.channels.get(stored.channelId), botId) || stored.ephemeralTo !== null) return [];
      return [{ name: "MESSAGE_DELETE", guildId: stored.guildId, data: inGuild(stored, { id: stored.message.id }) }];
    }
    case "channel_created":
    case "channel_updated":
    case "channel_deleted":
      return channelEvent(world, event.channel, event.type, botId);
    case "guild_joined":
    case "guild_available": {
      if (event.type === "guild_joined" && event.applicationId !== application.id) return [];
      const guild = world.guilds.get(event.guildId);
      if (!guild?.members.has(botId)) return [];
      return [
        {
          name: "GUILD_CREATE",
          guildId: guild.id,
          data: guildCreateJson(world, guild, botId, seesMembers(session.intents)),
        },
      ];
    }
    case "guild_left":
      if (event.applicationId !== application.id) return [];
      // Without `unavailable`: the bot was removed, not the guild.
      return [{ name: "GUILD_DELETE", guildId: event.guildId, data: { id: event.guildId } }];
    case "guild_unavailable":
      if (!world.guilds.get(event.guildId)?.members.has(botId)) return [];
      return [{ name: "GUILD_DELETE", guildId: event.guildId, data: { id: event.guildId, unavailable: true } }];
    case "permissions_changed": {
      const guild = world.guilds.get(event.guildId);
      if (!guild?.members.has(botId)) return [];
      return [...guild.roles.values()].map((role) => ({
        name: "GUILD_ROLE_UPDATE",
        guildId: guild.id,
        data: { guild_id: guild.id, role },
      }));
    }
    case "typing": {
      const channel = world.channels.get(event.channelId);
      if (!channel || !sees(world, channel, botId)) return [];
      const timestamp = Math.floor(world.nowMs() / 1000);
      const data = { channel_id: channel.id, user_id: event.userId, timestamp };
      return [{ name: "TYPING_START", guildId: channel.guildId, data }];
    }
    default:
      return [];
  }
}

function messageData(world: World, stored: StoredMessage, session: Session, botId: string): unknown {
  // An ephemeral message is known to its author and its reader alone.
  if (stored.ephemeralTo !== null && stored.message.author.id !== botId) return null;
  const channel = world.channels.get(stored.channelId);
  if (!channel || !sees(world, channel, botId)) return null;
  const message = withContentRule(stored.message, session.intents, botId, stored.guildId !== null);
  const member = stored.guildId ? world.guild(stored.guildId).members.get(stored.message.author.id) : undefined;
  if (!member) return inGuild(stored, { ...message });
  const { user: _, ...partial } = memberJson(world, member);
  return inGuild(stored, { ...message, member: partial });
}

function inGuild(stored: StoredMessage, data: Record<string, unknown>): Record<string, unknown> {
  return { ...data, channel_id: stored.channelId, ...(stored.guildId ? { guild_id: stored.guildId } : {}) };
}

function channelEvent(world: World, channel: Channel, type: string, botId: string): GatewayEvent[] {
  const deleted = type === "channel_deleted";
  if (channel.guildId === null || !world.guilds.get(channel.guildId)?.members.has(botId)) return [];
  const verb = deleted ? "DELETE" : type === "channel_created" ? "CREATE" : "UPDATE";
  if (!isThread(channel)) {
    return [{ name: `CHANNEL_${verb}`, guildId: channel.guildId, data: channelJson(world, channel, botId) }];
  }
  if (!deleted && !sees(world, channel, botId)) return [];
  const { id, guildId, parentId, type: kind } = channel;
  const whole = { ...channelJson(world, channel, botId), ...(verb === "CREATE" ? { newly_created: true } : {}) };
  const gone = { id, guild_id: guildId, parent_id: parentId, type: kind };
  return [{ name: `THREAD_${verb}`, guildId, data: deleted ? gone : whole }];
}

function sees(world: World, channel: Channel | undefined, botId: string): boolean {
  return channel !== undefined && (channelPermissions(world, channel, botId) & P.ViewChannel) !== 0n;
}
