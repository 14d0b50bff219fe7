import type { ArticleTime } from "../article.ts";
import type { ClockTime } from "./time-clock.ts";
import { clockAt, zoneAt } from "./time-clock.ts";
import { dateAt, dateOf, monthDayAt, weekdayAt, yearAt } from "./time-date.ts";
import type { Token } from "./time-tokens.ts";
import { is, tokenize } from "./time-tokens.ts";
import { ENGLISH_WORDS, FILLER_WORDS, MONTHS, PUBLISHED_WORDS, UPDATED_WORDS, WEEKDAYS } from "./time-words.ts";
import { instantIn, isDayFirstZone, zoneOfAbbreviation } from "./time-zones.ts";

/** What is known of the document, for dates that can be read in two ways. */
export interface TimeOptions {
  /** The document's language (BCP 47), or null. */
  readonly language?: string | null;
}

/** The times that a line gives. */
export interface LineTimes {
  readonly published: ArticleTime | null;
  readonly updated: ArticleTime | null;
  /**
   * The line without its times, their labels ("Published", "Updated on") and the marks between: "" where the line
   * says nothing else, so that a reader can tell a line of metadata from a sentence that mentions a date.
   */
  readonly rest: string;
}

/** Longer lines are prose: no line of metadata has as many characters, and no work is spent on them. */
const LONGEST_LINE = 300;
const SEPARATORS = [",", "-", "–", "—", "|", "·", "•", ".", "/", "@", "(", "t", "T"];
const LEADS = ["at", "um", "a", "as", "à", "las", "la", "alle", "ore", "om", "kl", "klo", "op", "o", "в", "le"];
const DAY_FIRST_ENGLISH = /^en-(GB|AU|NZ|IE|IN|ZA|SG|PK|NG|KE|MT)\b/i;
const MONTH_FIRST = /^(en|es-US|fil)\b/i;

interface Found {
  readonly first: number;
  readonly next: number;
  /** Null where the line gives a time of day without its date. */
  readonly date: Temporal.PlainDate | null;
  readonly clock: ClockTime | null;
}

function toArticleTime(date: Temporal.PlainDate, clock: ClockTime | null): ArticleTime {
  if (!clock) return { precision: "date", iso: date.toString() };
  const day = clock.hour === 24 ? date.add({ days: 1 }) : date;
  const local = day.toPlainDateTime({ hour: clock.hour % 24, minute: clock.minute, second: clock.second });
  if (!clock.zone) {
    return { precision: "local", iso: local.toString({ smallestUnit: clock.hasSeconds ? "second" : "minute" }) };
  }
  return {
    precision: "instant",
    iso: instantIn(local, clock.zone, clock.machine).toString({ smallestUnit: "second" }),
  };
}

/**
 * Whether "3/8/2025" is 3 August here: by the document's language; else by a zone outside the Americas, or a word
 * of another language, on the line itself; else no (the order of the United States).
 */
function dayFirst(tokens: readonly Token[], options: TimeOptions): boolean {
  if (options.language) return DAY_FIRST_ENGLISH.test(options.language) || !MONTH_FIRST.test(options.language);
  return tokens.some((token) => {
    if (token.kind !== "word") return false;
    const zone = zoneOfAbbreviation(token.text);
    if (zone) return token.text !== "UTC" && token.text !== "Z" && isDayFirstZone(zone);
    if (ENGLISH_WORDS.has(token.key)) return false;
    return (
      token.key === "uhr" || UPDATED_WORDS.has(token.key) || PUBLISHED_WORDS.has(token.key) || WEEKDAYS.has(token.key)
    );
  });
}

function skipSeparators(tokens: readonly Token[], i: number): { next: number; led: boolean } {
  let next = i;
  let led = false;
  while (next < i + 4 && (is(tokens, next, ...SEPARATORS) || is(tokens, next, ...LEADS))) {
    led ||= is(tokens, next, ...LEADS);
    next += 1;
  }
  return { next, led };
}

