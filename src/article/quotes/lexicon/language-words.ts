import type { People } from "./inflect.ts";

/** A language's words around quotations, each field a white-space separated list of lower-case forms. */
export interface LanguageWords {
  /** Finite verbs of speech. */
  readonly speech: string;
  /** Finite verbs that report speech only beside a quotation. */
  readonly report: string;
  /** Past participles of either: cues with an auxiliary only. */
  readonly past: string;
  /** Present participles, gerunds and infinitives of either. */
  readonly participles: string;
  /** Nouns of speech. */
  readonly nouns: string;
  readonly he: string;
  readonly she: string;
  readonly they: string;
  readonly who: string;
  readonly self: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  readonly auxiliaries: string;
  readonly adverbs: string;
  /** Nouns for people in both genders and in the plural. */
  readonly people: readonly People[];
  /** Nouns for a man, for a woman and for either that follow no rule. */
  readonly males: string;
  readonly females: string;
  readonly roles: string;
  /** Several people, or a body that speaks. */
  readonly groups: string;
  readonly titles: string;
  readonly documents: string;
  readonly works: string;
  readonly according: string;
  /** Capitalised words that are no people: days, months, demonyms. */
  readonly notNames: string;
  readonly places: string;
  /** Parts of organisations' names, and names of parties, newspapers and firms. */
  readonly organisations: string;
}
