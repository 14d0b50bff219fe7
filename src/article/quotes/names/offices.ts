import { FUNCTION, GIVEN, ORG, PLACE, TITLE } from "../lexicon/flags.ts";
import { flagsAt, isText, type Stream, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { isCapital, runEnd } from "./name-parts.ts";

const FOR_TO = wordSet("for to of at");

/** Where the name stands that follows an office with a complement. */
export interface OfficeName {
  /** The name's first token, and the one after its last. */
  readonly first: number;
  readonly end: number;
}

/** Whether the run of capitalised words [from, end) is an office alone: "U.S. Attorney", "Secretary of State". */
function isOffice(stream: Stream, from: number, end: number): boolean {
  let title = false;
  for (let i = from; i < end; i++) {
    const flags = flagsAt(stream, i);
    if ((flags & GIVEN) !== 0 || stream.possessive[i] === 1) return false;
    if ((flags & TITLE) !== 0) title = true;
  }
  return title && (flagsAt(stream, end - 1) & (TITLE | ORG)) !== 0;
}

/**
 * The name after an office with a complement: "Ambassador to the United Nations Ann Hale", "U.S. Attorney for the
 * District of Elm Tom Reid", "Secretary of State for Wales Jo Pike". [from, end) is the run of the office; null where
 * no given name and surname end the complement.
 */
export function officeName(stream: Stream, from: number, end: number): OfficeName | null {
  if (stream.kind[end] !== WORD || !FOR_TO.has(stream, end)) return null;
  const begin = isText(stream, end + 1, "the") ? end + 2 : end + 1;
  if (!isCapital(stream.kind[begin] ?? 0) || !isOffice(stream, from, end)) return null;
  const last = runEnd(stream, begin);
  for (let i = begin; i < last - 1; i++) {
    const flags = flagsAt(stream, i);
    // "the President to Senator Ann Hale"
    if ((flags & TITLE) !== 0) return null;
    if (i === begin || (flags & GIVEN) === 0) continue;
    const surname = flagsAt(stream, last - 1);
    return (surname & (ORG | PLACE | FUNCTION)) === 0 ? { first: i, end: last } : null;
  }
  return null;
}