/** A date at token `i` (after its weekday, if it has one), whose year may stand after the time of day. */
function datedAt(tokens: readonly Token[], i: number, inDayOrder: boolean): Found | null {
  // "Mar." is a month in English and a weekday in French: what makes a date decides.
  const plain = datedFrom(tokens, i, i, null, inDayOrder);
  const weekday = plain ? null : weekdayAt(tokens, i);
  return plain ?? (weekday && datedFrom(tokens, i, weekday.next, weekday.value, inDayOrder));
}

function datedFrom(tokens: readonly Token[], i: number, start: number, weekday: number | null, inDayOrder: boolean) {
  const date = dateAt(tokens, start, { dayFirst: inDayOrder, weekday });
  if (date) {
    const gap = skipSeparators(tokens, date.next);
    const clock = clockAt(tokens, gap.next, gap.led || is(tokens, date.next, ","));
    if (!clock) return { first: i, next: date.next, date: date.value, clock: null };
    const close = is(tokens, clock.next, ")") ? 1 : 0;
    return { first: i, next: clock.next + close, date: date.value, clock: clock.value };
  }
  const monthDay = monthDayAt(tokens, start);
  if (!monthDay) return null;
  const gap = skipSeparators(tokens, monthDay.next);
  const clock = clockAt(tokens, gap.next, gap.led);
  if (!clock) return null;
  const year = yearAt(tokens, is(tokens, clock.next, ",") ? clock.next + 1 : clock.next, false);
  const whole = year && dateOf(year.value, monthDay.value.month, monthDay.value.day);
  return whole && { first: i, next: year.next, date: whole, clock: clock.value };
}

/** What is read at token `i`: a date with or without a time, a time with its date after it, or a time alone. */
function foundAt(tokens: readonly Token[], i: number, inDayOrder: boolean): Found | null {
  const dated = datedAt(tokens, i, inDayOrder);
  if (dated) return dated;
  if (weekdayAt(tokens, i)) return null;
  const clock = clockAt(tokens, i, is(tokens, i - 1, ...LEADS));
  if (!clock) return null;
  for (let next = clock.next; next <= clock.next + 3; next += 1) {
    const after = datedAt(tokens, next, inDayOrder);
    if (after && !after.clock) {
      const zone = clock.value.zone ? null : zoneAt(tokens, after.next);
      const value = zone ? { ...clock.value, zone: zone.value } : clock.value;
      return { date: after.date, first: i, next: zone?.next ?? after.next, clock: value };
    }
    if (after) return { first: i, next: clock.next, date: null, clock: clock.value };
    if (!is(tokens, next, ...SEPARATORS) && !is(tokens, next, "on", "am", "le", "el", "il", "den", "op", "z", "dne"))
      break;
  }
  return { first: i, next: clock.next, date: null, clock: clock.value };
}

function scan(tokens: readonly Token[], options: TimeOptions): readonly Found[] {
  const inDayOrder = dayFirst(tokens, options);
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const mayBegin =
      token?.kind === "number" ||
      (token?.kind === "word" &&
        (MONTHS.has(token.key) || WEEKDAYS.has(token.key) || /^(noon|mid|min|mit|med|mez)/.test(token.key)));
    const here = mayBegin ? foundAt(tokens, i, inDayOrder) : null;
    if (here) found.push(here);
    i = here ? here.next : i + 1;
  }
  return found;
}

function isLabel(token: Token): boolean {
  return token.kind === "word" && (UPDATED_WORDS.has(token.key) || PUBLISHED_WORDS.has(token.key));
}

/** The tokens of a time's label, going back from it to `floor`: "Last updated on", "Published:". */
function labelStart(tokens: readonly Token[], from: number, floor: number): number {
  let start = from;
  for (let i = from - 1; i >= floor; i -= 1) {
    const token = tokens[i];
    if (token == null) break;
    const soft = token.kind === "mark" ? /^[:,.()\-–—|·•/@[\]]$/.test(token.text) : FILLER_WORDS.has(token.key);
    if (isLabel(token)) start = i;
    else if (!soft) break;
    else if (token.kind === "word" && (start === i + 1 || i + 1 === from)) start = i;
    // A mark belongs to the label only between words of it ("Publié le : ", "Mis à jour : le").
    else if (is(tokens, i, ":") && i + 1 === start) start = i;
  }
  return start;
}

