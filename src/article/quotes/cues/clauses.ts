import { COMMA } from "../letters/chars.ts";
import {
  ACCORDING,
  ADV,
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  GROUP,
  HE,
  PREP,
  ROLE,
  SELF,
  SHE,
  THEY,
  WEAK,
  WHO,
} from "../lexicon/flags.ts";
import { canSpeak, mention, mentionAt, type Reading, type Subject } from "../phrases/reading.ts";
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
import { isAdverb, isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";

const OVER_AGAINST = wordSet("over against with to by about than like from both");
const LAST_THIS = wordSet("last this that earlier once days weeks months years hours");
const WHO_WHOSE = wordSet("who whose");
const HERE_THERE = wordSet("here there outside inside nearby upstairs downstairs");
const TOLD_GIVEN = wordSet("Told Given Sworn Caught Seen Shown");
const AS = wordSet("as", true);
const WAS_WERE = wordSet("was were is are been being");

/** "over Russ Dole, who has called her …": a name that a preposition alone binds is what "who" stands for. */
export function relativeName(reading: Reading, j: number, lo: number): Subject | null {
  const { stream } = reading;
  const index = mentionAt(reading, j);
  const m = mention(reading, index);
  if (m === undefined || m.last !== j || m.from <= lo || m.kind === "place" || m.kind === "organisation") return null;
  let before = m.first - 1;
  if (before > lo && before === m.from - 1 && isText(stream, before, "and")) {
    // "to both Mayor Pike and Sheriff Maddow, who last week had described …"
    const other = mention(reading, mentionAt(reading, before - 1));
    if (other !== undefined && other.first > lo) before = other.first - 1;
  }
  // "from its own former surveyor Paul Rudd, who": the role before the name.
  while (
    before > lo &&
    before > m.first - 6 &&
    stream.kind[before] === WORD &&
    (flagsAt(stream, before) & (PREP | CONJ)) === 0
  )
    before--;
  if (!OVER_AGAINST.has(stream, before)) return null;
  return { type: "name", from: m.from, to: m.last, mention: index, role: null };
}

/** The "who" of the clause that "and" at token `i` joins to another with "who"; -1 where there is none. */
export function otherWho(stream: Stream, i: number, lo: number): number {
  for (let n = i - 1; n > lo && n > i - 40; n--) {
    if (stream.kind[n] === BREAK || stream.kind[n] === QUOTE) return -1;
    if (stream.kind[n] === WORD && (flagsAt(stream, n) & WHO) !== 0) return n;
  }
  return -1;
}

/** Whether the "that" at token `i` begins a clause about the noun before it: "the charity that runs the shelter". */
function isRelativeThat(reading: Reading, i: number): boolean {
  const { stream } = reading;
  if ((flagsAt(stream, i) & (CONJ | DET)) !== (CONJ | DET) || !isText(stream, i, "that")) return false;
  const noun = stream.kind[i - 1] === WORD && canSpeak(flagsAt(stream, i - 1)) && !isCue(stream, i - 1, CUE | WEAK);
  // "The trust that runs the canal": any noun that begins its clause with an article.
  const article = i - 2;
  const opens = (flagsAt(stream, article) & DET) !== 0 && stream.kind[article] === CAPITAL;
  if (!noun && !opens && mentionAt(reading, i - 1) < 0) return false;
  return stream.kind[i + 1] === WORD && (flagsAt(stream, i + 1) & (DET | PREP | CONJ | HE | SHE | THEY | SELF)) === 0;
}

/** The last token before the auxiliaries and adverbs that stand before token `i`. */
function beforeAuxiliaries(stream: Stream, i: number): number {
  let n = i - 1;
  while (
    n > 0 &&
    n > i - 4 &&
    stream.kind[n] === WORD &&
    ((flagsAt(stream, n) & (AUX | ADV)) !== 0 || isAdverb(stream, n))
  )
    n--;
  return n;
}

/** "a woman who teaches second grade called": whether the phrase read at token `i`, right after "who", begins with the clause's verb. */
function isVerbAfterWho(stream: Stream, i: number): boolean {
  if (stream.kind[i] !== WORD || (flagsAt(stream, i - 1) & WHO) === 0) return false;
  return (flagsAt(stream, i) & (DET | GROUP | ROLE | DOCUMENT)) === 0 && stream.kind[i + 1] === WORD;
}

/**
 * "a strategist who has worked on several campaigns said", "the company that built the dam said": where the antecedent
 * of the clause before token `i` ends; -1 where there is none.
 */
export function relativeBefore(reading: Reading, i: number, lo: number): number {
  const { stream } = reading;
  for (let n = i - 1; n >= lo && n > i - 20; n--) {
    const kind = stream.kind[n] ?? BREAK;
    if (kind === PUNCT || kind === QUOTE || kind === BREAK) return -1;
    if (isCue(stream, n, CUE | WEAK)) {
      // "an aide who called the plan dead said": the clause's own verb.
      const who = beforeAuxiliaries(stream, n);
      const relative = (flagsAt(stream, who) & WHO) !== 0 || isRelativeThat(reading, who);
      return relative && stream.kind[who] === WORD && who > lo ? who - 1 : -1;
    }
    if (kind !== WORD || (n >= i - 1 && !isVerbAfterWho(stream, i))) continue;
    // "mientras que el PNV prefiere": before an article it is no subject.
    const { inverts, verbSecond } = stream.lexicon.traits;
    if (inverts && !verbSecond && (flagsAt(stream, n + 1) & DET) !== 0) continue;
    if ((flagsAt(stream, n) & WHO) !== 0 || isRelativeThat(reading, n)) return n - 1;
  }
  return -1;
}

/** How many words an adverbial between "who" and its verb has at most. */
const ADVERBIAL = 7;

/** "who on Sunday night had called": the "who" before an adverbial of time or place that ends with token `j`; `j` where there is none. */
export function overAdverbial(stream: Stream, j: number, lo: number): number {
  if ((stream.kind[j] ?? BREAK) > NUMBER) return j;
  for (let n = j - 1; n > lo && n >= j - ADVERBIAL; n--) {
    const kind = stream.kind[n] ?? BREAK;
    if (kind > NUMBER) return j;
    if (kind !== WORD || (flagsAt(stream, n) & WHO) === 0) continue;
    for (let i = n + 1; i < j; i++) if (isCue(stream, i, CUE | WEAK)) return j;
    const opening = flagsAt(stream, n + 1);
    return (opening & (PREP | ADV)) !== 0 || LAST_THIS.has(stream, n + 1) ? n : j;
  }
  return j;
}

/** A clause that belongs to a description has at most so many words. */
export const CLAUSE = 14;

/** "$500", "60%", "up-and-down": marks inside a clause. */
function isInner(stream: Stream, i: number): boolean {
  return stream.kind[i] === PUNCT && /^[$%&/£€]$/.test(tokenText(stream, i));
}

/** The token after the clause with "who" that begins with token `who`; it ends at a mark or after {@link CLAUSE} words. */
function clauseEnd(stream: Stream, who: number, hi: number): number {
  let end = who + 1;
  while (end < hi && end < who + CLAUSE && ((stream.kind[end] ?? BREAK) < PUNCT || isInner(stream, end))) end++;
  return end;
}

/**
 * A speaker after the verb with the clause that belongs to it: "said a clerk who has worked there since 1990".
 */
export function withClause(reading: Reading, subject: Subject | null, hi: number): Subject | null {
  const { stream } = reading;
  if (subject?.type !== "nominal") return subject;
  const who = subject.to + 1;
  // "said one clerk there."
  if (who < hi && (flagsAt(stream, who) & (ADV | PREP)) !== 0 && HERE_THERE.has(stream, who)) {
    const last = who + 1 >= hi || (stream.kind[who + 1] ?? BREAK) === BREAK || stream.kind[who + 1] === PUNCT;
    return last && !isText(stream, subject.from, "the") ? { ...subject, to: who } : subject;
  }
  const relative =
    who < hi && stream.kind[who] === WORD && (WHO_WHOSE.has(stream, who) || isRelativeThat(reading, who));
  if (!relative) return subject;
  const end = clauseEnd(stream, who, hi);
  const closed = end >= hi || (stream.kind[end] ?? BREAK) === BREAK || stream.kind[end] === PUNCT;
  return closed ? { ...subject, to: end - 1 } : subject;
}

/** Whether token `i` begins a clause which another one must follow. */
function isSubordinate(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i) & (CONJ | PREP | ADV)) !== 0 && SUBORDINATE.has(stream, i);
}

