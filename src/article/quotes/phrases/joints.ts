import { PREP, WHO } from "../lexicon/flags.ts";
import { AND_E } from "../words/common-words.ts";
import { BREAK, flagsAt, PUNCT, QUOTE, type Stream, WORD } from "../words/stream.ts";
import { mention, mentionAt, type Reading, type Subject } from "./reading.ts";

/** Whether what stands at token `i` ends an apposition: a mark, a quotation, a preposition or "who". */
export function endsApposition(stream: Stream, i: number): boolean {
  const kind = stream.kind[i] ?? BREAK;
  return kind === BREAK || kind === QUOTE || kind === PUNCT || (flagsAt(stream, i) & (WHO | PREP)) !== 0;
}

/** "Smith and Jones" after a cue: joined where both are names. */
export function joint(reading: Reading, first: Extract<Subject, { type: "name" }>, hi: number): Subject {
  const { stream } = reading;
  const and = first.to + 1;
  if (and < hi && stream.kind[and] === WORD && AND_E.has(stream, and)) {
    const m = mention(reading, mentionAt(reading, and + 1));
    if (
      m !== undefined &&
      m.from === and + 1 &&
      m.kind !== "place" &&
      !m.possessive &&
      endsApposition(stream, m.last + 1)
    ) {
      return {
        type: "joint",
        from: mention(reading, first.mention)?.first ?? first.from,
        to: m.last,
        mention: first.mention,
      };
    }
  }
  return first;
}
