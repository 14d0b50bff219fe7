import { COMMA } from "../letters/chars.ts";
import { ADV, CONJ, CUE, DET, DOCUMENT, GROUP, PREP, ROLE, WEAK, WHO } from "../lexicon/flags.ts";
import { partOfThem } from "../phrases/foreign-phrases.ts";
import { isSound } from "../phrases/nameless.ts";
import { phraseAfter, phraseBefore } from "../phrases/phrases.ts";
import { canSpeak, isSpeaking, mention, mentionAt, pronounAt, type Reading, type Subject } from "../phrases/reading.ts";
import { AND_E, AND_WORD, INDEFINITE_ARTICLE, THE_ARTICLE } from "../words/common-words.ts";
import { BREAK, flagsAt, isMark, isText, PUNCT, QUOTE, tokenText, WORD } from "../words/stream.ts";
import { beforeTime } from "../words/times.ts";
import { isCue, verbGroupStart } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { antecedentBefore, clauseSubject, isWithin, namedBefore, withKin } from "./appositions.ts";
import { addressed, CLAUSE, otherWho, overAdverbial, relativeBefore, relativeName } from "./clauses.ts";
import { leadingSubject, personAt } from "./leading.ts";

const BOTH = wordSet("Both");
const FOUND = wordSet("found find finds discovered recovered received seized saw quoted cited obtained");
const BROADCAST = wordSet(
  "ad ads advertisement commercial spot video film documentary mailer flier flyer leaflet pamphlet billboard website cartoon book poster",
);
const STRESSED = wordSet("lui elle eux elles");

/**
 * Who speaks in the clause whose cue verb is token `i`, looking left but not beyond `lo`: over auxiliaries and adverbs,
 * a relative "who", parentheses and appositions ("Ann Smith, 45, a plumber from Ohio, said").
 */
export function subjectBefore(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  const group = verbGroupStart(stream, i, lo);
  const asker = addressed(reading, group, lo);
  if (asker >= 0) return subjectBefore(reading, asker, lo);
  let j = overAdverbial(stream, beforeTime(stream, group - 1, lo), lo);
  let clauseEnd = -1;
  let whoFollows = false;
  for (let hops = 0; hops < 8 && j >= lo; hops++) {
    const pronoun = pronounAt(stream, j);
    if (pronoun !== null && partOfThem(stream, j, lo) < 0) return pronoun;
    const kind = stream.kind[j] ?? BREAK;
    const flags = flagsAt(stream, j);
    if (kind === WORD && (flags & WHO) !== 0) {
      // "su goleador, de quien dijo": somebody else said it.
      if (stream.lexicon.traits.inverts && stream.kind[j - 1] === WORD && (flagsAt(stream, j - 1) & PREP) !== 0)
        return null;
      // "Smith, who said": the antecedent stands before.
      j--;
      // "Teed, who has worked here since 1961 and who calls everybody …": the first "who" has the antecedent.
      const first = (flagsAt(stream, j) & CONJ) === 0 ? -1 : otherWho(stream, j, lo);
      if (first >= 0) {
        j = first;
        continue;
      }
      if (isMark(stream, j, COMMA) || isMark(stream, j, 0x2014) || isMark(stream, j, 0x2013)) j--;
      const person = relativeName(reading, j, lo) ?? speakerTo(reading, j, lo);
      if (person !== null) return person;
      whoFollows = true;
      continue;
    }
    if (isMark(stream, j, 0x29)) {
      let open = j - 1;
      while (open > lo && open > j - 12 && !isMark(stream, open, 0x28)) open--;
      if (!isMark(stream, open, 0x28)) return null;
      j = open - 1;
      continue;
    }
    if (isMark(stream, j, COMMA) || isMark(stream, j, 0x2014) || isMark(stream, j, 0x2013)) {
      const inner = appositive(reading, j, lo);
      if (inner === null) return null;
      return inner;
    }
    if (kind === WORD && (flags & (CONJ | DET)) === (CONJ | DET)) {
      // "a statement that said": the relative "that".
      const document = phraseBefore(reading, j - 1, lo);
      if (document?.type !== "nominal" || !isSpeaking(stream, document)) return null;
      const named = namedBefore(reading, document, lo);
      return named.type === "name" ? named : authorOf(reading, document, lo);
    }
    const phrase = phraseBefore(reading, j, lo);
    if (whoFollows && phrase?.type === "nominal" && (flagsAt(stream, phrase.head) & (ROLE | GROUP)) !== 0)
      return namedBefore(reading, phrase, lo);
    // "an ad with a retired teacher, who says": a text is never "who".
    const inner = whoFollows ? phraseWithin(reading, phrase, j) : null;
    if (inner !== null) return inner;
    const subject = phrase === null ? null : namedBefore(reading, phrase, lo);
    const antecedent = subject === null || subject.type === "pronoun" ? -1 : relativeBefore(reading, subject.from, lo);
    if (antecedent >= 0) {
      clauseEnd = j;
      j = antecedent;
      continue;
    }
    // "a woman who answered the phone said": a description has its clause.
    if (clauseEnd > 0 && subject?.type === "nominal" && clauseEnd - subject.to <= CLAUSE)
      return { ...subject, to: clauseEnd };
    return authorOf(reading, withJoint(reading, subject, lo), lo);
  }
  return null;
}

