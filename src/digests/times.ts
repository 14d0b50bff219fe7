const NAMED: ReadonlyMap<string, string> = new Map([
  ["noon", "12:00"],
  ["midday", "12:00"],
  ["midnight", "00:00"],
]);

const CLOCK = /^(\d{1,2})(?:[:.h](\d{2}))? ?(?:(am|pm|a\.m\.?|p\.m\.?)|(?:o'clock|h|uhr))?$/;

/** More times a day than this is not a digest any more. */
export const MAX_TIMES = 12;

/**
 * Reads times of day as people write them: "9am", "09:00", "21.30", "9:30 p.m.", "noon", also several
 * ("09:00, 17:00").
 * @returns "HH:MM" on the 24-hour clock, sorted, each once; null when anything in it is not a time of day, when there
 * is none, or when there are more than {@link MAX_TIMES}
 */
export function parseTimes(text: string): readonly string[] | null {
  if (text.length > 200) return null;
  const parts = text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .split(/ ?(?:,|;|&|\+| and )+ ?/)
    .filter((part) => part !== "");
  const times = parts.map(parseTimeOfDay);
  if (times.length === 0 || times.some((time) => time === null)) return null;
  const sorted = [...new Set(times.filter((time) => time !== null))].sort();
  return sorted.length > MAX_TIMES ? null : sorted;
}

function parseTimeOfDay(text: string): string | null {
  const named = NAMED.get(text);
  if (named !== undefined) return named;
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const half = match[3]?.[0];
  const given = Number(match[1]);
  // A bare "9" may be a day, a count or a time; only a written minute or half of the day makes it a time.
  if (match[2] === undefined && half === undefined && !/o'clock|h|uhr/.test(text)) return null;
  if (half !== undefined && (given < 1 || given > 12)) return null;
  const hour = half === undefined ? given : (given % 12) + (half === "p" ? 12 : 0);
  const minute = Number(match[2] ?? "0");
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
