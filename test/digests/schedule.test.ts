import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { daysFromBits } from "../../src/digests/days.ts";
import { nextDue, nextDues, type Schedule } from "../../src/digests/schedule.ts";

const ZONES = Intl.supportedValuesOf("timeZone");
const EVERY_DAY = daysFromBits(0b1111111);

function at(iso: string): Temporal.Instant {
  return Temporal.Instant.from(iso);
}

function dues(schedule: Schedule, after: string, count: number): string[] {
  return nextDues(schedule, at(after), count).map(String);
}

describe("daylight saving", () => {
  test("a skipped time is due once, as much later as the clock jumped", () => {
    const schedule = { days: EVERY_DAY, times: ["02:30"], timezone: "America/New_York" };
    expect(dues(schedule, "2025-03-08T12:00:00Z", 2)).toEqual(["2025-03-09T07:30:00Z", "2025-03-10T06:30:00Z"]);
  });

  test("a repeated time is due the first time only", () => {
    const schedule = { days: EVERY_DAY, times: ["01:30"], timezone: "America/New_York" };
    expect(dues(schedule, "2025-11-02T00:00:00Z", 2)).toEqual(["2025-11-02T05:30:00Z", "2025-11-03T06:30:00Z"]);
  });

  test("a skipped time that falls on another due time is one post, not two", () => {
    const schedule = { days: EVERY_DAY, times: ["02:30", "03:10", "03:30"], timezone: "America/New_York" };
    expect(dues(schedule, "2025-03-09T00:00:00Z", 3)).toEqual([
      "2025-03-09T07:10:00Z",
      "2025-03-09T07:30:00Z",
      "2025-03-10T06:30:00Z",
    ]);
  });

  test("a day that a zone left out is due on the day after it", () => {
    const fridays = { days: new Set([5]), times: ["09:00"], timezone: "Pacific/Apia" };
    expect(dues(fridays, "2011-12-29T20:00:00Z", 1)).toEqual(["2011-12-30T19:00:00Z"]);
  });
});

test("named days only", () => {
  const schedule = { days: new Set([1, 4]), times: ["09:00", "17:00"], timezone: "Europe/Berlin" };
  expect(dues(schedule, "2025-06-05T07:00:00Z", 3)).toEqual([
    "2025-06-05T15:00:00Z",
    "2025-06-09T07:00:00Z",
    "2025-06-09T15:00:00Z",
  ]);
});

/** Luxon's own arithmetic: every wall-clock minute of the day as it comes, the gap as luxon shifts it. */
function byLuxon(schedule: Schedule, after: number): number {
  const start = DateTime.fromMillis(after, { zone: schedule.timezone }).startOf("day").minus({ days: 2 });
  const candidates: number[] = [];
  for (let ahead = 0; ahead <= 12; ahead += 1) {
    const date = start.plus({ days: ahead });
    if (!schedule.days.has(date.weekday)) continue;
    for (const time of schedule.times) {
      const [hour = 0, minute = 0] = time.split(":").map(Number);
      const local = DateTime.fromObject(
        { year: date.year, month: date.month, day: date.day, hour, minute },
        { zone: schedule.timezone },
      );
      // Of two instants with the same wall clock, the first.
      const first = local.getPossibleOffsets().reduce((a, b) => (a.toMillis() <= b.toMillis() ? a : b));
      candidates.push(first.toMillis());
    }
  }
  return Math.min(...candidates.filter((due) => due > after));
}

test("agrees with luxon over all zones and ten years, around each zone's own clock changes", () => {
  const from = Date.UTC(2020, 0, 1);
  const until = Date.UTC(2030, 0, 1);
  const schedules = fc.record({
    timezone: fc.constantFrom(...ZONES),
    days: fc.integer({ min: 1, max: 127 }).map(daysFromBits),
    times: fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => {
        return `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`;
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(schedules, fc.integer({ min: from, max: until }), (schedule, after) => {
      const due = nextDue(schedule, Temporal.Instant.fromEpochMilliseconds(after)).epochMilliseconds;
      expect(due).toBe(byLuxon(schedule, after));
    }),
    { numRuns: 2000 },
  );
});

test("every zone's every clock change in ten years: each local day's time is due exactly once", () => {
  for (const timezone of ZONES) {
    let moment = at("2020-01-01T00:00:00Z").toZonedDateTimeISO(timezone);
    for (;;) {
      const change = moment.getTimeZoneTransition("next");
      if (change === null || change.year > 2029) break;
      const schedule = { days: EVERY_DAY, times: ["00:15", "01:30", "02:30", "03:00"], timezone };
      const day = change.toPlainDate();
      const start = day.toZonedDateTime(timezone).toInstant();
      const end = day.add({ days: 1 }).toZonedDateTime(timezone).toInstant();
      const found: string[] = [];
      for (let due = nextDue(schedule, start.subtract({ nanoseconds: 1 })); Temporal.Instant.compare(due, end) < 0; ) {
        found.push(String(due.epochMilliseconds));
        due = nextDue(schedule, due);
      }
      const expected = new Set(
        schedule.times.map((time) => {
          const { year, month, day: dayOfMonth } = day;
          const [hour = 0, minute = 0] = time.split(":").map(Number);
          const local = DateTime.fromObject({ year, month, day: dayOfMonth, hour, minute }, { zone: timezone });
          return String(Math.min(...local.getPossibleOffsets().map((d) => d.toMillis())));
        }),
      );
      expect(new Set(found), `${timezone} ${day}`).toEqual(expected);
      moment = change;
    }
  }
});
