import { setImmediate as turn } from "node:timers/promises";
import type { Story, StoryIndex } from "../../store/store.ts";
import type { StateDb } from "./open-state.ts";

/** SQLite takes some thirty thousand parameters a statement; this stays far below on both engines. */
const BATCH = 400;
/** Editions are compared up to here. */
const EDITION_LENGTH = 300;
/** Each time that another process takes the same places, it has numbered at least one story itself. */
const INSERT_TRIES = 50;

/** A story that has arrived. */
export interface ArrivedStory {
  /** What it was first known by: it stands for the story in plans and posts. */
  readonly identity: string;
  /** What it is known by now, after edits of its text: the identity that its document must have. */
  readonly current: string;
  readonly slug: string;
}

type Arrival = ArrivedStory & { readonly edition: string };

/**
 * Gives each story that nobody has seen before its place in the order of arrivals, and follows stories whose document
 * was renamed, or edited where it stands. A document is the edited one, and no new story, when its headline and its
 * time of publication are what they were under the same name: tomorrow's "Morning briefing" in the same file is new. Several processes may do this at once.
 * @param store its stories are numbered in the order in which they are walked
 * @returns how many were new
 */
export async function recordArrivals(
  db: StateDb,
  store: Pick<StoryIndex, "stories" | "listing">,
  now: Temporal.Instant,
): Promise<number> {
  let added = 0;
  for (const batch of batches(store.stories())) {
    await followKnown(db, batch, store);
    await followEdited(db, batch);
    if (batch.size > 0) added += await insert(db, batch, now);
    // SQLite answers without waiting: let interactions through.
    await turn();
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
export async function pendingStories(
  db: StateDb,
  digestId: string,
  afterArrival: number,
): Promise<readonly ArrivedStory[]> {
  return db
    .selectFrom("arrivals")
    .leftJoin("digest_articles", (join) =>
      join.onRef("digest_articles.identity", "=", "arrivals.identity").on("digest_articles.digest_id", "=", digestId),
    )
    .select(["arrivals.identity as identity", "arrivals.current as current", "arrivals.slug as slug"])
    .where("arrivals.seq", ">", afterArrival)
    .where("digest_articles.identity", "is", null)
    .orderBy("arrivals.seq")
    .execute();
}

/** Where stories stand now, by what they were first known by. */
export async function arrivedStories(
  db: StateDb,
  identities: readonly string[],
): Promise<ReadonlyMap<string, ArrivedStory>> {
  if (identities.length === 0) return new Map();
  const rows = await db
    .selectFrom("arrivals")
    .select(["identity", "current", "slug"])
    .where("identity", "in", [...identities])
    .execute();
  return new Map(rows.map((row) => [row.identity, row]));
}

/** Takes out of a batch what is known, and notes where it stands now. */
async function followKnown(db: StateDb, batch: Map<string, Story>, store: Pick<StoryIndex, "listing">): Promise<void> {
  const identities = [...batch.keys()];
  const known = await db
    .selectFrom("arrivals")
    .select(["identity", "current", "slug", "edition"])
    .where((eb) => eb.or([eb("identity", "in", identities), eb("current", "in", identities)]))
    .execute();
  for (const row of known) {
    const story = batch.get(row.current) ?? batch.get(row.identity);
    if (story !== undefined && !standsAs(row, story, store)) await moveTo(db, row, story);
  }
  for (const { identity, current } of known) {
    batch.delete(identity);
    batch.delete(current);
  }
}

/** Whether the document that stands for a story need not change: it is this one, or it is still there beside it. */
function standsAs(row: Arrival, story: Story, store: Pick<StoryIndex, "listing">): boolean {
  if (row.current === story.identity && row.slug === story.slug) return row.edition === editionOf(story);
  return store.listing(row.slug)?.identity === row.current;
}

/** Takes out of a batch what is an edited form of a known story under the same name. */
async function followEdited(db: StateDb, batch: Map<string, Story>): Promise<void> {
  if (batch.size === 0) return;
  const named = await db
    .selectFrom("arrivals")
    .select(["identity", "current", "slug", "edition"])
    .where(
      "slug",
      "in",
      [...batch.values()].map(({ slug }) => slug),
    )
    .orderBy("seq", "desc")
    .execute();
  for (const story of [...batch.values()]) {
    const before = named.find((row) => row.slug === story.slug && row.edition === editionOf(story));
    if (before === undefined) continue;
    await moveTo(db, before, story);
    batch.delete(story.identity);
  }
}

async function moveTo(db: StateDb, row: Arrival, story: Story): Promise<void> {
  await db
    .updateTable("arrivals")
    .set({ current: story.identity, slug: story.slug, edition: editionOf(story) })
    .where("identity", "=", row.identity)
    .execute();
}

/**
 * The numbers follow each other without gaps because two writers who chose the same one collide on its uniqueness;
 * the loser looks which of its stories are still unseen, and numbers them again.
 */
async function insert(db: StateDb, batch: Map<string, Story>, now: Temporal.Instant): Promise<number> {
  let added = 0;
  for (let tries = 0; batch.size > 0 && tries < INSERT_TRIES; tries += 1) {
    added += await db.transaction().execute(async (trx) => {
      let seq = await lastArrival(trx);
      const rows = [...batch.values()].map((story) => {
        seq += 1;
        return {
          identity: story.identity,
          current: story.identity,
          slug: story.slug,
          edition: editionOf(story),
          seq,
          seen_at: now.epochMilliseconds,
        };
      });
      const result = await trx
        .insertInto("arrivals")
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(result.numInsertedOrUpdatedRows ?? 0n);
    });
    for (const identity of (await arrivedStories(db, [...batch.keys()])).keys()) batch.delete(identity);
  }
  if (batch.size > 0) throw new Error("new stories could not be numbered beside other processes");
  return added;
}

function editionOf({ edition }: Story): string {
  return edition.slice(0, EDITION_LENGTH);
}

function* batches(stories: Iterable<Story>): Generator<Map<string, Story>> {
  let batch = new Map<string, Story>();
  for (const story of stories) {
    // Of two documents with one story, the first stands for it.
    if (!batch.has(story.identity)) batch.set(story.identity, story);
    if (batch.size === BATCH) {
      yield batch;
      batch = new Map();
    }
  }
  if (batch.size > 0) yield batch;
}
