import { CUE, ROLE } from "../lexicon/flags.ts";
import type { Subject } from "../phrases/reading.ts";
import { THE_ARTICLE } from "../words/common-words.ts";
import { flagsAt, isText } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { introduction } from "./leads.ts";
import type { People } from "./people.ts";
import { type Hints, NO_HINTS } from "./referents.ts";
import type { Speaker } from "./speaker.ts";

const IN_AT = wordSet("in at near outside");

type Nominal = Extract<Subject, { type: "nominal" }>;

/** How far back somebody is looked for, in tokens and in sentences, and so many tokens of a sentence are looked at. */
const REACH = 240;
const SENTENCES = 3;
const LONGEST = 80;

/** Whether a definite description that leads a sentence is somebody without a name, of whom the article tells more. */
function isNameless(people: People, lead: Nominal): boolean {
  const { stream } = people;
  if (lead.plural || lead.head === lead.from || !THE_ARTICLE.has(stream, lead.from)) return false;
  const person = (flagsAt(stream, lead.head) & ROLE) !== 0 || isText(stream, lead.head, "member");
  return person && isCue(stream, lead.to + 1, CUE) && (people.resolve(lead, null, NO_HINTS, 2)?.entity ?? -1) < 0;
}

/** Who alone is introduced in a sentence without leading it: "Several were against it, among them Ann Hale, who"; -1 if nobody is. */
function introducedIn(people: People, sentence: number): number {
  const { stream, mentions, table } = people;
  const start = stream.sentenceStart[sentence] ?? 0;
  const end = Math.min(start + LONGEST, stream.sentenceStart[sentence + 1] ?? stream.count);
  let found = -1;
  for (let i = start; i < end; i++) {
    const index = mentions.at[i] ?? -1;
    const mention = mentions.list[index];
    if (mention === undefined || mention.first !== i || !people.isPerson(index)) continue;
    const entity = table.list[people.entity(index)];
    const fresh = entity?.fullMention === index && mention.last > mention.first && !mention.possessive;
    if (!fresh || introduction(stream, mention) === 0 || found >= 0) return -1;
    found = index;
  }
  return found;
}

/** The person whom the last sentences are about, or who spoke last; for an answer the other one of the two. */
export function personAtHand(people: People, at: number, last: Speaker | null, hints: Hints): Speaker | null {
  const { stream, mentions, table } = people;
  const here = stream.sentence[at] ?? 0;
  if (hints.answers) {
    for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
      const index = mentions.at[i] ?? -1;
      if (index < 0 || here - (stream.sentence[i] ?? 0) > SENTENCES + 1) continue;
      if (people.isPerson(index) && people.entity(index) !== last?.entity) return people.named(index, null, at);
    }
    return null;
  }
  const spoke = last === null || last.plural ? -1 : (stream.sentence[last.token] ?? 0);
  for (let id = here - 1; id >= 0 && id >= here - SENTENCES; id--) {
    if (spoke === id) break;
    const lead = people.leadOf(id);
    if (lead?.type === "name" && people.isPerson(lead.mention)) return people.named(lead.mention, null, at);
    // "The member said the vote was lost": then "the congressman" is that one, whoever was named before.
    if (lead?.type === "nominal" && isNameless(people, lead)) return null;
    const introduced = introducedIn(people, id);
    if (introduced >= 0) return people.named(introduced, null, at);
  }
  // "One backbencher said": "the MP" is that one, who has no name.
  if (last === null || last.entity < 0 || spoke < here - SENTENCES || spoke < 0) return null;
  return table.list[last.entity]?.kind === "organisation" ? null : last;
}

/** "The former governor said Hale was late": whether somebody is named in the sentence after token `to`, so that he is not its subject. */
export function isNamedAfter(people: People, entity: number, to: number): boolean {
  const { stream, mentions } = people;
  const end = Math.min(to + LONGEST, stream.sentenceStart[(stream.sentence[to] ?? 0) + 1] ?? stream.count);
  for (let i = to + 1; i < end; i++) {
    const index = mentions.at[i] ?? -1;
    if (index >= 0 && people.entity(index) === entity) return true;
  }
  return false;
}

/** The one person beside another whom the sentences before token `at` name; null where none or several are. */
export function otherAtHand(people: People, one: Speaker, at: number): Speaker | null {
  const { stream, mentions } = people;
  const here = stream.sentence[at] ?? 0;
  let other = -1;
  for (let i = at - 1; i >= 0 && i > at - REACH && here - (stream.sentence[i] ?? 0) <= 2 * SENTENCES; i--) {
    const index = mentions.at[i] ?? -1;
    if (index < 0 || !people.isPerson(index) || people.entity(index) === one.entity) continue;
    // "on Tuesday in Reno"
    if (IN_AT.has(stream, (mentions.list[index]?.from ?? i) - 1)) continue;
    if (other >= 0 && people.entity(other) !== people.entity(index)) return null;
    other = index;
  }
  return other < 0 ? null : people.named(other, null, at);
}
