import { antecedentBefore, clauseSubject, isParticiple, isWithin, withKin } from "./appositions.ts";
import {
  addressed,
  CLAUSE,
  mainClause,
  nameGiven,
  otherWho,
  overAdverbial,
  relativeBefore,
  relativeName,
} from "./clauses.ts";
import { ADV, CONJ, DET, DOCUMENT, GROUP, PREP, ROLE, TITLE, WHO } from "./lexicon/flags.ts";
import { phraseAfter, phraseBefore } from "./phrases.ts";
import { isSpeaking, mention, mentionAt, pronounAt, type Reading, type Subject } from "./reading.ts";
import { BREAK, CAPITAL, CAPS, COMMA, flagsAt, isMark, NUMBER, PUNCT, QUOTE, tokenText, WORD } from "./stream.ts";
import { beforeTime } from "./times.ts";
import { isAdverb, isPast, verbGroupStart } from "./verbs.ts";

/**
 * Who speaks in the clause whose cue verb is token `i`, looking left but not beyond `lo`: over auxiliaries and adverbs,
 * a relative "who", parentheses and appositions ("Ann Smith, 45, a plumber from Ohio, said").
 */
export function subjectBefore(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  const group = verbGroupStart(stream, i, lo);
  const asker = addressed(reading, group, lo);
  if (asker >= 0) return subjectBefore(reading, asker, lo);
  let j = overAdverbial(stream, beforeTime(stream, group - 1, lo), lo);
  let clauseEnd = -1;
  for (let hops = 0; hops < 8 && j >= lo; hops++) {
    const pronoun = pronounAt(stream, j);
    if (pronoun !== null) return pronoun;
    const kind = stream.kind[j] ?? BREAK;
    const flags = flagsAt(stream, j);
    if (kind === WORD && (flags & WHO) !== 0) {
      // "su goleador, de quien dijo": somebody else said it.
      if (stream.lexicon.traits.inverts && stream.kind[j - 1] === WORD && (flagsAt(stream, j - 1) & PREP) !== 0)
        return null;
      // "Smith, who said": the antecedent stands before.
      j--;
      // "Teed, who has worked here since 1961 and who calls everybody …": the first "who" has the antecedent.
      const first = (flagsAt(stream, j) & CONJ) === 0 ? -1 : otherWho(stream, j, lo);
      if (first >= 0) {
        j = first;
        continue;
      }
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
      return document?.type === "nominal" && isSpeaking(stream, document) ? authorOf(reading, document, lo) : null;
    }
    const phrase = phraseBefore(reading, j, lo);
    const subject = phrase === null ? null : namedBefore(reading, phrase, lo);
    const antecedent = subject === null || subject.type === "pronoun" ? -1 : relativeBefore(reading, subject.from, lo);
    if (antecedent >= 0) {
      clauseEnd = j;
      j = antecedent;
      continue;
    }
    // "a woman who answered the phone said": a description has its clause.
    if (clauseEnd > 0 && subject?.type === "nominal" && clauseEnd - subject.to <= CLAUSE)
      return { ...subject, to: clauseEnd };
    return authorOf(reading, withJoint(reading, subject, lo), lo);
  }
  return null;
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
    (flagsAt(stream, other.from - 1) & (CONJ | ADV)) !== 0 ||
    /^Both$/.test(tokenText(stream, other.from - 1));
  return startsClause ? { type: "joint", from: other.first, to: subject.to, mention: index } : subject;
}

