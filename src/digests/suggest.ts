import { clipPlain } from "../replies/clip.ts";
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT } from "../replies/limits.ts";
import { describeDays, parseDays } from "./days.ts";
import type { DigestDesk } from "./desk.ts";
import { parseTimes } from "./times.ts";
import { suggestZones } from "./timezones.ts";

interface Choice {
  readonly name: string;
  readonly value: string;
}

const DAYS: readonly string[] = [
  "every day",
  "weekdays",
  "weekends",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
  "Monday, Wednesday, Friday",
];
const TIMES: readonly string[] = ["07:00", "08:00", "09:00", "12:00", "17:00", "18:00", "21:00", "09:00, 17:00"];

/** Days for what was typed so far: how it is understood, or the usual ones that contain it. */
export function suggestDays(typed: string): readonly Choice[] {
  const understood = parseDays(typed);
  const usual = containing(DAYS, typed);
  return unique([...(understood === null ? [] : [describeDays(understood)]), ...usual]);
}

/** Times for what was typed so far: how it is understood, or the usual ones that contain it. */
export function suggestTimes(typed: string): readonly Choice[] {
  const understood = parseTimes(typed) ?? parseTimes(`${typed}:00`);
  return unique([...(understood === null ? [] : [understood.join(", ")]), ...containing(TIMES, typed)]);
}

/** Zones for what was typed so far, with their offset and time now. */
export function suggestZoneChoices(typed: string, now: Temporal.Instant): readonly Choice[] {
  return suggestZones(typed, now, CHOICE_LIMIT).map(({ zone, label }) => ({ name: label, value: zone }));
}

/** A guild's digests for what was typed so far; their value is their id. */
export async function suggestDigests(
  desk: DigestDesk,
  guildId: string | null,
  typed: string,
): Promise<readonly Choice[]> {
  if (guildId === null) return [];
  const wanted = typed.trim().toLowerCase();
  return (await desk.list(guildId))
    .map(({ id, schedule, style, pause }) => {
      const state = pause === null ? "" : " · paused";
      const times = schedule.times.join(", ");
      return {
        name: `${describeDays(schedule.days)} at ${times} ${schedule.timezone} · ${style}${state} · ${id}`,
        value: id,
      };
    })
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, CHOICE_LIMIT)
    .map(({ name, value }) => ({ name: clipPlain(name, CHOICE_TEXT_LIMIT), value }));
}

function containing(usual: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  return usual.filter((text) => text.toLowerCase().includes(wanted));
}

function unique(texts: readonly string[]): readonly Choice[] {
  return [...new Set(texts)]
    .slice(0, CHOICE_LIMIT)
    .map((text) => ({ name: clipPlain(text, CHOICE_TEXT_LIMIT), value: clipPlain(text, CHOICE_TEXT_LIMIT) }));
}
