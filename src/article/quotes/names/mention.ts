/** What a mention names. */
export type MentionKind = "person" | "organisation" | "place" | "unknown";

/** A run of capitalised words that names somebody or something; token indexes are inclusive. */
export interface Mention {
  /** The first token with titles. */
  readonly from: number;
  /** The name proper. */
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  /** The lexicon's MALE, FEMALE or 0, from the honorific or the given name. */
  readonly gender: number;
  /** Whether the gender comes from an honorific ("Mrs."). */
  readonly honorific: boolean;
  readonly possessive: boolean;
  /** The last token of the role before the name, or -1: the role is tokens `from` to this one. */
  readonly roleLast: number;
  /** How many tokens at the end are no part of the name: "MP", "OBE". */
  readonly honours: number;
  /** A common noun at its sentence's beginning ("Workers"): a name only where somebody bears it. */
  readonly common: boolean;
}

/**
 * The mentions of a stream, and which one each token belongs to (-1: none). A {@link Mention.common} one whose word
 * turns out to be nobody's name is taken out of `at` when names are resolved.
 */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly at: number[];
  /** Headings in a title's capitals, by offsets: no mentions are read in them. */
  readonly headings: readonly { readonly start: number; readonly end: number }[];
}
