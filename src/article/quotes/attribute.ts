import { isTerminal } from "./chars.ts";
import { type Finding, labelCue, leftCue, rightCue, type Shared } from "./cues.ts";
import { CUE, WEAK } from "./lexicon/flags.ts";
import type { Reading, Subject, TokenRange } from "./phrases.ts";
import type { Speaker, SpeakerResolver } from "./speakers.ts";
import { COLON, isMark, type PlacedPiece, QUOTE, WORD } from "./stream.ts";
import { leadingSubject, subjectBefore } from "./subjects.ts";
import { isCue } from "./verbs.ts";

/** Who says one quoted piece. */
export interface Attribution {
  readonly speaker: Speaker | null;
  readonly confidence: number;
  /** Tokens of the cue, or null where the discourse alone tells the speaker. */
  readonly evidence: TokenRange | null;
  /** Whether a cue in the piece's own sentence names the speaker. */
  readonly cued: boolean;
}

const NOBODY: Attribution = { speaker: null, confidence: 0, evidence: null, cued: false };

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
  private readonly tokenOf: Int32Array;
  private readonly findings: (Finding | null)[] = [];
  private readonly result: Attribution[] = [];

  constructor(reading: Reading, pieces: readonly PlacedPiece[], resolver: SpeakerResolver) {
    this.reading = reading;
    this.pieces = pieces;
    this.resolver = resolver;
    this.tokenOf = new Int32Array(pieces.length);
    const { stream } = reading;
    for (let i = 0; i < stream.count; i++) if (stream.kind[i] === QUOTE) this.tokenOf[stream.value[i] ?? 0] = i;
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
    const q = this.tokenOf[index] ?? 0;
    const { lo, hi } = this.sentenceOf(q);
    const piece = this.pieces[index];
    if (piece === undefined) return null;
    const label = labelCue(this.reading, q, lo, hi);
    if (label !== null) return label;
    const ending = stream.text.charCodeAt(piece.end - 1);
    const left = leftCue(this.reading, q, lo);
    const right = ending === 0x2e && stream.kind[q + 1] !== WORD && hi === q + 1 ? null : rightCue(this.reading, q, hi);
    if (left === null) return right;
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
    if (finding !== null) return this.fromFinding(finding, last);
    if (shared >= 0 && shared < index) {
      const other = this.result[shared];
      if (other !== undefined) return { ...other, confidence: other.confidence * 0.97 };
    }
    return this.fromDiscourse(index, last);
  }

  private fromFinding(finding: Finding, last: Speaker | null): Attribution {
    const speaker = this.resolver.resolve(finding.subject, last);
    if (speaker === null) return { ...NOBODY, evidence: finding.evidence, cued: true };
    const weight = finding.subject.type === "pronoun" ? 0.92 : 1;
    return { speaker, confidence: finding.confidence * weight, evidence: finding.evidence, cued: true };
  }

  /** No cue in the sentence: its subject, the sentence before, the paragraph, the last speaker. */
  private fromDiscourse(index: number, last: Speaker | null): Attribution {
    const { stream } = this.reading;
    const q = this.tokenOf[index] ?? 0;
    const { lo, hi } = this.sentenceOf(q);
    const piece = this.pieces[index];
    const previous = this.pieces[index - 1];
    const before = this.result[index - 1];
    const alone = lo === q && hi - q <= 2;
    if (!alone) {
      const subject = leadingSubject(this.reading, lo, q);
      if (subject !== null) return this.plain(subject, last, 0.7);
    }
    // The paragraph already has a speaker.
    if (previous !== undefined && piece !== undefined && previous.paragraph === piece.paragraph && before?.speaker) {
      return { speaker: before.speaker, confidence: before.confidence * 0.95, evidence: before.evidence, cued: false };
    }
    // The sentence before says who: "Smith was angry. “…”"
    const sentence = stream.sentence[q] ?? 0;
    const start = stream.sentenceStart[sentence - 1] ?? 0;
    if (sentence > 0 && stream.text.charCodeAt(stream.start[lo - 1] ?? 0) >= 0) {
      const subject = this.lastSubject(start, lo);
      const sameParagraph = !this.breaksBetween(start, lo);
      if (subject !== null && (sameParagraph || isMark(stream, lo - 2, COLON))) return this.plain(subject, last, 0.8);
    }
    // Another quotation of this paragraph has a cue.
    for (let n = index + 1; n < this.pieces.length && this.pieces[n]?.paragraph === piece?.paragraph; n++) {
      const finding = this.findings[n];
      if (finding) return { ...this.fromFinding(finding, last), cued: false };
    }
    if (last !== null && piece !== undefined) {
      const away = piece.paragraph - (previous?.paragraph ?? 0);
      if (away <= 1) return { speaker: last, confidence: 0.75, evidence: null, cued: false };
    }
    if (sentence > 0) {
      const subject = this.lastSubject(start, lo);
      if (subject !== null) return this.plain(subject, last, 0.6);
    }
    return last === null ? NOBODY : { speaker: last, confidence: 0.5, evidence: null, cued: false };
  }

  private breaksBetween(from: number, to: number): boolean {
    return this.reading.stream.kind[to - 1] === 7 && to > from;
  }

  private plain(subject: Subject, last: Speaker | null, confidence: number): Attribution {
    const speaker = this.resolver.resolve(subject, last);
    return speaker === null
      ? NOBODY
      : { speaker, confidence, evidence: { from: subject.from, to: subject.to }, cued: false };
  }

  /** The subject of the last cue in a sentence, else the sentence's own subject. */
  private lastSubject(from: number, to: number): Subject | null {
    for (let i = to - 1; i > from; i--) {
      if (isCue(this.reading.stream, i, CUE | WEAK)) {
        const subject = subjectBefore(this.reading, i, from);
        if (subject !== null) return subject;
      }
    }
    return leadingSubject(this.reading, from, to);
  }
}
