import type { Paragraph } from "../../article.ts";
import { classOf, isSpace, isTerminal, LOWER, UPPER } from "../letters/chars.ts";
import type { QuotedPiece, QuoteStyle } from "./scan.ts";

/** Languages whose dialogue opens with a dash instead of quotation marks. */
const DASH_LANGUAGES = new Set(["es", "fr", "pt", "it", "ru", "pl", "uk", "ro", "ca", "gl", "eu"]);

function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2015 || code === 0x2013;
}

/** The offset of the first character that is no white space. */
function firstInk(text: string): number {
  let i = 0;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function piece(text: string, from: number, to: number, style: QuoteStyle): QuotedPiece | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start >= end) return null;
  return { start, end, outerStart: start, outerEnd: end, style, closed: true, continues: false };
}

/** Cue verbs that follow a line of dialogue after a comma, as French, Italian and Portuguese set them. */
const INCISE =
  /[,?!…]\s{1,3}(?:dit|répond|répondit|demanda|demande|ajouta|ajoute|s'écria|s’écria|murmura|murmure|cria|reprit|fit|lança|lance|explique|raconte|soupire|disse|chiese|rispose|perguntou|respondeu|сказал|сказала|спросил|спросила|ответил|ответила)(?=[\s-])/u;

/**
 * Dialogue that opens with a dash: «—No voy —dijo Ana—. Nunca.» and «— Je pars, dit-il.» The narrator's inset stands
 * between two dashes (Ortografía de la lengua española, 3.4.8.2) or after a comma. Empty where the paragraph is none.
 */
export function dashDialogue(text: string, language: string | null): QuotedPiece[] {
  const first = firstInk(text);
  if (!isDash(text.charCodeAt(first)) || language === null || !DASH_LANGUAGES.has(language)) return [];
  const found: QuotedPiece[] = [];
  let from = first + 1;
  let speech = true;
  for (let i = from; i <= text.length; i++) {
    const atEnd = i === text.length;
    if (!atEnd && !isDash(text.charCodeAt(i))) continue;
    if (speech) {
      let end = i;
      const inset = INCISE.exec(text.slice(from, i));
      if (inset !== null) end = from + inset.index + 1;
      const said = piece(text, from, end, "dash");
      if (said !== null) found.push(said);
      speech = false;
      if (inset !== null) return found;
      if (!atEnd && classOf(text.charCodeAt(i + 1)) === UPPER) speech = true;
      from = i + 1;
    } else {
      from = i + 1;
      while (from < text.length && /[.,:;\s]/.test(text[from] ?? "")) from++;
      speech = true;
    }
  }
  return found;
}

/**
 * A set-off block quotation without marks of its own: the whole paragraph, without an attribution line
 * ("— Ann Smith") at its end.
 */
export function blockQuotation(text: string): QuotedPiece[] {
  let end = text.length;
  for (let i = text.length - 2; i > 0 && i > text.length - 80; i--) {
    if (isDash(text.charCodeAt(i)) && isSpace(text.charCodeAt(i - 1))) {
      let before = i - 1;
      while (before > 0 && isSpace(text.charCodeAt(before))) before--;
      if (
        isTerminal(text.charCodeAt(before)) &&
        classOf(
          text
            .slice(i + 1)
            .trimStart()
            .charCodeAt(0),
        ) === UPPER
      )
        end = before + 1;
      break;
    }
  }
  const whole = piece(text, 0, end, "block");
  return whole === null ? [] : [whole];
}

/** How a paragraph is labelled as a turn of an interview or transcript. */
export interface Turn {
  readonly question: boolean;
  readonly answer: boolean;
  /** Offset of the text after the label. */
  readonly from: number;
}

const LABEL = /^(?:(Q|F|P)|(A|R)|\p{Lu}[\p{Lu}.'’ -]{2,30})(?:[:.]|(?<=[\p{Lu}]{3}):)\s+(?=\S)/u;

/** The label of a turn ("Q:", "A.", "COLE:") at the paragraph's beginning, or null. */
function turnLabel(text: string): Turn | null {
  const at = firstInk(text);
  if (classOf(text.charCodeAt(at)) !== UPPER || classOf(text.charCodeAt(at + 2)) === LOWER) return null;
  const match = LABEL.exec(text.slice(at, at + 48));
  if (match === null) return null;
  const named = match[1] === undefined && match[2] === undefined;
  if (named && !match[0].trimEnd().endsWith(":")) return null;
  return { question: match[1] !== undefined, answer: match[2] !== undefined, from: at + match[0].length };
}

/**
 * Whether the article is an interview or transcript in turns: at least one question and one answer, or three
 * paragraphs with a speaker's name in capitals. Such turns are direct speech without marks.
 */
export function isTranscript(paragraphs: readonly Paragraph[]): boolean {
  let questions = 0;
  let answers = 0;
  let named = 0;
  for (const paragraph of paragraphs) {
    const turn = turnLabel(paragraph.text);
    if (turn === null) continue;
    if (turn.question) questions++;
    else if (turn.answer) answers++;
    else named++;
  }
  // One question and its answer, as a column may begin, make no interview of many paragraphs.
  const turns = questions + answers;
  return (questions > 0 && answers > 0 && (turns > 2 || turns * 3 >= paragraphs.length)) || named >= 3;
}

/** A transcript's turn as a quotation without marks; questions of an unnamed interviewer are nobody's. */
export function turnQuotation(text: string): QuotedPiece[] {
  const turn = turnLabel(text);
  if (turn === null || turn.question) return [];
  const said = piece(text, turn.from, text.length, "turn");
  return said === null ? [] : [said];
}
