import { COMMA } from "../letters/chars.ts";
import { AUX, CONJ, CUE, DET, GROUP, ING, NOUN, WEAK, WHO } from "../lexicon/flags.ts";
import { CALLING } from "../lexicon/own-words.ts";
import { phraseBefore } from "../phrases/phrases.ts";
import { isSpeaking, type Reading, type Subject, unsaidSubject } from "../phrases/reading.ts";
import { OWN_VERB } from "../words/common-words.ts";
import { BREAK, flagsAt, isMark, isText, PUNCT, QUOTE, type Stream, tokenText, WORD } from "../words/stream.ts";
import { beforeTime } from "../words/times.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { leadingSubject } from "./leading.ts";
import { subjectBefore } from "./subjects.ts";
import { participleSubject } from "./verb-subjects.ts";

const ASKS_ASKED = wordSet("asks asked");

/** How many tokens stand at most between a verb of speech and the "that" of what it reports. */
const TO_THAT = 14;

/** Verbs of speech that report no clause of somebody else's: "continued", "sang". */
const NO_REPORT = wordSet(
  "begin begins began begun continue continued continues sang sangs sing sings sung sungs laugh laughs laughed address addresses addressed type typed types correct corrects corrected goes went found find finds rule ruled rules",
);

/** Conjunctions before what somebody says or asks: "asked whether Pell “…”". */
const COMPLEMENT = wordSet("that whether if why how");

/** Verbs of speech that have a recipient before what is said: "told the Herald results would …". */
const WITH_RECIPIENT = wordSet(
  "tell tells told telling assure assured assures assuring remind reminds reminded reminding inform informs informed informing warn warns warned warning advise advised advises advising reassure reassured reassures ask asks asked asking texted emailed",
);

/** Whether a clause that the verb (or participle) of speech at token `n` reports may follow. */
function reports(stream: Stream, n: number): boolean {
  if (stream.kind[n] !== WORD) return false;
  if ((flagsAt(stream, n) & ING) !== 0)
    return (flagsAt(stream, n - 1) & DET) === 0 && stream.possessive[n - 1] !== 1 && !CALLING.has(tokenText(stream, n));
  return isCue(stream, n, CUE) && !NO_REPORT.has(stream, n);
}

/**
 * "Pell said (on Monday) (that) results …", "Pell told the Herald that her group …", "asked whether …": the verb of speech
 * that reports the clause whose subject begins with token `start`; -1 where none does.
 */
function reportingVerb(reading: Reading, start: number, lo: number): number {
  const { stream } = reading;
  let n = beforeTime(stream, start - 1, lo);
  if (n < lo) return -1;
  const conjunction = stream.kind[n] === WORD && (flagsAt(stream, n) & CONJ) !== 0 && COMPLEMENT.has(stream, n);
  if (conjunction) {
    for (n--; n >= lo && n > start - TO_THAT; n--) {
      const kind = stream.kind[n] ?? BREAK;
      if (kind === BREAK || kind === QUOTE || isMark(stream, n, 0x3b)) return -1;
      if (kind !== WORD) continue;
      if (reports(stream, n)) return n;
      if ((flagsAt(stream, n) & (AUX | CONJ | WHO | NOUN)) !== 0 && (flagsAt(stream, n) & DET) === 0) return -1;
    }
    return -1;
  }
  n = beforeTime(stream, n, lo);
  if (reports(stream, n)) return n;
  if ((stream.kind[n] ?? BREAK) >= PUNCT) return -1;
  const recipient = phraseBefore(reading, n, lo);
  const verb = recipient === null ? -1 : recipient.from - 1;
  return verb >= lo && reports(stream, verb) && WITH_RECIPIENT.has(stream, verb) ? verb : -1;
}

/** Who says what the verb of speech (or its participle) at token `verb` reports. */
function reporterAt(reading: Reading, verb: number, lo: number): Subject | null {
  const { stream } = reading;
  const own =
    (flagsAt(stream, verb) & ING) !== 0 ? participleSubject(reading, verb, lo) : subjectBefore(reading, verb, lo);
  if (own !== null && (own.type !== "nominal" || isSpeaking(stream, own))) return own.type === "self" ? null : own;
  const lead = leadingSubject(reading, lo, verb);
  return lead === null || lead.type === "self" || (lead.type === "nominal" && !isSpeaking(stream, lead)) ? null : lead;
}

/** "dismissed her as a developer who wants “…”", "called him a man who thinks “…”": who calls the one before "who" so. */
function callerOf(reading: Reading, inner: Subject, i: number, lo: number): Subject | null {
  const { stream } = reading;
  if (inner.type !== "nominal") return null;
  let who = inner.head + 1;
  while (who < i && (flagsAt(stream, who) & WHO) === 0) who++;
  if (who >= i) return null;
  for (let n = inner.from - 1; n > lo && n > inner.from - 10; n--) {
    const kind = stream.kind[n] ?? BREAK;
    if (kind === BREAK || kind === QUOTE || kind === PUNCT) return null;
    if (kind !== WORD || !CALLING.has(tokenText(stream, n))) continue;
    // An object stands between, with "as" or without.
    if (n === inner.from - 1) return null;
    if (tokenText(stream, n).endsWith("ing")) return participleSubject(reading, n, lo);
    return isCue(stream, n, CUE | WEAK) ? subjectBefore(reading, n, lo) : null;
  }
  return null;
}

