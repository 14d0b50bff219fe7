import type { PlaygroundClock } from "../clock.ts";
import { ActionRefused } from "../interactions/options.ts";

/** Where the page's clock buttons lead. */
export type ClockMove = "+1-hour" | "next-09:00" | "next-event" | "reset";

/**
 * Moves an adjustable clock.
 * @param timeZone an IANA name, for "next-09:00"
 * @throws ActionRefused when the clock cannot be moved, or nothing is waited for
 */
export async function moveClock(clock: PlaygroundClock, to: ClockMove, timeZone: string): Promise<void> {
  const { control } = clock;
  if (!control) throw new ActionRefused("This clock cannot be moved.");
  if (to === "reset") {
    await control.reset();
    return;
  }
  await control.advanceTo(target(clock.now(), to, timeZone, control.next()));
}

function target(
  now: Temporal.Instant,
  to: Exclude<ClockMove, "reset">,
  timeZone: string,
  next: Temporal.Instant | null,
): Temporal.Instant {
  if (to === "+1-hour") return now.add({ hours: 1 });
  if (to === "next-event") {
    if (!next) throw new ActionRefused("The bot waits for nothing.");
    return next;
  }
  const here = zoned(now, timeZone);
  const today = here.withPlainTime("09:00");
  const nine = Temporal.ZonedDateTime.compare(today, here) > 0 ? today : here.add({ days: 1 }).withPlainTime("09:00");
  return nine.toInstant();
}

function zoned(now: Temporal.Instant, timeZone: string): Temporal.ZonedDateTime {
  try {
    return now.toZonedDateTimeISO(timeZone);
  } catch {
    throw new ActionRefused(`There is no time zone ${timeZone.slice(0, 60)}.`);
  }
}
