import type { SkipReason } from "./digest.ts";
import { nextDue, type Schedule } from "./schedule.ts";

/** How long after its time a missed slot is still posted, unless configured otherwise. */
export const DEFAULT_GRACE = Temporal.Duration.from({ hours: 6 });

/** No more skipped slots than this are noted one by one; after a long downtime the older ones are left out. */
const NOTED_SLOTS = 20;

/** What a digest's due instants come to: at most one post, and the slots that make none. */
export interface Due {
  /** The slot to post for; null when every slot was missed or the digest is paused. */
  readonly slot: Temporal.Instant | null;
  readonly skipped: readonly { readonly slot: Temporal.Instant; readonly reason: SkipReason }[];
  /** The digest's next due instant, in the future. */
  readonly nextDue: Temporal.Instant;
}

/**
 * Decides what becomes of the slots that have come. The latest is posted, unless it is older than the grace; others
 * within the grace are merged into it; older ones were missed.
 * @param first the first slot not dealt with, at or before `now`
 */
export function decideDue(
  schedule: Schedule,
  first: Temporal.Instant,
  now: Temporal.Instant,
  grace: Temporal.Duration,
  paused: boolean,
): Due {
  const slots: Temporal.Instant[] = [];
  let next = first;
  while (Temporal.Instant.compare(next, now) <= 0) {
    slots.push(next);
    next = nextDue(schedule, next);
  }
  const oldest = now.subtract(grace);
  const inTime = slots.filter((slot) => Temporal.Instant.compare(slot, oldest) >= 0);
  const latest = paused ? undefined : inTime.at(-1);
  const skipped = slots
    .filter((slot) => slot !== latest)
    .slice(-NOTED_SLOTS)
    .map((slot) => ({
      slot,
      reason: paused ? ("paused" as const) : inTime.includes(slot) ? ("merged" as const) : ("missed" as const),
    }));
  return { slot: latest ?? null, skipped, nextDue: next };
}
