import {
  capitalAt,
  endsName,
  isAdjective,
  isAdverbName,
  isNounBefore,
  isOccupation,
  takesParticle,
} from "./capitals.ts";
import {
  ADV,
  CONJ,
  DET,
  DOCUMENT,
  FEMALE,
  FUNCTION,
  GIVEN,
  GROUP,
  ING,
  KEPT,
  MALE,
  NOT_NAME,
  NOUN,
  ORG,
  PARTICLE,
  PLACE,
  PREP,
  ROLE,
  SUFFIX,
  TITLE,
  WORK,
} from "./lexicon/flags.ts";
import { nameGender } from "./name-gender.ts";
import { CAPITAL, CAPS, COMMA, flagsAt, isMark, NUMBER, QUOTE, type Stream, tokenText, WORD } from "./stream.ts";

/** What a mention names. */
export type MentionKind = "person" | "organisation" | "place" | "unknown";

/** A run of capitalised words that names somebody or something; token indexes are inclusive. */
export interface Mention {
  /** The first token with titles. */
  readonly from: number;
  /** The name proper. */
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  /** {@link MALE}, {@link FEMALE} or 0, from the honorific or the given name. */
  readonly gender: number;
  /** Whether the gender comes from an honorific ("Mrs."). */
  readonly honorific: boolean;
  readonly possessive: boolean;
  /** The last token of the role before the name, or -1: the role is tokens `from` to this one. */
  readonly roleLast: number;
  /** A common noun at its sentence's beginning ("Workers"): a name only where somebody bears it. */
  readonly common: boolean;
}

/**
 * The mentions of a stream, and which one each token belongs to (-1: none). A {@link Mention.common} one whose word
 * turns out to be nobody's name is taken out of `at` when names are resolved.
 */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly at: Int32Array;
}

const OCCUPATION = /(?:er|or|ist|ian|man|woman|eer|ant|ive)$/;

/** "Bookbinder Tess Orlin": a long unknown word with an occupation's ending. */
const LONG_OCCUPATION = /^\p{Lu}\p{Ll}{5,}(?:er|ist|man|woman|ian|smith|wright)$/u;

/** Small words that are surnames as well: "Cy Young added". */
const SURNAME_TOO = /^(?:Young|Best|Long|Good|Short|Low|Little|Old|Early|Oh|Well|Still|Back|Down|Great|Sure|Right)$/;

/** A single capitalised word with one of these at a sentence's beginning is no name. */
const COMMON = GROUP | ROLE | DOCUMENT | ING | NOUN | ADV | CONJ | PREP;

function isCapital(kind: number): boolean {
  return kind === CAPITAL || kind === CAPS;
}

