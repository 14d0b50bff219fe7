/** The server's time; pass an adjustable one to let a person or a test move it. */
export interface PlaygroundClock {
  now(): Temporal.Instant;
  /** Only an adjustable clock has it; without it the page hides its clock. */
  readonly control?: ClockControl;
}

/** How a clock is moved. */
export interface ClockControl {
  /** Moves forward to the instant, waking on the way whatever waits for it. */
  advanceTo(instant: Temporal.Instant): void | Promise<void>;
  /** When the next waiter is to be woken; null when nothing waits. */
  next(): Temporal.Instant | null;
  /** Back to real time. */
  reset(): void | Promise<void>;
}

/** Real-time delays (an interaction's 3 s and 15 min, heartbeats), injectable for tests. */
export interface Timers {
  /** Calls `wake` once after so many milliseconds; returns the canceller. */
  after(ms: number, wake: () => void): () => void;
}

export const systemClock: PlaygroundClock = Object.freeze({ now: () => Temporal.Now.instant() });

/** Node's own timers, which do not keep the process alive. */
export const systemTimers: Timers = Object.freeze({
  after(ms: number, wake: () => void) {
    const timer = setTimeout(wake, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
});