/** "the mayor and the police chief said": two descriptions with an article each. */
function jointNominal(reading: Reading, subject: Extract<Subject, { type: "nominal" }>, lo: number): Subject {
  const { stream } = reading;
  const and = subject.from - 1;
  if ((flagsAt(stream, subject.from) & DET) === 0 || !/^(?:and|und|et|y)$/.test(tokenText(stream, and))) return subject;
  const other = phraseBefore(reading, and - 1, lo);
  if (other?.type !== "nominal" || (flagsAt(stream, other.from) & DET) === 0 || !isSpeaking(stream, other))
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
      const clause = clauseSubject(reading, first, right, lo);
      if (clause !== null) return clause;
      const antecedent = named === null ? antecedentBefore(reading, first, lo) : null;
      if (antecedent !== null) return antecedent;
      if (named?.type === "nominal") {
        best = namedBefore(reading, named, lo);
        if (best.type === "name") return best;
      } else if (named !== null) {
        best = named;
        const opened =
          first - 1 >= limit && isMark(stream, first - 1, COMMA) ? phraseBefore(reading, first - 2, lo) : null;
        // "the company's chief executive, Ann Smith, said"
        if (
          named.type === "name" &&
          named.to + 1 === right &&
          right === close &&
          opened?.type === "nominal" &&
          !isWithin(reading, opened.from) &&
          (flagsAt(stream, opened.head) & ROLE) !== 0
        ) {
          return withKin(reading, named, opened.from) ?? { ...named, role: { from: opened.from, to: opened.to } };
        }
        // "standing beside his wife, Amy Teller, said": an apposition within the apposition.
        const inner =
          named.type === "name" &&
          named.to + 1 === right &&
          opened?.type === "nominal" &&
          isWithin(reading, opened.from);
        if (!inner) return best;
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
  // "• Ann Hale, …": a list's bullet.
  if (stream.kind[i] === PUNCT && (stream.kind[i - 1] ?? BREAK) === BREAK && !isMark(stream, i, COMMA)) i++;
  // "But a member of the board said"
  if (
    stream.kind[i] === CAPITAL &&
    mentionAt(reading, i) < 0 &&
    /^(?:And|But|So|Yet|Or|Nor)$/.test(tokenText(stream, i))
  )
    i++;
  while (i < to && stream.kind[i] === WORD && ((flagsAt(stream, i) & CONJ) !== 0 || isAdverb(stream, i))) i++;
  // "Pero la oposición", "Auch der Vorstand"
  if (i === from && stream.lexicon.traits.inverts && stream.kind[i] === CAPITAL && mentionAt(reading, i) < 0)
    if ((flagsAt(stream, i) & (CONJ | ADV)) !== 0 && (flagsAt(stream, i) & (DET | PREP | WHO)) === 0) i++;
  // "Then he sat down": also with the sentence's capital.
  if (stream.kind[i] === CAPITAL && mentionAt(reading, i) < 0 && pronounAt(stream, i + 1) !== null) {
    const leads = (flagsAt(stream, i) & ADV) !== 0 || /^(?:And|But|So|Yet|Or|Nor)$/.test(tokenText(stream, i));
    if (leads && (flagsAt(stream, i + 1) & DET) === 0) i++;
  }
  // "Critics, including Amy Teller, call it": those who are added are not the subject.
  if (
    stream.kind[i] === WORD &&
    (flagsAt(stream, i) & (DET | ROLE | GROUP)) === 0 &&
    /^(?:including|like|unlike|alongside|joined|flanked|accompanied)$/.test(tokenText(stream, i))
  )
    return null;
  if (isParticiple(reading, i)) return null;
  const pronoun = pronounAt(stream, i);
  if (pronoun !== null && i > from - 1 && !(stream.kind[i] === WORD && (flagsAt(stream, i) & DET) !== 0))
    return pronoun;
  const m = mention(reading, mentionAt(reading, i));
  const subject = m?.kind === "place" ? null : phraseAfter(reading, i, to);
  if (subject?.type === "nominal") return isSpeaking(stream, subject) ? subject : actor(reading, i, to);
  return subject ?? actor(reading, i, to);
}

/** "The council voted to close the road": a description whose verb a preposition follows, as after a participle. */
function actor(reading: Reading, i: number, to: number): Subject | null {
  const { stream } = reading;
  if ((flagsAt(stream, i) & DET) === 0) return null;
  for (let head = i + 1; head < to - 1 && head < i + 6; head++) {
    const flags = flagsAt(stream, head);
    if (stream.kind[head] !== WORD || (flags & (PREP | CONJ | DET)) !== 0) return null;
    if ((flags & (ROLE | GROUP)) === 0 || !/ed$/.test(tokenText(stream, head + 1))) continue;
    return { type: "nominal", from: i, to: head, head, plural: (flags & GROUP) !== 0 };
  }
  return null;
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
    // "In the back row sat Holloway, calling it …"
    const inverted = isMark(stream, after, COMMA) && isPast(stream, i - 1);
    if (named.kind !== "place" && !named.possessive && (verb || inverted))
      return { type: "name", from: named.from, to: named.last, mention: index, role: null };
    i = named.last;
  }
  return null;
}

