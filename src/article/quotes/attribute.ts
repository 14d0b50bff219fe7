import { addressedIn, isAnswer } from "./address.ts";
import { isTerminal } from "./chars.ts";
import { passiveCue } from "./clause-cues.ts";
import { labelCue, leftCue, rightCue } from "./cues.ts";
import type { Finding, Shared } from "./findings.ts";
import { leadingSubject } from "./leading.ts";
import { isSpeaking, type Reading, type Subject, type TokenRange } from "./reading.ts";
import { type Hints, NO_HINTS } from "./referents.ts";
import { isLeadIn, isReportedSpeech } from "./reported-speech.ts";
import { type SentenceBefore, sentenceBefore } from "./sentence-before.ts";
import type { Speaker } from "./speaker.ts";
import type { SpeakerResolver } from "./speakers.ts";
import { BREAK, isMark, type PlacedPiece, QUOTE, WORD } from "./stream.ts";

/** Who says one quoted piece. */
export interface Attribution {
  readonly speaker: Speaker | null;
  readonly confidence: number;
  /** Tokens of the cue, or null where the discourse alone tells the speaker. */
  readonly evidence: TokenRange | null;
  /** Whether a cue in the piece's own sentence names the speaker. */
  readonly cued: boolean;
  /** How many words stand between the quotation and its cue. */
  readonly distance: number;
}

const FAR = 99;

/** A line of an exchange has at most so many characters; longer paragraphs go on with the last speaker. */
const SHORT_LINE = 60;

const NOBODY: Attribution = { speaker: null, confidence: 0, evidence: null, cued: false, distance: FAR };

function isShared(found: Finding | Shared | null): found is Shared {
  return found !== null && "sameAs" in found;
}

/** Attributes every quoted piece of the stream, in order: cues first, then what the discourse tells. */
export function attribute(reading: Reading, pieces: readonly PlacedPiece[], resolver: SpeakerResolver): Attribution[] {
  return new Attributor(reading, pieces, resolver).run();
}

class Attributor {
  private readonly reading: Reading;
  private readonly pieces: readonly PlacedPiece[];
  private readonly resolver: SpeakerResolver;
  private readonly findings: (Finding | null)[] = [];
  private readonly result: Attribution[] = [];
  private readonly conversation: boolean;

  constructor(reading: Reading, pieces: readonly PlacedPiece[], resolver: SpeakerResolver) {
    this.reading = reading;
    this.pieces = pieces;
    this.resolver = resolver;
    this.conversation = this.isConversation();
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
    for (let i = 0; i < this.pieces.length; i++) {
      const attribution = this.settle(i, shared[i] ?? -1, last);
      this.result.push(attribution);
      if (attribution.speaker !== null) last = attribution.speaker;
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
    const ending = stream.text.charCodeAt(piece.end - 1);
    const left = leftCue(this.reading, q, lo, hi);
    const right = ending === 0x2e && stream.kind[q + 1] !== WORD && hi === q + 1 ? null : rightCue(this.reading, q, hi);
    if (left === null) return right ?? passiveCue(this.reading, q, lo, hi);
    if (right === null) return left;
    if (isShared(left)) return !isShared(right) && right.distance <= 2 ? right : left;
    if (isShared(right)) return left;
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
      answers: answered && isAnswer(stream, finding.evidence),
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
    let alone = reported || (lo === q && hi - q <= 2);
    if (!alone) {
      const subject = leadingSubject(this.reading, this.clauseFloor(q, lo), q) ?? this.possessor(q, lo);
      if (subject !== null && this.isSomebody(subject)) return this.plain(subject, last, 0.7);
      alone = isLeadIn(this.reading.stream, lo, q);
    }
    const sameParagraph = previous !== undefined && previous.paragraph === piece.paragraph && before?.speaker;
    const floor = sameParagraph ? (this.reading.stream.quotes[index - 1] ?? -1) : -1;
    const said = alone ? sentenceBefore(this.reading, lo, floor, (subject) => this.isSomebody(subject)) : null;
    const teller = said?.subject ?? null;
    // "He asked one question. “Why me?”": the words are the question, not the answer.
    const answers = said?.asks === true && this.reading.stream.text.charCodeAt(piece.end - 1) !== 0x3f;
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
      return { ...before, confidence: before.confidence * 0.95, cued: false, distance: FAR };
    }
    const away = previous === undefined ? FAR : piece.paragraph - previous.paragraph;
    if (answers && last !== null && away <= 2) return this.fromLast(last, 0.76);
    if (said !== null && teller !== null && (said.colon || (said.cued && !said.quoted))) {
      const found = this.plain(teller, last, said.colon ? 0.88 : 0.78);
      if (found.speaker !== null) return found;
    }
    // Another quotation of this paragraph has a cue.
    for (
      let n = index + 1;
      n < this.pieces.length && n < index + 6 && this.pieces[n]?.paragraph === piece.paragraph;
      n++
    ) {
      const finding = this.findings[n];
      if (finding) return { ...this.fromFinding(finding, last, n), cued: false, distance: FAR };
    }
    if (!alone) return last === null ? NOBODY : this.fromLast(last, 0.45);
    const other =
      this.conversation || this.isExchange(index) || this.isBrokenOff(index) ? this.otherSpeaker(index) : null;
    if (other !== null) return this.fromLast(other, 0.65);
    if (last !== null && away <= 1) return this.fromLast(last, 0.75);
    if (teller !== null) {
      const found = this.plain(teller, last, 0.62);
      // "A clerk took her coat. “…”": the one whom the article follows goes on, not somebody without a name.
      const nameless = teller.type === "nominal" && (found.speaker?.entity ?? -1) < 0;
      if (nameless && last !== null && last.entity >= 0 && away <= 2) return this.fromLast(last, 0.6);
      if (found.speaker !== null) return found;
    }
    if (last === null) return this.fromNext(index);
    return away > 3 ? NOBODY : this.fromLast(last, 0.52);
  }

