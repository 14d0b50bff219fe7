import fc from "fast-check";
import { expect, test } from "vitest";
import { daysFromBits } from "../../src/digests/days.ts";
import { describeDelivery } from "../../src/digests/describe.ts";
import {
  DELIVERY_STATUSES,
  DIGEST_STYLES,
  type Digest,
  PAUSE_REASONS,
  SKIP_REASONS,
} from "../../src/digests/digest.ts";
import {
  confirmDeleteView,
  digestListView,
  digestView,
  importView,
  pausedView,
  whyView,
} from "../../src/digests/digest-views.ts";
import type { PastDelivery } from "../../src/digests/state/deliveries.ts";
import { customIdsIn } from "../../src/replies/custom-id.ts";

const NOW = Temporal.Instant.from("2025-03-03T14:00:00Z");
const SNOWFLAKE = "12345678901234567890";

/** Text of people and of Discord: long, and full of what means something in a channel. */
const nasty = (maxLength: number) =>
  fc
    .tuple(
      fc.constantFrom("@everyone ", "<@1> ", "**x** ", "`", "[a](https://b.c) ", "\n# ", "||", "\\", "😀", "words "),
      fc.nat(maxLength),
    )
    .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length));

const anyPause = fc.record({
  reason: fc.constantFrom(...PAUSE_REASONS),
  by: fc.option(fc.constant(SNOWFLAKE)),
  at: fc.constant(NOW),
  detail: fc.option(nasty(3000)),
});
const anyDigest: fc.Arbitrary<Digest> = fc.record({
  id: fc.stringMatching(/^[a-z2-9]{8}$/),
  guildId: fc.constant(SNOWFLAKE),
  channelId: fc.constant(SNOWFLAKE),
  createdBy: fc.constant(SNOWFLAKE),
  createdAt: fc.constant(NOW),
  schedule: fc.record({
    days: fc.integer({ min: 1, max: 127 }).map(daysFromBits),
    times: fc.constantFrom(
      ["09:00"],
      Array.from({ length: 12 }, (_, n) => `${String(n + 10)}:30`),
    ),
    timezone: fc.constantFrom("UTC", "America/Argentina/ComodRivadavia", "Europe/Berlin"),
  }),
  count: fc.integer({ min: 1, max: 7 }),
  style: fc.constantFrom(...DIGEST_STYLES),
  mentionRoleId: fc.option(fc.constant(SNOWFLAKE)),
  filter: fc.record({ tags: fc.array(nasty(60), { maxLength: 20 }), query: fc.option(nasty(200)) }),
  pause: fc.option(anyPause),
  nextDue: fc.constant(NOW.add({ hours: 1 })),
  afterArrival: fc.nat(),
});
const REASONS = [...SKIP_REASONS, ...PAUSE_REASONS, "gave-up", "articles-gone", "internal", null] as const;
const anyDelivery: fc.Arbitrary<PastDelivery> = fc.record({
  digestId: fc.constant("abcd2345"),
  slot: fc.constant(NOW.subtract({ hours: 30 })),
  status: fc.constantFrom(...DELIVERY_STATUSES),
  reason: fc.constantFrom(...REASONS),
  detail: fc.option(nasty(3000)),
  articles: fc.constant([{ slug: "a", identity: "a" }]),
  left: fc.nat(1000),
  channelId: fc.constant(SNOWFLAKE),
  attempts: fc.nat(100),
  firstAttemptAt: fc.constant(null),
  lastAttemptAt: fc.constant(null),
  messageId: fc.option(fc.constant(SNOWFLAKE)),
  updatedAt: fc.constant(NOW),
  passedOver: fc.nat(1000),
});

/** What Discord counts of a message. */
function counts(value: unknown): { components: number; texts: string[] } {
  const found = { components: 0, texts: [] as string[] };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    if ("type" in node && typeof node.type === "number") found.components += 1;
    if ("content" in node && typeof node.content === "string") found.texts.push(node.content);
    Object.values(node).forEach(walk);
  };
  walk(value);
  return found;
}

