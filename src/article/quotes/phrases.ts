import {
  groupOfPart,
  isForeignPhrase,
  isSeveral,
  namesPerson,
  opensBare,
  overParenthesis,
  partOfGroup,
  partOfThem,
  standsForPeople,
  THEM,
  withoutBodysArticle,
} from "./foreign-phrases.ts";
import { endsApposition, joint } from "./joints.ts";
import { ADV, CONJ, DET, DOCUMENT, GIVEN, GROUP, ING, NOT_NAME, PREP, ROLE } from "./lexicon/flags.ts";
import { isOneOf, isOrdinal, isPartitive, isPronominal, isThem, partitiveStart, standsAlone } from "./partitive.ts";
import { afterAdjective, afterTime, bindsTo, coreEnd, isAdverbial, MAX_PHRASE } from "./phrase-ends.ts";
import {
  canSpeak,
  mention,
  mentionAt,
  pronounAt,
  type Reading,
  type Subject,
  stopsPhrase,
  type TokenRange,
} from "./reading.ts";
import { BREAK, CAPITAL, CAPS, COMMA, flagsAt, isMark, NUMBER, type Stream, tokenText, WORD } from "./stream.ts";
import { isAdverb } from "./verbs.ts";

function isPlural(stream: Stream, from: number, head: number): boolean {
  if (isPartitive(stream, from)) return !isOneOf(stream, from);
  const flags = flagsAt(stream, head);
  if (stream.lexicon.traits.language !== "en") return isSeveral(stream, from, head);
  if ((flags & GROUP) !== 0) return true;
  if ((flagsAt(stream, from) & DET) === 0) return false;
  const first = tokenText(stream, from).toLowerCase();
  return /^(?:two|three|four|five|several|many|some|most|few|both)$/.test(first);
}

/** A noun phrase's head: its last word before the first preposition that is not inside a name. */
function headOf(reading: Reading, from: number, to: number): number {
  const { stream } = reading;
  // "one of the accountants" is an accountant.
  const first = isPartitive(stream, from) ? from + 3 : from + 1;
  const { inverts, verbSecond } = stream.lexicon.traits;
  for (let i = first; i <= to; i++) {
    // "la ministra francesa de Economía": adjectives follow their noun.
    if (inverts && !verbSecond && (flagsAt(stream, i) & (ROLE | GROUP | DOCUMENT)) !== 0 && mentionAt(reading, i) < 0) {
      return namesPerson(reading, to) ? to : i;
    }
    if (stream.kind[i] !== WORD || mentionAt(reading, i) >= 0) continue;
    if (verbSecond && stream.kind[i - 1] === CAPITAL && (flagsAt(stream, i) & DET) !== 0) return i - 1;
    if ((flagsAt(stream, i) & PREP) !== 0) return i - 1;
    if (isPostposed(stream, i)) return i - 1;
  }
  return to;
}

/** Adjectives and participles that follow their noun: "people close to the campaign". */
const POSTPOSED = /^(?:close|familiar|briefed|involved|standing|sitting|waiting|living|working)$/;

/** German articles that bind a noun to the one before: "ein Sprecher des Ministeriums". */
const GENITIVE = /^(?:des|eines)$/;

/** Whether the word at token `i` follows the noun that it belongs to; no text is cut for words whose last letter no such word has. */
function isPostposed(stream: Stream, i: number): boolean {
  const last = stream.text.charCodeAt((stream.end[i] ?? 0) - 1);
  if (last === 0x67 || last === 0x64 || last === 0x65 || last === 0x72) return POSTPOSED.test(tokenText(stream, i));
  return last === 0x73 && stream.lexicon.traits.compounds && GENITIVE.test(tokenText(stream, i));
}

