import type { Story } from "../../store/store.ts";
import type { StateDb } from "./open-state.ts";

/** SQLite takes some thirty thousand parameters a statement; this stays far below on both engines. */
const BATCH = 400;

/**
 * Gives each story that nobody has seen before its place in the order of arrivals, and follows stories whose document
 * was renamed. Several processes may do this at once.
 * @param stories in the order in which unseen ones are to be numbered
 * @returns how many were new
 */
export async function recordArrivals(db: StateDb, stories: Iterable<Story>, now: Temporal.Instant): Promise<number> {
  let added = 0;
  for (const batch of batches(stories)) {
    const known = await db
      .selectFrom("arrivals")
      .select(["identity", "slug"])
      .where("identity", "in", [...batch.keys()])
      .execute();
    for (const { identity, slug } of known) {
      const current = batch.get(identity);
      if (current !== undefined && current !== slug) {
        await db.updateTable("arrivals").set({ slug: current }).where("identity", "=", identity).execute();
      }
      batch.delete(identity);
    }
    if (batch.size > 0) added += await insert(db, batch, now);
  }
  return added;
}

/** The place of the newest arrival; 0 before the first. */
export async function lastArrival(db: StateDb): Promise<number> {
  const row = await db
    .selectFrom("arrivals")
    .select((eb) => eb.fn.max("seq").as("seq"))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

/** Stories that a digest has neither posted nor planned, oldest arrival first. */
export async function pendingStories(db: StateDb, digestId: string, afterArrival: number): Promise<readonly Story[]> {
  return db
    .selectFrom("arrivals")
    .leftJoin("digest_articles", (join) =>
      join.onRef("digest_articles.identity", "=", "arrivals.identity").on("digest_articles.digest_id", "=", digestId),
    )
    .select(["arrivals.identity as identity", "arrivals.slug as slug"])
    .where("arrivals.seq", ">", afterArrival)
    .where("digest_articles.identity", "is", null)
    .orderBy("arrivals.seq")
    .execute();
}

/**
 * The numbers follow each other without gaps because two writers who chose the same one collide on its uniqueness;
 * the loser's story is simply still unseen, and is numbered at the next call.
 */
async function insert(db: StateDb, batch: ReadonlyMap<string, string>, now: Temporal.Instant): Promise<number> {
  return db.transaction().execute(async (trx) => {
    let seq = await lastArrival(trx);
    const rows = [...batch].map(([identity, slug]) => {
      seq += 1;
      return { identity, slug, seq, seen_at: now.epochMilliseconds };
    });
    const result = await trx
      .insertInto("arrivals")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(result.numInsertedOrUpdatedRows ?? 0n);
  });
}

function* batches(stories: Iterable<Story>): Generator<Map<string, string>> {
  let batch = new Map<string, string>();
  for (const { identity, slug } of stories) {
    // Of two documents with one story, the first stands for it.
    if (!batch.has(identity)) batch.set(identity, slug);
    if (batch.size === BATCH) {
      yield batch;
      batch = new Map();
    }
  }
  if (batch.size > 0) yield batch;
}
