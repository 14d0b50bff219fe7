import { COMMA } from "../letters/chars.ts";
import { ADV, AUX, CONJ, CUE, DET, GROUP, PREP, ROLE, WEAK, WHO } from "../lexicon/flags.ts";
import {
  BREAK,
  CAPITAL,
  flagsAt,
  isMark,
  isText,
  PUNCT,
  QUOTE,
  type Stream,
  tokenText,
  WORD,
} from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { phraseAfter, phraseBefore } from "./phrases.ts";
import { isSpeaking, mention, mentionAt, pronounAt, type Reading, type Subject } from "./reading.ts";

const UND_ODER = wordSet("und oder aber doch denn sondern", true);

/** A clause has at most so many tokens. */
export const REACH = 40;

/** Articles that no subject has in the singular: "dem Minister", "einen Sprecher". */
const OBLIQUE = wordSet(
  "dem den des einem einen eines diesem diesen dieses jenem jenen jenes jedem jeden jedes seinem seinen seines ihrem ihren ihres unserem unseren unseres keinem keinen keines",
  true,
);

/** Pronouns that are no subject and that no noun follows in its phrase. */
const TO_WHOM = wordSet("ihm ihn ihnen mir mich uns dir dich euch");

/** Whether token `i` joins two clauses: "und", "aber". */
export function isConjunction(stream: Stream, i: number): boolean {
  return UND_ODER.has(stream, i);
}

/** The first token of the clause that token `i` stands in, not before `lo`; quotations are parts of a clause. */
export function clauseStart(stream: Stream, i: number, lo: number, overQuotes: boolean): number {
  let n = i;
  while (n > lo && i - n < REACH) {
    const kind = stream.kind[n - 1] ?? BREAK;
    if (kind === BREAK || (kind === QUOTE && !overQuotes)) break;
    if (kind === PUNCT) {
      const code = stream.mark[n - 1] ?? 0;
      if (code !== 0x2d && code !== 0x2f && code !== 0x25 && code !== 0x26 && code !== 0x2e) break;
    }
    n--;
  }
  return n;
}

/** Whether the word at `i` opens a clause whose verb stands last: "wie", "dass", "nachdem". */
export function isSubordinating(stream: Stream, i: number): boolean {
  const flags = flagsAt(stream, i);
  return (flags & CONJ) !== 0 && (flags & PREP) === 0 && !isConjunction(stream, i) && !isText(stream, i, "so");
}

/** The noun phrase between a verb and what ends the clause: the subject where another part of the clause comes first. */
export function following(reading: Reading, from: number, hi: number): Subject | null {
  const { stream } = reading;
  let i = from;
  // "sagte sich", "räumte am Montag im Landtag der Minister ein": pronouns and adverbials may come between.
  for (let hops = 0; hops < 4 && i < hi; hops++) {
    // "hielt ihm Lehmann vor"
    if (TO_WHOM.has(stream, i)) i++;
    if (OBLIQUE.has(stream, i) && (flagsAt(stream, i) & PREP) === 0) return null;
    const subject = phraseAfter(reading, i, hi);
    if (subject !== null) return subject;
    if ((flagsAt(stream, i) & PREP) === 0 || stream.kind[i] !== WORD) return null;
    let next = i + 1;
    while (next < hi && next < i + 8 && stream.kind[next] !== CAPITAL && (stream.kind[next] ?? BREAK) <= 4) next++;
    if (stream.kind[next] !== CAPITAL) return null;
    while (stream.kind[next] === CAPITAL && mentionAt(reading, next) < 0) next++;
    const place = mention(reading, mentionAt(reading, next));
    // "schrieb auf der Plattform Nordlicht, sie": what stands right after the preposition and its article is the place.
    const bound = place !== undefined && next <= i + 2 && place.from === next && place.kind !== "person";
    i = place !== undefined && (next === i + 1 || bound) ? place.last + 1 : next;
  }
  return null;
}

/** German nouns that are feminine by their ending. */
const FEMININE = /(?:ung|schaft|ei|ion|tät|heit|keit|innung|kammer|behörde|gemeinde|stadt|spitze|leitung|seite|in)$/;

/**
 * "Der Opposition warf die Ministerin vor", "Die jüngsten Funde bezeichnete Lehmann als": whether the phrase from token
 * `start` that comes before the finite verb is its object: a feminine noun after "der", or a thing that has an article
 * and an adjective as no name has, before the one who follows the verb.
 */
function isObject({ stream, mentions }: Reading, start: number, front: Subject, verb: number): boolean {
  if (front.type === "nominal")
    return DER.has(stream, start) && front.from === start && FEMININE.test(tokenText(stream, front.head));
  if (front.type !== "name" || front.from <= start + 1 || (flagsAt(stream, start) & DET) === 0) return false;
  for (let i = start + 1; i < front.from; i++) if (stream.kind[i] !== WORD) return false;
  return (mentions.at[verb + 1] ?? -1) >= 0;
}

