import { ADV, CONJ, CUE, DET, DOCUMENT, GROUP, PREP, ROLE, TITLE, WEAK, WHO } from "./lexicon/flags.ts";
import { phraseAfter, phraseBefore } from "./phrases.ts";
import { canSpeak, mention, mentionAt, pronounAt, type Reading, type Subject } from "./reading.ts";
import { BREAK, CAPS, COMMA, flagsAt, isMark, NUMBER, PUNCT, QUOTE, tokenText, WORD } from "./stream.ts";
import { isAdverb, isCue, verbGroupStart } from "./verbs.ts";

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
      const person = relativeName(reading, j, lo);
      if (person !== null) return person;
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
    if (kind === WORD && (flags & (CONJ | DET)) === (CONJ | DET)) {
      // "a statement that said": the relative "that".
      const document = phraseBefore(reading, j - 1, lo);
      return document?.type === "nominal" && canSpeak(flagsAt(stream, document.head))
        ? authorOf(reading, document, lo)
        : null;
    }
    const subject = named(reading, phraseBefore(reading, j, lo), lo);
    const antecedent = subject === null || subject.type === "pronoun" ? -1 : relativeBefore(reading, subject.from, lo);
    if (antecedent >= 0) {
      j = antecedent;
      continue;
    }
    return authorOf(reading, withJoint(reading, subject, lo), lo);
  }
  return null;
}

/** "over Russ Dole, who has called her …": a name that a preposition alone binds is what "who" stands for. */
function relativeName(reading: Reading, j: number, lo: number): Subject | null {
  const index = mentionAt(reading, j);
  const m = mention(reading, index);
  if (m === undefined || m.last !== j || m.from <= lo || m.kind === "place" || m.kind === "organisation") return null;
  if (!/^(?:over|against|with|to|by|about|than|like|from)$/.test(tokenText(reading.stream, m.from - 1))) return null;
  return { type: "name", from: m.from, to: m.last, mention: index, role: null };
}

/** "a strategist who has worked on several campaigns said": where the antecedent of the clause before token `i` ends; -1 where there is none. */
function relativeBefore(reading: Reading, i: number, lo: number): number {
  const { stream } = reading;
  for (let n = i - 1; n >= lo && n > i - 20; n--) {
    const kind = stream.kind[n] ?? BREAK;
    if (kind === PUNCT || kind === QUOTE || kind === BREAK || isCue(stream, n, CUE | WEAK)) return -1;
    if (kind === WORD && (flagsAt(stream, n) & WHO) !== 0 && n < i - 1) return n - 1;
  }
  return -1;
}

/** "The campaign released a statement that said": a new document speaks for who issued it. */
function authorOf(reading: Reading, subject: Subject | null, lo: number): Subject | null {
  const { stream } = reading;
  if (subject?.type !== "nominal" || (flagsAt(stream, subject.head) & DOCUMENT) === 0) return subject;
  if (!/^an?$/.test(tokenText(stream, subject.from)) || subject.from <= lo) return subject;
  return leadingSubject(reading, lo, subject.from + 1) ?? subject;
}

