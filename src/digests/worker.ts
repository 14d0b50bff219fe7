import type { Clock } from "../clock.ts";
import type { Reply } from "../replies/reply.ts";
import type { StoryIndex } from "../store/store.ts";
import { type DeliverDeps, type DeliverResult, deliver } from "./deliver.ts";
import type { Delivery, Digest } from "./digest.ts";
import type { DigestMetrics } from "./metrics-port.ts";
import type { Pace } from "./pace.ts";
import { planDigest } from "./plan.ts";
import { recordArrivals } from "./state/arrivals.ts";
import { claimDeliveries, earliestAttempt, postpone } from "./state/deliveries.ts";
import { claimTelling, deleteLeftBefore, dueDigests, earliestDue, untoldPauses } from "./state/digests.ts";

/** What one process looks at, at the latest, this often: other processes may have planned or died. */
const POLL = Temporal.Duration.from({ seconds: 15 });
const PLAN_BATCH = 100;
const CLAIM_BATCH = 64;
/** A request that has no answer by then counts as lost; well within the lease. */
const REQUEST_MS = 20_000;
/** How long the digests of a guild that Lede left are kept. */
const KEPT_AFTER_LEAVING = Temporal.Duration.from({ hours: 24 * 30 });

export interface WorkerDeps extends DeliverDeps {
  readonly store: StoryIndex;
  readonly pace: Pace;
  readonly metrics: DigestMetrics;
  /** Looks now and then, in real time, for what other processes have left to do. */
  readonly pollClock: Clock;
  /** What the maker of a digest is told when it had to be paused. */
  readonly renderPaused: (digest: Digest) => Reply;
}

/** The part of Lede that posts digests. Any number of processes may run one on the same state. */
export interface DigestWorker {
  /** Does all that is to be done now; resolves when nothing is left before {@link nextWake}. */
  round(): Promise<void>;
  /** When there is something to do next, by what is known now; null when nothing is set up. */
  nextWake(): Promise<Temporal.Instant | null>;
  /** Rounds from now on, whenever something is due. */
  start(): void;
  /** A round as soon as possible: something was set up, edited or asked for. */
  wake(): void;
  /** Takes no more work, waits for the posts under way, and ends. */
  stop(): Promise<void>;
}

/** Makes the worker of one process. */
export function createDigestWorker(deps: WorkerDeps): DigestWorker {
  const stopping = new AbortController();
  let recorded: number | null = null;
  let unsubscribe = (): void => undefined;
  let cancelTimer = (): void => undefined;
  let running: Promise<void> | null = null;
  let again = false;

  async function round(): Promise<void> {
    const generation = deps.store.generation();
    if (generation !== recorded) {
      await recordArrivals(deps.db, deps.store.stories(), deps.clock.now());
      recorded = generation;
    }
    await Promise.all([planAll(deps, stopping.signal), deliverAll(deps, stopping.signal)]);
    // What was planned while the deliverer already saw nothing.
    await deliverAll(deps, stopping.signal);
    await tellMakers(deps);
    await deleteLeftBefore(deps.db, deps.clock.now().subtract(KEPT_AFTER_LEAVING));
  }

  async function nextWake(): Promise<Temporal.Instant | null> {
    const known = [await earliestDue(deps.db), await earliestAttempt(deps.db)].filter((at) => at !== null);
    return known.toSorted(Temporal.Instant.compare)[0] ?? null;
  }

  async function loop(): Promise<void> {
    do {
      again = false;
      try {
        await round();
      } catch (error) {
        if (!stopping.signal.aborted) deps.log.error({ err: error }, "a round of digests failed; the next one goes on");
      }
    } while (again && !stopping.signal.aborted);
    if (stopping.signal.aborted) return;
    const at = await nextWake().catch(() => null);
    const soonest = deps.clock.now().add({ milliseconds: 50 });
    const cancelDue =
      at === null ? undefined : deps.clock.at(Temporal.Instant.compare(at, soonest) < 0 ? soonest : at, wake);
    const cancelPoll = deps.pollClock.at(deps.pollClock.now().add(POLL), wake);
    cancelTimer = () => {
      cancelDue?.();
      cancelPoll();
    };
  }

  function wake(): void {
    if (stopping.signal.aborted) return;
    again = true;
    if (running !== null) return;
    cancelTimer();
    running = loop().finally(() => {
      running = null;
      if (again) wake();
    });
  }

  return {
    round,
    nextWake,
    start() {
      unsubscribe = deps.store.onChange(wake);
      wake();
    },
    wake,
    async stop() {
      stopping.abort(new Error("Lede is stopping"));
      unsubscribe();
      cancelTimer();
      await running;
    },
  };
}

