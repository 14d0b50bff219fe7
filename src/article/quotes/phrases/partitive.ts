import { COMMA } from "../letters/chars.ts";
import { DET, PREP, THEY } from "../lexicon/flags.ts";
import { BREAK, flagsAt, isMark, isText, PUNCT, type Stream, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

const ONE_ANOTHER = wordSet("one another each either neither", true);
const NO = wordSet("no", true);
const OTHER_FIRST = wordSet("other first second third fourth fifth latter");
const A_AN = wordSet("a an the", true);
const A_AN_THE = wordSet("a an the only at", true);

/** Words that pick some of a group: "one of the accountants", "several of them". */
const QUANTIFIER = wordSet(
  "one two three four five six seven eight nine ten some many most several few both all each another none neither either any half dozens hundreds thousands scores number handful couple majority plenty",
  true,
);

/** Quantifiers that stand for one person by themselves: "One said", "another called it". */
const ALONE = wordSet("one another", true);

/** Quantifiers that stand for people by themselves where a place or "who" follows. */
const PEOPLE = wordSet("some others many several most few both those all", true);
const WHERE = wordSet("in at on near from outside inside behind around along with close familiar present involved");

/** Whether the quantifier at token `i` stands for people by itself: "some in the crowd", "others at the back". */
export function isQuantifier(stream: Stream, i: number): boolean {
  if (stream.kind[i + 1] !== WORD || !WHERE.has(stream, i + 1)) return false;
  return PEOPLE.has(stream, i);
}

/** Whether the words of a nominal speaker that begin with token `i` mean one of a group. */
export function isOneOf(stream: Stream, i: number): boolean {
  return ONE_ANOTHER.has(stream, i);
}

/** Whether token `i` is "one" or "another" in a person's place. */
export function isPronominal(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i) & DET) !== 0 && ALONE.has(stream, i) && !NO.has(stream, i - 1);
}

/** Whether token `i` and the article before it stand for one person of several: "the other", "a second". */
export function isOrdinal(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i - 1) & DET) !== 0 && OTHER_FIRST.has(stream, i) && A_AN.has(stream, i - 1);
}

/** Whether token `i` begins "one of" or "some of". */
export function isPartitive(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i + 1) & PREP) !== 0 && isText(stream, i + 1, "of") && QUANTIFIER.has(stream, i);
}

/** Where "one of", "a number of" before the noun phrase at token `from` begins; `from` where there is none. */
export function partitiveStart(stream: Stream, from: number, lo: number): number {
  const quantifier = from - 2;
  if (quantifier < lo || (flagsAt(stream, from - 1) & PREP) === 0 || !isPartitive(stream, quantifier)) return from;
  return quantifier > lo && A_AN_THE.has(stream, quantifier - 1) && (flagsAt(stream, quantifier - 1) & DET) !== 0
    ? quantifier - 1
    : quantifier;
}

/** Whether token `i` is the "them" of "one of them". */
export function isThem(stream: Stream, i: number): boolean {
  return (
    stream.kind[i] === WORD && ((flagsAt(stream, i) & THEY) !== 0 ? isText(stream, i, "them") : isText(stream, i, "us"))
  );
}

/** Whether "one" or "another" at token `i` is the whole phrase: a mark, the paragraph's end or "who" follows. */
export function standsAlone(stream: Stream, i: number): boolean {
  if (!isPronominal(stream, i)) return false;
  const next = stream.kind[i + 1] ?? BREAK;
  if (next === BREAK || isMark(stream, i + 1, COMMA)) return true;
  return next === PUNCT ? stream.mark[i + 1] === 0x2e : isText(stream, i + 1, "who");
}
