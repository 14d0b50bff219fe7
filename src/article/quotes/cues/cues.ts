import { COMMA, isTerminal } from "../letters/chars.ts";
import { ACCORDING, ADV, AUX, CONJ, CUE, DET, GROUP, ING, NOUN, PREP, ROLE, WEAK, WHO } from "../lexicon/flags.ts";
import { isSound } from "../phrases/nameless.ts";
import { phraseAfter } from "../phrases/phrases.ts";
import { isSpeaking, ofVerbFirst, type Reading, type Subject, unsaidSubject } from "../phrases/reading.ts";
import { OWN_VERB } from "../words/common-words.ts";
import { asideEnd, isClitic } from "../words/foreign-verbs.ts";
import {
  BREAK,
  CAPITAL,
  COLON,
  flagsAt,
  isMark,
  isText,
  PUNCT,
  pieceAt,
  QUOTE,
  type Stream,
  WORD,
} from "../words/stream.ts";
import { isCue, isPhrasal, verbGroupStart } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { accordingTo, readIn } from "./according.ts";
import { cjkSpeaker } from "./cjk.ts";
import { colonCue, frontedCue } from "./clause-cues.ts";
import { mainClause, withClause } from "./clauses.ts";
import { type Finding, finding, type Shared } from "./findings.ts";
import { gapped, invertedSubject } from "./inverted.ts";
import { leadingSubject } from "./leading.ts";
import { fromNoun, givenWith, listedFrom, reactionOf, shoutedFrom } from "./noun-cues.ts";
import { outerSubject } from "./reported.ts";
import { subjectBefore } from "./subjects.ts";
import { isArticle, spokenOf } from "./verb-second.ts";
import {
  agentAfter,
  blamedFor,
  fromVerb,
  inherited,
  isHeard,
  participleSubject,
  sentenceFloor,
} from "./verb-subjects.ts";

const ASKED_PRESSED = wordSet("Asked Pressed Challenged Questioned");
const AS_BY = wordSet("as by while of for from in after before without");
const SPEAK_SPEAKS = wordSet("speak speaks spoke");
const FROM_BY = wordSet("from by");

const REACH = 48;

/**
 * The cue on the left of the quoted piece at token `q`, in its sentence `lo` to `hi`: the nearest one, but the main clause
 * before a clause that opens the sentence ("After a paper asked about the car, Pike sent a note: “…”").
 */
export function leftCue(reading: Reading, q: number, lo: number, hi: number): Finding | Shared | null {
  if (q === lo) return null;
  const shouted = shoutedFrom(reading, q, hi);
  if (shouted !== null) return finding(shouted, q - 2, shouted.to, 0.9, 1);
  const listed = listedFrom(reading, q, lo);
  if (listed !== null) return finding(listed, listed.from - 1, listed.to, 0.86, 1);
  const fronted = frontedCue(reading, q, lo, hi);
  if (fronted !== null) return fronted;
  const main = mainClause(reading, lo, q);
  if (main > lo) {
    const found = nearestCue(reading, q, main);
    if (found !== null) return found;
    const subject = leadingSubject(reading, main, q);
    if (subject !== null && (subject.type !== "nominal" || isSpeaking(reading.stream, subject)))
      return finding(subject, subject.from, subject.to, 0.8, q - subject.to);
  }
  return nearestCue(reading, q, lo) ?? colonCue(reading, q, lo);
}

