import { COMMA } from "../letters/chars.ts";
import { ROLE } from "../lexicon/flags.ts";
import type { Reading, Subject } from "../phrases/reading.ts";
import { ONE_OF_SEVERAL } from "../words/common-words.ts";
import { BREAK, flagsAt, isMark, isText, PUNCT, QUOTE, type Stream, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

type Nominal = Extract<Subject, { type: "nominal" }>;

/** How far after a description its name is looked for, in tokens. */
const REACH = 16;

/** What a name is given with: "who gave her name as", "identifying himself only as", "asked to be called". */
const GIVES = wordSet("name himself herself themselves itself identified goes went known identifying calling");
const GAVE_ITS = wordSet("name himself herself themselves");
const BEFORE_NAME = wordSet("as by called named only just himself herself nicknamed simply is was");

/** Whether token `i` follows an apposition of the description: "the deputy mayor, a tall man named Ines". */
function followsApposition(stream: Stream, i: number, head: number): boolean {
  for (let n = i - 1; n > head + 1 && n > i - 6; n--)
    if (ONE_OF_SEVERAL.has(stream, n)) return isMark(stream, n - 1, COMMA);
  return false;
}

/**
 * Whether the word at token `i` gives a name; "a host called Ines Vale “…”" does not, "asked to be called Ines" does.
 * A noun that is not known to mean people has one where it "gave its name".
 */
function givesName(stream: Stream, i: number, subject: Nominal): boolean {
  if ((flagsAt(stream, subject.head) & ROLE) === 0) return GAVE_ITS.has(stream, i);
  if (isText(stream, i, "called")) return isText(stream, i - 1, "be");
  if (isText(stream, i, "named"))
    return (
      (i === subject.head + 1 && ONE_OF_SEVERAL.has(stream, subject.from)) || followsApposition(stream, i, subject.head)
    );
  return GIVES.has(stream, i);
}

/** The sides of a trial, which a lawyer speaks for. */
const SIDE = wordSet("defensa acusación défense accusation Verteidigung Nebenklage");
const BY = wordSet("por par durch von");

/** "La defensa, ejercida por la letrada Ana Ruiz,", "la défense, assurée par Me Roy,": who speaks for a side of a trial; -1 if nobody is told. */
function ledBy({ stream, mentions }: Reading, { to }: Nominal): number {
  if (!isMark(stream, to + 1, COMMA)) return -1;
  let by = false;
  for (let i = to + 2; i < to + 9 && i < stream.count; i++) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === BREAK || kind === QUOTE || kind === PUNCT) return -1;
    const index = mentions.at[i] ?? -1;
    if (index >= 0) return by && mentions.list[index]?.kind !== "place" ? index : -1;
    if (BY.has(stream, i)) by = true;
  }
  return -1;
}

/**
 * The name that a nameless description is given in its own clause: "a man who gave his name as Dusty", "a woman
 * named Ines"; -1 where it is given none.
 */
export function nameGiven(reading: Reading, subject: Nominal): number {
  const { stream, mentions } = reading;
  if (subject.plural) return -1;
  if (SIDE.has(stream, subject.head)) return ledBy(reading, subject);
  let gives = false;
  for (let i = subject.head + 1; i < subject.head + REACH && i < stream.count; i++) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === BREAK || kind === QUOTE || (kind === PUNCT && stream.mark[i] !== COMMA)) return -1;
    const index = mentions.at[i] ?? -1;
    const mention = mentions.list[index];
    if (mention !== undefined) {
      const named = gives && BEFORE_NAME.has(stream, i - 1) && !mention.possessive;
      return named && (mention.kind === "person" || mention.kind === "unknown") ? index : -1;
    }
    if (kind === WORD && givesName(stream, i, subject)) gives = true;
  }
  return -1;
}
