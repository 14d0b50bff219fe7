import { COMMA } from "../letters/chars.ts";
import { PARTY_NAMES, PAST_WORDS, RANK_WORDS, STATE_NAMES } from "../lexicon/descriptions.ts";
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

/** Tokens of a role between an article and the name. */
const LONGEST = 9;

/** Words between "was" and the name: "was a former clerk named Ann Hale". */
const NAMED = 6;

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

/** A role as the article words it, and whose it is. */
export interface ToldRole {
  readonly entity: number;
  readonly text: string;
}

/** Nobody has read of more; a description is compared with each. */
const MOST = 1000;

/** Every role that the article gives somebody, in its order: before the name, in an apposition, by "is"; each once. */
export function toldRoles(stream: Stream, mentions: Mentions, table: EntityTable, of: readonly number[]): ToldRole[] {
  const told: ToldRole[] = [];
  const known: ToldRole[] = [];
  const add = (entity: number, text: string): void => {
    if (told.length === MOST || known.some((role) => role.entity === entity && role.text === text)) return;
    const role = { entity, text };
    known.push(role);
    told.push(role);
  };
  let index = -1;
  for (const mention of mentions.list) {
    index++;
    const id = of[index] ?? -1;
    const kind = table.list[id]?.kind;
    if (mention.possessive || (kind !== "person" && kind !== "unknown")) continue;
    if (mention.roleLast >= mention.from) {
      const from = withRank(stream, mention.from);
      const title = stream.text.slice(stream.start[mention.from], stream.end[mention.roleLast]);
      if (from < mention.from && told.length < MOST) known.push({ entity: id, text: title });
      add(id, from < mention.from ? stream.text.slice(stream.start[from], stream.end[mention.roleLast]) : title);
    }
    const before = describedBefore(stream, mention) ?? "";
    if (before !== "") add(id, before);
    const said = saidToBe(stream, mention) ?? "";
    if (said !== "") add(id, said);
    const after = roleAfter(stream, mention) ?? "";
    if (after !== "") add(id, after);
    const as = describedAs(stream, mention) ?? "";
    if (as !== "") add(id, as);
    const party = partyAfter(stream, mention);
    if (party.length > 0) add(id, party.join(" "));
  }
  let id = -1;
  for (const entity of table.list) {
    id++;
    if (entity.kind === "person" || entity.kind === "unknown") for (const role of entity.roles) add(id, role);
  }
  return told;
}
