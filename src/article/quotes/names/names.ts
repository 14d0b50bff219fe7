import {
  ADV,
  CONJ,
  DOCUMENT,
  FUNCTION,
  GIVEN,
  GROUP,
  ING,
  KEPT,
  NOT_NAME,
  NOUN,
  ORG,
  PARTICLE,
  PLACE,
  PREP,
  ROLE,
  TITLE,
} from "../lexicon/flags.ts";
import { datelineEnd } from "../words/datelines.ts";
import { headingEnd } from "../words/headings.ts";
import { BREAK, CAPITAL, CAPS, flagsAt, isText, NUMBER, type Stream, tokenText } from "../words/stream.ts";
import {
  capitalAt,
  isAdjective,
  isNobleOpening,
  isOccupation,
  isOfficeAlone,
  isVerbForm,
  mayBeSurname,
  opensAsNoun,
} from "./capitals.ts";
import type { Mention, Mentions } from "./mention.ts";
import { nameGender } from "./name-gender.ts";
import {
  beginsSentence,
  isAffiliation,
  isBodyWord,
  isCapital,
  isInitial,
  isNameToo,
  kindOf,
  nameStart,
  postNominals,
  runEnd,
} from "./name-parts.ts";
import { officeName } from "./offices.ts";

const OCCUPATION = /(?:er|or|ist|ian|man|woman|eer|ant|ive)$/;

/** "Bookbinder Tess Orlin": a long unknown word with an occupation's ending. */
const LONG_OCCUPATION = /^\p{Lu}\p{Ll}{5,}(?:er|ist|man|woman|ian|smith|wright)$/u;

/** A single capitalised word with one of these at a sentence's beginning is no name. */
const COMMON = GROUP | ROLE | DOCUMENT | ING | NOUN | ADV | CONJ | PREP;

/** What stands before a given name as its bearer's description: "Whig", "Guards", "Goalie", "QB". */
const DESCRIBES = NOT_NAME | GROUP | ROLE | TITLE;

/**
 * "FEMA Administrator Lyle Ott", "New Jersey Whig Jay Kessler", "Jets QB Ann Reid": the given name that follows an
 * acronym, a party, a people or an occupation within the run; `first` where there is none.
 */
function afterDescription(stream: Stream, first: number, end: number): number {
  if ((flagsAt(stream, first) & (GIVEN | PARTICLE)) !== 0 || isInitial(stream, first)) return first;
  for (let t = first + 1; t < end - 1 && t <= first + 3; t++) {
    if ((flagsAt(stream, t) & GIVEN) === 0) continue;
    const before = t - 1;
    if ((flagsAt(stream, before) & KEPT) !== 0) return first;
    // "la edil de Vox Ana Ruiz"
    const party = stream.lexicon.traits.inverts && before === first && (flagsAt(stream, before) & ORG) !== 0;
    const described = party || (flagsAt(stream, before) & DESCRIBES) !== 0 || stream.kind[before] === CAPS;
    return described || stream.kind[first] === CAPS || OCCUPATION.test(tokenText(stream, before)) ? t : first;
  }
  return first;
}

