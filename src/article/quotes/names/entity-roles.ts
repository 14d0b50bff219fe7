import { COMMA } from "../letters/chars.ts";
import { ADV, AUX, CONJ, CUE, DET, PREP, ROLE, WEAK, WHO } from "../lexicon/flags.ts";
import { CAPITAL, CAPS, flagsAt, isMark, type Stream, WORD } from "../words/stream.ts";
import type { Mention } from "./mention.ts";

/** "The mayor of Sallac, Ann Port,": the description that opens the sentence. */
function roleBeforeComma(stream: Stream, comma: number): string[] {
  const first = stream.sentenceStart[stream.sentence[comma] ?? 0] ?? 0;
  const kind = stream.kind[first];
  if (comma - first > 9 || comma - first < 2 || (kind !== CAPITAL && kind !== WORD)) return [];
  if ((flagsAt(stream, first) & DET) === 0) return [];
  let speaks = false;
  for (let i = first + 1; i < comma; i++) {
    const type = stream.kind[i] ?? 0;
    if (type !== WORD && type !== CAPITAL && type !== CAPS) return [];
    if (!speaks && (flagsAt(stream, i) & PREP) !== 0) return [];
    if ((flagsAt(stream, i) & ROLE) !== 0) speaks = true;
  }
  return speaks ? [stream.text.slice(stream.start[first], stream.end[comma - 1])] : [];
}

/** "campaign manager Robby Tull", "Trask supporter Bill Jenks": a role in small letters right before the name. */
function roleBefore(stream: Stream, mention: Mention): string[] {
  const last = mention.from - 1;
  if (isMark(stream, last, COMMA)) return roleBeforeComma(stream, last);
  if (stream.kind[last] !== WORD || (flagsAt(stream, last) & ROLE) === 0) return [];
  let first = last;
  while (first > 0 && last - first < 5) {
    const before = first - 1;
    const kind = stream.kind[before];
    if (kind === CAPITAL || kind === CAPS) first--;
    else if (kind === WORD && (flagsAt(stream, before) & (DET | PREP | CONJ | AUX | CUE | WEAK | ADV | WHO)) === 0)
      first--;
    else break;
  }
  return [stream.text.slice(stream.start[first], stream.end[last])];
}

/** The roles that stand before a mention's name, verbatim; courtesy titles are none. */
export function rolesOf(stream: Stream, mention: Mention): string[] {
  if (mention.roleLast < mention.from) return roleBefore(stream, mention);
  const role = stream.text.slice(stream.start[mention.from], stream.end[mention.roleLast]);
  return /^(?:mr|mrs|ms|miss|mme|mlle|m|herr|frau|sir|dame|señora?|sra?|don|doña|monsieur|madame|mister)\.?$/i.test(
    role,
  )
    ? []
    : [role];
}
