import { COMMA } from "../letters/chars.ts";
import { CUE, DET, DOCUMENT, GROUP, HE, PREP, ROLE, SHE, THEY, TITLE, WHO } from "../lexicon/flags.ts";
import { phraseBefore } from "../phrases/phrases.ts";
import { isSpeaking, mention, mentionAt, type Reading, type Subject } from "../phrases/reading.ts";
import { ACCORDING_WORD, AN_ARTICLE } from "../words/common-words.ts";
import { BREAK, CAPS, flagsAt, isMark, isText, NUMBER, tokenText, WORD } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";

const HIS_HER = wordSet("his her their");
const BESIDE_WITH = wordSet("beside with alongside behind near against like unlike");
const AFTER_BEFORE = wordSet("after before as when while because since although though if that");
const WHICH_WHERE = wordSet("which where when while because whether though although");
const FROM_BY = wordSet("from by of von");
const THE = wordSet("the");
const A_AN = wordSet("a an");
const IN_AT = wordSet("in at near outside across around on");

/** "Bo Lind and his wife, Ann Ames, said": both, where a name and "and" stand before the description at token `i`. */
export function withKin(reading: Reading, named: Subject, i: number): Subject | null {
  const { stream } = reading;
  if (!HIS_HER.has(stream, i) || !isText(stream, i - 1, "and")) return null;
  const index = mentionAt(reading, i - 2);
  const other = mention(reading, index);
  if (other === undefined || other.kind === "place" || other.possessive) return null;
  return { type: "joint", from: other.first, to: named.to, mention: index };
}

/** Whether the description that begins with token `i` belongs to a phrase about somebody else: "beside his wife", "whose brother". */
export function isWithin(reading: Reading, i: number): boolean {
  const { stream } = reading;
  if (isText(stream, i, "whose") || isText(stream, i - 1, "whose")) return true;
  return stream.kind[i - 1] === WORD && BESIDE_WITH.has(stream, i - 1);
}

/** Whether a participle with its object begins at token `i`: "Ames, sentencing Lind to a year, said". */
export function isParticiple(reading: Reading, i: number): boolean {
  const { stream } = reading;
  if (stream.kind[i] !== WORD || (flagsAt(stream, i) & (ROLE | GROUP | TITLE | DET | PREP)) !== 0) return false;
  const end = stream.end[i] ?? 0;
  if (end - (stream.start[i] ?? 0) < 5 || !stream.text.startsWith("ing", end - 3)) return false;
  return mentionAt(reading, i + 1) >= 0 || (flagsAt(stream, i + 1) & (DET | PREP | HE | SHE | THEY)) !== 0;
}

/** "after the company, which makes hinges, warned": what a clause with "which" or "who" at token `i` stands after. */
export function antecedentBefore(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  if (stream.kind[i] !== WORD || (flagsAt(stream, i) & WHO) === 0 || !isMark(stream, i - 1, COMMA)) return null;
  const phrase = i - 2 > lo ? phraseBefore(reading, i - 2, lo) : null;
  if (phrase === null || phrase.from <= lo || (phrase.type === "nominal" && !isSpeaking(stream, phrase))) return null;
  const before = phrase.from - 1;
  return stream.kind[before] === WORD && AFTER_BEFORE.has(stream, before) ? phrase : null;
}

/** "in which his sister, a nurse, says": the subject of a clause that a conjunction or "which" begins within the segment. */
function clausePhrase(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  if (stream.lexicon.traits.language !== "en" || (stream.kind[to - 1] ?? BREAK) > CAPS) return null;
  const phrase = to - from > 12 ? null : phraseBefore(reading, to - 1, from + 1);
  if (phrase === null || phrase.from <= from || phrase.type === "pronoun") return null;
  if (phrase.type === "nominal" && !isSpeaking(stream, phrase)) return null;
  const before = phrase.from - 1;
  return stream.kind[before] === WORD && WHICH_WHERE.has(stream, before) ? phrase : null;
}

/** "Dent said that Tiller, asked the same thing, answered": the subject of the clause that the segment [from, to) ends with. */
export function clauseSubject(reading: Reading, from: number, to: number, lo: number): Subject | null {
  const { stream } = reading;
  const own = clausePhrase(reading, from, to);
  if (own !== null) return own;
  const index = mentionAt(reading, to - 1);
  const start = mention(reading, index)?.first ?? 0;
  if (index < 0 || start <= from + 1) return null;
  const before = start - 1;
  const said = stream.kind[before] === WORD && isText(stream, before, "that") ? before - 1 : before;
  return isCue(stream, said, CUE) && said > from ? phraseBefore(reading, to - 1, Math.max(lo, said + 1)) : null;
}

/** Words between a comma and an apposition: "Burt Sample, himself a skeptic". */
const BETWEEN = wordSet("himself herself itself now then once formerly also previously currently long");

/**
 * "Their father, Stan, a retired machinist who says": the description is an apposition of the name before its comma,
 * which is the speaker.
 */
export function namedBefore(reading: Reading, subject: Subject, lo: number): Subject {
  const { stream } = reading;
  if (subject.type !== "nominal") return subject;
  // "the River Fund, a group close to the mayor": a body is one, whatever its noun.
  const body = subject.plural && stream.lexicon.traits.language === "en" && A_AN.has(stream, subject.from);
  if (subject.plural && !body) return subject;
  const between = stream.kind[subject.from - 1] === WORD && BETWEEN.has(stream, subject.from - 1);
  const comma = between ? subject.from - 2 : subject.from - 1;
  if (!isMark(stream, comma, COMMA)) return subject;
  // "Martín Oyar, analista de un banco, que ve": such appositions have no article.
  const bare = stream.lexicon.traits.inverts && (flagsAt(stream, subject.from) & ROLE) !== 0;
  if ((!bare && !AN_ARTICLE.has(stream, subject.from)) || (flagsAt(stream, subject.head) & DOCUMENT) !== 0)
    return subject;
  let before = comma - 1;
  if (stream.kind[before] === NUMBER && isMark(stream, before - 1, COMMA)) before -= 2;
  const index = mentionAt(reading, before);
  const m = mention(reading, index);
  if (m === undefined || m.from < lo || m.last !== before || m.possessive) return subject;
  if (m.kind !== "person" && m.kind !== "unknown" && !(body && m.kind === "organisation")) return subject;
  // "In Mesa, a plumber said", but "the loudest cheer came from Ann Hale, a plumber".
  const bound = flagsAt(stream, m.from - 1) & PREP;
  // "Voters know little about Ott, a roofer who calls": before "who" only an apposition stands.
  const next = subject.to + 1;
  const apposed =
    ((flagsAt(stream, next) & WHO) !== 0 || isText(stream, next, "that")) && !IN_AT.has(stream, m.from - 1);
  if (bound !== 0 && !apposed && !FROM_BY.has(stream, m.from - 1)) {
    if (m.kind === "unknown" && m.last === m.first) return subject;
    const preposition = tokenText(stream, m.from - 1);
    // "Well, according to Ann Hale, a plumber, the pipes were"
    const according = preposition === "to" && ACCORDING_WORD.has(stream, m.from - 2);
    if (preposition !== "From" && !according) return subject;
  }
  // "Under questions by Paul Dietz, the officer said": only a comma after it makes "the officer" an apposition there.
  const definite = THE.has(stream, subject.from) && !isMark(stream, subject.to + 1, COMMA);
  if (bound !== 0 && definite) return subject;
  return { type: "name", from: m.from, to: m.last, mention: index, role: { from: subject.from, to: subject.to } };
}
