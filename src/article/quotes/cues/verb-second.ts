import { COMMA } from "../letters/chars.ts";
import { ADV, AUX, CONJ, CUE, DET, DOCUMENT, PARTICIPLE, PREP, ROLE, WEAK, WHO } from "../lexicon/flags.ts";
import {
  aroundVerb,
  clauseStart,
  following,
  isConjunction,
  isSubordinating,
  REACH,
} from "../phrases/german-clauses.ts";
import { phraseAfter } from "../phrases/phrases.ts";
import { isSpeaking, mentionAt, type Reading, type Subject } from "../phrases/reading.ts";
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
import { isReportedSpeech } from "../words/subjunctive.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { fromForeignNoun } from "./foreign-noun-cues.ts";
import { leadingSubject } from "./leading.ts";
import { subjectBefore } from "./subjects.ts";

const DARIN_DORT = wordSet("Darin Dort Da Hierin");
const VON_VOM = wordSet("von vom");

const REPORTED = wordSet("habe sei werde wolle könne müsse solle dürfe");
const INFINITE = wordSet("haben sein werden");
const INFINITIVE = wordSet("haben werden worden");
const PASSIVE = wordSet("wird werden wurde wurden worden");

/** Verbs that put what they are said about in a phrase of its own: "hieß es in einer Mitteilung". */
const IMPERSONAL = wordSet("heißt hieß heiße heisst hiess heisse");

/** Before the body that an impersonal "es hieß" quotes. */
const SOURCE = /^(?:in|im|aus|von|vom|bei|beim|seitens|vonseiten)$/;

/** "Darin heißt es": the document that the sentences right before name. */
function documentBefore(reading: Reading, i: number): Subject | null {
  const { stream } = reading;
  for (let n = i - 1; n >= 0 && n > i - REACH; n--) {
    if (stream.kind[n] !== CAPITAL || (flagsAt(stream, n) & DOCUMENT) === 0) continue;
    let from = n;
    while (
      from > 0 &&
      n - from < 4 &&
      (flagsAt(stream, from) & DET) === 0 &&
      (stream.kind[from - 1] ?? BREAK) <= CAPITAL
    )
      from--;
    const document = phraseAfter(reading, from, i);
    return document?.type === "nominal" ? document : null;
  }
  return null;
}

/** "Darin ist von „…“ die Rede": whose words they are, with the quotation at token `q`. */
export function spokenOf(reading: Reading, q: number, lo: number): Subject | null {
  const { stream } = reading;
  if (!isText(stream, q + 1, "die") || !isText(stream, q + 2, "Rede")) return null;
  const opening = tokenText(stream, lo);
  if (/^(?:Darin|Dort|Da|Hierin)$/.test(opening)) return documentBefore(reading, lo);
  return /^(?:In|Im|Aus)$/.test(opening) ? phraseAfter(reading, lo + 1, q) : null;
}

/** "hieß es in einer Mitteilung", "Aus dem Ministerium hieß es" with the verb at `i`, its clause beginning at `first`. */
function impersonal(reading: Reading, i: number, first: number, hi: number): Subject | null {
  const { stream } = reading;
  if (DARIN_DORT.has(stream, first)) return documentBefore(reading, first);
  // "In einem Papier, das der Zeitung vorliegt, heißt es"
  const floor = stream.sentenceStart[stream.sentence[i] ?? 0] ?? 0;
  if (first === i && isMark(stream, i - 1, COMMA) && SOURCE.test(tokenText(stream, floor).toLowerCase())) {
    const source = phraseAfter(reading, floor + 1, i);
    if (source !== null && source.type !== "pronoun") return source;
  }
  if (first < i && SOURCE.test(tokenText(stream, first).toLowerCase())) {
    const source = phraseAfter(reading, first + 1, i);
    if (source !== null && source.type !== "pronoun") return source;
  }
  for (let n = i + 1; n < hi && n < i + 9; n++) {
    const kind = stream.kind[n] ?? BREAK;
    if (kind === PUNCT || kind === QUOTE || kind === BREAK) return null;
    if (kind !== WORD || !SOURCE.test(tokenText(stream, n))) continue;
    const source = phraseAfter(reading, n + 1, hi);
    if (source !== null && source.type !== "pronoun") return source;
  }
  return null;
}

