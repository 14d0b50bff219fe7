import { COMMA } from "../letters/chars.ts";
import {
  CONJ,
  DET,
  FUNCTION,
  GIVEN,
  GROUP,
  KEPT,
  NOT_NAME,
  ORG,
  PARTICLE,
  PLACE,
  PREP,
  SUFFIX,
  TITLE,
  WORK,
} from "../lexicon/flags.ts";
import { CAPITAL, CAPS, flagsAt, isMark, isText, PUNCT, QUOTE, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { bodyEnd, isNickname } from "./bodies.ts";
import { endsName, isNounBefore, takesParticle } from "./capitals.ts";
import type { MentionKind } from "./mention.ts";

const TEM_TEMPORE = wordSet("Tem Tempore");
const CROWN = wordSet("crown", true);
const GRAND = wordSet("grand", true);

const AMPERSAND = 0x26;

/** Honours, degrees and seats that stand after a name: "Ann Hale MP", "Tom Reid OBE". */
const POST_NOMINAL =
  /^(?:A[MOC]|B[AEM]M?|CB|C?BE|CH|CMG|CPA|DBE|DCM|DDS|DFC|DPhil|DSO|DVM|ESQ|FAA|FBA|FRC[PS]|FRS[ACE]?|GC|JP|KBE|KCB|KCMG|KC|LLB|LLD|LVO|MBA|MBE|MC|MD|MEP|MHA|MLA|MLC|MNA|MPP?|MSP|MS|MVO|OAM|OBE|OC|OM|OP|OSB|PhD|QC|QPM|RA|RN|SC|SJ|TD|VC)\.?$/;

/** How many tokens at the end of the run [first, end) are honours, degrees or seats after a full name. */
export function postNominals(stream: Stream, first: number, end: number): number {
  let count = 0;
  while (end - count - first > 2 && stream.kind[end - count - 1] === CAPS) {
    if (!POST_NOMINAL.test(tokenText(stream, end - count - 1))) break;
    count++;
  }
  return count;
}

/** A party and a state written out: AP abbreviates neither short names nor Alaska and Hawaii. */
const STATE_MEMBER =
  /^[DRIL]-(?:Ohio|Iowa|Utah|Texas|Maine|Idaho|Alaska|Hawaii|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Illinois|Indiana|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Oklahoma|Oregon|Pennsylvania|Tennessee|Vermont|Virginia|Washington|Wisconsin|Wyoming)$/;

/** Whether token `i` is a party and a state or seat after a member's name: "D-Calif.", "R-S.C.", "R-TX". */
export function isAffiliation(stream: Stream, i: number): boolean {
  const start = stream.start[i] ?? 0;
  if (stream.text.charCodeAt(start + 1) !== 0x2d) return false;
  if (stream.kind[i] === CAPS || isDotted(stream, i)) return /^[DRILUFGWC]-\p{Lu}/u.test(tokenText(stream, i));
  return STATE_MEMBER.test(tokenText(stream, i));
}

/** Small words that are surnames as well: "Cy Young added". */
const SURNAME_TOO = wordSet(
  "May Will More Young Best Long Good Short Low Little Old Early Oh Well Still Back Down Great Sure Right",
);

/** Small words that begin the names of groups, shops and campaigns: "Big Sky Values", "Save Our Pier". */
const OPENS_NAME = wordSet(
  "Big Great Old Little Good Free Open Our Every Better Best Safe Fair Save Stop Keep End Stand Make Take Move Right All",
);

/** Whether a token of this kind begins with a capital. */
export function isCapital(kind: number): boolean {
  return kind === CAPITAL || kind === CAPS;
}

/** Whether token `i` begins its sentence (or follows a quotation or bullet that does). */
export function beginsSentence(stream: Stream, i: number): boolean {
  return stream.sentenceStart[stream.sentence[i] ?? 0] === i || stream.kind[i - 1] === QUOTE;
}

/** Whether token `i` is an initial: "J.", and without its full stop "N K Barua". */
export function isInitial(stream: Stream, i: number): boolean {
  const length = (stream.end[i] ?? 0) - (stream.start[i] ?? 0);
  return stream.kind[i] === CAPITAL && (length === 1 || (length === 2 && isDotted(stream, i)));
}

function isDotted(stream: Stream, i: number): boolean {
  return stream.text.charCodeAt((stream.end[i] ?? 0) - 1) === 0x2e;
}

/** Whether a surname or another initial follows the initial at `i`, so that "A Fakir" and "K A Paul" are names. */
function goesOn(stream: Stream, i: number): boolean {
  const next = i + 1;
  return isCapital(stream.kind[next] ?? 0) && (isInitial(stream, next) || (flagsAt(stream, next) & FUNCTION) === 0);
}

/**
 * Whether a function word with a capital is a name's all the same: "A Fakir" inside a sentence, "Will Smith" (at a
 * sentence's beginning it asks).
 */
export function isNameToo(stream: Stream, i: number, end: number): boolean {
  if (end - i === 1) return SURNAME_TOO.has(stream, i);
  if (isInitial(stream, i) && isInitial(stream, i + 1)) return true;
  if (beginsSentence(stream, i)) return false;
  if (isInitial(stream, i)) return goesOn(stream, i);
  if (stream.lexicon.traits.language === "en" && OPENS_NAME.has(stream, i)) return stream.kind[i - 1] === WORD;
  return (flagsAt(stream, i) & (GIVEN | PARTICLE)) !== 0;
}

/** Whether "of" after token `last` goes on with a title or an organisation's name ("Secretary of State"), not a person's. */
function takesOf(stream: Stream, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) {
    const flags = flagsAt(stream, i);
    if ((flags & GIVEN) !== 0) return false;
    if (stream.kind[i] === CAPITAL && (flags & (ORG | TITLE | PLACE | NOT_NAME | FUNCTION)) === 0)
      return (flagsAt(stream, last) & ORG) !== 0;
  }
  return true;
}

