import type { Digest, DigestSettings, Pause } from "../digest.ts";
import { digestFromRow, digestToRow, settingsToRow } from "./digest-rows.ts";
import type { StateDb } from "./open-state.ts";

/** Adds a new digest. */
export async function insertDigest(db: StateDb, digest: Digest): Promise<void> {
  await db
    .insertInto("digests")
    .values({ ...digestToRow(digest), pause_told: 0, left_at: null })
    .execute();
}

/** One digest of a guild, or null: an id of another guild's finds nothing. */
export async function findDigest(db: StateDb, guildId: string, id: string): Promise<Digest | null> {
  const row = await db
    .selectFrom("digests")
    .selectAll()
    .where("id", "=", id)
    .where("guild_id", "=", guildId)
    .executeTakeFirst();
  return row === undefined ? null : digestFromRow(row);
}

/** A digest by its id alone, for work that no person asked for. */
export async function digestById(db: StateDb, id: string): Promise<Digest | null> {
  const row = await db.selectFrom("digests").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : digestFromRow(row);
}

/** All digests of a guild, oldest first. */
export async function digestsOfGuild(db: StateDb, guildId: string): Promise<readonly Digest[]> {
  const rows = await db
    .selectFrom("digests")
    .selectAll()
    .where("guild_id", "=", guildId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(digestFromRow);
}

/** The guilds that have digests. */
export async function guildsWithDigests(db: StateDb): Promise<readonly string[]> {
  const rows = await db.selectFrom("digests").select("guild_id").distinct().execute();
  return rows.map((row) => row.guild_id);
}

/**
 * Writes what a person edited, and nothing else: a pause that came meanwhile stays. The next due instant goes with the
 * settings, since it follows from the schedule; but a slot that has come and waits for the worker is still dealt with.
 * @returns the digest as it is then, or null when it is gone
 */
export async function updateDigest(
  db: StateDb,
  id: string,
  settings: DigestSettings,
  nextDue: Temporal.Instant,
  now: Temporal.Instant,
): Promise<Digest | null> {
  const row = await db
    .updateTable("digests")
    .set((eb) => ({
      ...settingsToRow(settings),
      next_due: eb
        .case()
        .when("next_due", "<=", now.epochMilliseconds)
        .then(eb.ref("next_due"))
        .else(nextDue.epochMilliseconds)
        .end(),
    }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : digestFromRow(row);
}

/** Stops a digest. One that stands still already keeps its first reason. Returns whether this call stopped it. */
export async function pauseDigest(db: StateDb, id: string, pause: Pause): Promise<boolean> {
  const result = await db
    .updateTable("digests")
    .set({
      pause_reason: pause.reason,
      pause_by: pause.by,
      pause_at: pause.at.epochMilliseconds,
      pause_detail: pause.detail,
      pause_told: 0,
    })
    .where("id", "=", id)
    .where("pause_reason", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Notes that the maker is being told of the pause; true for the one caller who should do so. */
export async function claimTelling(db: StateDb, id: string): Promise<boolean> {
  const result = await db
    .updateTable("digests")
    .set({ pause_told: 1 })
    .where("id", "=", id)
    .where("pause_told", "=", 0)
    .where("pause_reason", "is not", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Digests that Lede paused for want of something, and whose makers have not been told. */
export async function untoldPauses(db: StateDb, limit: number): Promise<readonly Digest[]> {
  const rows = await db
    .selectFrom("digests")
    .selectAll()
    .where("pause_reason", "in", ["channel-gone", "missing-permission", "refused"])
    .where("pause_told", "=", 0)
    .limit(limit)
    .execute();
  return rows.map(digestFromRow);
}

/** Lets a digest run on from an instant; what was due meanwhile is not made up for. */
export async function resumeDigest(db: StateDb, id: string, nextDue: Temporal.Instant): Promise<void> {
  await db
    .updateTable("digests")
    .set({
      pause_reason: null,
      pause_by: null,
      pause_at: null,
      pause_detail: null,
      pause_told: 0,
      next_due: nextDue.epochMilliseconds,
    })
    .where("id", "=", id)
    .execute();
}

/** Deletes a digest with all that is remembered of it. Returns whether it was there. */
export async function deleteDigest(db: StateDb, guildId: string, id: string): Promise<boolean> {
  const result = await db.deleteFrom("digests").where("id", "=", id).where("guild_id", "=", guildId).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Notes when Lede left a guild, or that it is there; a guild that it left already keeps its first time. */
export async function noteLeft(db: StateDb, guildId: string, at: Temporal.Instant | null): Promise<void> {
  await db
    .updateTable("digests")
    .set({ left_at: at === null ? null : at.epochMilliseconds })
    .where("guild_id", "=", guildId)
    .where("left_at", at === null ? "is not" : "is", null)
    .execute();
}

/** Deletes the digests of guilds that Lede left before an instant. Returns how many. */
export async function deleteLeftBefore(db: StateDb, before: Temporal.Instant): Promise<number> {
  const result = await db.deleteFrom("digests").where("left_at", "<", before.epochMilliseconds).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/**
 * Digests whose next due instant has come, longest due first; paused ones too, since their slots are noted.
 * @param after the last one of the batch before, to go on from; null to begin
 */
export async function dueDigests(
  db: StateDb,
  now: Temporal.Instant,
  limit: number,
  after: Digest | null,
): Promise<readonly Digest[]> {
  const last = after === null ? null : { due: after.nextDue.epochMilliseconds, id: after.id };
  const rows = await db
    .selectFrom("digests")
    .selectAll()
    .where("next_due", "<=", now.epochMilliseconds)
    .$if(last !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb("next_due", ">", last?.due ?? 0),
          eb("next_due", "=", last?.due ?? 0).and("id", ">", last?.id ?? ""),
        ]),
      ),
    )
    .orderBy("next_due")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(digestFromRow);
}

/** When the next digest is due, or null when there is none. */
export async function earliestDue(db: StateDb): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom("digests")
    .select((eb) => eb.fn.min("next_due").as("next_due"))
    .executeTakeFirst();
  return row?.next_due == null ? null : Temporal.Instant.fromEpochMilliseconds(Number(row.next_due));
}
