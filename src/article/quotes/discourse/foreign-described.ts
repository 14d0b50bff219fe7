import { OFFICES } from "../lexicon/descriptions.ts";
import { DOCUMENT, FEMALE, GIVEN, GROUP, MALE, PREP, ROLE } from "../lexicon/flags.ts";
import { genderFits } from "../names/entities.ts";
import { roleGender } from "../names/roles.ts";
import { articleGender } from "../phrases/foreign-phrases.ts";
import type { Subject } from "../phrases/reading.ts";
import { BREAK, CAPITAL, CAPS, flagsAt, type Stream, tokenText } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { antecedent } from "./antecedent.ts";
import { personAtHand } from "./at-hand.ts";
import { namelessBearer } from "./bearers.ts";
import type { Described } from "./people.ts";
import type { Hints } from "./referents.ts";
import type { Speaker } from "./speaker.ts";

type Nominal = Extract<Subject, { type: "nominal" }>;

const YOUNG = wordSet("jeune vieil vieille junge alte ältere joven anciano vieja vieux");
const PERSON = wordSet("homme femme dame Mann Frau hombre mujer fille garçon");

/** "le vieil homme", "die junge Frau", "la mujer joven": somebody by the age alone. */
export function isByAge(stream: Stream, { from, head, to }: Nominal): boolean {
  return PERSON.has(stream, head) && (YOUNG.has(stream, from + 1) || (to === head + 1 && YOUNG.has(stream, to)));
}

/** How sure a varied description's person is. */
const VARIED = 0.94;

/** "ce dernier", "esta última", "dieser": whom the sentence before named last. */
const LAST_NAMED = wordSet("dernier dernière último última");
const DEMONSTRATIVE = wordSet("ce cette este esta", true);

/** Whether the article of a description points at somebody: "esta vecina", "cet éleveur", "dieser Mann". */
export function isShown(article: string): boolean {
  return /^(?:este|esta|ese|esa|ce|cet|cette|diese[rs]?)$/i.test(article);
}

/** "el líder de la Unión Agraria": of a body that is named, whoever that is. */
export function isOfNamed(stream: Stream, { head, to }: Nominal): boolean {
  for (let i = head + 1; i <= to; i++) {
    const kind = stream.kind[i];
    if ((kind === CAPITAL || kind === CAPS) && !stream.lexicon.traits.compounds) return true;
  }
  return false;
}

const STATES = [
  "gobierno",
  "república",
  "nación",
  "ejecutivo",
  "république",
  "gouvernement",
  "primer",
  "primera",
  "premier",
  "première",
];

/** Whether a role's words tell no more than the office, or that it is the state's: not "presidente de la Liga". */
export function isOfState(words: ReadonlySet<string>): boolean {
  const articles = ["el", "la", "le", "l'", "l’"].filter((word) => words.has(word)).length;
  return words.size - articles === 1 || STATES.some((word) => words.has(word));
}

/** Whether a description is "ce dernier" or the like. */
export function isLastNamed(stream: Stream, { from, head }: Nominal): boolean {
  return LAST_NAMED.has(stream, head) && DEMONSTRATIVE.has(stream, from);
}

function genderOf(stream: Stream, { from, head }: Nominal): number {
  return articleGender(tokenText(stream, from)) || roleGender("", flagsAt(stream, head)) || MALE | FEMALE;
}

/** Whom "ce dernier" means: as a pronoun of its gender. */
export function lastMeant(
  described: Described,
  nominal: Nominal,
  last: Speaker | null,
  hints: Hints,
  depth: number,
): Speaker | null {
  const { from } = nominal;
  const gender = genderOf(described.stream, nominal);
  return antecedent(described, { type: "pronoun", from, to: from, gender, plural: false }, last, hints, depth + 1);
}

const HEAD = wordSet("jefe jefa chef cheffe");
const OF_STATE = wordSet("estado état exécutif gouvernement ejecutivo gobierno gabinete", true);
const STATE = ["mandatario", "mandataria", "presidente", "presidenta", "président", "présidente"];
const GOVERNMENT = ["premier", "première", "primer", "primera", "ministre", "presidente", "presidenta"];

/** The offices that "el jefe del Ejecutivo" or "le chef de l'État" goes round; none for other descriptions. */
export function officeOf(stream: Stream, { head, to }: Nominal): readonly string[] {
  if (!HEAD.has(stream, head) || !OF_STATE.has(stream, to) || to - head > 3) return [];
  return /^[eé]/i.test(tokenText(stream, to)) ? STATE : GOVERNMENT;
}

/** "el también portavoz", "la nouvelle présidente": somebody who was just called something else. */
const AGAIN =
  /^(?:también|aussi|ebenfalls|propio|propia|mismo|misma|nouvelle|nouveau|nouvel|neue|nueva|nuevo|flamante)$/;

/** "La présidente a par ailleurs qualifié": words that tell that the last speaker goes on. */
const BESIDES = wordSet(
  "ailleurs également aussi outre además asimismo también igualmente zudem außerdem weiter ferner überdies ebenfalls",
);

