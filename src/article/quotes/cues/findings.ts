import type { Subject, TokenRange } from "../phrases/reading.ts";

/** Where a cue was found: who it says speaks, what it rests on, how sure it is. */
export interface Finding {
  readonly subject: Subject;
  /** Tokens of the cue and its subject. */
  readonly evidence: TokenRange;
  readonly confidence: number;
  /** How many tokens stand between the quotation and the cue. */
  readonly distance: number;
}

/** The same speaker as another quoted piece in the sentence ("called it “x” and “y”"). */
export interface Shared {
  readonly sameAs: number;
}

function evidenceOf(subject: Subject, cueFrom: number, cueTo: number): TokenRange {
  return { from: Math.min(subject.from, cueFrom), to: Math.max(subject.to, cueTo) };
}

/** What a cue of tokens `from` to `to` says, or null where it has no subject. */
export function finding(
  subject: Subject | null,
  from: number,
  to: number,
  confidence: number,
  distance: number,
): Finding | null {
  return subject === null ? null : { subject, evidence: evidenceOf(subject, from, to), confidence, distance };
}