const DER = wordSet("der dieser", true);

/** The subject of the clause that begins at `first`, whose finite verb is token `verb`. */
export function aroundVerb(reading: Reading, first: number, verb: number, hi: number, lo: number): Subject | null {
  const { stream } = reading;
  let c = first;
  while (c < verb && isConjunction(stream, c)) c++;
  if (c >= verb) return following(reading, verb + 1, hi);
  const flags = flagsAt(stream, c);
  const pronoun = pronounAt(stream, c);
  if (pronoun !== null && c + 1 === verb) return pronoun;
  // "…, der sagte": whom the relative clause is about.
  if (stream.kind[c] === WORD && (flags & WHO) !== 0 && isMark(stream, c - 1, COMMA) && c > lo) {
    // "Pfiffe im Saal, die Vorsitzende bittet um Ruhe:" is a clause of its own: a relative one ends with its verb.
    const last = (stream.kind[verb + 1] ?? BREAK) >= PUNCT || (flagsAt(stream, verb + 1) & (AUX | CONJ)) !== 0;
    const whom = c + 1 === verb || last ? phraseBefore(reading, c - 2, lo) : null;
    if (whom !== null) return whom;
  }
  // "Als „Fehler“ hat Lehmann den Plan bezeichnet"
  if (isSubordinating(stream, c))
    return following(
      reading,
      stream.kind[c + 1] === QUOTE ? verb + 1 : c + 1,
      stream.kind[c + 1] === QUOTE ? hi : verb,
    );
  if ((flags & PREP) !== 0 && (flags & DET) === 0 && mentionAt(reading, c) < 0) return following(reading, verb + 1, hi);
  const adverb = (flags & ADV) !== 0 && (flags & DET) === 0 && mentionAt(reading, c) < 0;
  if (adverb && (c + 1 === verb || (flagsAt(stream, c + 1) & DET) === 0)) {
    return following(reading, verb + 1, hi) ?? (c + 1 < verb ? phraseAfter(reading, c + 1, verb) : null);
  }
  const start = adverb ? c + 1 : c;
  if (OBLIQUE.has(stream, start)) return following(reading, verb + 1, hi);
  const front = phraseAfter(reading, start, verb);
  if (front !== null && isObject(reading, start, front, verb)) return following(reading, verb + 1, hi) ?? front;
  // "Eine Rückkehr schließt er aus": what comes first may be the object, in the same form.
  if (front?.type === "nominal" && !isSpeaking(stream, front)) return following(reading, verb + 1, hi) ?? front;
  return front ?? following(reading, verb + 1, hi);
}

/**
 * "Im Mai überwies der Angeklagte das Geld", "Auf der Tribüne verfolgte auch Ute Brandt die Debatte": who follows a word at
 * `i` that no list has, in a sentence that an adverbial opens: before an article such a word is its verb.
 */
function behindVerb(reading: Reading, from: number, i: number, to: number): Subject | null {
  const { stream } = reading;
  if ((flagsAt(stream, from) & (PREP | ADV)) === 0 || (flagsAt(stream, from) & DET) !== 0) return null;
  if (mentionAt(reading, from) >= 0) return null;
  const next = (flagsAt(stream, i + 1) & ADV) !== 0 && isText(stream, i + 1, "auch") ? i + 2 : i + 1;
  if ((flagsAt(stream, next) & DET) === 0 || !NOMINATIVE.has(stream, next)) return null;
  const subject = phraseAfter(reading, next, to);
  return subject?.type === "nominal" && (flagsAt(stream, subject.head) & (ROLE | GROUP)) === 0 ? null : subject;
}

const NOMINATIVE = wordSet("der die ein eine sein seine ihr ihre", true);

/** The subject of the German clause that begins at `from`, where an auxiliary or a cue verb shows: "Gelernt hat er das". */
export function verbSecondLead(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  if (!stream.lexicon.traits.verbSecond) return null;
  for (let i = from + 1; i < to && i < from + 12; i++) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === PUNCT || kind === QUOTE || kind === BREAK) return null;
    if (kind !== WORD || ((flagsAt(stream, i) & AUX) === 0 && !isCue(stream, i, CUE | WEAK))) {
      const behind = flagsAt(stream, i) === 0 ? behindVerb(reading, from, i, to) : null;
      if (behind !== null) return behind;
      continue;
    }
    const subject = aroundVerb(reading, from, i, to, from);
    return subject?.type === "nominal" && !isSpeaking(stream, subject) ? null : subject;
  }
  return null;
}
