import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { isPostOf } from "../../src/digests/slot-mark.ts";
import { openState, type StateDb, type StatePlace } from "../../src/digests/state/open-state.ts";
import { createMovableClock } from "../../src/movable-clock.ts";
import { createLocalDiscord, type LocalDiscord } from "../../src/playground/server.ts";
import type { Round } from "../support/digest-process.ts";
import { digestWorld } from "../support/digest-world.ts";
import { onBothEngines } from "../support/state-places.ts";

/** Rounds on each of the two engines: in CI two hundred in all, elsewhere a taste of it. */
const ROUNDS = Number(process.env["FAULT_ROUNDS"] ?? (process.env["CI"] === undefined ? 15 : 100));
const PROCESS = resolve(import.meta.dirname, "../support/digest-process.ts");
const KILLS = [
  "before-intention",
  "after-intention",
  "before-request",
  "during-request",
  "before-outcome",
  "after-outcome",
  null,
] as const;
const POST = { method: "POST", path: /\/messages$/ } as const;

/** A number from 0 (inclusive) to `below`, the same in every run: Park and Miller's generator. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** What a process waits for an answer, in milliseconds, in rounds in which none comes in time. */
const IMPATIENCE_MS = 60;
/** How long Discord lets it wait then. */
const HANG_MS = 150;

/** One thing that goes wrong at Discord's end, or nothing. Returns how long a process waits for an answer. */
function misfortune(discord: LocalDiscord, roll: number): number {
  const { faults } = discord;
  if (roll === 0) faults.dropAnswer(POST);
  if (roll === 1) faults.dropRequest(POST);
  if (roll === 2) faults.fail(POST, 500);
  if (roll === 3) faults.rateLimit(POST, 0.01);
  if (roll === 4) faults.add(POST, { kind: "status-after", status: 502 });
  if (roll === 5) faults.delayAnswer(POST, 30);
  // Done at once and answered too late; and done only after the process has given up, and tried again.
  if (roll === 6) faults.delayAnswer(POST, HANG_MS);
  if (roll === 7) faults.delay(POST, HANG_MS);
  return roll === 6 || roll === 7 ? IMPATIENCE_MS : 20_000;
}

onBothEngines("posts in the face of everything", (fresh) => {
  test(`over ${ROUNDS} rounds of kill -9 and Discord's failures, each slot is posted exactly once`, async () => {
    const place = await fresh();
    const db = await openState(place);
    const start = Date.parse("2025-03-03T12:00:00Z");
    const began = Date.now();
    const clock = createMovableClock(() => start + Date.now() - began);
    const discord = await createLocalDiscord({ clock });
    const workers = new Workers(place, discord);
    const roll = dice(20_250_303);
    try {
      const digest = await digestWorld(db).digest({ id: "faultyyy", channelId: discord.ids.newsroom, count: 7 });
      for (let n = 1; n <= ROUNDS; n += 1) {
        // Beyond Discord's memory of nonces, and beyond the slot of the last round.
        await clock.control.advanceTo(clock.now().add({ seconds: 1 + roll(3) * 200 }));
        const slot = clock.now().round("millisecond");
        await db.updateTable("digests").set({ next_due: slot.epochMilliseconds }).where("id", "=", digest.id).execute();
        const requestMs = misfortune(discord, roll(11));
        const round: Omit<Round, "killAt"> = {
          now: slot.epochMilliseconds,
          stories: n,
          killAfterMs: roll(12),
          requestMs,
          leaseMs: roll(2) === 0 ? 2_000 : 60_000,
        };
        // Mostly one process, whose death leaves the slot to whoever comes later.
        const crew = 1 + roll(2) * roll(3);
        const fates = Array.from({ length: crew }, () => KILLS[roll(KILLS.length)] ?? null);
        await Promise.all(fates.map((killAt) => workers.run({ ...round, killAt })));
        // No request is under way for minutes: what hangs has arrived before the clock is moved.
        if (requestMs === IMPATIENCE_MS) await sleep(2 * HANG_MS);
        // Beyond Discord's memory of nonces: only a look into the channel tells whether the post stands.
        if (roll(2) === 0) await clock.control.advanceTo(clock.now().add({ minutes: 10 }));
        await workers.run({ ...round, now: clock.now().epochMilliseconds, killAt: null });
        if (requestMs === IMPATIENCE_MS) await sleep(2 * HANG_MS);
        discord.faults.clear();
      }
      expect(workers.errors).toEqual([]);
      await expectEachOnce(db, discord, digest.id);
    } finally {
      await workers.end();
      await db.destroy();
      await discord.close();
    }
  }, 600_000);
});

/** Each story was posted once, by slots that each stand in the channel once. */
async function expectEachOnce(db: StateDb, discord: LocalDiscord, digestId: string): Promise<void> {
  const posts = discord
    .user(discord.ids.admin)
    .in(discord.ids.newsroom)
    .messages()
    .map((message) => message.buttons.map(({ customId }) => customId ?? ""));
  const slots = await db
    .selectFrom("deliveries")
    .select(["slot", "status"])
    .where("digest_id", "=", digestId)
    .execute();
  const standing = slots
    .filter(({ status }) => status === "posted")
    .map(({ slot }) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(slot);
      return posts.filter((customIds) => isPostOf(customIds, digestId, instant)).length;
    });
  expect(standing).toEqual(standing.map(() => 1));
  expect(posts).toHaveLength(standing.length);
  const stories = posts.flatMap((ids) => ids.filter((id) => id.includes("~dg~s~")).map((id) => id.split("~")[3]));
  expect(stories.toSorted()).toEqual(Array.from({ length: ROUNDS }, (_, n) => `s${n}`.padEnd(11, "0")).toSorted());
}

/** Processes that live until one of them is killed; its place is taken by a new one. */
class Workers {
  readonly #setup: string;
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  readonly errors: string[] = [];

  constructor(place: StatePlace, discord: LocalDiscord) {
    const { apiUrl, token, ids } = discord;
    this.#setup = JSON.stringify({ place, apiUrl, token, botId: ids.bot });
  }

  /** Works until it is done or dead. */
  async run(round: Round): Promise<void> {
    const child = this.#takeIdle() ?? (await this.#start());
    const message = await new Promise<{ done?: boolean; error?: string } | null>((settle) => {
      const finish = (value: { done?: boolean; error?: string } | null): void => {
        child.off("message", finish).off("exit", died);
        settle(value);
      };
      const died = (): void => finish(null);
      child.on("message", finish).on("exit", died);
      child.send(round);
    });
    if (message === null) this.#all.delete(child);
    else this.#idle.push(child);
    if (message !== null && message.done !== true) this.errors.push(String(message.error));
  }

  async end(): Promise<void> {
    for (const child of this.#all) child.kill("SIGKILL");
  }

  /** One that is alive: death during a request may come after the round is done. */
  #takeIdle(): ChildProcess | undefined {
    for (let child = this.#idle.pop(); child !== undefined; child = this.#idle.pop()) {
      if (child.connected && child.signalCode === null) return child;
    }
    return undefined;
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(PROCESS, [this.#setup], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    this.#all.add(child);
    await once(child, "message");
    return child;
  }
}
