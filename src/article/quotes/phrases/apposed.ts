import { COMMA } from "../letters/chars.ts";
import { DET } from "../lexicon/flags.ts";
import { flagsAt, isMark, type Stream } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { endsApposition } from "./joints.ts";
import { canSpeak, mention, mentionAt, type Reading, type Subject } from "./reading.ts";

const SINGULAR = wordSet("der die el la le l' l’", true);

/** Whether a definite article stands at token `i` and a noun for people or a body after it, which a name may follow. */
export function isSingular(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i) & DET) !== 0 && SINGULAR.has(stream, i) && canSpeak(flagsAt(stream, i + 1));
}

/** The name after "l'une d'entre eux, Anne Roy," that ends before token `i`: whom the pick means; null where there is none. */
export function namedPick(reading: Reading, from: number, i: number, hi: number): Subject | null {
  const { stream } = reading;
  if (!isMark(stream, i, COMMA) || i + 1 >= hi) return null;
  const index = mentionAt(reading, i + 1);
  const m = mention(reading, index);
  if (m === undefined || m.possessive || (m.kind !== "person" && m.kind !== "unknown")) return null;
  if ((m.from !== i + 1 && m.first !== i + 1) || !endsApposition(stream, m.last + 1)) return null;
  return { type: "name", from, to: m.last, mention: index, role: null };
}
