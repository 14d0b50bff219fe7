import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTimes } from "../../src/digests/times.ts";

test.each([
  ["9am", ["09:00"]],
  ["9 AM", ["09:00"]],
  ["9:30 p.m.", ["21:30"]],
  ["12am", ["00:00"]],
  ["12 pm", ["12:00"]],
  ["noon", ["12:00"]],
  ["09:00", ["09:00"]],
  ["21.30", ["21:30"]],
  ["17h30", ["17:30"]],
  ["8 Uhr", ["08:00"]],
  ["17:00, 09:00", ["09:00", "17:00"]],
  ["9am and 9:00 and 5pm", ["09:00", "17:00"]],
])("%j is %j", (text, times) => {
  expect(parseTimes(text)).toEqual(times);
});

test.each(["", "9", "25:00", "9:60", "13pm", "0am", "soon", "9:0", "9am, later", "-1:00"])(
  "%j is not a time of day",
  (text) => {
    expect(parseTimes(text)).toBeNull();
  },
);

test("every minute of the day is read back, alone and among others", () => {
  const minute = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => {
    return `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`;
  });
  fc.assert(
    fc.property(fc.uniqueArray(minute, { minLength: 1, maxLength: 12 }), (times) => {
      expect(parseTimes(times.join(", "))).toEqual(times.toSorted());
    }),
  );
});
