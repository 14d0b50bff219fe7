import pino from "pino";
import { arrivalBook } from "../../src/digests/arrival-book.ts";
import { daysFromBits } from "../../src/digests/days.ts";
import type { RenderPost } from "../../src/digests/deliver.ts";
import type { Digest } from "../../src/digests/digest.ts";
import { DEFAULT_GRACE } from "../../src/digests/due.ts";
import type { DigestMetrics } from "../../src/digests/metrics-port.ts";
import { createPace } from "../../src/digests/pace.ts";
import type { FindOutcome, Poster, PostOutcome, PostRequest } from "../../src/digests/port.ts";
import { nextDue } from "../../src/digests/schedule.ts";
import { lastArrival, recordArrivals } from "../../src/digests/state/arrivals.ts";
import { insertDigest } from "../../src/digests/state/digests.ts";
import type { StateDb } from "../../src/digests/state/open-state.ts";
import { createDigestWorker, type DigestWorker } from "../../src/digests/worker.ts";
import { customIdsIn } from "../../src/replies/custom-id.ts";
import { type TestStories, testStories } from "./stories.ts";
import { type VirtualClock, virtualClock } from "./virtual-clock.ts";

/** A post that stands in a channel. */
export interface StandingPost {
  readonly messageId: string;
  readonly request: PostRequest;
  readonly at: Temporal.Instant;
}

/** A channel server in memory that knows nonces for three minutes, and fails as it is told. */
export interface TestDiscord extends Poster {
  readonly posts: readonly StandingPost[];
  readonly told: readonly string[];
  /** What the next attempts do: nothing said, they succeed. */
  readonly script: ((request: PostRequest) => "apply" | "apply-and-lose" | PostOutcome)[];
  forum: boolean;
}

const NONCE_MEMORY_MS = 180_000;

/** Makes an empty one. */
export function testDiscord(clock: VirtualClock): TestDiscord {
  const posts: StandingPost[] = [];
  const told: string[] = [];
  const discord: TestDiscord = {
    posts,
    told,
    script: [],
    forum: false,
    hasRole: () => true,
    takesNonce: async () => !discord.forum,
    async post(request): Promise<PostOutcome> {
      const fate = discord.script.shift()?.(request) ?? "apply";
      if (typeof fate !== "string") return fate;
      const now = clock.now();
      const known = discord.forum
        ? undefined
        : posts.find(
            (post) =>
              post.request.nonce === request.nonce &&
              now.epochMilliseconds - post.at.epochMilliseconds < NONCE_MEMORY_MS,
          );
      const post = known ?? { messageId: `m${posts.length + 1}`, request, at: now };
      if (known === undefined) posts.push(post);
      return fate === "apply"
        ? { kind: "posted", messageId: post.messageId }
        : { kind: "unsure", why: "the answer was lost", retryAfterMs: null };
    },
    async find({ channelId, since, matches }): Promise<FindOutcome> {
      const found = posts.find(
        (post) =>
          post.request.channelId === channelId &&
          Temporal.Instant.compare(post.at, since) >= 0 &&
          matches(customIdsIn(post.request.reply)),
      );
      return found === undefined ? { kind: "absent" } : { kind: "found", messageId: found.messageId };
    },
    async tell(userId) {
      told.push(userId);
      return true;
    },
  };
  return discord;
}

/** Counts of a worker's metrics. */
export type Counts = Record<string, number>;

function countingMetrics(counts: Counts): DigestMetrics {
  const add = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  return {
    due: () => add("due"),
    posted: () => add("posted"),
    skipped: (reason) => add(`skipped:${reason}`),
    failed: (reason) => add(`failed:${reason}`),
    retried: () => add("retried"),
  };
}

/** A post with a button for each article, that carries its slot as Lede's own posts do. */
const renderSlugs: RenderPost = (digest, { slot, slugs }) => ({
  title: "Digest",
  reply: {
    components: slugs.map((slug) => ({
      type: 1,
      components: [
        {
          type: 2,
          style: 2,
          label: slug,
          custom_id: `1~dg~s~${slug}~${digest.id}~${slot.epochMilliseconds.toString(36)}`,
        },
      ],
    })),
  },
});

/** All that a test of digests needs, on an open state. */
export interface DigestWorld {
  readonly db: StateDb;
  readonly clock: VirtualClock;
  readonly stories: TestStories;
  readonly discord: TestDiscord;
  readonly counts: Counts;
  /** @param poster what to do otherwise than the Discord of this world; `render` likewise for posts */
  worker(owner?: string, poster?: Partial<Poster>, render?: RenderPost): DigestWorker;
  /** Sets up a digest as a person would: from now on, in New York, at nine every day unless the test says otherwise. */
  digest(given?: Partial<Digest>): Promise<Digest>;
}

/** Makes a world that stands at noon UTC of 3 March 2025. */
export function digestWorld(db: StateDb): DigestWorld {
  const clock = virtualClock("2025-03-03T12:00:00Z");
  const stories = testStories();
  const discord = testDiscord(clock);
  const counts: Counts = {};
  let made = 0;
  return {
    db,
    clock,
    stories,
    discord,
    counts,
    worker: (owner = "one", poster = {}, render = renderSlugs) =>
      createDigestWorker({
        db,
        clock,
        pollClock: clock,
        poster: { ...discord, ...poster },
        store: stories,
        pace: createPace(clock),
        metrics: countingMetrics(counts),
        log: pino({ level: "silent" }),
        grace: DEFAULT_GRACE,
        arrivals: arrivalBook(db, stories),
        leaseMs: 60_000,
        requestMs: 20_000,
        owner,
        renderPaused: () => ({ components: [] }),
        render,
      }),
    async digest(given = {}) {
      made += 1;
      await recordArrivals(db, stories, clock.now());
      const schedule = given.schedule ?? {
        days: daysFromBits(127),
        times: ["09:00"],
        timezone: "America/New_York",
      };
      const digest: Digest = {
        id: `digest${String(made).padStart(2, "0")}`,
        guildId: "guild",
        channelId: "channel",
        count: 5,
        style: "headlines",
        mentionRoleId: null,
        filter: { tags: [], query: null },
        createdBy: "maker",
        createdAt: clock.now(),
        pause: null,
        nextDue: nextDue(schedule, clock.now()),
        afterArrival: await lastArrival(db),
        ...given,
        schedule,
      };
      await insertDigest(db, digest);
      return digest;
    },
  };
}

/** The slugs of each post, in order, as a reader finds them. */
export function slugsOf(discord: TestDiscord): string[][] {
  return discord.posts.map((post) => customIdsIn(post.request.reply).map((id) => id.split("~")[3] ?? ""));
}