  private fromLast(speaker: Speaker, confidence: number): Attribution {
    return { speaker, confidence, evidence: null, cued: false, distance: FAR };
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
    if (said.subject.type === "name") return before.cued;
    // "His mother carried him up. “…”"
    const { stream } = this.reading;
    const whose =
      said.subject.type === "nominal"
        ? stream.text.slice(stream.start[said.subject.from], stream.end[said.subject.from])
        : "";
    return before.speaker.entity >= 0 && /^(?:his|her|their)$/i.test(whose);
  }

  /** “I have never —”: the next line is somebody else's. */
  private isBrokenOff(index: number): boolean {
    const previous = this.pieces[index - 1];
    return (
      previous !== undefined && /(?:—|--|–)["”’]?$/.test(this.reading.stream.text.slice(previous.end - 3, previous.end))
    );
  }

  /** Where the clause of the quoted piece at token `q` begins: after a semicolon, else with its sentence. */
  private clauseFloor(q: number, lo: number): number {
    const { stream } = this.reading;
    for (let i = q - 1; i > lo && i > q - 40; i--) if (isMark(stream, i, 0x3b)) return i + 1;
    return lo;
  }

  /** In a conversation of two, an uncued line is the other one's: the speaker of the line before the last. */
  private otherSpeaker(index: number): Speaker | null {
    const here = this.pieces[index]?.paragraph ?? 0;
    const last = this.result[index - 1]?.speaker ?? null;
    if (last === null || this.pieces[index - 1]?.paragraph !== here - 1) return null;
    for (let i = index - 2; i >= 0 && i > index - 6; i--) {
      const paragraph = this.pieces[i]?.paragraph ?? 0;
      const speaker = this.result[i]?.speaker ?? null;
      if (paragraph === here - 1) continue;
      return paragraph === here - 2 && speaker !== null && speaker.text !== last.text ? speaker : null;
    }
    return null;
  }

  /** Whether an uncued line is one of short lines that two people exchange: a line to a paragraph, each closed. */
  private isExchange(index: number): boolean {
    const here = this.pieces[index];
    const one = this.pieces[index - 1];
    const two = this.pieces[index - 2];
    if (here === undefined || one === undefined || two === undefined) return false;
    return [here, one, two].every((piece) => piece.end - piece.start <= SHORT_LINE && piece.closed);
  }

  /** Whether the text is dialogue, as in fiction: half of its paragraphs, and at least five, begin with a quotation. */
  private isConversation(): boolean {
    const { stream } = this.reading;
    let leading = 0;
    let paragraphs = 0;
    for (let i = 0; i < stream.count; i++) {
      if (stream.kind[i] === BREAK) paragraphs++;
      else if (stream.kind[i] === QUOTE && (i === 0 || stream.kind[i - 1] === BREAK)) leading++;
    }
    return leading >= 5 && leading * 2 >= paragraphs && stream.text.length < paragraphs * 200;
  }

  /** Whether an uncued sentence's subject is somebody who can have spoken. */
  private isSomebody(subject: Subject): boolean {
    if (subject.type === "nominal") return isSpeaking(this.reading.stream, subject);
    if (subject.type !== "name") return subject.type !== "self";
    return this.resolver.isPerson(subject.mention);
  }

  /** "Clinton’s “basket of deplorables” remark": whose words they are. */
  private possessor(q: number, lo: number): Subject | null {
    const { stream, mentions } = this.reading;
    const index = mentions.at[q - 1] ?? -1;
    const mention = mentions.list[index];
    if (mention === undefined || mention.from < lo || stream.possessive[mention.last] !== 1) return null;
    return { type: "name", from: mention.from, to: mention.last, mention: index, role: null };
  }

  /** An unlabelled answer or a turn "COLE: …" of a transcript. */
  private fromTurn(index: number, last: Speaker | null): Attribution {
    const { stream } = this.reading;
    const q = this.reading.stream.quotes[index] ?? 0;
    const { lo } = this.sentenceOf(q);
    const label = this.reading.mentions.at[q - 2] ?? -1;
    const start = this.paragraphStart(q);
    const mention = this.reading.mentions.list[label];
    if (
      mention !== undefined &&
      mention.from === start &&
      q - start > 1 &&
      stream.end[mention.last] !== stream.start[mention.from]
    ) {
      const text = stream.text.slice(stream.start[start], stream.end[start]);
      if (text.length > 2)
        return this.plain({ type: "name", from: start, to: mention.last, mention: label, role: null }, last, 0.93);
    }
    const guest = this.resolver.guest(lo);
    return guest === null ? NOBODY : { speaker: guest, confidence: 0.8, evidence: null, cued: false, distance: FAR };
  }

  private paragraphStart(token: number): number {
    const { stream } = this.reading;
    let i = token;
    while (i > 0 && stream.kind[i - 1] !== BREAK && token - i < 12) i--;
    return i;
  }

  private plain(subject: Subject, last: Speaker | null, confidence: number): Attribution {
    const speaker = this.resolver.resolve(subject, last);
    return speaker === null
      ? NOBODY
      : { speaker, confidence, evidence: { from: subject.from, to: subject.to }, cued: false, distance: FAR };
  }
}
