import type { Digest, PlannedArticle, SkipReason } from "../digest.ts";
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
  return attempt(db, async (trx) => {
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

/** Two plans of one digest chose the same article at the same time: only one of them may have it. */
class TakenError extends Error {
  override readonly name = "TakenError";
}

/** Runs a transaction; false, with nothing changed, when another plan has taken one of its articles. */
async function attempt(db: StateDb, plan: (trx: StateDb) => Promise<boolean>): Promise<boolean> {
  try {
    return await db.transaction().execute(plan);
  } catch (error) {
    if (error instanceof TakenError) return false;
    throw error;
  }
}

/** Commits one plan outside the schedule ("post now"). Returns false when its slot or one of its articles is taken. */
export async function commitExtra(
  db: StateDb,
  digest: Digest,
  plan: SlotPlan,
  now: Temporal.Instant,
): Promise<boolean> {
  return attempt(db, (trx) => insertPlan(trx, digest, plan, now, 0));
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
  const articles = plan.post ? plan.articles : [];
  if ((await markHandled(trx, digest.id, slot, articles)) < articles.length) throw new TakenError();
  await markHandled(trx, digest.id, slot, plan.passedOver);
  return true;
}

/** Notes that these articles are not for a later post of the digest. Returns how many were not noted before. */
async function markHandled(
  trx: StateDb,
  digestId: string,
  slot: number,
  articles: readonly PlannedArticle[],
): Promise<number> {
  let marked = 0;
  for (let start = 0; start < articles.length; start += BATCH) {
    const rows = articles.slice(start, start + BATCH).map(({ identity }) => ({ digest_id: digestId, identity, slot }));
    const result = await trx
      .insertInto("digest_articles")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    marked += Number(result.numInsertedOrUpdatedRows ?? 0n);
  }
  return marked;
}
