import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMovableClock } from "../src/movable-clock.ts";
import { systemClock } from "../src/system-clock.ts";

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

describe("the system's clock", () => {
  test("wakes soon when the instant has passed, and never when it was cancelled", async () => {
    const woken = Promise.withResolvers<void>();
    const cancel = systemClock.at(systemClock.now(), () => woken.reject(new Error("was cancelled")));
    cancel();
    systemClock.at(systemClock.now().subtract({ hours: 1 }), woken.resolve);
    await woken.promise;
  });

  test("waits for an instant that is too far away for one timer", async () => {
    let woken = false;
    const cancel = systemClock.at(systemClock.now().add({ hours: 24 * 60 }), () => {
      woken = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    cancel();
    expect(woken).toBe(false);
  });
});

describe("the movable clock", () => {
  test("shows real time, wakes in the order of time when it is moved, each at its own time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 30 }),
        fc.integer({ min: 0, max: 1200 }),
        async (times, target) => {
          const clock = createMovableClock(() => 0);
          const woken: number[] = [];
          for (const time of times) {
            clock.at(at(time * 1e6), () => {
              expect(clock.now().epochMilliseconds).toBe(time * 1e6);
              woken.push(time);
            });
          }
          await clock.control.advanceTo(at(target * 1e6));
          const due = times.filter((time) => time <= target).sort((a, b) => a - b);
          const left = times.filter((time) => time > target);
          expect(woken).toEqual(due);
          expect(clock.now().epochMilliseconds).toBe(target * 1e6);
          expect(clock.control.next()?.epochMilliseconds ?? null).toBe(left.length ? Math.min(...left) * 1e6 : null);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("whoever was woken can ask to be woken again on the way", async () => {
    const clock = createMovableClock(() => 0);
    const woken: number[] = [];
    const daily = (day: number) => {
      clock.at(at(day * 86_400_000), () => {
        woken.push(day);
        daily(day + 1);
      });
    };
    daily(1);
    await clock.control.advanceTo(at(3.5 * 86_400_000));
    expect(woken).toEqual([1, 2, 3]);
  });

  test("never moves back, but can be set back to real time; a cancelled waiter stays asleep", async () => {
    let real = 1000;
    const clock = createMovableClock(() => real);
    const cancel = clock.at(at(2000), () => {
      throw new Error("was cancelled");
    });
    cancel();
    await clock.control.advanceTo(at(5000));
    await clock.control.advanceTo(at(10));
    expect(clock.now().epochMilliseconds).toBe(5000);
    real = 1500;
    expect(clock.now().epochMilliseconds).toBe(5500);
    clock.control.reset();
    expect(clock.now().epochMilliseconds).toBe(1500);
  });

  test("wakes by itself as real time goes on", async () => {
    const clock = createMovableClock();
    const woken = Promise.withResolvers<void>();
    clock.at(clock.now().add({ milliseconds: 5 }), woken.resolve);
    await woken.promise;
    expect(clock.control.next()).toBeNull();
  });
});
