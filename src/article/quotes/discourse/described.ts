import { isArticle } from "../cues/verb-second.ts";
import { PAST_WORDS, RANK_WORDS, VARIED_ELSEWHERE, VARIED_NOUNS } from "../lexicon/descriptions.ts";
import { DET, FEMALE, GROUP, MALE, PREP, ROLE, WHO } from "../lexicon/flags.ts";
import { genderFits } from "../names/entities.ts";
import { isKin } from "../names/family.ts";
import { roleGender } from "../names/roles.ts";
import type { Subject } from "../phrases/reading.ts";
import { BREAK, CAPITAL, CAPS, flagsAt, NUMBER, QUOTE, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { antecedent } from "./antecedent.ts";
import { isNamedAfter, otherAtHand, personAtHand } from "./at-hand.ts";
import { isApart, lastNamed, namelessBearer } from "./bearers.ts";
import {
  isAgain,
  isByAge,
  isJustIntroduced,
  isLastNamed,
  isOfNamed,
  isOfState,
  isShown,
  lastMeant,
  officeOf,
  variedForeign,
} from "./foreign-described.ts";
import { type Holding, wordsOfRole } from "./holders.ts";
import type { Described } from "./people.ts";
import type { Hints } from "./referents.ts";
import { fits, type Speaker } from "./speaker.ts";

type Nominal = Extract<Subject, { type: "nominal" }>;

const ARTICLE = /^(?:the|der|die|le|la|el|l['’])$/i;
const PRONOMINAL = /^(?:his|her|their|its)$/i;

/** "the 39-year-old roofer", "die 81-Jährige". */
const AGED = /^\d+-(?:year-old|jährige[rn]?)$/i;

const CONTRACTED = wordSet("du au del al vom zum beim im");
const YEARS = wordSet("ans años Jahre");

/** "l'agricultrice de 41 ans", "el maestro de 60 años", "der 29 Jahre alte Landwirt". */
function isAged(stream: Stream, { from, head, to }: Nominal): boolean {
  if (stream.kind[from + 1] === NUMBER && YEARS.has(stream, from + 2)) return true;
  return to >= head + 3 && stream.kind[head + 2] === NUMBER && YEARS.has(stream, head + 3);
}

/** How far back somebody of whom the same is told is looked for, in tokens, and a holder at hand, in sentences. */
const REACH = 240;
const SENTENCES = 3;

/** How sure the person is, by how the description tells. */
const BY_SALIENCE = 0.95;
const VARIED = 0.94;
const TOLD_LATER = 0.86;
const WEAKLY = 0.8;

/** The words of a description between its article and its noun. */
interface Modifiers {
  readonly words: string[];
  /** Those with a capital: "the Ohio senator". */
  readonly names: string[];
  readonly rank: string | null;
  readonly past: boolean;
  readonly age: boolean;
}

function modifiersOf(stream: Stream, from: number, head: number): Modifiers {
  const words: string[] = [];
  const names: string[] = [];
  let rank: string | null = null;
  let past = false;
  let age = false;
  for (let i = from; i < head; i++) {
    const text = tokenText(stream, i);
    if (AGED.test(text)) age = true;
    for (const word of wordsOfRole(text)) {
      if (RANK_WORDS.has(word)) rank = word;
      if (PAST_WORDS.has(word)) past = true;
      words.push(word);
      if (stream.kind[i] === CAPITAL || stream.kind[i] === CAPS) names.push(word);
    }
  }
  return { words, names, rank, past, age };
}

function speakerOf(described: Described, entity: number, token: number, sure: number): Speaker | null {
  const found = described.table.list[entity];
  return found === undefined
    ? null
    : { entity, text: found.name, gender: found.gender, plural: false, role: null, token, sure };
}

/** Whether somebody is named before token `at`. */
function isNamedBefore(described: Described, entity: number, at: number): boolean {
  const mention = described.mentions.list[described.table.list[entity]?.fullMention ?? -1];
  return mention !== undefined && mention.from < at;
}

/** Those who hold the role that the description tells, the best fitting ones. */
function fittingHolders(described: Described, nominal: Nominal, modifiers: Modifiers): number[] {
  const { stream, table } = described;
  const noun = tokenText(stream, nominal.head).toLowerCase();
  const gender = roleGender(noun, flagsAt(stream, nominal.head));
  const holders = described.holders();
  let best: number[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  const told = (holding: Holding, word: string): boolean =>
    holders.isTold(holding.entity, word) || table.list[holding.entity]?.words.includes(word) === true;
  const complement: string[] = [];
  for (let i = nominal.head + 1; i <= nominal.to; i++)
    if ((flagsAt(stream, i) & (PREP | DET)) === 0) complement.push(...wordsOfRole(tokenText(stream, i)));
  const office = officeOf(stream, nominal);
  for (const name of office) {
    // "la jefa del Estado", "le chef du gouvernement": one of them is told as president or premier.
    const held = holders
      .of(name)
      .filter(
        (holding) =>
          !holding.past && isOfState(holding.words) && genderFits(table.list[holding.entity]?.gender ?? 0, gender),
      );
    const one = held[0]?.entity ?? -1;
    if (one >= 0 && held.every((holding) => holding.entity === one)) return [one];
  }
  for (const holding of holders.of(noun)) {
    // "the secretary of state", "the director of the museum": of that and nothing else.
    if (stream.lexicon.traits.language === "en" && !complement.every((word) => holding.words.has(word))) continue;
    const entity = table.list[holding.entity];
    if (entity === undefined || !genderFits(entity.gender, gender)) continue;
    if (holding.rank !== noun && holding.rank !== modifiers.rank) continue;
    if (modifiers.past && !holding.past) continue;
    let score = holding.words.has(noun) ? 0 : -0.5;
    if (holding.past && !modifiers.past) score -= 1;
    for (const word of modifiers.words) if (told(holding, word)) score += 1;
    for (const word of modifiers.names) if (!told(holding, word)) score -= 2;
    if (score > bestScore) {
      bestScore = score;
      best = [holding.entity];
    } else if (score === bestScore && !best.includes(holding.entity)) best.push(holding.entity);
  }
  // "the Ohio senator" where nobody's state is told: one of them who was named just now.
  if (bestScore > -2 || (best.length === 0 && stream.lexicon.traits.language === "en")) return best;
  const sentence = stream.sentence[nominal.from] ?? 0;
  const near = best.filter((id) => {
    const at = lastNamed(described, id, nominal.from);
    return at >= 0 && sentence - (stream.sentence[at] ?? 0) <= SENTENCES;
  });
  if (stream.lexicon.traits.language !== "en") return [];
  const other = toldOf(described, near, modifiers.names, nominal.from);
  return other >= 0 ? [other] : near.length === 1 ? near : [];
}

/** "the Danish minister" after "his Danish counterpart, Mette Holm": the one beside these of whom the name is told; -1 if none is. */
function toldOf(described: Described, others: readonly number[], names: readonly string[], at: number): number {
  const holders = described.holders();
  for (let i = at - 1; names.length > 0 && i >= 0 && i > at - REACH; i--) {
    const index = described.mentions.at[i] ?? -1;
    const entity = index < 0 ? -1 : described.entity(index);
    if (entity < 0 || others.includes(entity)) continue;
    if (names.some((name) => holders.isTold(entity, name))) return entity;
  }
  return -1;
}

/** Of several who hold an office the one whom the article is about, named thrice as often as each other; -1 if none is. */
function mainOf(described: Described, holders: readonly number[]): number {
  const { times } = described.holders();
  const [most = -1, ...others] = [...holders].sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0));
  const named = times[most] ?? 0;
  return named >= 3 && others.every((id) => (times[id] ?? 0) * 3 <= named) ? most : -1;
}

/** "the president", "the state treasurer": the one whom the article gives that role; of several the one at hand. */
function roleHolder(
  described: Described,
  nominal: Nominal,
  modifiers: Modifiers,
  last: Speaker | null,
  hints: Hints,
  depth: number,
): Speaker | null {
  const { stream } = described;
  const { head, from, to } = nominal;
  const flags = flagsAt(stream, head);
  if ((flags & ROLE) === 0 || (flags & GROUP) !== 0) return null;
  const found = fittingHolders(described, nominal, modifiers);
  const before = found.filter((id) => isNamedBefore(described, id, from));
  const noun = tokenText(stream, head).toLowerCase();
  const [one = -1] = before.length > 0 ? before : found;
  if (before.length > 1) {
    if (depth > 1) return null;
    const gender = roleGender(noun, flags) || MALE | FEMALE;
    const pronoun = { type: "pronoun", from, to: from, gender, plural: false } as const;
    const meant = antecedent(described, pronoun, last, { ...hints, among: new Set(before) }, depth + 1);
    if (meant !== null && meant.entity >= 0 && (meant.sure ?? 1) === 1)
      return { ...meant, token: to, sure: BY_SALIENCE };
    const main = head === to && modifiers.words.length === 0 ? mainOf(described, before) : -1;
    return main < 0 ? null : speakerOf(described, main, to, WEAKLY);
  }
  const bearer = namelessBearer(described, head, from);
  if (before.length === 0) return found.length === 1 && bearer < 0 ? speakerOf(described, one, to, TOLD_LATER) : null;
  return bearer >= 0 && lastNamed(described, one, from) < bearer ? null : speakerOf(described, one, to, 1);
}

/**
 * "the former goalkeeper", "the Vermont senator", "the 39-year-old roofer": newspapers vary the name of the person at
 * hand. Only for descriptions that no nameless person has, right after that person was spoken of.
 */
function variedName(
  described: Described,
  nominal: Nominal,
  modifiers: Modifiers,
  last: Speaker | null,
  hints: Hints,
  depth: number,
): Speaker | null {
  const { stream } = described;
  const { head, from, to } = nominal;
  const noun = tokenText(stream, head).toLowerCase();
  const aged = modifiers.age || AGED.test(noun) || isAged(stream, nominal);
  const foreign = stream.lexicon.traits.language !== "en";
  // "the deputy treasurer" is not the treasurer at hand.
  if (modifiers.rank !== null && !foreign) return null;
  if (!aged && !modifiers.past && head !== to && !foreign) return null;
  const past = modifiers.past && (flagsAt(stream, head) & ROLE) !== 0;
  if (foreign) {
    const listed =
      aged ||
      past ||
      (VARIED_ELSEWHERE.has(noun) && !isOfNamed(stream, nominal)) ||
      isShown(tokenText(stream, from)) ||
      isAgain(described, nominal, modifiers.words, last) ||
      isByAge(stream, nominal) ||
      isJustIntroduced(described, nominal);
    return depth > 1 ? null : variedForeign(described, nominal, listed, last, hints, depth);
  }
  if (!aged && !VARIED_NOUNS.has(noun) && !past) return null;
  // "the former wife of Morris Teague", "the former aide to Hale": somebody else's.
  for (let i = head + 1; i <= to; i++) {
    const index = described.mentions.at[i] ?? -1;
    if (index >= 0 && !aged && described.isPerson(index)) return null;
  }
  const hand = personAtHand(described, from, last, hints);
  const person = hand !== null && isNamedAfter(described, hand.entity, to) ? otherAtHand(described, hand, from) : hand;
  if (person === null || namelessBearer(described, head, from) >= 0) return null;
  const gender = roleGender(noun, 0);
  if (!fits(person, gender || MALE | FEMALE, false) || isApart(described, person.entity, head, from)) return null;
  return { ...person, role: null, token: to, sure: !aged && head !== to ? WEAKLY : VARIED };
}

/** Whether a noun with its capital is a description: "the Dutchman", "the Democrat". */
export function isVariedName(noun: string): boolean {
  return VARIED_NOUNS.has(noun.toLowerCase());
}

/** "Ute Brandt winkt. „…“, sagt die Leiterin der Gruppe": whether "der" at token `i` is an article in a description of one just named. */
function ofJustIntroduced(described: Described, nominal: Nominal, i: number): boolean {
  return isArticle(described.stream, i) && isJustIntroduced(described, nominal);
}

/**
 * Whom a description without a name means: who has that role anywhere in the article, also where the name is told
 * later, else the person at hand; null where nobody or several can be meant, and the description stays.
 */
export function personDescribed(
  described: Described,
  nominal: Nominal,
  last: Speaker | null,
  hints: Hints,
  depth: number,
): Speaker | null {
  const { stream, mentions } = described;
  const { head, from, to } = nominal;
  // "Réponse du maire : « … »": the article is in the preposition.
  const contracted = head === from && stream.kind[from - 1] === WORD && CONTRACTED.has(stream, from - 1);
  if (nominal.plural || (head === from && !contracted)) return null;
  const first = tokenText(stream, contracted ? from - 1 : from);
  if (depth < 2 && isLastNamed(stream, nominal)) return lastMeant(described, nominal, last, hints, depth);
  // "esta vecina del pueblo", "cette agricultrice"
  const shown = stream.lexicon.traits.inverts && isShown(first);
  const definite = shown || contracted || ARTICLE.test(first);
  if (!definite && !PRONOMINAL.test(first)) return null;
  for (let i = from + 1; i < to; i++) {
    const kind = stream.kind[i] ?? BREAK;
    if (
      kind === QUOTE ||
      kind === BREAK ||
      (kind === WORD && (flagsAt(stream, i) & WHO) !== 0 && !ofJustIntroduced(described, nominal, i))
    )
      return null;
  }
  const modifiers = modifiersOf(stream, from + 1, head);
  // "the president's lawyer": somebody else's.
  for (let i = from + 1; i < head; i++) if (stream.possessive[i] === 1 && (mentions.at[i] ?? -1) < 0) return null;
  const kin = !definite && isKin(tokenText(stream, head));
  // "la ministra de Vivienda": what follows the noun must be what the article told.
  if (head !== to && stream.lexicon.traits.language !== "en") {
    const after = modifiersOf(stream, head + 1, to + 1).words.filter((word) => word.length > 3);
    modifiers.names.push(...after);
    modifiers.words.push(...after);
  }
  const holder = !kin ? roleHolder(described, nominal, modifiers, last, hints, depth) : null;
  if (holder !== null && !definite && holder.sure === BY_SALIENCE) return null;
  // "«…», afirma la edil": who is at hand comes before one who is named and called so only later.
  if (holder?.sure === TOLD_LATER && definite && stream.lexicon.traits.language !== "en")
    return variedName(described, nominal, modifiers, last, hints, depth) ?? holder;
  return holder ?? (definite ? variedName(described, nominal, modifiers, last, hints, depth) : null);
}
