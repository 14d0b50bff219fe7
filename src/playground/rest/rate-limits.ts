import { createHash } from "node:crypto";
import type { PlaygroundClock } from "../clock.ts";
import type { Route } from "./route.ts";

/** Discord's limit for all requests of a bot together. */
const GLOBAL = Object.freeze({ requests: 50, windowMs: 1_000 });
const DEFAULT = Object.freeze({ requests: 50, windowMs: 1_000 });

/** Whether a request may pass, and what its answer's headers say. */
export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait, and whether all of the bot's requests must; null when it may pass. */
  readonly refused: { readonly retryAfter: number; readonly global: boolean } | null;
}

interface Window {
  startedAt: number;
  used: number;
}

/**
 * Discord's rate limits by the server's clock: fixed windows by route and major parameter, and one over all routes but
 * those of interactions.
 * @see https://discord.com/developers/docs/topics/rate-limits
 */
export class RateLimits {
  readonly #clock: PlaygroundClock;
  readonly #windows = new Map<string, Window>();

  constructor(clock: PlaygroundClock) {
    this.#clock = clock;
  }

  /** Counts a request. */
  take(route: Route, params: Readonly<Record<string, string>>, applicationId: string): Verdict {
    const now = this.#clock.now().epochMilliseconds;
    if ((route.auth ?? "bot") === "bot") {
      const wait = this.#use(`global:${applicationId}`, now, GLOBAL);
      if (wait.retryMs > 0) return refusedBy(wait.retryMs / 1000, true, {});
    }
    const limit = route.limit === undefined ? DEFAULT : route.limit;
    if (limit === null) return { headers: {}, refused: null };
    const bucket = createHash("sha256").update(`${route.method} ${route.path}`).digest("hex").slice(0, 32);
    const key = [applicationId, bucket, ...(route.major ?? []).map((name) => params[name] ?? "")].join(":");
    const use = this.#use(key, now, limit);
    const resetMs = Math.max(1, use.endsAt - now);
    const headers = {
      "x-ratelimit-limit": String(limit.requests),
      "x-ratelimit-remaining": String(use.remaining),
      "x-ratelimit-reset": (use.endsAt / 1000).toFixed(3),
      "x-ratelimit-reset-after": (resetMs / 1000).toFixed(3),
      "x-ratelimit-bucket": bucket,
    };
    return use.retryMs > 0 ? refusedBy(use.retryMs / 1000, false, headers) : { headers, refused: null };
  }

  #use(key: string, now: number, limit: { readonly requests: number; readonly windowMs: number }) {
    let window = this.#windows.get(key);
    // A clock that was moved back starts a fresh window too.
    if (!window || now >= window.startedAt + limit.windowMs || now < window.startedAt) {
      if (this.#windows.size > 50_000) this.#sweep(now);
      window = { startedAt: now, used: 0 };
      this.#windows.set(key, window);
    }
    const endsAt = window.startedAt + limit.windowMs;
    if (window.used >= limit.requests) return { retryMs: Math.max(1, endsAt - now), remaining: 0, endsAt };
    window.used += 1;
    return { retryMs: 0, remaining: limit.requests - window.used, endsAt };
  }

  #sweep(now: number): void {
    for (const [key, window] of this.#windows) if (now - window.startedAt > 60_000) this.#windows.delete(key);
  }
}

/** A 429's verdict. */
export function refusedBy(retryAfter: number, global: boolean, headers: Readonly<Record<string, string>>): Verdict {
  return {
    headers: {
      ...headers,
      "retry-after": String(Math.ceil(retryAfter)),
      "x-ratelimit-scope": global ? "global" : "user",
      ...(global ? { "x-ratelimit-global": "true" } : {}),
    },
    refused: { retryAfter, global },
  };
}
