import type { Delivery, DeliveryStatus, PlannedArticle } from "../digest.ts";
import { deliveryFromRow } from "./digest-rows.ts";
import type { StateDb } from "./open-state.ts";

/** A worker's hold on a delivery; nobody else touches it until then. */
export interface Lease {
  readonly owner: string;
  readonly until: Temporal.Instant;
}

/**
 * Takes deliveries that are planned, due for an attempt and held by nobody (or by somebody whose lease ran out).
 * @param limit at most this many, longest waiting first
 */
export async function claimDeliveries(
  db: StateDb,
  lease: Lease,
  now: Temporal.Instant,
  limit: number,
): Promise<readonly Delivery[]> {
  const ms = now.epochMilliseconds;
  const candidates = await db
    .selectFrom("deliveries")
    .select(["digest_id", "slot"])
    .where("status", "=", "planned")
    .where("next_attempt_at", "<=", ms)
    .where("lease_until", "<=", ms)
    .orderBy("turn")
    .orderBy("next_attempt_at")
    .orderBy("digest_id")
    .limit(limit)
    .execute();
  if (candidates.length === 0) return [];
  return db.transaction().execute(async (trx) => {
    const claimed: Delivery[] = [];
    for (const { digest_id, slot } of candidates) {
      // Each is taken under the same conditions again, so that two workers cannot both have it.
      const row = await trx
        .updateTable("deliveries")
        .set({ lease_owner: lease.owner, lease_until: lease.until.epochMilliseconds })
        .where("digest_id", "=", digest_id)
        .where("slot", "=", slot)
        .where("status", "=", "planned")
        .where("lease_until", "<=", ms)
        .returningAll()
        .executeTakeFirst();
      if (row !== undefined) claimed.push(deliveryFromRow(row));
    }
    return claimed;
  });
}

/** How many workers hold deliveries now. */
export async function activeWorkers(db: StateDb, now: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom("deliveries")
    .select((eb) => eb.fn.count("lease_owner").distinct().as("owners"))
    .where("status", "=", "planned")
    .where("lease_until", ">", now.epochMilliseconds)
    .executeTakeFirst();
  return Number(row?.owners ?? 0);
}

/** What an attempt sends, and where. */
export interface Attempt {
  readonly channelId: string;
  /** Some of the delivery's articles, or all. */
  readonly articles: readonly PlannedArticle[];
}

/**
 * Notes, before the request goes out, that it may from now on have been applied; extends the lease over it. Articles
 * of the delivery that the attempt leaves out are given back to the digest.
 * @returns the delivery as noted, or null when the lease was lost: then nothing may be sent
 */
export async function noteAttempt(
  db: StateDb,
  delivery: Delivery,
  attempt: Attempt,
  lease: Lease,
  now: Temporal.Instant,
): Promise<Delivery | null> {
  const kept = new Set(attempt.articles.map(({ identity }) => identity));
  const dropped = delivery.articles.filter(({ identity }) => !kept.has(identity));
  if (dropped.length === 0) return noteSending(db, delivery, attempt, lease, now);
  return db.transaction().execute(async (trx) => {
    const noted = await noteSending(trx, delivery, attempt, lease, now);
    if (noted === null) return null;
    await trx
      .deleteFrom("digest_articles")
      .where("digest_id", "=", delivery.digestId)
      .where("slot", "=", delivery.slot.epochMilliseconds)
      .where(
        "identity",
        "in",
        dropped.map(({ identity }) => identity),
      )
      .execute();
    return noted;
  });
}

async function noteSending(
  db: StateDb,
  delivery: Delivery,
  attempt: Attempt,
  lease: Lease,
  now: Temporal.Instant,
): Promise<Delivery | null> {
  const ms = now.epochMilliseconds;
  const row = await db
    .updateTable("deliveries")
    .set((eb) => ({
      attempts: eb("attempts", "+", 1),
      first_attempt_at: eb.fn.coalesce("first_attempt_at", eb.val(ms)),
      last_attempt_at: ms,
      lease_until: lease.until.epochMilliseconds,
      channel_id: attempt.channelId,
      articles: JSON.stringify(attempt.articles),
      updated_at: ms,
    }))
    .where("digest_id", "=", delivery.digestId)
    .where("slot", "=", delivery.slot.epochMilliseconds)
    .where("status", "=", "planned")
    .where("lease_owner", "=", lease.owner)
    .where("lease_until", ">", ms)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : deliveryFromRow(row);
}

