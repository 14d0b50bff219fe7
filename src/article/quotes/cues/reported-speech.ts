import { COMMA } from "../letters/chars.ts";
import { CUE, WEAK, WORK } from "../lexicon/flags.ts";
import { isSpeaking, type Reading, type Subject } from "../phrases/reading.ts";
import { BREAK, COLON, flagsAt, isMark, isText, QUOTE, type Stream } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { fromVerb } from "./verb-subjects.ts";

const HEARD = wordSet("oye oyó oía escucha escuchó escuchaba lee leía podía puede ve veía oyeron escucharon");

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
  // «…», se escuchaba entre la multitud: what follows the quotation is told of somebody else.
  const told = q === lo && isMark(stream, q + 1, COMMA) && isText(stream, q + 2, "se") && HEARD.has(stream, q + 3);
  return (dropsSubjects && !told) || (isMark(stream, q - 1, COLON) && q - lo <= LEAD_IN);
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
