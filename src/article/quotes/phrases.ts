import {
  ADV,
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  GIVEN,
  GROUP,
  HE,
  ING,
  NOT_NAME,
  PREP,
  ROLE,
  SHE,
  THEY,
  WEAK,
  WHO,
} from "./lexicon/flags.ts";
import {
  canSpeak,
  mention,
  mentionAt,
  pronounAt,
  type Reading,
  type Subject,
  stopsPhrase,
  type TokenRange,
} from "./reading.ts";
import {
  BREAK,
  CAPITAL,
  COMMA,
  flagsAt,
  isMark,
  NUMBER,
  PUNCT,
  QUOTE,
  type Stream,
  tokenText,
  WORD,
} from "./stream.ts";
import { isAdverb, isCue, isPast } from "./verbs.ts";

const MAX_PHRASE = 24;

function isPlural(stream: Stream, from: number, head: number): boolean {
  const flags = flagsAt(stream, head);
  if ((flags & GROUP) !== 0) return true;
  const first = tokenText(stream, from).toLowerCase();
  return /^(?:two|three|four|five|several|many|some|most|few|both)$/.test(first);
}

/** A noun phrase's head: its last word before the first preposition that is not inside a name. */
function headOf(reading: Reading, from: number, to: number): number {
  const { stream } = reading;
  for (let i = from + 1; i <= to; i++) {
    if (stream.kind[i] !== WORD || mentionAt(reading, i) >= 0) continue;
    if ((flagsAt(stream, i) & PREP) !== 0) return i - 1;
    if (POSTPOSED.test(tokenText(stream, i)) || GENITIVE.test(tokenText(stream, i))) return i - 1;
  }
  return to;
}

/** Adjectives and participles that follow their noun: "people close to the campaign". */
const POSTPOSED = /^(?:close|familiar|briefed|involved|standing|sitting|waiting|living|working)$/;

/** German articles that bind a noun to the one before: "ein Sprecher des Ministeriums". */
const GENITIVE = /^(?:des|eines)$/;

/** The noun phrase that ends with token `to`, not reaching beyond `lo`. */
export function phraseBefore(reading: Reading, to: number, lo: number): Subject | null {
  const { stream } = reading;
  if (to < lo || stopsPhrase(stream, to)) return null;
  // "It called", "One called the plan": pronouns with their sentence's capital.
  if (/^(?:It|One|Another)$/.test(tokenText(stream, to)))
    return { type: "nominal", from: to, to, head: to, plural: false };
  if (stream.kind[to] === WORD && (flagsAt(stream, to) & (PREP | DET)) !== 0 && !canSpeak(flagsAt(stream, to)))
    return null;
  let from = to;
  const endMention = mentionAt(reading, to);
  if (endMention >= 0) from = mention(reading, endMention)?.from ?? to;
  const limit = Math.max(lo, to - MAX_PHRASE);
  let prepositions = 0;
  while (from > limit) {
    const previous = from - 1;
    if (stopsPhrase(stream, previous)) break;
    const flags = flagsAt(stream, from);
    const before = flagsAt(stream, previous);
    const beforeIsPreposition = stream.kind[previous] === WORD && (before & PREP) !== 0;
    if (stream.kind[from] === WORD && (flags & DET) !== 0 && !beforeIsPreposition) break;
    if (stream.kind[previous] === WORD && isAdverb(stream, previous) && !beforeIsPreposition) break;
    if (beforeIsPreposition) {
      const noun = previous - 1;
      if (noun < limit || stopsPhrase(stream, noun)) break;
      const word = flagsAt(stream, noun);
      const inMention = mentionAt(reading, noun) >= 0;
      if (
        !inMention &&
        (!canSpeak(word) && stream.kind[noun] === WORD && prepositions > 0 ? true : (word & (PREP | DET | ADV)) !== 0)
      )
        break;
      if (!inMention && !canSpeak(word) && !hasSpeakerBefore(reading, noun, limit)) break;
      prepositions++;
      from = inMention ? (mention(reading, mentionAt(reading, noun))?.from ?? noun) : noun;
      continue;
    }
    const m = mentionAt(reading, previous);
    if (
      m >= 0 &&
      endMention >= 0 &&
      mention(reading, m)?.possessive !== true &&
      from === mention(reading, endMention)?.from
    )
      break;
    from = m >= 0 ? (mention(reading, m)?.from ?? previous) : previous;
  }
  while (
    from < to &&
    stream.kind[from] === WORD &&
    (flagsAt(stream, from) & PREP) !== 0 &&
    (flagsAt(stream, from) & DET) === 0
  )
    from++;
  return subjectOf(reading, from, to);
}

