import { COMMA } from "../letters/chars.ts";
import { AUX, CONJ, DET, FEMALE, GROUP, MALE, PREP } from "../lexicon/flags.ts";
import { phraseAfter } from "../phrases/phrases.ts";
import { canSpeak, isSpeaking, type Reading, type Subject } from "../phrases/reading.ts";
import { BREAK, CAPITAL, COLON, flagsAt, isMark, isText, PUNCT, QUOTE, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { fromForeignNoun } from "./foreign-noun-cues.ts";
import { leadingSubject } from "./leading.ts";

const THE_A = wordSet("the a an these this one");
const FROM_BY = wordSet("from by of");
const WORDS_VIEW = wordSet("words view opinion judgment");
const BENCHES_GALLERY = wordSet("benches gallery stands bleachers balcony terraces pews back floor");

/** Whose the noun at `i` is: "Smith’s warning", "his claim". */
function ownerOf(reading: Reading, i: number, lo: number): Subject | null {
  const { stream, mentions } = reading;
  let n = i - 1;
  while (n >= lo && n > i - 5) {
    const m = mentions.list[mentions.at[n] ?? -1];
    if (stream.possessive[n] === 1 && m !== undefined)
      return m.kind === "place"
        ? null
        : { type: "name", from: m.from, to: m.last, mention: mentions.at[n] ?? -1, role: null };
    if (stream.possessive[n] === 1 && canSpeak(flagsAt(stream, n))) {
      // "the mayor's reaction"
      let from = n;
      while (from > lo && from > n - 5 && stream.kind[from - 1] === WORD && (flagsAt(stream, from) & DET) === 0) from--;
      if (
        stream.kind[from - 1] === CAPITAL &&
        (flagsAt(stream, from - 1) & DET) !== 0 &&
        (flagsAt(stream, from) & DET) === 0
      )
        from--;
      if ((flagsAt(stream, from) & DET) === 0) return null;
      return { type: "nominal", from, to: n, head: n, plural: (flagsAt(stream, n) & GROUP) !== 0 };
    }
    const text = tokenText(stream, n).toLowerCase();
    if (text === "his" || text === "her")
      return { type: "pronoun", from: n, to: n, gender: text === "his" ? MALE : FEMALE, plural: false };
    if (text === "their") return { type: "pronoun", from: n, to: n, gender: 0, plural: true };
    if (stream.kind[n] !== WORD || (flagsAt(stream, n) & (DET | PREP | CONJ)) !== 0) break;
    n--;
  }
  return null;
}

/** "Orr closed the letter with the words “…”": the subject of the clause that the noun at `i` ends with "with the". */
export function givenWith(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  let n = i - 1;
  while (n > lo && n > i - 4 && stream.kind[n] === WORD && (flagsAt(stream, n) & (DET | PREP)) === 0) n--;
  if (!THE_A.has(stream, n) || !isText(stream, n - 1, "with")) return null;
  let floor = n - 1;
  while (floor > lo && floor > n - 40 && !isMark(stream, floor - 1, 0x3b)) floor--;
  const subject = leadingSubject(reading, floor, n - 1);
  return subject === null || subject.type === "self" || (subject.type === "nominal" && !isSpeaking(stream, subject))
    ? null
    : subject;
}

/**
 * "his opponent's plan to sell the pier would cost a million, “…”", "the city's plan for the pier was a “gift”": the noun at
 * `i` is what another clause tells of, and the words are no part of it. "Her message to voters is “…”" still is.
 */
function isPredicated(reading: Reading, i: number, q: number): boolean {
  const { stream } = reading;
  const next = i + 1;
  if (stream.kind[next] !== WORD || (flagsAt(stream, next) & (CONJ | PREP)) === 0) return false;
  if (isText(stream, next, "that")) return false;
  for (let n = next; n < q - 1; n++)
    if (stream.kind[n] === WORD && (flagsAt(stream, n) & AUX) !== 0) return FINITE.has(stream, n);
  return false;
}

const FINITE = wordSet("would will could can should may might must was were is are has had have did does");

/** "Smith’s warning that", "his claim that", "a statement from Smith" with the noun at `i`. */
export function fromNoun(reading: Reading, i: number, lo: number, hi: number): Subject | null {
  const { stream } = reading;
  if (stream.lexicon.traits.language !== "en") return fromForeignNoun(reading, i, lo, hi);
  // The quotation must be the noun's own: "his claim that …", "her motto: …", not "his words had …".
  const after = i + 1;
  if (
    after < hi &&
    stream.kind[after] === WORD &&
    (flagsAt(stream, after) & (CONJ | PREP)) === 0 &&
    !isText(stream, after, "to")
  )
    return null;
  const owner = ownerOf(reading, i, lo);
  if (owner !== null) return isPredicated(reading, i, hi) ? null : owner;
  if (stream.kind[i + 1] === WORD && FROM_BY.has(stream, i + 1)) {
    const subject = phraseAfter(reading, i + 2, hi);
    if (subject?.type !== "nominal") return subject;
    // "calls from residents about trucks “…”"
    if (isText(stream, i + 1, "from") && isSpeaking(stream, subject)) return subject;
    // "in the words of one investigator"
    const words = WORDS_VIEW.has(stream, i) && isText(stream, i - 2, "in");
    return words && canSpeak(flagsAt(stream, subject.head)) ? subject : null;
  }
  return null;
}

/** Nouns of shouts that nobody in particular gives. */
const SHOUTS = wordSet(
  "jeer jeers cry cries chant chants shout shouts cheer cheers call calls chorus choruses boos yell yells scream screams heckles murmurs whispers",
);

/** "to jeers of “Swim!” from the opposition benches": who stands behind "from" after the quoted piece at token `q`. */
export function shoutedFrom(reading: Reading, q: number, hi: number): Subject | null {
  const { stream } = reading;
  if (stream.kind[q + 1] !== WORD || q + 2 >= hi || !isText(stream, q + 1, "from")) return null;
  if (!isText(stream, q - 1, "of") || !SHOUTS.has(stream, q - 2)) return null;
  const subject = phraseAfter(reading, q + 2, hi);
  if (subject?.type !== "nominal" || isSpeaking(stream, subject)) return subject;
  // Places where people sit or stand.
  return BENCHES_GALLERY.has(stream, subject.head) ? subject : null;
}

/** "They called it “fair,” “late” and, from a juror named Ann Orr, “slow.”": whom "from" names before the quoted piece at token `q`. */
export function listedFrom(reading: Reading, q: number, lo: number): Subject | null {
  const { stream, mentions } = reading;
  if (!isMark(stream, q - 1, COMMA)) return null;
  for (let n = q - 2; n > lo + 1 && n > q - 18 && (stream.kind[n] ?? BREAK) < PUNCT; n--) {
    if (stream.kind[n] !== WORD || !isText(stream, n, "from")) continue;
    const before = isMark(stream, n - 1, COMMA) ? n - 2 : n - 1;
    if (!isText(stream, before, "and") && stream.kind[before] !== QUOTE) return null;
    const index = mentions.at[q - 2] ?? -1;
    const named = mentions.list[index];
    if (named !== undefined && named.first > n + 1 && isText(stream, named.first - 1, "named"))
      return { type: "name", from: named.from, to: named.last, mention: index, role: null };
    const subject = phraseAfter(reading, n + 1, q - 1);
    return subject?.type === "nominal" && !isSpeaking(stream, subject) ? null : subject;
  }
  return null;
}

/** "His answer was brief, according to two aides: “…”": the words are his, the aides only tell them. */
export function reactionOf(reading: Reading, q: number, lo: number): Subject | null {
  const { stream } = reading;
  if (!isMark(stream, q - 1, COLON)) return null;
  const noun =
    /^(?:reaction|answer|reply|response|verdict|retort|words|message|advice|explanation|assessment|motto|mantra|philosophy|pitch|conclusion|prediction|warning|question|argument|request|defense|promise|take)$/;
  for (let i = lo + 1; i < q && i < lo + 6; i++)
    if (stream.kind[i] === WORD && noun.test(tokenText(stream, i))) return ownerOf(reading, i, lo);
  return null;
}
