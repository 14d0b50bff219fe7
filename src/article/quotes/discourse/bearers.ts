import { COMMA } from "../letters/chars.ts";
import { DET, PREP } from "../lexicon/flags.ts";
import { BREAK, CAPS, flagsAt, isMark, NUMBER, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import type { Referents } from "./referents.ts";

const IS_WAS = wordSet("is was became as");

const ARTICLE = wordSet("the der die le la el", true);
const INDEFINITE = wordSet("a an one another some ein eine un une una", true);

/** How far back somebody is looked for, in tokens. */
const REACH = 240;

/** So many earlier sentences with a description are looked at. */
const TIMES = 3;

/** Where somebody whom nobody names was last called so ("a driver", "one senator"), before token `at`; -1 if nowhere. */
export function namelessBearer(referents: Referents, head: number, at: number): number {
  const { stream, mentions } = referents;
  const noun = tokenText(stream, head).toLowerCase();
  for (let i = at - 1; i > 0 && i > at - REACH; i--) {
    // The lexicon's bits are compared first: they cost nothing.
    if (stream.flags[i] !== stream.flags[head] || (stream.kind[i] ?? BREAK) > CAPS) continue;
    if ((mentions.at[i] ?? -1) >= 0) continue;
    if (tokenText(stream, i).toLowerCase() !== noun) continue;
    let first = i - 1;
    while (
      first > 0 &&
      first > i - 5 &&
      (flagsAt(stream, first) & DET) === 0 &&
      (stream.kind[first] ?? BREAK) <= NUMBER
    )
      first--;
    if (!INDEFINITE.has(stream, first)) continue;
    // "Ann Hale, a driver", "a driver, Ann Hale," and "a driver named Ann Hale" have a name.
    // "a spokesman for Hale" has not.
    const complement = stream.kind[i + 1] === WORD && (flagsAt(stream, i + 1) & PREP) !== 0;
    const named =
      (mentions.at[first - 2] ?? -1) >= 0 ||
      (!complement && ((mentions.at[i + 1] ?? -1) >= 0 || (mentions.at[i + 2] ?? -1) >= 0));
    if (!named && !IS_WAS.has(stream, first - 1)) return i;
  }
  return -1;
}

/** The last token before `at` at which one of the entities is named, within reach; -1 where none is. */
export function lastNamed(referents: Referents, entity: number, at: number): number {
  const { mentions } = referents;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const index = mentions.at[i] ?? -1;
    if (index >= 0 && referents.entity(index) === entity) return i;
  }
  return -1;
}

/** Whether somebody was named in one sentence with the description ("Ames sacked the coach"): they are two. */
export function isApart(referents: Referents, entity: number, head: number, at: number): boolean {
  const { stream, mentions } = referents;
  const noun = tokenText(stream, head).toLowerCase();
  let times = 0;
  for (let i = at - 1; i > 0 && i > at - REACH; i--) {
    if (stream.flags[i] !== stream.flags[head] || !ARTICLE.has(stream, i - 1)) continue;
    if (tokenText(stream, i).toLowerCase() !== noun) continue;
    const start = stream.sentenceStart[stream.sentence[i] ?? 0] ?? 0;
    for (let n = i - 2; n >= start && !isMark(stream, n, COMMA); n--) {
      const index = mentions.at[n] ?? -1;
      if (index >= 0 && referents.entity(index) === entity) return true;
    }
    // Not every time: that would cost too much.
    if (++times === TIMES) return false;
  }
  return false;
}

/** "The same court ruled": whether the court was spoken of before, so that it is "the court". */
export function isSpokenOf(stream: Stream, noun: number): boolean {
  const word = tokenText(stream, noun);
  for (let i = noun - 3; i > 0 && i > noun - 2 * REACH; i--) {
    if (stream.flags[i] === stream.flags[noun] && tokenText(stream, i) === word && ARTICLE.has(stream, i - 1))
      return true;
  }
  return false;
}
