import type { Read, Token } from "./time-tokens.ts";
import { is, numberAt, touches } from "./time-tokens.ts";
import { MIDNIGHT_WORDS, NOON_WORDS } from "./time-words.ts";
import type { Zone } from "./time-zones.ts";
import { zoneOfAbbreviation, zoneOfIana, zoneOfName, zoneOfOffset } from "./time-zones.ts";

/** A time of day as written. */
export interface ClockTime {
  /** 0–24; 24 is midnight at the day's end. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly hasSeconds: boolean;
  readonly zone: Zone | null;
  /** Written by a machine: 24 hours and seconds. */
  readonly machine: boolean;
}

interface Digits {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly hasSeconds: boolean;
  /** Whether these digits are surely a time; "3.27" or "15" alone may be anything. */
  readonly sure: boolean;
  /** 4 digits in one ("1527"), which are a time only before a zone or "hrs". */
  readonly joined: boolean;
}

const HOUR_MARKS = ["uhr", "uur", "h", "hs"];
const HOUR_WORDS = [...HOUR_MARKS, "hrs", "hr", "hours", "horas", "heures", "ore"];
const ABSENT: Digits = { hour: 0, minute: 0, second: 0, hasSeconds: false, sure: false, joined: false };

function digitsAt(tokens: readonly Token[], i: number): Read<Digits> | null {
  const joined = numberAt(tokens, i, 4, 4);
  if (joined != null) {
    return { value: { ...ABSENT, hour: Math.floor(joined / 100), minute: joined % 100, joined: true }, next: i + 1 };
  }
  const six = numberAt(tokens, i, 6, 6);
  if (six != null && is(tokens, i - 1, "t")) {
    const [hour, minute, second] = [Math.floor(six / 10_000), Math.floor(six / 100) % 100, six % 100];
    return { value: { hour, minute, second, hasSeconds: true, sure: true, joined: false }, next: i + 1 };
  }
  const hour = numberAt(tokens, i, 1, 2);
  if (hour == null) return null;
  const close = touches(tokens, i) && touches(tokens, i + 1);
  const minute = numberAt(tokens, i + 2, 2, 2);
  if (minute != null && close && is(tokens, i + 1, ":", ".")) {
    const colon = is(tokens, i + 1, ":");
    const second = is(tokens, i + 3, colon ? ":" : ".") ? numberAt(tokens, i + 4, 2, 2) : null;
    let next = i + (second == null ? 3 : 5);
    // Fractions of a second say nothing a reader needs.
    if (
      second != null &&
      is(tokens, next, ".", ",") &&
      touches(tokens, next) &&
      numberAt(tokens, next + 1, 1, 9) != null
    )
      next += 2;
    return {
      value: { hour, minute, second: second ?? 0, hasSeconds: second != null, sure: colon, joined: false },
      next,
    };
  }
  if (is(tokens, i + 1, "h", "時", "시") && minute != null) {
    const unit = is(tokens, i + 3, "分", "분", "min", "m") ? 1 : 0;
    return { value: { ...ABSENT, hour, minute, sure: true }, next: i + 3 + unit };
  }
  return { value: { ...ABSENT, hour }, next: i + 1 };
}

function meridiemAt(tokens: readonly Token[], i: number): Read<"am" | "pm"> | null {
  if (is(tokens, i, "am", "pm")) {
    return { value: is(tokens, i, "am") ? "am" : "pm", next: is(tokens, i + 1, ".") ? i + 2 : i + 1 };
  }
  if (is(tokens, i, "a", "p") && is(tokens, i + 1, ".") && is(tokens, i + 2, "m")) {
    return { value: is(tokens, i, "a") ? "am" : "pm", next: is(tokens, i + 3, ".") ? i + 4 : i + 3 };
  }
  return null;
}

/** "+0100", "+01:00", "-5", "+5:30", right after its sign. */
function offsetAt(tokens: readonly Token[], i: number): Read<Zone> | null {
  if (!is(tokens, i, "+", "-") || !touches(tokens, i)) return null;
  const sign = is(tokens, i, "-") ? -1 : 1;
  const four = numberAt(tokens, i + 1, 4, 4);
  const hours = four == null ? numberAt(tokens, i + 1, 1, 2) : Math.floor(four / 100);
  if (hours == null) return null;
  const colon = four == null && is(tokens, i + 2, ":") ? numberAt(tokens, i + 3, 2, 2) : null;
  const zone = zoneOfOffset(sign, hours, colon ?? (four == null ? 0 : four % 100));
  return zone && { value: zone, next: i + (colon == null ? 2 : 4) };
}

function abbreviationAt(tokens: readonly Token[], i: number): Read<Zone> | null {
  const token = tokens[i];
  if (token?.kind !== "word") return null;
  // Small letters only where they cannot be a word: "est" is French, "15:27z" a machine's.
  const machine = token.text === "z" || token.text === "utc" || token.text === "gmt";
  const zone = zoneOfAbbreviation(machine ? token.text.toUpperCase() : token.text);
  if (!zone) return null;
  if (["gmt", "utc", "ut"].includes(token.key)) {
    const offset = offsetAt(tokens, i + 1);
    if (offset) return offset;
  }
  return { value: zone, next: i + 1 };
}

