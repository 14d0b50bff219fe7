import {
  ADV,
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  GROUP,
  HE,
  ING,
  PREP,
  ROLE,
  SHE,
  THEY,
  WEAK,
  WHO,
} from "../lexicon/flags.ts";
import { BREAK, CAPS, flagsAt, isText, NUMBER, type Stream, tokenText, WORD } from "../words/stream.ts";
import { isAdverb, isCue, isPast } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { isPostposed } from "./heads.ts";
import { isPartitive, isQuantifier, isThem } from "./partitive.ts";
import { coreEnd, isAdverbial, MAX_PHRASE } from "./phrase-ends.ts";
import { canSpeak, mentionAt, type Reading, type Subject, stopsPhrase } from "./reading.ts";

/** A noun phrase has at most so many complements, one after another. */
const MOST = 5;

/** Whether token `i` is "him", "her" or "them", and no noun of hers follows. */
export function isHim(stream: Stream, i: number): boolean {
  if (stream.kind[i] !== WORD || (flagsAt(stream, i) & (HE | SHE | THEY)) === 0) return false;
  const text = tokenText(stream, i);
  if (text === "her") return (stream.kind[i + 1] ?? BREAK) > CAPS || isCue(stream, i + 1, CUE | WEAK);
  return text === "him" || text === "them";
}

/** Whether the word at token `i` ends in -ing and begins a participle's clause: "a lawyer representing the families". */
export function isGoing(stream: Stream, i: number): boolean {
  const end = stream.end[i] ?? 0;
  if (stream.kind[i] !== WORD || end - (stream.start[i] ?? 0) < 5 || !stream.text.startsWith("ing", end - 3))
    return false;
  return (flagsAt(stream, i) & (ROLE | GROUP | DET | PREP | CONJ | DOCUMENT | ING)) === 0;
}

/** The token after the noun phrase that a preposition or participle has from token `i` on; `i` where none begins. */
function objectEnd(reading: Reading, i: number, hi: number): number {
  if (i >= hi) return i;
  if (isHim(reading.stream, i)) return i + 1;
  return coreEnd(reading, i, hi, true);
}

/** The token after the prepositional phrase at token `at` that belongs to the noun before; `at` where none does. */
function prepositional(reading: Reading, at: number, hi: number): number {
  const { stream } = reading;
  // "an ad paid for by the union", "a man from across the street"
  const double = at + 1 < hi && stream.kind[at + 1] === WORD && (flagsAt(stream, at + 1) & (PREP | DET)) === PREP;
  const object = double ? at + 2 : at + 1;
  const end = objectEnd(reading, object, hi);
  if (end <= object || isAdverbial(stream, at, end - 1)) return at;
  return end;
}

/** Participles, where a preposition and no object follows: "a memo seen by the paper", "a leaflet sent to voters". */
const DONE = wordSet(
  "seen known shown written given taken driven drawn thrown torn worn chosen stolen broken spoken flown sent made found built caught brought bought born",
);

/** Irregular participles before an agent: "an ad paid for by the union", "a group led by students". */
function isDoneBy(stream: Stream, at: number): boolean {
  if ((flagsAt(stream, at + 1) & PREP) === 0) return false;
  if (DONE.has(stream, at)) return true;
  // "a camera arrived by bus": no participle of that form is meant here.
  const regular = stream.text.endsWith("ed", stream.end[at]) && (stream.end[at] ?? 0) - (stream.start[at] ?? 0) > 4;
  if (regular || !isPast(stream, at)) return false;
  return isText(stream, at + 1, "by") || ((flagsAt(stream, at + 1) & PREP) !== 0 && isText(stream, at + 2, "by"));
}

/** The token after "and founder", "and teachers", which share the article of the noun before; `at` where nothing does. */
function coordinatedEnd(stream: Stream, at: number, hi: number): number {
  if (at + 1 >= hi || !isText(stream, at, "and")) return at;
  if ((flagsAt(stream, at + 1) & (GROUP | DET)) === GROUP) return at + 2;
  for (let i = at + 1; i < hi && i < at + 4; i++) {
    const flags = flagsAt(stream, i);
    if (stream.kind[i] !== WORD || (flags & (DET | PREP | CONJ | AUX | WHO)) !== 0) return at;
    if ((flags & ROLE) !== 0 && isText(stream, i + 1, "of")) return i + 1;
  }
  return at;
}

