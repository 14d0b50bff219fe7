import { COMMA } from "../letters/chars.ts";
import { CALLED_ALSO, PARTY_NAMES, PAST_WORDS, RANK_WORDS, STATE_NAMES, WRITTEN_OUT } from "../lexicon/descriptions.ts";
import { AUX, DET, PREP, ROLE } from "../lexicon/flags.ts";
import type { EntityTable } from "../names/entities.ts";
import type { Mention, Mentions } from "../names/mention.ts";
import { roleAfter } from "../names/roles.ts";
import { IS_OR_WAS } from "../words/common-words.ts";
import { BREAK, CAPS, flagsAt, isMark, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

const NAMED_CALLED = wordSet("named called");
const WHO = wordSet("who");
const IS_WAS = wordSet("is was became remains");

/** A role that the article gives somebody, anywhere: "Rangers coach", "the city's first treasurer". */
export interface Holding {
  readonly entity: number;
  /** Its words, lower-case. */
  readonly words: ReadonlySet<string>;
  /** Whether it ranks below or beside the office ("deputy mayor"), and whether it is over ("former mayor"). */
  readonly rank: string | null;
  readonly past: boolean;
}

/** Who holds each role. */
export interface Holders {
  /** By the role's noun and what else its holder is called. */
  readonly byNoun: ReadonlyMap<string, readonly Holding[]>;
  /** All words of each entity's roles, its party and state. */
  readonly words: ReadonlyMap<number, ReadonlySet<string>>;
  /** How often each entity is named. */
  readonly times: Uint32Array;
}

/** More than so many holders of one noun tell nothing. */
const MOST = 12;

/** Tokens of a role between an article and the name. */
const LONGEST = 9;

/** Words between "was" and the name: "was a former clerk named Ann Hale". */
const NAMED = 6;

const COMPLEMENT = /\s(?:of|for|in|at|from|on|with|to|de|des|du|del|de la)\s/;

/** The words of a role, lower-case, without marks. */
export function wordsOfRole(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[\s./]+/)
    .filter((word) => word !== "");
}

/** The words of a role, abbreviations written out as well: "Sen." is also "senator". */
function writtenOut(role: string): string[] {
  return wordsOfRole(role).flatMap((word) => [word, ...(WRITTEN_OUT.get(word) ?? [])]);
}

/** Nouns after which the one before tells the office as well: "attorney general", "detective sergeant". */
const SECOND =
  /^(?:general|sergeant|inspector|constable|superintendent|major|elect|designate|emeritus|laureate|at-large)$/;

/** Nouns that stand before another one and tell the person too: "rookie guard", "veteran pitcher". */
const BEFORE =
  /^(?:rookie|veteran|sophomore|freshman|billionaire|millionaire|republican|democrat|conservative|liberal)$/;

/** The nouns that a role's holder is called by: of "victim advocate" the advocate, of "owner and coach" both. */
function headsOf(stream: Stream, role: string): string[] {
  const heads: string[] = [];
  let head: string | null = null;
  let before = "";
  for (const word of wordsOfRole(role.split(COMPLEMENT)[0] ?? role)) {
    const known = WRITTEN_OUT.has(word) || (stream.lexicon.lookUp(word, 0, word.length) & ROLE) !== 0;
    // "a lawyer representing the victim"
    if (!known && head !== null && /(?:ing|ed)$/.test(word)) break;
    if (word === "and" || word === "&") {
      if (head !== null) heads.push(head);
      head = null;
    } else if (BEFORE.test(word)) heads.push(word);
    else if (SECOND.test(word) && before !== "") heads.push(before, word);
    if (known || CALLED_ALSO.has(word)) head = word;
    before = word;
  }
  heads.push(head ?? before);
  return heads.flatMap((word) => [word, ...(WRITTEN_OUT.get(word) ?? [])]);
}

/** The description of somebody that ends with token `last`: "the mayor of Sallac"; null where none does. */
function descriptionTo(stream: Stream, last: number): string | null {
  let noun = -1;
  for (let i = last; i >= 0 && i > last - LONGEST; i--) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind > 4) return null;
    const flags = flagsAt(stream, i);
    if ((flags & PREP) !== 0 && kind === WORD) noun = -1;
    else if (noun < 0 && (flags & ROLE) !== 0) noun = i;
    if ((flags & DET) !== 0 || stream.possessive[i] === 1)
      return noun < 0 ? null : stream.text.slice(stream.start[i], stream.end[last]);
  }
  return null;
}

/** "the mayor of Sallac, Ann Port": the description that the comma before a name ends. */
function describedBefore(stream: Stream, mention: Mention): string | null {
  return isMark(stream, mention.from - 1, COMMA) ? descriptionTo(stream, mention.from - 2) : null;
}

/** "The coach was Ann Hale", "the coach was a tall woman named Ann Hale": what the name is said to be. */
function saidToBe(stream: Stream, mention: Mention): string | null {
  let i = mention.from - 1;
  if (NAMED_CALLED.has(stream, i)) {
    const named = i;
    while (i > named - NAMED && (stream.kind[i] ?? BREAK) <= CAPS && !IS_OR_WAS.has(stream, i)) i--;
  }
  return stream.kind[i] === WORD && IS_OR_WAS.has(stream, i) ? descriptionTo(stream, i - 1) : null;
}