/** "America/New_York". */
function ianaAt(tokens: readonly Token[], i: number): Read<Zone> | null {
  if (tokens[i]?.kind !== "word" || !is(tokens, i + 1, "/") || !touches(tokens, i)) return null;
  let next = i + 2;
  let id = `${tokens[i]?.text}/`;
  while (
    next < i + 9 &&
    touches(tokens, next - 1) &&
    (tokens[next]?.kind === "word" || is(tokens, next, "_", "/", "-"))
  ) {
    id += tokens[next]?.text;
    next += 1;
  }
  const zone = zoneOfIana(id);
  return zone && { value: zone, next };
}

/** "Eastern Time", "Central European Summer Time", "U.S. Pacific Daylight Time", "heure de Paris", "Moscow time". */
function namedAt(tokens: readonly Token[], i: number): Read<Zone> | null {
  let start = i;
  if (is(tokens, start, "u") && is(tokens, start + 1, ".") && is(tokens, start + 2, "s")) start += 4;
  else if (is(tokens, start, "us")) start += 1;
  const before = is(tokens, start, "heure", "hora", "horario", "ora") ? 1 : 0;
  start += before;
  if (before && is(tokens, start, "de", "di", "d")) start += 1;
  for (const length of [2, 1]) {
    const name = tokens.slice(start, start + length).map((token) => token.key);
    const zone = zoneOfName(name.join(" "));
    if (!zone) continue;
    let next = start + length;
    if (is(tokens, next, "standard", "daylight", "summer")) next += 1;
    if (is(tokens, next, "time")) return { value: zone, next: next + 1 };
    if (before || start > i) return { value: zone, next };
    if (name[0] === "eastern" || name[0] === "pacific") return { value: zone, next };
  }
  return null;
}

/** The zone after a time of day, also in brackets, or after a comma. */
export function zoneAt(tokens: readonly Token[], i: number): Read<Zone> | null {
  const open = is(tokens, i, "(", "[", ",") ? 1 : 0;
  const start = i + open;
  const zone =
    (open === 1 && is(tokens, i, ",") ? null : offsetAt(tokens, start)) ??
    ianaAt(tokens, start) ??
    abbreviationAt(tokens, start) ??
    namedAt(tokens, start);
  if (!zone) return null;
  let next = zone.next;
  if (open && is(tokens, next, ")", "]")) next += 1;
  // The same zone again in words or letters: "GMT-0500 (Eastern Standard Time)", "+01:00[Europe/Paris]".
  if (is(tokens, next, "(", "[")) {
    const again = ianaAt(tokens, next + 1) ?? abbreviationAt(tokens, next + 1) ?? namedAt(tokens, next + 1);
    if (again && is(tokens, again.next, ")", "]")) next = again.next + 1;
  }
  return { value: zone.value, next };
}

function wordAt(tokens: readonly Token[], i: number): Read<number> | null {
  const start = numberAt(tokens, i, 2, 2) === 12 ? i + 1 : i;
  const token = tokens[start];
  if (token?.kind !== "word") return null;
  if (NOON_WORDS.has(token.key)) return { value: 12, next: start + 1 };
  if (MIDNIGHT_WORDS.has(token.key)) return { value: 0, next: start + 1 };
  return null;
}

/**
 * A time of day at token `i`, with its zone. `led`: a word for time stands before it ("at", "um", "kl."), so that
 * "15.27" is one. Digits without a.m. or p.m. are read as 24 hours. Midnight is the beginning of its date.
 */
export function clockAt(tokens: readonly Token[], i: number, led: boolean): Read<ClockTime> | null {
  const word = wordAt(tokens, i);
  if (word) {
    const zone = zoneAt(tokens, word.next);
    const value = { ...ABSENT, hour: word.value, zone: zone?.value ?? null, machine: false };
    return { value, next: zone?.next ?? word.next };
  }
  const digits = digitsAt(tokens, i);
  if (!digits) return null;
  let next = digits.next;
  let { hour } = digits.value;
  const { minute, second, hasSeconds, sure, joined } = digits.value;
  const meridiem = meridiemAt(tokens, next);
  next = meridiem?.next ?? next;
  // "2 hours" is a while, "1527 hours" a time.
  const hourWord = !meridiem && is(tokens, next, ...(joined || sure ? HOUR_WORDS : HOUR_MARKS));
  if (hourWord) next += 1;
  const zone = zoneAt(tokens, next);
  next = zone?.next ?? next;
  const spoken = tokens[i + 1]?.text === "." && led;
  if (joined ? !(zone || hourWord) : !(sure || meridiem || hourWord || spoken || (zone && digits.next > i + 1)))
    return null;
  if (meridiem && hour <= 12) hour = (hour % 12) + (meridiem.value === "pm" ? 12 : 0);
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  const machine = !meridiem && hasSeconds;
  return {
    value: { hour, minute, second: Math.min(second, 59), hasSeconds, zone: zone?.value ?? null, machine },
    next,
  };
}
