import { HE, SHE } from "../lexicon/flags.ts";
import { roleGender } from "../names/roles.ts";
import type { Subject } from "../phrases/reading.ts";
import { flagsAt, type Stream, tokenText } from "../words/stream.ts";

/**
 * Whether a description is told by whose it is and the pronoun means that one: "Her lawyer told her to wait. “…,” she
 * said." So where the noun tells no gender, or where the sentence after (`again`) goes on with what is hers. English
 * alone: elsewhere the possessive does not tell the owner's gender.
 */
export function isHers(
  stream: Stream,
  subject: Extract<Subject, { type: "nominal" }>,
  pronoun: Subject,
  again: boolean,
): boolean {
  const hers = flagsAt(stream, subject.from) & (HE | SHE);
  if (hers === 0 || (flagsAt(stream, pronoun.from) & hers) === 0 || subject.head <= subject.from) return false;
  if (stream.lexicon.traits.language !== "en") return false;
  return again || roleGender(tokenText(stream, subject.head).toLowerCase(), flagsAt(stream, subject.head)) === 0;
}
