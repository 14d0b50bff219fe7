import { endOf, isTerminal } from "../letters/chars.ts";
import { BREAK, type PlacedPiece, type Stream, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { isAnswer } from "./address.ts";
import type { Attribution } from "./attribution.ts";
import type { Speaker } from "./speaker.ts";

/** What the rules of dialogue read: the quoted pieces and what was settled of those before. */
export interface Lines {
  readonly stream: Stream;
  readonly pieces: readonly PlacedPiece[];
  readonly result: readonly Attribution[];
}

/** A line of an exchange has at most so many characters; longer paragraphs go on with the last speaker. */
const SHORT_LINE = 60;

const ASKS = wordSet("ask asks asked asking inquired enquired wondered pressed demanded");

/** Whether the text is dialogue, as in fiction: half of its paragraphs, and at least five, begin with a quotation. */
export function isConversation(stream: Stream): boolean {
  let leading = 0;
  for (const q of stream.quotes) if (q === 0 || stream.kind[q - 1] === BREAK) leading++;
  if (leading < 5) return false;
  let paragraphs = 0;
  for (let i = 0; i < stream.count; i++) if (stream.kind[i] === BREAK) paragraphs++;
  return leading * 2 >= paragraphs && stream.text.length < paragraphs * 200;
}

/** “I have never —”: the next line is somebody else's. */
function isBrokenOff({ stream, pieces }: Lines, index: number): boolean {
  const previous = pieces[index - 1];
  return previous !== undefined && /(?:—|--|–)["”’]?$/.test(stream.text.slice(previous.end - 3, previous.end));
}

/** Whether an uncued line is one of short lines that two people exchange: a line to a paragraph, each closed. */
function isExchange({ pieces }: Lines, index: number): boolean {
  const here = pieces[index];
  const one = pieces[index - 1];
  const two = pieces[index - 2];
  if (here === undefined || one === undefined || two === undefined) return false;
  return [here, one, two].every((piece) => piece.end - piece.start <= SHORT_LINE && piece.closed);
}

/**
 * Whether the line before calls for the other one: it was asked (“Are you sorry?” Hale asked.), or it answered and this
 * one asks (“Not a cent,” she shot back. ¶ “How many is that?”). One who asks alone goes on answering himself.
 */
function isTurn({ stream, pieces, result }: Lines, index: number): boolean {
  const here = pieces[index];
  const previous = pieces[index - 1];
  const one = result[index - 1];
  const two = result[index - 2];
  if (here === undefined || previous === undefined || !one?.cued || one.evidence === null) return false;
  if (two === undefined || two.speaker === null || two.speaker.text === one.speaker?.text) return false;
  if (pieces[index - 2]?.paragraph === previous.paragraph) return false;
  const question = endOf(stream.text, here) === 0x3f;
  if (endOf(stream.text, previous) !== 0x3f) return question && isAnswer(stream, one.evidence);
  if (question) return false;
  for (let i = one.evidence.from; i <= one.evidence.to; i++)
    if (stream.kind[i] === WORD && ASKS.has(stream, i)) return true;
  return false;
}

/** In a conversation of two, an uncued line is the other one's: the speaker of the line before the last. */
export function otherSpeaker(lines: Lines, index: number, conversation: boolean): Speaker | null {
  const { pieces, result } = lines;
  if (!conversation && !isExchange(lines, index) && !isBrokenOff(lines, index) && !isTurn(lines, index)) return null;
  const here = pieces[index]?.paragraph ?? 0;
  const last = result[index - 1]?.speaker ?? null;
  if (last === null || pieces[index - 1]?.paragraph !== here - 1) return null;
  for (let i = index - 2; i >= 0 && i > index - 6; i--) {
    const paragraph = pieces[i]?.paragraph ?? 0;
    const speaker = result[i]?.speaker ?? null;
    if (paragraph === here - 1) continue;
    return paragraph === here - 2 && speaker !== null && speaker.text !== last.text ? speaker : null;
  }
  return null;
}

function beginsSentence(stream: Stream, token: number): boolean {
  return stream.sentenceStart[stream.sentence[token] ?? 0] === token;
}

/** “Stuck.” “Tired.” side by side without a cue are two people's: one person's words would share their marks. */
export function isSideBySide({ stream, pieces }: Lines, index: number): boolean {
  const q = stream.quotes[index] ?? 0;
  const ended = (n: number): boolean => {
    const piece = pieces[n];
    return piece?.closed === true && isTerminal(endOf(stream.text, piece));
  };
  const next = stream.quotes[index + 1] === q + 1;
  // A book's name that ends the sentence before, as in her memoir, “Salt.” “It never ends.”, is no line.
  const before = index > 0 && stream.quotes[index - 1] === q - 1 && beginsSentence(stream, q - 1);
  return ended(index) && (next || (before && ended(index - 1)));
}

/** “Is that a yes?” “It is.” after “…,” Hale said: the answer is Hale's again; null elsewhere. */
export function answerer(lines: Lines, index: number): Speaker | null {
  const { stream, pieces, result } = lines;
  const question = pieces[index - 1];
  const said = result[index - 2];
  if (question === undefined || !said?.cued || pieces[index - 2]?.paragraph !== pieces[index]?.paragraph) return null;
  const beside = stream.quotes[index - 1] === (stream.quotes[index] ?? 0) - 1;
  return beside && endOf(stream.text, question) === 0x3f && result[index - 1]?.speaker === null ? said.speaker : null;
}

/** “…,” Hale said as the crowd chanted “Ha-le!” “…”: Hale, whom the chant at `index` interrupts, goes on; null elsewhere. */
export function overChant({ stream, result }: Lines, index: number): Speaker | null {
  if (result[index]?.speaker?.plural !== true) return null;
  const sentence = stream.sentence[stream.quotes[index] ?? 0] ?? 0;
  const start = stream.sentenceStart[sentence] ?? 0;
  for (let i = index - 1; i >= 0 && i > index - 4 && (stream.quotes[i] ?? 0) >= start; i--) {
    const one = result[i];
    if (stream.quotes[i] === start && one?.cued && one.speaker !== null && !one.speaker.plural) return one.speaker;
  }
  return null;
}

/** A line above a part of the article has at most so many characters. */
const LONGEST_HEADING = 60;

/** So many quotations after a heading are looked through for its words. */
const AHEAD = 16;

/** Whether a piece is a heading between parts of the article, as British papers set it: quoted words alone, without a full stop. */
export function isHeading({ stream, pieces }: Lines, index: number): boolean {
  const piece = pieces[index];
  const q = stream.quotes[index] ?? 0;
  if (piece === undefined || !piece.closed || piece.continues || piece.end - piece.start > LONGEST_HEADING)
    return false;
  if (piece.style === "turn" || piece.style === "block") return false;
  if (q > 0 && stream.kind[q - 1] !== BREAK) return false;
  if (q + 1 >= stream.count || stream.kind[q + 1] !== BREAK) return false;
  const end = stream.text.charAt(piece.end - 1);
  return /[\p{L}\p{N})]/u.test(end);
}

/** So many characters of a quotation are looked through for the end of its first sentence. */
const FIRST_SENTENCE = 200;

/** Whether a quotation is one question: “Who else?” is, “Sure. Who else?” is not. */
export function isQuestion(text: string, piece: { readonly start: number; readonly end: number }): boolean {
  if (endOf(text, piece) !== 0x3f) return false;
  for (let i = piece.start; i < piece.end - 2 && i < piece.start + FIRST_SENTENCE; i++)
    if (text.charCodeAt(i) === 0x2e && /\s/.test(text.charAt(i + 1))) return false;
  return true;
}

/** The piece after a heading that holds its words: ‘It kept rising’ stands above “It just kept rising,” said Ann Hale; -1 where none does. */
export function headed({ stream, pieces }: Lines, index: number): number {
  const heading = pieces[index];
  if (heading === undefined) return -1;
  const words = plainWords(stream.text, heading);
  for (let i = index + 1; i < pieces.length && i <= index + AHEAD; i++) {
    const piece = pieces[i];
    if (piece !== undefined && plainWords(stream.text, piece).includes(words)) return i;
  }
  return -1;
}

function plainWords(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text
    .slice(start, Math.min(end, start + 2000))
    .toLowerCase()
    .replaceAll("’", "'");
}