/** "As for Hale, he got as far as the door", "For Ann Hale, a nurse, the night was long": whom the sentence is about. */
function topicOf(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  const opening = tokenText(stream, from);
  const first = opening === "As" && tokenText(stream, from + 1) === "for" ? from + 2 : from + 1;
  if (first === from + 1 && !/^(?:For|To)$/.test(opening)) return null;
  const index = mentionAt(reading, first);
  const m = mention(reading, index);
  if (m === undefined || m.from !== first || m.last >= to - 1 || m.possessive || !isMark(stream, m.last + 1, COMMA))
    return null;
  if (m.kind !== "person" && (m.kind !== "unknown" || opening === "To")) return null;
  return { type: "name", from: m.from, to: m.last, mention: index, role: null };
}

/** The subject that a sentence begins with, after a dateline and a leading clause or adverbial ("In Ohio on Monday, Smith …"). */
export function leadingSubject(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  const start = afterDateline(reading, from, to);
  const main = mainClause(reading, start, to);
  const topic = topicOf(reading, start, to);
  if (topic !== null) return topic;
  let i = main;
  for (let tries = 0; tries < 4 && i < to; tries++) {
    const found = personAt(reading, i, to) ?? afterAdverbial(reading, i, to) ?? broughtBy(reading, i);
    const subject = found !== null && i > from ? namedBefore(reading, found, from) : found;
    if (subject !== null) return nameGiven(reading, subject, to) ?? subject;
    while (i < to && !isMark(stream, i, COMMA) && stream.kind[i] !== QUOTE) i++;
    i++;
  }
  return main > start ? personAt(reading, start, to) : null;
}

/** "From Alma Teague came a thought": the person whom a leading "From" brings. */
function broughtBy(reading: Reading, i: number): Subject | null {
  if (reading.stream.kind[i] !== CAPITAL || (flagsAt(reading.stream, i) & PREP) === 0) return null;
  const index = mentionAt(reading, i + 1);
  const m = mention(reading, index);
  if (
    m === undefined ||
    m.from !== i + 1 ||
    (m.kind !== "person" && (m.kind !== "unknown" || m.last === m.first)) ||
    m.possessive
  )
    return null;
  return tokenText(reading.stream, i) === "From"
    ? { type: "name", from: m.from, to: m.last, mention: index, role: null }
    : null;
}

/** Words between a comma and an apposition: "Burt Sample, himself a skeptic". */
const BETWEEN = /^(?:himself|herself|itself|now|then|once|formerly|also|previously|currently|long)$/;

/**
 * "Their father, Stan, a retired machinist who says": the description is an apposition of the name before its comma,
 * which is the speaker.
 */
function namedBefore(reading: Reading, subject: Subject, lo: number): Subject {
  const { stream } = reading;
  if (subject.type !== "nominal" || subject.plural) return subject;
  const between = stream.kind[subject.from - 1] === WORD && BETWEEN.test(tokenText(stream, subject.from - 1));
  const comma = between ? subject.from - 2 : subject.from - 1;
  if (!isMark(stream, comma, COMMA)) return subject;
  if (!/^(?:an?|the)$/.test(tokenText(stream, subject.from)) || (flagsAt(stream, subject.head) & DOCUMENT) !== 0)
    return subject;
  let before = comma - 1;
  if (stream.kind[before] === NUMBER && isMark(stream, before - 1, COMMA)) before -= 2;
  const index = mentionAt(reading, before);
  const m = mention(reading, index);
  if (m === undefined || m.from < lo || m.last !== before || m.possessive) return subject;
  if (m.kind !== "person" && m.kind !== "unknown") return subject;
  // "In Mesa, a plumber said", but "the loudest cheer came from Ann Hale, a plumber".
  const bound = flagsAt(stream, m.from - 1) & PREP;
  if (bound !== 0 && !/^(?:from|by|of|von)$/.test(tokenText(stream, m.from - 1))) {
    if (m.kind === "unknown" && m.last === m.first) return subject;
    if (tokenText(stream, m.from - 1) !== "From") return subject;
  }
  // "Under questions by Paul Dietz, the officer said": only a comma after it makes "the officer" an apposition there.
  const definite = /^the$/.test(tokenText(stream, subject.from)) && !isMark(stream, subject.to + 1, COMMA);
  if (bound !== 0 && definite) return subject;
  return { type: "name", from: m.from, to: m.last, mention: index, role: { from: subject.from, to: subject.to } };
}
