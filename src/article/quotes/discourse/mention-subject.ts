import { COMMA } from "../letters/chars.ts";
import { CUE, WEAK } from "../lexicon/flags.ts";
import type { Mention } from "../names/mention.ts";
import { isMark, QUOTE, type Stream } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";

/** Cue verbs whose object is whom one speaks to. */
const TO_SOMEBODY = wordSet(
  "tell tells told ask asks asked inform informs informed assure assures assured remind reminds reminded urge urges urged warn warns warned advise advises advised",
);

/** Cue verbs of a report: "read" and "asked" are more often something else. */
const REPORTS = wordSet(
  "said says told tells argued argues insisted insists noted notes warned warns predicted predicts maintained maintains contended contends acknowledged acknowledges conceded concedes explained explains recalled recalls testified testifies believes believed thinks thought",
);

/** "Hale said the race was tight": whether the name is the subject of a report that no quotation opens. */
export function tells(stream: Stream, mention: Mention): boolean {
  const start = stream.sentenceStart[stream.sentence[mention.from] ?? 0] ?? 0;
  const verb = mention.last + 1;
  return stream.kind[start] !== QUOTE && isCue(stream, verb, CUE) && REPORTS.has(stream, verb);
}

/** Whether a mention is its clause's subject, as far as its place tells. */
export function isSubject(stream: Stream, mention: Mention): boolean {
  const start = stream.sentenceStart[stream.sentence[mention.from] ?? 0] ?? 0;
  const before = mention.from - 1;
  if ((isCue(stream, before, CUE) && !TO_SOMEBODY.has(stream, before)) || isCue(stream, mention.last + 1, CUE | WEAK))
    return true;
  return (
    mention.from === start || (before >= start && (isMark(stream, before, COMMA) || stream.kind[before] === QUOTE))
  );
}
