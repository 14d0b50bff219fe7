import { COMMA } from "../letters/chars.ts";
import { ADV, AUX, CONJ, CUE, DET, GROUP, ING, PREP, ROLE, WEAK } from "../lexicon/flags.ts";
import { OPENING_CONJUNCTION } from "../words/common-words.ts";
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
import { isAdverb } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { isSingular, namedPick } from "./apposed.ts";
import { complementsEnd, headEnd, isHim, wholePhrase } from "./complements.ts";
import {
  groupOfPart,
  opensAlone,
  opensBare,
  overParenthesis,
  partOfGroup,
  partOfThem,
  standsForPeople,
  THEM,
} from "./foreign-phrases.ts";
import { subjectOf } from "./heads.ts";
import { endsApposition, joint } from "./joints.ts";
import {
  isOneOf,
  isOrdinal,
  isPartitive,
  isPronominal,
  isQuantifier,
  isThem,
  partitiveStart,
  standsAlone,
} from "./partitive.ts";
import { afterAdjective, afterTime, bindsTo, coreEnd, isAdverbial, MAX_PHRASE } from "./phrase-ends.ts";
import { canSpeak, mention, mentionAt, pronounAt, type Reading, type Subject, stopsPhrase } from "./reading.ts";

const A_AN = wordSet("a an the one", true);
const AFTER_BEFORE = wordSet("after before until since during despite amid as than per upon onto toward towards");
const A_AN_WORDS = wordSet("a an", true);
const OF_FOR = wordSet("of for with");

/** The noun phrase that ends with token `to`, not reaching beyond `lo`. */
export function phraseBefore(reading: Reading, to: number, lo: number): Subject | null {
  const { stream } = reading;
  if (to < lo) return null;
  const foreign = stream.lexicon.traits.language !== "en";
  if (isThem(stream, to)) {
    // "Several of them said"
    const from = partitiveStart(stream, to, lo);
    return from === to ? null : { type: "nominal", from, to, head: to - 2, plural: !isOneOf(stream, from) };
  }
  const around = aroundThem(reading, to, lo);
  if (around !== null) return around;
  if (stream.lexicon.traits.inverts && opensAlone(stream, to))
    return { type: "nominal", from: to, to, head: to, plural: false };
  const part = stream.lexicon.traits.inverts ? partOfThem(stream, to, lo) : -1;
  if (part >= 0) return { type: "nominal", from: part, to, head: to - 2, plural: false };
  if (stopsPhrase(stream, to)) return null;
  // "It called", "One called the plan", "what one called": pronouns.
  if (isPronominal(stream, to) || (stream.kind[to] === CAPITAL && isText(stream, to, "It")))
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
    if (stream.kind[from] === WORD && (flags & DET) !== 0 && !beforeIsPreposition) {
      // "The man accused of setting the fire said": the object of a gerund belongs to what stands before.
      if (!isGerund(stream, previous, limit)) break;
      from = previous;
      continue;
    }
    if (stream.kind[previous] === WORD && isAdverb(stream, previous) && !beforeIsPreposition) {
      // "an obviously irritated clerk said"
      const article = previous - 1;
      const within = article >= limit && (stream.kind[article] ?? BREAK) <= CAPITAL && A_AN.has(stream, article);
      if (!within || from === to) break;
      from = article;
      break;
    }
    if (beforeIsPreposition) {
      // "Shares fell after the company, …": a clause, not a complement.
      if (AFTER_BEFORE.has(stream, previous)) break;
      const noun = previous - 1;
      if (noun < limit || stopsPhrase(stream, noun)) break;
      const word = flagsAt(stream, noun);
      const inMention = mentionAt(reading, noun) >= 0;
      if (
        !inMention &&
        (!canSpeak(word) && stream.kind[noun] === WORD && prepositions > 0 ? true : (word & (PREP | DET | ADV)) !== 0)
      )
        break;
      if (
        !inMention &&
        !canSpeak(word) &&
        !hasSpeakerBefore(reading, noun, limit) &&
        !isStarOf(stream, noun, to, limit)
      )
        break;
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
    // "a film that features Ann Ott's former tutor": nothing stands before the name of an owner.
    if (!foreign && m >= 0 && mention(reading, m)?.possessive === true && isVerbBefore(stream, from - 1)) break;
  }
  while (
    from < to &&
    (stream.kind[from] === WORD || (stream.kind[from] === CAPITAL && mentionAt(reading, from) < 0)) &&
    (flagsAt(stream, from) & PREP) !== 0 &&
    (flagsAt(stream, from) & (DET | ROLE | GROUP)) === 0
  )
    from++;
  // "But officials said"
  if (
    from < to &&
    stream.kind[from] === CAPITAL &&
    (flagsAt(stream, from) & CONJ) !== 0 &&
    OPENING_CONJUNCTION.has(stream, from)
  )
    from++;
  if (!foreign) {
    const whole = wholePhrase(reading, from, to, lo, (first, last) => coreSubject(reading, first, last));
    if (whole !== null) return whole;
  }
  from = withPossessor(stream, from, limit);
  // "a move critics call “…”": no single thing's article belongs to several people.
  if (
    from < to &&
    prepositions === 0 &&
    stream.kind[to] !== NUMBER &&
    (flagsAt(stream, to) & (GROUP | ROLE)) === GROUP &&
    stream.text.charCodeAt((stream.end[to] ?? 0) - 1) === 0x73 &&
    (flagsAt(stream, from) & DET) !== 0 &&
    A_AN_WORDS.has(stream, from)
  )
    return subjectOf(reading, to, to);
  if (stream.lexicon.traits.inverts) return subjectOf(reading, partOfGroup(stream, from, lo), to);
  return subjectOf(reading, coordinated(reading, partitiveStart(stream, from, lo), lo), to);
}