/** The token after the one complement that begins at token `at`; `at` where none begins. */
function complementEnd(reading: Reading, at: number, hi: number): number {
  const { stream } = reading;
  if (stream.kind[at] !== WORD) return at;
  const flags = flagsAt(stream, at);
  if ((flags & PREP) !== 0) return prepositional(reading, at, hi);
  // "the man next to her"
  if ((flags & ADV) !== 0 && (flagsAt(stream, at + 1) & PREP) !== 0 && isText(stream, at, "next"))
    return prepositional(reading, at + 1, hi);
  // "researchers not involved in the study"
  if ((flags & ADV) !== 0 && at + 1 < hi && (flagsAt(stream, at + 2) & PREP) !== 0 && isText(stream, at, "not"))
    return prepositional(reading, at + 2, hi);
  // "an ad attacking the mayor": a text's own verb, also one of speech.
  const tells = (flags & ING) !== 0 && (flagsAt(stream, at - 1) & DOCUMENT) !== 0;
  if (tells || isGoing(stream, at)) {
    const next = at + 1;
    if (next >= hi) return at;
    if (isAdverb(stream, next) && stream.kind[next] === WORD) return next + 1;
    if ((flagsAt(stream, next) & PREP) !== 0) {
      const end = prepositional(reading, next, hi);
      return end > next ? end : at;
    }
    const end = objectEnd(reading, next, hi);
    return end > next ? end : at;
  }
  // "those close to the talks"
  if (isDoneBy(stream, at) || isPostposed(stream, at)) return prepositional(reading, at + 1, hi);
  return (flags & CONJ) !== 0 ? coordinatedEnd(stream, at, hi) : at;
}

/**
 * The token after everything that belongs to an English noun phrase whose core ends before token `end`: "a lawyer | for
 * the families | of the miners", "a man | standing outside the court", not what belongs to the verb ("on Tuesday", "in
 * an interview"). After Quirk et al., A Comprehensive Grammar of the English Language (1985), 17.9 to 17.64.
 */
export function complementsEnd(reading: Reading, end: number, hi: number): number {
  let at = end;
  for (let n = 0; n < MOST && at < hi; n++) {
    const next = complementEnd(reading, at, hi);
    if (next <= at) break;
    at = next;
  }
  return at;
}

/** Whether what stands before token `from`, or a participle within the phrase to `to`, may make it part of a longer one. */
function mayBelong(stream: Stream, from: number, to: number, lo: number): boolean {
  const before = from - 1;
  if (before > lo && stream.kind[before] === WORD) {
    const flags = flagsAt(stream, before);
    if (
      (flags & (PREP | DET)) !== 0 ||
      (flags & ING) !== 0 ||
      isGoing(stream, before) ||
      (flags & ADV) !== 0 ||
      isText(stream, before, "and")
    )
      return true;
  }
  for (let i = from + 1; i < to; i++) if (isGoing(stream, i) || (flagsAt(stream, i) & ING) !== 0) return true;
  return false;
}

/** Whether a noun phrase may begin with token `i`. */
function opensPhrase(reading: Reading, i: number, first: boolean): boolean {
  const { stream } = reading;
  const flags = flagsAt(stream, i);
  if ((flags & DET) !== 0) return (flags & CONJ) === 0;
  if (stream.kind[i] === NUMBER) return true;
  // "Harbor officials involved in the talks"
  return first && (mentionAt(reading, i) >= 0 || (canSpeak(flags) && (flags & (PREP | CONJ)) === 0));
}

/**
 * The whole noun phrase that ends with token `to`, of which the last words from `from` on were read as one: "a lawyer
 * representing the families", "an aide to one of the senators". It begins a clause, and its core can speak; null where
 * there is none.
 */
export function wholePhrase(
  reading: Reading,
  from: number,
  to: number,
  lo: number,
  core: (from: number, to: number) => Subject | null,
): Subject | null {
  const { stream } = reading;
  if (!mayBelong(stream, from, to, lo)) return null;
  const limit = Math.max(lo, to - MAX_PHRASE);
  let start = from;
  while (start > limit) {
    const previous = start - 1;
    if (stopsPhrase(stream, previous)) {
      // "a committee of parents and teachers"
      const joins = isText(stream, previous, "and") && (flagsAt(stream, start) & (GROUP | DET)) === GROUP;
      // "a memo seen by the paper"
      const done = stream.kind[start] === WORD && (flagsAt(stream, start) & PREP) !== 0 && DONE.has(stream, previous);
      if (!joins && !done) break;
    }
    start--;
  }
  // "a memo that the party sent to voters said": who sent it is no whole phrase.
  if (isText(stream, start - 1, "that") && (flagsAt(stream, start - 2) & DOCUMENT) !== 0) return null;
  for (let i = start; i <= from; i++) {
    if (!opensPhrase(reading, i, i === start)) continue;
    const end = headEnd(reading, i, to + 1);
    if (end <= i || complementsEnd(reading, end, to + 1) !== to + 1) continue;
    if (end > to && !isPartitive(stream, i)) continue;
    const subject = core(i, end - 1);
    if (subject?.type !== "nominal") return null;
    const speaks = canSpeak(flagsAt(stream, subject.head)) || isQuantifier(stream, subject.head);
    return speaks ? { ...subject, to } : null;
  }
  return null;
}

/** The token after the core of the phrase at token `i`: "one of the women", "some" before "in the crowd", "the women". */
export function headEnd(reading: Reading, i: number, hi: number): number {
  const { stream } = reading;
  if (i + 1 >= hi) return coreEnd(reading, i, hi);
  if (isPartitive(stream, i)) return isThem(stream, i + 2) ? i + 3 : coreEnd(reading, i + 2, hi);
  if (isQuantifier(stream, i)) return i + 1;
  return coreEnd(reading, i, hi);
}