/** A page's pieces run together: "March 8, 20253:27 PM UTCUpdated 2 hours ago". */
const RUN_TOGETHER = /(\b(?:19|20)\d{2})(?=\d{1,2}:\d{2}\b)|((?<=\d ?(?:[AP]M )?)[A-Z]{3})(?=(?:Updated|Published)\b)/g;
const EDGES = /^[\s|·•,;:/()[\]\-–—]+|[\s|·•,;:/()[\]\-–—]+$/g;
const INNER = /\s*[|·•](?:\s*[|·•/,;\-–—])+\s*/g;

/** What stays of a line when the given pieces of it are cut out. */
function without(line: string, cuts: readonly { start: number; end: number }[]): string {
  let rest = "";
  let at = 0;
  for (const cut of cuts) {
    rest += `${line.slice(at, cut.start)}|`;
    at = cut.end;
  }
  rest = (rest + line.slice(at)).replace(/\s+/g, " ").replace(INNER, " | ").replace(EDGES, "");
  return /[\p{L}\p{N}]/u.test(rest) ? rest : "";
}

/**
 * The times that one line of normalised text gives, by its labels in any of the languages of `time-words.ts`: with
 * "Updated" or its like before it a time is `updated`; else the first is `published`. A later time of day without a
 * date ("| Updated 5:01 p.m.") is of the day its line names. Impossible dates are none. Lines over 300 characters
 * are prose and give none. Never throws.
 */
export function findTimes(line: string, options: TimeOptions = {}): LineTimes {
  if (line.length > LONGEST_LINE || !/\d/.test(line)) return { published: null, updated: null, rest: line };
  line = line.replace(RUN_TOGETHER, "$& ");
  const tokens = tokenize(line);
  const all = scan(tokens, options);
  const anyDate = all.find((found) => found.date)?.date ?? null;
  let published: ArticleTime | null = null;
  let updated: ArticleTime | null = null;
  const cuts: { start: number; end: number }[] = [];
  let floor = 0;
  for (const found of all) {
    const first = labelStart(tokens, found.first, floor);
    const labels = tokens.slice(first, found.first).filter(isLabel);
    floor = found.next;
    const date = found.date ?? (labels.length > 0 ? anyDate : null);
    if (!date) continue;
    const time = toArticleTime(date, found.clock);
    const isUpdate = labels.some((token) => UPDATED_WORDS.has(token.key));
    if (isUpdate) updated ??= time;
    else if (published && labels.length === 0) continue;
    else published ??= time;
    cuts.push({ start: tokens[first]?.start ?? 0, end: tokens[found.next - 1]?.end ?? line.length });
  }
  return { published, updated, rest: cuts.length === 0 ? line : without(line, cuts) };
}

/**
 * The time that `text` is, in any of the forms newspapers, feeds and machines write ("March 8, 2025, 3:27 p.m. ET",
 * ISO 8601, RFC 2822, "8. März 2025, 15.27 Uhr"), also with a label before it; null where it is none, says something
 * else as well, or names a date that does not exist. No date, time or zone is made up: the precision says what was
 * given.
 *
 * Rules for what is written loosely: in "3/8/2025" a number over 12 is the day, else the weekday beside it decides,
 * else `language`, else a zone or words on the line, else the month is first; with dots or hyphens the day is first.
 * "EST" in July is New York's clock (see {@link instantIn}). "midnight" begins its date. Two-digit years are 1969
 * to 2068.
 */
export function parseTime(text: string, options: TimeOptions = {}): ArticleTime | null {
  const { published, updated, rest } = findTimes(text.trim(), options);
  const time = published ?? updated;
  // A zone nobody knows says nothing; any other word does.
  return time && (rest === "" || /^[A-Z]{2,5}$/.test(rest)) ? time : null;
}
