import type { Clock } from "../clock.ts";

/**
 * Discord allows a bot 50 requests a second over all; four are left for everything else that counts, and for posts that
 * the network brings closer together.
 * @see https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
 */
export const POSTS_PER_SECOND = 46;
/** So many posts may make up for lost time at once, after a moment in which the process stood still; no more. */
const SLACK_POSTS = 2;
/** Discord allows five messages in five seconds in one channel; half a second more, since the way there takes time. */
const CHANNEL_POSTS = 5;
const CHANNEL_WINDOW_MS = 5_500;

/** A place in a channel's window, which counts from the moment that the post goes out. */
export type ChannelPlace =
  | { readonly free: true; readonly sent: () => void }
  | { readonly free: false; readonly at: Temporal.Instant };

/** Spreads posts over time, so that Discord never has to refuse one. */
export interface Pace {
  /** Resolves when the next post may go out; rejects with the signal's reason when it is aborted first. */
  turn(signal: AbortSignal): Promise<void>;
  /** Says how many workers share Discord's global limit by now. */
  share(workers: number): void;
  /** Takes a place in a channel's window; else says when one is free. */
  channel(channelId: string): ChannelPlace;
}

/** Makes a pace for one process. */
export function createPace(clock: Clock, postsPerSecond: number = POSTS_PER_SECOND): Pace {
  let gapMs = 1000 / postsPerSecond;
  const channels = new Map<string, readonly Place[]>();
  /** When the next turn comes if all goes evenly, in milliseconds of the epoch. */
  let idealMs = 0;
  let last: Promise<void> = Promise.resolve();

  return {
    async turn(signal) {
      const before = last;
      const { promise, resolve: pass } = Promise.withResolvers<void>();
      last = promise;
      try {
        await before;
        const now = clock.now().epochMilliseconds;
        // A clock that was set back does not hold up the next post for as long.
        idealMs = Math.min(idealMs, now + (SLACK_POSTS + 1) * gapMs);
        await waitUntil(clock, idealMs - SLACK_POSTS * gapMs, signal);
        idealMs = Math.max(clock.now().epochMilliseconds, idealMs) + gapMs;
      } finally {
        pass();
      }
    },
    share(workers) {
      gapMs = (1000 * Math.max(1, workers)) / postsPerSecond;
    },
    channel(channelId) {
      const now = clock.now().epochMilliseconds;
      const recent = (channels.get(channelId) ?? []).filter((place) => place.at > now - CHANNEL_WINDOW_MS);
      if (recent.length >= CHANNEL_POSTS) {
        const oldest = Math.min(...recent.map((place) => place.at));
        return { free: false, at: Temporal.Instant.fromEpochMilliseconds(oldest + CHANNEL_WINDOW_MS + 1) };
      }
      const mine: Place = { at: now };
      channels.set(channelId, [...recent, mine]);
      if (channels.size > 10_000) forgetIdle(channels, now);
      return {
        free: true,
        sent: () => {
          mine.at = clock.now().epochMilliseconds;
        },
      };
    },
  };
}

function waitUntil(clock: Clock, untilMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    if (untilMs <= clock.now().epochMilliseconds) {
      resolve();
      return;
    }
    const cancel = clock.at(Temporal.Instant.fromEpochMilliseconds(Math.ceil(untilMs)), () => {
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

interface Place {
  /** Milliseconds of the epoch. */
  at: number;
}

function forgetIdle(channels: Map<string, readonly Place[]>, now: number): void {
  for (const [channel, places] of channels) {
    if (places.every(({ at }) => at <= now - CHANNEL_WINDOW_MS)) channels.delete(channel);
  }
}
