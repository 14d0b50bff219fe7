import type { Read, Token } from "./time-tokens.ts";
import { is, numberAt, touches } from "./time-tokens.ts";
import { MONTHS, WEEKDAYS } from "./time-words.ts";

/** What decides whether "3/8/2025" is in March or in August. */
export interface DayOrder {
  /** The order of the document's language or place, where that is known. */
  readonly dayFirst: boolean;
  /** The weekday beside the date (1 Monday – 7 Sunday), or null. */
  readonly weekday: number | null;
}

const ORDINALS = ["st", "nd", "rd", "th", "er", "º", "ª", "°", "o", "a", "ro", "e"];
const OF = ["of", "de", "di", "den"];
const DATE_MARKS = ["/", ".", "-"];

/** A date that exists, of a year that articles are from, or null. */
export function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1600 || year > 2199) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
}

/** Two digits are a year as POSIX reads them: 69 is 1969, 68 is 2068. */
function fullYear(year: number, digits: number): number {
  return digits > 2 ? year : year + (year < 69 ? 2000 : 1900);
}

/** A year: four digits, or two after an apostrophe, or (where `short`) two digits that no clock time begins with. */
export function yearAt(tokens: readonly Token[], i: number, short: boolean): Read<number> | null {
  const year = numberAt(tokens, i, 4, 4);
  if (year != null) return { value: year, next: i + 1 };
  if (is(tokens, i, "'", "’", "‘")) {
    const two = numberAt(tokens, i + 1, 2, 2);
    return two == null ? null : { value: fullYear(two, 2), next: i + 2 };
  }
  const two = short ? numberAt(tokens, i, 2, 2) : null;
  return two == null || is(tokens, i + 1, ":") ? null : { value: fullYear(two, 2), next: i + 1 };
}

function monthAt(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  const month = token?.kind === "word" ? MONTHS.get(token.key) : undefined;
  if (month == null) return null;
  return { value: month, next: is(tokens, i + 1, ".") ? i + 2 : i + 1 };
}

function skip(tokens: readonly Token[], i: number, keys: readonly string[], most: number): number {
  let next = i;
  while (next < i + most && is(tokens, next, ...keys)) next += 1;
  return next;
}

/** A day of the month with its ordinal mark ("8th", "8.", "1er"). */
function dayAt(tokens: readonly Token[], i: number): Read<number> | null {
  const day = numberAt(tokens, i, 1, 2);
  if (day == null || day < 1 || day > 31) return null;
  if (touches(tokens, i) && is(tokens, i + 1, ...ORDINALS)) return { value: day, next: i + 2 };
  return { value: day, next: i + 1 };
}

/** A month and a day without their year, and where the year may come: "March 8", "8. März". */
export function monthDayAt(tokens: readonly Token[], i: number): Read<{ month: number; day: number }> | null {
  const month = monthAt(tokens, i);
  if (month) {
    const day = dayAt(tokens, skip(tokens, month.next, ["-", "/", "the"], 1));
    return day && { value: { month: month.value, day: day.value }, next: day.next };
  }
  const day = dayAt(tokens, i);
  if (!day) return null;
  const after = monthAt(tokens, skip(tokens, day.next, [".", "-", "/", ...OF], 2));
  return after && { value: { month: after.value, day: day.value }, next: after.next };
}

/** "March 8, 2025", "8 March 2025", "8. März 2025", "8 de marzo de 2025", "08-Mar-25", "8th of March, 2025". */
function dayMonthYearAt(tokens: readonly Token[], i: number): Read<Temporal.PlainDate> | null {
  const monthDay = monthDayAt(tokens, i);
  if (!monthDay) return null;
  const hyphens = is(tokens, monthDay.next, "-", "/") && touches(tokens, monthDay.next);
  const year = yearAt(tokens, skip(tokens, monthDay.next, [",", "-", "/", "de", "del", "of"], 2), hyphens);
  const date = year && dateOf(year.value, monthDay.value.month, monthDay.value.day);
  return date && year && { value: date, next: year.next };
}

