import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { Reply } from "../replies/reply.ts";
import type { StoryIndex } from "../store/store.ts";
import { backoffMs } from "./backoff.ts";
import type { Delivery, Digest, PauseReason, PlannedArticle } from "./digest.ts";
import { pauseNote } from "./pause-note.ts";
import type { Poster, PostOutcome } from "./port.ts";
import { standing } from "./select.ts";
import { isPostOf, slotNonce } from "./slot-mark.ts";
import { arrivedStories } from "./state/arrivals.ts";
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

/** Makes the post of a digest's slot from documents in the store; null when none of them can be read any more. */
export type RenderPost = (
  digest: Digest,
  post: { readonly slot: Temporal.Instant; readonly slugs: readonly string[]; readonly left: number },
) => { readonly reply: Reply; readonly title: string } | null;

export interface DeliverDeps {
  readonly db: StateDb;
  readonly store: Pick<StoryIndex, "listing">;
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
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "later"; readonly at: Temporal.Instant }
  /** Another worker has it, or it is gone with its digest. */
  | { readonly kind: "lost" };

/** Why a delivery is not to be posted now, or ever. */
interface Obstacle {
  readonly reason: string;
  readonly detail: string | null;
}

/**
 * Attempts a delivery that this worker holds: looks whether an earlier attempt stands in the channel where that may
 * be, else posts, and commits the outcome. Before the request goes out, the attempt is committed, so that whoever
 * comes after a crash knows that the post may stand.
 */
export async function deliver(deps: DeliverDeps, delivery: Delivery, signal: AbortSignal): Promise<DeliverResult> {
  const stored = await digestById(deps.db, delivery.digestId);
  if (stored === null) return { kind: "lost" };
  const { guildId, mentionRoleId } = stored;
  const pings = mentionRoleId !== null && deps.poster.hasRole(guildId, mentionRoleId);
  const digest = { ...stored, mentionRoleId: pings ? mentionRoleId : null };
  const articles = await standingArticles(deps, delivery);
  const post = rendered(deps, digest, delivery, articles);
  const obstacle = "reason" in post ? post : obstacleTo(deps, digest, delivery);
  const earlier = await findEarlier(deps, delivery, obstacle !== null, signal);
  if (earlier !== "none" && earlier !== "same-nonce") return earlier;
  if (obstacle !== null || "reason" in post) {
    const { reason, detail } = obstacle ?? UNREADABLE;
    return fail(deps, delivery, reason, detail);
  }
  const now = deps.clock.now();
  const lease: Lease = { owner: deps.owner, until: now.add({ milliseconds: deps.leaseMs }) };
  // While an earlier attempt may stand, this one repeats it; else it goes where the digest posts by now.
  const attempt =
    earlier === "none"
      ? { channelId: digest.channelId, articles }
      : { channelId: delivery.channelId, articles: delivery.articles };
  const noted = await noteAttempt(deps.db, delivery, attempt, lease, now);
  if (noted === null) return { kind: "lost" };
  const outcome = await deps.poster.post({
    channelId: noted.channelId,
    reply: post.reply,
    title: post.title,
    nonce: slotNonce(digest.id, delivery.slot),
    mentionRoleId: digest.mentionRoleId,
    signal,
  });
  return settle(deps, noted, outcome, earlier === "none");
}

const GONE: Obstacle = { reason: "articles-gone", detail: null };
const UNREADABLE: Obstacle = { reason: "internal", detail: null };

/** The delivery's articles whose documents are there, under the names that they have now. */
async function standingArticles(deps: DeliverDeps, delivery: Delivery): Promise<readonly PlannedArticle[]> {
  const identities = delivery.articles.map(({ identity }) => identity);
  const arrived = await arrivedStories(deps.db, identities);
  const stories = identities.flatMap((identity) => arrived.get(identity) ?? []);
  return standing(stories, deps.store).map(({ identity, slug }) => ({ identity, slug }));
}

function rendered(
  deps: DeliverDeps,
  digest: Digest,
  delivery: Delivery,
  articles: readonly PlannedArticle[],
): Exclude<ReturnType<RenderPost>, null> | Obstacle {
  if (articles.length === 0) return GONE;
  const { slot, left } = delivery;
  try {
    return deps.render(digest, { slot, slugs: articles.map(({ slug }) => slug), left }) ?? GONE;
  } catch (error) {
    // The same articles would fail again at each attempt, and keep the digest's other articles waiting.
    deps.log.error({ err: error, digest: digest.id, slot: String(slot) }, "a digest post could not be made");
    return UNREADABLE;
  }
}