/** "Die Mutter habe geschlafen, erzählt sie, und …": the subject of an attribution between commas, with its verb at `i`. */
function infixSubject(reading: Reading, i: number, hi: number): Subject | null {
  const subject = following(reading, i + 1, hi);
  if (subject === null || !isMark(reading.stream, subject.to + 1, COMMA)) return null;
  return subject.type === "nominal" && (flagsAt(reading.stream, subject.head) & ROLE) === 0 ? null : subject;
}

/** Whether a finite verb stands before the first comma from token `lo` on, so that no apposition begins there. */
function hasFiniteVerb(stream: Stream, lo: number, hi: number): boolean {
  let end = lo + 1;
  while (end < hi && end < lo + REACH && !isMark(stream, end, COMMA)) {
    if (stream.kind[end] === WORD && (flagsAt(stream, end) & AUX) !== 0) return true;
    end++;
  }
  return isReportedSpeech(stream, lo, end);
}

/** Whether the finite verb stands somewhere else in the clause: "hat … gesagt", "wollte … nicht sagen". */
function auxiliaryOf(stream: Stream, i: number, lo: number): number {
  const first = clauseStart(stream, i, lo, true);
  for (let n = i - 1; n >= first; n--) if (stream.kind[n] === WORD && (flagsAt(stream, n) & AUX) !== 0) return n;
  const after = i + 1;
  return stream.kind[after] === WORD && (flagsAt(stream, after) & AUX) !== 0 ? after : -1;
}

/** Whether a verb's form is no finite one here: a participle, or an infinitive with a finite verb before it. */
function isNonfinite(stream: Stream, i: number): boolean {
  // "soll ihn als „Lügner“ bezeichnet haben"
  if (INFINITIVE.has(stream, i + 1)) return true;
  return (flagsAt(stream, i) & PARTICIPLE) !== 0 || stream.text.charCodeAt((stream.end[i] ?? 0) - 1) === 0x6e;
}

/** „…“, lautet seine Prognose", "lautet das Fazit der Trainerin": whose the noun after "lautet" is. */
function sayer(reading: Reading, noun: Subject | null, hi: number): Subject | null {
  if (noun?.type !== "nominal" || isSpeaking(reading.stream, noun)) return null;
  return fromForeignNoun(reading, noun.head, noun.from, hi);
}

const HAVE = wordSet("hat haben habe hatte hatten hätte hätten");

/** "Als „Fehler“ hat Lehmann den Plan bezeichnet": a participle that has the form of the present, at its clause's end. */
function isParticipleToo(stream: Stream, i: number, floor: number): boolean {
  if ((stream.kind[i + 1] ?? BREAK) < PUNCT || stream.text.charCodeAt((stream.end[i] ?? 0) - 1) !== 0x74) return false;
  const auxiliary = auxiliaryOf(stream, i, floor);
  return auxiliary >= 0 && auxiliary < i && (HAVE.has(stream, auxiliary) || PASSIVE.has(stream, auxiliary));
}

/**
 * Who speaks in the clause of the cue verb at token `i`, in German: the finite verb stands second, so that the subject is
 * what comes first unless that is an adverbial or an object ("Am Montag sagte die Ministerin"), or last after a
 * conjunction ("wie die Ministerin am Montag sagte"); participles have it around their auxiliary. `lo` and `hi` bound
 * the search, `floor` is where the sentence begins.
 */
