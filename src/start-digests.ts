import { randomUUID } from "node:crypto";
import type { Client, REST } from "discord.js";
import type { Logger } from "pino";
import { digestCommands } from "../commands/digest.ts";
import { createChannelCheck } from "./bot/digests/channel-check.ts";
import { guildView } from "./bot/digests/guild-view.ts";
import { createPoster } from "./bot/digests/poster.ts";
import type { DiscordReader } from "./bot/reader.ts";
import type { Clock } from "./clock.ts";
import { arrivalBook } from "./digests/arrival-book.ts";
import { createDigestDesk } from "./digests/desk.ts";
import { pausedView } from "./digests/digest-views.ts";
import { DEFAULT_GRACE } from "./digests/due.ts";
import { type GuildWatch, watchGuilds } from "./digests/guild-watch.ts";
import type { DigestMetrics } from "./digests/metrics-port.ts";
import { createPace } from "./digests/pace.ts";
import { renderPosts } from "./digests/preview.ts";
import { openState, StateError, type StatePlace } from "./digests/state/open-state.ts";
import { createDigestWorker } from "./digests/worker.ts";
import type { CommandModule } from "./interactions/command.ts";
import { StartError } from "./start-error.ts";
import type { FolderStore } from "./store/open-store.ts";
import { systemClock } from "./system-clock.ts";

/** How long a worker holds a post that it is making, in milliseconds. */
const LEASE_MS = 60_000;
/** How long it waits for Discord. */
const REQUEST_MS = 20_000;

export interface DigestParts {
  readonly place: StatePlace;
  readonly store: FolderStore;
  readonly reader: DiscordReader;
  /** Tries nothing again by itself. */
  readonly rest: REST;
  readonly clock: Clock;
  readonly log: Logger;
  readonly client: () => Client | null;
  readonly metrics: DigestMetrics;
}

/** Digests, wired: their command, and what posts them. */
export interface Digests {
  readonly module: CommandModule;
  readonly guilds: GuildWatch;
  /** Posts from now on; the bot must be connected. */
  start(): void;
  /** Finishes the posts under way and closes the state. */
  stop(): Promise<void>;
}

/** Opens the digests' state and wires what works on it. @throws StartError when the state cannot be used */
export async function openDigests(parts: DigestParts): Promise<Digests> {
  const { store, reader, rest, clock, log, metrics } = parts;
  const lost = (err: Error) => log.warn({ err }, "lost a connection to the database; the next query makes a new one");
  const db = await openState(parts.place, lost).catch((error: unknown) => {
    throw error instanceof StateError ? new StartError(`Lede cannot start: ${error.message}`) : error;
  });
  const view = guildView(parts.client);
  const arrivals = arrivalBook(db, store);
  const worker = createDigestWorker({
    db,
    store,
    arrivals,
    clock,
    pollClock: systemClock,
    log,
    metrics,
    poster: createPoster(rest, view, log),
    pace: createPace(clock),
    render: renderPosts(store),
    renderPaused: pausedView,
    grace: DEFAULT_GRACE,
    leaseMs: LEASE_MS,
    requestMs: REQUEST_MS,
    owner: randomUUID(),
  });
  const desk = createDigestDesk({
    db,
    store,
    arrivals,
    clock,
    channels: createChannelCheck(view, rest),
    wake: () => worker.wake(),
  });
  return {
    module: digestCommands({ desk, store, clock, fetchAttachment: reader.fetchAttachment }),
    guilds: watchGuilds(db, clock),
    start: () => worker.start(),
    async stop() {
      await worker.stop();
      await db.destroy();
    },
  };
}
