import { isSentenceStarter, stopMeaning, takesNumber } from "./abbreviations.ts";

/** One sentence: `input.slice(start, end) === text`. White space between sentences belongs to the one before it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Unicode's own sentence boundaries (UAX #29), which know no abbreviations; {@link splitSentences} repairs them. */
const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });

/** Boundaries are looked at within this many characters on either side, so that any input takes linear time. */
const LOOK_AROUND = 80;
/** The segmenter gets at most so much at a time. */
const CHUNK = 100_000;

const CLOSERS = /["'”’»“‘)\]]/u;
/** A sentence that a later attribution continues: “Stop!” Khamenei said. */
const ATTRIBUTION =
  /^(?:(?:the|a|an|Mr|Mrs|Ms|Dr)\.?\s)?(?:[\p{L}][\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|added|told|shouted|cried|replied|wrote|tweeted|insisted|exclaimed|yelled|chanted|wondered|demanded)\b/u;

/** The word that ends right before `end` (which points behind a full stop), without that stop. */
function wordBefore(text: string, end: number): string {
  let start = end;
  const floor = Math.max(0, end - LOOK_AROUND);
  while (start > floor && !/[\s("“‘'«»[\]/—–]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.[-\s]?)+\p{Lu}$/u.test(word);
}

/** Whether a capitalised name stands before the initial that starts at `index` ("George W."). */
function nameBefore(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LOOK_AROUND), index).trimEnd();
  const match = /(?:^|\s)(\p{L}[\p{L}.'’-]*)$/u.exec(before);
  const word = match?.[1];
  return word === undefined ? before === "" : /^\p{Lu}/u.test(word);
}

/** Whether the full stop behind `word` (ending at `stop`) leaves the sentence open before `next`. */
function stopContinues(text: string, stop: number, next: string, german: boolean): boolean {
  const word = wordBefore(text, stop);
  if (word === "") return false;
  const nextWord = /^["'“‘(«»„]?(\p{L}[\p{L}'’]*)/u.exec(next)?.[1] ?? "";
  const number = /^[#№]?\d/u.test(next);
  if (number && takesNumber(word)) return /^\p{Lu}/u.test(word) || !/^nos?$/u.test(word);
  if (german && /^\d{1,2}$/u.test(word) && nextWord !== "" && !isSentenceStarter(nextWord)) return true;
  if (next.startsWith("J.-C")) return true;
  const opensQuote = /^["“‘«„]/u.test(next);
  switch (stopMeaning(word)) {
    case "never-last":
      return !opensQuote || nextWord !== "";
    case "sometimes-last":
      return !opensQuote && nextWord !== "" && !isSentenceStarter(nextWord);
    default:
      // "z. B.", "p. ex.": abbreviations written apart.
      if (/^\p{Ll}$/u.test(word)) return /^\p{L}{1,2}\./u.test(next);
      if (!isInitial(word) || nextWord === "" || opensQuote) return false;
      // "I." ends sentences; other single capitals do so before a starter ("Plan B. The …") or without a name before.
      if (isSentenceStarter(nextWord)) return false;
      // "M." is French for "Mr.", and stands after any word.
      return word.length > 1 || word === "M" || nameBefore(text, stop - word.length) || /^\p{Lu}\.?\s/u.test(next);
  }
}

/** Whether the boundary at `index`, which Unicode's rules see, is inside a sentence. */
function continues(text: string, index: number, german: boolean): boolean {
  let end = index;
  const floor = Math.max(0, index - LOOK_AROUND);
  while (end > floor && /\s/u.test(text.charAt(end - 1))) {
    end -= 1;
    if (/[\n\r\u0085\u2028\u2029]/u.test(text.charAt(end))) return false;
  }
  const next = text.slice(index, index + LOOK_AROUND);
  if (next === "") return false;
  let stop = end;
  while (stop > floor && CLOSERS.test(text.charAt(stop - 1))) stop -= 1;
  const closed = stop < end;
  const mark = text.charAt(stop - 1);
  if (/^\p{Ll}/u.test(next) && /[.!?…]/u.test(mark)) return true;
  if (/^[,;:)\]”»]/u.test(next)) return true;
  if (closed) return /[!?]/u.test(mark) && /["'”’»“]/u.test(text.charAt(end - 1)) && ATTRIBUTION.test(next);
  // "..." before a capital may be either; Unicode's reading (a new sentence) stands.
  return mark === "." && stopContinues(text, stop - 1, next, german);
}

/** Cuts the input into pieces for the segmenter, after white space where there is some. */
function* chunks(text: string): Generator<{ text: string; start: number }> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + CHUNK);
    if (end < text.length) {
      const newline = text.lastIndexOf("\n", end - 1);
      const cut = newline >= start + CHUNK / 2 ? newline : text.lastIndexOf(" ", end - 1);
      if (cut > start) end = cut + 1;
      else if (/[\udc00-\udfff]/u.test(text.charAt(end))) end -= 1;
    }
    yield { text: text.slice(start, end), start };
    start = end;
  }
}

/** Boundaries of Unicode's sentences; the edges of chunks count only where a sentence really ends there. */
function* boundaries(text: string): Generator<number> {
  for (const chunk of chunks(text)) {
    if (chunk.start > 0 && /[.!?…。！？\n]["'”’»)\]]*\s*$/u.test(text.slice(chunk.start - 8, chunk.start)))
      yield chunk.start;
    for (const { index } of SEGMENTER.segment(chunk.text)) if (index > 0) yield chunk.start + index;
  }
}

/**
 * Splits a text into sentences. The sentences are whole, in order and without gaps: their texts joined are the input.
 * Abbreviations, initials, ordinals and attributions after a question ("“Why?” she asked.") do not end a sentence;
 * closing quotation marks and brackets stay with theirs; a line break always ends one.
 * Linear in the length of the text.
 * @param language A BCP 47 tag; German ordinals ("8. März") are read as such only where it says German.
 */
export function splitSentences(text: string, language?: string | null): readonly Sentence[] {
  const german = /^de\b/iu.test(language ?? "");
  const sentences: Sentence[] = [];
  let start = 0;
  for (const index of boundaries(text)) {
    if (continues(text, index, german)) continue;
    sentences.push({ text: text.slice(start, index), start, end: index });
    start = index;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start, end: text.length });
  return sentences;
}
