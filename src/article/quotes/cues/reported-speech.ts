import { CUE, WEAK, WORK } from "../lexicon/flags.ts";
import { isSpeaking, type Reading, type Subject } from "../phrases/reading.ts";
import { BREAK, COLON, flagsAt, isMark, QUOTE, type Stream, WORD } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { fromVerb } from "./verb-subjects.ts";

/** The subjunctive of reported speech where the indicative has another form: "Der Plan sei gut, man habe Zeit." */
const SUBJUNCTIVE = wordSet(
  "sei seien hätten wären würden könnten müssten dürften habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe wisse lasse mache nehme sehe finde halte liege führe bringe fehle gelte handle trage spreche zeige bedeute gehöre laufe fahre arbeite setze stelle passe reiche koste zahle verliere gewinne brauche sorge helfe treffe ziehe bekomme entstehe bestehe verdiene freue",
);

/** At most so many tokens of a sentence are looked at. */
const REACH = 60;

/**
 * Whether the sentence of tokens `lo` to `hi` goes on with what somebody said, in German by its subjunctive alone: "Die
 * Stadt habe „kein Geld“." Duden, Grammatik: the first subjunctive marks reported speech without a verb that says so.
 */
export function isReportedSpeech(stream: Stream, lo: number, hi: number): boolean {
  if (!stream.lexicon.traits.verbSecond) return false;
  for (let i = lo; i < hi && i < lo + REACH; i++) {
    if (stream.kind[i] === QUOTE || stream.kind[i] !== WORD) continue;
    const end = stream.end[i] ?? 0;
    const last = stream.text.charCodeAt(end - 1);
    if (last !== 0x65 && last !== 0x69 && last !== 0x6e) continue;
    if ((flagsAt(stream, i) & CUE) === 0 && SUBJUNCTIVE.has(stream, i)) return true;
  }
  return false;
}

/** A lead-in without a subject has at most so many tokens. */
const LEAD_IN = 10;

/**
 * Whether what stands before the quotation at token `q` in its sentence leads to it without naming anybody: "Nur so viel:
 * „…“", "Solo dejó un mensaje: «…»", "Seule consigne : « … »". English has a subject there.
 */
export function isLeadIn(stream: Stream, lo: number, q: number): boolean {
  const { language, dropsSubjects } = stream.lexicon.traits;
  if (language === "en") return false;
  // "Motto: „…“", "Le mot d'ordre : « … »": nobody's words.
  if (isMark(stream, q - 1, COLON) && (flagsAt(stream, q - 2) & WORK) !== 0) return false;
  return dropsSubjects || (isMark(stream, q - 1, COLON) && q - lo <= LEAD_IN);
}

/** How a sentence points back at the quotation before it: «…». Así lo cuenta Ana Ruiz. */
const BACK = wordSet("Así Con De Son Es Lo Quien C' C’ Ces Ce Ainsi Voilà Par Mit So Das Dies Diese");

/** The subject of the sentence right after the quotation at token `q`, which its paragraph begins with, if it points back at it. */
export function pointedBack(reading: Reading, q: number): Subject | null {
  const { stream } = reading;
  if (!stream.lexicon.traits.inverts || (stream.kind[q - 1] ?? BREAK) !== BREAK) return null;
  const id = (stream.sentence[q] ?? 0) + 1;
  const from = stream.sentenceStart[id] ?? stream.count;
  const to = stream.sentenceStart[id + 1] ?? stream.count;
  if (stream.kind[from - 1] === BREAK || from >= stream.count || !BACK.has(stream, from)) return null;
  for (let i = from; i < to && i < from + LEAD_IN * 2; i++) {
    if (stream.kind[i] === QUOTE) return null;
    if (!isCue(stream, i, CUE | WEAK)) continue;
    const subject = fromVerb(reading, i, from, to);
    return subject?.type === "nominal" && !isSpeaking(stream, subject) ? null : subject;
  }
  return null;
}
