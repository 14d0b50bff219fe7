import { PermissionFlagsBits as P } from "discord-api-types/v10";
import type { PageBot, PageChannel, PageClock, PageEvent, Person } from "../protocol.ts";
import type { RequestLog } from "../request-log.ts";
import type { Application, Channel } from "../world/model.ts";
import { channelPermissions, sendBitOf } from "../world/permissions.ts";
import { channelJson } from "../world/render.ts";
import { bySnowflake } from "../world/snowflakes.ts";
import type { World } from "../world/world.ts";
import { usableCommands } from "./commands.ts";

/** How many messages a channel opens with, and how many more `history` gives. */
const PAGE = 50;

/** Whether a person sees a channel at all. */
export function sees(world: World, channel: Channel | undefined, userId: string): channel is Channel {
  return channel !== undefined && (channelPermissions(world, channel, userId) & P.ViewChannel) !== 0n;
}

/** A channel as the page shows it to a person. */
export function pageChannel(world: World, channel: Channel, userId: string): PageChannel {
  const bits = channelPermissions(world, channel, userId);
  const closed = channel.thread?.archived === true || channel.thread?.locked === true;
  return {
    channel: channelJson(world, channel, userId),
    permissions: bits.toString(),
    canSend: (bits & sendBitOf(channel)) !== 0n && !closed,
  };
}

/** The newest messages that a person sees in a channel, oldest first; those before a message where one is given. */
export function pageMessages(world: World, channelId: string, userId: string, before: string | null) {
  const all = [...(world.messages.get(channelId)?.values() ?? [])]
    .filter((stored) => stored.ephemeralTo === null || stored.ephemeralTo === userId)
    .filter((stored) => before === null || bySnowflake(stored.message.id, before) < 0)
    .sort((a, b) => bySnowflake(a.message.id, b.message.id));
  return all.slice(-PAGE).map((stored) => stored.message);
}

/** A bot as the page shows it. */
export function pageBot(application: Application): PageBot {
  return { applicationId: application.id, user: application.bot, connected: application.connections > 0 };
}

/** The server's clock as the page shows it. */
export function pageClock(world: World): PageClock {
  const now = world.clock.now();
  const { control } = world.clock;
  return {
    now: now.toString(),
    adjustable: control !== undefined,
    offsetMs: control ? now.epochMilliseconds - Temporal.Now.instant().epochMilliseconds : 0,
    next: control?.next()?.toString() ?? null,
  };
}

/** The whole view of one person, for a page that has just connected. */
export function snapshot(world: World, log: RequestLog, userId: string, channelId: string): PageEvent {
  const channel = world.channel(channelId);
  const visible = [...world.channels.values()].filter((other) => sees(world, other, userId));
  const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(userId));
  return {
    type: "snapshot",
    personId: userId,
    locale: world.people.get(userId)?.locale ?? "en-US",
    people: [...world.people.values()].map(
      ({ userId: id, label }): Person => ({
        user: world.user(id),
        label,
        roles: Object.fromEntries(
          [...world.guilds.values()].flatMap((guild) => {
            const member = guild.members.get(id);
            return member ? [[guild.id, [...member.roleIds]]] : [];
          }),
        ),
      }),
    ),
    bots: [...world.applications.values()].map(pageBot),
    guilds: guilds.map(({ id, name, roles, members }) => ({
      id,
      name,
      icon: null,
      roles: [...roles.values()],
      memberIds: [...members.keys()],
    })),
    channels: visible.map((other) => pageChannel(world, other, userId)),
    users: [...world.users.values()],
    channelId,
    messages: pageMessages(world, channelId, userId, null),
    commands: usableCommands(world, channel, userId),
    clock: pageClock(world),
    log: log.entries,
  };
}
