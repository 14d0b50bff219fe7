import { passiveCue } from "../cues/clause-cues.ts";
import { isAnswered, labelCue, leftCue, rightCue } from "../cues/cues.ts";
import type { Finding, Shared } from "../cues/findings.ts";
import { leadingSubject, namedLast } from "../cues/leading.ts";
import { clauseFloor, possessor } from "../cues/openings.ts";
import { isLeadIn, pointedBack } from "../cues/reported-speech.ts";
import { endOf, isTerminal } from "../letters/chars.ts";
import { AUX, CONJ, GROUP } from "../lexicon/flags.ts";
import { isSound } from "../phrases/nameless.ts";
import { isSpeaking, type Reading, type Subject } from "../phrases/reading.ts";
import { flagsAt, type PlacedPiece, type Stream, WORD } from "../words/stream.ts";
import { isReportedSpeech } from "../words/subjunctive.ts";
import { addressedIn, isAnswer, isAskedFirst } from "./address.ts";
import { type Attribution, FAR, fromSpeaker, NOBODY } from "./attribution.ts";
import {
  answerer,
  headed,
  isConversation,
  isHeading,
  isQuestion,
  isSideBySide,
  type Lines,
  otherSpeaker,
  overChant,
} from "./exchange.ts";
import { type Hints, NO_HINTS } from "./referents.ts";
import { afterReport, type SentenceBefore, sentenceBefore } from "./sentence-before.ts";
import { doubted, type Speaker } from "./speaker.ts";
import type { SpeakerResolver } from "./speakers.ts";
import { fromGuest, labelled } from "./turns.ts";

function isShared(found: Finding | Shared | null): found is Shared {
  return found !== null && "sameAs" in found;
}

/** Attributes every quoted piece of the stream, in order: cues first, then what the discourse tells. */
export function attribute(reading: Reading, pieces: readonly PlacedPiece[], resolver: SpeakerResolver): Attribution[] {
  return new Attributor(reading, pieces, resolver).run();
}

/** "Eine Bremse müsste der Bund beschließen": whether a body follows the auxiliary of what is to be done, and says nothing. */
function isAfterAuxiliary(stream: Stream, { from }: Subject): boolean {
  return (flagsAt(stream, from - 1) & AUX) !== 0 || (flagsAt(stream, from - 2) & AUX) !== 0;
}

function isBodyNoun(stream: Stream, subject: Subject): boolean {
  return subject.type === "nominal" && (flagsAt(stream, subject.head) & GROUP) !== 0;
}

class Attributor {
  private readonly reading: Reading;
  private readonly pieces: readonly PlacedPiece[];
  private readonly resolver: SpeakerResolver;
  private readonly findings: (Finding | null)[] = [];
  private readonly result: Attribution[] = [];
  private readonly conversation: boolean;
  private readonly lines: Lines;

  constructor(reading: Reading, pieces: readonly PlacedPiece[], resolver: SpeakerResolver) {
    this.reading = reading;
    this.pieces = pieces;
    this.resolver = resolver;
    this.lines = { stream: reading.stream, pieces, result: this.result };
    this.conversation = isConversation(reading.stream);
  }

  run(): Attribution[] {
    const raw = this.pieces.map((_, index) => this.find(index));
    const shared = raw.map((found) => (isShared(found) ? found.sameAs : -1));
    for (const found of raw) this.findings.push(isShared(found) ? null : found);
    // A piece that shares a later piece's cue ("“x” and “y,” Smith said") takes it over.
    for (let i = raw.length - 1; i >= 0; i--) {
      const other = shared[i] ?? -1;
      if (other > i) this.findings[i] = this.findings[other] ?? null;
    }
    let last: Speaker | null = null;
    const headings: number[] = [];
    for (let i = 0; i < this.pieces.length; i++) {
      const heading = this.findings[i] === null && isHeading(this.lines, i);
      if (heading) headings.push(i);
      const attribution: Attribution = heading ? NOBODY : this.settle(i, shared[i] ?? -1, last);
      this.result.push(attribution);
      if (attribution.speaker !== null) last = attribution.speaker;
    }
    // A heading takes its words from the part below it.
    for (const i of headings) {
      const source = this.result[headed(this.lines, i)];
      if (source?.speaker) this.result[i] = fromSpeaker(source.speaker, source.confidence * 0.95);
    }
    return this.result;
  }

