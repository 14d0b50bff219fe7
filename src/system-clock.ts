import type { Clock } from "./clock.ts";

/** setTimeout takes no longer delay than this (2^31 - 1 ms, some 24.8 days). */
const LONGEST_TIMEOUT = 2_147_483_647;

/** The machine's own time. A far instant is waited for in steps; its timers do not keep the process alive. */
export const systemClock: Clock = Object.freeze({
  now: () => Temporal.Now.instant(),
  at: (instant: Temporal.Instant, wake: () => void) => {
    let timer: NodeJS.Timeout;
    const wait = () => {
      const left = instant.epochMilliseconds - Date.now();
      timer = setTimeout(left > LONGEST_TIMEOUT ? wait : wake, Math.max(0, Math.min(left, LONGEST_TIMEOUT))).unref();
    };
    wait();
    return () => clearTimeout(timer);
  },
});