/** Whether a description right after its sentence's beginning goes on with who spoke in the sentence before. */
function goesOnSpeaking(described: Described, nominal: Nominal, last: Speaker | null): boolean {
  const { stream } = described;
  if (last === null || last.entity < 0) return false;
  const sentence = stream.sentence[nominal.from] ?? 0;
  if (sentence - (stream.sentence[last.token] ?? 0) !== 1 || stream.sentenceStart[sentence] !== nominal.from)
    return false;
  for (let i = nominal.to + 1; i < nominal.to + 6; i++) if (BESIDES.has(stream, i)) return true;
  return false;
}

/** Whether a description says itself that it means somebody who was called something else before. */
export function isAgain(
  described: Described,
  nominal: Nominal,
  modifiers: readonly string[],
  last: Speaker | null,
): boolean {
  return modifiers.some((word) => AGAIN.test(word)) || goesOnSpeaking(described, nominal, last);
}

/** "el alicantino", "la extremeña": people by where they come from. */
const NATIVE = /(?:[a-z]{3}(?:in[oa]|an[oa]|eñ[oa]|ense|és|esa)|[a-z]{4}(?:ol|ola))$/;

const INDEFINITE = wordSet("ein eine un une una", true);

/** Whether somebody without a name leads a sentence after sentence `first`: "Ein Nachbar sagt aus. … Der 61-Jährige". */
function isNewcomer(described: Described, nominal: Nominal, first: number): boolean {
  const { stream } = described;
  const gender = genderOf(stream, nominal);
  for (let id = (stream.sentence[nominal.from] ?? 0) - 1; id > first && id >= 0; id--) {
    const lead = described.leadOf(id);
    if (lead?.type !== "nominal" || lead.plural || !INDEFINITE.has(stream, lead.from)) continue;
    if ((flagsAt(stream, lead.head) & ROLE) !== 0 && (genderOf(stream, lead) & gender) !== 0) return true;
  }
  return false;
}

/** "Ein Nachbar sagt aus. … Der 61-Jährige": whether the paragraph brought somebody without a name in whose age is told now. */
function isAgedNewcomer(described: Described, nominal: Nominal): boolean {
  const { stream, mentions, table } = described;
  if (!/^\d/.test(tokenText(stream, nominal.head))) return false;
  const gender = articleGender(tokenText(stream, nominal.from));
  for (let i = nominal.from - 2; i >= 0 && i > nominal.from - NAMED && stream.kind[i] !== BREAK; i--) {
    const index = mentions.at[i] ?? -1;
    if (index >= 0 && described.isPerson(index))
      if (genderFits(table.list[described.entity(index)]?.gender ?? 0, gender)) return false;
    if (!INDEFINITE.has(stream, i) || (articleGender(tokenText(stream, i)) & gender) === 0) continue;
    if (((flagsAt(stream, i + 1) | flagsAt(stream, i + 2)) & ROLE) !== 0) return true;
  }
  return false;
}

const DEFINITE = wordSet("der die le la l' l’ el", true);

/** Whether a noun is an office's, in German also as the last part of a compound: "Kreistagsvorsitzende". */
function isOffice(stream: Stream, head: number): boolean {
  const noun = tokenText(stream, head).toLowerCase();
  if (OFFICES.has(noun)) return true;
  if (!stream.lexicon.traits.compounds || noun.length > LONGEST_NOUN) return false;
  for (let i = 2; i <= noun.length - 4; i++) if (OFFICES.has(noun.slice(i))) return true;
  return false;
}

const LONGEST_NOUN = 40;

/** Offices whose holder is hardly ever left without a name where he or she speaks. */
const HELD = wordSet(
  "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin präsident präsidentin maire ministre alcalde alcaldesa presidente presidenta ministro ministra jefe jefa",
  true,
);

/**
 * "Louise Garnier arpente les rangs. « … », lâche la directrice du domaine": whether the sentence before names somebody
 * for the first time without saying who that is, as features do, so that a full description tells it.
 */
export function isJustIntroduced(described: Described, nominal: Nominal): boolean {
  const { stream, mentions, table } = described;
  const { from, head, to } = nominal;
  const sentence = stream.sentence[from] ?? 0;
  if (head === to || sentence === 0 || HELD.has(stream, head)) return false;
  if (stream.kind[(stream.sentenceStart[sentence] ?? 0) - 1] === BREAK) return false;
  const lead = described.leadOf(sentence - 1);
  if (lead?.type !== "name" || !described.isPerson(lead.mention)) return false;
  const entity = table.list[described.entity(lead.mention)];
  if (entity === undefined || entity.roles.length > 0 || entity.words.length < 2) return false;
  if (!genderFits(entity.gender, genderOf(stream, nominal))) return false;
  return mentions.list[entity.fullMention]?.from === mentions.list[lead.mention]?.from;
}

/** At most so many tokens before a description somebody is named whom it may mean. */
const NAMED = 200;

