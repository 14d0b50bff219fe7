import { ROLE } from "./lexicon/flags.ts";
import type { Reading, Subject } from "./reading.ts";
import { BREAK, flagsAt, PUNCT, QUOTE, type Stream, tokenText, WORD } from "./stream.ts";

/** How far after a description its name is looked for, in tokens. */
const REACH = 16;

/** What a name is given with: "who gave her name as", "identifying himself only as", "asked to be called". */
const GIVES = /^(?:name|himself|herself|themselves|itself|identified|goes|went|known|identifying|calling)$/;
const BEFORE_NAME = /^(?:as|by|called|named|only|just|himself|herself|nicknamed|simply|is|was)$/;

/** Whether the word at token `i` gives a name; "a host called Ines Vale “…”" does not, "asked to be called Ines" does. */
function givesName(stream: Stream, i: number, subject: Extract<Subject, { type: "nominal" }>): boolean {
  const word = tokenText(stream, i);
  if (word === "called") return tokenText(stream, i - 1) === "be";
  if (word === "named") return i === subject.head + 1 && /^(?:an?|one|another)$/i.test(tokenText(stream, subject.from));
  return GIVES.test(word);
}

/**
 * The name that a nameless description is given in its own clause: "a man who gave his name as Dusty", "a woman
 * named Ines"; -1 where it is given none.
 */
export function nameGiven(reading: Reading, subject: Extract<Subject, { type: "nominal" }>): number {
  const { stream, mentions } = reading;
  if (subject.plural || (flagsAt(stream, subject.head) & ROLE) === 0) return -1;
  let gives = false;
  for (let i = subject.head + 1; i < subject.head + REACH && i < stream.count; i++) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === BREAK || kind === QUOTE || (kind === PUNCT && stream.value[i] !== 0x2c)) return -1;
    const index = mentions.at[i] ?? -1;
    const mention = mentions.list[index];
    if (mention !== undefined) {
      const named = gives && BEFORE_NAME.test(tokenText(stream, i - 1)) && !mention.possessive;
      return named && (mention.kind === "person" || mention.kind === "unknown") ? index : -1;
    }
    if (kind === WORD && givesName(stream, i, subject)) gives = true;
  }
  return -1;
}
