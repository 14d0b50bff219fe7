import { refusal } from "../interactions/refusal.ts";
import { type Days, parseDays } from "./days.ts";
import { DIGEST_STYLES, type DigestStyle, MAX_COUNT } from "./digest.ts";
import { words } from "./select.ts";
import { parseTimes } from "./times.ts";
import { parseZone } from "./timezones.ts";

/** The most tags of a filter, and the longest one. */
const MAX_TAGS = 20;
const TAG_LIMIT = 60;

/** @throws UserError that says how days are written */
export function readDays(text: string): Days {
  const days = parseDays(text);
  if (days !== null) return days;
  throw refusal(
    "bad-days",
    `I don't know the days “${text}”. Write “every day”, “weekdays”, “weekends”, or days such as “Mon, Wed, Fri” or “Mon-Thu”.`,
  );
}

/** @throws UserError that says how times are written */
export function readTimes(text: string): readonly string[] {
  const times = parseTimes(text);
  if (times !== null) return times;
  throw refusal(
    "bad-time",
    `I don't know the time “${text}”. Write it as “9am”, “09:00” or “21:30”; several with commas: “09:00, 17:00”.`,
  );
}

/** @throws UserError that says how zones are chosen */
export function readZone(text: string): string {
  const zone = parseZone(text);
  if (zone !== null) return zone;
  throw refusal(
    "bad-timezone",
    `I don't know the time zone “${text}”, or it could be several. Begin to type a city, such as “Berlin” or “New York”, and pick one from the list.`,
  );
}

/** @throws UserError when it is none of the styles */
export function readStyle(text: string): DigestStyle {
  const style = DIGEST_STYLES.find((known) => known === text);
  if (style !== undefined) return style;
  throw refusal("bad-style", `I don't know the style “${text}”. It can be ${DIGEST_STYLES.join(", ")}.`);
}

/** @throws UserError when it is out of range */
export function readCount(count: number): number {
  if (Number.isInteger(count) && count >= 1 && count <= MAX_COUNT) return count;
  throw refusal("bad-count", `A post holds 1 to ${MAX_COUNT} articles.`);
}

/** Tags divided by commas. @throws UserError when there are too many, or one is too long */
export function readTags(text: string): readonly string[] {
  const tags = [...new Set(text.split(",").map((tag) => tag.trim().replace(/^#/, "")))].filter((tag) => tag !== "");
  if (tags.length > MAX_TAGS || tags.some((tag) => tag.length > TAG_LIMIT)) {
    throw refusal("bad-tags", `A filter takes up to ${MAX_TAGS} tags of up to ${TAG_LIMIT} characters each.`);
  }
  return tags;
}

/** @throws UserError when there is no word in it */
export function readQuery(text: string): string {
  const query = text.trim().replaceAll(/\s+/g, " ");
  if (words(query).length > 0) return query;
  throw refusal("bad-query", "The query needs at least one word that articles must contain.");
}
