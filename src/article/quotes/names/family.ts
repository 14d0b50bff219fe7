import { COMMA } from "../letters/chars.ts";
import { FEMALE, GIVEN, MALE } from "../lexicon/flags.ts";
import { AND_WORD } from "../words/common-words.ts";
import { flagsAt, isMark, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import type { EntityTable } from "./entities.ts";
import type { Mention, Mentions } from "./mention.ts";
import { roleGender } from "./roles.ts";

/** Relatives who mostly share a surname. */
const RELATIVES =
  "wife husband son daughter brother sister father mother dad mom parent twin widow widower nephew niece uncle aunt cousin".split(
    " ",
  );
const KIN: ReadonlySet<string> = new Set(
  ["", "grand", "step", "half-"].flatMap((degree) => RELATIVES.map((word) => degree + word)),
);
const KIN_WORD = wordSet([...KIN].join(" "));

const POSSESSOR = wordSet("his her their", true);

/** Words between a possessor and the noun: "her younger brother". */
const MODIFIERS = 2;

/** Whom the article names by each relation ("his wife, Elena"): the first two mentions, more are as ambiguous. */
export type Relatives = ReadonlyMap<string, readonly number[]>;

/** Whether a word means a relative ("wife", "grandson"). */
export function isKin(word: string): boolean {
  return KIN.has(word);
}

/** The gender that a word for a relative tells. */
export function kinGender(word: string): number {
  return roleGender(word, 0);
}

function kinBefore(stream: Stream, mention: Mention): string | null {
  const noun = isMark(stream, mention.from - 1, COMMA) ? mention.from - 2 : mention.from - 1;
  if (stream.kind[noun] !== WORD) return null;
  if (!KIN_WORD.has(stream, noun)) return null;
  const word = tokenText(stream, noun);
  for (let i = noun - 1; i >= 0 && i >= noun - 1 - MODIFIERS; i--) {
    if (stream.possessive[i] === 1 || POSSESSOR.has(stream, i)) return word;
    if (stream.kind[i] !== WORD) return null;
  }
  return null;
}

/** "Joan and Carol Pruitt": a given name that shares the surname of the full name after "and". */
function shareSurnames(stream: Stream, mentions: Mentions, table: EntityTable, of: number[]): void {
  let index = -1;
  for (const mention of mentions.list) {
    index++;
    const next = mentions.list[index + 1];
    if (next === undefined || mention.first !== mention.last || mention.from !== mention.first) continue;
    if (mention.possessive || next.from !== mention.last + 2 || next.first !== next.from) continue;
    if (!AND_WORD.has(stream, mention.last + 1)) continue;
    const flags = flagsAt(stream, mention.first);
    if ((flags & GIVEN) === 0 || (flagsAt(stream, next.first) & GIVEN) === 0) continue;
    const other = table.list[of[index + 1] ?? -1];
    const [word] = table.wordsOf(stream, mention);
    if (other?.words.length !== 2 || other.kind !== "person") continue;
    if (word === undefined || word.called !== null || word.bearers !== null) continue;
    const gender = flags & (MALE | FEMALE);
    const surname = tokenText(stream, next.last);
    of[index] = table.addPutTogether(
      tokenText(stream, mention.first),
      surname,
      gender === (MALE | FEMALE) ? 0 : gender,
      index,
    );
  }
}

/**
 * What the article's families tell, before short names are resolved: a relation tells the gender ("her brother,
 * Walt"); a given name that only a relation introduces takes the surname under which the article goes on ("Mr.
 * Pruitt"), where another of the name is in the article and nobody else can be meant. No surname is ever taken from
 * the relation alone. Gives the relatives in the article's order.
 */
export function linkFamilies(stream: Stream, mentions: Mentions, table: EntityTable, of: number[]): Relatives {
  shareSurnames(stream, mentions, table, of);
  const relatives = new Map<string, number[]>();
  const nameless: { given: string; gender: number; mention: number }[] = [];
  let index = -1;
  for (const mention of mentions.list) {
    index++;
    const kin = kinBefore(stream, mention);
    if (kin === null || mention.kind === "organisation" || mention.kind === "place") continue;
    const before = relatives.get(kin);
    if (before === undefined) relatives.set(kin, [index]);
    else if (before.length < 2) before.push(index);
    const gender = kinGender(kin);
    const words = table.wordsOf(stream, mention);
    const known = of[index] ?? -1;
    const bearers = known >= 0 ? [known] : (words[0]?.called ?? []);
    const [bearer] = bearers;
    const entity = bearers.length === 1 && bearer !== undefined ? table.list[bearer] : undefined;
    if (entity !== undefined && entity.gender === 0) entity.gender = gender;
    if (bearers.length === 0 && words.length === 1 && gender !== 0)
      nameless.push({ given: tokenText(stream, mention.first), gender, mention: index });
  }
  if (nameless.length === 0) return relatives;
  const only = (wanted: number) => {
    const fitting = nameless.filter(({ gender }) => gender === wanted);
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  const woman = only(FEMALE);
  const man = only(MALE);
  for (const mention of mentions.list) {
    if (!mention.honorific || mention.first !== mention.last) continue;
    const words = table.wordsOf(stream, mention);
    if (words[0]?.bearers === null || table.candidates(words, mention.gender).length > 0) continue;
    const one = mention.gender === FEMALE ? woman : man;
    if (one === undefined || (of[one.mention] ?? -1) >= 0) continue;
    of[one.mention] = table.addPutTogether(one.given, tokenText(stream, mention.first), one.gender, one.mention);
  }
  return relatives;
}
