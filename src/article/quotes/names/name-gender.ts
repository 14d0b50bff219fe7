import { FEMALE, GIVEN, MALE, ROLE, TITLE } from "../lexicon/flags.ts";
import { flagsAt, type Stream, tokenText } from "../words/stream.ts";

const HONORIFIC_ONLY = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "mr.",
  "mrs.",
  "ms.",
  "dr",
  "dr.",
  "herr",
  "frau",
  "m.",
  "mme",
  "mlle",
  "señor",
  "señora",
  "sr.",
  "sra.",
  "sir",
  "dame",
  "monsieur",
  "madame",
  "mister",
  "don",
  "doña",
]);

/** The gender that a title or a role right before the name tells ("Ministerin Kaya Orr", "la alcaldesa Amets Ruiz"). */
function titleGender(stream: Stream, from: number, first: number): number {
  for (let i = first - 1; i >= from - 1 && i >= 0; i--) {
    const flags = flagsAt(stream, i);
    if ((flags & (ROLE | TITLE)) === 0 || (flags & GIVEN) !== 0) continue;
    const gender = flags & (MALE | FEMALE);
    if (gender === MALE || gender === FEMALE) return gender;
  }
  return 0;
}

/**
 * The gender that a name tells, its titles beginning at token `from`, the name proper at `first`: by a courtesy title,
 * by the given name, else (German, French, Spanish) by the title's own form.
 */
export function nameGender(
  stream: Stream,
  from: number,
  first: number,
  end: number,
): { readonly gender: number; readonly honorific: boolean } {
  let courtesy = 0;
  for (let t = from; t < first; t++) {
    const flags = flagsAt(stream, t) & (MALE | FEMALE);
    if ((flags === MALE || flags === FEMALE) && HONORIFIC_ONLY.has(tokenText(stream, t).toLowerCase()))
      courtesy = flags;
  }
  if (courtesy !== 0) return { gender: courtesy, honorific: true };
  const flags = flagsAt(stream, first);
  const both = flags & (MALE | FEMALE);
  if ((flags & GIVEN) !== 0 && both !== 0 && both !== (MALE | FEMALE) && end - first > 1)
    return { gender: both, honorific: false };
  const foreign = stream.lexicon.traits.language !== "en";
  return { gender: foreign ? titleGender(stream, from, first) : 0, honorific: false };
}