/** Words that begin a clause which another one, with a subject of its own, must follow. */
const SUBORDINATE = wordSet(
  "when while as after before although though because since if once until whenever even whereas",
  true,
);

/** Whether the capitalised word at token `i` is a participle: "Asked what he would say, …", "Sentencing Lind to a year, …". */
function isOpeningParticiple(stream: Stream, i: number): boolean {
  if (stream.kind[i] !== CAPITAL || (flagsAt(stream, i) & (ROLE | GROUP | PREP | DET | ACCORDING)) !== 0) return false;
  const end = stream.end[i] ?? 0;
  const ending =
    end - (stream.start[i] ?? 0) >= 5 &&
    (stream.text.startsWith("ing", end - 3) || stream.text.startsWith("ed", end - 2));
  if (!ending) return TOLD_GIVEN.has(stream, i);
  // "Building owners said"
  return stream.kind[i + 1] === WORD &&
    (flagsAt(stream, i + 1) & (DET | PREP | CONJ | WHO | HE | SHE | THEY | ADV)) !== 0
    ? true
    : (stream.kind[i + 1] ?? BREAK) === CAPITAL;
}

/** The token after a short adverbial and its comma that a sentence opens with ("At one point, when …", "Two weeks later, after …"). */
function afterOpening(reading: Reading, lo: number, hi: number): number {
  const { stream } = reading;
  if (stream.kind[lo] !== CAPITAL || mentionAt(reading, lo) >= 0 || isSubordinate(stream, lo)) return lo;
  for (let i = lo + 1; i < hi && i < lo + 6; i++) {
    if (!isMark(stream, i, COMMA)) {
      if ((stream.kind[i] ?? BREAK) > NUMBER) return lo;
      continue;
    }
    const last = tokenText(stream, i - 1);
    const adverbial =
      (flagsAt(stream, lo) & (PREP | ADV)) !== 0 ||
      /^(?:later|earlier|ago|before|after|afterward|afterwards)$/.test(last);
    return adverbial && stream.kind[i + 1] === WORD && isSubordinate(stream, i + 1) ? i + 1 : lo;
  }
  return lo;
}

