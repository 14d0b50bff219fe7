import { sameGiven } from "../letters/folding.ts";
import { CUE, DET, FEMALE, GROUP, MALE, PREP, ROLE, WEAK, WHO } from "../lexicon/flags.ts";
import type { Entity } from "../names/entities.ts";
import type { Mention, Mentions } from "../names/mention.ts";
import type { Subject } from "../phrases/reading.ts";
import { flagsAt, isText, type Stream, WORD } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { askedBefore, documentBefore, metBefore } from "./brought-in.ts";
import { isHers, itsClause } from "./hers.ts";
import { introduction, isInset, Leads, SENTENCES } from "./leads.ts";
import { isSubject, tells } from "./mention-subject.ts";
import { openingBefore, paragraphBefore, REACH } from "./paragraphs.ts";
import { type Hints, NO_HINTS, type Referents } from "./referents.ts";
import { doubted, fits, type Speaker } from "./speaker.ts";

const ONE = wordSet("one", true);
const HIS_HER = wordSet("his her their its our my", true);
const IT = wordSet("it", true);

type Pronoun = Extract<Subject, { type: "pronoun" }>;

/** Less ahead of somebody else than this, an antecedent is in doubt. */
const CLEAR = 1;
/** So that nobody is named: of two who fit nearly as well, the better one is meant half the time only. */
const DOUBTFUL = 0.55;

/** What speaks for the subject of a cue. */
const TELLS = 3;

/** A body that scores less than this is hardly "it", where a document was spoken of in the sentence before. */
const IT_IS_CLEAR = 2;

/** What speaks for one who was asked. */
const IS_ASKED = 6;

/** What speaks against one who asks, and against one whose words are answered. */
const ASKS = 1.5;
const ANSWERED = 5;

/** Those who ask: what follows is about whom they asked. */
const ASKER = wordSet(
  "reporter reporters interviewer interviewers journalist journalists correspondent correspondents moderator moderators",
);

/** Before an unknown single word these make it a place: "in Mesa". */
const WHERE = wordSet(
  "in at near outside inside across through throughout around toward towards aus nach bei im am en à dans vers desde hacia",
  true,
);

/** A nominal subject ("the mayor", "a poll worker") that leads one of the last sentences and fits the pronoun. */
function leadingNominal(
  referents: Referents,
  leads: Leads,
  pronoun: Pronoun,
  depth: number,
): { speaker: Speaker; away: number; asks: boolean } | null {
  const { stream } = referents;
  let hersBefore = false;
  const it = pronoun.plural && IT.has(stream, pronoun.from);
  for (let back = 0; leads.awayOf(back) <= 2; back++) {
    const lead = leads.at(back);
    if (lead === undefined) return null;
    const { away, asks } = lead;
    const subject = it && away === 0 ? itsClause(referents, pronoun.from, lead.subject) : lead.subject;
    if (subject?.type !== "nominal" || subject.plural !== pronoun.plural) continue;
    // "Liberal groups complained, and a union left, citing what it called": several are no "it".
    if (it && stream.text.endsWith("s", stream.end[subject.head])) continue;
    const flags = flagsAt(stream, subject.head);
    // "Élue de la Somme, elle a regretté": what stands before the pronoun in its own sentence is said of it.
    if (away === 0 && stream.lexicon.traits.inverts && (flagsAt(stream, subject.from) & DET) === 0) continue;
    if (isHers(stream, subject, pronoun, hersBefore, away)) {
      hersBefore = true;
      continue;
    }
    // "One of them, a guard, was asleep."
    const one = ONE.has(stream, subject.head) && isText(stream, subject.head + 1, "of");
    // "la région … assure-t-elle": every noun has a gender where English has "it".
    const body = (flags & GROUP) !== 0 && stream.lexicon.traits.language !== "en";
    const person = (flags & ROLE) !== 0 || one || body;
    if (!(pronoun.plural ? (flags & GROUP) !== 0 : person) || ASKER.has(stream, subject.head)) continue;
    const speaker = referents.resolve(subject, null, NO_HINTS, depth + 1);
    if (speaker !== null && fits(speaker, pronoun.gender, pronoun.plural)) return { speaker, away, asks };
  }
  return null;
}

