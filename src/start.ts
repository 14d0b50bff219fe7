import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import type { DigestMetrics } from "./digests/metrics-port.ts";
import type { StatePlace } from "./digests/state/open-state.ts";
import type { InteractionMeter, Metrics } from "./metrics.ts";
import type { Parser } from "./parsing/parser.ts";
import { StartError } from "./start-error.ts";
import type { FolderStore } from "./store/open-store.ts";
import { systemClock } from "./system-clock.ts";

/** The longest that the local Discord's page waits for the articles, in milliseconds. */
const FIRST_READING_MS = 3000;

/** What the bot is started with. */
export interface LedeDeps {
  readonly log: Logger;
  /** How long what is under way may take when the bot stops, in milliseconds. */
  readonly graceMs: number;
  /** Called when the bot cannot go on after it has started; with a StartError where a person has to mend something. */
  onFailure(error: Error): void;
}

/** The whole bot, from its start to its stop. */
export interface Lede {
  /**
   * Starts every part; done when people can use the bot.
   * @returns the address of the local Discord's page, or null with a real one
   * @throws StartError when a person has to mend something
   */
  start(): Promise<{ readonly address: string | null }>;
  /** Stops what was started, the last first: finishes what is under way, then leaves. */
  stop(): Promise<void>;
}

/**
 * Wires the bot: local Discord (without a token), store, commands, bot, health. Code that a start does not need is
 * not loaded: the local Discord with a token, HTTP without a port.
 */
export function createLede(config: Config, deps: LedeDeps): Lede {
  const parts = new AsyncDisposableStack();
  const { log, graceMs } = deps;

  async function start(): Promise<{ readonly address: string | null }> {
    const [
      { createBot },
      { GatewayError },
      { createReader },
      { createRest },
      { createParser },
      commands,
      { openDigests },
      local,
    ] = await Promise.all([
      import("./bot/bot.ts"),
      import("./bot/connect.ts"),
      import("./bot/reader.ts"),
      import("./bot/client.ts"),
      import("./parsing/parser.ts"),
      import("./start-commands.ts"),
      import("./start-digests.ts"),
      config.discord.token === null ? startLocal() : null,
    ]);
    const discord = local?.discord ?? { ...config.discord, token: config.discord.token ?? "" };
    const clock = local?.clock ?? systemClock;
    const parser = createParser();
    const store = await openArticles(config, log, parser.prepare);
    parts.defer(() => store.close());
    // Before the store, which would wait for the document that is being parsed.
    parts.defer(() => parser.close());

    const rest = createRest(discord.apiUrl, discord.token);
    const reader = createReader(rest, discord.apiUrl);
    const sources = {
      articles: () => store.count(),
      gatewayReady: () => bot.problem() === null,
      gatewayPing: () => bot.ping(),
      underWay: () => bot.underWay(),
    };
    const metrics = config.http && (await import("./metrics.ts")).createMetrics(sources, { process: true });
    const meter: InteractionMeter = metrics ?? { ended: () => {} };
    const digests = await openDigests({
      place: local ? { memory: true } : statePlace(config),
      store,
      reader,
      rest: createRest(discord.apiUrl, discord.token, { retries: 0 }),
      clock,
      log,
      client: () => bot.client(),
      metrics: metrics?.digests ?? UNCOUNTED,
    });
    const modules = [...commands.commandModules(store, reader, parser.parse), digests.module];
    const onThrownOut = (error: Error) => deps.onFailure(new StartError(error.message));
    const onGuild = (guildId: string, change: "joined" | "left") => {
      digests.guilds[change](guildId).catch((err: unknown) =>
        log.error({ err, guildId, change }, "digests of a guild"),
      );
    };
    const bot = createBot({ discord, rest, modules, clock, log, meter, onGuild, onThrownOut });
    if (metrics) parts.use(await serveHealth(config, metrics, [gatewayCheck(bot), storeCheck(store)], log));
    parts.defer(() => bot.stop(graceMs));
    parts.defer(() => digests.stop());
    await bot.start().catch((error: unknown) => {
      throw error instanceof GatewayError ? new StartError(`Lede cannot start: ${error.message}`) : error;
    });
    await digests.guilds.compare(bot.guildIds());
    digests.start();
    // Whoever tries the bot finds its articles there; a large folder is read on in the background.
    if (local) await Promise.race([store.ready, sleep(FIRST_READING_MS, undefined, { ref: false })]);
    return { address: local?.address ?? null };
  }

  async function startLocal() {
    const { startPlayground } = await import("./start-playground.ts");
    const local = await startPlayground(config.playgroundPort, log);
    parts.defer(() => local.close());
    return local;
  }

  return { start, stop: () => parts.disposeAsync() };
}

/** Where nobody asks for metrics. */
const UNCOUNTED: DigestMetrics = Object.freeze({
  due: () => {},
  posted: () => {},
  skipped: () => {},
  failed: () => {},
  retried: () => {},
});

function statePlace({ databaseUrl, dataDir }: Config): StatePlace {
  return databaseUrl === null ? { dataDir } : { databaseUrl };
}

/** Opens the store. @throws StartError when one of its folders cannot be used */
async function openArticles(config: Config, log: Logger, parse: Parser["prepare"]): Promise<FolderStore> {
  const [{ openStore }, { ContentFolderError }, { parserVersion }] = await Promise.all([
    import("./store/open-store.ts"),
    import("./store/content-folder-error.ts"),
    import("./parser-version.ts"),
  ]);
  const { contentDir, dataDir } = config;
  try {
    return await openStore({ contentDir, dataDir, log, parse, parserVersion: parserVersion() });
  } catch (error) {
    if (error instanceof ContentFolderError) throw new StartError(`Lede cannot start: ${error.message}.`);
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `Lede cannot start: the data folder ${dataDir} cannot be used (${why}); make it writable, or set DATA_DIR.`,
      { cause: error },
    );
  }
}

interface Check {
  readonly name: string;
  problem(): string | null;
}

function gatewayCheck(bot: { problem(): string | null }): Check {
  return { name: "gateway", problem: () => bot.problem() };
}

function storeCheck(store: FolderStore): Check {
  return {
    name: "store",
    problem: () => {
      const { ready, pending } = store.status();
      return ready ? null : `the articles are still being read; ${pending} to go`;
    },
  };
}

/** Serves health and metrics. @throws StartError when the port cannot be listened on */
async function serveHealth(
  config: Config,
  metrics: Metrics,
  checks: readonly Check[],
  log: Logger,
): Promise<AsyncDisposable> {
  const { host = "", port = 0 } = config.http ?? {};
  const { createHealthApp, listen } = await import("./health.ts");
  try {
    const server = await listen(createHealthApp(checks, metrics.registry), host, port);
    log.info({ url: server.url }, "serving /healthz, /readyz and /metrics");
    return { [Symbol.asyncDispose]: () => server.close() };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const why = code === "EADDRINUSE" ? "it is taken by another program" : code;
    throw new StartError(
      `Lede cannot start: port ${port} on ${host} cannot be used: ${why}. Set PORT and HOST to others.`,
    );
  }
}
