import { randomBytes } from "node:crypto";
import {
  type APIRole,
  type APIUser,
  ChannelType,
  PermissionFlagsBits as P,
  type RoleFlags,
  type UserFlags,
} from "discord-api-types/v10";
import type { PlaygroundClock } from "../clock.ts";
import { addChannel, directChannel } from "./channels.ts";
import type { Application } from "./model.ts";
import { World } from "./world.ts";

/** How the world starts. */
export interface WorldOptions {
  readonly botName?: string;
  /** The bot's token; a random one by default. */
  readonly token?: string;
  /** Privileged intent bits switched on for the bot; none by default. */
  readonly privilegedIntents?: number;
  /** How many further guilds, each with a #general, the bot is in; 0 by default. */
  readonly extraGuilds?: number;
}

/** The ids of what the world starts with, by name, for tests and for main.ts. */
export interface WorldIds {
  readonly guild: string;
  readonly general: string;
  readonly newsroom: string;
  readonly announcements: string;
  readonly forum: string;
  /** The admin's DM with the bot. */
  readonly dm: string;
  readonly admin: string;
  readonly member: string;
  /** The role "Editors", which nobody may mention but those with Mention Everyone. */
  readonly editors: string;
  /** The role "Readers", mentionable by all. */
  readonly readers: string;
  readonly application: string;
  readonly bot: string;
  /** The bot's managed role. */
  readonly botRole: string;
  readonly extraGuilds: readonly { readonly guild: string; readonly general: string }[];
}

const EVERYONE =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.CreatePublicThreads |
  P.EmbedLinks |
  P.AttachFiles |
  P.AddReactions |
  P.ReadMessageHistory |
  P.UseApplicationCommands |
  P.UseExternalApps |
  P.ChangeNickname;

const BOT =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.CreatePublicThreads |
  P.EmbedLinks |
  P.AttachFiles |
  P.ReadMessageHistory |
  P.MentionEveryone;

/** A guild with text, announcement and forum channels, an admin, a member, two roles, a bot and its DM. */
export function defaultWorld(clock: PlaygroundClock, options: WorldOptions = {}): { world: World; ids: WorldIds } {
  const world = new World(clock);
  const admin = addPerson(world, "ada", "Ada Quill", "admin");
  const member = addPerson(world, "milo", "Milo Vance", "member");
  const application = addApplication(world, options);
  const main = addGuild(world, "The Daily Lede", admin.id, [admin.id, member.id], application);
  const readers = addRole(world, main.guild, "Readers", { mentionable: true });
  const editors = addRole(world, main.guild, "Editors", { mentionable: false });
  const admins = addRole(world, main.guild, "Admins", { permissions: P.Administrator });
  world.guild(main.guild).members.get(admin.id)?.roleIds.add(admins.id);
  world.guild(main.guild).members.get(member.id)?.roleIds.add(readers.id);
  const guildId = main.guild;
  const newsroom = addChannel(world, {
    type: ChannelType.GuildText,
    guildId,
    name: "newsroom",
    topic: "Work in progress",
  });
  const announcements = addChannel(world, { type: ChannelType.GuildAnnouncement, guildId, name: "front-page" });
  const forum = addChannel(world, { type: ChannelType.GuildForum, guildId, name: "digests" });
  const everyone = guildId;
  announcements.overwrites.push({ id: everyone, type: 0, allow: "0", deny: P.SendMessages.toString() });
  announcements.overwrites.push({ id: main.botRole, type: 0, allow: P.SendMessages.toString(), deny: "0" });
  const extraGuilds = Array.from({ length: options.extraGuilds ?? 0 }, (_, i) => {
    const extra = addGuild(world, `Guild ${i + 1}`, admin.id, [admin.id], application);
    return { guild: extra.guild, general: extra.general };
  });
  const ids: WorldIds = {
    guild: guildId,
    general: main.general,
    newsroom: newsroom.id,
    announcements: announcements.id,
    forum: forum.id,
    dm: directChannel(world, admin.id, application.bot.id).id,
    admin: admin.id,
    member: member.id,
    editors: editors.id,
    readers: readers.id,
    application: application.id,
    bot: application.bot.id,
    botRole: main.botRole,
    extraGuilds,
  };
  directChannel(world, member.id, application.bot.id);
  return { world, ids };
}

/** A user as the API gives it. */
export function makeUser(world: World, username: string, displayName: string, bot: boolean, id?: string): APIUser {
  const user: APIUser = {
    id: id ?? world.ids.next(),
    username,
    discriminator: bot ? "0001" : "0",
    global_name: bot ? null : displayName,
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    ...(bot ? { bot: true } : {}),
  };
  world.users.set(user.id, user);
  return user;
}

function addPerson(world: World, username: string, name: string, label: string): APIUser {
  const user = makeUser(world, username, name, false);
  world.people.set(user.id, { userId: user.id, label, locale: "en-US" });
  return user;
}

function addApplication(world: World, options: WorldOptions): Application {
  const name = options.botName ?? "Lede";
  const id = world.ids.next();
  const bot = makeUser(world, name, name, true, id);
  const secret = `${Buffer.from(id).toString("base64url")}.local0.${randomBytes(24).toString("base64url")}`;
  const application: Application = {
    id,
    token: options.token ?? secret,
    name,
    bot,
    privilegedIntents: options.privilegedIntents ?? 0,
    installedBy: new Set(),
    commands: new Map(),
    connections: 0,
    sessions: 0,
  };
  world.applications.set(id, application);
  return application;
}

function addGuild(
  world: World,
  name: string,
  ownerId: string,
  memberIds: readonly string[],
  application: Application,
): { guild: string; general: string; botRole: string } {
  const id = world.ids.next();
  const joinedAt = world.timestamp();
  const everyone = roleJson(id, "@everyone", EVERYONE, 0, {});
  const botRole = roleJson(world.ids.next(), application.name, BOT, 1, { application });
  const members = [...memberIds, application.bot.id].map(
    (userId) =>
      [userId, { userId, roleIds: new Set(userId === application.bot.id ? [botRole.id] : []), joinedAt }] as const,
  );
  world.guilds.set(id, {
    id,
    name,
    ownerId,
    locale: "en-US",
    roles: new Map([
      [id, everyone],
      [botRole.id, botRole],
    ]),
    members: new Map(members),
  });
  const general = addChannel(world, {
    type: ChannelType.GuildText,
    guildId: id,
    name: "general",
    topic: "Talk, and try the commands",
  });
  return { guild: id, general: general.id, botRole: botRole.id };
}

/** Adds a role to a guild. */
export function addRole(
  world: World,
  guildId: string,
  name: string,
  options: { readonly mentionable?: boolean; readonly permissions?: bigint },
): APIRole {
  const guild = world.guild(guildId);
  const role = roleJson(world.ids.next(), name, options.permissions ?? 0n, guild.roles.size, {
    mentionable: options.mentionable ?? false,
  });
  guild.roles.set(role.id, role);
  return role;
}

function roleJson(
  id: string,
  name: string,
  permissions: bigint,
  position: number,
  options: { readonly mentionable?: boolean; readonly application?: Application },
): APIRole {
  return {
    id,
    name,
    description: null,
    permissions: permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: options.application !== undefined,
    mentionable: options.mentionable ?? false,
    icon: null,
    unicode_emoji: null,
    flags: 0 as RoleFlags,
    ...(options.application ? { tags: { bot_id: options.application.bot.id } } : {}),
  } as APIRole;
}
