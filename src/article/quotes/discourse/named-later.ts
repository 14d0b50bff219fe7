import { COMMA } from "../letters/chars.ts";
import { CUE, GROUP, ORG, ROLE } from "../lexicon/flags.ts";
import { genderFits } from "../names/entities.ts";
import type { Mention } from "../names/mention.ts";
import { roleGender } from "../names/roles.ts";
import type { Subject } from "../phrases/reading.ts";
import { BREAK, flagsAt, isMark, PUNCT, QUOTE, type Stream, tokenText } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { introduction } from "./leads.ts";
import type { Referents } from "./referents.ts";

type Nominal = Extract<Subject, { type: "nominal" }>;

/** Sentences of a first paragraph that are looked over for the next one's beginning. */
const SENTENCES = 4;

/** A heading or a time above a report has at most so many characters. */
const HEADING = 60;

/** Those whom reports leave without a name, or name for somebody else. */
const UNNAMED =
  /^(?:spokes(?:man|woman|person)|official|officials|source|sources|aide|adviser|advisor|person|insider|witness|neighbou?r|resident|expert|analyst|colleague|friend|passer-by|bystander|reporter)$/;

const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);

/** Whether the paragraph that begins with a sentence opens the article, or a part of it under a heading. */
function opensReport(stream: Stream, sentence: number): boolean {
  const start = stream.sentenceStart[sentence] ?? 0;
  if (start === 0) return true;
  // "SALLAC, Maine -- A baker said": the dateline is a sentence of its own.
  if (stream.kind[start - 1] !== BREAK)
    return DASHES.has(stream.mark[start - 1] ?? 0) && stream.kind[start - 1] === PUNCT && sentence === 1;
  const before = stream.sentenceStart[sentence - 1] ?? 0;
  const alone = before === 0 || stream.kind[before - 1] === BREAK;
  return alone && stream.kind[before] !== QUOTE && (stream.start[start] ?? 0) - (stream.start[before] ?? 0) <= HEADING;
}

/** “…,” Ann Hale told, “…,” said Ann Hale: the name in the cue right after the quotation at token `q`; -1 where none is. */
function besideQuotation({ stream, mentions }: Referents, q: number): number {
  const index = mentions.at[q + 1] ?? -1;
  const last = mentions.list[index]?.last ?? -1;
  if (last > q) return isCue(stream, last + 1, CUE) ? index : -1;
  return isCue(stream, q + 1, CUE) ? (mentions.at[q + 2] ?? -1) : -1;
}

function leadNamed(referents: Referents, sentence: number): number {
  const lead = referents.leadOf(sentence);
  return lead?.type === "name" ? lead.mention : -1;
}

/** Descriptions that a holder of any office may have. */
const ANY_OFFICE = /^(?:candidate|nominee|challenger|incumbent|contender|hopeful|lawmaker|politician|rival|leader)$/;
const A_AN = wordSet("a an", true);

/** Whether the title before a name is the description's noun, or may be that of whom the noun describes. */
function fitsTitle(stream: Stream, mention: Mention, noun: string): boolean {
  if (mention.roleLast < mention.from) return false;
  for (let i = mention.from; i <= mention.roleLast; i++) if (tokenText(stream, i).toLowerCase() === noun) return true;
  return ANY_OFFICE.test(noun);
}

/** So many tokens after a report's beginning are looked through for a body's name. */
const AHEAD = 300;

/**
 * "An ambulance service has apologised … ¶ … Kent Ambulance Service": British reports open with what a body is and name
 * it below, by a name that ends with the same words. -1 where none or several do.
 */
function bodyNamed(referents: Referents, nominal: Nominal): number {
  const { stream, mentions } = referents;
  const { head, from, to } = nominal;
  if (head !== to || !A_AN.has(stream, from) || !opensReport(stream, stream.sentence[from] ?? 0)) return -1;
  let found = -1;
  for (let i = to + 1; i < stream.count && i < to + AHEAD; i++) {
    if (stream.hash[i] !== stream.hash[head]) continue;
    const index = mentions.at[i] ?? -1;
    const mention = mentions.list[index];
    if (mention === undefined || mention.last !== i || mention.last === mention.first) continue;
    if (mention.kind !== "organisation" || (head > from + 1 && stream.hash[i - 1] !== stream.hash[head - 1])) continue;
    if (found >= 0 && referents.entity(found) !== referents.entity(index)) return -1;
    found = found < 0 ? index : found;
  }
  return found;
}

/**
 * Whom a report's first sentence describes and its second paragraph names: "A baker said on Monday … ¶ Ann Hale, 52,
 * was asked": wire agencies open so, and the second paragraph brings who it was in full. -1 where it is not plain that
 * the name is the one described.
 */
export function namedNext(referents: Referents, nominal: Nominal): number {
  const { stream, mentions, table } = referents;
  const { head, from } = nominal;
  if (stream.lexicon.traits.language === "en" && (flagsAt(stream, head) & (GROUP | ORG)) !== 0)
    return bodyNamed(referents, nominal);
  const noun = tokenText(stream, head).toLowerCase();
  if (nominal.plural || (flagsAt(stream, head) & ROLE) === 0 || UNNAMED.test(noun)) return -1;
  const opening = tokenText(stream, from).toLowerCase();
  if (opening !== "a" && opening !== "an" && opening !== "the") return -1;
  const first = stream.sentence[from] ?? 0;
  const lead = opensReport(stream, first) ? referents.leadOf(first) : null;
  if (lead?.type !== "nominal" || lead.head !== head) return -1;
  let next = first + 1;
  while (next <= first + SENTENCES && stream.kind[(stream.sentenceStart[next] ?? 0) - 1] !== BREAK) next++;
  if (next > first + SENTENCES) return -1;
  const start = stream.sentenceStart[next] ?? 0;
  const quoted = stream.kind[start] === QUOTE;
  const named = quoted ? besideQuotation(referents, start) : leadNamed(referents, next);
  const mention = mentions.list[named];
  const entity = table.list[referents.entity(named)];
  if (mention === undefined || entity === undefined || entity.fullMention !== named) return -1;
  if (mention.last === mention.first || mention.possessive || entity.kind === "organisation" || entity.kind === "place")
    return -1;
  if (!genderFits(entity.gender, roleGender(noun, flagsAt(stream, head)))) return -1;
  const told = introduction(stream, mention);
  // "A candidate for mayor said … ¶ Lt. Gov. Ann Hale told": the title is what the description left out.
  if (stream.lexicon.traits.language === "en" && !quoted && fitsTitle(stream, mention, noun)) return named;
  // "Ann Hale, 52,", "Ann Hale, a baker from Tours,"
  if (told > 1 || (told > 0 && opening !== "the")) return named;
  // “…,” Ann Hale told the court: without a word about who that is, it was told already.
  const bare = mention.from === mention.first && !isMark(stream, mention.last + 1, COMMA);
  return bare && quoted ? named : -1;
}
