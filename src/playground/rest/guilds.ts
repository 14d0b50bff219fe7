import { GatewayIntentBits } from "discord-api-types/v10";
import { refusal } from "../world/discord-error.ts";
import type { Guild } from "../world/model.ts";
import { channelPermissions, isThread } from "../world/permissions.ts";
import { channelJson, guildJson, memberJson } from "../world/render.ts";
import { ok, param, type RestContext, type RestRequest, type Route } from "./route.ts";

/** Guilds, their channels, roles, members and active threads. */
export const guildRoutes: readonly Route[] = Object.freeze([
  {
    method: "GET",
    path: "/guilds/:guild_id",
    major: ["guild_id"],
    handle: (request, context) => ok(guildJson(ownGuild(request, context))),
  },
  {
    method: "GET",
    path: "/guilds/:guild_id/channels",
    major: ["guild_id"],
    handle: (request, context) => {
      const guild = ownGuild(request, context);
      const own = context.world.channelsOf(guild.id).filter((c) => !isThread(c));
      return ok(own.map((channel) => channelJson(context.world, channel, request.application.bot.id)));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild_id/threads/active",
    major: ["guild_id"],
    handle: (request, { world, ...context }) => {
      const guild = ownGuild(request, { world, ...context });
      const bot = request.application.bot.id;
      const threads = world
        .channelsOf(guild.id)
        .filter((c) => c.thread?.archived === false && channelPermissions(world, c, bot) !== 0n);
      return ok({ threads: threads.map((c) => channelJson(world, c, bot)), members: [], has_more: false });
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild_id/roles",
    major: ["guild_id"],
    handle: (request, context) => ok([...ownGuild(request, context).roles.values()]),
  },
  {
    method: "GET",
    path: "/guilds/:guild_id/roles/:role_id",
    major: ["guild_id"],
    handle: (request, context) => {
      const role = ownGuild(request, context).roles.get(param(request, "role_id"));
      if (!role) throw refusal("unknownRole");
      return ok(role);
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild_id/members",
    major: ["guild_id"],
    handle: (request, context) => {
      if (!(request.application.privilegedIntents & GatewayIntentBits.GuildMembers)) throw refusal("missingAccess");
      const members = [...ownGuild(request, context).members.values()];
      const limit = Math.min(1000, Math.max(1, Number(request.query.get("limit") ?? 1)));
      return ok(members.slice(0, limit).map((member) => memberJson(context.world, member)));
    },
  },
] satisfies Route[]);

function ownGuild(request: RestRequest, { world }: Pick<RestContext, "world">): Guild {
  const guild = world.guilds.get(param(request, "guild_id"));
  if (!guild) throw refusal("unknownGuild");
  if (!guild.members.has(request.application.bot.id)) throw refusal("missingAccess");
  return guild;
}
