import { expect, test } from "vitest";
import { arrivalBook } from "../../src/digests/arrival-book.ts";
import type { ChannelCheck, MentionCheck } from "../../src/digests/channel-port.ts";
import { daysFromBits } from "../../src/digests/days.ts";
import { createDigestDesk, type DigestDesk } from "../../src/digests/desk.ts";
import type { DigestSettings } from "../../src/digests/digest.ts";
import { openState } from "../../src/digests/state/open-state.ts";
import { UserError } from "../../src/interactions/user-error.ts";
import { type DigestWorld, digestWorld, slugsOf } from "../support/digest-world.ts";
import { onBothEngines } from "../support/state-places.ts";
import { listing } from "../support/stories.ts";

const ASKER = { guildId: "guild", userId: "maker", roleIds: [] };
const SETTINGS: DigestSettings = {
  channelId: "channel",
  schedule: { days: daysFromBits(127), times: ["09:00"], timezone: "America/New_York" },
  count: 5,
  style: "summary",
  mentionRoleId: null,
  filter: { tags: [], query: null },
};
const NINE = Temporal.Instant.from("2025-03-03T14:00:00Z");

onBothEngines("the digest desk", (fresh) => {
  interface Office extends DigestWorld {
    readonly desk: DigestDesk;
    check: ChannelCheck;
    mention: MentionCheck;
  }

  async function inOffice(run: (office: Office) => Promise<void>): Promise<void> {
    const db = await openState(await fresh());
    const world = digestWorld(db);
    const office: Office = {
      ...world,
      check: { kind: "usable", channelKind: "text" },
      mention: { kind: "allowed" },
      desk: createDigestDesk({
        db,
        store: world.stories,
        arrivals: arrivalBook(db, world.stories),
        clock: world.clock,
        channels: { check: async () => office.check, checkMention: async () => office.mention },
        wake: () => undefined,
      }),
    };
    try {
      await run(office);
    } finally {
      await db.destroy();
    }
  }

  async function code(action: Promise<unknown>): Promise<string> {
    const error = await action.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return error instanceof UserError ? error.code : `not refused: ${String(error)}`;
  }

  test("a first digest starts from now, or with what is there", () =>
    inOffice(async ({ desk, stories, clock, discord, worker }) => {
      stories.add(listing("old"));
      await desk.create(ASKER, SETTINGS, false);
      await desk.create(ASKER, { ...SETTINGS, channelId: "archive" }, true);
      stories.add(listing("new"));
      await clock.advanceTo(NINE);
      const [round, stop] = [worker().round(), ticking(clock)];
      await round;
      stop();
      const byChannel = Object.fromEntries(
        discord.posts.map((post, index) => [post.request.channelId, slugsOf(discord)[index]?.toSorted()]),
      );
      expect(byChannel).toEqual({ channel: ["new"], archive: ["new", "old"] });
    }));

  test("what the bot may not do is named before anything is made", () =>
    inOffice(async (office) => {
      office.check = { kind: "missing", permissions: ["Send Messages"] };
      expect(await code(office.desk.create(ASKER, SETTINGS, false))).toBe("bot-lacks-permission");
      expect(await office.desk.list("guild")).toEqual([]);
    }));

  test("a guild has up to fifty, and another guild's cannot be reached", () =>
    inOffice(async ({ desk }) => {
      const first = await desk.create(ASKER, SETTINGS, false);
      for (let n = 1; n < 50; n += 1) await desk.create(ASKER, SETTINGS, false);
      expect(await code(desk.create(ASKER, SETTINGS, false))).toBe("too-many-digests");
      const other = { guildId: "other", userId: "x", roleIds: [] };
      expect(await code(desk.get("other", first.id))).toBe("no-such-digest");
      expect(await code(desk.remove(other, first.id))).toBe("no-such-digest");
      expect(await code(desk.pause(other, first.id))).toBe("no-such-digest");
    }));

  test("an edit moves the next post, and is there for everyone", () =>
    inOffice(async ({ desk }) => {
      const digest = await desk.create(ASKER, SETTINGS, false);
      const schedule = { ...SETTINGS.schedule, times: ["08:00"] };
      await desk.edit(ASKER, digest.id, { ...SETTINGS, schedule, count: 2 });
      expect(await desk.get("guild", digest.id)).toMatchObject({
        count: 2,
        schedule: { times: ["08:00"] },
        nextDue: Temporal.Instant.from("2025-03-03T13:00:00Z"),
        createdBy: "maker",
      });
    }));

  test("paused it posts nothing; resumed it goes on with what came meanwhile", () =>
    inOffice(async ({ desk, stories, clock, discord, worker }) => {
      const { id } = await desk.create(ASKER, SETTINGS, false);
      expect((await desk.pause(ASKER, id)).pause).toMatchObject({ reason: "by-member", by: "maker" });
      expect(await code(desk.pause(ASKER, id))).toBe("already-paused");
      stories.add(listing("meanwhile"));
      await clock.advanceTo(NINE);
      await worker().round();
      expect(discord.posts).toEqual([]);
      expect((await desk.resume(ASKER, id)).pause).toBeNull();
      expect(await code(desk.resume(ASKER, id))).toBe("not-paused");
      await clock.advanceTo(NINE.add({ hours: 24 }));
      await worker().round();
      expect(slugsOf(discord)).toEqual([["meanwhile"]]);
    }));

  test("post-now posts at once what the preview showed, and the schedule goes on without it", () =>
    inOffice(async ({ desk, stories, clock, discord, worker }) => {
      const { id } = await desk.create(ASKER, SETTINGS, false);
      stories.add(listing("now"));
      const { selection } = await desk.preview("guild", id);
      expect((await desk.postNow(ASKER, id)).plan).toMatchObject({ post: true });
      await worker().round();
      expect(slugsOf(discord)).toEqual([selection.articles.map(({ slug }) => slug)]);
      await clock.advanceTo(NINE);
      await worker().round();
      const { deliveries } = await desk.history("guild", id, 5);
      expect(deliveries.map(({ status, reason }) => reason ?? status)).toEqual(["nothing-new", "posted"]);
    }));

  test("an import is taken whole or not at all", () =>
    inOffice(async (office) => {
      const { desk } = office;
      const settings = { ...SETTINGS, channelId: "123456789012345678" };
      const digest = await desk.create(ASKER, settings, false);
      const file = JSON.parse(await desk.exportAll("guild"));
      file.digests[0].count = 1;
      file.digests.push({ ...file.digests[0], id: undefined, channel: "223456789012345678" });
      const text = JSON.stringify(file);
      expect(await desk.planImport("guild", text)).toMatchObject({ create: [{}], update: [{ changed: ["count"] }] });
      office.check = { kind: "unusable", why: "No." };
      expect(await code(desk.applyImport(ASKER, text))).toBe("channel-unusable");
      expect(await desk.get("guild", digest.id)).toMatchObject({ count: 5 });
      office.check = { kind: "usable", channelKind: "text" };
      await desk.applyImport(ASKER, text);
      const made = (await desk.list("guild")).map(({ count, channelId }) => [count, channelId]);
      expect(made.toSorted()).toEqual([
        [1, "123456789012345678"],
        [1, "223456789012345678"],
      ]);
      expect(await code(desk.applyImport(ASKER, "nonsense"))).toBe("bad-import");
    }));
});

/** Moves the clock on until it is stopped, for posts that wait for their turn. */
function ticking(clock: DigestWorld["clock"]): () => void {
  let going = true;
  void (async () => {
    while (going) await clock.advance({ milliseconds: 25 });
  })();
  return () => {
    going = false;
  };
}