/** The token after the last one of the run of name words that begins at `i`. */
export function runEnd(stream: Stream, i: number): number {
  let end = i + 1;
  const { compounds, language } = stream.lexicon.traits;
  for (;;) {
    const previous = end - 1;
    if (stream.possessive[previous] === 1) return end;
    const kind = stream.kind[end] ?? 0;
    const flags = flagsAt(stream, end);
    if (isCapital(kind)) {
      // "Ann PruittAnn Marie Pruitt": a page's text run together.
      if (stream.start[end] === stream.end[previous] && !isDotted(stream, previous)) return end;
      const small = (flags & FUNCTION) !== 0 && (flags & (GIVEN | PARTICLE | TITLE)) === 0 && stream.kind[end] !== CAPS;
      // In other languages adjectives and adverbs are surnames too: "Reinhard Stolz", "Ana Bueno".
      const surname = language !== "en" && (flagsAt(stream, previous) & GIVEN) !== 0;
      const initial = isInitial(stream, end) && goesOn(stream, end);
      // "the District of New York"
      const newPlace = small && stream.kind[previous] === WORD && (flagsAt(stream, end + 1) & PLACE) !== 0;
      if (small && !newPlace && !surname && !initial && !SURNAME_TOO.has(stream, end)) return end;
      if (compounds && endsName(stream, i, end)) return end;
      // A full stop that ended the sentence ended the name.
      if (stream.sentence[end] !== stream.sentence[i]) return end;
      end++;
      continue;
    }
    if (kind === WORD && (flags & PARTICLE) !== 0) {
      // "von der Leyen", but "Maria Kowalski der Agentur": an article is a particle only after another one.
      if ((flags & DET) !== 0 && (flagsAt(stream, previous) & PARTICLE) === 0) return end;
      if (language !== "en" && !takesParticle(stream, i, end)) return end;
      let next = end + 1;
      if (stream.kind[next] === WORD && (flagsAt(stream, next) & PARTICLE) !== 0) next++;
      const word = tokenText(stream, end);
      if (
        isCapital(stream.kind[next] ?? 0) &&
        word !== "y" &&
        word !== "e" &&
        (flagsAt(stream, previous) & (ORG | PLACE)) === 0
      ) {
        end = next;
        continue;
      }
      return end;
    }
    if (
      kind === WORD &&
      isText(stream, end, "of") &&
      isCapital(stream.kind[end + 1] ?? 0) &&
      (flagsAt(stream, previous) & (ORG | TITLE)) !== 0 &&
      takesOf(stream, i, previous)
    ) {
      end++;
      continue;
    }
    // Edward “Ned” Boyle
    if (kind === QUOTE && isNickname(stream, end)) {
      end += 2;
      continue;
    }
    // "the Department of Fish and Wildlife", "the Food and Drug Administration", "the Office for National Statistics"
    if (
      language === "en" &&
      (kind === WORD ? (flags & (CONJ | PREP)) !== 0 : kind === PUNCT) &&
      !isMark(stream, end, AMPERSAND)
    ) {
      const body = isCapital(stream.kind[end + 1] ?? 0) ? bodyEnd(stream, i, end) : end;
      if (body > end) {
        end = body;
        continue;
      }
    }
    // "Marks & Spencer"
    if (isMark(stream, end, AMPERSAND) && isCapital(stream.kind[end + 1] ?? 0)) {
      end += 2;
      continue;
    }
    if (
      isMark(stream, end, COMMA) &&
      (flagsAt(stream, end + 1) & SUFFIX) !== 0 &&
      isCapital(stream.kind[end + 1] ?? 0)
    ) {
      end += 2;
      continue;
    }
    return end;
  }
}

