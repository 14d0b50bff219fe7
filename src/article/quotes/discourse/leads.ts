import { leadingSubject } from "../cues/leading.ts";
import { COMMA } from "../letters/chars.ts";
import { AUX, CONJ, CUE, ING, PREP } from "../lexicon/flags.ts";
import type { Mention } from "../names/mention.ts";
import type { Subject } from "../phrases/reading.ts";
import { IS_OR_WAS } from "../words/common-words.ts";
import {
  BREAK,
  CAPITAL,
  flagsAt,
  isMark,
  isText,
  NUMBER,
  PUNCT,
  QUOTE,
  type Stream,
  tokenText,
  WORD,
} from "../words/stream.ts";
import { isReportedSpeech } from "../words/subjunctive.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import type { Referents } from "./referents.ts";

const WANT_WANTS = wordSet("want wants wanted");
const A_AN = wordSet("a an who");

/** What leads one of the last sentences. */
export interface Lead {
  readonly subject: Subject | null;
  /** Sentences away, those not counted whose subject is the same pronoun ("He sat down. He took off his hat."). */
  readonly away: number;
  /** Whether the subject is the pronoun again, so that others in the sentence are not meant. */
  readonly chained: boolean;
  /** Whether the subject asks somebody something: the answer is not its own. */
  readonly asks: boolean;
}

type Pronoun = Extract<Subject, { type: "pronoun" }>;

/** Sentences before the pronoun's own that are looked at; no pronoun means somebody named further back. */
export const SENTENCES = 6;

/** Tokens in which a question's verb and its question word are looked for. */
const QUESTION = 8;

/** Tokens between a description and the name that it is said to be. */
const IDENTITY = 24;

/** Verbs of a question. */
export const ASKED = wordSet("ask asks asked inquired enquired pressed want wants wanted demanded");
const WHAT_IS_ASKED = wordSet("whether if why how what when who where which about");

/** Whether the sentence of a subject asks somebody a question outside quotation marks: "A student asked him why …". */
function asks(stream: Stream, subject: Subject | null): boolean {
  if (subject === null || subject.type === "self") return false;
  const end = stream.sentenceStart[(stream.sentence[subject.to] ?? 0) + 1] ?? stream.count;
  for (let i = subject.to + 1; i < end && i <= subject.to + 3; i++) {
    // "Hale, asked why he had left, said": he is asked.
    if (stream.kind[i] === PUNCT) return false;
    if (stream.kind[i] !== WORD || !ASKED.has(stream, i)) continue;
    if ((flagsAt(stream, i - 1) & AUX) !== 0) return false;
    if (WANT_WANTS.has(stream, i) && !isText(stream, i + 2, "know")) return false;
    for (let n = i + 1; n < end && n < i + QUESTION; n++) {
      if (stream.kind[n] === QUOTE) return false;
      if (stream.kind[n] === WORD && WHAT_IS_ASKED.has(stream, n)) return true;
    }
  }
  return false;
}

/**
 * Whether the pronoun's clause stands inside what it reports ("Mr. Hale, he said, was asleep"): nobody named there
 * before it is meant.
 */
export function isInset(stream: Stream, pronoun: Pronoun): boolean {
  const first = stream.sentenceStart[stream.sentence[pronoun.from] ?? 0] ?? 0;
  const verb = pronoun.to + 1;
  // "Der Bund müsse „…“ handeln, forderte sie": nobody in what is reported.
  const cue = pronoun.from - 1;
  if (cue > first + 1 && stream.lexicon.traits.verbSecond && isCue(stream, cue, CUE))
    return (stream.kind[cue - 1] === QUOTE || isMark(stream, cue - 1, COMMA)) && isReportedSpeech(stream, first, cue);
  if (pronoun.from - 1 <= first || !isMark(stream, pronoun.from - 1, COMMA) || !isCue(stream, verb, CUE)) return false;
  if (!isMark(stream, verb + 1, COMMA)) return false;
  // "When Hale arrived, he said, …" and "In Hale's view, he said, …"
  return (flagsAt(stream, first) & (CONJ | PREP)) === 0;
}

const IS_CALLED = wordSet("heißt heisst hieß appelle appelait llama llamaba");

/** "Er heißt Jan Pohl und wohnt nebenan.", "Elle s'appelle Anne Roy.", "Se llama Ana Ruiz": the name that a sentence gives its pronoun; -1 elsewhere. */
function calledSo({ stream, mentions }: Referents, start: number): number {
  for (let i = start + 1; i < start + 4 && stream.kind[i] === WORD; i++) {
    if (!IS_CALLED.has(stream, i)) continue;
    const mention = mentions.list[mentions.at[i + 1] ?? -1];
    const person = mention !== undefined && mention.kind !== "place" && mention.kind !== "organisation";
    return person ? (mentions.at[i + 1] ?? -1) : -1;
  }
  return -1;
}

/**
 * "The last to leave was Ann Hale", "Leading the march is Ann Hale": the name that a description, or what stands before
 * the verb, is said to be; -1 where none is. `sentence` is the subject's.
 */