export function verbSecondSubject(reading: Reading, i: number, lo: number, hi: number, floor: number): Subject | null {
  const { stream } = reading;
  if (IMPERSONAL.has(stream, i)) {
    for (let n = i + 1; n < hi && n < i + 4; n++)
      if (isText(stream, n, "es")) return impersonal(reading, i, clauseStart(stream, i, lo, false), hi);
  }
  // "Lehmann habe sich entschuldigt, „…“": in reported speech the words are those of who reports.
  for (let n = clauseStart(stream, i, lo, true); n < i; n++)
    if (REPORTED.has(stream, n) && isText(stream, n + 1, "sich")) return null;
  // "wird Sportchef Lehmann in der Mitteilung zitiert": the participle has the finite verb's form.
  const passive = isText(stream, i, "zitiert") ? auxiliaryOf(stream, i, floor) : -1;
  if (passive >= 0 && passive < i && PASSIVE.has(stream, passive))
    return following(reading, passive + 1, i) ?? subjectBefore(reading, passive, floor);
  // "Brandt hielt dem Rat vor, die Eltern getäuscht zu haben: „…“": what the infinitive tells has the subject before its comma.
  if (isText(stream, i + 1, "zu") && INFINITE.has(stream, i + 2)) {
    const opening = clauseStart(stream, i, floor, true);
    const told = isMark(stream, opening - 1, COMMA) ? leadingSubject(reading, floor, opening - 1) : null;
    if (told !== null && (told.type !== "nominal" || isSpeaking(stream, told))) return told;
  }
  if (isNonfinite(stream, i) || isParticipleToo(stream, i, floor)) {
    const auxiliary = auxiliaryOf(stream, i, floor);
    if (auxiliary >= 0) {
      const first = clauseStart(stream, i, floor, true);
      if (PASSIVE.has(stream, auxiliary)) {
        // "Darin wird das Werk als „veraltet“ bezeichnet": the paper's words.
        if (DARIN_DORT.has(stream, first)) return documentBefore(reading, first);
        for (let n = i - 1; n > first; n--) if (VON_VOM.has(stream, n)) return phraseAfter(reading, n + 1, i);
        return null;
      }
      if (auxiliary > i) return aroundVerb(reading, first, i, i, lo);
      const opened = isMark(stream, first - 1, COMMA) && auxiliary === first;
      return opened
        ? (following(reading, auxiliary + 1, i) ?? subjectBefore(reading, auxiliary, floor))
        : aroundVerb(reading, first, auxiliary, i, floor);
    }
    if ((flagsAt(stream, i) & PARTICIPLE) !== 0) return null;
  }
  if (stream.text.startsWith("laute", stream.start[i])) return sayer(reading, following(reading, i + 1, hi), hi);
  const first = clauseStart(stream, i, lo, false);
  const next = stream.kind[i + 1] ?? BREAK;
  if (first === i && (next === PUNCT || next === BREAK || isText(stream, i + 1, "und"))) {
    // "von Parteifreund Aksoy, der von einem „Weckruf“ sprach."
    const opening = clauseStart(stream, i, floor, true);
    // "Während Ute Brandt von „…“ sprach und warb": a conjunction that is a preposition too.
    const both = CONJ | PREP;
    if (opening < i && (flagsAt(stream, opening) & both) === both && first === i) {
      const told = following(reading, opening + 1, i);
      if (told !== null && (told.type !== "nominal" || isSpeaking(stream, told))) return told;
    }
    const relative = (flagsAt(stream, opening) & WHO) !== 0 && isMark(stream, opening - 1, COMMA);
    if (opening < i && (relative || isSubordinating(stream, opening))) return aroundVerb(reading, opening, i, i, floor);
  }
  // "Nina Voss (SPD) kündigte an"
  if (first === i && isMark(stream, i - 1, 0x29)) return subjectBefore(reading, i, lo) ?? following(reading, i + 1, hi);
  if (first < i) return aroundVerb(reading, first, i, hi, lo);
  // The verb right after a comma: an apposition ends there, or a clause or adverbial that comes first in the sentence.
  if (isMark(stream, i - 1, COMMA) && i - 1 > lo) {
    const infix = infixSubject(reading, i, hi);
    if (infix !== null) return infix;
    // "Der Bund stehe zu den Zusagen, sagte Lehmann": what comes first is a whole clause.
    const told = hasFiniteVerb(stream, lo, i - 1) ? following(reading, i + 1, hi) : null;
    if (told !== null && (told.type !== "nominal" || isSpeaking(stream, told))) return told;
    let opening = lo;
    while (opening < i - 1 && isConjunction(stream, opening)) opening++;
    const flags = flagsAt(stream, opening);
    const phrase = (flags & DET) !== 0 || mentionAt(reading, opening) >= 0 || (flags & (CONJ | PREP | ADV)) === 0;
    const own = phrase ? subjectBefore(reading, i, lo) : null;
    return own ?? following(reading, i + 1, hi) ?? subjectBefore(reading, i, lo);
  }
  return following(reading, i + 1, hi);
}

/** The subject that a second verb after "und" shares with the one before: "wies die Kritik zurück und sagte". */
export function sharedSubject(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  for (let n = i - 2; n >= lo && n > i - REACH; n--) {
    if (isCue(stream, n, CUE | WEAK)) {
      const subject = verbSecondSubject(reading, n, lo, i - 1, lo);
      if (subject !== null) return subject;
    }
  }
  return null;
}

/** Whether a word that can be a relative is an article here: German "der" without a comma before it. */
export function isArticle(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i) & DET) !== 0 && !isMark(stream, i - 1, COMMA);
}
