import { COMMA } from "../letters/chars.ts";
import { CUE, GROUP, ING, PREP, ROLE, WEAK } from "../lexicon/flags.ts";
import { phraseAfter } from "../phrases/phrases.ts";
import { isSpeaking, pronounAt, type Reading } from "../phrases/reading.ts";
import { CAPITAL, COLON, flagsAt, isMark, isText, QUOTE } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { type Finding, finding } from "./findings.ts";
import { reactionOf } from "./noun-cues.ts";
import { subjectBefore } from "./subjects.ts";
import { agentAfter, isPassive } from "./verb-subjects.ts";

const FROM_TO = wordSet("from to");
const THIS_ONE = wordSet("this one that word belongs belonged came comes goes went fell");
const ASKED_TOLD = wordSet("Asked Told Pressed Reminded Questioned");

/** "The mayor's reaction was quick: “…”", "Then came this from Grice: “…”": whose words a colon announces without a verb of speech. */
export function colonCue(reading: Reading, q: number, lo: number): Finding | null {
  const { stream } = reading;
  if (!isMark(stream, q - 1, COLON)) return null;
  const owner = reactionOf(reading, q, lo);
  if (owner !== null) return finding(owner, owner.to + 1, owner.to + 1, 0.85, 1);
  const index = reading.mentions.at[q - 2] ?? -1;
  const m = reading.mentions.list[index];
  if (m === undefined || m.first <= lo || (m.kind !== "person" && m.kind !== "unknown")) return null;
  const source = FROM_TO.has(stream, m.first - 1);
  if (!source || !THIS_ONE.has(stream, m.first - 2)) return null;
  return finding({ type: "name", from: m.from, to: m.last, mention: index, role: null }, m.first - 1, m.last, 0.85, 1);
}

/** "In what she called “…,” Smith", "Saying he was “…,” Smith": the subject of the clause after the quotation. */
export function frontedCue(reading: Reading, q: number, lo: number, hi: number): Finding | null {
  const { stream } = reading;
  if (stream.kind[lo] !== CAPITAL || q - lo > 24 || q + 1 >= hi) return null;
  const comma = isMark(stream, q + 1, COMMA);
  if (!comma && stream.text.charCodeAt((stream.end[q] ?? 0) - 2) !== COMMA) return null;
  const flags = flagsAt(stream, lo);
  const participle = (flags & ING) !== 0 && reading.mentions.at[lo] === -1 && (flags & (ROLE | GROUP)) === 0;
  // "Having called it “…,” Hale"; "Asked about what she had called “…,” Hale"
  const having = !participle && isText(stream, lo, "Having");
  const preposition = (flags & PREP) !== 0 || ASKED_TOLD.has(stream, lo);
  if (!participle && !having && !preposition) return null;
  if (preposition) {
    // Only with a pronoun and its cue right before the quotation: "In a speech he described as".
    let cue = q - 1;
    while (cue > lo + 1 && cue > q - 6 && !isCue(stream, cue, CUE | WEAK)) cue--;
    if (!isCue(stream, cue, CUE | WEAK) || subjectBefore(reading, cue, lo + 1)?.type !== "pronoun") return null;
  }
  const first = comma ? q + 2 : q + 1;
  if (pronounAt(stream, first) !== null) return null;
  const subject = phraseAfter(reading, first, hi);
  if (subject === null || subject.from !== first) return null;
  if (subject.type === "nominal" && !isSpeaking(stream, subject)) return null;
  return finding(subject, lo, lo, 0.85, q - lo);
}

/**
 * "Residents were told the water was “…”": a passive without its agent before the quoted piece at token `q`. Whom the
 * words were told is not their speaker, so that nobody is, but for an agent after them.
 */
export function passiveCue(reading: Reading, q: number, lo: number, hi: number): Finding | null {
  const { stream } = reading;
  for (let i = q - 1; i > lo && i > q - 16; i--) {
    if (stream.kind[i] === QUOTE || isMark(stream, i, 0x3b)) return null;
    if (!isCue(stream, i, CUE | WEAK) || !isPassive(reading, i, lo)) continue;
    // "was called “…” by Hale"
    const agent = agentAfter(reading, q, hi);
    if (agent !== null) return finding(agent, i, q + 1, 0.9, q - i);
    return finding({ type: "self", from: i, to: i }, i, i, 0, q - i);
  }
  return null;
}
