import { COMMA } from "../letters/chars.ts";
import { CONJ, DET, FEMALE, MALE, PREP } from "../lexicon/flags.ts";
import { phraseAfter } from "../phrases/phrases.ts";
import { isSpeaking, mention, mentionAt, type Reading, type Subject } from "../phrases/reading.ts";
import { flagsAt, isMark, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { leadingSubject } from "./leading.ts";

const DE_D = wordSet("de d' d’");

/** What binds a noun of speech to whose it is: "Angaben der Polizei", "les mots du maire", "las palabras de la juez". */
const OF = wordSet("des der eines einer von vom seiner ihrer de du d' d’ del");

/** Possessives with the gender of whose the noun is; French and Spanish ones tell none. */
const POSSESSIVE = /^(?:sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|son|sa|ses|su|sus)$/i;

const SHOUTS = wordSet("grito gritos voces voz cri cris");

/** Adjectives stand between at most so many tokens. */
const REACH = 4;

function ownerGender(word: string): number {
  if (/^sein/i.test(word)) return MALE;
  return /^ihr/i.test(word) ? FEMALE : MALE | FEMALE;
}

/** Whose the noun of speech at token `i` is, in German, French and Spanish: "nach Angaben der Polizei", "su promesa de". */
export function fromForeignNoun(reading: Reading, i: number, lo: number, hi: number): Subject | null {
  const { stream } = reading;
  const after = i + 1;
  // "saltó al campo al grito de «…»", "aux cris de « … »": who did something with the words.
  if (SHOUTS.has(stream, i) && DE_D.has(stream, after) && after === hi - 1) {
    let from = i;
    while (from > lo && !isMark(stream, from - 1, COMMA)) from--;
    return leadingSubject(reading, from, i) ?? leadingSubject(reading, lo, i);
  }
  if (after < hi && stream.kind[after] === WORD && (flagsAt(stream, after) & (CONJ | PREP | DET)) === 0) return null;
  for (let n = i - 1; n >= lo && n > i - REACH; n--) {
    const word = tokenText(stream, n);
    if (POSSESSIVE.test(word)) return { type: "pronoun", from: n, to: n, gender: ownerGender(word), plural: false };
    const index = mentionAt(reading, n);
    const owner = mention(reading, index);
    if (owner !== undefined) {
      // "Lehmanns Satz"
      const genitive = stream.lexicon.traits.compounds && /[a-zäöüß]s$|[sxz]['’]?$/.test(word);
      return genitive && owner.last === n && owner.kind !== "place"
        ? { type: "name", from: owner.from, to: owner.last, mention: index, role: null }
        : null;
    }
    if (stream.kind[n] !== WORD || (flagsAt(stream, n) & (DET | PREP | CONJ)) !== 0) break;
  }
  if (stream.kind[after] !== WORD || !OF.has(stream, after)) return null;
  // The German article is part of the owner's phrase, the preposition is not.
  const article = stream.lexicon.traits.compounds && (flagsAt(stream, after) & DET) !== 0;
  const subject = phraseAfter(reading, article ? after : after + 1, hi);
  if (subject === null || subject.type === "pronoun") return null;
  return subject.type === "nominal" && !isSpeaking(stream, subject) ? null : subject;
}