/** The gender of an unsaid subject: that of the pronoun which the sentence before has as its own ("Ella no quiere. «…», dice."). */
function unsaidGender(stream: Stream, pronoun: Pronoun, leads: Leads): number {
  if (!stream.lexicon.traits.dropsSubjects || pronoun.gender !== (MALE | FEMALE)) return pronoun.gender;
  let before: Subject | null = null;
  for (let back = 0; before === null && back <= SENTENCES; back++) before = leads.at(back)?.subject ?? null;
  return before?.type === "pronoun" && before.gender !== 0 && !before.plural ? before.gender : pronoun.gender;
}

/** Whether a name may be a body's that no word of it tells: "Harbor Rail". */
function isBody(entity: Entity): boolean {
  return entity.kind === "unknown" && entity.gender === 0 && entity.roles.length === 0;
}

/** Whether the quotation addresses this one by name: “Tom, you knew,”. */
function isAddressed(entity: Entity | undefined, addressed: string | null): boolean {
  if (entity === undefined || addressed === null || entity.kind === "organisation") return false;
  return entity.words.at(-1) === addressed || sameGiven(entity.words[0] ?? "", addressed);
}

/**
 * How much speaks for a mention as the antecedent, its distance in sentences being `away`: subjects before objects and
 * names after prepositions, known gender before unknown (the preferences of Lappin and Leass 1994). `opening` is the sentence that
 * opens the paragraph before one that a quotation opens; -1 elsewhere.
 */
function scoreOf(
  referents: Referents,
  index: number,
  mention: Mention,
  pronoun: Pronoun,
  away: number,
  leads: Leads,
  opening: number,
): number {
  const { stream, table } = referents;
  const at = stream.sentence[mention.from] ?? 0;
  const entity = table.list[referents.entity(index)];
  if (entity === undefined) return Number.NEGATIVE_INFINITY;
  let score = 3 - away * 1.2;
  const led = leads.named(index);
  const lead = led !== undefined;
  if (led?.asks === true) score -= ASKS;
  if (entity.fullMention === index) score += introduction(stream, mention);
  if (entity.gender === pronoun.gender && pronoun.gender !== 0) score += 1.5;
  if (entity.kind === "unknown" && entity.gender === 0) {
    score -= entity.words.length > 1 ? 0.3 : lead ? 0.5 : 1.5;
    if (entity.words.length === 1 && entity.fullMention === index) {
      // A word with its sentence's capital that is named nowhere else before is hardly a person.
      if (stream.sentenceStart[stream.sentence[mention.from] ?? 0] === mention.from) score -= 2.5;
    }
    // What is first named after "in" stays a place: "in Mesa", "at Nether Hale".
    const named = referents.mentions.list[entity.fullMention] ?? mention;
    // "Her Nokia rang": what is somebody's is a thing.
    if (WHERE.has(stream, named.from - 1) || (named.from === named.first && HIS_HER.has(stream, named.from - 1)))
      score -= 4;
  }
  // "Hale said the race was tight. Cole would be the first.": who tells something goes on telling it.
  if (lead) score += (away <= 1 ? 2.2 : 1.2) + (opening === at && tells(stream, mention) ? TELLS : 0);
  else if (isSubject(stream, mention)) score += 1.5;
  // "Kuhl will „mit klarem Kopf“ beginnen, wie er sagte": outside English the pronoun goes on with its sentence's subject.
  if (lead && at === stream.sentence[pronoun.from] && stream.lexicon.traits.inverts) score += 1;
  if (mention.possessive) score -= 1.5;
  // "Crane aide Sam Nunn": the first name only tells whose aide.
  const noun = mention.last + 1;
  if (
    stream.kind[noun] === WORD &&
    (flagsAt(stream, noun) & (ROLE | GROUP)) !== 0 &&
    stream.lexicon.traits.language === "en" &&
    !isCue(stream, noun, CUE | WEAK)
  )
    score -= 3;
  if (!lead && (flagsAt(stream, mention.from - 1) & PREP) !== 0) score -= 1;
  return score;
}

/** No mention in a sentence so far away has a higher {@link scoreOf} and what is added to it for the last speaker. */
function mostAt(away: number, opens: boolean): number {
  const led = (away <= 1 ? 2.2 : 1.2) + (opens ? TELLS : 0);
  return 3 - away * 1.2 + 1.5 + 1.5 + Math.max(led, 1.5) + 0.6;
}

