import { createHash } from "node:crypto";
import type { ArticleTime } from "../article/article.ts";

/** Where undated articles sort: before any date there is. */
export const UNDATED = -62_135_596_801;
const LATEST = 253_402_300_799;
const TIE_BITS = 24n;

/**
 * The second (since 1970, UTC) that an article sorts by. A time without a zone counts as UTC, a date without a time
 * as its first second: in a list, newest first, it stands below what is known to be from later that day. Times
 * ahead of now count like all others, so that the order never depends on when it is asked for.
 */
export function sortTime(time: ArticleTime | null): number {
  if (time === null) return UNDATED;
  const zoned = time.precision === "instant" ? time.iso : `${time.iso}${time.precision === "date" ? "T00:00" : ""}Z`;
  const milliseconds = Date.parse(zoned);
  if (Number.isNaN(milliseconds)) return UNDATED;
  return Math.min(LATEST, Math.max(UNDATED + 1, Math.floor(milliseconds / 1000)));
}

/**
 * The preferred row number of an article: rows in ascending order are articles newest first, which lets full-text
 * queries stop at the first few rows instead of sorting all. Within a second the order is a hash of the slug's.
 */
export function rowNumber(sortSecond: number, slug: string): bigint {
  const tie = createHash("sha256").update(slug).digest().readUIntBE(0, 3);
  return -((BigInt(sortSecond - UNDATED) << TIE_BITS) | BigInt(tie));
}
