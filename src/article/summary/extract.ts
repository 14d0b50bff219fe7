import type { Paragraph } from "../article.ts";
import { splitSentences } from "../sentences.ts";
import { isBoilerplate } from "../text/boilerplate.ts";
import { continuesByline, isAside, isNote, opensByline } from "./furniture.ts";
import { contentWords, cosine, norm, tally } from "./words.ts";

export interface SummaryOptions {
  readonly headline: string | null;
  readonly language: string | null;
  /** How many sentences. */
  readonly sentences: number;
}

/** A sentence that may stand in the summary. */
interface Candidate {
  readonly text: string;
  readonly index: number;
  readonly words: ReadonlyMap<string, number>;
  /** Whether it is about the page or the piece, and none of the story. */
  readonly aside: boolean;
  score: number;
}

/** News tells what matters first: what stands after so many sentences is not looked at. */
const MAX_CANDIDATES = 60;
/** How much of the text says what the article is about. */
const MAX_TEXT = 200_000;
/** A longer "sentence" is none; it is cut at a word where there is nothing else. */
const MAX_SENTENCE = 1_000;

/**
 * The weights. The position prior is by far the strongest: on news, taking the first sentences is hard to beat, and
 * centrality alone (TextRank, LexRank) is worse than that (Zheng and Lapata 2019, https://aclanthology.org/P19-1628).
 */
const WEIGHTS = { decay: 5, centrality: 0.45, headline: 0.45, redundancy: 0.6 } as const;

const OPENING_QUOTE = /^["“„«‘']/u;
/** A quotation and who said it, without a word of the story. */
const MERE_QUOTATION = /^["“„«][^"”“»]*["”“»](?:\s+(?:\S+\s+){0,3}\S+[.!?])?$/u;
const ENDS = /[.!?…。！？]["'”’»)\]]*$/u;

/** Where a program set a space before a sentence's end mark ("at sea . jay laplante"), as corpora have it. */
const TOKENIZED_END = /(?<=\s[.!?])\s+(?=[^\s'"’”.!?])/u;

/** The sentences of a paragraph; of tokenised text, whose sentences may begin with small letters, too. */
function sentencesOf(paragraph: string, language: string | null): readonly string[] {
  const text = paragraph.slice(0, MAX_TEXT);
  const parts = TOKENIZED_END.test(text) ? text.split(TOKENIZED_END) : [text];
  const sentences: string[] = [];
  for (const part of parts) {
    for (const sentence of splitSentences(part, language)) sentences.push(sentence.text.trim());
    if (sentences.length > MAX_CANDIDATES * 4) break;
  }
  return sentences;
}

/** Sentences in reading order; headings, list items and set-off quotations are none of the story's own telling. */
function candidatesOf(paragraphs: readonly Paragraph[], language: string | null): Candidate[] {
  const running = paragraphs.filter((paragraph) => paragraph.kind === "text" && !isBoilerplate(paragraph.text));
  const candidates: Candidate[] = [];
  let byline = false;
  for (const paragraph of running.length > 0 ? running : paragraphs) {
    const outside = isNote(paragraph.text) || isAside(paragraph.text);
    for (const text of sentencesOf(paragraph.text, language)) {
      const opens = opensByline(text);
      // Who wrote it, in the sentence after "By ." and those that begin with "and".
      const names = byline && continuesByline(text);
      byline = opens;
      const andNames = /^and\s\S+(?:\s\S+){1,5}$/iu.test(text) && candidates.at(-1)?.aside === true;
      if (text === "" || !/[\p{L}\p{N}]/u.test(text)) continue;
      candidates.push({
        text,
        index: candidates.length,
        words: tally(contentWords(text.slice(0, MAX_SENTENCE * 2))),
        aside: outside || opens || names || andNames || isAside(text),
        score: 0,
      });
      if (candidates.length >= MAX_CANDIDATES) return candidates;
    }
  }
  return candidates;
}

/** What a sentence loses for its form: too short or long, a question, mere quotation, a line of metadata. */
function malus({ text, aside }: Candidate): number {
  const words = text.split(" ").length;
  let loss = 0;
  if (words < 6) loss += 0.5;
  else if (words < 9) loss += 0.1;
  if (words > 55) loss += 0.2;
  if (text.length > MAX_SENTENCE) loss += 2;
  if (/\?["'”’»)]*$/u.test(text)) loss += 0.4;
  if (!ENDS.test(text)) loss += 0.5;
  if (OPENING_QUOTE.test(text)) loss += MERE_QUOTATION.test(text) ? 0.45 : 0.1;
  if (aside) loss += 2;
  return loss;
}

/**
 * The most telling whole sentences, verbatim and in the article's order, joined by spaces. A sentence counts by its
 * position first, then by how close it is to the whole text and to the headline, less what its form costs; one that
 * says what a chosen one said counts less. Works without a headline. Linear in the length of the text.
 */
export function extractSummary(paragraphs: readonly Paragraph[], options: SummaryOptions): string {
  const count = Math.max(1, Math.floor(options.sentences));
  const candidates = candidatesOf(paragraphs, options.language);
  // Marks without a word: there is nothing to choose by.
  if (candidates.length === 0) return shortened(paragraphs[0]?.text ?? "");
  const whole: string[] = [];
  for (let length = 0, index = 0; index < paragraphs.length && length < MAX_TEXT; index += 1) {
    const text = (paragraphs[index]?.text ?? "").slice(0, MAX_TEXT);
    whole.push(...contentWords(text));
    length += text.length;
  }
  const topic = tally(whole);
  const topicNorm = norm(topic);
  const headline = tally(contentWords(options.headline ?? ""));
  const headlineNorm = norm(headline);
  const centralities = candidates.map((one) => cosine(one.words, topic, undefined, topicNorm));
  const highest = Math.max(0.001, ...centralities);
  // Lines of metadata at the start do not push the story back.
  let place = 0;
  for (const [index, one] of candidates.entries()) {
    const loss = malus(one);
    one.score =
      Math.exp(-place / WEIGHTS.decay) +
      WEIGHTS.centrality * ((centralities[index] ?? 0) / highest) +
      WEIGHTS.headline * cosine(one.words, headline, undefined, headlineNorm) -
      loss;
    if (loss < 2) place += 1;
  }
  const chosen: Candidate[] = [];
  const rest = new Set(candidates);
  while (chosen.length < count && rest.size > 0) {
    let best: Candidate | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const one of rest) {
      const repeated = Math.max(0, ...chosen.map((other) => cosine(one.words, other.words)));
      const score = one.score - (repeated > 0.5 ? WEIGHTS.redundancy * repeated : 0);
      if (score > bestScore) [best, bestScore] = [one, score];
    }
    if (best === null || (bestScore < -1 && chosen.length > 0)) break;
    rest.delete(best);
    chosen.push(best);
  }
  return chosen
    .toSorted((a, b) => a.index - b.index)
    .map((one) => shortened(one.text))
    .join(" ");
}

/** A "sentence" longer than any is cut at a word. */
function shortened(text: string): string {
  if (text.length <= MAX_SENTENCE) return text;
  const space = text.lastIndexOf(" ", MAX_SENTENCE);
  return text
    .slice(0, space > MAX_SENTENCE / 2 ? space : MAX_SENTENCE)
    .toWellFormed()
    .trimEnd();
}