const ACCUSED = wordSet(
  "prévenu prévenue accusé accusée inculpé inculpée condamné condamnée acusado acusada procesado procesada encausado encausada imputado imputada investigado investigada Angeklagte Angeklagter Angeklagten Beschuldigte Beschuldigter Hauptangeklagte Tatverdächtige",
);
const AT_COURT =
  "me maître avocat avocate procureur procureure juge magistrat magistrate substitut substitute bâtonnier abogado abogada letrado letrada fiscal juez jueza magistrado magistrada anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin richter richterin staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin nebenklagevertreter nebenklagevertreterin".split(
    " ",
  );

/** "l'accusé" is not his lawyer, whoever else has a name. */
function isOfCourt(described: Described, { head }: Nominal, entity: number): boolean {
  if (!ACCUSED.has(described.stream, head)) return false;
  const holders = described.holders();
  return AT_COURT.some((word) => holders.isTold(entity, word));
}

/** Those named within reach before "el acusado" who are neither lawyer nor judge. */
function outOfCourt(described: Described, nominal: Nominal): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = nominal.from - 1; i >= 0 && i > nominal.from - NAMED; i--) {
    const index = described.mentions.at[i] ?? -1;
    if (index < 0 || !described.isPerson(index)) continue;
    const entity = described.entity(index);
    if (!found.has(entity) && !isOfCourt(described, nominal, entity)) found.add(entity);
  }
  return found;
}

/**
 * Whether a description that led to nobody may yet mean somebody whom the article names: "la déléguée", "der Landwirt",
 * "su entrenador". Only whoever holds an office need have no name ("le procureur"), and whoever is told of anew.
 */
export function mayBeNamed(described: Described, nominal: Nominal): boolean {
  const { stream, mentions } = described;
  const { from, head } = nominal;
  const flags = flagsAt(stream, head);
  if (nominal.plural || from === head || (flags & (GROUP | DOCUMENT)) !== 0) return false;
  if (!DEFINITE.has(stream, from) || (isOffice(stream, head) && !HELD.has(stream, head))) return false;
  // "l'avocate du voisin": of somebody who has no name either.
  const { compounds } = stream.lexicon.traits;
  const of = nominal.to > head && (compounds || (flagsAt(stream, head + 1) & PREP) !== 0);
  if (of && (compounds || !isOfNamed(stream, nominal))) return false;
  if (namelessBearer(described, head, from) >= 0) return false;
  if (isAgedNewcomer(described, nominal)) return false;
  const gender = genderOf(stream, nominal);
  for (let i = from - 1; i >= 0 && i > from - NAMED; i--) {
    const index = mentions.at[i] ?? -1;
    if (index < 0 || !described.isPerson(index)) continue;
    const entity = described.table.list[described.entity(index)];
    if (entity === undefined || !genderFits(entity.gender, gender)) continue;
    if (!isOfCourt(described, nominal, described.entity(index))) return true;
  }
  return false;
}

/** Sentences back in which somebody must be named whom a noun means that no list has. */
const NEAR = 4;

/**
 * Whom "le technicien", "der 51-Jährige", "la exministra" means: as the pronoun of its article's gender. `listed` nouns
 * always mean somebody named; any other occupation ("l'agriculteur", "die Gewerkschafterin") means the person at hand
 * where that is in no doubt, but an office may be held by somebody whom nobody names ("le procureur").
 */
export function variedForeign(
  described: Described,
  nominal: Nominal,
  listed: boolean,
  last: Speaker | null,
  hints: Hints,
  depth: number,
): Speaker | null {
  const { stream } = described;
  const { head, from, to } = nominal;
  const flags = flagsAt(stream, head);
  const occupation =
    (flags & ROLE) !== 0 && (flags & GROUP) === 0 && !OFFICES.has(tokenText(stream, head).toLowerCase());
  const native = flags === 0 && NATIVE.test(tokenText(stream, head)) && stream.lexicon.traits.language === "es";
  if (!listed && ((!occupation && !native) || head !== to)) return null;
  if (namelessBearer(described, head, from) >= 0 || isAgedNewcomer(described, nominal)) return null;
  const pronoun = { type: "pronoun", from, to: from, gender: genderOf(stream, nominal), plural: false } as const;
  const among = ACCUSED.has(stream, head) ? { ...hints, among: outOfCourt(described, nominal) } : hints;
  const meant = antecedent(described, pronoun, last, among, depth + 1);
  if (meant === null || meant.entity < 0) return null;
  // "en noir", "in Schwarz": a single word of which nothing else is told may be no person at all.
  const entity = described.table.list[meant.entity];
  const given = (flagsAt(stream, described.mentions.list[entity?.fullMention ?? -1]?.first ?? -1) & GIVEN) !== 0;
  if (entity?.kind === "unknown" && entity.words.length === 1 && !given && meant.entity !== last?.entity) return null;
  if (isNewcomer(described, nominal, stream.sentence[meant.token] ?? 0)) return null;
  if (isOfCourt(described, nominal, meant.entity)) return null;
  const away = (stream.sentence[from] ?? 0) - (stream.sentence[meant.token] ?? 0);
  if (!listed && away > NEAR) return null;
  if (!listed && (meant.sure ?? 1) < 1 && personAtHand(described, from, last, hints)?.entity !== meant.entity)
    return null;
  return { ...meant, role: null, token: to, sure: VARIED };
}
