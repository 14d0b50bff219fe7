import { HE, SHE } from "../lexicon/flags.ts";
import { CAPITAL, CAPS, flagsAt, isText, QUOTE, type Stream, WORD } from "./stream.ts";
import { wordSet } from "./word-set.ts";

/** The subjunctive of reported speech where the indicative has another form: "Der Plan sei gut, man habe Zeit." */
const SUBJUNCTIVE = wordSet(
  "sei seien hätten wären würden könnten müssten dürften habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe wisse lasse mache nehme sehe finde halte liege führe bringe fehle gelte handle trage spreche zeige bedeute gehöre laufe fahre arbeite setze stelle passe reiche koste zahle verliere gewinne brauche sorge helfe treffe ziehe bekomme entstehe bestehe verdiene freue vertrete trete biete leiste rechne begrüße leide warte fürchte erwarte biete bitte",
);

/** At most so many tokens of a sentence are looked at. */
const REACH = 60;

/** Whether the verb at token `i` has such a form. */
export function isSubjunctive(stream: Stream, i: number): boolean {
  return stream.kind[i] === WORD && SUBJUNCTIVE.has(stream, i);
}

/** "Das Werk schreibe Verluste", "man verfolge einen Plan": a verb that no list has, in the first subjunctive after its subject. */
function looksSubjunctive(stream: Stream, i: number): boolean {
  const end = stream.end[i] ?? 0;
  if (flagsAt(stream, i) !== 0 || stream.text.charCodeAt(end - 1) !== 0x65 || stream.text.charCodeAt(end - 2) === 0x74)
    return false;
  if (end - (stream.start[i] ?? 0) < 5) return false;
  const before = stream.kind[i - 1];
  // "man", "es", "er", "sie"
  if (before === WORD) return isText(stream, i - 1, "man") || isText(stream, i - 1, "es") || isSubject(stream, i - 1);
  return (before === CAPITAL || before === CAPS) && stream.kind[i + 1] !== CAPITAL;
}

function isSubject(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i) & (HE | SHE)) !== 0 && (isText(stream, i, "er") || isText(stream, i, "sie"));
}

/**
 * Whether the sentence of tokens `lo` to `hi` goes on with what somebody said, in German by its subjunctive alone: "Die
 * Stadt habe „kein Geld“." Duden, Grammatik: the first subjunctive marks reported speech without a verb that says so.
 */
export function isReportedSpeech(stream: Stream, lo: number, hi: number): boolean {
  if (!stream.lexicon.traits.verbSecond) return false;
  for (let i = lo; i < hi && i < lo + REACH; i++) {
    if (stream.kind[i] === QUOTE || stream.kind[i] !== WORD) continue;
    const last = stream.text.charCodeAt((stream.end[i] ?? 0) - 1);
    if (last !== 0x65 && last !== 0x69 && last !== 0x6e) continue;
    if (SUBJUNCTIVE.has(stream, i)) return true;
    if (last === 0x65 && looksSubjunctive(stream, i)) return true;
  }
  return false;
}
