/** A resolved speaker: an entity of the table, or a description as the text has it. */
export interface Speaker {
  readonly entity: number;
  readonly text: string;
  readonly gender: number;
  readonly plural: boolean;
  /** A document or the like: neither "he" nor "they". */
  readonly thing?: boolean;
  /** A description whose noun is not known to mean people: hardly "he" or "she". */
  readonly unknownNoun?: boolean;
  /** How sure the antecedent of the pronoun is that named the speaker, from 0 to 1; missing where none did. */
  readonly sure?: number;
  readonly role: string | null;
  /** Where it was last said, as a token. */
  readonly token: number;
}

/** How sure it is that nobody is meant whom the article names, where a description may mean somebody: too little to tell. */
export const MAY_BE_NAMED = 0.5;

/** What is left of a confidence where the speaker is a description that may mean somebody named. */
export function doubted(speaker: Speaker, confidence: number): number {
  return (speaker.sure ?? 1) <= MAY_BE_NAMED ? confidence * MAY_BE_NAMED : confidence;
}

/** A speaker, said again at a token: a pronoun keeps its antecedent in mind. */
export function said(speaker: Speaker | null, token: number): Speaker | null {
  return speaker === null ? null : { ...speaker, token };
}

/** Whether a pronoun of this gender and number can mean the speaker. */
export function fits(speaker: Speaker, gender: number, plural: boolean): boolean {
  if (speaker.thing === true) return false;
  if (plural) return speaker.plural;
  if (speaker.plural) return false;
  return speaker.gender === 0 || (speaker.gender & gender) !== 0;
}
