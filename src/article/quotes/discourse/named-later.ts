import { COMMA } from "../letters/chars.ts";
import { CUE, ROLE } from "../lexicon/flags.ts";
import { genderFits } from "../names/entities.ts";
import { roleGender } from "../names/roles.ts";
import type { Subject } from "../phrases/reading.ts";
import { BREAK, flagsAt, isMark, PUNCT, QUOTE, type Stream, tokenText } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
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

/**
 * Whom a report's first sentence describes and its second paragraph names: "A baker said on Monday … ¶ Ann Hale, 52,
 * was asked": wire agencies open so, and the second paragraph brings who it was in full. -1 where it is not plain that
 * the name is the one described.
 */
export function namedNext(referents: Referents, nominal: Nominal): number {
  const { stream, mentions, table } = referents;
  const { head, from } = nominal;
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
  // "Ann Hale, 52,", "Ann Hale, a baker from Tours,"
  if (told > 1 || (told > 0 && opening !== "the")) return named;
  // “…,” Ann Hale told the court: without a word about who that is, it was told already.
  const bare = mention.from === mention.first && !isMark(stream, mention.last + 1, COMMA);
  return bare && quoted ? named : -1;
}
