import { z } from "zod";
import { parseBody } from "../limits/shape.ts";
import { directChannel } from "../world/channels.ts";
import { refusal } from "../world/discord-error.ts";
import { guildPermissions } from "../world/permissions.ts";
import { channelJson, guildJson, memberJson } from "../world/render.ts";
import { applicationJson } from "./application-json.ts";
import { ok, param, type Route } from "./route.ts";

/** The gateway's address, the bot itself, users and DMs. */
export const generalRoutes: readonly Route[] = Object.freeze([
  {
    method: "GET",
    path: "/gateway",
    auth: "none",
    handle: (_request, context) => ok({ url: context.gatewayUrl() }),
  },
  {
    method: "GET",
    path: "/gateway/bot",
    handle: (_request, context) =>
      ok({
        url: context.gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      }),
  },
  {
    method: "GET",
    path: "/applications/@me",
    handle: (request) => ok(applicationJson(request.application)),
  },
  {
    method: "GET",
    path: "/oauth2/applications/@me",
    handle: (request) => ok(applicationJson(request.application)),
  },
  {
    method: "GET",
    path: "/users/@me",
    handle: (request) =>
      ok({ ...request.application.bot, email: null, mfa_enabled: false, verified: true, locale: "en-US" }),
  },
  {
    method: "GET",
    path: "/users/@me/guilds",
    handle: (request, { world }) => {
      const botId = request.application.bot.id;
      const own = [...world.guilds.values()].filter((guild) => guild.members.has(botId));
      return ok(
        own.map((guild) => ({
          id: guild.id,
          name: guild.name,
          icon: null,
          banner: null,
          owner: guild.ownerId === botId,
          permissions: guildPermissions(guild, botId).toString(),
          features: guildJson(guild)["features"],
        })),
      );
    },
  },
  {
    method: "POST",
    path: "/users/@me/channels",
    handle: (request, { world }) => {
      const body = parseBody(z.looseObject({ recipient_id: z.string() }), request.body ?? {});
      const user = world.user(body.recipient_id);
      if (user.bot) throw refusal("dmClosed");
      const bot = request.application.bot.id;
      return ok(channelJson(world, directChannel(world, user.id, bot), bot));
    },
  },
  {
    method: "GET",
    path: "/users/:user_id",
    handle: (request, { world }) => ok(world.user(param(request, "user_id"))),
  },
  {
    method: "GET",
    path: "/guilds/:guild_id/members/:user_id",
    major: ["guild_id"],
    handle: (request, { world }) => {
      const guild = world.guilds.get(param(request, "guild_id"));
      if (!guild?.members.has(request.application.bot.id)) throw refusal("missingAccess");
      const member = guild.members.get(param(request, "user_id"));
      if (!member) throw refusal(world.users.has(param(request, "user_id")) ? "unknownMember" : "unknownUser");
      return ok(memberJson(world, member));
    },
  },
] satisfies Route[]);