/** Occupations that are surnames and given names more often than they stand before a surname: "Porter Goss". */
const NAME_TOO = wordSet(
  "baker barber butler carver cook draper falconer farmer forester gardener gunner hunter knight mason miner page porter potter proctor rider roper sailor sawyer sexton shepherd squire steward tailor usher weaver yeoman",
  true,
);

/** Whether the role at `i` is a given name here: "Porter Goss said", but "Porter Ann Goss" and "Judge Goss". */
function isGivenToo(stream: Stream, i: number, from: number, end: number): boolean {
  if (i !== from || end - i !== 2 || !NAME_TOO.has(stream, i)) return false;
  return (flagsAt(stream, i + 1) & GIVEN) === 0;
}

/** "Justices N K Barua", "Guards Ann Hale and Tom Reid", "Senators Hale and Reid": what several people are, before the first name. */
function callsSeveral(stream: Stream, i: number, end: number): boolean {
  const next = i + 1;
  if (next >= end || stream.possessive[i] === 1) return false;
  if ((flagsAt(stream, next) & GIVEN) !== 0 && end - next >= 2) return true;
  if (isInitial(stream, next)) return true;
  const joined = isMark(stream, end, COMMA) || /^(?:and|&)$/.test(tokenText(stream, end));
  return (
    joined && end - i === 2 && (flagsAt(stream, next) & (ORG | PLACE | GROUP)) === 0 && stream.kind[end + 1] === CAPITAL
  );
}

/** How many tokens at `i` say that an office is held for a time: "Mayor Pro Tem", "President Pro Tempore". */
function proTem(stream: Stream, i: number): number {
  return isText(stream, i, "Pro") && TEM_TEMPORE.has(stream, i + 1) ? 2 : 0;
}

/**
 * Whether the title at `i` follows a body or place that has a given name in it: "Clark County Registrar Ann Hale",
 * "Madison Police Chief Ann Hale", "Charlotte Mayor Ann Hale".
 */
function endsBody(stream: Stream, first: number, i: number, end: number): boolean {
  const next = i + 1 + proTem(stream, i + 1);
  const named = (flagsAt(stream, next) & GIVEN) !== 0 && end - next >= 2;
  if (named && i === first + 1) return true;
  for (let n = first + 1; n < i; n++) {
    if ((flagsAt(stream, n) & (ORG | PLACE)) !== 0 && (flagsAt(stream, n) & GIVEN) === 0) {
      return named || (flagsAt(stream, next) & (ORG | PLACE)) === 0;
    }
  }
  return false;
}

