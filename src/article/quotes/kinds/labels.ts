import type { Attribution } from "../discourse/attribution.ts";
import { COMMA, classOf, isTerminal, UPPER } from "../letters/chars.ts";
import { DET, GROUP, PREP, ROLE, WORK } from "../lexicon/flags.ts";
import {
  BREAK,
  CAPITAL,
  CAPS,
  flagsAt,
  isMark,
  isText,
  NUMBER,
  type Stream,
  tokenText,
  WORD,
} from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

const CALLED_TERMED = wordSet("called termed titled labeled labelled billed");
const HER_HIS = wordSet(
  "her his its their whose our the a campaign party unofficial official new old state team",
  true,
);
const ON_ABOUT = wordSet("on about of to", true);

/** Forms of quoted names, labels and answers that the words around them tell, in English. */

const PERCENT = 0x25;

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/i;
const BY_HABIT =
  /^(?:sometimes|often|commonly|popularly|usually|informally|formally|widely|locally|variously|officially|simply|jokingly|once|also|now|so|what's|ironically|affectionately|fondly|unofficially|colloquially|generally|frequently|formerly|previously|originally|internally)$/i;

/** Whether the quoted piece ends, or a comma follows it, so that an apposition is over. */
function isClosed(stream: Stream, q: number, text: string): boolean {
  return /[,.;:]$/.test(text) || isMark(stream, q + 1, COMMA);
}

/**
 * "a levy sometimes called the “mansion tax”", "the show is called “Early Birds”", "the ad, called “Gone,” began": what
 * a thing is called by nobody in particular. With "a" it is an opinion, with "by" somebody's.
 */
function isCalled(stream: Stream, q: number, text: string): boolean {
  const article = (flagsAt(stream, q - 1) & DET) !== 0 && isText(stream, q - 1, "the") ? 1 : 0;
  const verb = q - 1 - article;
  if (stream.kind[verb] !== WORD || !CALLED_TERMED.has(stream, verb)) return false;
  if (isText(stream, q + 1, "by")) return false;
  if (article === 0 && classOf(text.charCodeAt(0)) !== UPPER) return false;
  const before = tokenText(stream, verb - 1);
  if (BY_HABIT.test(before) || BE.test(before)) return true;
  const thing = stream.kind[verb - 2] === WORD && (flagsAt(stream, verb - 2) & ROLE) === 0;
  return isMark(stream, verb - 1, COMMA) && thing && isClosed(stream, q, text);
}

/** "to fix, or “cure,” a ballot": a gloss of the word before it. */
function isGloss(stream: Stream, q: number, text: string, count: number): boolean {
  if (count > 3 || !isMark(stream, q - 2, COMMA) || !isText(stream, q - 1, "or")) return false;
  return isClosed(stream, q, text) && !isTerminal(text.charCodeAt(text.length - 1));
}

/** What people are called by without being spoken of: "he goes by “Moose”", "who answers to “Boots”". */
function goesBy(stream: Stream, q: number, count: number): boolean {
  if (count > 3 || (flagsAt(stream, q - 1) & PREP) === 0) return false;
  const verb = tokenText(stream, q - 2);
  const small = tokenText(stream, q - 1);
  if (small === "by") return /^(?:go|goes|going|went|gone)$/.test(verb);
  return small === "to" && /^(?:answers|answered|answering|shortened|abbreviated)$/.test(verb);
}

const SLOGAN = wordSet(
  "slogan slogans motto mottos mottoes tagline taglines catchphrase catchphrases nickname nicknames hashtag hashtags mantra mantras headline headlines title titles subtitle subtitles moniker monikers theme",
  true,
);

const SHOWN_AS = wordSet("is was were are read reads became remains");

/**
 * "Her slogan is “Not One Dime.”", "the motto was “…”", "He mocked the mayor's slogan, “Forward Together,” as thin": a
 * slogan that its noun introduces. One with a cue of its own beside it is spoken.
 */
export function isSlogan(stream: Stream, q: number, attribution: Attribution): boolean {
  const noun = q - 2;
  // Bits first: hardly any quotation stands after such a noun.
  if (stream.kind[noun] !== WORD || (flagsAt(stream, noun) & WORK) === 0) return false;
  if (attribution.cued && attribution.evidence !== null && attribution.evidence.from > q) return false;
  if (!isMark(stream, q - 1, COMMA) && !SHOWN_AS.has(stream, q - 1)) return false;
  if (!SLOGAN.has(stream, noun)) return false;
  return HER_HIS.has(stream, noun - 1) ? !ON_ABOUT.has(stream, noun - 2) : stream.possessive[noun - 1] === 1;
}

/** What tells that a poll's figures are the subject: "38 percent of tenants", "three-fifths of respondents", "a poll by". */
const ASKED = wordSet(
  "respondents percent pct polled surveyed poll polls survey surveys halves thirds fifths three-quarters two-thirds three-fifths",
  true,
);

const ONE_IN = /^(?:one|two|three|four|six|seven) (?:\w+ )?in (?:\d+|two|three|four|five|ten)$/i;

/** How many tokens before a subject's last one are looked through. */
const SUBJECT = 8;

/** "44 percent said they would “definitely” vote": an answer that a poll gave its respondents to choose. */
function isPollAnswer(stream: Stream, q: number, attribution: Attribution): boolean {
  const { speaker } = attribution;
  if (speaker === null) return false;
  if (speaker.entity >= 0)
    return /(?:^| )(?:polls|surveys|respondents)$|-(?:fifths|quarters|thirds|tenths)$/i.test(speaker.text);
  const first = Math.max(stream.sentenceStart[stream.sentence[q] ?? 0] ?? 0, speaker.token - SUBJECT);
  for (let i = speaker.token; i >= first; i--) {
    if (isMark(stream, i, PERCENT)) return true;
    const kind = stream.kind[i] ?? BREAK;
    // "a poll worker" is somebody.
    const role = i < speaker.token && (flagsAt(stream, i + 1) & (ROLE | GROUP)) !== 0;
    if ((kind === WORD || kind === CAPITAL) && !role && ASKED.has(stream, i)) return true;
  }
  return speaker.text.length < 40 && ONE_IN.test(speaker.text);
}

/** Verbs whose object in a title's capitals is a work or a programme. */
const MAKES = wordSet(
  "host hosts hosted hosting co-host co-hosts co-hosted direct directs directed directing co-wrote authored penned publish publishes published publishing release releases released releasing record records recorded recording watch watches watched watching stream streams streamed streaming air airs aired airing premiered screened screening staged staging launch launches launched launching produced producing starred stars starring narrates narrated edits edited whistled whistling chanting belted blared blaring blasted blasting",
);

/** Whether the token before a piece in a title's capitals makes it a work: a maker's verb, or a channel's or artist's possessive. */
export function makesWork(stream: Stream, q: number, text: string, count: number): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x21 || last === 0x3f) return false;
  const before = q - 1;
  if (stream.kind[before] === WORD) return count >= 2 && MAKES.has(stream, before);
  // NBC’s “Early Birds,” Beyoncé’s “Halo”
  return stream.possessive[before] === 1 && (stream.kind[before] ?? BREAK) <= CAPS;
}

/** Whether the piece at token `q`, of at most six words, is a name, a gloss or a poll's answer by its context. */
export function isLabel(stream: Stream, q: number, text: string, count: number, attribution: Attribution): boolean {
  if ((stream.kind[q - 1] ?? BREAK) > NUMBER && !isMark(stream, q - 1, COMMA))
    return isPollAnswer(stream, q, attribution);
  return (
    isCalled(stream, q, text) ||
    isGloss(stream, q, text, count) ||
    goesBy(stream, q, count) ||
    isPollAnswer(stream, q, attribution)
  );
}
