import { leadingSubject } from "../cues/leading.ts";
import { DET, FEMALE, MALE } from "../lexicon/flags.ts";
import { phraseAfter } from "../phrases/phrases.ts";
import type { Reading, Subject } from "../phrases/reading.ts";
import { flagsAt, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

const OF_FROM = wordSet("of from");
const FROM_BY = wordSet("from by von de");
const THE_THIS = wordSet("the this that la el le der die das", true);
const A_AN = wordSet("a an his her un une una ein einn eine einen", true);

/** What one person writes and signs; reports, lawsuits and bills speak for themselves. */
const WRITTEN =
  /^(?:letter|note|email|e-mail|memo|statement|post|tweet|message|text|essay|column|op-ed|voicemail|diary|postcard|brief|apology|plea|carta|lettre|comunicado|communiqué|mitteilung)$/i;

/** What is written to somebody, and the verb that tells so without the noun. */
const SENT = /^(?:letter|note|email|e-mail|memo|message|text|tweet|post|postcard)$/;
const WROTE = wordSet("wrote writes emailed e-mailed texted tweeted posted messaged");

/** What renders somebody's words. */
const RENDERED = wordSet("transcript text recording version copy summary translation excerpt", true);

/** "A transcript of his remarks", "the text of Hale's speech": whose words they are. */
function ownerOf(reading: Reading, document: Extract<Subject, { type: "nominal" }>): Subject | null {
  const { stream, mentions } = reading;
  const of = document.head + 1;
  if (!RENDERED.has(stream, document.head) || !OF_FROM.has(stream, of)) return null;
  const index = mentions.at[of + 1] ?? -1;
  const mention = mentions.list[index];
  if (mention?.possessive && mention.kind !== "place")
    return { type: "name", from: mention.from, to: mention.last, mention: index, role: null };
  const whose = tokenText(stream, of + 1);
  if (whose !== "his" && whose !== "her") return null;
  const gender = whose === "his" ? MALE : FEMALE;
  return { type: "pronoun", from: of + 1, to: of + 1, gender, plural: false };
}

/** How far back, in tokens, a document's first mention is looked for. */
const REACH = 120;

/**
 * Who wrote "the letter": where it was first mentioned, whom it is from ("a letter from Ann Hale") or who sent,
 * issued or read it as that sentence's subject; null where the article does not tell.
 */
export function writerOf(reading: Reading, document: Extract<Subject, { type: "nominal" }>): Subject | null {
  const owner = ownerOf(reading, document);
  if (owner !== null) return owner;
  const { stream } = reading;
  const noun = tokenText(stream, document.head).toLowerCase();
  if (!WRITTEN.test(noun)) return null;
  // "read a tweet from Ned Farrow"
  if (document.head < document.to && FROM_BY.has(stream, document.head + 1)) {
    const writer = phraseAfter(reading, document.head + 2, document.to + 1);
    if (writer?.type === "name") return writer;
  }
  if (!THE_THIS.has(stream, document.from)) return null;
  let wrote = -1;
  for (let i = document.from - 1; i > 0 && i > document.from - REACH; i--) {
    if (stream.kind[i] !== WORD) continue;
    if (wrote < 0 && WROTE.has(stream, i)) wrote = i;
    if (tokenText(stream, i).toLowerCase() !== noun) continue;
    let first = i - 1;
    while (first > i - 4 && (flagsAt(stream, first) & DET) === 0 && stream.kind[first] === WORD) first--;
    if (!A_AN.has(stream, first)) continue;
    const id = stream.sentence[i] ?? 0;
    const end = stream.sentenceStart[id + 1] ?? stream.count;
    const from = FROM_BY.has(stream, i + 1) ? phraseAfter(reading, i + 2, end) : null;
    const writer = from ?? leadingSubject(reading, stream.sentenceStart[id] ?? 0, first);
    return writer !== null && (writer.type === "name" || writer.type === "pronoun") ? writer : null;
  }
  // "Ann Hale wrote to parents on Monday. “…,” the letter began."
  if (wrote < 0 || !SENT.test(noun)) return null;
  const writer = leadingSubject(reading, stream.sentenceStart[stream.sentence[wrote] ?? 0] ?? 0, wrote);
  return writer?.type === "name" ? writer : null;
}
