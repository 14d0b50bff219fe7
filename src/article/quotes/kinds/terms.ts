import type { Attribution } from "../discourse/attribution.ts";
import { COMMA, classOf, isSpace, isTerminal, LOWER, UPPER } from "../letters/chars.ts";
import { AUX, CONJ, CUE, DET, FUNCTION, NOUN, PREP, WEAK, WORK } from "../lexicon/flags.ts";
import {
  BREAK,
  CAPITAL,
  CAPS,
  COLON,
  flagsAt,
  isMark,
  isText,
  type PlacedPiece,
  QUOTE,
  type Stream,
  tokenText,
  WORD,
} from "../words/stream.ts";
import { isAdverb, isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { isForeignTerm } from "./foreign-terms.ts";
import { isLabel, makesWork } from "./labels.ts";
import { isTitleCase } from "./title-case.ts";

const KNOWN_BILLED = wordSet("known billed marketed branded", true);
const DER_DIE = wordSet("der die das dem den des beim vom zum zur im", true);
const AND_OR = wordSet("and or und et y");
const KNOW_KNOWS = wordSet("know knows knew known goes went billed marketed");
const CALL_TERM = wordSet("call term dub refer");
const CALLED_DUBBED = wordSet("called dubbed nicknamed termed");
const THE_A_AN = wordSet("the a an this that", true);
const TOLD = wordSet("told tells telling");
const HIM_HER = wordSet("him her it them");

/** Words after which a quoted word is a name or a label. */
const NAMING = wordSet("so-called dubbed nicknamed titled entitled named signed marked labeled labelled stamped");

/** Nouns whose quoted text is a word or a label; those of works ("film", "book") want a title's capitals. */
const LABEL_NOUN = wordSet(
  "word words term terms phrase nickname title label moniker expression acronym hashtag slogan handle username alias pseudonym codename category letters heading section box boxes concept inscription begriff wort titel terme mot término palabra",
  true,
);

/** Verbs whose object in a title's capitals is a song or a piece. */
const SINGING = wordSet("sang sing sings singing sung performed performing played plays playing covered hummed");

/** Prepositions before the name of a work, an outlet or a group. */
const NAMED_AFTER = /^(?:for|of|from|in|on|by|with|de|del|von|für|aus|dans|para)$/;

/** Whether a quoted piece of at most six words names, labels or distances itself rather than states something. */
export function isTerm(
  stream: Stream,
  q: number,
  piece: PlacedPiece,
  count: number,
  attribution: Attribution,
): boolean {
  const text = stream.text.slice(piece.start, piece.end);
  if (stream.lexicon.traits.language !== "en")
    return (count === 1 && isHandle(text)) || isForeignTerm(stream, q, text, count, attribution);
  const last = text.charCodeAt(text.length - 1);
  // Most short pieces are fragments: nothing of them is taken apart.
  const titled = classOf(text.charCodeAt(0)) !== LOWER && isTitleCase(text.replace(/[,.]$/, ""));
  const open = last !== 0x2c && !isTerminal(last);
  const beforeKind = stream.kind[q - 1] ?? BREAK;
  const nextKind = stream.kind[q + 1] ?? BREAK;
  const before = beforeKind === WORD ? tokenText(stream, q - 1) : "";
  const beside = attribution.cued && attribution.distance <= (isMark(stream, q - 1, COLON) ? 4 : 3);
  if (NAMING.has(stream, q - 1) || (count === 1 && isHandle(text))) return true;
  if (before === "as" && knownAs(stream, q - 1)) return true;
  // known as the “Clean Water Act”
  if ((flagsAt(stream, q - 1) & DET) !== 0 && isText(stream, q - 2, "as") && knownAs(stream, q - 2)) return true;
  if (before === "as" && KNOWN_BILLED.has(stream, q - 2)) return true;
  // Anthony “Big Tuna” Calabrese
  if (
    open &&
    count <= 3 &&
    beforeKind === CAPITAL &&
    nextKind === CAPITAL &&
    stream.possessive[q - 1] === 0 &&
    (flagsAt(stream, q + 1) & FUNCTION) === 0
  )
    return true;
  if (count <= 3 && isUsage(stream, q, attribution)) return true;
  if (count <= 4 && attribution.speaker === null && isNaming(stream, q, before)) return true;
  if (givesName(stream, q, text, count) || isLabel(stream, q, text, count, attribution)) return true;
  const comma = isMark(stream, q - 1, COMMA) ? 1 : 0;
  const noun = q - 1 - comma;
  if (stream.kind[noun] === WORD && (flagsAt(stream, noun) & WORK) !== 0) {
    // "ended the message with the words “…”": several words that somebody gives are theirs.
    const given = count >= 3 && attribution.cued && isText(stream, noun - 2, "with");
    const label = comma === 0 && !given && LABEL_NOUN.has(stream, noun);
    if (titled || label) return true;
  }
  if (isMark(stream, q - 1, COLON) && (flagsAt(stream, q - 2) & WORK) !== 0 && attribution.speaker === null)
    return true;
  const shouted = (last === 0x21 || last === 0x3f) && isMark(stream, q - 1, COLON);
  if (count >= 2 && !beside && !shouted && titled && !startsSentence(stream, q)) return true;
  const exclaimed = last === 0x21 || last === 0x3f;
  if (count >= 2 && !exclaimed && titled && isNamed(stream, q)) return true;
  if (titled && makesWork(stream, q, text, count)) return true;
  // sang “We Shall Not Be Moved”
  if (count >= 2 && titled && SINGING.has(stream, q - 1)) return true;
  if (listsWork(stream, q)) return true;
  if (count > 3) return count <= 5 && open && isAttribute(stream, q, attribution);
  if (count === 3 && open && isAttribute(stream, q, attribution)) return true;
  const asked = last === 0x21 || last === 0x3f || (!open && /^I\b/.test(text));
  return !asked && (open || count <= 2) && isScare(stream, q, count, open, attribution);
}

/**
 * Whether what stands before a text in a title's capitals makes it a name: a preposition ("an article for “Southern
 * Attics”", "much of “The Salt Year”"), or a noun that it names, as German has it (der Verband „Pro Schiene“).
 */
function isNamed(stream: Stream, q: number): boolean {
  const before = q - 1;
  const word = tokenText(stream, before);
  if (stream.kind[before] === WORD)
    return NAMED_AFTER.test(word) || (TOLD.has(stream, before) && isText(stream, q + 1, "that"));
  // On “Meet the Farmers,” Ott said
  if (startsSentence(stream, before)) return NAMED_AFTER.test(word.toLowerCase());
  if (stream.kind[before] !== CAPITAL || stream.possessive[before] === 1) return false;
  return DER_DIE.has(stream, before - 1);
}

function startsSentence(stream: Stream, q: number): boolean {
  return stream.sentenceStart[stream.sentence[q] ?? 0] === q;
}

/** “x” and “y” after a word that names ("two boxes, marked “Yes” and “No.”"). */
function listsWork(stream: Stream, q: number): boolean {
  if (!AND_OR.has(stream, q - 1) || stream.kind[q - 2] !== QUOTE) return false;
  return NAMING.has(stream, q - 3) || (flagsAt(stream, q - 3) & WORK) !== 0;
}

/** A user's name: one word with a digit or a low line in it, or after "@". */
function isHandle(text: string): boolean {
  return /^(?:@[\w.]+|[\p{L}]+[\p{L}.-]*[\d_][\w.-]*)[,.]?$/u.test(text);
}

/** "pilots know the stretch as “…”" with "as" at token `as`. */
function knownAs(stream: Stream, as: number): boolean {
  for (let i = as - 1; i > as - 6 && i >= 0 && (stream.kind[i] ?? 0) <= CAPS; i--) {
    if (KNOW_KNOWS.has(stream, i)) return true;
  }
  return false;
}

/** "Engineers call the problem “thermal creep.”": a word that many use, in the present tense, is no statement. */
function isUsage(stream: Stream, q: number, attribution: Attribution): boolean {
  if (attribution.speaker === null || attribution.speaker.entity >= 0) return false;
  // "what his staff likes to call “inevitability”": the staff's own word.
  for (let i = q - 2; i > q - 10 && i >= 0 && (stream.kind[i] ?? 0) <= CAPS; i--)
    if (isText(stream, i, "what"))
      return isColoured(stream, q) && (CALL_TERM.has(stream, q - 1) || CALL_TERM.has(stream, q - 2));
  // "Critics call it “a toy.”": with an article it is what they think of it, no name.
  const start = (stream.start[q] ?? 0) + 1;
  const article = stream.text.startsWith("an", start) ? 2 : stream.text.startsWith("a", start) ? 1 : 0;
  if (article > 0 && isSpace(stream.text.charCodeAt(start + article))) return false;
  for (let i = q - 1; i > q - 7 && i >= 0 && (stream.kind[i] ?? 0) <= CAPS; i--) {
    // Not the noun: "on a call about what one called …".
    if (CALL_TERM.has(stream, i) && isCue(stream, i, CUE | WEAK)) return true;
  }
  return false;
}

/** "a levy on second homes, sometimes called the “cottage tax”": what something is called by nobody in particular. */
function isNaming(stream: Stream, q: number, before: string): boolean {
  const verb = /^(?:the|an?)$/.test(before) ? q - 2 : q - 1;
  if (!CALLED_DUBBED.has(stream, verb)) return false;
  let n = verb - 1;
  while (stream.kind[n] === WORD && isAdverb(stream, n)) n--;
  return n < verb - 1 && isMark(stream, n, COMMA);
}

/** Whether a noun follows the quoted piece at token `q`, which tells what it is like: a “swing” voter. */
function isColoured(stream: Stream, q: number): boolean {
  return stream.kind[q + 1] === WORD && (flagsAt(stream, q + 1) & (FUNCTION | CONJ | PREP | AUX | DET)) === 0;
}

/**
 * A quoted word that only distances itself: it stands before the noun that it colours (the “bullying” tactics), or
 * in a sentence where nobody speaks. A cue right before it makes it somebody's word.
 */
function isScare(stream: Stream, q: number, count: number, open: boolean, attribution: Attribution): boolean {
  const before = stream.kind[q - 1] === WORD ? flagsAt(stream, q - 1) : 0;
  const coloured = isColoured(stream, q);
  const near = attribution.cued && attribution.distance <= 4;
  // the “Flashdance” theme
  if (open && coloured && count === 1 && THE_A_AN.has(stream, q - 1) && isCapitalised(stream, q)) return true;
  if (open && coloured && count <= 2 && !near && (before & CONJ) === 0) return true;
  // a note with one word: “Enough.”
  // One word in a sentence without a cue is hardly its subject's: "Members are sorted into “Silver” and “Gold.”"
  if (
    attribution.cued ||
    attribution.confidence >= (count === 1 ? 0.72 : 0.6) ||
    (!open && isMark(stream, q - 1, COLON))
  )
    return false;
  return !startsSentence(stream, q);
}

/** The “get out the vote” effort: words that only tell which thing is meant; a “…” remark is somebody's words. */
function isAttribute(stream: Stream, q: number, attribution: Attribution): boolean {
  if (attribution.cued || !THE_A_AN.has(stream, q - 1)) return false;
  return (
    stream.kind[q + 1] === WORD &&
    (flagsAt(stream, q + 1) & (FUNCTION | CONJ | PREP | AUX | DET | NOUN | CUE | WEAK)) === 0
  );
}

const CALLS = /^(?:call|calls|called|calling|dub|dubs|dubbed|dubbing)$/;
const NICKNAMES = /^(?:nickname|nicknames|nicknamed|nicknaming|christened|rechristened|renamed|rename)$/;

/** How many tokens may stand between the verb that gives a name and the name: "calls her plan for the city “…”". */
const NAMED_WITHIN = 6;

/**
 * Whether the piece is a name that somebody gives: "dubbed the plan “Operation Clean Plate”", "calls him “Sleepy Sam”",
 * "a group called “Mothers of the March”", "nicknamed her “Boots”".
 */
function givesName(stream: Stream, q: number, text: string, count: number): boolean {
  for (let i = q - 1; i >= 0 && i >= q - NAMED_WITHIN; i--) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind > CAPS) return false;
    // Verbs of calling are known as verbs of report; those of nicknaming as nouns or not at all.
    if (kind !== WORD || (flagsAt(stream, i) & (DET | PREP | CONJ | AUX | FUNCTION)) !== 0) continue;
    const word = tokenText(stream, i);
    if (NICKNAMES.test(word)) return i < q - 1;
    if (!CALLS.test(word)) continue;
    const bare = text.replace(/[,.;:]$/, "").replace(/^(?:the|an?)\s+/, "");
    if (!isTitleCase(bare)) return false;
    // One word with a capital is a name where it is somebody's: "called him “Boots”".
    if (count >= 2) return /\s/.test(bare) || (bare.length < text.length - 3 && /^the\s/.test(text));
    return i === q - 2 && HIM_HER.has(stream, q - 1);
  }
  return false;
}

/** Whether the quoted piece at token `q` begins with a capital. */
function isCapitalised(stream: Stream, q: number): boolean {
  return classOf(stream.text.charCodeAt((stream.start[q] ?? 0) + 1)) === UPPER;
}