test("whatever people and Discord wrote, every view stays within Discord's limits and pings nobody", () => {
  fc.assert(
    fc.property(
      fc.array(anyDigest, { minLength: 1, maxLength: 50 }),
      fc.array(anyDelivery, { maxLength: 10 }),
      fc.nat(10),
      (digests, deliveries, page) => {
        const [digest] = digests;
        if (digest === undefined) return;
        const plan = {
          create: digests,
          update: digests.map((item) => ({ digest: item, settings: item, changed: ["days", "time"] })),
          unchanged: 3,
        };
        for (const view of [
          digestView(digest, NOW, "Digest"),
          digestListView(digests, page, NOW),
          whyView(digest, deliveries, NOW),
          confirmDeleteView(digest, NOW),
          pausedView(digest),
          importView(plan, false),
          importView(plan, true),
        ]) {
          const { components, texts } = counts(view);
          expect(components).toBeLessThanOrEqual(40);
          expect(texts.join("").length).toBeLessThanOrEqual(4000);
          expect(texts.every((text) => text.trim() !== "")).toBe(true);
          expect(customIdsIn(view).every((id) => id.length <= 100)).toBe(true);
          expect(texts.join("\n")).not.toMatch(/(?<!\\)@everyone|(?<!\\)\*\*x|(?<!\\)\[a\]/);
        }
      },
    ),
    { numRuns: 80 },
  );
});

function line(given: Partial<PastDelivery>): string {
  const base: PastDelivery = {
    digestId: "abcd2345",
    slot: NOW,
    status: "skipped",
    reason: null,
    detail: null,
    articles: [{ slug: "a", identity: "a" }],
    left: 0,
    channelId: "7",
    attempts: 0,
    firstAttemptAt: null,
    lastAttemptAt: null,
    messageId: "8",
    updatedAt: NOW,
    passedOver: 0,
  };
  return describeDelivery({ ...base, ...given }, "6").replace(/^<t:\d+:f>: /, "");
}

test.each<[Partial<PastDelivery>, string]>([
  [{ status: "posted" }, "posted 1 article · [Open](<https://discord.com/channels/6/7/8>)"],
  [
    { status: "posted", left: 2, passedOver: 3, updatedAt: NOW.add({ minutes: 5 }) },
    "posted 1 article, 5 minutes late, 2 more left for the next post, 3 filtered out · [Open](<https://discord.com/channels/6/7/8>)",
  ],
  [{ reason: "nothing-new" }, "no post, nothing new had arrived"],
  [{ reason: "filtered-out", detail: "1" }, "no post, the one new article did not pass its filter"],
  [{ reason: "filtered-out", detail: "4" }, "no post, none of 4 new articles passed its filter"],
  [{ reason: "paused", detail: "by-member 99" }, "no post, it was paused by <@99>"],
  [{ reason: "paused", detail: "channel-gone" }, "no post, it was paused, because its channel is gone"],
  [{ reason: "missed" }, "no post, I was not running, and it was too late when I came back"],
  [{ reason: "merged" }, "no post, I was not running; the next one was posted for both"],
  [{ status: "planned" }, "about to be posted"],
  [{ status: "planned", attempts: 1, detail: "no *answer*" }, "tried 1 time, will try again (no \\*answer\\*)"],
  [
    { status: "failed", reason: "missing-permission", detail: "Send Messages in #a_b_" },
    "not posted, because I lack a permission (Send Messages in #a\\_b\\_); its articles wait for the next post",
  ],
  [
    { status: "failed", reason: "paused", detail: "by-member 99" },
    "not posted, it was paused by <@99>; its articles wait for the next post",
  ],
  [
    { status: "failed", reason: "articles-gone" },
    "not posted, because its articles were removed; they come if they are there again",
  ],
  [
    { status: "failed", reason: "internal" },
    "not posted, because something went wrong on my side; its articles wait for the next post",
  ],
])("/digest why: %j", (given, expected) => {
  expect(line(given)).toBe(expected);
});