/** The nearest cue on the left of the quoted piece at token `q`, not beyond `lo`. */
function nearestCue(reading: Reading, q: number, lo: number): Finding | Shared | null {
  const { stream } = reading;
  const limit = Math.max(lo, q - REACH);
  let beside: Finding | null = null;
  let told = false;
  for (let i = q - 1; i >= limit; i--) {
    const kind = stream.kind[i];
    if (kind === QUOTE) {
      // "denounced by the union as “…” and by its president, Ann Finch, as “…”"
      const agent = isText(stream, i + 1, "and") ? agentAfter(reading, i + 1, q) : null;
      if (agent !== null) return finding(agent, i + 2, i + 2, 0.86, q - i);
      const other = gapped(reading, i, q);
      if (other !== null) return finding(other, other.from, other.to, 0.85, q - other.to);
      // "called it “x” and “y”": nothing of its own between the two.
      return beside ?? { sameAs: pieceAt(stream, i) };
    }
    if (kind !== WORD && kind !== CAPITAL) continue;
    const flags = flagsAt(stream, i);
    if ((flags & WHO) !== 0) told = false;
    if ((flags & ACCORDING) !== 0 && (flags & CONJ) === 0) {
      const according = reactionOf(reading, q, lo) ?? accordingTo(reading, i, q);
      if (according !== null) return finding(according, i, i + 1, 0.85, q - i);
    }
    if (kind === CAPITAL && i === lo && ASKED_PRESSED.has(stream, i)) {
      return finding(agentAfter(reading, i, q), i, i, 0.85, q - i);
    }
    // "Said Sanders: “…”"
    if (kind === CAPITAL && i === lo && (flags & CUE) !== 0 && reading.mentions.at[i] === -1) {
      return finding(ofVerbFirst(reading, i, phraseAfter(reading, i + 1, q)), i, i, 0.9, q - i);
    }
    if (isCue(stream, i, CUE | WEAK)) {
      const inner = fromVerb(reading, i, lo, q) ?? ((flags & CUE) !== 0 ? unsaidSubject(reading, i) : null);
      const outer = inner === null ? null : outerSubject(reading, i, inner, lo);
      const subject = outer ?? (inner !== null && isSound(reading, inner, isBeside(reading, i, inner)) ? inner : null);
      if (subject !== null) {
        // "Pell said she had been told it was “full”": whoever told her so is left open.
        return told
          ? finding({ type: "self", from: i, to: i }, i, i, 0, q - i)
          : finding(subject, i, i, (flags & CUE) !== 0 ? 0.93 : 0.86, q - i);
      }
      told = told || (inner === null && isHeard(reading, i, lo));
      continue;
    }
    if ((flags & ING) !== 0 && kind === WORD) {
      const before = i - 1;
      const article = stream.kind[before] === WORD && (flagsAt(stream, before) & DET) !== 0;
      if (article || stream.possessive[before] === 1) continue;
      if (before >= lo && stream.kind[before] === WORD && AS_BY.has(stream, before)) {
        const subject =
          blamedFor(reading, before, lo) ?? subjectBefore(reading, i, lo) ?? inherited(reading, before, lo);
        if (subject !== null) return finding(subject, i, i, 0.85, q - i);
        continue;
      }
      const inner = participleSubject(reading, i, lo);
      const subject = inner !== null && isSound(reading, inner, isBeside(reading, i, inner)) ? inner : null;
      if (subject !== null) return finding(subject, i, i, 0.84, q - i);
      continue;
    }
    if ((flags & NOUN) !== 0 && (kind === WORD || stream.lexicon.traits.compounds)) {
      const giver = i >= q - 2 ? givenWith(reading, i, lo) : null;
      if (giver !== null) return finding(giver, i, i, 0.82, q - i);
      const subject = fromNoun(reading, i, lo, q);
      const found = finding(subject, i, i, 0.82, q - i);
      // "called Crane’s comments “racist”": a noun right before the quotation may be the verb's object.
      if (found !== null && i + 1 < q) return found;
      beside = beside ?? found;
    }
    if (isMark(stream, i, 0x3b)) return beside;
  }
  return beside;
}

/** Whether a subject stands right by its verb of speech at token `i`. */
function isBeside(reading: Reading, i: number, subject: Subject): boolean {
  const own = (flagsAt(reading.stream, i) & CUE) !== 0 || OWN_VERB.has(reading.stream, i);
  if (!own && !SPEAK_SPEAKS.has(reading.stream, i)) return false;
  return subject.from > i || subject.to + 1 >= verbGroupStart(reading.stream, i, subject.from);
}