function obstacleTo(deps: DeliverDeps, digest: Digest, delivery: Delivery): Obstacle | null {
  if (digest.pause !== null) return { reason: "paused", detail: pauseNote(digest.pause) };
  if (Temporal.Instant.compare(deps.clock.now(), delivery.slot.add(deps.grace)) <= 0) return null;
  return { reason: delivery.attempts > 0 ? "gave-up" : "missed", detail: delivery.detail };
}

/**
 * Looks for the post of an earlier attempt.
 * @param final whether the delivery is given up when there is none: then nothing is left to a nonce
 * @returns "none" when surely none stands or ever will, "same-nonce" when one may but a second cannot; else what came
 *   of it
 */
async function findEarlier(
  deps: DeliverDeps,
  delivery: Delivery,
  final: boolean,
  signal: AbortSignal,
): Promise<DeliverResult | "none" | "same-nonce"> {
  const { firstAttemptAt: first, lastAttemptAt: last } = delivery;
  if (first === null || last === null) return "none";
  const now = deps.clock.now();
  const cautious = final || !(await deps.poster.takesNonce(delivery.channelId));
  if (!cautious && now.epochMilliseconds - first.epochMilliseconds < NONCE_TRUSTED_MS) return "same-nonce";
  const ended = last.add({ milliseconds: NONCE_TRUSTED_MS });
  const mayStillCome = Temporal.Instant.compare(now, ended) < 0;
  if (cautious && mayStillCome) return waitUntil(deps, delivery, ended);
  const found = await deps.poster.find({
    channelId: delivery.channelId,
    since: first.subtract(CLOCK_SKEW),
    matches: (customIds) => isPostOf(customIds, delivery.digestId, delivery.slot),
    signal,
  });
  if (found.kind === "absent") return mayStillCome ? "same-nonce" : "none";
  if (found.kind === "found") {
    await settlePosted(deps.db, delivery, found.messageId, now);
    return { kind: "posted", messageId: found.messageId, found: true };
  }
  return settle(deps, delivery, found, true);
}

/** A request that is still on its way could not be told apart from one that is lost; by then it has ended. */
async function waitUntil(deps: DeliverDeps, delivery: Delivery, at: Temporal.Instant): Promise<DeliverResult> {
  await postpone(deps.db, delivery, deps.owner, at, "waits until an earlier attempt has surely ended");
  return { kind: "later", at };
}

/** @param alone whether no other attempt's post can stand or come */
async function settle(
  deps: DeliverDeps,
  delivery: Delivery,
  outcome: PostOutcome,
  alone: boolean,
): Promise<DeliverResult> {
  const now = deps.clock.now();
  switch (outcome.kind) {
    case "posted":
      await settlePosted(deps.db, delivery, outcome.messageId, now);
      return { kind: "posted", messageId: outcome.messageId, found: false };
    case "refused":
      return refuse(deps, delivery, outcome, alone);
    case "unsure": {
      const at = now.add({ milliseconds: backoffMs(Math.max(1, delivery.attempts), outcome.retryAfterMs) });
      await postpone(deps.db, delivery, deps.owner, at, outcome.why);
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
  { reason, detail }: { readonly reason: PauseReason; readonly detail: string },
  alone: boolean,
): Promise<DeliverResult> {
  const at = deps.clock.now();
  await pauseDigest(deps.db, delivery.digestId, { reason, by: null, at, detail });
  // An earlier attempt may have come through before this one was refused: looked for before its articles are given back.
  if (!alone) return waitUntil(deps, delivery, at.add({ milliseconds: NONCE_TRUSTED_MS }));
  return fail(deps, delivery, reason, detail);
}

async function fail(
  deps: DeliverDeps,
  delivery: Delivery,
  reason: string,
  detail: string | null,
): Promise<DeliverResult> {
  if (!(await settleFailed(deps.db, delivery, deps.owner, reason, detail, deps.clock.now()))) return { kind: "lost" };
  deps.log.warn({ digest: delivery.digestId, slot: String(delivery.slot), reason, detail }, "digest post failed");
  return { kind: "failed", reason };
}