/** "2025 March 8", "2025-Mar-08". */
function yearMonthDayAt(tokens: readonly Token[], i: number): Read<Temporal.PlainDate> | null {
  const year = numberAt(tokens, i, 4, 4);
  const month = year == null ? null : monthAt(tokens, skip(tokens, i + 1, [",", "-", "/", "."], 1));
  const day = month && dayAt(tokens, skip(tokens, month.next, ["-", "/"], 1));
  const date = year != null && month && day && dateOf(year, month.value, day.value);
  return date ? { value: date, next: day.next } : null;
}

/** "2025年3月8日". */
function eastAsianAt(tokens: readonly Token[], i: number): Read<Temporal.PlainDate> | null {
  const [year, month, day] = [numberAt(tokens, i, 4, 4), numberAt(tokens, i + 2, 1, 2), numberAt(tokens, i + 4, 1, 2)];
  const marked =
    (is(tokens, i + 1, "年") && is(tokens, i + 3, "月") && is(tokens, i + 5, "日")) ||
    (is(tokens, i + 1, "년") && is(tokens, i + 3, "월") && is(tokens, i + 5, "일"));
  if (!marked || year == null || month == null || day == null) return null;
  const date = dateOf(year, month, day);
  return date && { value: date, next: i + 6 };
}

/**
 * Which of a date's two readings holds: the only one that exists (a number over 12 is no month); else the one that
 * the weekday agrees with; else, after slashes, the document's own order, and after dots and hyphens the day first.
 */
function ordered(first: number, second: number, year: number, mark: string, order: DayOrder) {
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  if (order.weekday === dayFirst.dayOfWeek && order.weekday !== monthFirst.dayOfWeek) return dayFirst;
  if (order.weekday === monthFirst.dayOfWeek && order.weekday !== dayFirst.dayOfWeek) return monthFirst;
  return mark !== "/" || order.dayFirst ? dayFirst : monthFirst;
}

/** "2025-03-08", "2025/3/8", "08.03.2025", "3/8/2025", "20250308". */
function numericAt(tokens: readonly Token[], i: number, order: DayOrder): Read<Temporal.PlainDate> | null {
  const compact = tokens[i]?.kind === "number" && tokens[i]?.text.length === 8 ? tokens[i] : null;
  if (compact) {
    const { text } = compact;
    const date = dateOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
    return date && { value: date, next: i + 1 };
  }
  const mark = tokens[i + 1];
  const [a, b, c] = [numberAt(tokens, i, 1, 4), numberAt(tokens, i + 2, 1, 2), numberAt(tokens, i + 4, 1, 4)];
  if (a == null || b == null || c == null) return null;
  if (mark == null || !DATE_MARKS.includes(mark.text) || tokens[i + 3]?.text !== mark.text) return null;
  if (!touches(tokens, i) || !touches(tokens, i + 2)) return null;
  const [widthA, widthC] = [tokens[i]?.text.length ?? 0, tokens[i + 4]?.text.length ?? 0];
  const date =
    widthA === 4 && widthC <= 2
      ? dateOf(a, b, c)
      : widthA <= 2 && widthC % 2 === 0
        ? ordered(a, b, fullYear(c, widthC), mark.text, order)
        : null;
  return date && { value: date, next: i + 5 };
}

/** The weekday at token `i`, with the marks after it: "Sat,", "Sa.", "terça-feira,". */
export function weekdayAt(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  const weekday = token?.kind === "word" ? WEEKDAYS.get(token.key) : undefined;
  if (weekday == null) return null;
  let next = i + 1;
  if (is(tokens, next, "-") && is(tokens, next + 1, "feira")) next += 2;
  return { value: weekday, next: skip(tokens, next, [".", ",", "the", "den", "le", "el", "der", "d"], 3) };
}

/** A whole date at token `i` (without a weekday), or null where there is none or it does not exist. */
export function dateAt(tokens: readonly Token[], i: number, order: DayOrder): Read<Temporal.PlainDate> | null {
  const token = tokens[i];
  if (token == null || token.kind === "mark") return null;
  // A number that goes on ("12025-03-08", "1.2025-03-08") begins nothing.
  if (token.kind === "number" && i > 0 && touches(tokens, i - 1) && is(tokens, i - 1, ".", "/", "-", ":")) return null;
  if (token.kind === "word") return dayMonthYearAt(tokens, i);
  return (
    dayMonthYearAt(tokens, i) ?? yearMonthDayAt(tokens, i) ?? eastAsianAt(tokens, i) ?? numericAt(tokens, i, order)
  );
}
