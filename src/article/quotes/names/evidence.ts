import { fold } from "../letters/folding.ts";
import { CUE, DET, NOT_NAME, ORG, PLACE } from "../lexicon/flags.ts";
import { ACCORDING_WORD } from "../words/common-words.ts";
import { CAPS, flagsAt, isText, type Stream, tokenText, WORD } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import type { EntityTable } from "./entities.ts";
import type { Mention, MentionKind, Mentions } from "./mention.ts";

/** Before these a word that may be a place is one: "in Houston", "north of Lincoln". */
const WHERE = wordSet(
  "in at near from to into outside inside across around through throughout toward towards via between over beyond leaving visit visited visiting since until by last next this early late mid",
  true,
);

/** Whether the single word of a mention stands where a person's surname would, not a place or a body. */
function standsAsSurname(stream: Stream, mention: Mention): boolean {
  const before = mention.from - 1;
  if (mention.honorific || stream.kind[before] !== WORD) return true;
  const according = isText(stream, before, "to") && ACCORDING_WORD.has(stream, before - 1);
  return according || (!WHERE.has(stream, before) && (flagsAt(stream, before) & DET) === 0);
}

/** The words that stand alone as somebody's surname: after a courtesy title, or as the subject of a verb of speech. */
function lonelySurnames(stream: Stream, mentions: Mentions): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mention of mentions.list) {
    if (mention.first !== mention.last || (flagsAt(stream, mention.from - 1) & DET) !== 0) continue;
    if (mention.honorific || isCue(stream, mention.last + 1, CUE)) found.add(fold(tokenText(stream, mention.last)));
  }
  return found;
}

/** Whether a name of two words that looks like a place or a people may be a person's: "Virginia Foxley", "Lou Green". */
function mayBePerson(stream: Stream, mention: Mention): boolean {
  if (mention.last !== mention.first + 1 || (flagsAt(stream, mention.from - 1) & DET) !== 0) return false;
  const last = flagsAt(stream, mention.last);
  if ((last & ORG) !== 0 || (flagsAt(stream, mention.first) & ORG) !== 0) return false;
  if (stream.kind[mention.first] === CAPS) return false;
  if (mention.kind === "place") return (last & PLACE) === 0;
  return (
    mention.kind === "organisation" && (last & NOT_NAME) !== 0 && (flagsAt(stream, mention.first) & NOT_NAME) === 0
  );
}

/**
 * The mentions with what the article itself tells of their kind: "Houston" is Ann Houston where the article names her
 * and no preposition makes it the town, and "Virginia Foxley" is a person where "Ms. Foxley" or "Foxley said" follows.
 */
export function withEvidence(stream: Stream, mentions: Mentions, table: EntityTable, of: readonly number[]): Mentions {
  let list: Mention[] | null = null;
  const change = (index: number, mention: Mention, kind: MentionKind): void => {
    list ??= [...mentions.list];
    list[index] = { ...mention, kind };
  };
  let surnames: ReadonlySet<string> | null = null;
  let index = -1;
  for (const mention of mentions.list) {
    index++;
    if (!mayBePerson(stream, mention)) continue;
    surnames ??= lonelySurnames(stream, mentions);
    if (!surnames.has(fold(tokenText(stream, mention.last)))) continue;
    table.makePerson(of[index] ?? -1);
    change(index, mention, "person");
  }
  index = -1;
  for (const mention of mentions.list) {
    index++;
    if (mention.first !== mention.last || stream.kind[mention.last] === CAPS) continue;
    if (mention.kind !== "place" && mention.kind !== "organisation") continue;
    if (!table.isSurname(stream, mention.last) || !standsAsSurname(stream, mention)) continue;
    change(index, mention, "person");
  }
  return list === null ? mentions : { ...mentions, list };
}
