import { COMMA } from "../letters/chars.ts";
import { DET, FUNCTION, GIVEN, GROUP, KEPT, NOT_NAME, ORG, PLACE, ROLE, TITLE } from "../lexicon/flags.ts";
import { CAPITAL, flagsAt, isMark, isText, type Stream, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

/** What no field of an authority is: people, places, offices, parties. */
const OTHERS = GIVEN | PLACE | ROLE | TITLE | KEPT | NOT_NAME;

/** Words that a body's name ends with or begins with; a field is none of them, so that what "and" joins is another body. */
const HEADS = wordSet(
  "Department Ministry Agency Office Bureau University College Council Court Congress Senate House Parliament Committee Commission Institute Party Union Association Federation Team Church Hospital Bank Fund Foundation Treasury Administration Army Navy Times Post Journal News Herald Tribune Guardian Chronicle",
);

/** Bodies that are for something: "the Department for Transport", "the Center for Policy Research". */
const FOR = wordSet(
  "Department Ministry Office Agency Bureau Center Centers Centre Centres Institute Council Campaign Coalition Committee Alliance Foundation Fund Society Association Partnership Network Board Citizens Americans",
);

/** Words of firms' names that are fields as well: "Securities and Exchange Commission". */
const FIELD_TOO = wordSet("Securities Technology Engineering Construction Investments");

const A_AN = wordSet("a an", true);
const LOCAL = wordSet("U.S. US UK");

/** At most so many fields are listed: "Health, Education, Labor and Pensions". */
const FIELDS = 4;

/** Whether the capitalised word at token `i` may tell a body's field: "Fish", "Commerce", "Human". */
function isField(stream: Stream, i: number): boolean {
  return stream.kind[i] === CAPITAL && (flagsAt(stream, i) & (OTHERS | FUNCTION)) === 0;
}

/** The token after the run of fields that begins at token `i`. */
function fieldsEnd(stream: Stream, i: number): number {
  let end = i;
  while (isField(stream, end) && stream.sentence[end] === stream.sentence[i]) {
    end++;
    if (stream.possessive[end - 1] === 1) break;
  }
  return end;
}

/** "… of Health | and Human Services", "… of Alcohol | , Tobacco and Firearms": the token after what `at` joins; `at` where that is no field. */
function joinedFields(stream: Stream, at: number): number {
  let i = at;
  for (let n = 0; n < FIELDS; n++) {
    const comma = isMark(stream, i, COMMA);
    if (!comma && !isText(stream, i, "and")) return at;
    const end = fieldsEnd(stream, i + 1);
    if (end === i + 1 || HEADS.has(stream, end - 1) || HEADS.has(stream, i + 1)) return at;
    if (!comma) return end;
    i = end;
  }
  return at;
}

/** "Food | and Drug Administration", "a Customs | and Border Protection spokesman": the token after what "and" at `at` joins to the fields from token `from` on. */
function joinedBefore(stream: Stream, from: number, at: number): number {
  const opening = (flagsAt(stream, from) & DET) !== 0;
  const article = opening ? from : from - 1;
  if ((flagsAt(stream, article) & DET) === 0 && !LOCAL.has(stream, from)) return at;
  if (at - 1 === article || !isField(stream, at - 1)) return at;
  if ((flagsAt(stream, at - 1) & (ORG | GROUP)) !== 0 && !FIELD_TOO.has(stream, at - 1)) return at;
  for (let i = article + 1; i < at; i++) if ((flagsAt(stream, i) & GIVEN) !== 0) return at;
  const end = fieldsEnd(stream, at + 1);
  const count = end - at - 1;
  if (count < 1 || (flagsAt(stream, at + 1) & ORG) !== 0) return at;
  const people = stream.kind[end] === WORD && (flagsAt(stream, end) & (ROLE | GROUP)) !== 0;
  if (people && (count > 1 || A_AN.has(stream, article))) return end;
  return count > 1 && (flagsAt(stream, end - 1) & ORG) !== 0 ? end : at;
}

/**
 * The token after what "and", a comma or "for" at token `at` joins to the run of name words from token `from` on, where
 * both are one body's name: "the Department of Fish and Wildlife", "the Securities and Exchange Commission", "the Office
 * for National Statistics"; `at` elsewhere.
 */
export function bodyEnd(stream: Stream, from: number, at: number): number {
  if (stream.possessive[at - 1] === 1) return at;
  if (isText(stream, at, "for")) {
    if (!FOR.has(stream, at - 1)) return at;
    const end = fieldsEnd(stream, at + 1);
    return end > at + 1 && !HEADS.has(stream, at + 1) ? end : at;
  }
  let of = at - 1;
  while (of > from && of > at - 5 && stream.kind[of] !== WORD) of--;
  if (of > from && stream.kind[of] === WORD) {
    const field = isText(stream, of, "of") || isText(stream, of, "for");
    return field && fieldsEnd(stream, of + 1) === at ? joinedFields(stream, at) : at;
  }
  return isText(stream, at, "and") ? joinedBefore(stream, from, at) : at;
}

/** A nickname in quotation marks has at most so many characters, marks counted. */
const NICKNAME = 18;

/** Whether the quoted piece at token `q` is a nickname between a given name and a surname: Edward “Ned” Boyle. */
export function isNickname(stream: Stream, q: number): boolean {
  const start = stream.start[q] ?? 0;
  const end = stream.end[q] ?? 0;
  if ((flagsAt(stream, q - 1) & GIVEN) === 0 || stream.kind[q + 1] !== CAPITAL || end - start > NICKNAME) return false;
  if ((flagsAt(stream, q + 1) & FUNCTION) !== 0 || stream.sentence[q + 1] !== stream.sentence[q - 1]) return false;
  return /^\p{Lu}[\p{L}.' -]*\p{L}$/u.test(stream.text.slice(start + 1, end - 1));
}