  private sentenceOf(token: number): { lo: number; hi: number } {
    const { stream } = this.reading;
    const id = stream.sentence[token] ?? 0;
    return { lo: stream.sentenceStart[id] ?? 0, hi: stream.sentenceStart[id + 1] ?? stream.count };
  }

  /** The cue of one piece in its own sentence. */
  private find(index: number): Finding | Shared | null {
    const { stream } = this.reading;
    const q = this.reading.stream.quotes[index] ?? 0;
    const { lo, hi } = this.sentenceOf(q);
    const piece = this.pieces[index];
    if (piece === undefined) return null;
    const label = labelCue(this.reading, q, lo, hi);
    if (label !== null) return label;
    const ending = endOf(stream.text, piece);
    const left = leftCue(this.reading, q, lo, hi);
    const right = ending === 0x2e && stream.kind[q + 1] !== WORD && hi === q + 1 ? null : rightCue(this.reading, q, hi);
    if (left === null) return right ?? passiveCue(this.reading, q, lo, hi);
    if (right === null) return left;
    if (isShared(left)) return !isShared(right) && right.distance <= 2 ? right : left;
    if (isShared(right)) return left;
    // "A su juicio es «un error», como dijo la juez Ruiz": who is named before whose it only says.
    if (left.subject.type === "pronoun" && left.confidence < 0.83 && right.subject.type !== "pronoun") return right;
    // Right beside the quotation wins; a comma inside it points to what follows.
    if (left.distance <= 2) return left;
    const initial = stream.text.charAt(piece.start);
    if (initial !== initial.toUpperCase() && left.distance <= 14) return left;
    const open = ending === 0x2c || (isTerminal(ending) && ending !== 0x2e) || ending === 0x2014;
    if (right.distance === 0 && open) return right;
    if (left.distance <= 8) return left;
    return right.distance <= 2 ? right : left;
  }

  private settle(index: number, shared: number, last: Speaker | null): Attribution {
    const piece = this.pieces[index];
    if (piece === undefined) return NOBODY;
    const before = this.result[index - 1];
    const finding = this.findings[index] ?? null;
    if (piece.continues && before !== undefined && before.speaker !== null) return { ...before, cued: false };
    if (finding !== null) return this.fromFinding(finding, last, index);
    if (shared >= 0 && shared < index) {
      const other = this.result[shared];
      if (other !== undefined) return { ...other, confidence: other.confidence * 0.97 };
    }
    return this.fromDiscourse(index, last);
  }

  private fromFinding(finding: Finding, last: Speaker | null, index: number): Attribution {
    const speaker = this.resolver.resolve(finding.subject, last, this.hintsFor(finding, index));
    if (speaker === null) return { ...NOBODY, evidence: finding.evidence, cued: true, distance: finding.distance };
    const weight =
      (finding.subject.type === "pronoun" ? 0.92 : 1) * (finding.subject.type === "name" ? 1 : (speaker.sure ?? 1));
    return {
      speaker,
      confidence: finding.confidence * weight,
      evidence: finding.evidence,
      cued: true,
      distance: finding.distance,
    };
  }

  /** What the quotation and its cue tell of the speaker: whom it addresses, whether it answers. */
  private hintsFor(finding: Finding, index: number): Hints {
    const piece = this.pieces[index];
    if (piece === undefined || finding.subject.type === "name") return NO_HINTS;
    const { stream } = this.reading;
    const before = stream.quotes[index - 1] ?? -1;
    const here = stream.sentence[stream.quotes[index] ?? 0] ?? 0;
    const answered = before >= 0 && here - (stream.sentence[before] ?? 0) === 1;
    return {
      addressed: addressedIn(stream.text, piece.start, piece.end),
      answers: answered && isAnswer(stream, finding.evidence) && !isAskedFirst(stream, here),
    };
  }

