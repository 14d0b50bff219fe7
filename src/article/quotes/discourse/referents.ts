import type { EntityTable } from "../names/entities.ts";
import type { Mentions } from "../names/mention.ts";
import type { Subject } from "../phrases/reading.ts";
import type { Stream } from "../words/stream.ts";
import type { Speaker } from "./speaker.ts";

/** What the search for a pronoun's antecedent reads: the resolver's own parts. */
export interface Referents {
  readonly stream: Stream;
  readonly mentions: Mentions;
  readonly table: EntityTable;
  entity(mention: number): number;
  /** The subject that leads a sentence. */
  leadOf(sentence: number): Subject | null;
  named(mention: number, role: string | null, token: number): Speaker;
  resolve(subject: Subject, last: Speaker | null, hints?: Hints, depth?: number): Speaker | null;
}

/** What the quotation itself tells of its speaker. */
export interface Hints {
  /** Whether it answers the quotation before, so that whoever said that one does not speak. */
  readonly answers: boolean;
  /** The name by which it addresses somebody, folded: nobody calls himself so. */
  readonly addressed: string | null;
  /** The only entities that can be meant, where that is known. */
  readonly among?: ReadonlySet<number>;
}

export const NO_HINTS: Hints = { answers: false, addressed: null };
