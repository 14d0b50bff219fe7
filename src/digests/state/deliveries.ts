import type { Delivery, DeliveryStatus, Digest, PlannedArticle, SkipReason } from "../digest.ts";
import { deliveryFromRow } from "./digest-rows.ts";
import type { StateDb } from "./open-state.ts";

const BATCH = 400;

/** What is decided of one due slot: a post with these articles, or why there is none. */
export type SlotPlan =
  | {
      readonly slot: Temporal.Instant;
      readonly post: true;
      readonly articles: readonly PlannedArticle[];
      /** New articles that did not fit. */
      readonly left: number;
      /** New articles that the digest's filter leaves out, for good. */
      readonly passedOver: readonly PlannedArticle[];
    }
  | {
      readonly slot: Temporal.Instant;
      readonly post: false;
      readonly reason: SkipReason;
      readonly detail: string | null;
      readonly passedOver: readonly PlannedArticle[];
    };

/**
 * Commits what is decided of a digest's due slots and moves the digest on to its next one, all or nothing. Of several
 * workers that plan the same slots, one wins: the others find that the digest has moved on.
 * @param turn how many of its guild's digests are ahead of it in this round
 * @returns whether this call won
 */
export async function commitPlan(
  db: StateDb,
  digest: Digest,
  plans: readonly SlotPlan[],
  nextDue: Temporal.Instant,
  now: Temporal.Instant,
  turn: number,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const moved = await trx
      .updateTable("digests")
      .set({ next_due: nextDue.epochMilliseconds })
      .where("id", "=", digest.id)
      .where("next_due", "=", digest.nextDue.epochMilliseconds)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return false;
    for (const plan of plans) await insertPlan(trx, digest, plan, now, turn);
    return true;
  });
}

/** Commits one plan outside the schedule ("post now"). Returns false when that slot is taken. */
export async function commitExtra(
  db: StateDb,
  digest: Digest,
  plan: SlotPlan,
  now: Temporal.Instant,
): Promise<boolean> {
  return db.transaction().execute((trx) => insertPlan(trx, digest, plan, now, 0));
}

async function insertPlan(
  trx: StateDb,
  digest: Digest,
  plan: SlotPlan,
  now: Temporal.Instant,
  turn: number,
): Promise<boolean> {
  const slot = plan.slot.epochMilliseconds;
  const inserted = await trx
    .insertInto("deliveries")
    .values({
      digest_id: digest.id,
      slot,
      status: plan.post ? "planned" : "skipped",
      reason: plan.post ? null : plan.reason,
      detail: plan.post ? null : plan.detail,
      articles: JSON.stringify(plan.post ? plan.articles : []),
      left_over: plan.post ? plan.left : 0,
      channel_id: digest.channelId,
      attempts: 0,
      first_attempt_at: null,
      last_attempt_at: null,
      next_attempt_at: now.epochMilliseconds,
      turn,
      lease_owner: null,
      lease_until: 0,
      message_id: null,
      updated_at: now.epochMilliseconds,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) return false;
  const handled = [...(plan.post ? plan.articles : []), ...plan.passedOver];
  for (let start = 0; start < handled.length; start += BATCH) {
    const rows = handled.slice(start, start + BATCH).map(({ identity }) => ({ digest_id: digest.id, identity, slot }));
    await trx
      .insertInto("digest_articles")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return true;
}

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

/**
 * Notes, before the request goes out, that it may from now on have been applied; extends the lease over it.
 * @returns the delivery as noted, or null when the lease was lost: then nothing may be sent
 */
export async function noteAttempt(
  db: StateDb,
  delivery: Delivery,
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
 * @param reason kebab-case, for `/digest why`
 */
export async function settleFailed(
  db: StateDb,
  delivery: Delivery,
  reason: string,
  detail: string | null,
  now: Temporal.Instant,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const settled = await settle(trx, delivery, now, { status: "failed", reason, detail });
    if (!settled) return;
    await trx
      .deleteFrom("digest_articles")
      .where("digest_id", "=", delivery.digestId)
      .where("slot", "=", delivery.slot.epochMilliseconds)
      .execute();
  });
}

/** Puts it off: the lease is given back, and the next attempt is due at `at`. */
export async function postpone(db: StateDb, delivery: Delivery, at: Temporal.Instant, why: string): Promise<void> {
  await db
    .updateTable("deliveries")
    .set({ next_attempt_at: at.epochMilliseconds, lease_owner: null, lease_until: 0, detail: why })
    .where("digest_id", "=", delivery.digestId)
    .where("slot", "=", delivery.slot.epochMilliseconds)
    .where("status", "=", "planned")
    .execute();
}

/** The last slots of a digest and what became of them, newest first. */
export async function historyOf(db: StateDb, digestId: string, limit: number): Promise<readonly Delivery[]> {
  const rows = await db
    .selectFrom("deliveries")
    .selectAll()
    .where("digest_id", "=", digestId)
    .orderBy("slot", "desc")
    .limit(limit)
    .execute();
  return rows.map(deliveryFromRow);
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
): Promise<boolean> {
  const result = await db
    .updateTable("deliveries")
    .set({ detail: null, ...outcome, lease_owner: null, lease_until: 0, updated_at: now.epochMilliseconds })
    .where("digest_id", "=", delivery.digestId)
    .where("slot", "=", delivery.slot.epochMilliseconds)
    .where("status", "=", "planned")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