/** Whether within a few words before token `i` a noun stands that can speak ("people close to the campaign"). */
function hasSpeakerBefore(reading: Reading, i: number, lo: number): boolean {
  const { stream } = reading;
  for (let n = i; n >= lo && n > i - 6; n--) {
    if (stopsPhrase(stream, n)) return false;
    if (canSpeak(flagsAt(stream, n)) || mentionAt(reading, n) >= 0) return true;
  }
  return false;
}

/** What the noun phrase of tokens `from` to `to` is as a speaker. */
function subjectOf(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  const head = headOf(reading, from, to);
  const headMention = mentionAt(reading, head);
  if (headMention >= 0) {
    const named = mention(reading, headMention);
    if (named === undefined) return null;
    // "Ute Bergmann" is no "Mann": a surname after a given name is no noun.
    const surname = head > named.first && (flagsAt(stream, named.first) & GIVEN) !== 0;
    const common = !surname && (flagsAt(stream, head) & (ROLE | GROUP)) !== 0 && (flagsAt(stream, head) & GIVEN) === 0;
    if (common && from < named.from && (flagsAt(stream, from) & DET) !== 0) {
      // "one senior House Democrat"
      return { type: "nominal", from, to, head, plural: isPlural(stream, from, head) };
    }
    const start = named.from;
    let role: TokenRange | null = null;
    if (start > from) {
      let speaks = false;
      for (let i = from; i < start; i++) if ((flagsAt(stream, i) & (ROLE | GROUP)) !== 0) speaks = true;
      if (speaks) role = { from, to: start - 1 };
    }
    return { type: "name", from: role?.from ?? start, to: named.last, mention: headMention, role };
  }
  if ((stream.kind[head] ?? 0) > NUMBER) return null;
  if (head === from && (flagsAt(stream, head) & DET) !== 0 && !canSpeak(flagsAt(stream, head))) return null;
  if (stream.kind[head] === CAPITAL && (flagsAt(stream, head) & (ROLE | GROUP | DOCUMENT | DET)) === 0) return null;
  return { type: "nominal", from, to, head, plural: isPlural(stream, from, head) };
}

/** The token after an adverb or a day at `i` ("dijo ayer Ana Ruiz", "este lunes", "am Dienstag"). */
function afterTime(stream: Stream, i: number, hi: number): number {
  let n = i;
  for (let hops = 0; hops < 3 && n < hi && stream.kind[n] === WORD; hops++) {
    const flags = flagsAt(stream, n);
    if ((flags & ADV) !== 0 && (flags & (DET | PREP | HE | SHE | THEY)) === 0) n++;
    else if (/^(?:este|esta|ce|am|el)$/.test(tokenText(stream, n)) && (flagsAt(stream, n + 1) & (ADV | NOT_NAME)) !== 0)
      n += 2;
    else break;
  }
  return n;
}

/** The noun phrase that begins with token `i` (after an adverb or a day), not reaching `hi`. */
export function phraseAfter(reading: Reading, from: number, hi: number): Subject | null {
  const { stream } = reading;
  const i = afterTime(stream, from, hi);
  const pronoun = pronounAt(stream, i);
  if (pronoun !== null) return pronoun;
  let end = coreEnd(reading, i, hi);
  if (end <= i) return null;
  const core = subjectOf(reading, i, end - 1);
  if (core === null) return null;
  if (core.type === "name") return joint(reading, core, hi);
  // "a spokesman for the ministry", "ein Sprecher des Ministeriums"
  while (
    end < hi &&
    stream.kind[end] === WORD &&
    ((flagsAt(stream, end) & PREP) !== 0 || GENITIVE.test(tokenText(stream, end)))
  ) {
    const next = coreEnd(reading, end + 1, hi);
    if (next <= end + 1) break;
    end = next;
  }
  const nominal = subjectOf(reading, i, end - 1) ?? core;
  // "the company's chief executive, Ann Smith"
  if (isMark(stream, end, COMMA) && end + 1 < hi) {
    let start = end + 1;
    // "…, Vietnam veteran Clyde Barnes,": what stands before the name belongs to the role.
    while (start < hi && start < end + 6) {
      const other = mention(reading, mentionAt(reading, start));
      const modifier =
        stream.kind[start] === WORD &&
        !stopsPhrase(stream, start) &&
        (flagsAt(stream, start) & (PREP | ING | DET)) === 0;
      if (modifier) start++;
      else if (
        other !== undefined &&
        stream.kind[other.last + 1] === WORD &&
        (flagsAt(stream, other.last + 1) & ROLE) !== 0
      )
        start = other.last + 1;
      else break;
    }
    const named = mentionAt(reading, start);
    const m = mention(reading, named);
    if (
      m !== undefined &&
      m.from === start &&
      (m.kind === "person" || m.kind === "unknown") &&
      !m.possessive &&
      endsApposition(stream, m.last + 1)
    ) {
      return { type: "name", from: i, to: m.last, mention: named, role: { from: i, to: end - 1 } };
    }
  }
  return nominal;
}

