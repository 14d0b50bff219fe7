import {
  ADV,
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  FUNCTION,
  GIVEN,
  GROUP,
  HE,
  NOT_NAME,
  NOUN,
  ORG,
  PARTICLE,
  PLACE,
  PREP,
  ROLE,
  SHE,
  TITLE,
  WEAK,
  WHO,
  WORK,
} from "./lexicon/flags.ts";
import { CAPITAL, flagsAt, type Stream, tokenText, WORD } from "./stream.ts";

/** Endings that make nouns in German ("Kündigungen", "Gewerkschaft", "Koalition"). */
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|tät|täten|nis|nisse|ismus|tum|ment|mente|enz|enzen|erei|ling|linge|lingen|chen|zeug|werk|haus|kosten|zahlen|innen|erin|istin|entin|antin|orin|ologin|eurin|ikerin|stelle|stellen|frage|fragen|kreise)s?$/;

/** Endings of German adjectives and participles that decline: "Betriebsbedingte", "Geplante". */
const ADJECTIVE = /(?:ig|lich|isch|bar|sam|los|haft|voll|iert|elt|ert|igt|end|ell|iv|bedingt|frei|reich|weit)e[nrsm]?$/;

/** An adjective's ending before a noun: "kleinsten Partner". */
const DECLINED = /[a-zäöüß]{2}e[nrsm]?$/;

const NOUNS = ROLE | GROUP | DOCUMENT | NOUN | WORK;
const NAMES = GIVEN | PLACE | ORG;

/** What a word with a capital is in a language that gives every noun one. */
export type Capital = "name" | "noun" | "either";

/**
 * What the single capitalised word at token `i` is: a noun where a word list, an article or adjective before it or
 * its ending say so ("der Vorstand", "Kündigungen"); "either" where somebody may bear it ("Richter", "Putin").
 */
export function capitalAt(stream: Stream, i: number): Capital {
  const flags = flagsAt(stream, i);
  if (stream.kind[i] !== CAPITAL || (flags & NAMES) !== 0) return "name";
  if ((flags & NOT_NAME) !== 0) return "noun";
  const before = flagsAt(stream, i - 1);
  const word = stream.kind[i - 1] === WORD;
  const article = word && (before & DET) !== 0 && (before & PREP) === 0;
  if ((flags & NOUNS) !== 0) return article ? "noun" : "either";
  if (article) return "either";
  if (NOUN_ENDING.test(tokenText(stream, i))) return "noun";
  const adjective =
    word && (before & (CUE | WEAK | CONJ | PREP | FUNCTION)) === 0 && DECLINED.test(tokenText(stream, i - 1));
  return adjective ? "either" : "name";
}

/** Whether the word at token `i` is an adjective with its sentence's capital: "Betriebsbedingte Kündigungen". */
export function isAdjective(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i) & (GIVEN | PLACE | ORG | TITLE)) === 0 && ADJECTIVE.test(tokenText(stream, i));
}

/** Whether an adverb with its sentence's capital may be somebody's surname: "Stolz sagte". */
export function isAdverbName(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i) & (ADV | DET | PREP | CONJ | CUE | WEAK | HE | SHE | WHO | AUX)) === ADV;
}

/** Whether a noun stands before a name rather than in it: "der Konzern Orvala", "die Bürgerinitiative Pro Bahn". */
export function isNounBefore(stream: Stream, i: number): boolean {
  const flags = flagsAt(stream, i);
  if ((flags & NAMES) !== 0 || stream.kind[i] !== CAPITAL) return false;
  return (flags & (GROUP | DOCUMENT | WORK)) !== 0 || NOUN_ENDING.test(tokenText(stream, i));
}

const ARTICLE = /^(?:der|die|dem|den|des|eine?[rmns]?)$/i;
const OCCUPATION = /(?:in|er|ent|ant|ist|or|chef|mann|frau|loge|jährige[rn]?)$/;

/** Whether an article and a noun for an occupation that no list holds stand before a name: "die Pendlerin Ute Bergmann". */
export function isOccupation(stream: Stream, i: number): boolean {
  if ((flagsAt(stream, i) & (GIVEN | PARTICLE)) !== 0) return false;
  return ARTICLE.test(tokenText(stream, i - 1)) && OCCUPATION.test(tokenText(stream, i));
}

/** Whether a run of name words that began at `from` ends before the noun at `i`: "sagte Uwe Kern Journalisten". */
export function endsName(stream: Stream, from: number, i: number): boolean {
  const flags = flagsAt(stream, i);
  if ((flags & (GROUP | DOCUMENT | NOT_NAME)) === 0 || (flags & NAMES) !== 0) return false;
  return i - from >= 2 && (flagsAt(stream, from) & (GIVEN | TITLE)) !== 0;
}

/**
 * Whether a particle may go on with the name that ends at token `last` and began at `from`: "Ursula von Bergen" and
 * "Frau von Bergen", but "Ursula Bergen von der Gewerkschaft".
 */
export function takesParticle(stream: Stream, from: number, last: number): boolean {
  return last === from || (flagsAt(stream, last) & (GIVEN | TITLE | PARTICLE)) !== 0;
}
