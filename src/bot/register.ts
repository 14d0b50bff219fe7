import { DiscordAPIError, type REST } from "discord.js";
import { RESTJSONErrorCodes, Routes } from "discord-api-types/v10";
import type { Logger } from "pino";
import { z } from "zod";
import { identity, sameCommands } from "./commands-diff.ts";

/** Where commands go, and which. */
export interface Registration {
  readonly applicationId: string;
  /** One guild, or null for everywhere. */
  readonly guildId: string | null;
  /** The commands' payloads. */
  readonly commands: readonly object[];
  /** The guilds that the bot is in: a few of them are looked through for leftovers of registration in one guild. */
  readonly guildIds: readonly string[];
}

const registeredSchema = z.array(z.looseObject({ id: z.string(), name: z.string(), type: z.number().default(1) }));

/** A bot in more guilds than this is not one that is being developed, and has no leftovers to look for. */
const GUILDS_TO_LOOK_THROUGH = 25;
const LOCALIZED = new URLSearchParams({ with_localizations: "true" });

/** Discord refused the commands; the message says why and how to mend it. */
export class RegistrationError extends Error {
  override readonly name = "RegistrationError";
}

/**
 * Registers the commands where they are wanted, writing only when Discord has others there. Registered everywhere,
 * commands of the same names that were left in a guild (by a start with DISCORD_GUILD_ID) are taken away, since
 * people would see them twice.
 * @returns whether anything was written
 * @throws RegistrationError when Discord refuses; other errors as they come, worth another try
 */
export async function registerCommands(rest: REST, wanted: Registration, log: Logger): Promise<boolean> {
  const { applicationId, guildId, commands } = wanted;
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  try {
    const registered = registeredSchema.parse(await rest.get(route, { query: LOCALIZED }));
    const differ = !sameCommands(commands, registered);
    if (differ) await rest.put(route, { body: commands });
    log.info({ commands: commands.length, guild: guildId, written: differ }, "commands are registered");
    const removed = guildId ? 0 : await removeLeftovers(rest, wanted, log);
    return differ || removed > 0;
  } catch (error) {
    throw explainRefusal(error, wanted);
  }
}

async function removeLeftovers(rest: REST, wanted: Registration, log: Logger): Promise<number> {
  if (wanted.guildIds.length > GUILDS_TO_LOOK_THROUGH) return 0;
  const ours = new Set(wanted.commands.map(identity));
  let removed = 0;
  for (const guildId of wanted.guildIds) {
    try {
      const route = Routes.applicationGuildCommands(wanted.applicationId, guildId);
      const left = registeredSchema.parse(await rest.get(route)).filter((command) => ours.has(identity(command)));
      for (const { id } of left) await rest.delete(Routes.applicationGuildCommand(wanted.applicationId, guildId, id));
      removed += left.length;
      if (left.length > 0) log.info({ guild: guildId, commands: left.length }, "removed this server's own copies");
    } catch (err) {
      log.warn({ err, guild: guildId }, "could not look for commands left in this server");
    }
  }
  return removed;
}

function explainRefusal(error: unknown, { applicationId, guildId }: Registration): unknown {
  if (!(error instanceof DiscordAPIError) || error.status >= 500 || error.status === 429) return error;
  const invite = `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands`;
  const noAccess: readonly unknown[] = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild];
  const mend =
    guildId && noAccess.includes(error.code)
      ? `the bot cannot reach the server ${guildId}: check DISCORD_GUILD_ID, and invite the bot there with ${invite}`
      : `Discord says: ${error.message}`;
  return new RegistrationError(`The commands could not be registered; ${mend}.`, { cause: error });
}
