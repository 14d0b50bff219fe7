import { accordingTo } from "../cues/according.ts";
import { fromForeignNoun } from "../cues/foreign-noun-cues.ts";
import { leadingSubject } from "../cues/leading.ts";
import { subjectBefore } from "../cues/subjects.ts";
import { fromVerb } from "../cues/verb-subjects.ts";
import { COMMA } from "../letters/chars.ts";
import { ACCORDING, CONJ, CUE, DET, NOUN, PREP, WEAK } from "../lexicon/flags.ts";
import type { Reading, Subject } from "../phrases/reading.ts";
import { BREAK, CAPITAL, COLON, flagsAt, isMark, isText, QUOTE, type Stream } from "../words/stream.ts";
import { isReportedSpeech, isSubjunctive } from "../words/subjunctive.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";

/** What the sentence before an uncued quotation tells of its speaker. */
export interface SentenceBefore {
  /** The subject of its last cue, else its own; null where nobody who can speak is either. */
  readonly subject: Subject | null;
  readonly cued: boolean;
  readonly sameParagraph: boolean;
  /** Whether it opens the quotation's paragraph. */
  readonly opens: boolean;
  /** Whether it ends with a colon. */
  readonly colon: boolean;
  /** Whether it holds a quotation itself. */
  readonly quoted: boolean;
  /** Whether it is a question outside quotation marks ("Was he sorry?", "Was he? a student asked."). */
  readonly asks: boolean;
}

const ASKED = wordSet("ask asks asked inquired enquired demanded");

/** Whether the verb at token `i` belongs to a clause with "which" about its subject. */
function isWithinWhich(stream: Stream, subject: Subject, i: number): boolean {
  for (let n = subject.to + 1; n < i && n <= subject.to + 3; n++) if (isText(stream, n, "which")) return true;
  return false;
}

/** So many sentences of reported speech are gone over to the one that tells who speaks. */
const REPORTED = 4;

/**
 * "Albers sah das anders. Es gebe keinen Grund zur Eile. „Wir haben Zeit.“": the first token of the sentences of reported
 * speech that stand before the one at token `lo` in its paragraph and after token `floor`; `lo` where there are none, and
 * where they say themselves who speaks.
 */
export function afterReport(stream: Stream, lo: number, floor: number): number {
  let first = lo;
  for (let hops = 0; hops < REPORTED && first > 0 && stream.kind[first - 1] !== BREAK; hops++) {
    const from = stream.sentenceStart[(stream.sentence[first] ?? 0) - 1] ?? 0;
    if (from <= floor || stream.kind[from - 1] === BREAK || !isReportedSpeech(stream, from, first)) return first;
    for (let i = from; i < first; i++)
      if (
        (isCue(stream, i, CUE) && !isSubjunctive(stream, i) && !isClosingInfinitive(stream, i, first)) ||
        isSo(stream, i)
      )
        return first;
    first = from;
  }
  return first;
}

/** "Hoffnung könne sie keinem machen.": an infinitive that ends its sentence, before token `end`, says nothing of its own. */
function isClosingInfinitive(stream: Stream, i: number, end: number): boolean {
  return i >= end - 2 && stream.text.charCodeAt((stream.end[i] ?? 0) - 1) === 0x6e;
}

/** Whether ", so" or ", laut" at token `i` tells whose the words before it are: "Das reiche nicht, so Richterin Henning." */
function isSo(stream: Stream, i: number): boolean {
  return (
    (flagsAt(stream, i) & ACCORDING) !== 0 &&
    isMark(stream, i - 1, COMMA) &&
    (stream.kind[i + 1] === CAPITAL || (flagsAt(stream, i + 1) & DET) !== 0)
  );
}

/** Whom ", so Henning" names in the sentence of tokens `from` to `to`; null where nobody is named so. */
function soSaid(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  if (!stream.lexicon.traits.inverts) return null;
  for (let i = to - 1; i > from + 1; i--) if (isSo(stream, i)) return accordingTo(reading, i, to);
  return null;
}

/** "Nach Ansicht von Lehmann hilft nur eine Umgehung.", "Selon Jean Roux, rien ne va.": whose opinion the sentence tells that opens so. */
function opinionHolder(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  if (!stream.lexicon.traits.inverts) return null;
  const flags = flagsAt(stream, from);
  if ((flags & ACCORDING) !== 0 && (flags & CONJ) === 0) return accordingTo(reading, from, to);
  if ((flags & PREP) === 0) return null;
  for (let i = from + 1; i < from + 4 && i < to; i++)
    if ((flagsAt(stream, i) & NOUN) !== 0) return fromForeignNoun(reading, i, from, to);
  return null;
}

/** Reads the sentence before the one that begins at token `lo`; null where there is none after token `floor`. */
export function sentenceBefore(
  reading: Reading,
  lo: number,
  floor: number,
  isSomebody: (subject: Subject) => boolean,
): SentenceBefore | null {
  const { stream } = reading;
  const id = stream.sentence[lo] ?? 0;
  if (id === 0) return null;
  const from = stream.sentenceStart[id - 1] ?? 0;
  if (floor >= from) return null;
  const sameParagraph = stream.kind[lo - 1] !== BREAK;
  const last = sameParagraph ? lo - 1 : lo - 2;
  const opens = sameParagraph && (from === 0 || stream.kind[from - 1] === BREAK);
  const colon = isMark(stream, last, COLON);
  let quoted = false;
  for (let i = lo - 1; i >= from; i--) if (stream.kind[i] === QUOTE) quoted = true;
  const question = isMark(stream, last, 0x3f) && !quoted;
  let within: Subject | null = null;
  for (let i = lo - 1; i > from; i--) {
    if (!isCue(stream, i, CUE | WEAK)) continue;
    // "Am Abend trat Lehmann vor die Presse": outside English the subject may follow its verb.
    const subject = stream.lexicon.traits.inverts ? fromVerb(reading, i, from, lo) : subjectBefore(reading, i, from);
    if (subject === null || !isSomebody(subject)) continue;
    // "Hale told the crowd, which was chanting her name": who tells is not in a clause about a thing.
    if (within === null && isWithinWhich(stream, subject, i)) {
      within = subject;
      continue;
    }
    const asks = question || (!quoted && !colon && ASKED.has(stream, i));
    return { subject, cued: true, sameParagraph, opens, colon, quoted, asks };
  }
  const holder = soSaid(reading, from, lo) ?? opinionHolder(reading, from, lo);
  if (holder !== null && isSomebody(holder))
    return { subject: holder, cued: true, sameParagraph, opens, colon, quoted, asks: question };
  if (within !== null) return { subject: within, cued: true, sameParagraph, opens, colon, quoted, asks: question };
  const lead = leadingSubject(reading, from, lo);
  const subject = lead !== null && isSomebody(lead) ? lead : null;
  return { subject, cued: false, sameParagraph, opens, colon, quoted, asks: question };
}
