import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "./clock.ts";

/** A clock that goes with real time and can be moved ahead, for trying things out and for tests. */
export interface MovableClock extends Clock {
  readonly control: {
    /** Moves forward to the instant, waking in order whoever waits for a time on the way. Never moves back. */
    advanceTo(instant: Temporal.Instant): Promise<void>;
    /** When the next waiter is to be woken; null when nothing waits. */
    next(): Temporal.Instant | null;
    /** Back to real time. */
    reset(): void;
  };
}

interface Waiter {
  readonly at: number;
  readonly wake: () => void;
}

/** setTimeout takes no longer delay than this; a farther instant is waited for in steps. */
const LONGEST_TIMEOUT = 2_147_483_647;

/**
 * Makes a clock that shows real time until it is moved.
 * @param realNow milliseconds since 1970; the machine's time when absent
 */
export function createMovableClock(realNow: () => number = Date.now): MovableClock {
  const waiters = new Set<Waiter>();
  let offset = 0;
  let timer: NodeJS.Timeout | undefined;

  const now = () => realNow() + offset;
  const earliest = () => {
    let first: Waiter | null = null;
    for (const waiter of waiters) if (!first || waiter.at < first.at) first = waiter;
    return first;
  };
  const schedule = () => {
    clearTimeout(timer);
    const first = earliest();
    if (first) timer = setTimeout(wakeDue, Math.max(0, Math.min(first.at - now(), LONGEST_TIMEOUT))).unref();
  };
  const wake = (waiter: Waiter) => {
    waiters.delete(waiter);
    waiter.wake();
  };
  function wakeDue(): void {
    for (let first = earliest(); first && first.at <= now(); first = earliest()) wake(first);
    schedule();
  }

  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(now()),
    at(instant, callback) {
      const waiter = { at: instant.epochMilliseconds, wake: callback };
      waiters.add(waiter);
      schedule();
      return () => {
        waiters.delete(waiter);
        schedule();
      };
    },
    control: {
      async advanceTo(instant) {
        const target = instant.epochMilliseconds;
        for (let first = earliest(); first && first.at <= target; first = earliest()) {
          offset = Math.max(offset, first.at - realNow());
          wake(first);
          // Whoever was woken may want to be woken again before the target.
          await turn();
        }
        offset = Math.max(offset, target - realNow());
        schedule();
      },
      next: () => {
        const first = earliest();
        return first && Temporal.Instant.fromEpochMilliseconds(first.at);
      },
      reset() {
        offset = 0;
        schedule();
      },
    },
  };
}