export function identified(referents: Referents, subject: Subject | null, sentence: number): number {
  const { stream, mentions } = referents;
  const start = stream.sentenceStart[sentence] ?? 0;
  const called = stream.lexicon.traits.inverts ? calledSo(referents, start) : -1;
  if (called >= 0) return called;
  if (
    subject === null
      ? (flagsAt(stream, start) & ING) === 0 && !/ing$/.test(tokenText(stream, start))
      : subject.type !== "nominal" || subject.plural
  )
    return -1;
  const from = subject?.to ?? start;
  const end = stream.sentenceStart[sentence + 1] ?? stream.count;
  for (let i = from + 1; i < end && i < from + IDENTITY; i++) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === QUOTE || kind === BREAK) return -1;
    if (kind !== WORD || !IS_OR_WAS.has(stream, i)) continue;
    const index = mentions.at[i + 1] ?? -1;
    let found = index;
    // "was former Labor Secretary Ann Hale"
    for (let n = i + 1; found < 0 && n < i + 5 && (stream.kind[n] === WORD || stream.kind[n] === CAPITAL); n++)
      found = mentions.at[n + 1] ?? -1;
    const mention = mentions.list[found];
    if (mention === undefined || mention.possessive || mention.kind === "place" || mention.kind === "organisation")
      return -1;
    const after = stream.kind[mention.last + 1] ?? BREAK;
    return after === PUNCT || after === BREAK ? found : -1;
  }
  return -1;
}

/** «…», dijo Ruiz, vecino del pueblo: after a quotation German, French and Spanish have the speaker, who is known already. */
function opensWithQuotation(stream: Stream, from: number): boolean {
  return stream.lexicon.traits.inverts && stream.kind[from] === QUOTE;
}

/** "There is a clerk behind the counter": such a sentence has nobody for its subject. */
export function isThere(stream: Stream, sentence: number): boolean {
  const first = stream.sentenceStart[sentence] ?? 0;
  return isText(stream, first, "There") && (flagsAt(stream, first + 1) & AUX) !== 0;
}

/**
 * The subjects of the pronoun's own sentence and the ones before, nearest first. Each is read when it is asked for:
 * most pronouns mean somebody in the sentence before.
 */
export class Leads {
  private readonly referents: Referents;
  private readonly pronoun: Pronoun;
  private readonly read: Lead[] = [];
  private readonly here: number;
  /** How far away the next sentence is that is not read yet. */
  private away = 0;

  constructor(referents: Referents, pronoun: Pronoun) {
    this.referents = referents;
    this.pronoun = pronoun;
    this.here = referents.stream.sentence[pronoun.from] ?? 0;
  }

  /** The lead so many sentences back; undefined before the text and beyond {@link SENTENCES}. */
  at(back: number): Lead | undefined {
    if (back > SENTENCES || back > this.here) return undefined;
    while (this.read.length <= back) this.readNext();
    return this.read[back];
  }

  /** How far away a sentence so many back is. */
  awayOf(back: number): number {
    if (back < 0 || back > SENTENCES || back > this.here) return back;
    if (back > 0) this.at(back - 1);
    return this.read[back]?.away ?? this.away;
  }

  /** How far away a sentence so many back is at least, as far as the leads are read. */
  leastAway(back: number): number {
    return this.read[back]?.away ?? this.away;
  }

  /** The lead whose subject is a mention. */
  named(mention: number): Lead | undefined {
    const { stream, mentions } = this.referents;
    const lead = this.at(this.here - (stream.sentence[mentions.list[mention]?.last ?? -1] ?? -1));
    return lead?.subject?.type === "name" && lead.subject.mention === mention ? lead : undefined;
  }

  /** The farthest lead whose subject is the pronoun again. */
  firstChained(): Lead | undefined {
    this.at(Math.min(SENTENCES, this.here));
    return this.read.findLast(({ chained }) => chained);
  }

  private readNext(): void {
    const { stream } = this.referents;
    const { pronoun } = this;
    const back = this.read.length;
    const id = this.here - back;
    const from = stream.sentenceStart[id] ?? 0;
    const subject =
      back === 0 ? this.ownSubject(from) : opensWithQuotation(stream, from) ? null : this.referents.leadOf(id);
    const chained =
      back > 0 &&
      subject?.type === "pronoun" &&
      subject.plural === pronoun.plural &&
      (subject.gender & pronoun.gender) !== 0 &&
      stream.kind[from] !== QUOTE;
    this.read.push({ subject, away: this.away, chained, asks: back > 0 && asks(stream, subject) });
    if (!chained) this.away++;
  }

  /** What leads the pronoun's own sentence. One that a quotation opens has its subject after it. */
  private ownSubject(from: number): Subject | null {
    const inset = isInset(this.referents.stream, this.pronoun);
    return inset ? null : leadingSubject(this.referents, from, this.pronoun.from);
  }
}

/** Whether a name is given as that of somebody new: "Ann Hale, 52, who", "Ann Hale, a nurse from". */
export function introduction(stream: Stream, mention: Mention): number {
  const next = mention.last + 2;
  if (!isMark(stream, mention.last + 1, COMMA)) return 0;
  if (stream.kind[next] === NUMBER && isMark(stream, next + 1, COMMA)) return 1.5;
  return stream.kind[next] === WORD && A_AN.has(stream, next) ? 0.7 : 0;
}
