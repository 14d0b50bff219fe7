import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Digest } from "../../src/digests/digest.ts";
import { DEFAULT_GRACE } from "../../src/digests/due.ts";
import { planDigest, planNow } from "../../src/digests/plan.ts";
import type { PostOutcome } from "../../src/digests/port.ts";
import { recordArrivals } from "../../src/digests/state/arrivals.ts";
import { claimDeliveries, historyOf, postpone, settleFailed } from "../../src/digests/state/deliveries.ts";
import { deleteDigest, digestById, pauseDigest, resumeDigest, updateDigest } from "../../src/digests/state/digests.ts";
import { openState } from "../../src/digests/state/open-state.ts";
import { type DigestWorld, digestWorld, slugsOf } from "../support/digest-world.ts";
import { onBothEngines } from "../support/state-places.ts";
import { listing } from "../support/stories.ts";

const MONDAY = Temporal.Instant.from("2025-03-03T14:00:00Z");
const TUESDAY = MONDAY.add({ hours: 24 });

/** What may happen between a slot, its plan, its post and the answer. */
onBothEngines("digests and what happens meanwhile", (fresh) => {
  async function inWorld(run: (world: DigestWorld) => Promise<void>): Promise<void> {
    const db = await openState(await fresh());
    try {
      await run(digestWorld(db));
    } finally {
      await db.destroy();
    }
  }

  async function round(world: DigestWorld, instant: Temporal.Instant, owner?: string): Promise<void> {
    await world.clock.advanceTo(instant);
    await world.worker(owner).round();
  }

  /** Commits the plan of a digest that is due on Monday, and stops there. */
  async function planned(world: DigestWorld, slugs: readonly string[], given: Partial<Digest> = {}): Promise<Digest> {
    const digest = await world.digest(given);
    world.stories.add(...slugs.map((slug) => listing(slug)));
    await world.clock.advanceTo(MONDAY);
    await recordArrivals(world.db, world.stories, MONDAY);
    await planDigest(world.db, world.stories, digest, { now: MONDAY, grace: DEFAULT_GRACE, turn: 0 });
    return digest;
  }

  function pause(world: DigestWorld, id: string): Promise<boolean> {
    return pauseDigest(world.db, id, { reason: "by-member", by: "boss", at: world.clock.now(), detail: null });
  }

  async function outcomes(world: DigestWorld, id: string): Promise<readonly string[]> {
    return (await historyOf(world.db, id, 9)).map(({ status, reason }) => reason ?? status);
  }

  const refusal = (): PostOutcome => ({ kind: "refused", reason: "missing-permission", detail: "gone" });

  test("deleted between plan and post: nothing is posted", () =>
    inWorld(async (world) => {
      const { id } = await planned(world, ["a"]);
      await deleteDigest(world.db, "guild", id);
      await round(world, MONDAY);
      expect(world.discord.posts).toEqual([]);
    }));

  test("paused between plan and post: not posted, told by whom, and posted after it goes on", () =>
    inWorld(async (world) => {
      const { id } = await planned(world, ["a"]);
      await pause(world, id);
      await round(world, MONDAY);
      expect((await historyOf(world.db, id, 1))[0]).toMatchObject({ reason: "paused", detail: "by-member boss" });
      await resumeDigest(world.db, id, TUESDAY);
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["a"]]);
    }));

  test("paused after an answer was lost: the post is found, and is not made again when it goes on", () =>
    inWorld(async (world) => {
      const { id } = await planned(world, ["a"]);
      world.discord.script.push(() => "apply-and-lose");
      await round(world, MONDAY);
      await pause(world, id);
      await round(world, MONDAY.add({ seconds: 10 }));
      await round(world, MONDAY.add({ seconds: 75 }));
      expect(await outcomes(world, id)).toEqual(["posted"]);
      await resumeDigest(world.db, id, TUESDAY);
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["a"]]);
    }));

  test("refused after an answer was lost: the post is found, and is not made again when it goes on", () =>
    inWorld(async (world) => {
      const { id } = await planned(world, ["a"]);
      world.discord.script.push(() => "apply-and-lose", refusal);
      await round(world, MONDAY);
      await round(world, MONDAY.add({ seconds: 10 }));
      expect((await digestById(world.db, id))?.pause).toMatchObject({ reason: "missing-permission" });
      await round(world, MONDAY.add({ seconds: 75 }));
      expect(await outcomes(world, id)).toEqual(["posted"]);
      await resumeDigest(world.db, id, TUESDAY);
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["a"]]);
    }));

  test("edited between plan and post: it goes to the new channel", () =>
    inWorld(async (world) => {
      const digest = await planned(world, ["a"]);
      await updateDigest(world.db, digest.id, { ...digest, channelId: "new" }, TUESDAY, MONDAY);
      await round(world, MONDAY);
      expect(world.discord.posts.map(({ request }) => request.channelId)).toEqual(["new"]);
      expect((await historyOf(world.db, digest.id, 1))[0]?.channelId).toBe("new");
    }));

  test("edited after an answer was lost: the post in the old channel is found, the new one gets the next", () =>
    inWorld(async (world) => {
      const digest = await planned(world, ["a"]);
      world.discord.script.push(() => "apply-and-lose");
      await round(world, MONDAY);
      await updateDigest(world.db, digest.id, { ...digest, channelId: "new" }, TUESDAY, MONDAY);
      await round(world, MONDAY.add({ minutes: 5 }));
      world.stories.add(listing("b"));
      await round(world, TUESDAY);
      expect(world.discord.posts.map(({ request }) => request.channelId)).toEqual(["channel", "new"]);
    }));

  test("edited while its slot waits for the worker: the slot is posted, by the new settings", () =>
    inWorld(async (world) => {
      const digest = await world.digest();
      world.stories.add(listing("a"), listing("b"));
      await world.clock.advanceTo(MONDAY);
      await updateDigest(world.db, digest.id, { ...digest, count: 1 }, TUESDAY, MONDAY);
      await round(world, MONDAY);
      expect(slugsOf(world.discord)).toEqual([["a"]]);
    }));

  test("an edit does not undo a pause that came meanwhile", () =>
    inWorld(async (world) => {
      const digest = await world.digest();
      await pause(world, digest.id);
      const edited = await updateDigest(world.db, digest.id, { ...digest, count: 1 }, TUESDAY, world.clock.now());
      expect(edited).toMatchObject({ count: 1, pause: { by: "boss" } });
    }));

  test("an article removed between plan and post is left out, and comes when it is there again", () =>
    inWorld(async (world) => {
      const { id } = await planned(world, ["a", "b"]);
      world.stories.remove("a");
      await round(world, MONDAY);
      world.stories.add(listing("a"));
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["b"], ["a"]]);
      expect((await historyOf(world.db, id, 9)).map(({ articles }) => articles.length)).toEqual([1, 1]);
    }));

  test("all of its articles removed: no post, with the reason", () =>
    inWorld(async (world) => {
      const { id } = await planned(world, ["a"]);
      world.stories.remove("a");
      await round(world, MONDAY);
      expect(await outcomes(world, id)).toEqual(["articles-gone"]);
    }));

  test("a document renamed between plan and post is posted under its new name", () =>
    inWorld(async (world) => {
      await planned(world, ["a"]);
      world.stories.remove("a");
      world.stories.add(listing("renamed", { identity: "id:a" }));
      await round(world, MONDAY);
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["renamed"]]);
    }));

  test("a document whose text is edited is the same story, before its post and after", () =>
    inWorld(async (world) => {
      await planned(world, ["a"]);
      world.stories.add(listing("a", { identity: "id:a-corrected" }));
      await round(world, MONDAY);
      world.stories.add(listing("a", { identity: "id:a-corrected-again" }));
      await round(world, TUESDAY);
      world.stories.add(listing("a"));
      await round(world, TUESDAY.add({ hours: 24 }));
      expect(slugsOf(world.discord)).toEqual([["a"]]);
    }));

  test("another story in the same file is a new one: by its headline, or by its date", () =>
    inWorld(async (world) => {
      await world.digest();
      const edition = (identity: string, date: string, headline = "Briefing") =>
        listing("briefing", { identity, headline, publishedAt: { precision: "date", iso: date } });
      world.stories.add(edition("one", "2025-03-03"));
      await round(world, MONDAY);
      world.stories.add(edition("two", "2025-03-04"));
      await round(world, TUESDAY);
      world.stories.add(edition("three", "2025-03-04", "Correction"));
      await round(world, TUESDAY.add({ hours: 24 }));
      await round(world, TUESDAY.add({ hours: 48 }));
      expect(slugsOf(world.discord)).toEqual([["briefing"], ["briefing"], ["briefing"]]);
    }));

  test("a story that was replaced in its file before it was posted does not stand for the new one", () =>
    inWorld(async (world) => {
      await world.digest();
      world.stories.add(listing("a", { headline: "Old" }));
      await recordArrivals(world.db, world.stories, world.clock.now());
      world.stories.add(listing("a", { headline: "New", identity: "id:new" }));
      await round(world, MONDAY);
      expect(slugsOf(world.discord)).toEqual([["a"]]);
    }));

  test("one story in two documents is one story, whichever of them goes", () =>
    inWorld(async (world) => {
      await world.digest();
      world.stories.add(listing("a", { identity: "same" }), listing("b", { identity: "same" }));
      await round(world, MONDAY);
      world.stories.remove("a");
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["a"]]);
    }));

  test("asked for twice at once, an article is posted once", () =>
    inWorld(async (world) => {
      const digest = await world.digest();
      world.stories.add(listing("a"));
      await recordArrivals(world.db, world.stories, world.clock.now());
      await world.clock.advanceTo(MONDAY);
      const options = { now: MONDAY, grace: DEFAULT_GRACE, turn: 0 };
      await Promise.all([
        planNow(world.db, world.stories, digest, MONDAY.subtract({ milliseconds: 1 })),
        planNow(world.db, world.stories, digest, MONDAY.add({ milliseconds: 1 })),
        planDigest(world.db, world.stories, digest, options),
      ]);
      await round(world, MONDAY.add({ seconds: 1 }));
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["a"]]);
    }));

  test("stories that two processes number at the same time are all numbered", () =>
    inWorld(async (world) => {
      const other = digestWorld(world.db);
      const names = (prefix: string) => Array.from({ length: 30 }, (_, n) => listing(`${prefix}${n}`));
      world.stories.add(...names("a"));
      other.stories.add(...names("b"));
      await Promise.all([world, other].map(({ stories }) => recordArrivals(world.db, stories, world.clock.now())));
      const rows = await world.db.selectFrom("arrivals").select("seq").orderBy("seq").execute();
      expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
    }));

  test("a digest that cannot be planned stops no other", () =>
    inWorld(async (world) => {
      const broken = await world.digest();
      await world.digest({ channelId: "fine" });
      await world.db.updateTable("digests").set({ timezone: "Mars/Base" }).where("id", "=", broken.id).execute();
      world.stories.add(listing("a"));
      await round(world, MONDAY);
      expect(world.discord.posts.map(({ request }) => request.channelId)).toEqual(["fine"]);
    }));

  test("an answer that does not come holds up no other post, and a stop gives back what it has not begun", () =>
    inWorld(async (world) => {
      for (let n = 0; n < 300; n += 1) await world.digest({ channelId: `channel${n}` });
      world.stories.add(listing("a"));
      await world.clock.advanceTo(MONDAY);
      const hung = Promise.withResolvers<PostOutcome>();
      let first = true;
      const worker = world.worker("one", {
        post: (request) => {
          if (!first) return world.discord.post(request);
          first = false;
          return hung.promise;
        },
      });
      let done = false;
      const working = worker.round().finally(() => {
        done = true;
      });
      const steps = async (enough: () => boolean): Promise<void> => {
        // A database behind a socket answers in its own time.
        for (let step = 0; step < 5_000 && !enough(); step += 1) {
          await world.clock.advance({ milliseconds: 20 });
          await sleep(2);
        }
      };
      await steps(() => world.discord.posts.length >= 150);
      expect(world.discord.posts.length).toBeGreaterThanOrEqual(150);
      const stopping = worker.stop();
      hung.resolve({ kind: "unsure", why: "no answer", retryAfterMs: null });
      await Promise.all([stopping, working, steps(() => done)]);
      const left = await world.db.selectFrom("deliveries").select("slot").where("status", "=", "planned").execute();
      const free = await claimDeliveries(
        world.db,
        { owner: "two", until: world.clock.now().add({ minutes: 1 }) },
        world.clock.now().add({ seconds: 6 }),
        400,
      );
      expect(free).toHaveLength(left.length);
      expect(free.length).toBeGreaterThan(0);
    }));

  test("a worker whose lease ran out can neither put off nor give up what another has taken", () =>
    inWorld(async (world) => {
      const { id } = await planned(world, ["a"]);
      const until = MONDAY.add({ seconds: 60 });
      const [mine] = await claimDeliveries(world.db, { owner: "slow", until }, MONDAY, 1);
      const later = MONDAY.add({ seconds: 61 });
      const theirs = { owner: "quick", until: later.add({ seconds: 60 }) };
      expect(await claimDeliveries(world.db, theirs, later, 1)).toHaveLength(1);
      if (mine === undefined) throw new Error("not claimed");
      await postpone(world.db, mine, "slow", MONDAY, null);
      expect(await settleFailed(world.db, mine, "slow", "refused", null, later)).toBe(false);
      expect(await claimDeliveries(world.db, { ...theirs, owner: "third" }, later, 1)).toEqual([]);
      expect(await outcomes(world, id)).toEqual(["planned"]);
    }));

  test("a post that cannot be made is given up with a reason, not tried for hours", () =>
    inWorld(async (world) => {
      const { id } = await planned(world, ["a"]);
      const worker = world.worker("one", {}, () => {
        throw new Error("on purpose");
      });
      await worker.round();
      expect(await outcomes(world, id)).toEqual(["internal"]);
    }));
});
