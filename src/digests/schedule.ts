import type { Days } from "./days.ts";

/**
 * When a digest is due: wall-clock times on days of the week, in a time zone.
 * The zone is an IANA name; the times are "HH:MM" on the 24-hour clock, sorted, each once, at least one.
 */
export interface Schedule {
  readonly days: Days;
  readonly times: readonly string[];
  readonly timezone: string;
}

/** A week ahead covers every day of the week; one more each side covers any zone's jump over a day. */
const DAYS_AHEAD = 9;

/**
 * The first due instant after another.
 *
 * A time that daylight saving skips is due once, as much later as the clock jumped (02:30 becomes 03:30); a time that
 * comes twice is due the first time; times that so fall together are due once. These are RFC 5545's rule
 * (section 3.3.5) and Temporal's `compatible` disambiguation.
 * @param after exclusive
 * @throws RangeError when the zone is not known to this runtime, or the schedule names no day or no time
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 * @see https://tc39.es/proposal-temporal/docs/timezone.html#ambiguity-due-to-dst-or-other-time-zone-offset-changes
 */
export function nextDue(schedule: Schedule, after: Temporal.Instant): Temporal.Instant {
  const today = after.toZonedDateTimeISO(schedule.timezone).toPlainDate();
  let best: Temporal.Instant | null = null;
  // Starts a day early: a whole day that a zone leaves out (Samoa's 30 December 2011) is due on the day that follows.
  for (let ahead = -1; ahead <= DAYS_AHEAD; ahead += 1) {
    const date = today.add({ days: ahead });
    if (!schedule.days.has(date.dayOfWeek)) continue;
    if (best !== null && isDaysPast(date, best, schedule.timezone)) break;
    for (const time of schedule.times) {
      const due = instantOf(date, time, schedule.timezone);
      if (Temporal.Instant.compare(due, after) <= 0) continue;
      if (best === null || Temporal.Instant.compare(due, best) < 0) best = due;
    }
  }
  if (best === null) throw new RangeError("a schedule needs at least one day and one time");
  return best;
}

/**
 * The next due instants, in order.
 * @param after exclusive
 */
export function nextDues(schedule: Schedule, after: Temporal.Instant, count: number): readonly Temporal.Instant[] {
  const dues: Temporal.Instant[] = [];
  for (let last = after; dues.length < count; ) {
    last = nextDue(schedule, last);
    dues.push(last);
  }
  return dues;
}

/** Whether no time of this date can come before the instant: the date is two or more after the instant's own. */
function isDaysPast(date: Temporal.PlainDate, instant: Temporal.Instant, timezone: string): boolean {
  const own = instant.toZonedDateTimeISO(timezone).toPlainDate();
  return Temporal.PlainDate.compare(date, own.add({ days: 1 })) > 0;
}

function instantOf(date: Temporal.PlainDate, time: string, timezone: string): Temporal.Instant {
  return date
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(timezone, { disambiguation: "compatible" })
    .toInstant();
}
