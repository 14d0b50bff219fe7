import { DOCUMENT, ROLE } from "../lexicon/flags.ts";
import { roleGender } from "../names/roles.ts";
import { phraseAfter } from "../phrases/phrases.ts";
import type { Subject } from "../phrases/reading.ts";
import { flagsAt, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { ASKED, type Leads, SENTENCES } from "./leads.ts";
import { NO_HINTS, type Referents } from "./referents.ts";
import { fits, type Speaker } from "./speaker.ts";

const A_AN = wordSet("a an another");
const THE_A = wordSet("the a an his her their its", true);

type Pronoun = Extract<Subject, { type: "pronoun" }>;

/** Tokens before the pronoun's sentence that are looked through. */
const REACH = 160;

/** "She sat down beside a man in a red cap. He told her": whom the sentence before the pronoun's brings in without a name. */
export function metBefore(referents: Referents, pronoun: Pronoun): Speaker | null {
  const { stream } = referents;
  const end = stream.sentenceStart[stream.sentence[pronoun.from] ?? 0] ?? 0;
  const start = stream.sentenceStart[(stream.sentence[pronoun.from] ?? 0) - 1] ?? end;
  for (let i = Math.max(start, end - REACH); i < end; i++) {
    if (stream.kind[i] !== WORD || !A_AN.has(stream, i)) continue;
    const phrase = phraseAfter(referents, i, end);
    if (phrase?.type !== "nominal" || phrase.plural || (flagsAt(stream, phrase.head) & ROLE) === 0) continue;
    if (roleGender(tokenText(stream, phrase.head), 0) !== pronoun.gender) continue;
    return referents.resolve(phrase, null, NO_HINTS, 3);
  }
  return null;
}

/** "A student asked the governor whether he was sorry. “…,” he replied": the description of whom the sentence before asks. */
export function askedBefore(referents: Referents, leads: Leads, pronoun: Pronoun, depth: number): Speaker | null {
  const { stream } = referents;
  let lead: Subject | null = null;
  for (let back = 1; lead === null && leads.awayOf(back) <= 1 && back <= SENTENCES; back++) {
    const asking = leads.at(back);
    if (asking?.away === 1 && asking.asks) lead = asking.subject;
  }
  if (lead === null) return null;
  const end = stream.sentenceStart[(stream.sentence[lead.to] ?? 0) + 1] ?? stream.count;
  for (let i = lead.to + 1; i < end && i <= lead.to + 3; i++) {
    if (stream.kind[i] !== WORD || !ASKED.has(stream, i)) continue;
    const whom = phraseAfter(referents, i + 1, end);
    if (whom?.type !== "nominal" || whom.plural || (flagsAt(stream, whom.head) & ROLE) === 0) return null;
    const speaker = referents.resolve(whom, null, NO_HINTS, depth + 1);
    return speaker !== null && fits(speaker, pronoun.gender, false) ? speaker : null;
  }
  return null;
}

/** "The plea contended that …. The constable, it said, …", "We read the audit. It says": the document that "it" is. */
export function documentBefore(referents: Referents, token: number): Speaker | null {
  const { stream } = referents;
  const here = stream.sentence[token] ?? 0;
  const end = stream.sentenceStart[here] ?? 0;
  const start = Math.max(stream.sentenceStart[here - 1] ?? end, end - REACH);
  for (let i = start; i < end; i++) {
    if ((flagsAt(stream, i) & DOCUMENT) === 0 || stream.kind[i] !== WORD) continue;
    if (!THE_A.has(stream, i - 1) || i === start) continue;
    const phrase = phraseAfter(referents, i - 1, i + 1);
    return phrase?.type === "nominal" ? referents.resolve(phrase, null, NO_HINTS, 3) : null;
  }
  return null;
}
