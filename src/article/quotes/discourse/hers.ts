import { leadingSubject } from "../cues/leading.ts";
import { COMMA } from "../letters/chars.ts";
import { HE, SHE } from "../lexicon/flags.ts";
import { roleGender } from "../names/roles.ts";
import type { Reading, Subject } from "../phrases/reading.ts";
import { flagsAt, isMark, type Stream, tokenText } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

const JOINS = wordSet("and but while");
const SU_SUS = wordSet("su sus son sa ses sein seine ihr ihre", true);

/**
 * Whether a description is told by whose it is and the pronoun means that one: "Her lawyer told her to wait. “…,” she
 * said." So in English where the noun tells no gender, or where the sentence after (`again`) goes on with what is hers;
 * elsewhere the possessive does not tell the owner's gender: "Su padre se lo prohibió. «…», recuerda".
 */
export function isHers(
  stream: Stream,
  subject: Extract<Subject, { type: "nominal" }>,
  pronoun: Subject,
  again: boolean,
  away: number,
): boolean {
  const said = flagsAt(stream, pronoun.from) & (HE | SHE);
  if (stream.lexicon.traits.inverts) return (away > 0 || said !== 0) && SU_SUS.has(stream, subject.from);
  const hers = flagsAt(stream, subject.from) & said;
  if (hers === 0 || subject.head <= subject.from || stream.lexicon.traits.language !== "en") return false;
  return again || roleGender(tokenText(stream, subject.head).toLowerCase(), flagsAt(stream, subject.head)) === 0;
}

/** Tokens before "it" in which its clause begins. */
const CLAUSE = 24;

/** "Groups complained, and a union left, citing what it called": the subject of the clause that "it" at token `at` ends, else the sentence's. */
export function itsClause(reading: Reading, at: number, subject: Subject | null): Subject | null {
  const { stream } = reading;
  if (subject === null) return null;
  for (let i = at - 2; i > subject.to && i > at - CLAUSE; i--) {
    if (!isMark(stream, i, COMMA) || !JOINS.has(stream, i + 1)) continue;
    const own = leadingSubject(reading, i + 2, at);
    return own?.type === "nominal" && own.from === i + 2 ? own : subject;
  }
  return subject;
}
