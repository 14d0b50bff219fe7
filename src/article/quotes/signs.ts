import { isTerminal } from "./chars.ts";
import { BREAK, CAPITAL, COLON, COMMA, isMark, PUNCT, QUOTE, type Stream, tokenText, WORD } from "./stream.ts";

/** Things that bear text. */
const THING =
  /^(?:signs?|signboards?|banners?|placards?|posters?|t-shirts?|tees?|shirts?|sweatshirts?|hoodies?|jerseys?|hats?|caps?|mugs?|stickers?|decals?|buttons?|badges?|pins?|armbands?|wristbands?|plaques?|billboards?|marquees?|notices?|graffiti|murals?|tattoos?|flags?|cards?|tags?|nameplates?|headstones?|gravestones?|post-its?|whiteboards?|blackboards?|chalkboards?|chyrons?|headlines?|headings?|captions?|bumpers?)$/i;

/** Things that only "reading" or "marked" makes bear text: the board that said it is people. */
const SURFACE =
  /^(?:boards?|screens?|walls?|doors?|windows?|labels?|boxes|trucks?|vans?|lights|displays?|paint|leaflets?|stencils?|letters)$/i;

const SHOWS =
  /^(?:read|reads|reading|said|says|saying|proclaims?|proclaimed|proclaiming|declares?|declared|declaring|spelling|out|that|emblazoned|announcing|urging|inscribed|printed|painted|scrawled)$/;

/** How many tokens before the verb, and after the words, the thing is looked for. */
const BEFORE = 12;
const AFTER = 10;

/** Whether the token ends what a sign and its text are said in. */
function ends(stream: Stream, i: number): boolean {
  const kind = stream.kind[i] ?? BREAK;
  return kind === BREAK || kind === QUOTE || (kind === PUNCT && isTerminal(stream.value[i] ?? 0));
}

/** "a sign that read “…”", "T-shirts saying “…”", "boards reading “…”" before the quoted piece at token `q`. */
function signBefore(stream: Stream, q: number): boolean {
  const verb = isMark(stream, q - 1, COMMA) || isMark(stream, q - 1, COLON) ? q - 2 : q - 1;
  if (stream.kind[verb] !== WORD) return false;
  const shows = tokenText(stream, verb);
  if (!SHOWS.test(shows)) return false;
  const reading = shows === "reading";
  for (let i = verb - 1; i > verb - BEFORE && i >= 0 && !ends(stream, i); i--) {
    const kind = stream.kind[i];
    if (kind !== WORD && kind !== CAPITAL) continue;
    const text = tokenText(stream, i);
    if (THING.test(text) || (reading && SURFACE.test(text)))
      return kind === WORD || /^post-it/i.test(text) || stream.sentenceStart[stream.sentence[i] ?? 0] === i;
  }
  return false;
}

/**
 * “…” after which the thing is named: “…” read the banner over the stage, “…” is what it says on her yard signs,
 * “…” was the heading over a letter.
 */
function signAfter(stream: Stream, q: number): boolean {
  let verb = q + 1;
  if (isMark(stream, verb, COMMA)) verb++;
  if (
    stream.kind[verb] !== WORD ||
    !/^(?:reads?|said|says|is|was|were|proclaimed|declared)$/.test(tokenText(stream, verb))
  )
    return false;
  const inverted = !/^(?:is|was|were)$/.test(tokenText(stream, verb));
  // “…” reads the banner: the thing itself says it; “…” is what it says on the signs, was the headline.
  if (!inverted && !/^(?:what|how|the|a|one|written|painted|printed|scrawled)$/.test(tokenText(stream, verb + 1)))
    return false;
  for (let i = verb + 1; i < verb + AFTER && i < stream.count && !ends(stream, i); i++) {
    if (stream.kind[i] === WORD && THING.test(tokenText(stream, i))) return true;
    if (inverted && i > verb + 4) return false;
    if (isMark(stream, i, COMMA)) return false;
  }
  return false;
}

/** Whether the quoted piece at token `q` is text on a thing, nobody's statement. */
export function isSign(stream: Stream, q: number): boolean {
  return signBefore(stream, q) || signAfter(stream, q);
}
