/**
 * A process that posts digests and dies where it is told to. It is given one round of work after another by its
 * parent; what it posts to is a local Discord in the parent.
 */
import pino from "pino";
import { z } from "zod";
import { createRest } from "../../src/bot/client.ts";
import type { GuildView } from "../../src/bot/digests/guild-view.ts";
import { createPoster } from "../../src/bot/digests/poster.ts";
import { arrivalBook } from "../../src/digests/arrival-book.ts";
import { DEFAULT_GRACE } from "../../src/digests/due.ts";
import { createPace } from "../../src/digests/pace.ts";
import type { Poster } from "../../src/digests/port.ts";
import { renderPosts } from "../../src/digests/preview.ts";
import { earliestAttempt } from "../../src/digests/state/deliveries.ts";
import { openState } from "../../src/digests/state/open-state.ts";
import { createDigestWorker } from "../../src/digests/worker.ts";
import { createMovableClock } from "../../src/movable-clock.ts";
import { listing, testStories } from "./stories.ts";

export const KILL_STEPS = [
  "before-intention",
  "after-intention",
  "before-request",
  "during-request",
  "before-outcome",
  "after-outcome",
] as const;

const setupSchema = z.object({
  place: z.union([z.object({ dataDir: z.string() }), z.object({ databaseUrl: z.string() })]),
  apiUrl: z.string(),
  token: z.string(),
  botId: z.string(),
});
const roundSchema = z.object({
  /** This process's time, in milliseconds of the epoch. */
  now: z.number(),
  stories: z.number(),
  killAt: z.enum(KILL_STEPS).nullable(),
  /** How far into the request to die, in milliseconds. */
  killAfterMs: z.number(),
  leaseMs: z.number(),
  requestMs: z.number(),
});
export type Round = z.output<typeof roundSchema>;

const setup = setupSchema.parse(JSON.parse(process.argv[2] ?? ""));
const db = await openState(setup.place);
const log = pino({ level: "silent" });
const view: GuildView = {
  channel: () => null,
  role: () => null,
  knows: () => false,
  memberPermissions: () => null,
  botId: () => setup.botId,
};
const poster = createPoster(createRest(setup.apiUrl, setup.token, { retries: 0 }), view, log);

function die(): never {
  process.kill(process.pid, "SIGKILL");
  // The signal takes a moment; nothing may be done in it.
  for (;;);
}

async function work(round: Round): Promise<void> {
  const began = Date.now();
  const clock = createMovableClock(() => round.now + Date.now() - began);
  const at = (step: Round["killAt"]): void => {
    if (round.killAt === step) die();
  };
  const stories = testStories();
  for (let n = 0; n < round.stories; n += 1) stories.add(listing(`s${n}`));
  const dying: Poster = {
    ...poster,
    async post(request) {
      at("before-request");
      if (round.killAt === "during-request") setTimeout(die, round.killAfterMs);
      const outcome = await poster.post(request);
      at("before-outcome");
      return outcome;
    },
  };
  const worker = createDigestWorker({
    db,
    clock,
    pollClock: clock,
    log,
    poster: dying,
    store: {
      ...stories,
      listing(slug) {
        at("before-intention");
        return stories.listing(slug);
      },
    },
    pace: createPace(clock),
    metrics: {
      due: () => at("after-intention"),
      posted: () => at("after-outcome"),
      skipped: () => {},
      failed: () => {},
      retried: () => {},
    },
    render: renderPosts(stories),
    renderPaused: () => ({ components: [] }),
    grace: DEFAULT_GRACE,
    leaseMs: round.leaseMs,
    requestMs: round.requestMs,
    arrivals: arrivalBook(db, stories),
    owner: String(process.pid),
  });
  for (;;) {
    await worker.round();
    const next = await earliestAttempt(db);
    if (next === null) return;
    // Nobody waits in real time for a lease to run out or for the next attempt.
    if (Temporal.Instant.compare(next, clock.now()) > 0) await clock.control.advanceTo(next.add({ milliseconds: 1 }));
  }
}

process.on("message", (message) => {
  work(roundSchema.parse(message)).then(
    () => process.send?.({ done: true }),
    (error: unknown) => process.send?.({ done: false, error: String(error) }),
  );
});
process.send?.({ ready: true });
