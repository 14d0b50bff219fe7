import { COMMA, isTerminal } from "../letters/chars.ts";
import { AUX, CUE, WEAK } from "../lexicon/flags.ts";
import { BREAK, CAPITAL, COLON, flagsAt, isMark, PUNCT, QUOTE, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

const IT = wordSet("It");
const LICENCE_LICENSE = wordSet("licence license number name", true);
const READ_READS = wordSet("read reads said says is was were proclaimed declared");
const IS_WAS = wordSet("is was were");
const WHAT_HOW = wordSet("what how the a one written painted printed scrawled");

/** Things that bear text. */
const THING =
  /^(?:signs?|signboards?|banners?|placards?|posters?|t-shirts?|tees?|shirts?|sweatshirts?|hoodies?|jerseys?|hats?|caps?|mugs?|stickers?|decals?|buttons?|badges?|pins?|armbands?|wristbands?|plaques?|billboards?|marquees?|notices?|graffiti|murals?|tattoos?|flags?|cards?|tags?|nameplates?|headstones?|gravestones?|post-its?|whiteboards?|blackboards?|chalkboards?|chyrons?|headlines?|headings?|captions?|bumpers?|scoreboards?|jumbotron|nametags?|lawn-signs?|yard-signs?)$/i;

/** Things that only "reading", "that read" or "painted" makes bear text: the board that said it is people. */
const SURFACE =
  /^(?:aprons?|awnings?|balloons?|boards?|boxes|buses|bus|cakes?|cups?|displays?|doors?|fences?|floats?|jackets?|labels?|leaflets?|letters|lights|paint|planes?|plates?|screens?|stencils?|streamers?|tents?|trailers?|trucks?|vans?|walls?|windows?|wreaths?)$/i;

/** Verbs that only text on a thing has as its subject. */
const INSCRIBED =
  /^(?:reading|read|reads|emblazoned|inscribed|printed|painted|scrawled|spelling|spelled|lettered|stencill?ed)$/;

/** What somebody does with a sign before the next sentence tells what "it said". */
const SHOWN =
  /^(?:flew|flying|held|holding|carried|carrying|hoisted|hung|hanging|hangs|waved|waving|displayed|unfurled|unrolled|wore|wearing|wears|raised|put|taped|nailed|posted|planted|brought|had)$/;

const SHOWS = wordSet(
  "read reads reading said say says saying proclaim proclaims proclaimed proclaiming declare declares declared declaring spelling out that emblazoned announcing urging inscribed printed painted scrawled",
);

/** How many tokens before the verb, and after the words, the thing is looked for. */
const BEFORE = 12;
const AFTER = 10;
const BACK = 24;

/** How many texts a list has, and how many tokens stand between two of them. */
const LISTED = 4;
const IN_LIST = 9;
const LISTS = wordSet("and or in on one another other others case even simply the a also more");

/** Whether the token ends what a sign and its text are said in. */
function ends(stream: Stream, i: number): boolean {
  const kind = stream.kind[i] ?? BREAK;
  return kind === BREAK || kind === QUOTE || (kind === PUNCT && isTerminal(stream.mark[i] ?? 0));
}

/** "It said “…”" after "She held up a poster": whether "it" at token `it` is a thing that bears text. */
function isThingShown(stream: Stream, it: number): boolean {
  if (!IT.has(stream, it) || stream.sentenceStart[stream.sentence[it] ?? 0] !== it) return false;
  let thing = false;
  for (let i = it - 2; i > it - BACK && i >= 0 && !ends(stream, i); i--) {
    if (stream.kind[i] !== WORD) continue;
    const text = tokenText(stream, i);
    if (thing && SHOWN.test(text)) return true;
    if (!thing && THING.test(text)) thing = true;
  }
  return false;
}

/** "a sign that read “…”", "T-shirts saying “…”", "boards reading “…”" before the quoted piece at token `q`. */
function signBefore(stream: Stream, q: number): boolean {
  const verb = isMark(stream, q - 1, COMMA) || isMark(stream, q - 1, COLON) ? q - 2 : q - 1;
  if (stream.kind[verb] !== WORD) return false;
  if (!SHOWS.has(stream, verb)) return false;
  if (isThingShown(stream, verb - 1)) return true;
  const inscribed = INSCRIBED.test(tokenText(stream, verb));
  for (let i = verb - 1; i > verb - BEFORE && i >= 0 && !ends(stream, i); i--) {
    const kind = stream.kind[i];
    if (kind !== WORD && kind !== CAPITAL) continue;
    const text = tokenText(stream, i);
    if (THING.test(text) || ((inscribed || isLicence(stream, i)) && SURFACE.test(text)))
      return kind === WORD || /^post-it/i.test(text) || stream.sentenceStart[stream.sentence[i] ?? 0] === i;
  }
  return false;
}

/** "license plates" */
function isLicence(stream: Stream, i: number): boolean {
  return LICENCE_LICENSE.has(stream, i - 1);
}

/** The quotation that the one at token `q` is listed with: “…” and “…”, “…,” “…” and, in one case, “…”; -1 for none. */
function listedWith(stream: Stream, q: number): number {
  for (let i = q - 1; i > q - IN_LIST && i >= 0; i--) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === QUOTE) {
      const comma = stream.text.charCodeAt((stream.end[i] ?? 0) - 2) === COMMA;
      return stream.sentence[i] === stream.sentence[q] && (comma || i < q - 1) ? i : -1;
    }
    if (isMark(stream, i, COMMA)) continue;
    if (kind !== WORD || !LISTS.has(stream, i)) return -1;
  }
  return -1;
}

/**
 * “…” after which the thing is named: “…” read the banner over the stage, “…” is what it says on her yard signs,
 * “…” was the heading over a letter.
 */
function signAfter(stream: Stream, q: number): boolean {
  let verb = q + 1;
  if (isMark(stream, verb, COMMA)) verb++;
  if (stream.kind[verb] !== WORD || (flagsAt(stream, verb) & (AUX | CUE | WEAK)) === 0 || !READ_READS.has(stream, verb))
    return false;
  const inverted = !IS_WAS.has(stream, verb);
  // “…” reads the banner: the thing itself says it; “…” is what it says on the signs, was the headline.
  if (!inverted && !WHAT_HOW.has(stream, verb + 1)) return false;
  for (let i = verb + 1; i < verb + AFTER && i < stream.count && !ends(stream, i); i++) {
    if (stream.kind[i] === WORD && THING.test(tokenText(stream, i))) return true;
    if (inverted && i > verb + 4) return false;
    if (isMark(stream, i, COMMA)) return false;
  }
  return false;
}

/** Whether the quoted piece at token `q` is text on a thing, nobody's statement: also the second of a list. */
export function isSign(stream: Stream, q: number): boolean {
  if (signBefore(stream, q) || signAfter(stream, q)) return true;
  let at = q;
  for (let n = 0; n < LISTED; n++) {
    at = listedWith(stream, at);
    if (at < 0) return false;
    if (signBefore(stream, at)) return true;
  }
  return false;
}