/** Plans every digest that is due, turn by turn among each guild's. */
async function planAll(deps: WorkerDeps, signal: AbortSignal): Promise<void> {
  const turns = new Map<string, number>();
  while (!signal.aborted) {
    const now = deps.clock.now();
    const due = await dueDigests(deps.db, now, PLAN_BATCH);
    for (const digest of due) {
      if (signal.aborted) return;
      const turn = turns.get(digest.guildId) ?? 0;
      const { planned, plans } = await planDigest(deps.db, deps.store, digest, { now, grace: deps.grace, turn });
      if (planned) turns.set(digest.guildId, turn + 1);
      for (const plan of plans) {
        deps.metrics.due();
        if (!plan.post) deps.metrics.skipped(plan.reason);
      }
    }
    if (due.length < PLAN_BATCH) return;
  }
}

/** Delivers until nothing is waiting, a bounded number at a time. */
async function deliverAll(deps: WorkerDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const now = deps.clock.now();
    const lease = { owner: deps.owner, until: now.add({ milliseconds: deps.leaseMs }) };
    const claimed = await claimDeliveries(deps.db, lease, now, CLAIM_BATCH);
    if (claimed.length === 0) return;
    await Promise.all(claimed.map((delivery) => deliverOne(deps, delivery, signal)));
  }
}

async function deliverOne(deps: WorkerDeps, delivery: Delivery, stopping: AbortSignal): Promise<void> {
  const place = deps.pace.channel(delivery.channelId);
  if (!place.free) {
    await postpone(deps.db, delivery, place.at, "waits for its turn in a busy channel");
    return;
  }
  try {
    await deps.pace.turn(stopping);
    // A stop does not cut off a request that is under way: it has its own deadline.
    count(deps, delivery, await deliver(deps, delivery, AbortSignal.timeout(REQUEST_MS)));
  } catch (error) {
    if (stopping.aborted) return;
    deps.log.error({ err: error, digest: delivery.digestId, slot: String(delivery.slot) }, "a digest post failed");
    deps.metrics.failed("internal");
  }
}

function count(deps: WorkerDeps, delivery: Delivery, result: DeliverResult): void {
  switch (result.kind) {
    case "posted": {
      const late = deps.clock.now().since(delivery.slot).total("seconds");
      deps.metrics.posted(Math.max(0, late));
      deps.log.info(
        {
          digest: delivery.digestId,
          slot: String(delivery.slot),
          message: result.messageId,
          found: result.found,
          late,
        },
        "digest posted",
      );
      return;
    }
    case "failed":
      deps.metrics.failed(result.reason);
      return;
    case "later":
      deps.metrics.retried();
      return;
    case "lost":
      return;
  }
}

async function tellMakers(deps: WorkerDeps): Promise<void> {
  for (const digest of await untoldPauses(deps.db, PLAN_BATCH)) {
    // Claimed first: a crash in between costs the message, never doubles it.
    if (!(await claimTelling(deps.db, digest.id))) continue;
    const told = await deps.poster.tell(digest.createdBy, deps.renderPaused(digest)).catch(() => false);
    deps.log.warn({ digest: digest.id, reason: digest.pause?.reason, told }, "digest paused");
  }
}
