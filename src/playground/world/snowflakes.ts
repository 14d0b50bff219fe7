import type { PlaygroundClock } from "../clock.ts";

const DISCORD_EPOCH = 1_420_070_400_000n;

/**
 * Makes ids as Discord does: the milliseconds since 2015 above 22 lower bits. Strictly rising, also when the clock is
 * moved back, so that the order of ids stays the order of events.
 * @see https://discord.com/developers/docs/reference#snowflakes
 */
export class Snowflakes {
  readonly #clock: PlaygroundClock;
  #last = 0n;

  constructor(clock: PlaygroundClock) {
    this.#clock = clock;
  }

  next(): string {
    const fresh = (BigInt(this.#clock.now().epochMilliseconds) - DISCORD_EPOCH) << 22n;
    this.#last = fresh > this.#last ? fresh : this.#last + 1n;
    return this.#last.toString();
  }
}

/** Orders two snowflakes, older first. */
export function bySnowflake(a: string, b: string): number {
  return a.length === b.length ? (a < b ? -1 : a > b ? 1 : 0) : a.length - b.length;
}
