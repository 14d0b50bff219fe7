import {
  ADV,
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  FEMALE,
  GROUP,
  HE,
  ING,
  MALE,
  NOUNISH,
  ORG,
  PREP,
  ROLE,
  SELF,
  SHE,
  THEY,
  WEAK,
  WHO,
} from "./lexicon/flags.ts";
import type { Mention, Mentions } from "./names.ts";
import { BREAK, COMMA, flagsAt, isMark, NUMBER, PUNCT, QUOTE, type Stream, tokenText, WORD } from "./stream.ts";

/** Who a cue says is speaking, as the text has it; tokens `from` to `to`, inclusive. */
export type Subject =
  | {
      readonly type: "name";
      readonly from: number;
      readonly to: number;
      readonly mention: number;
      readonly role: TokenRange | null;
    }
  | {
      readonly type: "nominal";
      readonly from: number;
      readonly to: number;
      readonly head: number;
      readonly plural: boolean;
    }
  | { readonly type: "joint"; readonly from: number; readonly to: number; readonly mention: number }
  | {
      readonly type: "pronoun";
      readonly from: number;
      readonly to: number;
      readonly gender: number;
      readonly plural: boolean;
    }
  | { readonly type: "self"; readonly from: number; readonly to: number };

/** Tokens `from` to `to`, inclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What the phrase rules read. */
export interface Reading {
  readonly stream: Stream;
  readonly mentions: Mentions;
}

const MAX_PHRASE = 24;

/** Whether token `i` is a word that ends in -ly or is listed as an adverb. */
function isAdverb(stream: Stream, i: number): boolean {
  if (stream.kind[i] !== WORD) return false;
  if ((flagsAt(stream, i) & (ADV | ROLE | GROUP)) === ADV) return true;
  const end = stream.end[i] ?? 0;
  return (
    end - (stream.start[i] ?? 0) > 4 &&
    stream.text.charCodeAt(end - 1) === 0x79 &&
    stream.text.charCodeAt(end - 2) === 0x6c &&
    (flagsAt(stream, i) & (ROLE | GROUP)) === 0
  );
}

/** Whether token `i` is a finite cue verb here (not the noun that has the same form). */
export function isCue(stream: Stream, i: number, bits: number): boolean {
  if (stream.kind[i] !== WORD) return false;
  const flags = flagsAt(stream, i);
  if ((flags & bits) === 0 || stream.possessive[i] === 1) return false;
  if ((flags & NOUNISH) === 0) return true;
  const before = i - 1;
  const kind = stream.kind[before] ?? BREAK;
  const previous = flagsAt(stream, before);
  if (kind === QUOTE) return true;
  if (stream.possessive[before] === 1 || kind === NUMBER) return false;
  if (kind === PUNCT) return stream.value[before] === COMMA || stream.value[before] === 0x29;
  const to = tokenText(stream, before) === "to";
  if (to) return true;
  if ((previous & (SELF | THEY | HE | SHE | WHO)) !== 0 && !((previous & DET) !== 0)) return true;
  if ((previous & (DET | PREP | CONJ)) !== 0) return false;
  const text = tokenText(stream, i);
  if (text.endsWith("s") && !text.endsWith("ss")) return true;
  if ((previous & (AUX | GROUP)) !== 0 || isAdverb(stream, before)) return true;
  if (text === "read" || text === "put") return true;
  return kind === WORD && stream.text.charCodeAt((stream.end[before] ?? 0) - 1) === 0x73;
}

function mentionAt(reading: Reading, i: number): number {
  return reading.mentions.at[i] ?? -1;
}

function mention(reading: Reading, index: number): Mention | undefined {
  return reading.mentions.list[index];
}