/**
 * "The chief said that officers had responded “…”", "Pell, saying her office had seen “…”", "The officer, the petition
 * said, used “…”": who says the words where the cue verb at token `i` with its own subject `inner` (null where it has
 * none) stands in a clause that a verb of speech reports. Only a true verb of speech, with somebody who can speak, keeps
 * the words its subject's.
 */
export function outerSubject(reading: Reading, i: number, inner: Subject, lo: number): Subject | null {
  const { stream } = reading;
  if (inner.from > i) return null;
  const { language, dropsSubjects } = stream.lexicon.traits;
  if (language === "fr" || dropsSubjects) return ofOwnBody(reading, i, inner, lo);
  if (language !== "en") return null;
  const asksFor = isText(stream, i + 1, "for") && ASKS_ASKED.has(stream, i);
  const own = OWN_VERB.has(stream, i) && !asksFor;
  const speaks = inner.type !== "nominal" || isSpeaking(stream, inner);
  if (own && speaks) return null;
  const infix = betweenCommas(reading, i, inner);
  if (infix !== null) return infix;
  const caller = callerOf(reading, inner, i, lo);
  if (caller !== null) return caller;
  const verb = inner.from <= lo + 1 ? -1 : reportingVerb(reading, inner.from, lo);
  if (verb >= 0) return reporterAt(reading, verb, lo);
  // "Prices rose, the paper said, thanks to buyers who want “…”"
  if (inner.type !== "nominal" || !ACTED.has(stream, i)) return null;
  for (let n = inner.from - 2; n > lo && n > inner.from - 24; n--) {
    if (stream.kind[n] === QUOTE) return null;
    if (isCue(stream, n, CUE)) return subjectBefore(reading, n, lo);
  }
  return null;
}

const HIS_BODY = wordSet("su sus nuestro nuestra son sa leur notre");
const QUE = wordSet("que qu' qu’");
/** Verbs of speech that have another sense before a noun: "mantiene «una mesa»", "maintient « un lien »". */
const HOLDS = wordSet("mantiene mantienen mantuvo mantenía mantenido maintient maintiennent maintenu maintenait");

/**
 * "La portavoz recordó que su grupo pidió «rigor»", "Elle rappelle que son parti réclame « … »": who tells what the body
 * did to which he or she belongs, or what a body keeps up; null where the clause after "que" has a speaker of its own.
 */
function ofOwnBody(reading: Reading, i: number, inner: Subject, lo: number): Subject | null {
  const { stream } = reading;
  if (inner.type !== "nominal" && inner.type !== "name") return null;
  const own =
    inner.type === "nominal" && (flagsAt(stream, inner.head) & GROUP) !== 0 && HIS_BODY.has(stream, inner.from);
  const holds = !own && HOLDS.has(stream, i) && ((flagsAt(stream, i + 1) & DET) !== 0 || stream.kind[i + 1] === QUOTE);
  if (!own && !holds) return null;
  let que = inner.from - 1;
  if (!own && (flagsAt(stream, que) & DET) !== 0 && !QUE.has(stream, que)) que--;
  if (que <= lo || !QUE.has(stream, que)) return null;
  for (let n = que - 1; n >= lo && n > que - TO_THAT; n--) {
    if ((stream.kind[n] ?? BREAK) === QUOTE || isMark(stream, n, 0x3b)) return null;
    if (isCue(stream, n, CUE)) return subjectBefore(reading, n, lo) ?? unsaidSubject(reading, n);
  }
  return null;
}

/** Verbs that tell what somebody did or held rather than said. */
const ACTED = wordSet(
  "respond responded react reacted found find finds began begun continued felt feel feels thought think thinks believe believed believes want wants wanted knew know knows known hope hoped hopes fear fears feared consider considerd considers considere considered consideres view views viewed saw see sees seen use used uses offer offers offered support supports supported oppose opposed opposes regard regards regarded decided read rule rules ruled",
);

/** "The officer, the petition said, used “…”": whom a clause of attribution between commas names. */
function betweenCommas(reading: Reading, i: number, inner: Subject): Subject | null {
  const { stream } = reading;
  if (!ACTED.has(stream, i) && !ASKS_ASKED.has(stream, i)) return null;
  for (let n = inner.to + 1; n < i - 1 && n < inner.to + 24; n++) {
    if (!isCue(stream, n, CUE)) continue;
    let comma = n + 1;
    while (comma < i && comma < n + 8 && stream.kind[comma] !== PUNCT && stream.kind[comma] !== QUOTE) comma++;
    if (!isMark(stream, comma, COMMA) || comma >= i) return null;
    let opening = n - 1;
    while (opening > inner.to && stream.kind[opening] !== PUNCT && stream.kind[opening] !== QUOTE) opening--;
    if (!isMark(stream, opening, COMMA)) return null;
    const teller = subjectBefore(reading, n, opening + 1);
    return teller !== null && teller.from === opening + 1 ? teller : null;
  }
  return null;
}