function endsApposition(stream: Stream, i: number): boolean {
  const kind = stream.kind[i] ?? BREAK;
  return kind === BREAK || kind === QUOTE || kind === PUNCT || (flagsAt(stream, i) & (WHO | PREP)) !== 0;
}

/** The token after the noun phrase (without prepositional phrases) that begins at `i`. */
function coreEnd(reading: Reading, i: number, hi: number): number {
  const { stream } = reading;
  let k = i;
  // "Asked three times, …", "Speaking in Ohio, …": a participle begins no noun phrase.
  const opening = flagsAt(stream, i);
  if (
    stream.kind[i] === CAPITAL &&
    mentionAt(reading, i) < 0 &&
    (opening & (CUE | WEAK | ING)) !== 0 &&
    (opening & (ROLE | GROUP | DET | DOCUMENT)) === 0
  )
    return i;
  // "a longtime Crane ally": after "a" a noun must come, whatever it is.
  const indefinite = /^(?:an?|one|another)$/i.test(tokenText(stream, i));
  const limit = Math.min(hi, i + MAX_PHRASE);
  while (k < limit) {
    const kind = stream.kind[k] ?? BREAK;
    const m = mentionAt(reading, k);
    if (m >= 0) {
      const named = mention(reading, m);
      k = (named?.last ?? k) + 1;
      if (named?.possessive === true) continue;
      const next = flagsAt(stream, k);
      if (
        stream.kind[k] === WORD &&
        ((next & (ROLE | GROUP)) !== 0 || (flagsAt(stream, k + 1) & (ROLE | GROUP)) !== 0 || indefinite) &&
        (next & (PREP | CONJ | WHO | AUX | DET)) === 0 &&
        !isCue(stream, k, CUE | WEAK)
      )
        continue;
      return k;
    }
    if (kind === NUMBER && k === i) {
      k++;
      continue;
    }
    if (kind !== WORD && kind !== NUMBER && !(kind <= 3)) return k;
    if (stopsPhrase(stream, k) || ((flagsAt(stream, k) & PREP) !== 0 && (flagsAt(stream, k) & (ROLE | GROUP)) === 0))
      return k;
    if ((flagsAt(stream, k) & ING) !== 0 && k > i) return k;
    // "a poll worker stood on a chair": the noun is complete where a verb follows it.
    if (k > i + 1 && kind === WORD && canSpeak(flagsAt(stream, k - 1)) && isPast(stream, k)) return k;
    if (isAdverb(stream, k) && k > i) return k;
    // "the campaign released a": the word before a new article was a verb.
    if (kind === WORD && k > i + 1 && (flagsAt(stream, k) & DET) !== 0 && (flagsAt(stream, k - 1) & (DET | PREP)) === 0)
      return k - 1;
    k++;
  }
  return k;
}

/** "Smith and Jones" after a cue: joined where both are names. */
function joint(reading: Reading, first: Extract<Subject, { type: "name" }>, hi: number): Subject {
  const { stream } = reading;
  const and = first.to + 1;
  if (and < hi && stream.kind[and] === WORD && /^(?:and|und|et|y|e)$/.test(tokenText(stream, and))) {
    const m = mention(reading, mentionAt(reading, and + 1));
    if (
      m !== undefined &&
      m.from === and + 1 &&
      m.kind !== "place" &&
      !m.possessive &&
      endsApposition(stream, m.last + 1)
    ) {
      return {
        type: "joint",
        from: mention(reading, first.mention)?.first ?? first.from,
        to: m.last,
        mention: first.mention,
      };
    }
  }
  return first;
}
