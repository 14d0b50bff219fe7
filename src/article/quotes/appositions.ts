import { DET, GROUP, HE, PREP, ROLE, SHE, THEY, TITLE } from "./lexicon/flags.ts";
import { mention, mentionAt, type Reading, type Subject } from "./reading.ts";
import { flagsAt, tokenText, WORD } from "./stream.ts";

/** "Bo Lind and his wife, Ann Ames, said": both, where a name and "and" stand before the description at token `i`. */
export function withKin(reading: Reading, named: Subject, i: number): Subject | null {
  const { stream } = reading;
  if (!/^(?:his|her|their)$/.test(tokenText(stream, i)) || tokenText(stream, i - 1) !== "and") return null;
  const index = mentionAt(reading, i - 2);
  const other = mention(reading, index);
  if (other === undefined || other.kind === "place" || other.possessive) return null;
  return { type: "joint", from: other.first, to: named.to, mention: index };
}

/** Whether the description that begins with token `i` belongs to a phrase about somebody else: "beside his wife", "whose brother". */
export function isWithin(reading: Reading, i: number): boolean {
  const { stream } = reading;
  if (tokenText(stream, i) === "whose" || tokenText(stream, i - 1) === "whose") return true;
  return (
    stream.kind[i - 1] === WORD &&
    /^(?:beside|with|alongside|behind|near|against|like|unlike)$/.test(tokenText(stream, i - 1))
  );
}

/** Whether a participle with its object begins at token `i`: "Ames, sentencing Lind to a year, said". */
export function isParticiple(reading: Reading, i: number): boolean {
  const { stream } = reading;
  if (stream.kind[i] !== WORD || (flagsAt(stream, i) & (ROLE | GROUP | TITLE | DET | PREP)) !== 0) return false;
  const end = stream.end[i] ?? 0;
  if (end - (stream.start[i] ?? 0) < 5 || !stream.text.startsWith("ing", end - 3)) return false;
  return mentionAt(reading, i + 1) >= 0 || (flagsAt(stream, i + 1) & (DET | PREP | HE | SHE | THEY)) !== 0;
}
