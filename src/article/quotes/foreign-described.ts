import { antecedent } from "./antecedent.ts";
import { namelessBearer } from "./bearers.ts";
import { articleGender } from "./foreign-phrases.ts";
import { OFFICES } from "./lexicon/descriptions.ts";
import { FEMALE, GROUP, MALE, ROLE } from "./lexicon/flags.ts";
import type { Described } from "./people.ts";
import type { Subject } from "./reading.ts";
import type { Hints } from "./referents.ts";
import { roleGender } from "./roles.ts";
import type { Speaker } from "./speaker.ts";
import { CAPITAL, flagsAt, type Stream, tokenText } from "./stream.ts";
import { wordSet } from "./word-set.ts";

type Nominal = Extract<Subject, { type: "nominal" }>;

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
  for (let i = head + 1; i <= to; i++) if (stream.kind[i] === CAPITAL && !stream.lexicon.traits.compounds) return true;
  return false;
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

/** "el también portavoz": somebody who was just called something else. */
const AGAIN = /^(?:también|aussi|ebenfalls|propio|propia|mismo|misma)$/;

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
  if (namelessBearer(described, head, from) >= 0) return null;
  const pronoun = { type: "pronoun", from, to: from, gender: genderOf(stream, nominal), plural: false } as const;
  const meant = antecedent(described, pronoun, last, hints, depth + 1);
  if (meant === null || meant.entity < 0) return null;
  const away = (stream.sentence[from] ?? 0) - (stream.sentence[meant.token] ?? 0);
  if (!listed && ((meant.sure ?? 1) < 1 || away > NEAR)) return null;
  return { ...meant, role: null, token: to, sure: VARIED };
}
