import { fold } from "../letters/folding.ts";
import { REPLY_VERBS } from "../lexicon/descriptions.ts";
import type { TokenRange } from "../phrases/reading.ts";
import { type Stream, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

const REPLY_VERB = wordSet([...REPLY_VERBS].join(" "));
const IN_BY = wordSet("in by");
const RESPONSE_REPLY = wordSet("response reply return");
const ASKED_PRESSED = wordSet("Asked Pressed Questioned Challenged Told Confronted Reminded Quizzed");
const WHEN_AFTER = wordSet("When After On");
const ASKED_PRESSED_QUESTIONED = wordSet("asked pressed questioned challenged told confronted reminded quizzed being");

/** A name is looked for in so many characters at a quotation's beginning and end. */
const REACH = 40;

const OPENING =
  /^["'“‘]?(?:(?:well|now|look|listen|oh|so|and|but|yes|no|ah|hey),?\s{1,2})?(?:(?:Mr|Mrs|Ms|Dr)\.?\s{1,2})?(\p{Lu}[\p{L}'’-]+),\s/u;
const CLOSING = /,\s{1,2}(?:(?:Mr|Mrs|Ms|Dr)\.?\s{1,2})?(\p{Lu}[\p{L}'’-]+)[.?!,…—-]*["'”’]?$/u;

/**
 * The name by which a quotation addresses somebody (“Tom, you knew,” or “Thank you, Tom.”), folded;
 * null where it addresses nobody. `start` and `end` are the quotation's offsets in the text.
 */
export function addressedIn(text: string, start: number, end: number): string | null {
  const opening = text.slice(start, Math.min(end, start + REACH));
  const closing = text.slice(Math.max(start, end - REACH), end);
  // Most quotations address nobody, and have no comma there.
  const name =
    (opening.includes(",") ? OPENING.exec(opening)?.[1] : undefined) ??
    (closing.includes(",") ? CLOSING.exec(closing)?.[1] : undefined);
  return name === undefined ? null : fold(name);
}

/** Whether a cue is one of an answer: "replied", "shot back", "said in response". */
export function isAnswer(stream: Stream, cue: TokenRange): boolean {
  for (let i = cue.from; i <= cue.to; i++) {
    if (stream.kind[i] === WORD && REPLY_VERB.has(stream, i)) return true;
  }
  const after = cue.to + 1;
  return IN_BY.has(stream, after) && RESPONSE_REPLY.has(stream, after + 1);
}

/** "Asked whether he would resign, he replied": he answers what his own sentence asks, not the quotation before. */
export function isAskedFirst(stream: Stream, sentence: number): boolean {
  const first = stream.sentenceStart[sentence] ?? 0;
  if (ASKED_PRESSED.has(stream, first)) return true;
  return WHEN_AFTER.has(stream, first) && ASKED_PRESSED_QUESTIONED.has(stream, first + 1);
}
