import type { Clock } from "../../src/clock.ts";

interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is moved; whatever was to wake up on the way does, in order. */
export interface VirtualClock extends Clock {
  /** Moves to an instant and lets what wakes there settle before it goes on. */
  advanceTo(instant: Temporal.Instant): Promise<void>;
  advance(duration: Temporal.DurationLike): Promise<void>;
  /** Stands still and then goes on: all that should have been woken meanwhile is woken late, at the same time. */
  jump(duration: Temporal.DurationLike): Promise<void>;
}

/** Makes a clock that stands at an instant. */
export function virtualClock(start: string): VirtualClock {
  let now = Temporal.Instant.from(start).epochMilliseconds;
  const timers = new Set<Timer>();
  const clock: VirtualClock = {
    now: () => Temporal.Instant.fromEpochMilliseconds(now),
    at(instant, wake) {
      const timer = { at: instant.epochMilliseconds, wake };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advanceTo(instant) {
      const target = instant.epochMilliseconds;
      for (;;) {
        await settle();
        const next = [...timers].filter(({ at }) => at <= target).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.wake();
      }
      now = Math.max(now, target);
    },
    advance: (duration) => clock.advanceTo(clock.now().add(duration)),
    jump(duration) {
      now = clock.now().add(duration).epochMilliseconds;
      return clock.advanceTo(clock.now());
    },
  };
  return clock;
}

/** Lets everything run that waits for nothing but the event loop (database work included: SQLite's is synchronous). */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setImmediate(resolve));
}
