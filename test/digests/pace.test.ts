import { expect, test } from "vitest";
import { createPace, POSTS_PER_SECOND } from "../../src/digests/pace.ts";
import { virtualClock } from "../support/virtual-clock.ts";

const NEVER = new AbortController().signal;

test("turns are given evenly, at the pace of the global limit", async () => {
  const clock = virtualClock("2025-03-03T12:00:00Z");
  const pace = createPace(clock);
  const given: number[] = [];
  for (let n = 0; n < 100; n += 1) {
    void pace.turn(NEVER).then(() => given.push(clock.now().epochMilliseconds));
  }
  await clock.advance({ seconds: 4 });
  expect(given).toHaveLength(100);
  const gaps = given.slice(5).map((at, index) => at - (given[index + 4] ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(1000 / POSTS_PER_SECOND + 2);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000 / POSTS_PER_SECOND - 2);
});

test("a clock that jumps ahead lets no more through in any second than the limit", async () => {
  const clock = virtualClock("2025-03-03T12:00:00Z");
  const pace = createPace(clock);
  const given: number[] = [];
  const ask = (count: number): void => {
    for (let n = 0; n < count; n += 1) void pace.turn(NEVER).then(() => given.push(clock.now().epochMilliseconds));
  };
  ask(200);
  await clock.advance({ milliseconds: 500 });
  // As a process that stood still finds it: all of these timers are late at once.
  await clock.jump({ seconds: 3 });
  for (let step = 0; step < 400; step += 1) await clock.advance({ milliseconds: 20 });
  expect(given).toHaveLength(200);
  const most = given.map((at) => given.filter((other) => other >= at && other < at + 1000).length);
  expect(Math.max(...most)).toBeLessThan(50);
});

test("workers that share the limit go slower, and a stop ends the wait", async () => {
  const clock = virtualClock("2025-03-03T12:00:00Z");
  const pace = createPace(clock);
  pace.share(2);
  let given = 0;
  const stop = new AbortController();
  const waits = Array.from({ length: 100 }, () =>
    pace.turn(stop.signal).then(
      () => {
        given += 1;
        return "given";
      },
      () => "stopped",
    ),
  );
  for (let step = 0; step < 50; step += 1) await clock.advance({ milliseconds: 20 });
  expect(given).toBeGreaterThan(20);
  expect(given).toBeLessThanOrEqual(POSTS_PER_SECOND / 2 + 3);
  stop.abort(new Error("enough"));
  expect((await Promise.all(waits)).filter((end) => end === "stopped")).toHaveLength(100 - given);
});

test("a channel takes five posts in five seconds, counted from when they went out", () => {
  let ms = 0;
  const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(ms), at: () => () => {} };
  const pace = createPace(clock);
  const places = Array.from({ length: 5 }, () => pace.channel("a"));
  ms = 3_000;
  for (const place of places) if (place.free) place.sent();
  ms = 6_000;
  const sixth = pace.channel("a");
  expect(sixth).toEqual({ free: false, at: Temporal.Instant.fromEpochMilliseconds(8_501) });
  expect(pace.channel("b").free).toBe(true);
  ms = 8_501;
  expect(pace.channel("a").free).toBe(true);
});
