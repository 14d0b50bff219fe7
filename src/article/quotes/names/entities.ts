import { COMMA } from "../letters/chars.ts";
import { sameGiven } from "../letters/folding.ts";
import { FEMALE, GIVEN, MALE, SUFFIX } from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { flagsAt, isMark, QUOTE, type Stream, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { rolesOf } from "./entity-roles.ts";
import { fullNamesIn } from "./full-names.ts";
import type { Mention, MentionKind, Mentions } from "./mention.ts";
import { type Bearer, type Name, NameWords } from "./name-words.ts";

/** Somebody or something that the article names, under the fullest form of its name. */
export interface Entity {
  name: string;
  /** The name's words, lower-case, without suffixes. */
  words: readonly string[];
  kind: MentionKind;
  gender: number;
  /** Roles before the name, verbatim, in the article's order. */
  readonly roles: string[];
  /** The first mention under a full name: its stream and index. */
  fullMention: number;
}

/** Whether two genders can be one person's; 0 is unknown. */
export function genderFits(a: number, b: number): boolean {
  return a === 0 || b === 0 || (a & b) !== 0;
}

/** Titles that stand for a name ("Prince Albert"): the given name comes after them. */
const TITLES =
  "ayatollah pope king queen prince princess sheikh imam mullah emperor lord lady grand sultan mother sister saint";
const BARE_TITLES: ReadonlySet<string> = new Set(TITLES.split(" "));
const BARE_TITLE = wordSet(TITLES, true);

const NONE: readonly number[] = [];

/** Nobody has more roles in an article; each new one is compared with all before. */
const MOST_ROLES = 16;

/**
 * One table of everybody the article names, built in one pass over the full names (two words or more) and one over
 * the short ones. "Hillary Clinton" and "Bill Clinton" stay two; "Clinton" alone is resolved where it is used.
 */
export class EntityTable {
  readonly list: Entity[] = [];
  private readonly names = new NameWords();

  /** Adds the full names of a stream; gives each mention's entity. */
  addFull(stream: Stream, mentions: Mentions): number[] {
    const of = new Array<number>(mentions.list.length).fill(-1);
    let index = -1;
    for (const mention of mentions.list) {
      index++;
      if (mention.last === mention.first) continue;
      const words = this.wordsOf(stream, mention);
      if (words.length < 2 || words.length > 8) continue;
      // "de Klerk" alone is a surname.
      if (words.length === 2 && stream.kind[mention.first] === WORD) continue;
      of[index] = this.add(stream, mention, words, index);
    }
    return of;
  }

  private add(stream: Stream, mention: Mention, words: readonly Name[], index: number): number {
    const text = nameText(stream, mention);
    const suffixed = (flagsAt(stream, mention.last) & SUFFIX) !== 0;
    const all = this.names.ofWords(words);
    const key = suffixed ? this.names.join(all, this.names.of(stream, mention.last)) : all;
    const known = key.entity >= 0 ? key.entity : this.likely(stream, mention, words, all, !suffixed);
    if (known >= 0) {
      const entity = this.list[known];
      if (entity !== undefined) this.merge(entity, text, words, mention, stream);
      return known;
    }
    const id = this.list.length;
    this.list.push({
      name: text,
      words: textsOf(words),
      kind: mention.kind,
      gender: mention.gender,
      roles: rolesOf(stream, mention),
      fullMention: index,
    });
    key.entity = id;
    if (mention.kind === "person" || mention.kind === "unknown") {
      bear(words.at(-1), id);
      call(words[BARE_TITLE.has(stream, mention.first) ? 1 : 0], id);
      // "van der Berg" and "Sánchez Pérez" are also called by what follows the given name.
      if (words.length > 2) bear(this.names.ofWords(words, 1), id);
      if (words.length > 3) bear(this.names.ofWords(words, 2), id);
      if (words.length > 2 && (words[1]?.word.length ?? 0) > 2) bear(words[1], id);
    }
    return id;
  }

  /** Who bears a full name that nobody bears to the letter, -1 for nobody; without a suffix also under another form of it. */
  private likely(stream: Stream, mention: Mention, words: readonly Name[], all: Name, plain: boolean): number {
    // "Wasserman Schultz": a surname of two words, where somebody bears it.
    const double = (flagsAt(stream, mention.first) & GIVEN) === 0 ? (all.bearers?.[0] ?? -1) : -1;
    if (double >= 0 || !plain) return double;
    const same = this.compatible(words, mention);
    return same >= 0 ? same : this.withoutOffice(stream, mention, words);
  }

  /** Makes an entity a person, whom surname and given name call as well. */
  makePerson(id: number): void {
    const entity = this.list[id];
    if (entity === undefined || entity.kind === "person") return;
    entity.kind = "person";
    bear(this.names.ofWord(entity.words.at(-1) ?? ""), id);
    call(this.names.ofWord(entity.words[0] ?? ""), id);
  }

  /** Whether a token's word is the last word of a person's full name. */
  isSurname(stream: Stream, token: number): boolean {
    return this.names.of(stream, token).bearers?.some((id) => this.list[id]?.kind === "person") === true;
  }

  /** Those who bear a surname, by its word. */
  bearers(surname: string): readonly number[] {
    return this.names.ofWord(surname).bearers ?? NONE;
  }

  /** The words of a mention's name, folded (no accents, no full stops, lower-case). */
  wordsOf(stream: Stream, mention: Mention): Name[] {
    const words: Name[] = [];
    for (let i = mention.first; i <= mention.last - mention.honours; i++) {
      if (isMark(stream, i, COMMA) || stream.kind[i] === QUOTE) continue;
      // "Jr." tells father and son apart, but nobody is called by it.
      if ((flagsAt(stream, i) & SUFFIX) !== 0 && i > mention.first + 1) continue;
      words.push(this.names.of(stream, i));
    }
    return words;
  }

  /** "Headman Ann Hale" is "Ann Hale", whom the article names so elsewhere: an unknown word before a given name. */
  private withoutOffice(stream: Stream, mention: Mention, words: readonly Name[]): number {
    if (words.length < 3 || (flagsAt(stream, mention.first) & GIVEN) !== 0) return -1;
    return (flagsAt(stream, mention.first + 1) & GIVEN) === 0 ? -1 : this.names.ofWords(words, 1).entity;
  }

  private compatible(words: readonly Name[], mention: Mention): number {
    const others = words.at(-1)?.bearers ?? null;
    if (others === null || mention.kind === "organisation" || mention.kind === "place") return -1;
    const texts = textsOf(words);
    for (const id of others) {
      const entity = this.list[id];
      if (entity === undefined || entity.kind === "organisation" || entity.kind === "place") continue;
      if (entity.words.at(-1) !== texts.at(-1) || !genderFits(entity.gender, mention.gender)) continue;
      const a = BARE_TITLES.has(texts[0] ?? "") ? texts.slice(1) : texts;
      const b = BARE_TITLES.has(entity.words[0] ?? "") ? entity.words.slice(1) : entity.words;
      if (a.length < 2 || b.length < 2 || sameGiven(a[0] ?? "", b[0] ?? "")) return id;
    }
    return -1;
  }

  private merge(entity: Entity, text: string, words: readonly Name[], mention: Mention, stream: Stream): void {
    if (words.length > entity.words.length) {
      entity.name = text;
      entity.words = textsOf(words);
    }
    if (entity.gender === 0) entity.gender = mention.gender;
    if (mention.kind === "person") entity.kind = "person";
    if (entity.roles.length >= MOST_ROLES) return;
    for (const role of rolesOf(stream, mention)) if (!entity.roles.includes(role)) entity.roles.push(role);
  }

  /** The entities that a short form ("Clinton", "Mrs. Clinton", "Hillary") can mean, by its words. */
  candidates(words: readonly Name[], gender: number): readonly number[] {
    const last = words.at(-1);
    if (words.length > 1) {
      const all = this.names.ofWords(words);
      return all.entity >= 0 ? [all.entity] : this.fitting(all.bearers ?? last?.bearers ?? null, gender);
    }
    const surname = this.fitting(last?.bearers ?? null, gender);
    return surname.length > 0 ? surname : this.fitting(last?.called ?? null, gender);
  }

  /** Those of the entities whom a gender fits. */
  private fitting(ids: readonly number[] | null, gender: number): readonly number[] {
    if (ids === null) return NONE;
    if (gender === 0) return ids;
    return ids.filter((id) => genderFits(this.list[id]?.gender ?? 0, gender));
  }

  /** Whether a name of one word stands in the text that no full name explains. */
  hasOrphans(stream: Stream, mentions: Mentions): boolean {
    for (const mention of mentions.list) {
      if (mention.first !== mention.last || mention.common || mention.kind !== "unknown") continue;
      const word = this.names.of(stream, mention.first);
      if (word.bearers === null && word.called === null) return true;
    }
    return false;
  }

  /** Adds the people that a text outside the reporting names in full (a headline, a quotation) where the rest does not. */
  addHints(text: string, from: number, to: number, lexicon: Lexicon): void {
    for (const { given, surname, flags } of fullNamesIn(text, from, to, lexicon)) {
      const first = this.names.ofWord(text.slice(given.start, given.end));
      const last = this.names.ofWord(text.slice(surname.start, surname.end));
      const all = this.names.join(first, last);
      if (last.bearers !== null || all.entity >= 0) continue;
      const id = this.list.length;
      const gender = flags & (MALE | FEMALE);
      this.list.push({
        name: text.slice(given.start, surname.end),
        words: textsOf([first, last]),
        kind: "person",
        gender: gender === (MALE | FEMALE) ? 0 : gender,
        roles: [],
        fullMention: -1,
      });
      all.entity = id;
      bear(last, id);
    }
  }

  /** Adds a name that stays short: "Prince", "Adele", or a surname whose given name the article never says. */
  addShort(stream: Stream, mention: Mention, words: readonly Name[], index: number): number {
    const short = this.names.ofWords(words);
    const gender = mention.honorific ? mention.gender : 0;
    const bearers = short.shorts;
    const known = bearers === null ? undefined : bearerOf(bearers, gender);
    if (known !== undefined) {
      const entity = this.list[known];
      // "Mrs. Hale" and then "Hale said": without the title she is named as plainly.
      if (entity !== undefined && gender === 0 && bearers?.length === 1 && short.bearers === null)
        entity.name = nameText(stream, mention);
      return known;
    }
    const id = this.list.length;
    const plain = nameText(stream, mention);
    const titled =
      gender !== 0 && words.length === 1
        ? stream.text.slice(stream.start[mention.first - 1], stream.end[mention.last])
        : plain;
    // "Mrs. Hale" is not the Tom Hale of the article; without a given name the title tells a wife from her husband.
    const stays = short.bearers !== null || /^(?:Mrs|Miss)/.test(titled);
    this.list.push({
      name: stays ? titled : plain,
      words: textsOf(words),
      kind: mention.kind,
      gender: mention.gender !== 0 ? mention.gender : givenGender(stream, mention),
      roles: rolesOf(stream, mention),
      fullMention: index,
    });
    const bearer = { gender, id, titled };
    if (bearers === null) short.shorts = [bearer];
    else {
      bearers.push(bearer);
      // Without given names the courtesy titles tell "Miss Prewitt" from "Mr. Prewitt": they stay.
      for (const each of bearers) {
        const entity = this.list[each.id];
        if (entity !== undefined) entity.name = each.titled;
      }
    }
    return id;
  }

  /**
   * Adds a full name that the article gives in two places ("Joan and Carol Pruitt"; "his father, Stan" and "Mr.
   * Pruitt") to be met under either.
   */
  addPutTogether(given: string, surname: string, gender: number, mention: number): number {
    const first = this.names.ofWord(given);
    const last = this.names.ofWord(surname);
    const id = this.list.length;
    const words = textsOf([first, last]);
    this.list.push({ name: `${given} ${surname}`, words, kind: "person", gender, roles: [], fullMention: mention });
    this.names.join(first, last).entity = id;
    bear(last, id);
    call(first, id);
    return id;
  }
}

/** Who a short name means: the same title's bearer; without one also the only one who bore it with a title. */
function bearerOf(bearers: readonly Bearer[], gender: number): number | undefined {
  const same = bearers.find((bearer) => bearer.gender === gender);
  if (same !== undefined || gender !== 0) return same?.id;
  return bearers.length === 1 ? bearers[0]?.id : undefined;
}

/** The gender of a given name that stands alone ("Marcel"). */
function givenGender(stream: Stream, mention: Mention): number {
  const flags = flagsAt(stream, mention.first);
  const gender = flags & (MALE | FEMALE);
  return mention.first === mention.last && (flags & GIVEN) !== 0 && gender !== (MALE | FEMALE) ? gender : 0;
}

function textsOf(words: readonly Name[]): string[] {
  return words.map(({ word }) => word);
}

/** Those whom a name calls, with another one; no name calls more. */
function withOne(list: number[] | null, id: number): number[] {
  if (list === null) return [id];
  if (!list.includes(id) && list.length < 16) list.push(id);
  return list;
}

/** Gives an entity a surname. */
function bear(name: Name | undefined, id: number): void {
  if (name !== undefined) name.bearers = withOne(name.bearers, id);
}

/** Gives an entity a given name. */
function call(name: Name | undefined, id: number): void {
  if (name !== undefined) name.called = withOne(name.called, id);
}

/** A mention's name, verbatim, without a possessive. */
export function nameText(stream: Stream, mention: Mention): string {
  return stream.text.slice(stream.start[mention.first], stream.end[mention.last - mention.honours]);
}
