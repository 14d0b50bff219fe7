import fc from "fast-check";
import { expect, test } from "vitest";
import { daysFromBits, daysToBits, describeDays, parseDays } from "../../src/digests/days.ts";

test.each([
  ["every day", [1, 2, 3, 4, 5, 6, 7]],
  ["Daily", [1, 2, 3, 4, 5, 6, 7]],
  ["weekdays", [1, 2, 3, 4, 5]],
  ["Weekends", [6, 7]],
  ["Mon, Wed and Fri", [1, 3, 5]],
  ["Tuesdays", [2]],
  ["tues & thurs", [2, 4]],
  ["mon-fri", [1, 2, 3, 4, 5]],
  ["Fri – Mon", [1, 5, 6, 7]],
  ["Monday to Wednesday, Sun.", [1, 2, 3, 7]],
  ["weekends, Monday", [1, 6, 7]],
])("%j is %j", (text, days) => {
  expect([...(parseDays(text) ?? [])]).toEqual(days);
});

test.each(["", " , ", "m", "someday", "mon-", "mon-tue-wed", "every other day", "9am"])("%j is not days", (text) => {
  expect(parseDays(text)).toBeNull();
});

test("any set of days comes back from its description and from its bits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 127 }), (bits) => {
      const days = daysFromBits(bits);
      expect(parseDays(describeDays(days))).toEqual(days);
      expect(daysToBits(days)).toBe(bits);
    }),
  );
});
