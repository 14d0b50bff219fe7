import type { ArticleTime } from "../article/article.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A time for a channel. An instant is shown in each reader's own zone and language (`<t:…:f>`); a local time or a date
 * is shown as the document has it ("8 March 2025, 15:27", "8 March 2025"), for nobody knows which instant it was.
 * @see https://discord.com/developers/docs/reference#message-formatting-timestamp-styles
 */
export function showTime(time: ArticleTime): string {
  if (time.precision !== "instant") return plainTime(time);
  const seconds = Math.floor(Date.parse(time.iso) / 1000);
  return Number.isFinite(seconds) ? `<t:${seconds}:f>` : plainTime(time);
}

/** A time in plain words, for places without Markdown (menus); an instant is given as its date in UTC. */
export function plainTime(time: ArticleTime): string {
  const match = /^(\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(time.iso);
  const [, year = "", month = "", day = "", clock] = match ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return "";
  const date = `${Number(day)} ${name} ${Number(year)}`;
  return time.precision === "local" && clock !== undefined ? `${date}, ${clock}` : date;
}
