import type { TokenRange } from "../phrases/reading.ts";
import { doubted, type Speaker } from "./speaker.ts";

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

/** The distance of what no cue tells. */
export const FAR = 99;

/** Nobody can be named. */
export const NOBODY: Attribution = { speaker: null, confidence: 0, evidence: null, cued: false, distance: FAR };

/** A speaker whom the discourse alone tells. */
export function fromSpeaker(speaker: Speaker, confidence: number): Attribution {
  return { speaker, confidence: doubted(speaker, confidence), evidence: null, cued: false, distance: FAR };
}
