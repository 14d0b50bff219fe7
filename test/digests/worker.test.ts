import { expect, test } from "vitest";
import { watchGuilds } from "../../src/digests/guild-watch.ts";
import { historyOf } from "../../src/digests/state/deliveries.ts";
import { digestById, pauseDigest } from "../../src/digests/state/digests.ts";
import { openState } from "../../src/digests/state/open-state.ts";
import { type DigestWorld, digestWorld, slugsOf } from "../support/digest-world.ts";
import { onBothEngines } from "../support/state-places.ts";
import { listing } from "../support/stories.ts";

function at(iso: string): Temporal.Instant {
  return Temporal.Instant.from(iso);
}

/** Nine in the morning in New York, four days in a row. */
const NINE = ["2025-03-03T14:00:00Z", "2025-03-04T14:00:00Z", "2025-03-05T14:00:00Z", "2025-03-06T14:00:00Z"].map(at);
const [MONDAY = at(""), TUESDAY = at(""), WEDNESDAY = at("")] = NINE;

onBothEngines("the digest worker", (fresh) => {
  async function inWorld(run: (world: DigestWorld) => Promise<void>): Promise<void> {
    const db = await openState(await fresh());
    try {
      await run(digestWorld(db));
    } finally {
      await db.destroy();
    }
  }

  /** Stands at an instant and does all that is due. */
  async function round(world: DigestWorld, instant: Temporal.Instant, owner?: string): Promise<void> {
    await world.clock.advanceTo(instant);
    await world.worker(owner).round();
  }

  test("posts what arrived since, newest first, and nothing twice", () =>
    inWorld(async (world) => {
      world.stories.add(listing("before"));
      await world.digest();
      world.stories.add(
        listing("late-dated", { publishedAt: { precision: "date", iso: "2019-01-01" } }),
        listing("newest", { publishedAt: { precision: "instant", iso: "2025-03-03T10:00:00Z" } }),
        listing("future", { publishedAt: { precision: "date", iso: "2031-01-01" } }),
      );
      await round(world, MONDAY);
      await round(world, MONDAY.add({ minutes: 1 }));
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["future", "newest", "late-dated"]]);
      world.stories.add(listing("newest-renamed", { identity: "id:newest" }), listing("fresh"));
      await round(world, WEDNESDAY);
      expect(slugsOf(world.discord)[1]).toEqual(["fresh"]);
    }));

  test("what does not fit comes with the next post", () =>
    inWorld(async (world) => {
      const digest = await world.digest({ count: 2 });
      world.stories.add(...["a", "b", "c"].map((slug) => listing(slug)));
      await round(world, MONDAY);
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["a", "b"], ["c"]]);
      expect((await historyOf(world.db, digest.id, 5)).map(({ left }) => left)).toEqual([0, 1]);
    }));

  test("a missed slot within its grace is posted once, several make one post, older ones are noted", () =>
    inWorld(async (world) => {
      const schedule = {
        days: new Set([1, 2, 3, 4, 5, 6, 7]),
        times: ["07:00", "08:00", "09:00"],
        timezone: "America/New_York",
      };
      const digest = await world.digest({ schedule });
      world.stories.add(listing("a"));
      await round(world, TUESDAY.add({ hours: 5 }));
      expect(slugsOf(world.discord)).toEqual([["a"]]);
      expect(
        (await historyOf(world.db, digest.id, 9)).map(({ slot, status, reason }) => [String(slot), reason ?? status]),
      ).toEqual([
        ["2025-03-04T14:00:00Z", "posted"],
        ["2025-03-04T13:00:00Z", "merged"],
        ["2025-03-04T12:00:00Z", "missed"],
        ["2025-03-03T14:00:00Z", "missed"],
        ["2025-03-03T13:00:00Z", "missed"],
      ]);
    }));

  test("after a longer absence nothing is posted late, and nothing is lost", () =>
    inWorld(async (world) => {
      await world.digest();
      world.stories.add(listing("a"));
      await round(world, MONDAY.add({ hours: 7 }));
      expect(world.discord.posts).toEqual([]);
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["a"]]);
    }));

  test("nothing new, nothing that passes the filter, paused: no post, and a reason", () =>
    inWorld(async (world) => {
      const digest = await world.digest({ filter: { tags: ["Irán"], query: "text other" } });
      await round(world, MONDAY);
      world.stories.add(
        listing("other", { tags: ["iran"] }),
        listing("untagged"),
        listing("wrong", { tags: ["IRAN"] }),
      );
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["other"]]);
      world.stories.add(listing("another"));
      await round(world, WEDNESDAY);
      await pauseDigest(world.db, digest.id, { reason: "by-member", by: "maker", at: world.clock.now(), detail: null });
      await round(world, WEDNESDAY.add({ hours: 24 }));
      const reasons = (await historyOf(world.db, digest.id, 9)).map(({ status, reason }) => reason ?? status);
      expect(reasons).toEqual(["paused", "filtered-out", "posted", "nothing-new"]);
    }));

  test("a lost answer within a minute: the nonce keeps it one post", () =>
    inWorld(async (world) => {
      await world.digest();
      world.stories.add(listing("a"));
      world.discord.script.push(() => "apply-and-lose");
      await round(world, MONDAY);
      await round(world, MONDAY.add({ seconds: 6 }));
      await round(world, TUESDAY);
      expect(slugsOf(world.discord)).toEqual([["a"]]);
      expect(world.counts).toMatchObject({ retried: 1, posted: 1 });
    }));

  test("a crash after the post, an hour ago: the post is found again, not repeated", () =>
    inWorld(async (world) => {
      const digest = await world.digest();
      world.stories.add(listing("a"));
      world.discord.script.push(() => "apply-and-lose");
      await round(world, MONDAY);
      await round(world, MONDAY.add({ hours: 1 }), "two");
      expect(slugsOf(world.discord)).toEqual([["a"]]);
      expect((await historyOf(world.db, digest.id, 1))[0]).toMatchObject({ status: "posted", messageId: "m1" });
    }));

  test("a forum takes no nonce: the next attempt waits until the first has surely ended, and looks", () =>
    inWorld(async (world) => {
      world.discord.forum = true;
      await world.digest();
      world.stories.add(listing("a"));
      world.discord.script.push(() => "apply-and-lose");
      await round(world, MONDAY);
      await round(world, MONDAY.add({ seconds: 10 }));
      await round(world, MONDAY.add({ seconds: 70 }));
      expect(slugsOf(world.discord)).toEqual([["a"]]);
      expect(world.counts["posted"]).toBe(1);
    }));

  test("Discord down for a while: tried again until it stands, given up after the grace, and nothing is lost", () =>
    inWorld(async (world) => {
      const digest = await world.digest();
      world.stories.add(listing("a"));
      const down = () => ({ kind: "unsure", why: "503", retryAfterMs: null }) as const;
      world.discord.script.push(down, down, down);
      for (const seconds of [0, 5, 20, 80, 400]) await round(world, MONDAY.add({ seconds }));
      expect(slugsOf(world.discord)).toEqual([["a"]]);
      world.stories.add(listing("b"));
      world.discord.script.push(down, down);
      await round(world, TUESDAY);
      await round(world, TUESDAY.add({ minutes: 10 }));
      await round(world, TUESDAY.add({ hours: 7 }));
      expect((await historyOf(world.db, digest.id, 1))[0]).toMatchObject({ status: "failed", reason: "gave-up" });
      await round(world, WEDNESDAY);
      expect(slugsOf(world.discord)).toEqual([["a"], ["b"]]);
    }));

  test("a channel that is gone pauses the digest, its maker is told once, its articles wait", () =>
    inWorld(async (world) => {
      const digest = await world.digest();
      world.stories.add(listing("a"));
      world.discord.script.push(() => ({ kind: "refused", reason: "channel-gone", detail: "#news was deleted" }));
      await round(world, MONDAY);
      await round(world, TUESDAY);
      expect(world.discord.told).toEqual(["maker"]);
      expect((await digestById(world.db, digest.id))?.pause).toMatchObject({
        reason: "channel-gone",
        by: null,
        detail: "#news was deleted",
      });
      expect(world.discord.posts).toEqual([]);
    }));

  test("a guild that Lede left keeps its digests for thirty days", () =>
    inWorld(async (world) => {
      const digest = await world.digest();
      const paused = await world.digest({ channelId: "other" });
      await pauseDigest(world.db, paused.id, { reason: "by-member", by: "x", at: world.clock.now(), detail: null });
      const guilds = watchGuilds(world.db, world.clock);
      await guilds.left("guild");
      await round(world, world.clock.now().add({ hours: 24 * 20 }));
      await guilds.joined("guild");
      expect((await digestById(world.db, digest.id))?.pause).toBeNull();
      expect((await digestById(world.db, paused.id))?.pause).toMatchObject({ reason: "by-member" });
      await guilds.left("guild");
      await round(world, world.clock.now().add({ hours: 24 * 29 }));
      expect(await digestById(world.db, digest.id)).not.toBeNull();
      await round(world, world.clock.now().add({ hours: 49 }));
      expect(await digestById(world.db, digest.id)).toBeNull();
      expect(await digestById(world.db, paused.id)).toBeNull();
    }));

  test("three workers at once share the work: each slot is posted once", () =>
    inWorld(async (world) => {
      for (let n = 0; n < 12; n += 1) await world.digest({ channelId: `channel${n}`, guildId: `guild${n % 3}` });
      world.stories.add(listing("a"));
      await world.clock.advanceTo(MONDAY);
      const workers = ["one", "two", "three"].map((owner) => world.worker(owner));
      let done = false;
      const rounds = Promise.all(workers.map((worker) => worker.round())).finally(() => {
        done = true;
      });
      while (!done) await world.clock.advance({ milliseconds: 25 });
      await rounds;
      expect(world.discord.posts.map((post) => post.request.channelId).sort()).toEqual(
        Array.from({ length: 12 }, (_, n) => `channel${n}`).sort(),
      );
    }));

  test("a busy channel gets five posts in five seconds, and the rest right after", () =>
    inWorld(async (world) => {
      for (let n = 0; n < 7; n += 1) await world.digest();
      world.stories.add(listing("a"));
      await world.clock.advanceTo(MONDAY);
      const worker = world.worker();
      worker.start();
      // A database behind a socket answers in its own time, so the clock goes on in small steps until all is posted.
      await expect
        .poll(
          async () => {
            await world.clock.advance({ milliseconds: 20 });
            return world.discord.posts.length;
          },
          { interval: 2, timeout: 15_000 },
        )
        .toBe(7);
      const [first, , , , , sixth] = world.discord.posts.map(({ at: posted }) => posted.epochMilliseconds);
      expect((sixth ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(5_000);
      expect((sixth ?? 0) - (first ?? 0)).toBeLessThan(6_000);
      await worker.stop();
    }));
});
