/** Times as Discord's client writes them, in the person's locale and the browser's time zone. */
import type { TimestampStyle } from "./markdown/nodes.ts";

type AbsoluteStyle = Exclude<TimestampStyle, "R">;

const SHORT_DATE = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
const LONG_DATE = { day: "numeric", month: "long", year: "numeric" } as const;
const SHORT_TIME = { hour: "numeric", minute: "2-digit" } as const;
const LONG_TIME = { ...SHORT_TIME, second: "2-digit" } as const;

/** @see https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<AbsoluteStyle, Intl.DateTimeFormatOptions>> = {
  t: SHORT_TIME,
  T: LONG_TIME,
  d: SHORT_DATE,
  D: LONG_DATE,
  f: { ...LONG_DATE, ...SHORT_TIME },
  F: { weekday: "long", ...LONG_DATE, ...SHORT_TIME },
  s: { ...SHORT_DATE, ...SHORT_TIME },
  S: { ...SHORT_DATE, ...LONG_TIME },
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/**
 * Writes a timestamp.
 * @param ms since 1970
 * @param now the clock that relative times are told by, in milliseconds since 1970
 */
export function formatTimestamp(ms: number, style: TimestampStyle, locale: string, now: number): string {
  return style === "R" ? relative(ms, now, locale) : new Intl.DateTimeFormat(locale, STYLES[style]).format(ms);
}

/** "in 3 hours", "2 days ago": with the thresholds of the library that Discord's client uses (22 hours are a day). */
function relative(ms: number, now: number, locale: string): string {
  const seconds = (ms - now) / 1000;
  const size = Math.abs(seconds);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  const write = (unit: Intl.RelativeTimeFormatUnit, length: number): string =>
    format.format(Math.sign(seconds) * Math.max(1, Math.round(size / length)), unit);
  if (size < 45) return format.format(Math.round(seconds), "second");
  if (size < 45 * MINUTE) return write("minute", MINUTE);
  if (size < 22 * HOUR) return write("hour", HOUR);
  if (size < 26 * DAY) return write("day", DAY);
  if (size < 320 * DAY) return write("month", MONTH);
  return write("year", YEAR);
}

/** The time beside an author's name: the hour alone today, else with its date. */
export function messageTime(ms: number, locale: string, now: number): string {
  const time = formatTimestamp(ms, "t", locale, now);
  if (sameDay(ms, now)) return time;
  if (sameDay(ms, now - DAY * 1000)) {
    const yesterday = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-1, "day");
    return `${yesterday.charAt(0).toLocaleUpperCase(locale)}${yesterday.slice(1)}, ${time}`;
  }
  return formatTimestamp(ms, "s", locale, now);
}

/** The date on the line between two days. */
export function dayTitle(ms: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, LONG_DATE).format(ms);
}

/** Whether two times are on the same day of the browser's calendar. */
export function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}

/** A file's size as people read it. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kib = bytes / 1024;
  return kib < 1024 ? `${kib.toFixed(2)} KB` : `${(kib / 1024).toFixed(2)} MB`;
}
