import { setTimeout as sleep } from "node:timers/promises";
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from "discord.js";
import type { Logger } from "pino";

/** Discord will not let the bot in, now or later; the message says why and how to mend it. */
export class GatewayError extends Error {
  override readonly name = "GatewayError";
}

const BAD_TOKEN =
  "Discord does not accept the token. Copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN.";

const NO_DISCORD =
  "The server does not know Discord's API (it answers 404). Check DISCORD_API_URL: it is the address before /v10, such as https://discord.com/api.";

/** How the gateway says no for good. @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const FINAL_CLOSES: Readonly<Record<number, string>> = Object.freeze({
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.InvalidShard]: "The gateway refused this shard. This is a mistake in the bot.",
  [GatewayCloseCodes.ShardingRequired]: "The bot is in too many servers for the shards that it has.",
  [GatewayCloseCodes.InvalidAPIVersion]: "The gateway no longer speaks this version. A newer discord.js is needed.",
  [GatewayCloseCodes.InvalidIntents]: "The gateway refused the bot's intents. This is a mistake in the bot.",
  [GatewayCloseCodes.DisallowedIntents]: "The gateway does not allow the bot's intents. This is a mistake in the bot.",
});

/** The error for a close code that no reconnecting helps against; null for any other. */
export function finalClose(code: number): GatewayError | null {
  const message = FINAL_CLOSES[code];
  return message ? new GatewayError(`${message} (gateway close code ${code})`) : null;
}

/** The error for a login that cannot succeed; null for one that is worth another try. */
export function finalLoginError(error: unknown): GatewayError | null {
  if (error instanceof GatewayError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new GatewayError(BAD_TOKEN);
  }
  if (error instanceof DiscordAPIError && (error.status === 401 || error.status === 403)) {
    return new GatewayError(error.status === 401 ? BAD_TOKEN : `Discord refuses the bot: ${error.message}`);
  }
  return null;
}

/** How long to wait before each try after the first; the last one repeats. In milliseconds. */
export const RETRY_DELAYS: readonly number[] = Object.freeze([1000, 2000, 5000, 10_000, 30_000, 60_000]);

/**
 * Does something until it succeeds, with growing pauses.
 * @param isFinal says whether an error will not go away by itself
 * @throws what `attempt` throws when that is final, and the signal's reason when it aborts
 */
export async function persist<T>(
  what: string,
  attempt: () => Promise<T>,
  options: {
    readonly isFinal: (error: unknown) => boolean;
    readonly log: Logger;
    readonly signal: AbortSignal;
    readonly delays?: readonly number[];
  },
): Promise<T> {
  const { isFinal, log, signal, delays = RETRY_DELAYS } = options;
  for (let failures = 0; ; failures++) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (err) {
      if (signal.aborted || isFinal(err)) throw err;
      const wait = delays[Math.min(failures, delays.length - 1)] ?? 0;
      // A network that is away says the same every time; one line of it is enough.
      const reason = err instanceof DiscordAPIError && err.status === 404 ? NO_DISCORD : messageOf(err);
      log.warn({ reason, retryInMs: wait }, `${what} failed; trying again`);
      await sleep(wait, undefined, { signal });
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
