import { setImmediate as nextTurn } from "node:timers/promises";
import type { StoryIndex } from "../store/store.ts";
import { type DeliverDeps, type DeliverResult, deliver } from "./deliver.ts";
import type { Delivery, Digest } from "./digest.ts";
import type { DigestMetrics } from "./metrics-port.ts";
import type { Pace } from "./pace.ts";
import { planDigest } from "./plan.ts";
import type { PostOutcome, PostRequest } from "./port.ts";
import { activeWorkers, claimDeliveries, postpone } from "./state/deliveries.ts";
import { dueDigests } from "./state/digests.ts";

/** Plans are committed in batches, between which the first posts can go out. */
const PLAN_BATCH = 100;
/** So many posts are waited for at once: at the pace of the global limit, answers may take two seconds. */
const UNDER_WAY = 128;
/** Not less is claimed at a time, but for the last ones. */
const CLAIM_AT_LEAST = 32;
/** After an error that is none of Discord's (the database, say) there is a pause before the next attempt. */
export const AFTER_ERROR_MS = 15_000;

export interface RoundDeps extends DeliverDeps {
  readonly store: StoryIndex;
  readonly pace: Pace;
  readonly metrics: DigestMetrics;
  /** A request that has no answer by then counts as lost; in milliseconds, well within the lease. */
  readonly requestMs: number;
}

/**
 * Plans all that is due, and posts it as it is planned, with all else that waits for an attempt. Both have ended when
 * it resolves or rejects, whatever became of the other.
 * @param stopping when it is aborted, no new post is begun
 */
export async function planAndPost(deps: RoundDeps, stopping: AbortSignal): Promise<void> {
  const plans = startPlanning(deps, stopping);
  const done = await Promise.allSettled([plans.done, deliverAll(deps, plans, stopping)]);
  for (const part of done) if (part.status === "rejected") throw part.reason;
}

/** What the deliverer knows of the planning beside it. */
interface Planning {
  /** Settles when all that is due is planned. */
  readonly done: Promise<void>;
  /** Whether there may be more to come. */
  goesOn(): boolean;
  /** Resolves when more was planned, or all is. */
  more(): Promise<void>;
}

function startPlanning(deps: RoundDeps, signal: AbortSignal): Planning {
  let going = true;
  let news = Promise.withResolvers<void>();
  const tell = (): void => {
    news.resolve();
    news = Promise.withResolvers();
  };
  const done = planAll(deps, signal, tell).finally(() => {
    going = false;
    tell();
  });
  return { done, goesOn: () => going, more: () => news.promise };
}

/** Plans every digest that is due, turn by turn among each guild's. One that cannot be planned stops no other. */
async function planAll(deps: RoundDeps, signal: AbortSignal, planned: () => void): Promise<void> {
  const turns = new Map<string, number>();
  const now = deps.clock.now();
  let last: Digest | null = null;
  while (!signal.aborted) {
    const due: readonly Digest[] = await dueDigests(deps.db, now, PLAN_BATCH, last);
    for (const digest of due) {
      if (signal.aborted) return;
      const turn = turns.get(digest.guildId) ?? 0;
      if (await planOne(deps, digest, turn)) turns.set(digest.guildId, turn + 1);
      // SQLite answers without waiting: let interactions through.
      await nextTurn();
    }
    planned();
    last = due.at(-1) ?? null;
    if (due.length < PLAN_BATCH) return;
  }
}

/** @returns whether a post was planned */
async function planOne(deps: RoundDeps, digest: Digest, turn: number): Promise<boolean> {
  try {
    const options = { now: deps.clock.now(), grace: deps.grace, turn };
    const { planned, plans } = await planDigest(deps.db, deps.store, digest, options);
    for (const plan of plans) {
      deps.metrics.due();
      if (!plan.post) deps.metrics.skipped(plan.reason);
    }
    return planned;
  } catch (error) {
    deps.log.error({ err: error, digest: digest.id }, "a digest could not be planned");
    return false;
  }
}

/** Delivers what is planned, a bounded number at a time; slow answers hold up nothing but themselves. */
async function deliverAll(deps: RoundDeps, plans: Planning, signal: AbortSignal): Promise<void> {
  const underWay = new Set<Promise<void>>();
  try {
    for (;;) {
      // Asked before the claim, so that what is planned last is claimed as well.
      const [more, news] = [plans.goesOn(), plans.more()];
      const room = UNDER_WAY - underWay.size;
      const claimed = signal.aborted || room < CLAIM_AT_LEAST ? [] : await claim(deps, room);
      for (const delivery of claimed) {
        const mine: Promise<void> = deliverOne(deps, delivery, signal).finally(() => underWay.delete(mine));
        underWay.add(mine);
      }
      if (claimed.length > 0) continue;
      if (underWay.size === 0 && !more) return;
      await Promise.race(more ? [...underWay, news] : underWay);
    }
  } finally {
    await Promise.all(underWay);
  }
}

async function claim(deps: RoundDeps, limit: number): Promise<readonly Delivery[]> {
  const now = deps.clock.now();
  const lease = { owner: deps.owner, until: now.add({ milliseconds: deps.leaseMs }) };
  const claimed = await claimDeliveries(deps.db, lease, now, limit);
  if (claimed.length > 0) deps.pace.share(await activeWorkers(deps.db, now));
  return claimed;
}

/** Never rejects. */
async function deliverOne(deps: RoundDeps, delivery: Delivery, stopping: AbortSignal): Promise<void> {
  const later = (at: Temporal.Instant, why: string | null): Promise<void> =>
    postpone(deps.db, delivery, deps.owner, at, why).catch((error: unknown) => {
      // Its lease runs out; then it is anybody's.
      deps.log.warn({ err: error, digest: delivery.digestId }, "a digest post could not be put off");
    });
  const place = deps.pace.channel(delivery.channelId);
  if (!place.free) return later(place.at, "waits for its turn in a busy channel");
  try {
    // Spreads the work on the database as well, which answers at once and so would hold up interactions.
    await deps.pace.turn(stopping);
  } catch {
    // Stopping: whoever comes next need not wait for the lease to run out.
    return later(deps.clock.now(), delivery.detail);
  }
  place.sent();
  try {
    // A stop does not cut off a request that is under way: it has its own deadline.
    const deadline = AbortSignal.timeout(deps.requestMs);
    const post = (request: PostRequest) => Promise.race([deps.poster.post(request), noAnswerBy(deadline)]);
    count(deps, delivery, await deliver({ ...deps, poster: { ...deps.poster, post } }, delivery, deadline));
  } catch (error) {
    deps.log.error({ err: error, digest: delivery.digestId, slot: String(delivery.slot) }, "a digest post failed");
    deps.metrics.retried();
    await later(deps.clock.now().add({ milliseconds: AFTER_ERROR_MS }), "something went wrong on my side");
  }
}

/** A request may wait for its turn in the client beyond its deadline; it is not sent any more then. */
function noAnswerBy(deadline: AbortSignal): Promise<PostOutcome> {
  return new Promise((resolve) => {
    const late = { kind: "unsure", why: "no answer from Discord in time", retryAfterMs: null } as const;
    deadline.addEventListener("abort", () => resolve(late), { once: true });
  });
}

function count(deps: RoundDeps, delivery: Delivery, result: DeliverResult): void {
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