/** The noun phrase that ends with token `to`, not reaching beyond `lo`. */
export function phraseBefore(reading: Reading, to: number, lo: number): Subject | null {
  const { stream } = reading;
  if (to < lo) return null;
  if (isThem(stream, to)) {
    // "Several of them said"
    const from = partitiveStart(stream, to, lo);
    return from === to ? null : { type: "nominal", from, to, head: to - 2, plural: !isOneOf(stream, from) };
  }
  const part = stream.lexicon.traits.inverts ? partOfThem(stream, to, lo) : -1;
  if (part >= 0) return { type: "nominal", from: part, to, head: to - 2, plural: false };
  if (stopsPhrase(stream, to)) return null;
  // "It called", "One called the plan", "what one called": pronouns.
  if (isPronominal(stream, to) || (stream.kind[to] === CAPITAL && tokenText(stream, to) === "It"))
    return { type: "nominal", from: to, to, head: to, plural: false };
  // "The other said", "A second called it"
  if (to > lo && isOrdinal(stream, to)) return { type: "nominal", from: to - 1, to, head: to, plural: false };
  if (stream.kind[to] === WORD && (flagsAt(stream, to) & (PREP | DET)) !== 0 && !canSpeak(flagsAt(stream, to)))
    return null;
  let from = to;
  const endMention = mentionAt(reading, to);
  if (endMention >= 0) from = mention(reading, endMention)?.from ?? to;
  const limit = Math.max(lo, to - MAX_PHRASE);
  let prepositions = 0;
  while (from > limit) {
    const previous = from - 1;
    if (stopsPhrase(stream, previous)) break;
    const flags = flagsAt(stream, from);
    const before = flagsAt(stream, previous);
    const beforeIsPreposition = stream.kind[previous] === WORD && (before & PREP) !== 0;
    if (stream.kind[from] === WORD && (flags & DET) !== 0 && !beforeIsPreposition) break;
    if (stream.kind[previous] === WORD && isAdverb(stream, previous) && !beforeIsPreposition) {
      // "an obviously irritated clerk said"
      const article = previous - 1;
      const within =
        article >= limit &&
        (stream.kind[article] ?? BREAK) <= CAPITAL &&
        /^(?:an?|the|one)$/i.test(tokenText(stream, article));
      if (!within || from === to) break;
      from = article;
      break;
    }
    if (beforeIsPreposition) {
      // "Shares fell after the company, …": a clause, not a complement.
      if (
        /^(?:after|before|until|since|during|despite|amid|as|than|per|upon|onto|towards?)$/.test(
          tokenText(stream, previous),
        )
      )
        break;
      const noun = previous - 1;
      if (noun < limit || stopsPhrase(stream, noun)) break;
      const word = flagsAt(stream, noun);
      const inMention = mentionAt(reading, noun) >= 0;
      if (
        !inMention &&
        (!canSpeak(word) && stream.kind[noun] === WORD && prepositions > 0 ? true : (word & (PREP | DET | ADV)) !== 0)
      )
        break;
      if (!inMention && !canSpeak(word) && !hasSpeakerBefore(reading, noun, limit)) break;
      prepositions++;
      from = inMention ? (mention(reading, mentionAt(reading, noun))?.from ?? noun) : noun;
      continue;
    }
    const m = mentionAt(reading, previous);
    if (
      m >= 0 &&
      endMention >= 0 &&
      mention(reading, m)?.possessive !== true &&
      from === mention(reading, endMention)?.from
    )
      break;
    from = m >= 0 ? (mention(reading, m)?.from ?? previous) : previous;
  }
  while (
    from < to &&
    stream.kind[from] === WORD &&
    (flagsAt(stream, from) & PREP) !== 0 &&
    (flagsAt(stream, from) & DET) === 0
  )
    from++;
  // "But officials said"
  if (
    from < to &&
    stream.kind[from] === CAPITAL &&
    (flagsAt(stream, from) & CONJ) !== 0 &&
    /^(?:And|But|So|Yet|Or|Nor)$/.test(tokenText(stream, from))
  )
    from++;
  // "a move critics call “…”": no single thing's article belongs to several people.
  if (
    from < to &&
    stream.kind[to] !== NUMBER &&
    (flagsAt(stream, to) & (GROUP | ROLE)) === GROUP &&
    stream.text.charCodeAt((stream.end[to] ?? 0) - 1) === 0x73 &&
    (flagsAt(stream, from) & DET) !== 0 &&
    /^an?$/i.test(tokenText(stream, from))
  )
    return subjectOf(reading, to, to);
  if (stream.lexicon.traits.inverts) return subjectOf(reading, partOfGroup(stream, from, lo), to);
  return subjectOf(reading, coordinated(reading, partitiveStart(stream, from, lo), lo), to);
}

