import type { Logger } from "pino";
import { createMovableClock, type MovableClock } from "./movable-clock.ts";
import { createLocalDiscord } from "./playground/server.ts";
import { loadApiCheck } from "./playground/spec-check.ts";
import { StartError } from "./start-error.ts";

/** The usual port of the local Discord's page; when it is taken, any free one does. */
const USUAL_PORT = 4321;

/** A local Discord that runs in this process. */
export interface Playground {
  /** How the bot reaches it. */
  readonly discord: { readonly token: string; readonly guildId: null; readonly apiUrl: string };
  /** The page where a person tries the bot. */
  readonly address: string;
  /** The time there, which the page can move. */
  readonly clock: MovableClock;
  close(): Promise<void>;
}

/**
 * Starts a local Discord.
 * @param port the port asked for; null for the usual one or any
 * @throws StartError when the port asked for is taken
 */
export async function startPlayground(port: number | null, log: Logger): Promise<Playground> {
  const clock = createMovableClock();
  // Discord's own description makes the local one as strict, where the tools for development are installed.
  const check = await loadApiCheck(log);
  const start = (on: number) => createLocalDiscord({ port: on, clock, log, check });
  const local = await start(port ?? USUAL_PORT).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    if (port === null) return start(0);
    throw new StartError(`Lede cannot start: PLAYGROUND_PORT ${port} is taken by another program; choose another.`);
  });
  return {
    discord: { token: local.token, guildId: null, apiUrl: local.apiUrl },
    address: local.pageUrl,
    clock,
    close: () => local.close(),
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