/** Whether a noun phrase cannot reach across token `i`. */
function stopsPhrase(stream: Stream, i: number): boolean {
  const kind = stream.kind[i] ?? BREAK;
  if (kind === BREAK || kind === QUOTE) return true;
  if (kind === PUNCT) {
    const code = stream.value[i] ?? 0;
    return code !== 0x2f && code !== 0x24 && code !== 0x25 && code !== 0x26 && code !== 0x2d && code !== 0x2e;
  }
  if (kind !== WORD) return false;
  const flags = flagsAt(stream, i);
  if ((flags & (ROLE | GROUP | DOCUMENT)) !== 0) return false;
  if ((flags & (CONJ | WHO | AUX)) !== 0 && (flags & DET) === 0) return true;
  if ((flags & (HE | SHE | THEY | SELF)) !== 0 && (flags & DET) === 0) return true;
  return isCue(stream, i, CUE | WEAK);
}

function isPlural(stream: Stream, from: number, head: number): boolean {
  const flags = flagsAt(stream, head);
  if ((flags & GROUP) !== 0) return true;
  const first = tokenText(stream, from).toLowerCase();
  return /^(?:two|three|four|five|several|many|some|most|few|both)$/.test(first);
}

/** A noun phrase's head: its last word before the first preposition. */
function headOf(stream: Stream, from: number, to: number): number {
  for (let i = from + 1; i <= to; i++) {
    if (stream.kind[i] === WORD && (flagsAt(stream, i) & PREP) !== 0) return i - 1;
    if (/^(?:close|familiar|briefed|involved)$/.test(tokenText(stream, i))) return i - 1;
  }
  return to;
}

/** Whether a word can be the head of a phrase that speaks. */
function canSpeak(flags: number): boolean {
  return (flags & (ROLE | GROUP | DOCUMENT | ORG)) !== 0;
}

/** The noun phrase that ends with token `to`, not reaching beyond `lo`. */
export function phraseBefore(reading: Reading, to: number, lo: number): Subject | null {
  const { stream } = reading;
  if (to < lo || stopsPhrase(stream, to)) return null;
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
  const head = headOf(stream, from, to);
  const headMention = mentionAt(reading, head);
  if (headMention >= 0) {
    const named = mention(reading, headMention);
    if (named === undefined) return null;
    const start = named.from;
    let role: TokenRange | null = null;
    if (start > from) {
      let first = from;
      while (first < start - 1 && (flagsAt(stream, first) & DET) !== 0 && stream.kind[first] === WORD) first++;
      let speaks = false;
      for (let i = first; i < start; i++) if ((flagsAt(stream, i) & (ROLE | GROUP)) !== 0) speaks = true;
      if (speaks) role = { from: first, to: start - 1 };
    }
    return { type: "name", from: role?.from ?? start, to: named.last, mention: headMention, role };
  }
  if (stream.kind[head] !== WORD && stream.kind[head] !== NUMBER) return null;
  return { type: "nominal", from, to, head, plural: isPlural(stream, from, head) };
}

