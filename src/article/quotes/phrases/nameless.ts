import { ADV, AUX, CONJ, CUE, DET, DOCUMENT, GROUP, ING, PREP, ROLE, WEAK, WHO } from "../lexicon/flags.ts";
import { CAPS, flagsAt, isText, NUMBER, type Stream, tokenText, WORD } from "../words/stream.ts";
import { isAdverb, isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { isForeignSound } from "./foreign-nameless.ts";
import { isOrdinal, isPartitive, isPronominal, isQuantifier } from "./partitive.ts";
import { canSpeak, mentionAt, type Reading, type Subject } from "./reading.ts";

const PERCENT_CENT = wordSet("percent cent");

/** Endings of nouns for qualities, acts and measures, which nobody bears who speaks. */
const ABSTRACT = /(?:ness|ity|tion|sion|ment|ance|ence|ism|ship|hood|ing|th|ure|age|percent|cent)$/;

/** Nouns without such an ending that stand where a subject does and say nothing. */
const THING =
  /^(?:results?|figures?|numbers?|percent|dollars|votes?|points?|years?|months?|weeks?|days?|hours?|times?|amends|power|office|grade|prices?|shares|sales|signs?|plates?|lives|rates?|facts?|events?|things?|way|end|rest|case|cases|costs?|taxes|tax|war|peace|money|bridge|roads?|homes?|houses?|rooms?|hands?|eyes?|heads?|words?|issues?|problems?|cuts|hopes|fears|ballots?|boxes|cars?|trucks?|trains?|schools?)$/i;

/** Whether the words before a phrase's noun are none of a verb: "teaches second grade", "gives voters", "calling his opponent". */
function beginsNoun(stream: Stream, from: number, head: number): boolean {
  if (stream.kind[from] !== WORD) return true;
  const flags = flagsAt(stream, from);
  if ((flags & (DET | ROLE | GROUP | DOCUMENT)) !== 0) return true;
  if (isCue(stream, from, CUE | WEAK)) return false;
  if ((flags & (ING | AUX | ADV | PREP | CONJ | WHO)) !== 0 || isAdverb(stream, from)) return false;
  if (from === head || stream.possessive[from] === 1) return true;
  // "gives voters": what ends in -s before a noun is a verb, but for "business leaders" and "sports fans".
  const text = tokenText(stream, from);
  return (
    !text.endsWith("s") || /(?:ss|us|news|sports|sales|arts|politics|rights|arms|savings|works|operations)$/.test(text)
  );
}

/** What stands for a speaker without being a noun for people: "it", "a majority of voters", "a man's voice". */
const BODY =
  /^(?:it|majority|minority|plurality|number|handful|couple|dozen|chorus|bulk|half|voices?|side|trio|duo|pair|rest)$/i;

/** Endings of plurals that name people by what they do. */
const AGENTS = /(?:[^aeiou]ers|tors|ists|ians|ees|eers|men|women|folk|goers)$/;

/** Whether a preposition stands before token `from`, not one that begins a clause ("as residents called it"). */
function isBound(stream: Stream, from: number, single: boolean): boolean {
  const before = from - 1;
  if (stream.kind[before] !== WORD || (flagsAt(stream, before) & (PREP | CONJ)) !== PREP) return false;
  const text = tokenText(stream, before);
  // "said by friends to be “…”", "12% of adults said"
  if (text === "of") return (stream.kind[before - 1] ?? 0) <= CAPS && !PERCENT_CENT.has(stream, before - 1);
  return !/^(?:by|after|before|until|till|since|than|about)$/.test(text) && (single || text !== "as");
}

/** Whether nothing stands before token `from` that its phrase may be the object of: "workers hired to fix the roof said". */
function opensClause(stream: Stream, from: number): boolean {
  const before = from - 1;
  if (stream.kind[before] !== WORD || stream.kind[from] !== WORD) return true;
  if ((flagsAt(stream, before) & (CONJ | ADV | WHO | CUE | WEAK | DET)) !== 0) return true;
  return !stream.text.endsWith("ing", stream.end[before]) && !isText(stream, before - 1, "to");
}

/** Whether the phrase has an article, a number or a possessor before its noun. */
function isDetermined(stream: Stream, from: number, head: number): boolean {
  if ((flagsAt(stream, from) & DET) !== 0 || stream.kind[from] === NUMBER) return true;
  for (let i = from; i < head; i++) if (stream.possessive[i] === 1) return true;
  return false;
}

/**
 * Whether a subject can be a speaker as it was read. One without a name must be a noun phrase whose noun people, bodies
 * or documents bear; any other noun ("said a furious drover") only with its article beside a verb of speech (`beside`).
 */
export function isSound(reading: Reading, subject: Subject, beside = false): boolean {
  if (subject.type !== "nominal") return true;
  const { stream } = reading;
  if (stream.lexicon.traits.language !== "en") return isForeignSound(reading, subject, beside);
  const { from, head } = subject;
  if (isPronominal(stream, head) || isOrdinal(stream, head) || isPartitive(stream, from)) return true;
  if (isQuantifier(stream, head)) return true;
  // "It called", "a majority of voters", "the court's majority"
  const noun = tokenText(stream, head);
  if (BODY.test(noun)) return true;
  const whose = stream.kind[from] === WORD && (flagsAt(stream, from) & DET) === 0 && isText(stream, from, "whose");
  if (whose || !beginsNoun(stream, from, head)) return false;
  const flags = flagsAt(stream, head);
  if (canSpeak(flags)) {
    // "her first act as president", "came to office": a noun without an article that a preposition binds.
    const bare = head === from && (flags & DET) === 0 && stream.kind[from] === WORD;
    return !bare || !isBound(stream, from, (flags & ROLE) !== 0);
  }
  if (mentionAt(reading, head) >= 0) return true;
  if (!beside) return false;
  // "beachcombers said": who does it, without an article.
  if (!isDetermined(stream, from, head) || from === head) return AGENTS.test(noun);
  return !THING.test(noun) && !ABSTRACT.test(noun) && opensClause(stream, from);
}
