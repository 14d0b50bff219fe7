import { type APIApplicationCommand, ApplicationCommandType } from "discord-api-types/v10";
import { type CommandBody, readCommand } from "../limits/command.ts";
import { asList, asObject, invalidForm } from "../limits/problems.ts";
import { DiscordError, refusal } from "../world/discord-error.ts";
import type { Application } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { type Method, NOTHING, ok, param, type RestAnswer, type RestRequest, type Route } from "./route.ts";

const LIMITS: Readonly<Record<number, number>> = Object.freeze({
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
});

type Handler = (scope: Scope, request: RestRequest, world: World) => RestAnswer;

/** The commands of one application, global (null) or of one guild. */
interface Scope {
  readonly application: Application;
  readonly guildId: string | null;
}

const HANDLERS: readonly (readonly [Method, string, Handler])[] = Object.freeze([
  ["GET", "", list],
  ["POST", "", create],
  ["PUT", "", replaceAll],
  ["GET", "/:command_id", (scope: Scope, request: RestRequest) => ok(shown(one(scope, request), request))],
  ["PATCH", "/:command_id", edit],
  ["DELETE", "/:command_id", remove],
] as const);

/** Application commands, global and of a guild. */
export const commandRoutes: readonly Route[] = Object.freeze(
  ["/applications/:application_id/commands", "/applications/:application_id/guilds/:guild_id/commands"].flatMap(
    (base) =>
      HANDLERS.map(
        ([method, tail, handle]): Route => ({
          method,
          path: base + tail,
          major: ["guild_id"],
          limit: { requests: 20, windowMs: 20_000 },
          handle: (request, { world }) => handle(scopeOf(request, world), request, world),
        }),
      ),
  ),
);

function scopeOf(request: RestRequest, world: World): Scope {
  const { application } = request;
  if (param(request, "application_id") !== application.id)
    throw new DiscordError(403, 20012, "You are not authorized to perform this action on this application");
  const guildId = request.params["guild_id"] ?? null;
  if (guildId !== null && !world.guilds.get(guildId)?.members.has(application.bot.id)) throw refusal("missingAccess");
  return { application, guildId };
}

function inScope(scope: Scope): APIApplicationCommand[] {
  return [...scope.application.commands.values()].filter((command) => (command.guild_id ?? null) === scope.guildId);
}

function one(scope: Scope, request: RestRequest): APIApplicationCommand {
  const command = scope.application.commands.get(param(request, "command_id"));
  if (!command || (command.guild_id ?? null) !== scope.guildId) throw refusal("unknownCommand");
  return command;
}

function list(scope: Scope, request: RestRequest): RestAnswer {
  return ok(inScope(scope).map((command) => shown(command, request)));
}

function create(scope: Scope, request: RestRequest, world: World): RestAnswer {
  const body = readCommand(request.body);
  const before = sameAs(inScope(scope), body);
  const command = store(scope, body, world, before?.id);
  announce(scope, world);
  return { status: before ? 200 : 201, body: command };
}

function replaceAll(scope: Scope, request: RestRequest, world: World): RestAnswer {
  const bodies = asList(request.body);
  if (!bodies || !Array.isArray(request.body)) {
    throw invalidForm([{ path: [], code: "BASE_TYPE_BAD_TYPE", message: "Expected a list of commands." }]);
  }
  const read = bodies.map((body, i) => readCommand(body, [i]));
  refuseTwins(read);
  refuseTooMany(read);
  const before = inScope(scope);
  for (const command of before) scope.application.commands.delete(command.id);
  const stored = read.map((body) => store(scope, body, world, sameAs(before, body)?.id));
  announce(scope, world);
  return ok(stored);
}

function edit(scope: Scope, request: RestRequest, world: World): RestAnswer {
  const before = one(scope, request);
  const patch = asObject(request.body) ?? {};
  const body = readCommand({ ...before, ...patch, type: before.type });
  const command = store(scope, body, world, before.id);
  announce(scope, world);
  return ok(command);
}

function remove(scope: Scope, request: RestRequest, world: World): RestAnswer {
  scope.application.commands.delete(one(scope, request).id);
  announce(scope, world);
  return NOTHING;
}

function announce(scope: Scope, world: World): void {
  world.events.emit({ type: "commands_changed", applicationId: scope.application.id });
}

function sameAs(commands: readonly APIApplicationCommand[], body: CommandBody): APIApplicationCommand | undefined {
  return commands.find((command) => command.name === body.name && command.type === (body.type ?? 1));
}

function refuseTwins(bodies: readonly CommandBody[]): void {
  const seen = new Set<string>();
  for (const [i, body] of bodies.entries()) {
    const key = `${body.type ?? 1}:${body.name}`;
    if (seen.has(key)) {
      throw invalidForm([
        {
          path: [i, "name"],
          code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
          message: "Application command names must be unique",
        },
      ]);
    }
    seen.add(key);
  }
}

function refuseTooMany(bodies: readonly CommandBody[]): void {
  for (const [type, max] of Object.entries(LIMITS)) {
    if (bodies.filter((body) => (body.type ?? 1) === Number(type)).length > max) {
      throw new DiscordError(400, 30032, `Maximum number of application commands reached (${max}).`);
    }
  }
}

function store(scope: Scope, body: CommandBody, world: World, id: string | undefined): APIApplicationCommand {
  const global = scope.guildId === null;
  const permissions = body.default_member_permissions;
  // Read and checked above; what Discord fills in is filled in here.
  const command = {
    id: id ?? world.ids.next(),
    application_id: scope.application.id,
    version: world.ids.next(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? "",
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: permissions === null || permissions === undefined ? null : String(permissions),
    nsfw: body.nsfw ?? false,
    ...(body.options?.length ? { options: body.options } : {}),
    ...(global
      ? {
          dm_permission: body.dm_permission ?? true,
          contexts: body.contexts ?? null,
          integration_types: body.integration_types ?? [0],
        }
      : { guild_id: scope.guildId }),
  } as unknown as APIApplicationCommand;
  scope.application.commands.set(command.id, command);
  return command;
}

/** Localizations are given only `?with_localizations=true`. */
function shown(command: APIApplicationCommand, request: RestRequest): unknown {
  if (request.query.get("with_localizations") === "true" || request.params["command_id"]) return command;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    const it = asObject(value);
    if (!it) return value;
    return Object.fromEntries(
      Object.entries(it)
        .filter(([key]) => !key.endsWith("_localizations"))
        .map(([key, inner]) => [key, strip(inner)]),
    );
  };
  return strip(command);
}
