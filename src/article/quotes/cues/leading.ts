import { COMMA } from "../letters/chars.ts";
import { ADV, AUX, CONJ, DET, GROUP, PREP, ROLE, TITLE, WHO } from "../lexicon/flags.ts";
import { stressedPronoun } from "../phrases/foreign-phrases.ts";
import { verbSecondLead } from "../phrases/german-clauses.ts";
import { phraseAfter } from "../phrases/phrases.ts";
import { isSpeaking, mention, mentionAt, pronounAt, type Reading, type Subject } from "../phrases/reading.ts";
import { OPENING_CONJUNCTION } from "../words/common-words.ts";
import {
  BREAK,
  CAPITAL,
  CAPS,
  COLON,
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
import { isAdverb, isPast } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { isParticiple, namedBefore } from "./appositions.ts";
import { mainClause } from "./clauses.ts";

const INCLUDING_LIKE = wordSet("including like unlike alongside joined flanked accompanied");
const FOR_TO = wordSet("For To");
const POUR_PARA = wordSet("Pour Para Für Desde");

/** The person that the segment [from, to) begins with, where it is not an apposition of an earlier one. */
export function personAt(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  let i = from;
  // "• Ann Hale, …": a list's bullet.
  if (stream.kind[i] === PUNCT && (stream.kind[i - 1] ?? BREAK) === BREAK && !isMark(stream, i, COMMA)) i++;
  // "But a member of the board said"
  if (
    stream.kind[i] === CAPITAL &&
    (flagsAt(stream, i) & CONJ) !== 0 &&
    mentionAt(reading, i) < 0 &&
    OPENING_CONJUNCTION.has(stream, i)
  )
    i++;
  // "When a member of the board came, he said"
  if (
    i === from &&
    stream.kind[i] === CAPITAL &&
    (flagsAt(stream, i) & (CONJ | DET)) === CONJ &&
    mentionAt(reading, i) < 0
  )
    if (stream.lexicon.traits.language === "en" && pronounAt(stream, i + 1) === null) i++;
  while (i < to && stream.kind[i] === WORD && ((flagsAt(stream, i) & CONJ) !== 0 || isAdverb(stream, i))) i++;
  // "Pero la oposición", "Auch der Vorstand"
  if (i === from && stream.lexicon.traits.inverts && stream.kind[i] === CAPITAL && mentionAt(reading, i) < 0)
    if ((flagsAt(stream, i) & (CONJ | ADV)) !== 0 && (flagsAt(stream, i) & (DET | PREP | WHO)) === 0) i++;
  // "Then he sat down": also with the sentence's capital.
  if (stream.kind[i] === CAPITAL && mentionAt(reading, i) < 0 && pronounAt(stream, i + 1) !== null) {
    const leads = (flagsAt(stream, i) & ADV) !== 0 || OPENING_CONJUNCTION.has(stream, i);
    if (leads && (flagsAt(stream, i + 1) & DET) === 0) i++;
  }
  // "Critics, including Amy Teller, call it": those who are added are not the subject.
  if (stream.kind[i] === WORD && (flagsAt(stream, i) & (DET | ROLE | GROUP)) === 0 && INCLUDING_LIKE.has(stream, i))
    return null;
  if (isParticiple(reading, i)) return null;
  const pronoun = pronounAt(stream, i);
  if (pronoun !== null && i > from - 1 && !(stream.kind[i] === WORD && (flagsAt(stream, i) & DET) !== 0))
    return pronoun;
  const m = mention(reading, mentionAt(reading, i));
  // "Iowa state Sen. Ann Ott, who is running, told"
  const subject = m?.kind === "place" ? titledAfter(reading, m.last + 1, to) : phraseAfter(reading, i, to);
  if (subject?.type === "nominal") return isSpeaking(stream, subject) ? subject : actor(reading, i, to);
  return subject ?? actor(reading, i, to);
}

/** "Iowa state Sen. Ann Ott": the one with a title after the place that ends before token `i`. */
function titledAfter(reading: Reading, i: number, to: number): Subject | null {
  const { stream } = reading;
  const first = stream.kind[i] === WORD && (flagsAt(stream, i) & TITLE) !== 0 ? i + 1 : i;
  const m = mention(reading, mentionAt(reading, first));
  return m?.from === first && m.roleLast >= first ? phraseAfter(reading, i, to) : null;
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

/** Labels in capitals before a paragraph. */
const LABEL = wordSet(
  "UPDATE UPDATED CORRECTION CLARIFICATION EDITOR NOTE BREAKING EXCLUSIVE WATCH ANALYSIS OPINION LATEST",
);

/** The token after a dateline ("LANSING, Mich. — ") that the sentence at `from` opens with; `from` where it has none. */
function afterDateline(reading: Reading, from: number, to: number): number {
  const { stream } = reading;
  if (stream.kind[from] !== CAPS || (from > 0 && stream.kind[from - 1] !== BREAK)) return from;
  const label = LABEL.has(stream, from);
  for (let i = from + 1; i < to && i < from + 12; i++) {
    if (isMark(stream, i, 0x2014) || isMark(stream, i, 0x2013)) return i + 1;
    if (isMark(stream, i, 0x2d) && isMark(stream, i + 1, 0x2d)) return i + 2;
    // "UPDATE (9:30 a.m.): The mayor …"
    if (label && isMark(stream, i, COLON)) return i + 1 < to ? i + 1 : from;
    if (label && stream.kind[i] === WORD) continue;
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
  if (stream.lexicon.traits.inverts) return opinionOf(reading, from, to);
  const first = isText(stream, from, "As") && isText(stream, from + 1, "for") ? from + 2 : from + 1;
  if (first === from + 1 && !FOR_TO.has(stream, from)) return null;
  const index = mentionAt(reading, first);
  const m = mention(reading, index);
  if (m === undefined || m.from !== first || m.last >= to - 1 || m.possessive || !isMark(stream, m.last + 1, COMMA))
    return null;
  if (m.kind !== "person" && (m.kind !== "unknown" || isText(stream, from, "To"))) return null;
  return { type: "name", from: m.from, to: m.last, mention: index, role: null };
}

/** Whether a verb follows at token `i`, or after an aside between commas: "Desde la consejería, sin embargo, niegan". */
function isVerbAfter({ stream }: Reading, i: number, to: number): boolean {
  if (stream.kind[i] === WORD) return true;
  if (!isMark(stream, i, COMMA)) return false;
  let close = i + 1;
  while (close < to && close < i + 5 && stream.kind[close] === WORD && (flagsAt(stream, close) & DET) === 0) close++;
  return close > i + 1 && isMark(stream, close, COMMA) && stream.kind[close + 1] === WORD;
}

/** "Pour la maire, Anne Ferrier, …", "Para el concejal, …": whose opinion the sentence tells. */
function opinionOf(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  if (!POUR_PARA.has(stream, from)) return null;
  const holder = stressedPronoun(stream, from + 1) ?? phraseAfter(reading, from + 1, to);
  if (holder === null) return null;
  // "Für die Anwältin ist die Sache klar: „…“"
  let after = holder.to + 1;
  // "Für Urs Brandt (SVP, Wil) ist der Antrag „…“"
  if (isMark(stream, after, 0x28))
    for (let n = after + 1; n < to && n < after + 8; n++)
      if (isMark(stream, n, 0x29)) {
        after = n + 1;
        break;
      }
  const verb = stream.lexicon.traits.verbSecond && (flagsAt(stream, after) & AUX) !== 0 && stream.kind[after] === WORD;
  // "Desde la consejería niegan el cierre": a body's, whatever follows.
  const body = isText(stream, from, "Desde");
  if (body) {
    if (!isVerbAfter(reading, after, to)) return null;
    const speaks = holder.type === "nominal" && (flagsAt(stream, holder.head) & GROUP) !== 0;
    return speaks || (holder.type === "name" && mention(reading, holder.mention)?.kind === "organisation")
      ? holder
      : null;
  }
  if (!verb && !isMark(stream, after, COMMA)) return null;
  if (holder.type === "name") {
    const kind = mention(reading, holder.mention)?.kind;
    return kind === "place" ? null : holder;
  }
  if (holder.type === "pronoun") return holder;
  return holder.type === "nominal" && isSpeaking(stream, holder) ? holder : null;
}

/** How a sentence begins that remarks on what went before. */
const REMARK = wordSet("Une Un Cette Ce De Una Esta Este Eine Ein Diese Dieser");

/** Whether a Spanish verb in the past stands between tokens `lo` and `to`. */
function isTold(stream: Stream, lo: number, to: number): boolean {
  for (let n = Math.max(lo, to - 12); n < to; n++)
    if (stream.kind[n] === WORD && stream.text.charCodeAt((stream.end[n] ?? 0) - 1) === 0xf3) return true;
  return false;
}

const COPULA = /^(?:fue|es|era|está|estuvo|fut|est|était|reste|war|ist|zeigte)$/;
const LED_BY = /^(?:chez|pour|côté|para|por|bei|von|vom|beim|de|du)$/;

/**
 * "Más duro fue el sindicato UGT: «…»", "Même constat chez les maraîchers : « … »": who is named last before the colon
 * that leads to the quotation at token `q`.
 */
export function namedLast(reading: Reading, lo: number, q: number): Subject | null {
  const { stream } = reading;
  if (!stream.lexicon.traits.inverts || !isMark(stream, q - 1, COLON)) return null;
  // "Kritik kam von Ute Brandt (Grüne): „…“"
  let end = q - 2;
  if (isMark(stream, end, 0x29)) while (end > lo && end > q - 8 && !isMark(stream, end + 1, 0x28)) end--;
  for (let i = end; i > lo && i > q - 12; i--) {
    const word = stream.kind[i] === WORD ? tokenText(stream, i) : "";
    if (stream.kind[i] === PUNCT) return null;
    // "Une version que conteste Anne Le Roy : « … »", "De quoi agacer le maire Jean Roy : « … »"
    const named = mention(reading, mentionAt(reading, i));
    if (named?.last === end && named.from === i && REMARK.has(stream, lo)) {
      const verb = stream.kind[i - 1] === WORD && (flagsAt(stream, i - 1) & (PREP | DET | CONJ)) === 0;
      if (verb && named.kind !== "place") return phraseAfter(reading, i, q - 1);
    }
    if (!COPULA.test(word) && !LED_BY.test(word)) continue;
    // "Y dejó un aviso para el árbitro, Luis Prado: «…»": whom somebody's words are for.
    if (word === "para" && isTold(stream, lo, i)) return null;
    const subject = phraseAfter(reading, i + 1, end + 1);
    if (subject === null || subject.to !== end) continue;
    if (subject.type === "nominal" && !isSpeaking(stream, subject)) continue;
    return subject;
  }
  return null;
}

/** The token after the time that an entry of a live ticker begins with: "19:45 Uhr: Ute Brandt beantragt". */
function afterStamp({ stream }: Reading, from: number, to: number): number {
  if (stream.kind[from] !== NUMBER || stream.lexicon.traits.language === "en") return from;
  for (let i = from + 1; i < to && i < from + 6; i++)
    if (isMark(stream, i, COLON) && stream.kind[i + 1] !== NUMBER) return i + 1;
  return from;
}

/** The subject that a sentence begins with, after a dateline and a leading clause or adverbial ("In Ohio on Monday, Smith …"). */
export function leadingSubject(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  const start = afterStamp(reading, afterDateline(reading, from, to), to);
  const main = mainClause(reading, start, to);
  const topic = topicOf(reading, start, to);
  if (topic !== null) return topic;
  const second = verbSecondLead(reading, start, to);
  if (second !== null) return second;
  let i = main;
  for (let tries = 0; tries < 4 && i < to; tries++) {
    const found = personAt(reading, i, to) ?? afterAdverbial(reading, i, to) ?? broughtBy(reading, i);
    const owner = found?.type === "nominal" ? whoseOwner(reading, found, from) : null;
    if (owner !== null) return owner;
    const subject = found !== null && i > from ? namedBefore(reading, found, from) : found;
    if (subject !== null) return subject;
    while (i < to && !isMark(stream, i, COMMA) && stream.kind[i] !== QUOTE) i++;
    i++;
  }
  return main > start ? personAt(reading, start, to) : null;
}

/** "An hour later came Ann Hale, whose letter ran to a line": whose the subject of a clause with "whose" is. */
function whoseOwner(reading: Reading, subject: Subject, lo: number): Subject | null {
  const { stream } = reading;
  if (stream.kind[subject.from] !== WORD || !isText(stream, subject.from, "whose")) return null;
  const index = isMark(stream, subject.from - 1, COMMA) ? mentionAt(reading, subject.from - 2) : -1;
  const m = mention(reading, index);
  if (m === undefined || m.from < lo || m.possessive || m.kind === "place") return null;
  return { type: "name", from: m.from, to: m.last, mention: index, role: null };
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
  return isText(reading.stream, i, "From")
    ? { type: "name", from: m.from, to: m.last, mention: index, role: null }
    : null;
}