/** Whether token `i` begins its sentence (or follows a quotation or bullet that does). */
function beginsSentence(stream: Stream, i: number): boolean {
  return stream.sentenceStart[stream.sentence[i] ?? 0] === i || stream.kind[i - 1] === QUOTE;
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
function runEnd(stream: Stream, i: number): number {
  let end = i + 1;
  const { compounds, language } = stream.lexicon.traits;
  for (;;) {
    const previous = end - 1;
    if (stream.possessive[previous] === 1) return end;
    const kind = stream.kind[end] ?? 0;
    const flags = flagsAt(stream, end);
    if (isCapital(kind)) {
      const small = (flags & FUNCTION) !== 0 && (flags & (GIVEN | PARTICLE | TITLE)) === 0 && stream.kind[end] !== CAPS;
      // In other languages adjectives and adverbs are surnames too: "Reinhard Stolz", "Ana Bueno".
      const surname = language !== "en" && (flagsAt(stream, previous) & GIVEN) !== 0 && (flags & (DET | CONJ)) === 0;
      if (small && !surname && !SURNAME_TOO.test(tokenText(stream, end))) return end;
      if (compounds && endsName(stream, i, end)) return end;
      // A full stop that ended the sentence ended the name.
      if (stream.sentence[end] !== stream.sentence[i]) return end;
      end++;
      continue;
    }
    if (kind === WORD && (flags & PARTICLE) !== 0) {
      // "von der Leyen", but "Maria Kowalski der Agentur": an article is a particle only after another one.
      if ((flags & DET) !== 0 && (flagsAt(stream, previous) & PARTICLE) === 0) return end;
      if (language !== "en" && !takesParticle(stream, i, previous)) return end;
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
      tokenText(stream, end) === "of" &&
      isCapital(stream.kind[end + 1] ?? 0) &&
      (flagsAt(stream, previous) & (ORG | TITLE)) !== 0 &&
      takesOf(stream, i, previous)
    ) {
      end++;
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

/** The first token of the name proper in the run [from, end): after the last title or role. */
function nameStart(stream: Stream, from: number, end: number): { first: number; roleLast: number } {
  let first = from;
  const { compounds } = stream.lexicon.traits;
  for (let i = from; i < end - 1; i++) {
    const flags = flagsAt(stream, i);
    const next = flagsAt(stream, i + 1);
    if ((next & SUFFIX) !== 0 && (next & TITLE) === 0) break;
    const title = (flags & TITLE) !== 0 || (compounds && i === first && isNounBefore(stream, i));
    if (!title) continue;
    if ((flags & GIVEN) !== 0 && i === first && end - i <= 2) continue;
    if ((flags & GIVEN) !== 0 && i > first) continue;
    // "Larry King Live": a title after a given name is part of the name.
    if (i > first && (flagsAt(stream, first) & GIVEN) !== 0 && (flagsAt(stream, first) & (TITLE | ORG)) === 0) continue;
    first = i + 1;
  }
  while (
    first < end - 1 &&
    (flagsAt(stream, first) & PARTICLE) !== 0 &&
    stream.kind[first] === WORD &&
    first > from &&
    tokenText(stream, first) === "of"
  )
    first++;
  let roleLast = first - 1;
  if (first > from && (flagsAt(stream, first - 1) & KEPT) !== 0) {
    const kept = tokenText(stream, first - 1).toLowerCase();
    const religious = /^(?:ayatollah|hojatoleslam|sheikh|sheik|shaikh|imam|mullah|maulana|lama)$/.test(kept);
    const single = end - first === 1 || (flagsAt(stream, first + 1) & SUFFIX) !== 0;
    if (religious || (single && (first - 2 < from || !/^crown$/i.test(tokenText(stream, first - 2))))) {
      first--;
      roleLast = first - 1;
      if (first > from && /^grand$/i.test(tokenText(stream, first - 1))) {
        first--;
        roleLast = first - 1;
      }
    }
  }
  return { first, roleLast: roleLast >= from ? roleLast : -1 };
}

function kindOf(stream: Stream, first: number, end: number, titled: boolean): MentionKind {
  let organisation = false;
  let places = 0;
  let notNames = 0;
  const count = end - first;
  for (let i = first; i < end; i++) {
    const flags = flagsAt(stream, i);
    if ((flags & ORG) !== 0 && ((flags & GIVEN) === 0 || (i > first && count > 2))) organisation = true;
    if ((flags & (WORK | GIVEN)) === WORK) organisation = true;
    if ((flags & PLACE) !== 0 && (flags & GIVEN) === 0) places++;
    if ((flags & NOT_NAME) !== 0 && (flags & GIVEN) === 0) notNames++;
  }
  const given = (flagsAt(stream, first) & GIVEN) !== 0;
  if (titled && !organisation) return "person";
  if (organisation && !(given && count === 2 && (flagsAt(stream, end - 1) & ORG) === 0)) return "organisation";
  if (count === 1 && (flagsAt(stream, first) & (GROUP | GIVEN)) === GROUP) return "organisation";
  if (places === count || (places > 0 && count === 2 && !given)) return "place";
  if (notNames > 0 && !given) return "organisation";
  if (given && count >= 2) return "person";
  if (count === 1 && stream.kind[first] === CAPS && (stream.end[first] ?? 0) - (stream.start[first] ?? 0) <= 5)
    return "organisation";
  return "unknown";
}

/** Every name in the stream, in one pass. */
export function findMentions(stream: Stream): Mentions {
  const at = new Int32Array(stream.count).fill(-1);
  const list: Mention[] = [];
  const { compounds, language } = stream.lexicon.traits;
  let i = 0;
  while (i < stream.count) {
    if (!isCapital(stream.kind[i] ?? 0)) {
      i++;
      continue;
    }
    let from = i;
    let end = runEnd(stream, i);
    // A function word, an adverb or a demonym before the name is not part of it.
    while (
      from < end &&
      (flagsAt(stream, from) & FUNCTION) !== 0 &&
      (flagsAt(stream, from) & TITLE) === 0 &&
      !(end - from > 1 && (flagsAt(stream, from + 1) & PLACE) !== 0 && tokenText(stream, from) === "New") &&
      !((flagsAt(stream, from) & (GIVEN | PARTICLE)) !== 0 && end - from > 1 && !beginsSentence(stream, from)) &&
      !(end - from === 1 && SURNAME_TOO.test(tokenText(stream, from))) &&
      !(language !== "en" && end - from === 1 && isAdverbName(stream, from))
    )
      from++;
    while (end > from && stream.kind[end - 1] === NUMBER) end--;
    if (compounds && end - from > 1 && beginsSentence(stream, from) && isAdjective(stream, from)) from++;
    const capital = compounds && end - from === 1 ? capitalAt(stream, from) : "name";
    if (from >= end || capital === "noun") {
      i = end > i ? end : i + 1;
      continue;
    }
    const start = nameStart(stream, from, end);
    let { first } = start;
    const { roleLast } = start;
    while (
      first < end - 1 &&
      (flagsAt(stream, first) & NOT_NAME) !== 0 &&
      (flagsAt(stream, first) & GIVEN) === 0 &&
      (flagsAt(stream, end - 1) & (ORG | NOT_NAME)) === 0
    )
      first++;
    // "Reliever Andre Fuqua": an unknown word with its sentence's capital before a given name is no part of it.
    if (
      first === from &&
      end - first >= 3 &&
      beginsSentence(stream, first) &&
      flagsAt(stream, first) === 0 &&
      ((flagsAt(stream, first + 1) & GIVEN) !== 0 || LONG_OCCUPATION.test(tokenText(stream, first)))
    )
      first++;
    // "Die Pendlerin Ute Bergmann": so is a German noun for an occupation between an article and a name.
    if (first === from && end - first >= 3 && compounds && isOccupation(stream, first)) first++;
    // "FEMA Administrator Lyle Ott": so is an acronym or the name of an occupation.
    for (let t = first + 1; first === from && t < end - 1 && t <= first + 3; t++) {
      if ((flagsAt(stream, t) & GIVEN) === 0 || (flagsAt(stream, first) & (GIVEN | PARTICLE)) !== 0) continue;
      if (stream.kind[first] === CAPS || OCCUPATION.test(tokenText(stream, t - 1))) first = t;
      break;
    }
    // "Workers said": a common noun with the capital of its place, unless somebody bears that name.
    const common =
      capital === "either" ||
      (end - from === 1 &&
        beginsSentence(stream, from) &&
        (flagsAt(stream, from) & (COMMON | FUNCTION)) !== 0 &&
        (flagsAt(stream, from) & (GIVEN | PLACE | ORG)) === 0 &&
        stream.kind[from] === CAPITAL);
    const titled = roleLast >= from && !(compounds && (flagsAt(stream, roleLast) & TITLE) === 0);
    const { gender, honorific } = nameGender(stream, from, first, end);
    const kind = kindOf(stream, first, end, titled);
    // "the National Transport Board": what may be a title elsewhere is part of an organisation's name.
    const whole =
      (flagsAt(stream, end - 1) & ORG) !== 0 &&
      (flagsAt(stream, end - 1) & GIVEN) === 0 &&
      (!titled || kind === "organisation");
    const mention: Mention = {
      from,
      first: whole ? from : first,
      last: end - 1,
      kind: whole ? "organisation" : kind,
      gender,
      honorific,
      possessive: stream.possessive[end - 1] === 1,
      roleLast: whole ? -1 : roleLast,
      common,
    };
    for (let t = from; t < end; t++) at[t] = list.length;
    list.push(mention);
    i = end;
  }
  return { list, at };
}