  /** No cue in the sentence: its subject, the sentences before, the paragraph, the last speaker. */
  private fromDiscourse(index: number, last: Speaker | null): Attribution {
    const q = this.reading.stream.quotes[index] ?? 0;
    const { lo, hi } = this.sentenceOf(q);
    const piece = this.pieces[index];
    if (piece === undefined) return NOBODY;
    if (piece.style === "turn") return this.fromTurn(index, last);
    const previous = this.pieces[index - 1];
    const before = this.result[index - 1];
    const reported = isReportedSpeech(this.reading.stream, lo, hi);
    let alone = reported || (lo === q && (hi - q <= 2 || isAnswered(this.reading.stream, q)));
    if (!alone) {
      const subject =
        leadingSubject(this.reading, clauseFloor(this.reading.stream, q, lo), q) ?? possessor(this.reading, q, lo);
      if (subject !== null && this.isSomebody(subject)) return this.plain(subject, last, 0.7);
      const named = namedLast(this.reading, lo, q);
      if (named !== null) return this.plain(named, last, 0.7);
      alone = isLeadIn(this.reading.stream, lo, q);
    }
    if (alone && isSideBySide(this.lines, index)) {
      const other = answerer(this.lines, index);
      if (other !== null) return fromSpeaker(other, 0.65);
      return this.asker(index, lo, last) ?? NOBODY;
    }
    const pointed = alone ? pointedBack(this.reading, q) : null;
    if (pointed !== null) {
      const found = this.plain(pointed, last, 0.82);
      if (found.speaker !== null) return found;
    }
    const sameParagraph = previous !== undefined && previous.paragraph === piece.paragraph && before?.speaker;
    const floor = sameParagraph ? (this.reading.stream.quotes[index - 1] ?? -1) : -1;
    const from = alone ? afterReport(this.reading.stream, lo, floor) : lo;
    // "Die Linke reagierte enttäuscht. Die Vorlage sei „fair“ gewesen.": bodies speak so too.
    const somebody = (subject: Subject): boolean =>
      reported && isAfterAuxiliary(this.reading.stream, subject)
        ? this.isSomebody(subject) && !isBodyNoun(this.reading.stream, subject)
        : this.isSomebody(subject) || (reported && this.resolver.isBody(subject));
    const said = alone ? sentenceBefore(this.reading, from, floor, somebody) : null;
    const teller = said?.subject ?? null;
    // "He asked one question. “Why me?”": the words are the question, not the answer.
    const answers = said?.asks === true && !isQuestion(this.reading.stream.text, piece);
    if (
      said?.sameParagraph &&
      teller !== null &&
      !answers &&
      !this.isSilent(said, sameParagraph ? before : undefined)
    ) {
      const found = this.plain(teller, last, said.cued ? 0.85 : 0.75);
      if (found.speaker !== null) return found;
    }
    if (sameParagraph && before?.speaker) {
      const main = overChant(this.lines, index - 1);
      if (main !== null) return fromSpeaker(main, 0.75);
      // "Beaten, her rival took note “with regret”": words in a sentence that has a subject of its own are hardly the last one's.
      const { stream } = this.reading;
      const own = !alone && stream.lexicon.traits.inverts && (flagsAt(stream, lo) & CONJ) === 0;
      return { ...before, confidence: before.confidence * (own ? 0.5 : 0.95), cued: false, distance: FAR };
    }
    const away = previous === undefined ? FAR : piece.paragraph - previous.paragraph;
    if (answers && last !== null && away <= 2) return fromSpeaker(last, 0.76);
    if (said !== null && teller !== null && (said.colon || (said.cued && !said.quoted))) {
      const found = this.plain(teller, last, said.colon ? 0.88 : 0.78);
      if (found.speaker !== null) return found;
    }
    // Another quotation of this paragraph has a cue; in German, French and Spanish words in a sentence of its own
    // ("Der Rat nennt die Lage „ernst“. „…“, sagt Ute Brandt") are hardly hers.
    const others = (alone && !reported) || !this.reading.stream.lexicon.traits.inverts;
    for (
      let n = index + 1;
      others && n < this.pieces.length && n < index + 6 && this.pieces[n]?.paragraph === piece.paragraph;
      n++
    ) {
      const finding = this.findings[n];
      if (finding) return { ...this.fromFinding(finding, last, n), cued: false, distance: FAR };
    }
    if (!alone) return last === null ? NOBODY : fromSpeaker(last, 0.45);
    const other = otherSpeaker(this.lines, index, this.conversation);
    if (other !== null) return fromSpeaker(other, 0.65);
    if (last !== null && away <= 1) return fromSpeaker(last, 0.75);
    if (teller !== null) {
      const found = this.plain(teller, last, 0.62);
      // "A clerk took her coat. “…”": the one whom the article follows goes on, not somebody without a name.
      const nameless = teller.type === "nominal" && (found.speaker?.entity ?? -1) < 0;
      if (nameless && last !== null && last.entity >= 0 && away <= 2) return fromSpeaker(last, 0.6);
      if (found.speaker !== null) return found;
    }
    if (last === null) return this.fromNext(index);
    return away > 3 ? NOBODY : fromSpeaker(last, 0.52);
  }

