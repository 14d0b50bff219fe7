import type { Clock } from "../clock.ts";

/**
 * Discord allows a bot 50 requests a second over all; two are left for everything else that counts.
 * @see https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
 */
export const POSTS_PER_SECOND = 48;
/** Discord allows five messages in five seconds in one channel. */
const CHANNEL_POSTS = 5;
const CHANNEL_WINDOW_MS = 5_000;

/** Spreads posts over time, so that Discord never has to refuse one. */
export interface Pace {
  /** Resolves when the next post may go out; rejects with the signal's reason when it is aborted first. */
  turn(signal: AbortSignal): Promise<void>;
  /** Takes a place in a channel's window; else says when one is free. */
  channel(channelId: string): { readonly free: true } | { readonly free: false; readonly at: Temporal.Instant };
}

/** Makes a pace for one process. */
export function createPace(clock: Clock, postsPerSecond: number = POSTS_PER_SECOND): Pace {
  const gapMs = 1000 / postsPerSecond;
  const channels = new Map<string, number[]>();
  let nextMs = 0;

  return {
    turn(signal) {
      const now = clock.now().epochMilliseconds;
      const mine = Math.max(now, nextMs);
      nextMs = mine + gapMs;
      return mine <= now ? Promise.resolve() : wait(clock, Math.ceil(mine), signal);
    },
    channel(channelId) {
      const now = clock.now().epochMilliseconds;
      const recent = (channels.get(channelId) ?? []).filter((at) => at > now - CHANNEL_WINDOW_MS);
      const oldest = recent[0];
      if (recent.length >= CHANNEL_POSTS && oldest !== undefined) {
        return { free: false, at: Temporal.Instant.fromEpochMilliseconds(oldest + CHANNEL_WINDOW_MS + 1) };
      }
      channels.set(channelId, [...recent, now]);
      if (channels.size > 10_000) forgetIdle(channels, now);
      return { free: true };
    },
  };
}

function wait(clock: Clock, untilMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const cancel = clock.at(Temporal.Instant.fromEpochMilliseconds(untilMs), () => {
      signal.removeEventListener("abort", give);
      resolve();
    });
    const give = (): void => {
      cancel();
      reject(signal.reason);
    };
    signal.addEventListener("abort", give, { once: true });
  });
}

function forgetIdle(channels: Map<string, number[]>, now: number): void {
  for (const [channel, times] of channels) {
    if (times.every((at) => at <= now - CHANNEL_WINDOW_MS)) channels.delete(channel);
  }
}