/** The person at the end of a text's description that ends with token `to`: "an ad with a retired teacher"; null elsewhere. */
function phraseWithin(reading: Reading, phrase: Subject | null, to: number): Subject | null {
  const { stream } = reading;
  if (phrase?.type !== "nominal" || phrase.head + 2 > to) return null;
  if ((flagsAt(stream, phrase.head) & (ROLE | GROUP | DOCUMENT)) !== DOCUMENT) return null;
  const inner = phraseBefore(reading, to, phrase.head + 2);
  return inner?.type === "nominal" && !isSpeaking(stream, inner) ? null : inner;
}

/** « … », résume une ancienne de la troupe Roux, qui cherche « … »: the speaker of a quotation whose phrase ends with token `j`. */
function speakerTo(reading: Reading, j: number, lo: number): Subject | null {
  const { stream } = reading;
  if (!stream.lexicon.traits.inverts || stream.lexicon.traits.verbSecond) return null;
  for (let n = j - 1; n > lo && n > j - CLAUSE; n--) {
    if ((stream.kind[n] ?? BREAK) >= PUNCT) return null;
    if (!isCue(stream, n, CUE | WEAK)) continue;
    const before = verbGroupStart(stream, n, lo) - 1;
    if (stream.kind[before] !== QUOTE && !(isMark(stream, before, COMMA) && stream.kind[before - 1] === QUOTE))
      return null;
    const subject = phraseAfter(reading, n + 1, j + 1);
    return subject?.to === j && isSound(reading, subject, true) ? subject : null;
  }
  return null;
}

/** "The campaign released a statement that said": a new document speaks for who issued it. */
function authorOf(reading: Reading, subject: Subject | null, lo: number): Subject | null {
  const { stream } = reading;
  if (subject?.type !== "nominal" || (flagsAt(stream, subject.head) & DOCUMENT) === 0) return subject;
  if (!INDEFINITE_ARTICLE.has(stream, subject.from) || subject.from <= lo) return subject;
  // "Police found a note that said": it is not theirs.
  if (FOUND.has(stream, subject.from - 1)) return subject;
  // "The union launched a radio ad calling him “…”": what is broadcast or handed out speaks for itself.
  if (stream.lexicon.traits.language === "en" && BROADCAST.has(stream, subject.head)) return subject;
  // "Hale was endorsed by the mayor in a mailer that said", "They clashed over a mailer that said": it speaks for itself.
  const before = tokenText(stream, subject.from - 1);
  if ((flagsAt(stream, subject.from - 1) & PREP) !== 0 && !/^(?:in|with|via|through)$/.test(before)) return subject;
  for (let n = subject.from - 1; n > lo && n > subject.from - 24; n--)
    if (stream.kind[n] === WORD && isText(stream, n, "by")) return subject;
  return leadingSubject(reading, lo, subject.from + 1) ?? subject;
}

function withJoint(reading: Reading, subject: Subject | null, lo: number): Subject | null {
  if (subject === null || subject.from - 2 < lo) return subject;
  const { stream } = reading;
  if (subject.type === "nominal") return jointNominal(reading, subject, lo);
  if (subject.type === "name" && stream.lexicon.traits.language === "en") {
    const kind = exampleOf(reading, subject, lo);
    if (kind !== null) return kind;
  }
  if (subject.type !== "name") return subject;
  const the = subject.from - 1;
  const and = stream.kind[the] === WORD && THE_ARTICLE.has(stream, the) ? the - 1 : the;
  if (and <= lo || stream.kind[and] !== WORD || !AND_E.has(stream, and)) return subject;
  const index = mentionAt(reading, and - 1);
  const other = mention(reading, index);
  if (other === undefined) return jointWithName(reading, subject, and, lo);
  if (other.kind === "place" || other.possessive) return subject;
  const before = stream.kind[other.from - 1] ?? BREAK;
  const startsClause =
    other.from - 1 < lo ||
    before === BREAK ||
    before === QUOTE ||
    before === PUNCT ||
    (flagsAt(stream, other.from - 1) & (CONJ | ADV)) !== 0 ||
    BOTH.has(stream, other.from - 1);
  return startsClause ? { type: "joint", from: other.first, to: subject.to, mention: index } : subject;
}