/** "Ann Hale, who is a nurse", "Ann Hale was the treasurer": what the sentence says the person is. */
function describedAs(stream: Stream, mention: Mention): string | null {
  let i = mention.last + 1;
  if (isMark(stream, i, COMMA)) i++;
  if (WHO.has(stream, i)) i++;
  if (stream.kind[i] !== WORD || !IS_WAS.has(stream, i)) return null;
  const first = i + 1;
  if ((flagsAt(stream, first) & DET) === 0) return null;
  let end = first + 1;
  let speaks = false;
  while (end < first + LONGEST) {
    const kind = stream.kind[end] ?? BREAK;
    if (kind > 4 || (kind === WORD && (flagsAt(stream, end) & (PREP | AUX | DET)) !== 0)) break;
    speaks = (flagsAt(stream, end) & ROLE) !== 0;
    end++;
  }
  return speaks ? stream.text.slice(stream.start[first], stream.end[end - 1]) : null;
}

/** "former Gov. Ann Hale", "deputy Mayor Lee": where the words of rank before a title begin. */
function withRank(stream: Stream, from: number): number {
  let first = from;
  while (first > 0 && stream.kind[first - 1] === WORD && from - first < 2) {
    const word = tokenText(stream, first - 1);
    if (!PAST_WORDS.has(word) && !RANK_WORDS.has(word)) break;
    first--;
  }
  return first;
}

/** The nouns for people with which a German compound ends: "finanzminister", "minister". */
function lastParts(stream: Stream, noun: string): string[] {
  const parts: string[] = [];
  for (let i = 2; i <= noun.length - 4 && noun.length <= 40; i++)
    if ((stream.lexicon.lookUp(noun, i, noun.length) & ROLE) !== 0) parts.push(noun.slice(i));
  return parts;
}

/** "Sen. Ann Hale, D-Maine": her party and state; empty where they do not follow the name. */
function partyAfter(stream: Stream, mention: Mention): string[] {
  const open = mention.last + 1;
  if (!isMark(stream, open, COMMA) && !isMark(stream, open, 0x28)) return [];
  const start = stream.start[open + 1] ?? 0;
  const match = /^([DRIL])(?:-|–|\., )(\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)/u.exec(stream.text.slice(start, start + 24));
  if (match === null) return [];
  const place = (match[2] ?? "").toLowerCase().replaceAll(".", "");
  return [...(PARTY_NAMES.get((match[1] ?? "").toLowerCase()) ?? []), ...(STATE_NAMES.get(place) ?? place.split(" "))];
}

/** Every role that the article gives somebody: before the name, in an apposition, by "is"; two of a noun stay apart. */
export function collectHolders(stream: Stream, mentions: Mentions, table: EntityTable, of: Int32Array): Holders {
  const holders = new Map<string, Holding[]>();
  const all = new Map<number, Set<string>>();
  const known = new Set<string>();
  const times = new Uint32Array(table.list.length);
  const learn = (entity: number, words: readonly string[]): void => {
    const before = all.get(entity);
    if (before === undefined) all.set(entity, new Set(words));
    else for (const word of words) before.add(word);
  };
  const add = (entity: number, role: string): void => {
    const key = `${entity} ${role}`;
    if (known.has(key)) return;
    known.add(key);
    const words = writtenOut(role);
    const english = stream.lexicon.traits.language === "en";
    const nouns = new Set(english ? headsOf(stream, role) : writtenOut(role.split(COMPLEMENT)[0] ?? role));
    learn(entity, words);
    const rank = words.find((word) => RANK_WORDS.has(word)) ?? null;
    const holding: Holding = {
      entity,
      words: new Set(words),
      rank,
      past: words.some((word) => PAST_WORDS.has(word)),
    };
    // "Bundesfinanzminister" is "der Minister" too.
    if (stream.lexicon.traits.compounds)
      for (const noun of [...nouns]) for (const part of lastParts(stream, noun)) nouns.add(part);
    for (const noun of nouns) for (const word of [noun, ...(CALLED_ALSO.get(noun) ?? [])]) put(holders, word, holding);
  };
  for (const [index, mention] of mentions.list.entries()) {
    const id = of[index] ?? -1;
    const kind = table.list[id]?.kind;
    if (id >= 0) times[id] = (times[id] ?? 0) + 1;
    if (mention.possessive || (kind !== "person" && kind !== "unknown")) continue;
    if (mention.roleLast >= mention.from) {
      const from = withRank(stream, mention.from);
      const title = stream.text.slice(stream.start[mention.from], stream.end[mention.roleLast]);
      if (from < mention.from) known.add(`${id} ${title}`);
      add(id, from < mention.from ? stream.text.slice(stream.start[from], stream.end[mention.roleLast]) : title);
    }
    for (const role of [
      describedBefore(stream, mention),
      saidToBe(stream, mention),
      roleAfter(stream, mention),
      describedAs(stream, mention),
    ])
      if (role !== null) add(id, role);
    const party = partyAfter(stream, mention);
    if (party.length > 0) {
      learn(id, party);
      add(id, party.join(" "));
    }
  }
  for (const [id, entity] of table.list.entries()) {
    if (entity.kind === "person" || entity.kind === "unknown") for (const role of entity.roles) add(id, role);
  }
  return { byNoun: holders, words: all, times };
}

function put(holders: Map<string, Holding[]>, word: string, holding: Holding): void {
  const list = holders.get(word);
  if (list === undefined) holders.set(word, [holding]);
  else if (list.length < MOST) list.push(holding);
}