/** Whether the word at token `i`, before a name, is neither a preposition nor an article. */
function isVerbBefore(stream: Stream, i: number): boolean {
  return stream.kind[i] === WORD && (flagsAt(stream, i) & (PREP | DET | ROLE | GROUP | CONJ)) === 0;
}

/** What the core of a phrase, tokens `from` to `to`, is: "some" in "some in the crowd" stands for people. */
function coreSubject(reading: Reading, from: number, to: number): Subject | null {
  const quantity = from === to && isQuantifier(reading.stream, from);
  return quantity ? { type: "nominal", from, to, head: from, plural: true } : subjectOf(reading, from, to);
}

/** "the state's two senators said": where the possessor before a numeral at token `from` begins; `from` where there is none. */
function withPossessor(stream: Stream, from: number, lo: number): number {
  const owner = from - 1;
  if (owner - 1 < lo || stream.possessive[owner] !== 1 || stream.kind[owner] !== WORD) return from;
  if (stream.kind[from] !== NUMBER && (flagsAt(stream, from) & DET) === 0) return from;
  for (let n = owner - 1; n >= lo && n > owner - 4; n--) {
    if ((stream.kind[n] ?? BREAK) > CAPS) return from;
    if ((flagsAt(stream, n) & DET) !== 0) return n;
  }
  return from;
}

/** Whether token `i` is an -ing form that a preposition binds to the noun before: "accused of setting". */
function isGerund(stream: Stream, i: number, lo: number): boolean {
  if (i - 2 <= lo || stream.kind[i] !== WORD || !stream.text.endsWith("ing", stream.end[i])) return false;
  if ((flagsAt(stream, i) & (DET | ROLE | GROUP | PREP)) !== 0 || stream.lexicon.traits.language !== "en") return false;
  return stream.kind[i - 1] === WORD && OF_FOR.has(stream, i - 1);
}

/** "The star of the show said": whether the noun at token `noun`, with its article, is whose a thing "of" tells. */
function isStarOf(stream: Stream, noun: number, to: number, lo: number): boolean {
  if (canSpeak(flagsAt(stream, to)) || stream.kind[noun] !== WORD || !isText(stream, noun + 1, "of")) return false;
  for (let n = noun - 1; n >= lo && n > noun - 3; n--) if ((flagsAt(stream, n) & DET) !== 0) return true;
  return false;
}

/** "the man beside him said", "people close to her say": somebody told by where they stand to a person. */
function aroundThem(reading: Reading, to: number, lo: number): Subject | null {
  const { stream } = reading;
  if (to - 2 <= lo || !isHim(stream, to) || (flagsAt(stream, to - 1) & PREP) === 0) return null;
  const who = phraseBefore(reading, isText(stream, to - 2, "next") ? to - 3 : to - 2, lo);
  return who?.type === "nominal" && canSpeak(flagsAt(stream, who.head)) ? { ...who, to } : null;
}

