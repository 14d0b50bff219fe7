import {
  ADV,
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  GROUP,
  HE,
  ING,
  NOT_NAME,
  PREP,
  ROLE,
  SHE,
  THEY,
  WEAK,
  WHO,
} from "./lexicon/flags.ts";
import { canSpeak, mention, mentionAt, type Reading, stopsPhrase } from "./reading.ts";
import { BREAK, CAPITAL, flagsAt, NUMBER, type Stream, tokenText, WORD } from "./stream.ts";
import { isAdverb, isCue, isPast } from "./verbs.ts";

/** A noun phrase has at most so many tokens. */
export const MAX_PHRASE = 24;

/** The token after an adverb or a day at `i` ("dijo ayer Ana Ruiz", "este lunes", "am Dienstag"). */
export function afterTime(stream: Stream, i: number, hi: number): number {
  let n = i;
  for (let hops = 0; hops < 3 && n < hi && stream.kind[n] === WORD; hops++) {
    const flags = flagsAt(stream, n);
    if ((flags & ADV) !== 0 && (flags & (DET | PREP | HE | SHE | THEY)) === 0) n++;
    else if (/^(?:este|esta|ce|am|el)$/.test(tokenText(stream, n)) && (flagsAt(stream, n + 1) & (ADV | NOT_NAME)) !== 0)
      n += 2;
    else break;
  }
  return n;
}

/** The token after the noun phrase (without prepositional phrases) that begins at `i`. */
export function coreEnd(reading: Reading, i: number, hi: number): number {
  const { stream } = reading;
  let k = i;
  // "Asked three times, …", "Speaking in Ohio, …": a participle begins no noun phrase.
  const opening = flagsAt(stream, i);
  if (
    stream.kind[i] === CAPITAL &&
    mentionAt(reading, i) < 0 &&
    (opening & (CUE | WEAK | ING)) !== 0 &&
    (opening & (ROLE | GROUP | DET | DOCUMENT)) === 0
  )
    return i;
  // "a longtime Crane ally": after "a" a noun must come, whatever it is.
  const indefinite = /^(?:an?|one|another)$/i.test(tokenText(stream, i));
  const limit = Math.min(hi, i + MAX_PHRASE);
  while (k < limit) {
    const kind = stream.kind[k] ?? BREAK;
    const m = mentionAt(reading, k);
    if (m >= 0) {
      const named = mention(reading, m);
      k = (named?.last ?? k) + 1;
      if (named?.possessive === true) continue;
      const next = flagsAt(stream, k);
      if (
        stream.kind[k] === WORD &&
        ((next & (ROLE | GROUP)) !== 0 || (flagsAt(stream, k + 1) & (ROLE | GROUP)) !== 0 || indefinite) &&
        (next & (PREP | CONJ | WHO | AUX | DET)) === 0 &&
        !isCue(stream, k, CUE | WEAK)
      )
        continue;
      return k;
    }
    if (kind === NUMBER && k === i) {
      k++;
      continue;
    }
    if (kind !== WORD && kind !== NUMBER && !(kind <= 3)) return k;
    if (stopsPhrase(stream, k) || ((flagsAt(stream, k) & PREP) !== 0 && (flagsAt(stream, k) & (ROLE | GROUP)) === 0))
      return k;
    if ((flagsAt(stream, k) & ING) !== 0 && k > i) return k;
    // "a poll worker stood on a chair": the noun is complete where a verb follows it.
    if (k > i + 1 && kind === WORD && canSpeak(flagsAt(stream, k - 1)) && isPast(stream, k)) return k;
    if (isAdverb(stream, k) && k > i) return k;
    // "the campaign released a": the word before a new article was a verb.
    if (kind === WORD && k > i + 1 && (flagsAt(stream, k) & DET) !== 0 && (flagsAt(stream, k - 1) & (DET | PREP)) === 0)
      return k - 1;
    k++;
  }
  return k;
}

/** Nouns of manner and occasion after the speaker that belong to the verb: "said a clerk with a shrug", "said the mayor in an interview". */
const MANNER =
  /^(?:way|smile|shrug|laugh|grin|sigh|wink|chuckle|nod|frown|smirk|voice|tone|interview|statement|email|e-mail|tweet|letter|post|speech|conference|briefing|call|memo|message|text|telephone|phone|game|match|morning|afternoon|evening|night|week|month|year|weekend|time|condition|release|background|anonymity)$/;

/** Whether the prepositional phrase of tokens `from` to `to` tells when or how it was said rather than who said it. */
export function isAdverbial(stream: Stream, from: number, to: number): boolean {
  const preposition = tokenText(stream, from);
  if (/^(?:about|after|before|during|since|until|amid|despite|upon|while|as|than)$/.test(preposition)) return true;
  if (!/^(?:on|in|with|over|by|at|to|for)$/.test(preposition)) return false;
  if (stream.kind[to] === NUMBER) return to - from === 1 && (stream.end[to] ?? 0) - (stream.start[to] ?? 0) === 4;
  if (stream.kind[to] === CAPITAL) return to - from === 1 && /day$/.test(tokenText(stream, to)) && preposition === "on";
  if (to - from > 4 || !MANNER.test(tokenText(stream, to))) return false;
  return /^(?:on|in|with|over|at|to)$/.test(preposition);
}
