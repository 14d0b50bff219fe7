import type { Clock } from "../clock.ts";
import type { Reply } from "../replies/reply.ts";
import type { ArrivalBook } from "./arrival-book.ts";
import type { Digest } from "./digest.ts";
import { AFTER_ERROR_MS, planAndPost, type RoundDeps } from "./round.ts";
import { earliestAttempt } from "./state/deliveries.ts";
import { claimTelling, deleteLeftBefore, earliestDue, untoldPauses } from "./state/digests.ts";

/** What one process looks at, at the latest, this often: other processes may have planned or died. */
const POLL = Temporal.Duration.from({ seconds: 15 });
/** So many makers are told in one round. */
const TELL_BATCH = 100;
/** How long the digests of a guild that Lede left are kept. */
const KEPT_AFTER_LEAVING = Temporal.Duration.from({ hours: 24 * 30 });

export interface WorkerDeps extends RoundDeps {
  readonly arrivals: ArrivalBook;
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
  let unsubscribe = (): void => undefined;
  let cancelTimer = (): void => undefined;
  let running: Promise<void> | null = null;
  let again = false;

  async function round(): Promise<void> {
    await deps.arrivals.record(deps.clock.now());
    await planAndPost(deps, stopping.signal);
    await tellMakers(deps);
    await deleteLeftBefore(deps.db, deps.clock.now().subtract(KEPT_AFTER_LEAVING));
  }

  async function nextWake(): Promise<Temporal.Instant | null> {
    const known = [await earliestDue(deps.db), await earliestAttempt(deps.db)].filter((at) => at !== null);
    return known.toSorted(Temporal.Instant.compare)[0] ?? null;
  }

  async function loop(): Promise<void> {
    let failed = false;
    do {
      again = false;
      failed = false;
      try {
        await round();
      } catch (error) {
        failed = true;
        if (!stopping.signal.aborted) deps.log.error({ err: error }, "a round of digests failed; the next one goes on");
      }
    } while (again && !stopping.signal.aborted);
    if (stopping.signal.aborted) return;
    const at = await nextWake().catch(() => null);
    const soonest = deps.clock.now().add({ milliseconds: failed ? AFTER_ERROR_MS : 50 });
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

async function tellMakers(deps: WorkerDeps): Promise<void> {
  for (const digest of await untoldPauses(deps.db, TELL_BATCH)) {
    // Claimed first: a crash in between costs the message, never doubles it.
    if (!(await claimTelling(deps.db, digest.id))) continue;
    const told = await deps.poster.tell(digest.createdBy, deps.renderPaused(digest)).catch(() => false);
    deps.log.warn({ digest: digest.id, reason: digest.pause?.reason, told }, "digest paused");
  }
}
