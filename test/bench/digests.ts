/**
 * Ten thousand digests due at the same second, one guild with two thousand of them. Time is virtual (the pace decides
 * it; each answer takes 200 ms), the database is a real SQLite file. Printed: the virtual time beside what Discord's global limit of 50 requests
 * a second allows, when the guilds with one digest were served, and the real time and work that it took.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openState } from "../../src/digests/state/open-state.ts";
import { digestWorld } from "../support/digest-world.ts";
import { listing } from "../support/stories.ts";

const DIGESTS = Number(process.env["DIGESTS"] ?? 10_000);
/** What Discord takes for an answer, in virtual milliseconds. */
const ANSWER_MS = 200;
const IN_ONE_GUILD = DIGESTS / 5;

const dataDir = await mkdtemp(join(tmpdir(), "lede-bench-"));
const db = await openState({ dataDir });
const world = digestWorld(db);
const nextDue = Temporal.Instant.from("2025-03-03T14:00:00Z");
for (let n = 0; n < DIGESTS; n += 1) {
  const guildId = n < IN_ONE_GUILD ? "large" : `small${n}`;
  await world.digest({ id: `d${String(n).padStart(7, "0")}`, guildId, channelId: `channel${n}`, nextDue });
}
world.stories.add(listing("a"));
await world.clock.advanceTo(nextDue);

const cpu = process.cpuUsage();
const started = performance.now();
const worker = world.worker("one", {
  post: async (request) => {
    const outcome = await world.discord.post(request);
    await new Promise<void>((resolve) => world.clock.at(world.clock.now().add({ milliseconds: ANSWER_MS }), resolve));
    return outcome;
  },
});
let done = false;
const round = worker.round().finally(() => {
  done = true;
});
while (!done) await world.clock.advance({ milliseconds: 20 });
await round;
const real = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);

const seconds = world.discord.posts.map(({ at }) => at.since(nextDue).total("seconds"));
const last = Math.max(...seconds);
const small = world.discord.posts
  .filter(({ request }) => Number(request.channelId.slice("channel".length)) >= IN_ONE_GUILD)
  .map(({ at }) => at.since(nextDue).total("seconds"));
const perSecond = new Map<number, number>();
for (const second of seconds) perSecond.set(Math.floor(second), (perSecond.get(Math.floor(second)) ?? 0) + 1);
const channels = new Set(world.discord.posts.map(({ request }) => request.channelId)).size;

process.stdout.write(
  [
    `${DIGESTS} digests due at once: ${world.discord.posts.length} posts in ${channels} channels`,
    `virtual time ${last.toFixed(1)} s; the global limit allows ${(DIGESTS / 50).toFixed(1)} s; ratio ${(last / (DIGESTS / 50)).toFixed(3)}`,
    `most posts in one second: ${Math.max(...perSecond.values())}`,
    `the last guild with one digest was served after ${Math.max(...small).toFixed(1)} s (${((100 * Math.max(...small)) / last).toFixed(0)}% of the whole)`,
    `real time ${real.toFixed(1)} s, ${(DIGESTS / real).toFixed(0)} posts/s; CPU ${((user + system) / 1e6).toFixed(1)} s`,
    "",
  ].join("\n"),
);
await db.destroy();
await rm(dataDir, { recursive: true });