/** The first token of the name proper in the run [from, end): after the last title or role. */
export function nameStart(stream: Stream, from: number, end: number): { first: number; roleLast: number } {
  let first = from;
  const { compounds } = stream.lexicon.traits;
  for (let i = from; i < end - 1; i++) {
    const flags = flagsAt(stream, i);
    const next = flagsAt(stream, i + 1);
    if ((next & SUFFIX) !== 0 && (next & TITLE) === 0) break;
    const several = (flags & GROUP) !== 0 && i === from && callsSeveral(stream, i, end);
    const title = (flags & TITLE) !== 0 || several || (compounds && i === first && isNounBefore(stream, i));
    if (!title || isGivenToo(stream, i, from, end)) continue;
    // "M K Stalin", "M. K. Gandhi": no "Monsieur".
    if (isInitial(stream, i) && (isInitial(stream, i + 1) || !isDotted(stream, i))) continue;
    if ((flags & GIVEN) !== 0 && i === first && end - i <= 2) continue;
    if ((flags & GIVEN) !== 0 && i > first) continue;
    // "Larry King Live": a title after a given name is part of the name.
    const afterGiven = i > first && (flagsAt(stream, first) & GIVEN) !== 0;
    // But "Lance Cpl. Ann Hale" and "Clark County Registrar Ann Hale".
    if (
      afterGiven &&
      !endsBody(stream, first, i, end) &&
      (flagsAt(stream, first) & (TITLE | ORG)) === 0 &&
      (!isDotted(stream, i) || isInitial(stream, i))
    )
      continue;
    first = i + 1;
  }
  if (first > from && stream.kind[first] === WORD && isText(stream, first, "of")) {
    // "Archbishop of York Ann Hale"; without a name after it the office is what the article calls its holder.
    let name = first + 2;
    while (name < end - 1 && (flagsAt(stream, name) & GIVEN) === 0 && !isInitial(stream, name)) name++;
    if (name >= end - 1) return { first: from, roleLast: -1 };
    return { first: name, roleLast: name - 1 };
  }
  // "Mayor Pro Tem Ann Hale"
  if (first > from && end - first > 2) first += proTem(stream, first);
  let roleLast = first - 1;
  if (first > from && (flagsAt(stream, first - 1) & KEPT) !== 0) {
    const kept = tokenText(stream, first - 1).toLowerCase();
    const religious = /^(?:ayatollah|hojatoleslam|sheikh|sheik|shaikh|imam|mullah|maulana|lama)$/.test(kept);
    const single = end - first === 1 || (flagsAt(stream, first + 1) & SUFFIX) !== 0;
    if (religious || (single && (first - 2 < from || !CROWN.has(stream, first - 2)))) {
      first--;
      roleLast = first - 1;
      if (first > from && GRAND.has(stream, first - 1)) {
        first--;
        roleLast = first - 1;
      }
    }
  }
  return { first, roleLast: roleLast >= from ? roleLast : -1 };
}

/** "Dr Fox", "Mrs. Banks": after a courtesy title stands a person, whatever the word is. */
function isHonoured(stream: Stream, first: number, count: number): boolean {
  if (count !== 1 || (flagsAt(stream, first - 1) & TITLE) === 0) return false;
  return /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|mx)\.?$/i.test(tokenText(stream, first - 1));
}

/** Words of organisations' names that are surnames as well. */
const ORG_SURNAME = wordSet("Fox Church Court Press Post Guard Star");

function isSurnameToo(stream: Stream, first: number, last: number): boolean {
  if (!ORG_SURNAME.has(stream, last) || (flagsAt(stream, first) & PLACE) !== 0) return false;
  return (flagsAt(stream, first - 1) & DET) === 0;
}

/** Whether token `i` is a word of organisations' names; "Kim Jong Un" is no UN. */
export function isBodyWord(stream: Stream, i: number): boolean {
  if ((flagsAt(stream, i) & ORG) === 0) return false;
  return stream.kind[i] !== CAPITAL || (stream.end[i] ?? 0) - (stream.start[i] ?? 0) > 2;
}

/** What the name of tokens [first, end) names, as its words tell. */
export function kindOf(stream: Stream, first: number, end: number, titled: boolean): MentionKind {
  let organisation = false;
  let places = 0;
  let notNames = 0;
  const count = end - first;
  for (let i = first; i < end; i++) {
    const flags = flagsAt(stream, i);
    if (isMark(stream, i, AMPERSAND)) organisation = true;
    if (isBodyWord(stream, i) && ((flags & GIVEN) === 0 || (i > first && count > 2))) organisation = true;
    if ((flags & (WORK | GIVEN)) === WORK) organisation = true;
    if ((flags & PLACE) !== 0 && (flags & GIVEN) === 0) places++;
    if ((flags & NOT_NAME) !== 0 && (flags & GIVEN) === 0) notNames++;
  }
  const given = (flagsAt(stream, first) & GIVEN) !== 0;
  // "Megan Fox", but "the Charlotte Press".
  if (given && count === 2 && organisation && isSurnameToo(stream, first, end - 1)) return "person";
  if (titled && (!organisation || isHonoured(stream, first, count))) return "person";
  // "Sébastien Roche": a firm's name is a surname after a given name, less so in English.
  const surname = (flagsAt(stream, end - 1) & ORG) === 0 || stream.lexicon.traits.language !== "en";
  if (organisation && !(given && count === 2 && surname)) return "organisation";
  if (count === 1 && (flagsAt(stream, first) & (GROUP | GIVEN)) === GROUP) return "organisation";
  if (places === count || (places > 0 && count === 2 && !given)) return "place";
  if (notNames > 0 && !given) return "organisation";
  if (given && count >= 2) return "person";
  if (count === 1 && stream.kind[first] === CAPS && (stream.end[first] ?? 0) - (stream.start[first] ?? 0) <= 5)
    return "organisation";
  return "unknown";
}
