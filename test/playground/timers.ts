import type { PlaygroundClock, Timers } from "../../src/playground/clock.ts";

/** Timers that go off when told to. */
export class ManualTimers implements Timers {
  #now = 0;
  readonly #waiting = new Set<{ readonly at: number; readonly wake: () => void }>();

  after(ms: number, wake: () => void): () => void {
    const waiter = { at: this.#now + ms, wake };
    this.#waiting.add(waiter);
    return () => this.#waiting.delete(waiter);
  }

  /** So many milliseconds go by. */
  pass(ms: number): void {
    this.#now += ms;
    for (const waiter of [...this.#waiting].sort((a, b) => a.at - b.at)) {
      if (waiter.at <= this.#now && this.#waiting.delete(waiter)) waiter.wake();
    }
  }
}

/** A clock that stands still until moved. */
export class ManualClock implements PlaygroundClock {
  #now = Temporal.Instant.from("2026-03-01T12:00:00Z");

  now(): Temporal.Instant {
    return this.#now;
  }

  move(milliseconds: number): void {
    this.#now = this.#now.add({ milliseconds });
  }
}