/** "friends and neighbors said": where two nouns for people without an article of the second's own begin. */
function coordinated(reading: Reading, from: number, lo: number): number {
  const { stream } = reading;
  const other = from - 2;
  if (other < lo || (flagsAt(stream, from - 1) & CONJ) === 0 || tokenText(stream, from - 1) !== "and") return from;
  if ((flagsAt(stream, from) & (GROUP | DET)) !== GROUP) return from;
  if ((flagsAt(stream, other) & (GROUP | DET)) !== GROUP || mentionAt(reading, other) >= 0) return from;
  if (stream.kind[other] !== WORD && other > lo) return from;
  const first = phraseBefore(reading, other, lo);
  return first?.type === "nominal" ? first.from : from;
}

/** Whether within a few words before token `i` a noun stands that can speak ("people close to the campaign"). */
function hasSpeakerBefore(reading: Reading, i: number, lo: number): boolean {
  const { stream } = reading;
  for (let n = i; n >= lo && n > i - 6; n--) {
    if (stopsPhrase(stream, n)) return false;
    if (canSpeak(flagsAt(stream, n)) || mentionAt(reading, n) >= 0) return true;
  }
  return false;
}

/** What the noun phrase of tokens `from` to `to` is as a speaker. */
function subjectOf(reading: Reading, from: number, to: number): Subject | null {
  const { stream } = reading;
  const { inverts } = stream.lexicon.traits;
  const head = headOf(reading, from, to);
  // "Nobody on the board would say": no speaker.
  if (
    head === from &&
    (flagsAt(stream, head) & (GROUP | DET)) !== 0 &&
    /^(?:nobody|none|neither)$/i.test(tokenText(stream, head))
  )
    return { type: "self", from, to };
  const headMention = mentionAt(reading, head);
  if (headMention >= 0) {
    const named = mention(reading, headMention);
    if (named === undefined) return null;
    // "Ute Bergmann" is no "Mann": a surname after a given name is no noun.
    const surname = head > named.first && (flagsAt(stream, named.first) & GIVEN) !== 0;
    const common = !surname && (flagsAt(stream, head) & (ROLE | GROUP)) !== 0 && (flagsAt(stream, head) & GIVEN) === 0;
    // "a super PAC", "one MP": an abbreviation that says what somebody is.
    const kind = stream.kind[head] === CAPS && named.first === named.last && from < named.from;
    if (kind && /^(?:an?|one|another)$/i.test(tokenText(stream, from)))
      return { type: "nominal", from, to, head, plural: false };
    if (common && from < named.from && (flagsAt(stream, from) & DET) !== 0) {
      // "one senior House Democrat"
      const start = inverts ? withoutBodysArticle(stream, from, head, to) : from;
      return { type: "nominal", from: start, to, head, plural: isPlural(stream, from, head) };
    }
    const start = named.from;
    let role: TokenRange | null = null;
    if (start > from) {
      let speaks = false;
      for (let i = from; i < start; i++) if ((flagsAt(stream, i) & (ROLE | GROUP)) !== 0) speaks = true;
      if (speaks) role = { from, to: start - 1 };
    }
    return { type: "name", from: role?.from ?? start, to: named.last, mention: headMention, role };
  }
  if ((stream.kind[head] ?? 0) > NUMBER) return null;
  if (inverts && !isForeignPhrase(stream, from, head)) return null;
  if (head === from && (flagsAt(stream, head) & DET) !== 0 && !canSpeak(flagsAt(stream, head))) return null;
  const article = stream.lexicon.traits.compounds && from < head && (flagsAt(stream, from) & DET) !== 0;
  if (
    stream.kind[head] === CAPITAL &&
    (flagsAt(stream, head) & (ROLE | GROUP | DOCUMENT | DET)) === 0 &&
    (!article || (flagsAt(stream, head) & NOT_NAME) !== 0)
  )
    return null;
  const start = inverts ? withoutBodysArticle(stream, from, head, to) : from;
  return { type: "nominal", from: start, to, head, plural: isPlural(stream, from, head) };
}

