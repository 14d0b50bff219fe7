import { COMMA } from "../letters/chars.ts";
import { ADV, AUX, CONJ, CUE, DET, HE, PARTICIPLE, PREP, ROLE, SELF, SHE, THEY, WEAK, WHO } from "../lexicon/flags.ts";
import { BREAK, CAPITAL, flagsAt, isMark, isText, PUNCT, QUOTE, type Stream, tokenText, WORD } from "./stream.ts";
import { wordSet } from "./word-set.ts";

/** Tokens between an auxiliary and its participle: in German a whole clause, in French and Spanish a few small words. */
const GERMAN_REACH = 40;
const REACH = 8;

/** Forms that no noun has: "calificó", "decían", "expliquait". */
const FINITE = /(?:ó|aron|ieron|aba|aban|ía|ían|ait|aient|èrent|dijo|hizo|puso|tuvo|vino)$/;

/** Articles that are pronouns too, before a verb: "la calificó", "l'explique". */
const CLITIC = /^(?:le|la|les|l['’]|lo|los|las)$/i;

/** "a de son côté indiqué", "ha por su parte señalado": words of asides between an auxiliary and its participle. */
const ASIDE = wordSet(
  "de pour par à quant en outre son leur sa d' d’ emblée abord ores nouveau fois plus sans détour ambages tout go substance nouvelle reprises plusieurs côté part ailleurs tour lui elle eux même la foulée effet résumé substance por su parte lado vez",
);

/** The token after an aside that begins at `i` ("de son côté", "pour sa part", "par ailleurs"); `i` where none does. */
export function asideEnd(stream: Stream, i: number): number {
  if ((flagsAt(stream, i) & PREP) === 0 || !ASIDE.has(stream, i)) return i;
  let n = i;
  while (n < i + 4 && stream.kind[n] === WORD && ASIDE.has(stream, n)) n++;
  return n >= i + 2 ? n : i;
}

/** Whether an auxiliary belongs to the participle at token `i`: "a déclaré", "ha dicho", "hat … gesagt". */
function hasAuxiliary(stream: Stream, i: number): boolean {
  const { verbSecond } = stream.lexicon.traits;
  if (verbSecond && stream.kind[i + 1] === WORD && (flagsAt(stream, i + 1) & AUX) !== 0) return true;
  for (let n = i - 1; n >= 0 && n > i - (verbSecond ? GERMAN_REACH : REACH); n--) {
    const kind = stream.kind[n] ?? BREAK;
    if (kind === BREAK || (kind === PUNCT && (!verbSecond || isMark(stream, n, COMMA)))) return false;
    if (kind === QUOTE) {
      if (!verbSecond) return false;
      continue;
    }
    const flags = flagsAt(stream, n);
    if (kind === WORD && (flags & AUX) !== 0) return true;
    if (kind === CAPITAL && (flags & AUX) !== 0 && (flags & PREP) === 0) return true;
    // "a-t-il expliqué", "ha vuelto a decir", "se l'est déjà demandé"
    if (verbSecond || (flags & (ADV | HE | SHE | THEY | SELF | DET)) !== 0 || /ment$|mente$/.test(tokenText(stream, n)))
      continue;
    if (((flags & PREP) !== 0 && isText(stream, n, "a")) || ASIDE.has(stream, n)) continue;
    return false;
  }
  return false;
}

/**
 * "« … », le coupe le président", "comme le note l'économiste Roux": whether the article before the verb at token `i` is
 * a pronoun, as an attribution begins there and its subject follows.
 */
function opensAttribution(stream: Stream, i: number): boolean {
  const before = i - 2;
  const next = stream.kind[i + 1];
  if (next !== WORD && next !== CAPITAL) return false;
  const subject = (flagsAt(stream, i + 1) & DET) !== 0 || (next === CAPITAL && !isText(stream, i - 1, "la"));
  if (!subject) return false;
  if (stream.kind[before] === WORD) return COMME.has(stream, before);
  return stream.kind[before] === QUOTE || (isMark(stream, before, COMMA) && stream.kind[before - 1] === QUOTE);
}

const COMME = wordSet("comme como que qu' qu’");

/** Whether the form of a cue verb at token `i` is one here, in another language than English: no noun, no adjective. */
export function isForeignCue(stream: Stream, i: number): boolean {
  const flags = flagsAt(stream, i);
  if ((flags & PARTICIPLE) !== 0) return hasAuxiliary(stream, i);
  if (stream.lexicon.traits.verbSecond || (flags & AUX) !== 0) return true;
  const before = i - 1;
  if (stream.kind[before] !== WORD && stream.kind[before] !== CAPITAL) return true;
  const previous = flagsAt(stream, before);
  const text = tokenText(stream, i);
  if (FINITE.test(text)) return true;
  const word = tokenText(stream, before);
  if (CLITIC.test(word)) {
    // "il le répète", "qui la juge", but "la critique", "selon le juge"
    const owner = flagsAt(stream, before - 1);
    if ((flags & ROLE) === 0 && opensAttribution(stream, i)) return true;
    return (owner & (HE | SHE | THEY | WHO | SELF | ROLE)) !== 0 && (owner & (DET | PREP)) === 0;
  }
  if ((previous & DET) !== 0 && (previous & (HE | SHE | ADV)) === 0) return false;
  return (previous & PREP) === 0 || (previous & (ADV | AUX | CONJ)) !== 0;
}

/** Pronouns before a verb that are not its subject: "nous confie la maire", "lo reconoce el alcalde", "me dijo Ana". */
const OBJECT = wordSet("me te se nous vous nos os lui leur le la les lo los las m' m’ t' t’ s' s’ l' l’ y en");

/** Whether token `i` is such a pronoun, its verb following. */
export function isClitic(stream: Stream, i: number): boolean {
  const { inverts, verbSecond } = stream.lexicon.traits;
  if (!inverts || verbSecond || stream.kind[i] !== WORD || !OBJECT.has(stream, i)) return false;
  const next = i + 1;
  if (stream.kind[next] !== WORD) return false;
  const flags = flagsAt(stream, next);
  if ((flags & AUX) !== 0 || OBJECT.has(stream, next)) return true;
  return (flags & (CUE | WEAK)) !== 0 && (flags & (DET | ROLE)) === 0;
}