/** The subjunctive beside its pronoun: "habe er nicht gewollt", "er wolle nicht". */
const REPORTED = wordSet("habe sei werde wolle könne müsse solle dürfe möge");
const IS_REPORTED = 2.5;

/** Whether a German pronoun stands in reported speech, where it means who speaks. */
function isReported(stream: Stream, { from }: Pronoun): boolean {
  return stream.lexicon.traits.verbSecond && (REPORTED.has(stream, from - 1) || REPORTED.has(stream, from + 1));
}

/**
 * Whether a pronoun can mean who spoke last. A body is "they" in English; elsewhere it is one, and goes on speaking where
 * nobody is said at all: «…», asegura el sindicato. «…», añade.
 */
function goesOn({ stream, table }: Referents, last: Speaker, gender: number, plural: boolean): boolean {
  if (stream.lexicon.traits.language === "en" || table.list[last.entity]?.kind !== "organisation")
    return fits(last, gender, plural);
  return !plural && gender === (MALE | FEMALE);
}

/** How sure a pronoun's antecedent is, from how far the best score lies before the best of somebody else. */
function sureness(ahead: number): number {
  return ahead < CLEAR ? DOUBTFUL : 1;
}

/** The last mention that ends before a token and not beyond {@link REACH}; -1 where there is none. */
function mentionBefore(mentions: Mentions, token: number): number {
  for (let i = token - 1; i >= 0 && i > token - REACH; i--) {
    const index = mentions.at[i] ?? -1;
    if (index >= 0) return index;
  }
  return -1;
}

/**
 * Who a pronoun means: the last speaker or somebody named lately who fits in gender and number; null where nobody
 * does. Subjects of the last sentences come first; a name that stands beside the same pronoun as its sentence's
 * subject ("He looked across at Duggan.") is somebody else.
 */