/** The cue on the right of the quoted piece at token `q`, before token `hi` (the sentence's end). */
export function rightCue(reading: Reading, q: number, hi: number): Finding | Shared | null {
  const { stream } = reading;
  const { verbSecond } = stream.lexicon.traits;
  const spoken = verbSecond ? spokenOf(reading, q, sentenceFloor(reading, q)) : null;
  if (spoken !== null) return finding(spoken, q + 1, q + 2, 0.85, 1);
  let first = q + 1;
  while (
    first < hi &&
    stream.kind[first] === PUNCT &&
    (stream.mark[first] === COMMA ||
      stream.mark[first] === 0x2014 ||
      stream.mark[first] === 0x2013 ||
      stream.mark[first] === 0x2e)
  )
    first++;
  const text = readIn(reading, first, hi);
  if (text !== null) return finding(text, first, first + 1, 0.9, 0);
  const limit = Math.min(hi, first + REACH);
  let groupFirst = first;
  for (let i = first; i < limit; i++) {
    const kind = stream.kind[i];
    if (kind === QUOTE) return i === first && isAnswered(stream, q) ? null : { sameAs: pieceAt(stream, i) };
    if (kind === BREAK) return null;
    if (kind !== WORD && kind !== CAPITAL) continue;
    // "nous confie la maire", "le reconnaît la maire"
    if (i === groupFirst && isClitic(stream, i)) {
      groupFirst++;
      continue;
    }
    // "a de son côté déclaré le maire"
    if (i === groupFirst && stream.lexicon.traits.inverts && kind === WORD) {
      const end = asideEnd(stream, i);
      if (end > i) {
        groupFirst = end;
        i = end - 1;
        continue;
      }
    }
    // "a déclaré le maire": auxiliaries before an inverted verb.
    if (
      i === groupFirst &&
      kind === WORD &&
      (flagsAt(stream, i) & (AUX | ADV)) !== 0 &&
      (flagsAt(stream, i) & (CUE | WEAK | DET)) === 0
    ) {
      groupFirst++;
      continue;
    }
    // "llegó a decirles el presidente"
    if (i === groupFirst && i > first && stream.lexicon.traits.dropsSubjects && (flagsAt(stream, i + 1) & ING) !== 0) {
      const speaker = isText(stream, i, "a") ? invertedSubject(reading, i + 2, hi) : null;
      if (speaker !== null && isSound(reading, speaker, true)) return finding(speaker, i + 1, i + 1, 0.97, 0);
    }
    if ((flagsAt(stream, i) & ACCORDING) !== 0) {
      const according = accordingTo(reading, i, hi);
      if (according !== null) return finding(according, i, i + 1, 0.9, i - first);
    }
    if (isCue(stream, i, CUE | (i === first ? WEAK : WEAK))) {
      const flags = flagsAt(stream, i);
      const inverted = i === groupFirst && !verbSecond;
      const subject = inverted
        ? (agentAfter(reading, i, hi) ??
          withClause(reading, afterInverted(reading, i, hi), hi) ??
          unsaidSubject(reading, i))
        : fromVerb(reading, i, first, hi);
      if (subject === null || !isSound(reading, subject, inverted || isBeside(reading, i, subject))) {
        // "„…“, habe die Stimme gesagt", «…», rezaba la nota: what cannot speak is no speaker, and nobody else is.
        const nobody = subject?.type === "nominal" && stream.lexicon.traits.inverts && (inverted || groupFirst > first);
        if (nobody) return finding({ type: "self", from: i, to: i }, i, i, 0, i - first);
        if (inverted) return null;
        continue;
      }
      if (
        !inverted &&
        subject.type === "nominal" &&
        subject.from === first &&
        first === q + 1 &&
        (flagsAt(stream, subject.head) & (ROLE | GROUP)) === 0 &&
        !endsOpen(stream, q)
      ) {
        // the “Fight for 15” movement began
        return null;
      }
      const adjacent =
        inverted ||
        subject.from === groupFirst ||
        (verbSecond && i === groupFirst) ||
        subject.from === first ||
        (subject.type === "name" && subject.from - first <= 1);
      return finding(
        subject,
        i,
        i,
        adjacent ? ((flags & CUE) !== 0 ? 0.97 : 0.85) : 0.75,
        inverted || (verbSecond && i === groupFirst) ? 0 : Math.abs(subject.from - first),
      );
    }
    if ((flagsAt(stream, i) & WHO) !== 0 && !isArticle(stream, i)) {
      if (i === first) return null;
      // "Ann Hale, who led the team that wrote it, said": the relative clause has cues of its own.
      let comma = i + 1;
      while (comma < limit && !isMark(stream, comma, COMMA) && stream.kind[comma] !== QUOTE) comma++;
      if (isMark(stream, comma, COMMA)) i = comma;
      continue;
    }
    // “Stay tuned,” was the only reply from Ann Whitlow.
    if ((flagsAt(stream, i) & NOUN) !== 0 && i < first + 8 && FROM_BY.has(stream, i + 1)) {
      const subject = phraseAfter(reading, i + 2, hi);
      if (subject !== null && subject.type !== "pronoun") return finding(subject, i, i + 1, 0.8, i - first);
    }
  }
  return null;
}

