import { setTimeout as sleep } from "node:timers/promises";
import { type Client, Events, GatewayDispatchEvents, type REST, Status } from "discord.js";
import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { CommandModule } from "../interactions/command.ts";
import type { InteractionMeter } from "../metrics.ts";
import { createClient } from "./client.ts";
import { finalClose, finalLoginError, type GatewayError, persist } from "./connect.ts";
import { createDispatcher, type Patience } from "./dispatch.ts";
import { createInteractionApi } from "./interaction-api.ts";
import { RegistrationError, registerCommands } from "./register.ts";

/** How long the start waits for the commands to be registered, in milliseconds. */
const REGISTRATION_WAIT_MS = 5000;

/** What the bot works with. */
export interface BotDeps {
  readonly discord: Omit<Config["discord"], "token"> & { readonly token: string };
  readonly rest: REST;
  readonly modules: readonly CommandModule[];
  readonly clock: Clock;
  readonly log: Logger;
  readonly meter: InteractionMeter;
  readonly patience?: Partial<Patience>;
  /** Pauses between tries to connect, in milliseconds. */
  readonly retryDelays?: readonly number[];
  /** Called when the bot is added to a guild or removed from one; an outage of Discord's is neither. */
  onGuild?(guildId: string, change: "joined" | "left"): void;
  /** Called when Discord throws the bot out for good after it was let in. */
  onThrownOut(error: GatewayError): void;
}

/** The bot, from its first try to connect until it is stopped. */
export interface Bot {
  /**
   * Connects, however long the network is away, and registers the commands. Where that takes long, it goes on in the
   * background; where Discord refuses, that is logged. Either way the bot answers the commands that Discord has.
   * @throws GatewayError when Discord does not let the bot in
   */
  start(): Promise<void>;
  /** Why the bot cannot answer just now; null when it can. */
  problem(): string | null;
  /** The last heartbeat's round trip in milliseconds; null before the first. */
  ping(): number | null;
  /** How many interactions are being answered now. */
  underWay(): number;
  /** The guilds that the bot is in. */
  guildIds(): readonly string[];
  /** The gateway client of the moment; null before the first try to connect. */
  client(): Client | null;
  /** Finishes what is under way, at most `graceMs` long and a little, then leaves the gateway. */
  stop(graceMs: number): Promise<void>;
}

/** Puts the bot together; nothing is connected before `start`. */
export function createBot(deps: BotDeps): Bot {
  const { discord, rest, log } = deps;
  const dispatcher = createDispatcher({ ...deps, api: createInteractionApi(rest) });
  const stopped = new AbortController();
  const patience = { log, signal: stopped.signal, ...(deps.retryDelays && { delays: deps.retryDelays }) };
  let client: Client | null = null;
  let left = false;

  /** A client that failed to log in is of no more use, so each try makes its own. */
  async function logIn(): Promise<Client<true>> {
    client = createClient(discord.apiUrl);
    const ready = Promise.withResolvers<Client<true>>();
    client.once(Events.ClientReady, ready.resolve);
    watch(client, ready.reject);
    // The packet itself, not discord.js's object: it is checked by us, and comes before all guilds have arrived.
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) => void dispatcher.handle(raw));
    await Promise.race([client.login(discord.token), ready.promise]);
    return ready.promise;
  }

  function watch(watched: Client, reject: (error: Error) => void): void {
    watched.on(Events.ShardDisconnect, ({ code }, shard) => {
      const final = finalClose(code);
      if (!final || stopped.signal.aborted) return;
      log.error({ shard, code }, "the gateway closed for good");
      if (watched.isReady()) deps.onThrownOut(final);
      else reject(final);
    });
    watched.on(Events.ShardReconnecting, (shard) => {
      // Leaving on purpose looks the same to discord.js.
      if (!left) log.warn({ shard }, "lost the gateway; reconnecting");
    });
    watched.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "back on the gateway"));
    watched.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, "gateway connection error"));
    watched.on(Events.GuildCreate, ({ id }) => deps.onGuild?.(id, "joined"));
    watched.on(Events.GuildDelete, ({ id }) => deps.onGuild?.(id, "left"));
    watched.on(Events.Warn, (warning) => log.warn({ warning }, "discord.js warns"));
    watched.on(Events.Error, (err) => log.error({ err }, "discord.js error"));
  }

  /** Never throws: without fresh commands, the bot goes on with those that Discord has. */
  async function register(connected: Client<true>): Promise<void> {
    const registration = {
      applicationId: connected.application.id,
      guildId: discord.guildId,
      commands: deps.modules.flatMap((m) => [...m.chat, ...m.message].map((command) => command.payload)),
      guildIds: [...connected.guilds.cache.keys()],
    };
    try {
      await persist("registering the commands", () => registerCommands(rest, registration, log), {
        ...patience,
        isFinal: (error) => error instanceof RegistrationError,
      });
    } catch (err) {
      if (stopped.signal.aborted) return;
      log.error({ err }, err instanceof RegistrationError ? err.message : "the commands could not be registered");
    }
  }

  return {
    async start() {
      const connected = await persist("connecting to Discord", logIn, {
        ...patience,
        isFinal: (error) => finalLoginError(error) !== null,
      }).catch((error: unknown) => {
        throw finalLoginError(error) ?? error;
      });
      log.info({ bot: connected.user.tag, guilds: connected.guilds.cache.size }, "connected to Discord");
      await Promise.race([register(connected), sleep(REGISTRATION_WAIT_MS, undefined, { ref: false })]);
    },
    problem() {
      if (stopped.signal.aborted) return "stopping";
      if (!client?.isReady()) return "not connected to Discord yet";
      const lost = client.ws.shards.some((shard) => shard.status !== Status.Ready);
      return lost ? "the connection to Discord is lost; reconnecting" : null;
    },
    ping() {
      const ping = client?.ws.ping ?? -1;
      return ping >= 0 ? ping : null;
    },
    underWay: () => dispatcher.underWay,
    guildIds: () => [...(client?.guilds.cache.keys() ?? [])],
    client: () => client,
    async stop(graceMs) {
      if (stopped.signal.aborted) return;
      stopped.abort(new Error("the bot was stopped"));
      await dispatcher.stop(graceMs);
      left = true;
      await client?.destroy();
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
}
