import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { Reply } from "../replies/reply.ts";
import { backoffMs } from "./backoff.ts";
import type { Delivery, Digest, PauseReason } from "./digest.ts";
import type { Poster, PostOutcome } from "./port.ts";
import { isPostOf, slotNonce } from "./slot-mark.ts";
import { type Lease, noteAttempt, postpone, settleFailed, settlePosted } from "./state/deliveries.ts";
import { digestById, pauseDigest } from "./state/digests.ts";
import type { StateDb } from "./state/open-state.ts";

/**
 * How long Discord can be trusted to know a nonce again. It says "a few minutes"; this is well within.
 * @see https://discord.com/developers/docs/resources/message#create-message
 */
const NONCE_TRUSTED_MS = 60_000;
/** Clocks differ; messages this much older than the first attempt are looked at too. */
const CLOCK_SKEW = Temporal.Duration.from({ minutes: 5 });

/** Makes the post of a digest's slot; null when none of its articles can be read any more. */
export type RenderPost = (
  digest: Digest,
  delivery: Delivery,
) => { readonly reply: Reply; readonly title: string } | null;

export interface DeliverDeps {
  readonly db: StateDb;
  readonly poster: Poster;
  readonly render: RenderPost;
  readonly clock: Clock;
  readonly log: Logger;
  readonly grace: Temporal.Duration;
  /** How long a lease holds from now; a request is given up well before. */
  readonly leaseMs: number;
  readonly owner: string;
}

/** What one attempt came to. */
export type DeliverResult =
  | { readonly kind: "posted"; readonly messageId: string; readonly found: boolean }
  | { readonly kind: "failed"; readonly reason: string; readonly pausedNow: boolean }
  | { readonly kind: "later"; readonly at: Temporal.Instant }
  /** Another worker has it. */
  | { readonly kind: "lost" };

/**
 * Attempts a delivery that this worker holds: looks whether an earlier attempt stands in the channel where that may
 * be, else posts, and commits the outcome. Before the request goes out, the attempt is committed, so that whoever
 * comes after a crash knows that the post may stand.
 */
export async function deliver(deps: DeliverDeps, delivery: Delivery, signal: AbortSignal): Promise<DeliverResult> {
  const digest = await digestById(deps.db, delivery.digestId);
  if (digest === null) return { kind: "lost" };
  const earlier = await findEarlier(deps, delivery, signal);
  if (earlier !== null) return earlier;
  if (digest.pause !== null) return fail(deps, delivery, "paused", digest.pause.reason);
  const now = deps.clock.now();
  if (Temporal.Instant.compare(now, delivery.slot.add(deps.grace)) > 0) {
    return fail(deps, delivery, delivery.attempts > 0 ? "gave-up" : "missed", delivery.detail);
  }
  const post = deps.render(digest, delivery);
  if (post === null) return fail(deps, delivery, "articles-gone", null);
  const lease: Lease = { owner: deps.owner, until: now.add({ milliseconds: deps.leaseMs }) };
  const noted = await noteAttempt(deps.db, delivery, lease, now);
  if (noted === null) return { kind: "lost" };
  const outcome = await deps.poster.post({
    channelId: delivery.channelId,
    reply: post.reply,
    title: post.title,
    nonce: slotNonce(digest.id, delivery.slot),
    mentionRoleId: digest.mentionRoleId,
    signal,
  });
  return settle(deps, noted, outcome);
}

/** An earlier attempt's post, or the reason why this is not the time to look; null when it is safe to post. */
async function findEarlier(deps: DeliverDeps, delivery: Delivery, signal: AbortSignal): Promise<DeliverResult | null> {
  const { firstAttemptAt: first, lastAttemptAt: last } = delivery;
  if (first === null || last === null) return null;
  const now = deps.clock.now();
  const takesNonce = await deps.poster.takesNonce(delivery.channelId);
  if (takesNonce && now.epochMilliseconds - first.epochMilliseconds < NONCE_TRUSTED_MS) return null;
  const settled = last.add({ milliseconds: NONCE_TRUSTED_MS });
  if (!takesNonce && Temporal.Instant.compare(now, settled) < 0) {
    // Without a nonce a request that is still on its way could not be told apart; in a minute it has ended.
    await postpone(deps.db, delivery, settled, "waits until an earlier attempt has surely ended");
    return { kind: "later", at: settled };
  }
  const found = await deps.poster.find({
    channelId: delivery.channelId,
    since: first.subtract(CLOCK_SKEW),
    matches: (customIds) => isPostOf(customIds, delivery.digestId, delivery.slot),
    signal,
  });
  if (found.kind === "absent") return null;
  if (found.kind === "found") {
    await settlePosted(deps.db, delivery, found.messageId, now);
    return { kind: "posted", messageId: found.messageId, found: true };
  }
  return settle(deps, delivery, found);
}

async function settle(deps: DeliverDeps, delivery: Delivery, outcome: PostOutcome): Promise<DeliverResult> {
  const now = deps.clock.now();
  switch (outcome.kind) {
    case "posted":
      await settlePosted(deps.db, delivery, outcome.messageId, now);
      return { kind: "posted", messageId: outcome.messageId, found: false };
    case "refused":
      return refuse(deps, delivery, outcome.reason, outcome.detail);
    case "unsure": {
      const at = now.add({ milliseconds: backoffMs(Math.max(1, delivery.attempts), outcome.retryAfterMs) });
      await postpone(deps.db, delivery, at, outcome.why);
      deps.log.warn(
        { digest: delivery.digestId, slot: String(delivery.slot), why: outcome.why, at: String(at) },
        "digest post will be tried again",
      );
      return { kind: "later", at };
    }
  }
}

async function refuse(
  deps: DeliverDeps,
  delivery: Delivery,
  reason: PauseReason,
  detail: string,
): Promise<DeliverResult> {
  const at = deps.clock.now();
  const pausedNow = await pauseDigest(deps.db, delivery.digestId, { reason, by: null, at, detail });
  const failed = await fail(deps, delivery, reason, detail);
  return failed.kind === "failed" ? { ...failed, pausedNow } : failed;
}

async function fail(
  deps: DeliverDeps,
  delivery: Delivery,
  reason: string,
  detail: string | null,
): Promise<DeliverResult> {
  await settleFailed(deps.db, delivery, reason, detail, deps.clock.now());
  deps.log.warn({ digest: delivery.digestId, slot: String(delivery.slot), reason, detail }, "digest post failed");
  return { kind: "failed", reason, pausedNow: false };
}