/** Notes that the post stands, whoever sent it. */
export async function settlePosted(
  db: StateDb,
  delivery: Delivery,
  messageId: string,
  now: Temporal.Instant,
): Promise<void> {
  await settle(db, delivery, now, { status: "posted", message_id: messageId });
}

/**
 * Notes that it will not be posted, and gives its articles back to the digest, so that they are in a later post.
 * Only the lease's owner may say so.
 * @param reason kebab-case, for `/digest why`
 * @returns whether it was noted
 */
export async function settleFailed(
  db: StateDb,
  delivery: Delivery,
  owner: string,
  reason: string,
  detail: string | null,
  now: Temporal.Instant,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const settled = await settle(trx, delivery, now, { status: "failed", reason, detail }, owner);
    if (!settled) return false;
    await trx
      .deleteFrom("digest_articles")
      .where("digest_id", "=", delivery.digestId)
      .where("slot", "=", delivery.slot.epochMilliseconds)
      .execute();
    return true;
  });
}

/**
 * Puts it off: the lease is given back by its owner, and the next attempt is due at `at`.
 * @param why for people; null when there is nothing to say
 */
export async function postpone(
  db: StateDb,
  delivery: Delivery,
  owner: string,
  at: Temporal.Instant,
  why: string | null,
): Promise<void> {
  await db
    .updateTable("deliveries")
    .set({ next_attempt_at: at.epochMilliseconds, lease_owner: null, lease_until: 0, detail: why })
    .where("lease_owner", "=", owner)
    .where("digest_id", "=", delivery.digestId)
    .where("slot", "=", delivery.slot.epochMilliseconds)
    .where("status", "=", "planned")
    .execute();
}

/** A slot and what became of it, with how many new articles its digest's filter left out. */
export type PastDelivery = Delivery & { readonly passedOver: number };

/** The last slots of a digest and what became of them, newest first. */
export async function historyOf(db: StateDb, digestId: string, limit: number): Promise<readonly PastDelivery[]> {
  const rows = await db
    .selectFrom("deliveries")
    .selectAll()
    .where("digest_id", "=", digestId)
    .orderBy("slot", "desc")
    .limit(limit)
    .execute();
  const handled = await db
    .selectFrom("digest_articles")
    .select((eb) => ["slot", eb.fn.countAll().as("count")])
    .where("digest_id", "=", digestId)
    .where("slot", ">=", rows.at(-1)?.slot ?? 0)
    .groupBy("slot")
    .execute();
  const counts = new Map(handled.map(({ slot, count }) => [slot, Number(count)]));
  return rows.map((row) => {
    const delivery = deliveryFromRow(row);
    return { ...delivery, passedOver: Math.max(0, (counts.get(row.slot) ?? 0) - delivery.articles.length) };
  });
}

/** When the next planned delivery may be attempted (its turn come and its lease run out), or null when none waits. */
export async function earliestAttempt(db: StateDb): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom("deliveries")
    .select((eb) =>
      eb.fn
        .min(
          eb
            .case()
            .when("lease_until", ">", eb.ref("next_attempt_at"))
            .then(eb.ref("lease_until"))
            .else(eb.ref("next_attempt_at"))
            .end(),
        )
        .as("at"),
    )
    .where("status", "=", "planned")
    .executeTakeFirst();
  return row?.at == null ? null : Temporal.Instant.fromEpochMilliseconds(Number(row.at));
}

async function settle(
  db: StateDb,
  delivery: Delivery,
  now: Temporal.Instant,
  outcome: { status: DeliveryStatus; reason?: string; detail?: string | null; message_id?: string },
  owner?: string,
): Promise<boolean> {
  const result = await db
    .updateTable("deliveries")
    .set({ detail: null, ...outcome, lease_owner: null, lease_until: 0, updated_at: now.epochMilliseconds })
    .where("digest_id", "=", delivery.digestId)
    .where("slot", "=", delivery.slot.epochMilliseconds)
    .where("status", "=", "planned")
    .$if(owner !== undefined, (query) => query.where("lease_owner", "=", owner ?? ""))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