function withJoint(reading: Reading, subject: Subject | null, lo: number): Subject | null {
  if (subject === null || subject.from - 2 < lo) return subject;
  const { stream } = reading;
  if (subject.type === "nominal") return jointNominal(reading, subject, lo);
  if (subject.type !== "name") return subject;
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

/** "the mayor and the police chief said": two descriptions with an article each. */
function jointNominal(reading: Reading, subject: Extract<Subject, { type: "nominal" }>, lo: number): Subject {
  const { stream } = reading;
  const and = subject.from - 1;
  if ((flagsAt(stream, subject.from) & DET) === 0 || !/^(?:and|und|et|y)$/.test(tokenText(stream, and))) return subject;
  const other = phraseBefore(reading, and - 1, lo);
  if (other?.type !== "nominal" || (flagsAt(stream, other.from) & DET) === 0 || !canSpeak(flagsAt(stream, other.head)))
    return subject;
  const before = stream.kind[other.from - 1] ?? BREAK;
  if (other.from > lo && before === WORD) return subject;
  return { type: "nominal", from: other.from, to: subject.to, head: subject.head, plural: true };
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
    // "attorney Zoe Blank — who represents three of them — said": right before the opening dash.
    if (mark !== COMMA && right === close) return phraseBefore(reading, i - 1, lo);
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

/** The token after a dateline ("LANSING, Mich. — ") that the sentence at `from` opens with; `from` where it has none. */
function afterDateline(reading: Reading, from: number, to: number): number {
  const { stream } = reading;
  if (stream.kind[from] !== CAPS || (from > 0 && stream.kind[from - 1] !== BREAK)) return from;
  for (let i = from + 1; i < to && i < from + 10; i++) {
    if (isMark(stream, i, 0x2014) || isMark(stream, i, 0x2013)) return i + 1;
    if (isMark(stream, i, 0x2d) && isMark(stream, i + 1, 0x2d)) return i + 2;
    if (stream.kind[i] === WORD || stream.kind[i] === QUOTE) return from;
  }
  return from;
}

/** "After the game Camacho sat …": the subject after a fronted adverbial that no comma ends. */
function afterAdverbial(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  if ((flagsAt(stream, from) & PREP) === 0 || mentionAt(reading, from) >= 0) return null;
  for (let i = from + 1; i < to && i < from + 12; i++) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === PUNCT || kind === QUOTE || kind === BREAK) return null;
    const before = flagsAt(stream, i - 1);
    if (i === from + 1 || (before & (PREP | DET | CONJ | ROLE | TITLE)) !== 0) continue;
    const pronoun = pronounAt(stream, i);
    if (pronoun !== null && kind === WORD && (flagsAt(stream, i) & DET) === 0) return pronoun;
    const index = mentionAt(reading, i);
    const named = mention(reading, index);
    if (named === undefined || named.from !== i) continue;
    const after = named.last + 1;
    const verb = stream.kind[after] === WORD && (flagsAt(stream, after) & (PREP | CONJ | DET | ROLE | GROUP)) === 0;
    if (named.kind !== "place" && !named.possessive && verb)
      return { type: "name", from: named.from, to: named.last, mention: index, role: null };
    i = named.last;
  }
  return null;
}

/** The subject that a sentence begins with, after a dateline and a leading adverbial ("In Ohio on Monday, Smith …"). */
export function leadingSubject(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  let i = afterDateline(reading, from, to);
  for (let tries = 0; tries < 4 && i < to; tries++) {
    const found = personAt(reading, i, to) ?? afterAdverbial(reading, i, to);
    const subject = i > from ? named(reading, found, from) : found;
    if (subject !== null) return subject;
    while (i < to && !isMark(stream, i, COMMA) && stream.kind[i] !== QUOTE) i++;
    i++;
  }
  return null;
}

/**
 * "Their father, Stan, a retired machinist who says": the description is an apposition of the name before its comma,
 * which is the speaker.
 */
function named(reading: Reading, subject: Subject | null, lo: number): Subject | null {
  const { stream } = reading;
  if (subject?.type !== "nominal" || subject.plural || !isMark(stream, subject.from - 1, COMMA)) return subject;
  if (!/^(?:an?|the)$/.test(tokenText(stream, subject.from)) || (flagsAt(stream, subject.head) & DOCUMENT) !== 0)
    return subject;
  let before = subject.from - 2;
  if (stream.kind[before] === NUMBER && isMark(stream, before - 1, COMMA)) before -= 2;
  const index = mentionAt(reading, before);
  const m = mention(reading, index);
  if (m === undefined || m.from < lo || m.last !== before || m.possessive) return subject;
  if (m.kind !== "person" && m.kind !== "unknown") return subject;
  // "In Mesa, a plumber said", but "the loudest cheer came from Ann Hale, a plumber".
  if ((flagsAt(stream, m.from - 1) & PREP) !== 0 && !/^(?:from|by|of|von)$/.test(tokenText(stream, m.from - 1)))
    return subject;
  return { type: "name", from: m.from, to: m.last, mention: index, role: { from: subject.from, to: subject.to } };
}