/** Every name in the stream, in one pass. */
export function findMentions(stream: Stream): Mentions {
  const at = new Array<number>(stream.count).fill(-1);
  const list: Mention[] = [];
  const headings: { start: number; end: number }[] = [];
  const { compounds, language } = stream.lexicon.traits;
  let i = 0;
  while (i < stream.count) {
    if (!isCapital(stream.kind[i] ?? 0) || isAffiliation(stream, i)) {
      i++;
      continue;
    }
    if (i === 0 || stream.kind[i - 1] === BREAK) {
      const heading = language === "en" ? headingEnd(stream, i) : -1;
      // A byline's names are the reporters'.
      if (heading >= 0 && !isText(stream, i, "By"))
        headings.push({ start: stream.start[i] ?? 0, end: stream.end[heading] ?? 0 });
      const skipped = heading >= 0 ? heading : datelineEnd(stream, i);
      if (skipped >= i) {
        i = skipped + 1;
        continue;
      }
    }
    let from = i;
    let end = runEnd(stream, i);
    // A function word, an adverb or a demonym before the name is not part of it.
    while (
      from < end &&
      (flagsAt(stream, from) & FUNCTION) !== 0 &&
      (flagsAt(stream, from) & TITLE) === 0 &&
      !(end - from > 1 && (flagsAt(stream, from + 1) & PLACE) !== 0 && isText(stream, from, "New")) &&
      !isNameToo(stream, from, end) &&
      !(compounds && isNobleOpening(stream, from, end)) &&
      !(language !== "en" && end - from === 1 && mayBeSurname(stream, from, beginsSentence(stream, from)))
    )
      from++;
    while (end > from && stream.kind[end - 1] === NUMBER) end--;
    if (compounds && end - from > 1 && beginsSentence(stream, from) && isAdjective(stream, from)) from++;
    const capital = compounds && end - from === 1 ? capitalAt(stream, from) : "name";
    if (from >= end || capital === "noun" || isOfficeAlone(stream, from, end)) {
      i = end > i ? end : i + 1;
      continue;
    }
    const office = officeName(stream, from, end);
    if (office !== null) end = office.end;
    const start = office === null ? nameStart(stream, from, end) : { first: office.first, roleLast: office.first - 1 };
    let { first } = start;
    const { roleLast } = start;
    while (
      first < end - 1 &&
      (flagsAt(stream, first) & NOT_NAME) !== 0 &&
      (flagsAt(stream, first) & GIVEN) === 0 &&
      (flagsAt(stream, end - 1) & (ORG | NOT_NAME)) === 0
    )
      first++;
    // "Reliever Andre Fuqua": an unknown word with its sentence's capital before a given name is no part of it; nor in
    // German what stands behind a town's adjective ("der Hamburger Reeder Jens Thode").
    if (
      (first === from || (compounds && roleLast < from)) &&
      end - first >= 3 &&
      (compounds ||
        beginsSentence(stream, first) ||
        (language !== "en" && (flagsAt(stream, first - 1) & PREP) !== 0)) &&
      flagsAt(stream, first) === 0 &&
      ((flagsAt(stream, first + 1) & GIVEN) !== 0 || LONG_OCCUPATION.test(tokenText(stream, first)))
    )
      first++;
    // "Die Pendlerin Ute Bergmann": so is a German noun for an occupation between an article and a name.
    if (first === from && end - first >= 3 && compounds && isOccupation(stream, first)) first++;
    if (first === from) first = afterDescription(stream, first, end);
    const honours = postNominals(stream, first, end);
    // "Workers said": a common noun with the capital of its place, unless somebody bears that name.
    const common =
      capital === "either" ||
      (language !== "en" &&
        end - from === 1 &&
        beginsSentence(stream, from) &&
        (isVerbForm(stream, from) || opensAsNoun(stream, from))) ||
      (end - from === 1 &&
        beginsSentence(stream, from) &&
        (flagsAt(stream, from) & (COMMON | FUNCTION)) !== 0 &&
        (flagsAt(stream, from) & (GIVEN | PLACE | ORG)) === 0 &&
        stream.kind[from] === CAPITAL);
    const titled = roleLast >= from && !(compounds && (flagsAt(stream, roleLast) & TITLE) === 0);
    const { gender, honorific } = nameGender(stream, from, first, end);
    const kind = kindOf(stream, first, end - honours, titled);
    // "the National Transport Board": what may be a title elsewhere is part of an organisation's name.
    const whole = kind !== "person" && isBodyWord(stream, end - 1) && (flagsAt(stream, end - 1) & GIVEN) === 0;
    const mention: Mention = {
      from,
      first: whole ? from : first,
      last: end - 1,
      kind: whole ? "organisation" : kind,
      gender,
      honorific,
      possessive: stream.possessive[end - 1] === 1,
      honours,
      roleLast: whole ? -1 : roleLast,
      common,
    };
    for (let t = from; t < end; t++) at[t] = list.length;
    list.push(mention);
    i = end;
  }
  return { list, at, headings };
}
