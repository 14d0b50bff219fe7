import { ADV, CONJ, DET, DOCUMENT, GROUP, NOT_NAME, PREP, ROLE } from "../lexicon/flags.ts";
import { CAPITAL, flagsAt, NUMBER, type Stream, tokenText, WORD } from "./stream.ts";
import { wordSet } from "./word-set.ts";

const ON_IN = wordSet("on in at during since by over late early");
const THE_A = wordSet("the a an that", true);

/** Nouns of time, and the names of days and months. */
const TIME =
  /^(?:week|month|year|decade|night|morning|afternoon|evening|weekend|day|spring|summer|autumn|winter|today|yesterday|tonight|time|hour|point|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/i;

/** Words before a noun of time that belong to it. */
const WHICH = wordSet(
  "last this next late early earlier later that the one every each same mid a an previous following first",
  true,
);

const MAX_TIMES = 3;

/** Whether token `i` may be a noun of time, told by its kind and bits alone. */
function mayBeTime(stream: Stream, i: number): boolean {
  const kind = stream.kind[i] ?? 0;
  if (kind === NUMBER) return true;
  if (kind === CAPITAL) return (flagsAt(stream, i) & NOT_NAME) !== 0;
  return kind === WORD && (flagsAt(stream, i) & (ROLE | GROUP | DOCUMENT | DET | PREP | CONJ)) === 0;
}

/**
 * The last token of what stands before adverbials of time that end with token `j`: "a spokesman on Tuesday night called",
 * "the company last week said". `j` where none stands there, or nothing before.
 */
export function beforeTime(stream: Stream, j: number, lo: number): number {
  let end = j;
  for (let times = 0; times < MAX_TIMES; times++) {
    let n = end;
    if (times === 0 && !mayBeTime(stream, n)) return j;
    const year = stream.kind[n] === NUMBER && (stream.end[n] ?? 0) - (stream.start[n] ?? 0) <= 4;
    if (!year && ((stream.kind[n] ?? 0) > CAPITAL || !TIME.test(tokenText(stream, n)))) break;
    n--;
    while (
      n > lo &&
      n > end - 4 &&
      (stream.kind[n] ?? 0) <= CAPITAL &&
      (TIME.test(tokenText(stream, n)) || WHICH.has(stream, n))
    )
      n--;
    const preposition = stream.kind[n] === WORD && (flagsAt(stream, n) & PREP) !== 0 && ON_IN.has(stream, n);
    if (preposition) n--;
    // "Tuesday" and "1998" alone are bound by a preposition or "last"; a bare noun of time is not ("the day said").
    else if (year || (n === end - 1 && stream.kind[end] === WORD && (flagsAt(stream, end) & ADV) === 0)) break;
    else if (THE_A.has(stream, n + 1) && (flagsAt(stream, n + 1) & DET) !== 0) break;
    if (n < lo) break;
    end = n;
  }
  return end;
}