/** "The mayor and Sheriff Tom Ott said": a description that opens its clause and a name. */
function jointWithName(
  reading: Reading,
  subject: Extract<Subject, { type: "name" }>,
  and: number,
  lo: number,
): Subject {
  const { stream } = reading;
  if (stream.lexicon.traits.language !== "en" || !canSpeak(flagsAt(stream, and - 1))) return subject;
  const other = phraseBefore(reading, and - 1, lo);
  if (other?.type !== "nominal" || (flagsAt(stream, other.from) & DET) === 0 || !isSpeaking(stream, other))
    return subject;
  const opens = other.from <= lo || (stream.kind[other.from - 1] ?? BREAK) >= PUNCT;
  const role = mention(reading, subject.mention)?.from ?? subject.from;
  return opens && and + 1 === role
    ? { type: "joint", from: other.from, to: subject.to, mention: subject.mention }
    : subject;
}

/** "Critics such as Tom Ott call", "doctors like Ott say": those for whom the name is an example; null elsewhere. */
function exampleOf(reading: Reading, subject: Extract<Subject, { type: "name" }>, lo: number): Subject | null {
  const { stream } = reading;
  const before = (mention(reading, subject.mention)?.from ?? subject.from) - 1;
  if (before <= lo || (flagsAt(stream, before) & PREP) === 0) return null;
  const such = isText(stream, before, "as") && isText(stream, before - 1, "such");
  if (!such && !isText(stream, before, "like")) return null;
  const others = phraseBefore(reading, such ? before - 2 : before - 1, lo);
  return others?.type === "nominal" && others.plural && isSpeaking(stream, others)
    ? { ...others, to: subject.to }
    : null;
}

/** "the mayor and the police chief said": two descriptions with an article each. */
function jointNominal(reading: Reading, subject: Extract<Subject, { type: "nominal" }>, lo: number): Subject {
  const { stream } = reading;
  const and = subject.from - 1;
  if ((flagsAt(stream, subject.from) & DET) === 0 || !AND_WORD.has(stream, and)) return subject;
  const other = phraseBefore(reading, and - 1, lo);
  if (other?.type !== "nominal" || (flagsAt(stream, other.from) & DET) === 0 || !isSpeaking(stream, other))
    return subject;
  const before = stream.kind[other.from - 1] ?? BREAK;
  if (other.from > lo && before === WORD) return subject;
  return { type: "nominal", from: other.from, to: subject.to, head: subject.head, plural: true };
}

/** The speaker before an apposition or clause that ends with the comma (or dash) at `close`. */
function appositive(reading: Reading, close: number, lo: number): Subject | null {
  const { stream } = reading;
  const mark = stream.mark[close] || COMMA;
  let best: Subject | null = null;
  const limit = Math.max(lo, close - 60);
  let right = close;
  for (let i = close - 1; i >= limit - 1; i--) {
    const boundary = i < limit || stream.mark[i] === mark || stream.kind[i] === QUOTE;
    if (!boundary) continue;
    // The segment (i, right): an apposition looks further left; a phrase that is itself a person ends the search.
    const first = i + 1;
    // "Sa femme, elle, se souvient": a stressed pronoun says the subject again.
    const stressed = first === right - 1 && i >= limit && STRESSED.has(stream, first);
    if (first < right && !stressed) {
      const named = personAt(reading, first, right);
      const clause = clauseSubject(reading, first, right, lo);
      if (clause !== null) return clause;
      const antecedent = named === null ? antecedentBefore(reading, first, lo) : null;
      if (antecedent !== null) return antecedent;
      if (named?.type === "nominal") {
        best = namedBefore(reading, named, lo);
        if (best.type === "name") return best;
      } else if (named !== null) {
        best = named;
        const opened =
          first - 1 >= limit && isMark(stream, first - 1, COMMA) ? phraseBefore(reading, first - 2, lo) : null;
        // "the company's chief executive, Ann Smith, said"
        if (
          named.type === "name" &&
          named.to + 1 === right &&
          right === close &&
          opened?.type === "nominal" &&
          !isWithin(reading, opened.from) &&
          (flagsAt(stream, opened.head) & ROLE) !== 0
        ) {
          return withKin(reading, named, opened.from) ?? { ...named, role: { from: opened.from, to: opened.to } };
        }
        // "standing beside his wife, Amy Teller, said": an apposition within the apposition.
        const inner =
          named.type === "name" &&
          named.to + 1 === right &&
          opened?.type === "nominal" &&
          isWithin(reading, opened.from);
        if (!inner) return best;
      }
    }
    if (i < limit || stream.kind[i] === QUOTE) break;
    // "attorney Zoe Blank — who represents three of them — said": right before the opening dash.
    if (mark !== COMMA && right === close) return phraseBefore(reading, i - 1, lo);
    right = i;
  }
  return best;
}