/** The noun phrase that begins with token `i`, not reaching `hi`. */
export function phraseAfter(reading: Reading, i: number, hi: number): Subject | null {
  const { stream } = reading;
  const pronoun = pronounAt(stream, i);
  if (pronoun !== null) return pronoun;
  let end = coreEnd(reading, i, hi);
  if (end <= i) return null;
  const core = subjectOf(reading, i, end - 1);
  if (core === null) return null;
  if (core.type === "name") return joint(reading, core, hi);
  // "a spokesman for the ministry"
  while (end < hi && stream.kind[end] === WORD && (flagsAt(stream, end) & PREP) !== 0) {
    const next = coreEnd(reading, end + 1, hi);
    if (next <= end + 1) break;
    end = next;
  }
  const nominal = subjectOf(reading, i, end - 1) ?? core;
  // "the company's chief executive, Ann Smith"
  if (isMark(stream, end, COMMA) && end + 1 < hi) {
    const named = mentionAt(reading, end + 1);
    const m = mention(reading, named);
    if (
      m !== undefined &&
      m.from === end + 1 &&
      (m.kind === "person" || m.kind === "unknown") &&
      !m.possessive &&
      endsApposition(stream, m.last + 1)
    ) {
      let first = i;
      while (first < end - 1 && /^(?:an?|the)$/i.test(tokenText(stream, first))) first++;
      return { type: "name", from: i, to: m.last, mention: named, role: { from: first, to: end - 1 } };
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
        ((next & (ROLE | GROUP)) !== 0 || (flagsAt(stream, k + 1) & (ROLE | GROUP)) !== 0) &&
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
    if (isAdverb(stream, k) && k > i) return k;
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

/** The pronoun at token `i` as a subject, or null. */
export function pronounAt(stream: Stream, i: number): Subject | null {
  const flags = flagsAt(stream, i);
  if ((stream.kind[i] ?? 0) > 3 || (stream.possessive[i] === 1 && (flags & (HE | SHE)) === 0)) return null;
  const text = tokenText(stream, i).toLowerCase();
  if ((flags & SELF) !== 0 && /^(?:i|we|you|ich|wir|je|j'ai|nous|yo|nosotros)$/.test(text))
    return { type: "self", from: i, to: i };
  if ((flags & HE) !== 0 && /^(?:he|er|il|él|t-il|lui)$/.test(text))
    return { type: "pronoun", from: i, to: i, gender: MALE, plural: false };
  if ((flags & SHE) !== 0 && /^(?:she|sie|elle|ella|t-elle)$/.test(text))
    return { type: "pronoun", from: i, to: i, gender: FEMALE, plural: false };
  if (/^(?:they|ils|elles|ellos|ellas)$/.test(text))
    return { type: "pronoun", from: i, to: i, gender: 0, plural: true };
  return null;
}

/** The verb group's first token: "has since repeatedly" and "went on to" before the cue at `i` belong to it. */
function verbGroupStart(stream: Stream, i: number, lo: number): number {
  let j = i;
  while (j > lo) {
    const before = j - 1;
    const flags = flagsAt(stream, before);
    if (stream.kind[before] !== WORD) break;
    const text = tokenText(stream, before);
    if ((flags & (AUX | ADV)) !== 0 && (flags & (ROLE | GROUP | WHO)) === 0) j--;
    else if (isAdverb(stream, before)) j--;
    else if (text === "to" && before - 1 >= lo) {
      // "went on to say", "continued to insist": the verb before "to" as well.
      j = before;
      if (stream.kind[j - 1] === WORD && tokenText(stream, j - 1) === "on") j--;
      if (stream.kind[j - 1] === WORD && (flagsAt(stream, j - 1) & (ROLE | GROUP | PREP | DET)) === 0) j--;
    } else if (text === "as" && /^(?:quoted|cited|reported|recorded|heard)$/.test(tokenText(stream, before - 1)))
      j = before - 1;
    else if (
      /^(?:quoted|cited|heard|recorded|n't|going|caught)$/.test(text) &&
      before > lo &&
      (flagsAt(stream, before - 1) & AUX) !== 0
    )
      j--;
    else break;
  }
  return j;
}

/**
 * Who speaks in the clause whose cue verb is token `i`, looking left but not beyond `lo`: over auxiliaries and adverbs,
 * a relative "who", parentheses and appositions ("Ann Smith, 45, a plumber from Ohio, said").
 */
export function subjectBefore(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  let j = verbGroupStart(stream, i, lo) - 1;
  for (let hops = 0; hops < 8 && j >= lo; hops++) {
    const pronoun = pronounAt(stream, j);
    if (pronoun !== null) return pronoun;
    const kind = stream.kind[j] ?? BREAK;
    const flags = flagsAt(stream, j);
    if (kind === WORD && (flags & WHO) !== 0) {
      // "Smith, who said": the antecedent stands before.
      j--;
      if (isMark(stream, j, COMMA)) j--;
      continue;
    }
    if (isMark(stream, j, 0x29)) {
      let open = j - 1;
      while (open > lo && open > j - 12 && !isMark(stream, open, 0x28)) open--;
      if (!isMark(stream, open, 0x28)) return null;
      j = open - 1;
      continue;
    }
    if (isMark(stream, j, COMMA) || isMark(stream, j, 0x2014) || isMark(stream, j, 0x2013)) {
      const inner = appositive(reading, j, lo);
      if (inner === null) return null;
      return inner;
    }
    return withJoint(reading, phraseBefore(reading, j, lo), lo);
  }
  return null;
}

function withJoint(reading: Reading, subject: Subject | null, lo: number): Subject | null {
  if (subject === null || subject.type !== "name" || subject.from - 2 < lo) return subject;
  const { stream } = reading;
  const and = subject.from - 1;
  if (stream.kind[and] !== WORD || !/^(?:and|und|et|y|e)$/.test(tokenText(stream, and))) return subject;
  const index = mentionAt(reading, and - 1);
  const other = mention(reading, index);
  if (other === undefined || other.kind === "place" || other.possessive) return subject;
  const before = stream.kind[other.from - 1] ?? BREAK;
  const startsClause =
    other.from - 1 < lo ||
    before === BREAK ||
    before === QUOTE ||
    before === PUNCT ||
    (flagsAt(stream, other.from - 1) & (CONJ | ADV)) !== 0;
  return startsClause ? { type: "joint", from: other.first, to: subject.to, mention: index } : subject;
}

/** The speaker before an apposition or clause that ends with the comma (or dash) at `close`. */
function appositive(reading: Reading, close: number, lo: number): Subject | null {
  const { stream } = reading;
  const mark = stream.value[close] ?? COMMA;
  let best: Subject | null = null;
  const limit = Math.max(lo, close - 60);
  let right = close;
  for (let i = close - 1; i >= limit - 1; i--) {
    const boundary = i < limit || (stream.kind[i] === PUNCT && stream.value[i] === mark) || stream.kind[i] === QUOTE;
    if (!boundary) continue;
    // The segment (i, right): an apposition looks further left; a phrase that is itself a person ends the search.
    const first = i + 1;
    if (first < right) {
      const named = personAt(reading, first, right);
      if (named?.type === "nominal") best = named;
      else if (named !== null) {
        best = named;
        const opened =
          first - 1 >= limit && isMark(stream, first - 1, COMMA) ? phraseBefore(reading, first - 2, lo) : null;
        // "the company's chief executive, Ann Smith, said"
        if (
          named.type === "name" &&
          named.to + 1 === right &&
          right === close &&
          opened?.type === "nominal" &&
          (flagsAt(stream, opened.head) & ROLE) !== 0
        ) {
          return { ...named, role: { from: opened.from, to: opened.to } };
        }
        return best;
      }
    }
    if (i < limit || stream.kind[i] === QUOTE) break;
    right = i;
  }
  return best;
}

/** The person that the segment [from, to) begins with, where it is not an apposition of an earlier one. */
function personAt(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  let i = from;
  while (i < to && stream.kind[i] === WORD && ((flagsAt(stream, i) & CONJ) !== 0 || isAdverb(stream, i))) i++;
  const pronoun = pronounAt(stream, i);
  if (pronoun !== null && i > from - 1 && !(stream.kind[i] === WORD && (flagsAt(stream, i) & DET) !== 0))
    return pronoun;
  const m = mention(reading, mentionAt(reading, i));
  const subject = m?.kind === "place" ? null : phraseAfter(reading, i, to);
  if (subject?.type === "nominal") return canSpeak(flagsAt(stream, subject.head)) ? subject : null;
  return subject;
}

/** The subject that a sentence begins with, after a leading adverbial ("In Ohio on Monday, Smith …"). */
export function leadingSubject(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  let i = from;
  for (let tries = 0; tries < 4 && i < to; tries++) {
    const subject = personAt(reading, i, to);
    if (subject !== null) return subject;
    while (i < to && !isMark(stream, i, COMMA) && stream.kind[i] !== QUOTE) i++;
    i++;
  }
  return null;
}
