import {
  type APIApplicationCommand,
  type ApplicationCommandType,
  PermissionFlagsBits as P,
} from "discord-api-types/v10";
import { CONTEXT, contextOf } from "../interactions/context.ts";
import type { PageCommand } from "../protocol.ts";
import type { Application, Channel } from "../world/model.ts";
import { ALL_PERMISSIONS, channelPermissions } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

/** The commands that Discord shows this person in this channel, by name. */
export function usableCommands(world: World, channel: Channel, userId: string): PageCommand[] {
  const found: PageCommand[] = [];
  for (const application of world.applications.values()) {
    const own = [...application.commands.values()].filter((command) =>
      isUsable(world, application, command, channel, userId),
    );
    // A guild's command hides the global one of the same name and kind.
    const guildNames = new Set(own.filter((command) => command.guild_id).map(keyOf));
    for (const command of own) {
      if (command.guild_id || !guildNames.has(keyOf(command))) found.push({ command, botId: application.bot.id });
    }
  }
  return found.sort((a, b) => (a.command.name < b.command.name ? -1 : 1));
}

function keyOf(command: APIApplicationCommand): string {
  return `${command.type}:${command.name}`;
}

/**
 * Whether a person may use a command here: where the application is installed, in which contexts the command works, and
 * which permissions it asks of members ("0": administrators alone).
 * @see https://discord.com/developers/docs/interactions/application-commands#permissions
 */
function isUsable(
  world: World,
  application: Application,
  command: APIApplicationCommand,
  channel: Channel,
  userId: string,
): boolean {
  if (command.guild_id && command.guild_id !== channel.guildId) return false;
  const context = contextOf(channel, application);
  if (command.contexts && !command.contexts.includes(context)) return false;
  if (!command.contexts && command.dm_permission === false && context !== CONTEXT.guild) return false;
  const types: readonly number[] = command.integration_types ?? [0];
  const inGuild = channel.guildId !== null && Boolean(world.guild(channel.guildId).members.get(application.bot.id));
  const byGuild = types.includes(0) && (inGuild || context === CONTEXT.botDm);
  const byUser = types.includes(1) && application.installedBy.has(userId);
  if (!byGuild && !byUser) return false;
  if (channel.guildId === null) return channel.recipientIds.includes(userId);
  const bits = channelPermissions(world, channel, userId);
  if (!(bits & P.UseApplicationCommands)) return false;
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  return needed === "0" ? bits === ALL_PERMISSIONS : (bits & BigInt(needed)) === BigInt(needed);
}

/** The slash command of that name that the person may use here; null when there is none. */
export function findCommand(
  world: World,
  channel: Channel,
  userId: string,
  match: { readonly id?: string; readonly name?: string; readonly type: ApplicationCommandType },
): { application: Application; command: APIApplicationCommand } | null {
  for (const { command, botId } of usableCommands(world, channel, userId)) {
    if (command.type !== match.type) continue;
    if (match.id !== undefined ? command.id !== match.id : command.name !== match.name) continue;
    const application = world.applicationOfBot(botId);
    if (application) return { application, command };
  }
  return null;
}