/**
 * Where the main clause of the sentence at `lo` begins, when a subordinate clause opens it ("When the count ended,
 * Pike said"): the token after the comma that ends that clause; `lo` elsewhere.
 */
export function mainClause(reading: Reading, start: number, hi: number): number {
  const { stream } = reading;
  const lo = afterOpening(reading, start, hi);
  if ((stream.kind[lo] ?? BREAK) > CAPITAL || mentionAt(reading, lo) >= 0) return start;
  if (!isSubordinate(stream, lo) && !isOpeningParticiple(stream, lo)) return start;
  for (let i = lo + 1; i < hi && i < lo + 40; i++) {
    const closing = stream.kind[i] === QUOTE ? stream.text.charCodeAt((stream.end[i] ?? 0) - 2) : 0;
    const quoted = closing === COMMA || closing === 0x21 || closing === 0x3f;
    if (!quoted && !isMark(stream, i, COMMA)) continue;
    // "As Pike put it, …": who put it so is the speaker.
    if (AS.has(stream, lo) && (isCue(stream, i - 1, CUE | WEAK) || isCue(stream, i - 2, CUE | WEAK))) return start;
    // A comma within the clause ("When Pike, the mayor, left, …"): the main clause has a subject and a verb.
    const next = i + 1;
    const flags = flagsAt(stream, next);
    if (stream.kind[next] === WORD && (flags & (WHO | CONJ | PREP | AUX)) !== 0 && (flags & DET) === 0) continue;
    return next < hi ? next : start;
  }
  return start;
}

/** Verbs whose object is asked to do something: "asked Flint to explain". */
const ASKED = wordSet(
  "ask asks asked tell tells told urge urges urged beg begs begged order orders ordered instruct instructs instructed invite invites invited implore implores implored challenge challenges challenged press presses pressed advise advises advised want wants wanted expect expects expected dare dares dared",
);

/**
 * "Esty asked Flint to explain “…”": the verb that has the subject of the infinitive whose "to" is token `i` as its object;
 * -1 where there is none.
 */
export function addressed(reading: Reading, i: number, lo: number): number {
  const { stream } = reading;
  if (stream.kind[i] !== WORD || (flagsAt(stream, i) & PREP) === 0 || !isText(stream, i, "to")) return -1;
  for (let n = i - 1; n > lo && n > i - 8; n--) {
    const kind = stream.kind[n] ?? BREAK;
    if (kind > NUMBER) return -1;
    if (kind === WORD && n < i - 1 && ASKED.has(stream, n)) {
      const passive = (flagsAt(stream, n - 1) & AUX) !== 0 && WAS_WERE.has(stream, n - 1);
      return passive ? -1 : n;
    }
    if (kind === WORD && (flagsAt(stream, n) & (CONJ | WHO)) !== 0) return -1;
  }
  return -1;
}