/** "friends and neighbors said": where two nouns for people without an article of the second's own begin. */
function coordinated(reading: Reading, from: number, lo: number): number {
  const { stream } = reading;
  const other = from - 2;
  if (other < lo || (flagsAt(stream, from - 1) & CONJ) === 0 || !isText(stream, from - 1, "and")) return from;
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

/** The token after what belongs to the noun `head` before token `end` in another language: "ein Sprecher des Ministeriums". */
function attributesEnd(reading: Reading, head: number, hi: number, from: number): number {
  const { stream } = reading;
  const { verbSecond } = stream.lexicon.traits;
  let end = from;
  while (end < hi && stream.kind[end] === WORD && bindsTo(stream, head, end, hi)) {
    const next = coreEnd(reading, verbSecond && (flagsAt(stream, end) & DET) !== 0 ? end : end + 1, hi);
    if (next <= end + 1 || isAdverbial(stream, end, next - 1)) break;
    end = verbSecond ? next : afterAdjective(stream, next, hi);
  }
  return end;
}

/** The noun phrase that begins with token `i` (after an adverb or a day), not reaching `hi`. */
export function phraseAfter(reading: Reading, from: number, hi: number): Subject | null {
  const { stream } = reading;
  const i = afterTime(stream, from, hi);
  const pronoun = pronounAt(stream, i);
  if (pronoun !== null) return pronoun;
  // "sagt einer.", "Einer ruft"
  const { inverts } = stream.lexicon.traits;
  const alone = inverts && (flagsAt(stream, i + 1) & (CUE | WEAK | AUX)) !== 0 && opensAlone(stream, i);
  if (inverts && i < hi && (alone || standsForPeople(stream, i)))
    return { type: "nominal", from: i, to: i, head: i, plural: false };
  const group = stream.lexicon.traits.inverts ? groupOfPart(stream, i) : -1;
  if (group > i && group < hi) {
    const last = THEM.test(tokenText(stream, group)) ? group : coreEnd(reading, group, hi) - 1;
    const named = last >= group ? namedPick(reading, i, last + 1, hi) : null;
    if (named !== null) return named;
    if (last >= group) return { type: "nominal", from: i, to: last, head: last, plural: false };
  }
  const foreign = stream.lexicon.traits.language !== "en";
  let end = headEnd(reading, i, hi);
  if (end <= i) return null;
  const pronominal = standsAlone(stream, i) || (isPartitive(stream, i) && isThem(stream, end - 1));
  const core: Subject | null = pronominal
    ? { type: "nominal", from: i, to: end - 1, head: i, plural: !isOneOf(stream, i) }
    : coreSubject(reading, i, end - 1);
  if (core === null) return null;
  if (core.type === "name") return joint(reading, core, hi);
  end = foreign
    ? attributesEnd(reading, core.type === "nominal" ? core.head : i, hi, end)
    : complementsEnd(reading, end, hi);
  const nominal: Subject =
    foreign && !pronominal
      ? (subjectOf(reading, i, end - 1) ?? core)
      : core.type === "nominal"
        ? { ...core, to: end - 1 }
        : core;
  // "the kitchen's head cook and part owner, Lou Fenn"
  if (end < hi && (flagsAt(stream, end) & CONJ) !== 0 && isText(stream, end, "and")) {
    let second = end + 1;
    while (second < hi && second < end + 4 && stream.kind[second] === WORD && !isMark(stream, second + 1, COMMA))
      second++;
    if ((flagsAt(stream, second) & ROLE) !== 0 && isMark(stream, second + 1, COMMA)) end = second + 1;
    // "Herald columnist and part-time brewer Ned Pell"
    const index = mentionAt(reading, second);
    const m =
      nominal.type === "nominal" && (flagsAt(stream, nominal.head) & ROLE) !== 0 ? mention(reading, index) : undefined;
    if (
      m !== undefined &&
      m.from === second &&
      m.kind === "person" &&
      !m.possessive &&
      (flagsAt(stream, second - 1) & ROLE) !== 0
    )
      return { type: "name", from: i, to: m.last, mention: index, role: { from: i, to: second - 1 } };
  }
  end = overParenthesis(stream, end, hi);
  // "the company's chief executive, Ann Smith"
  if (isMark(stream, end, COMMA) && end + 1 < hi) {
    let start = end + 1;
    // "El concejal de Obras, el socialista Luis Prado, …", "La dueña, la sociedad Lagunas, …"
    if (stream.lexicon.traits.inverts && stream.kind[start] === WORD && isSingular(stream, start)) start++;
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