export function antecedent(
  referents: Referents,
  pronoun: Pronoun,
  last: Speaker | null,
  hints: Hints,
  depth: number,
): Speaker | null {
  const { stream, mentions, table } = referents;
  const { plural, from: token } = pronoun;
  const sentence = stream.sentence[token] ?? 0;
  const leads = new Leads(referents, pronoun);
  const gender = unsaidGender(stream, pronoun, leads);
  const paragraphStart = paragraphBefore(stream, sentence, token);
  const opening = hints.answers ? -1 : openingBefore(stream, sentence, token);
  const it = IT.has(stream, token);
  const bodies = plural && stream.lexicon.traits.language === "en";
  let best: Speaker | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  // The score of the best one who is somebody else: close behind, the pronoun is in doubt.
  let rival = Number.NEGATIVE_INFINITY;
  const excluded = (id: number): boolean =>
    (hints.among !== undefined && !hints.among.has(id)) || isAddressed(table.list[id], hints.addressed);
  const inset = isInset(stream, pronoun);
  if (last !== null && goesOn(referents, last, gender, plural) && !excluded(last.entity)) {
    best = last;
    bestScore = 3.4 - leads.awayOf(sentence - (stream.sentence[last.token] ?? 0)) * 0.8 + (last.gender !== 0 ? 1 : 0);
    if (last.token < paragraphStart) bestScore -= stream.sentence[paragraphStart] === sentence ? 0.4 : 1;
    if (last.unknownNoun === true) bestScore -= 3;
    // «…», señaló un portavoz. | Delfín Souto conoce el monte. … «…», relata: a new paragraph leaves one without a name behind.
    if (last.entity < 0 && last.token < paragraphStart && stream.lexicon.traits.dropsSubjects) bestScore -= 2;
    if (isReported(stream, pronoun)) bestScore += IS_REPORTED;
    if (hints.answers) bestScore -= ANSWERED;
  }
  const nominal = depth > 2 ? null : leadingNominal(referents, leads, pronoun, depth);
  if (nominal !== null && !excluded(nominal.speaker.entity)) {
    // One who is known by name, or leads the sentence before in the same paragraph, is at hand.
    const known = nominal.speaker.entity >= 0 ? 1.5 : nominal.speaker.token >= paragraphStart ? 1 : 0;
    const nominalScore = (nominal.away === 0 ? 5.5 : 4.2) + known - nominal.away * 1.2 - (nominal.asks ? ASKS : 0);
    // Who spoke last and the subject of the sentence before may be the same description.
    const same = best !== null && best.text === nominal.speaker.text;
    if (nominalScore <= bestScore) rival = same ? rival : nominalScore;
    else {
      rival = same ? rival : bestScore;
      best = nominal.speaker;
      bestScore = nominalScore;
    }
  }
  const asked = depth > 1 || plural || inset ? null : askedBefore(referents, leads, pronoun, depth);
  if (asked !== null && !excluded(asked.entity) && bestScore < IS_ASKED) {
    rival = bestScore;
    best = asked;
    bestScore = IS_ASKED;
  }
  // "Kasich, whom he called", but "a plan, which she called": a thing is nobody else.
  let relative =
    stream.kind[token - 1] === WORD && (flagsAt(stream, token - 1) & WHO) !== 0 && !isText(stream, token - 1, "which");
  for (let index = mentionBefore(mentions, token); index >= 0; index--) {
    const mention = mentions.list[index];
    if (mention === undefined || mention.last <= token - REACH) break;
    if (mentions.at[mention.first] !== index) continue;
    // "Kasich, whom he called": he is somebody else.
    if (relative && mention.kind !== "place") {
      relative = false;
      continue;
    }
    if (mention.kind === "place" || (mention.kind === "organisation" && !bodies)) continue;
    const entity = table.list[referents.entity(index)];
    if (entity === undefined || entity.kind === "place" || (entity.kind === "organisation" && !bodies)) continue;
    if (!plural && entity.gender !== 0 && (entity.gender & gender) === 0) continue;
    if (excluded(referents.entity(index))) continue;
    if (plural && entity.kind !== "organisation" && !(it && leads.named(index) !== undefined && isBody(entity)))
      continue;
    const at = stream.sentence[mention.last] ?? 0;
    const back = sentence - at;
    if (back > SENTENCES) break;
    // Nobody who is named so far back comes near the best, and the sentences there need not be read.
    if (mostAt(leads.leastAway(back), opening >= 0 && opening <= at) <= bestScore - CLEAR) break;
    if (leads.at(back)?.chained === true || (inset && at === sentence)) continue;
    let score = scoreOf(referents, index, mention, pronoun, leads.awayOf(back), leads, opening);
    if (mention.from < paragraphStart) score -= 1.2;
    if (last !== null && last.entity === referents.entity(index)) score += hints.answers ? -ANSWERED : 0.6;
    const same = best !== null && best.entity >= 0 && best.entity === referents.entity(index);
    if (score > bestScore) {
      if (!same) rival = Math.max(rival, bestScore);
      bestScore = score;
      best = referents.named(index, null, mention.last);
    } else if (!same) rival = Math.max(rival, score);
  }
  const known = table.list[best?.entity ?? -1]?.gender ?? 0;
  if (best !== null && best.entity >= 0 && !plural && gender !== (MALE | FEMALE)) {
    const entity = table.list[best.entity];
    // "de Vannes": outside English a single word of which nothing else is told may be a place.
    const single = entity?.kind === "unknown" && entity.words.length === 1 && stream.lexicon.traits.language !== "en";
    if (entity !== undefined && entity.gender === 0 && !single) entity.gender = gender;
  }
  if (it && plural) {
    const document = bestScore > IT_IS_CLEAR ? null : documentBefore(referents, token);
    if (document !== null) return { ...document, sure: DOUBTFUL };
  }
  if (best !== null && bestScore > -2) return { ...best, sure: doubted(best, sureness(bestScore - rival)) };
  // Far away, but nobody else is near whom the pronoun can mean.
  const only = best !== null && best.entity >= 0 && rival === Number.NEGATIVE_INFINITY && bestScore > -5;
  if (only && best !== null && (known & gender) !== 0 && gender !== (MALE | FEMALE)) return { ...best, sure: DOUBTFUL };
  // "She runs it with her husband. …" further back: the same pronoun there means who was named before it.
  const earlier = depth > 1 || hints.answers || plural ? undefined : leads.firstChained()?.subject;
  if (earlier?.type !== "pronoun") return null;
  const met = metBefore(referents, earlier);
  if (met !== null) return { ...met, sure: DOUBTFUL };
  const before = last !== null && last.token < earlier.from ? last : null;
  const meant = antecedent(referents, earlier, before, hints, depth + 2);
  return meant === null ? null : { ...meant, sure: DOUBTFUL };
}
