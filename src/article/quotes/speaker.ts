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