/** The noun phrase that begins with token `i` (after an adverb or a day), not reaching `hi`. */
export function phraseAfter(reading: Reading, from: number, hi: number): Subject | null {
  const { stream } = reading;
  const i = afterTime(stream, from, hi);
  const pronoun = pronounAt(stream, i);
  if (pronoun !== null) return pronoun;
  if (stream.lexicon.traits.inverts && i < hi && standsForPeople(stream, i))
    return { type: "nominal", from: i, to: i, head: i, plural: false };
  const group = stream.lexicon.traits.inverts ? groupOfPart(stream, i) : -1;
  if (group > i && group < hi) {
    const last = THEM.test(tokenText(stream, group)) ? group : coreEnd(reading, group, hi) - 1;
    if (last >= group) return { type: "nominal", from: i, to: last, head: last, plural: false };
  }
  let end = coreEnd(reading, i, hi);
  if (end <= i) return null;
  const partitive = end === i + 1 && end + 1 < hi && isPartitive(stream, i);
  if (partitive) end = isThem(stream, end + 1) ? end + 2 : coreEnd(reading, end + 1, hi);
  const pronominal = standsAlone(stream, i) || (partitive && isThem(stream, end - 1));
  const core: Subject | null = pronominal
    ? { type: "nominal", from: i, to: end - 1, head: i, plural: !isOneOf(stream, i) }
    : subjectOf(reading, i, end - 1);
  if (core === null) return null;
  if (core.type === "name") return joint(reading, core, hi);
  const { language, verbSecond } = stream.lexicon.traits;
  const foreign = language !== "en";
  // "a spokesman for the ministry", "ein Sprecher des Ministeriums"
  while (
    end < hi &&
    stream.kind[end] === WORD &&
    (foreign ? bindsTo(stream, core.type === "nominal" ? core.head : i, end, hi) : (flagsAt(stream, end) & PREP) !== 0)
  ) {
    const next = coreEnd(reading, verbSecond && (flagsAt(stream, end) & DET) !== 0 ? end : end + 1, hi);
    if (next <= end + 1 || isAdverbial(stream, end, next - 1)) break;
    end = foreign && !verbSecond ? afterAdjective(stream, next, hi) : next;
  }
  // "a group of parents and teachers"
  if (end + 1 < hi && (flagsAt(stream, end + 1) & (GROUP | DET)) === GROUP && tokenText(stream, end) === "and")
    end += 2;
  const nominal = (pronominal ? null : subjectOf(reading, i, end - 1)) ?? core;
  // "the kitchen's head cook and part owner, Lou Fenn"
  if (end < hi && (flagsAt(stream, end) & CONJ) !== 0 && tokenText(stream, end) === "and") {
    let second = end + 1;
    while (second < hi && second < end + 4 && stream.kind[second] === WORD && !isMark(stream, second + 1, COMMA))
      second++;
    if ((flagsAt(stream, second) & ROLE) !== 0 && isMark(stream, second + 1, COMMA)) end = second + 1;
  }
  end = overParenthesis(stream, end, hi);
  // "the company's chief executive, Ann Smith"
  if (isMark(stream, end, COMMA) && end + 1 < hi) {
    let start = end + 1;
    // "…, Vietnam veteran Clyde Barnes,": what stands before the name belongs to the role.
    while (start < hi && start < end + 6) {
      const other = mention(reading, mentionAt(reading, start));
      const modifier =
        other?.from !== start &&
        stream.kind[start] === WORD &&
        !stopsPhrase(stream, start) &&
        (flagsAt(stream, start) & (PREP | ING | DET)) === 0;
      if (modifier) start++;
      else if (
        other !== undefined &&
        stream.kind[other.last + 1] === WORD &&
        (flagsAt(stream, other.last + 1) & ROLE) !== 0
      )
        start = other.last + 1;
      else break;
    }
    const named = mentionAt(reading, start);
    const m = mention(reading, named);
    if (
      m !== undefined &&
      (m.from === start || m.first === start) &&
      (m.kind === "person" || m.kind === "unknown") &&
      !m.possessive &&
      (endsApposition(stream, m.last + 1) || opensBare(stream, i))
    ) {
      return { type: "name", from: i, to: m.last, mention: named, role: { from: i, to: end - 1 } };
    }
  }
  return nominal;
}