/** „Und die Waffe?“ – „Weg“, sagte er: a question that a dash parts from its answer is somebody else's. */
export function isAnswered(stream: Stream, q: number): boolean {
  if (!stream.lexicon.traits.inverts || stream.text.charCodeAt((stream.end[q] ?? 0) - 2) !== 0x3f) return false;
  return isMark(stream, q + 1, 0x2013) || isMark(stream, q + 1, 0x2014) || isMark(stream, q + 1, 0x2d);
}

/** Whether the quoted piece at token `q` ends as a quotation before its attribution does: with a comma, ?, ! or …. */
function endsOpen(stream: Stream, q: number): boolean {
  const last = stream.text.charCodeAt((stream.end[q] ?? 0) - 2);
  return last === COMMA || isTerminal(last);
}

/** "said Smith", "said, in a rare interview, Smith". */
function afterInverted(reading: Reading, i: number, hi: number): Subject | null {
  const { stream } = reading;
  if (stream.lexicon.traits.inverts) return invertedSubject(reading, i + 1, hi);
  // "chimed in Tibbs"
  const direct = phraseAfter(reading, i + (isPhrasal(stream, i) ? 2 : 1), hi);
  if (direct !== null) return direct;
  if (!isMark(stream, i + 1, COMMA) && (flagsAt(stream, i + 1) & PREP) === 0) return null;
  let n = i + 2;
  while (n < hi && n < i + 18 && !isMark(stream, n, COMMA) && stream.kind[n] !== QUOTE) n++;
  if (!isMark(stream, n, COMMA)) return null;
  const subject = phraseAfter(reading, n + 1, hi);
  return subject?.type === "nominal" && !isSpeaking(stream, subject) ? null : subject;
}

/** "Smith: “…”" and "“…” — Smith": a name on a line of its own with the quotation. */
export function labelCue(reading: Reading, q: number, lo: number, hi: number): Finding | null {
  const cjk = cjkSpeaker(reading.stream, q);
  if (cjk !== null) {
    const subject: Subject = { type: "text", from: cjk.token, to: cjk.token, start: cjk.start, end: cjk.end };
    return finding(subject, cjk.token, cjk.token, 0.9, 1);
  }
  const { stream, mentions } = reading;
  if (isMark(stream, q - 1, COLON) && q - 1 > lo) {
    const m = mentions.list[mentions.at[lo] ?? -1];
    const subject = m !== undefined && m.from === lo && m.last === q - 2 ? phraseAfter(reading, lo, q) : null;
    if (subject !== null) return finding(subject, lo, q - 1, 0.95, 1);
  }
  if (isMark(stream, q + 1, 0x2014) || isMark(stream, q + 1, 0x2013) || isMark(stream, q + 1, 0x2d)) {
    const subject = phraseAfter(reading, q + 2, hi);
    if (subject !== null && (subject.type === "name" || subject.type === "nominal") && q + 2 === subject.from) {
      const after = subject.to + 1;
      const kind = stream.kind[after] ?? BREAK;
      const ends = kind === BREAK || isMark(stream, after, COMMA) || isMark(stream, after, 0x2e);
      if (ends) return finding(subject, q + 1, subject.to, 0.93, 1);
    }
  }
  return null;
}
