import type { QuoteLanguage } from "./language.ts";

/** What the rules must know of a language's grammar beyond its words. */
export interface Traits {
  readonly language: QuoteLanguage;
  /** Long words are compounds that their last part tells, and every noun has a capital: German. */
  readonly compounds: boolean;
  /** The finite verb stands second, or last in a clause that a conjunction opens, whatever comes first: German. */
  readonly verbSecond: boolean;
  /** Articles and small words lose their vowel before another: "l'avocat", "qu'il" are two words each. */
  readonly elides: boolean;
  /** A pronoun subject is left unsaid: «…», dijo. */
  readonly dropsSubjects: boolean;
  /** The subject may follow any verb without more ado: "explique la maire", "dijo ayer el alcalde". */
  readonly inverts: boolean;
}

const NONE: Omit<Traits, "language"> = {
  compounds: false,
  verbSecond: false,
  elides: false,
  dropsSubjects: false,
  inverts: false,
};

export const ENGLISH_TRAITS: Traits = { ...NONE, language: "en" };
export const GERMAN_TRAITS: Traits = { ...NONE, language: "de", compounds: true, verbSecond: true, inverts: true };
export const FRENCH_TRAITS: Traits = { ...NONE, language: "fr", elides: true, inverts: true };
export const SPANISH_TRAITS: Traits = { ...NONE, language: "es", dropsSubjects: true, inverts: true };
