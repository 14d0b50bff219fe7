import { type Bot, type BotDeps, createBot } from "../../src/bot/bot.ts";
import { createRest } from "../../src/bot/client.ts";
import type { CommandModule } from "../../src/interactions/command.ts";
import type { LocalDiscord } from "../../src/playground/server.ts";
import { systemClock } from "../../src/system-clock.ts";
import { captureLog } from "./log.ts";

/** A bot under test, on the real discord.js client, connected to a local Discord. */
export interface TestBot {
  readonly bot: Bot;
  /** [command, outcome] of each interaction that ended. */
  readonly ended: readonly (readonly [string, string])[];
  readonly thrownOut: readonly Error[];
  logText(): string;
  logLines(): Record<string, unknown>[];
}

/** Makes a bot for a local Discord without starting it; stop it yourself. */
export function makeBot(
  discord: Pick<LocalDiscord, "apiUrl" | "token">,
  modules: readonly CommandModule[],
  options: Partial<Pick<BotDeps, "patience" | "retryDelays" | "clock" | "onGuild">> & { guildId?: string } = {},
): TestBot {
  const { guildId = null, ...rest } = options;
  const captured = captureLog([discord.token]);
  const ended: [string, string][] = [];
  const thrownOut: Error[] = [];
  const bot = createBot({
    discord: { apiUrl: discord.apiUrl, token: discord.token, guildId },
    rest: createRest(discord.apiUrl, discord.token),
    modules,
    clock: systemClock,
    log: captured.log,
    meter: { ended: (command, outcome) => void ended.push([command, outcome]) },
    onThrownOut: (error) => void thrownOut.push(error),
    retryDelays: [10],
    ...rest,
  });
  return { bot, ended, thrownOut, logText: captured.text, logLines: captured.lines };
}
