import { isSpace } from "../letters/chars.ts";
import { CALLED_ALSO, CALLED_BY, PAST_WORDS, RANK_WORDS, WRITTEN_OUT } from "../lexicon/descriptions.ts";
import { ROLE } from "../lexicon/flags.ts";
import type { EntityTable } from "../names/entities.ts";
import type { Mentions } from "../names/mention.ts";
import type { Stream } from "../words/stream.ts";
import { type ToldRole, toldRoles } from "./told-roles.ts";

/** A role that the article gives somebody, anywhere: "Rangers coach", "the city's first treasurer". */
export interface Holding {
  readonly entity: number;
  /** Its words, lower-case. */
  readonly words: ReadonlySet<string>;
  /** Whether it ranks below or beside the office ("deputy mayor"), and whether it is over ("former mayor"). */
  readonly rank: string | null;
  readonly past: boolean;
}

/** More than so many holders of one noun tell nothing. */
const MOST = 12;

const COMPLEMENT = /\s(?:of|for|in|at|from|on|with|to|de|des|du|del|de la)\s/;

const NONE: readonly string[] = [];

/** The words of a role, lower-case, without marks. */
export function wordsOfRole(role: string): string[] {
  const lower = role.toLowerCase();
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i <= lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code !== 0x2e && code !== 0x2f && !isSpace(code)) continue;
    if (i > from) words.push(lower.slice(from, i));
    from = i + 1;
  }
  return words;
}

/** The words of a role, abbreviations written out as well: "Sen." is also "senator". */
function writtenOut(role: string): string[] {
  return wordsOfRole(role).flatMap((word) => [word, ...(WRITTEN_OUT.get(word) ?? NONE)]);
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
  return heads.flatMap((word) => [word, ...(WRITTEN_OUT.get(word) ?? NONE)]);
}

/** The nouns for people with which a German compound ends: "finanzminister", "minister". */
function lastParts(stream: Stream, noun: string): string[] {
  const parts: string[] = [];
  for (let i = 2; i <= noun.length - 4 && noun.length <= 40; i++)
    if ((stream.lexicon.lookUp(noun, i, noun.length) & ROLE) !== 0) parts.push(noun.slice(i));
  return parts;
}

const NOBODY: readonly Holding[] = [];

/** Who holds each role. A role is read when a description first asks for its noun: most articles ask for few. */
export class Holders {
  private readonly stream: Stream;
  private readonly roles: readonly ToldRole[];
  /** The roles in small letters, as far as they were asked for. */
  private readonly lower: string[] = [];
  private readonly byNoun = new Map<string, readonly Holding[]>();
  private readonly wordsOf = new Map<number, ReadonlySet<string>>();
  /** How often each entity is named. */
  readonly times: Uint32Array;

  /** `of` gives each mention's entity. */
  constructor(stream: Stream, mentions: Mentions, table: EntityTable, of: readonly number[]) {
    this.stream = stream;
    this.roles = toldRoles(stream, mentions, table, of);
    this.times = new Uint32Array(table.list.length);
    for (const id of of) if (id >= 0) this.times[id] = (this.times[id] ?? 0) + 1;
  }

  /** Those whom the article gives the role that a noun (in small letters) names, two of them apart; in its order. */
  of(noun: string): readonly Holding[] {
    const known = this.byNoun.get(noun);
    if (known !== undefined) return known;
    const names = CALLED_BY.get(noun) ?? NONE;
    let found: Holding[] | null = null;
    let index = -1;
    for (const role of this.roles) {
      index++;
      const lower = this.lower[index] ?? role.text.toLowerCase();
      this.lower[index] = lower;
      if (!lower.includes(noun) && !names.some((name) => lower.includes(name))) continue;
      if (!nounsOf(this.stream, role.text).has(noun)) continue;
      found ??= [];
      found.push(holdingOf(role));
      if (found.length === MOST) break;
    }
    this.byNoun.set(noun, found ?? NOBODY);
    return found ?? NOBODY;
  }

  /** Whether a word (in small letters) stands in a role of the entity, its party or its state. */
  isTold(entity: number, word: string): boolean {
    return this.told(entity).has(word);
  }

  private told(entity: number): ReadonlySet<string> {
    const known = this.wordsOf.get(entity);
    if (known !== undefined) return known;
    const words = new Set<string>();
    for (const role of this.roles)
      if (role.entity === entity) for (const word of writtenOut(role.text)) words.add(word);
    this.wordsOf.set(entity, words);
    return words;
  }
}

function holdingOf({ entity, text }: ToldRole): Holding {
  const words = writtenOut(text);
  const rank = words.find((word) => RANK_WORDS.has(word)) ?? null;
  return { entity, words: new Set(words), rank, past: words.some((word) => PAST_WORDS.has(word)) };
}

/** What the holder of a role is called, in small letters: of "senator from Ohio" also "lawmaker". */
function nounsOf(stream: Stream, role: string): ReadonlySet<string> {
  const english = stream.lexicon.traits.language === "en";
  const nouns = new Set(english ? headsOf(stream, role) : writtenOut(role.split(COMPLEMENT)[0] ?? role));
  // "Bundesfinanzminister" is "der Minister" too.
  if (stream.lexicon.traits.compounds)
    for (const noun of [...nouns]) for (const part of lastParts(stream, noun)) nouns.add(part);
  for (const noun of [...nouns]) for (const also of CALLED_ALSO.get(noun) ?? NONE) nouns.add(also);
  return nouns;
}