  /** "Der Richter hakte nach. „Und die Waffe?“ „Weg.“": who asks, where the sentence before tells it. */
  private asker(index: number, lo: number, last: Speaker | null): Attribution | null {
    const { stream } = this.reading;
    const piece = this.pieces[index];
    if (piece === undefined || !stream.lexicon.traits.inverts || !isQuestion(stream.text, piece)) return null;
    const said = sentenceBefore(this.reading, lo, -1, (subject) => this.isSomebody(subject));
    if (!said?.sameParagraph || !said.cued || said.quoted || said.subject === null) return null;
    return this.plain(said.subject, last, 0.75);
  }

  /** “I never heard the bell.” Ann Hale was in the kitchen …: an article that opens with words tells next whose they are. */
  private fromNext(index: number): Attribution {
    const { stream } = this.reading;
    const id = stream.sentence[stream.quotes[index] ?? 0] ?? 0;
    const lead = id + 1 < stream.sentenceStart.length - 1 ? this.resolver.leadOf(id + 1) : null;
    return lead?.type === "name" && this.resolver.isPerson(lead.mention) ? this.plain(lead, null, 0.66) : NOBODY;
  }

  /** "“…,” Hale said. Cole looked at his feet. “…”": whoever does not speak is no new speaker; he has a new paragraph. */
  private isSilent(said: SentenceBefore, before: Attribution | undefined): boolean {
    if (said.cued || said.subject === null || before === undefined || before.speaker === null) return false;
    // In German, French and Spanish features whoever the sentence before is about goes on: "Seine Frau lacht. „…“"
    if (this.reading.stream.lexicon.traits.inverts) return false;
    if (said.subject.type === "name") return !said.opens;
    // "His mother carried him up. “…”"
    const { stream } = this.reading;
    const whose =
      said.subject.type === "nominal"
        ? stream.text.slice(stream.start[said.subject.from], stream.end[said.subject.from])
        : "";
    return before.speaker.entity >= 0 && /^(?:his|her|their)$/i.test(whose);
  }

  /** Whether an uncued sentence's subject is somebody who can have spoken. */
  private isSomebody(subject: Subject): boolean {
    if (subject.type === "nominal") return isSpeaking(this.reading.stream, subject) && isSound(this.reading, subject);
    if (subject.type !== "name") return subject.type !== "self";
    return this.resolver.isPerson(subject.mention);
  }

  /** An unlabelled answer or a turn "COLE: …" of a transcript. */
  private fromTurn(index: number, last: Speaker | null): Attribution {
    const q = this.reading.stream.quotes[index] ?? 0;
    const label = labelled(this.reading, q);
    return label === null ? fromGuest(this.resolver, this.sentenceOf(q).lo) : this.plain(label, last, 0.93);
  }

  private plain(subject: Subject, last: Speaker | null, confidence: number): Attribution {
    const speaker = this.resolver.resolve(subject, last);
    return speaker === null
      ? NOBODY
      : {
          speaker,
          confidence: doubted(speaker, confidence),
          evidence: { from: subject.from, to: subject.to },
          cued: false,
          distance: FAR,
        };
  }
}
