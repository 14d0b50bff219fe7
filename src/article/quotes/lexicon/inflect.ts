/**
 * Forms of verbs and nouns as the press has them, so that the lists of German, French and Spanish words can give
 * stems alone. Each function takes a white-space separated list and gives the forms as such a list.
 */
import { words } from "./expand.ts";

/** A verb's forms: those that stand alone, past participles (they want an auxiliary), present ones and infinitives. */
export interface Inflected {
  readonly finite: string;
  readonly past: string;
  readonly present: string;
}

function collect(
  list: string,
  forms: (entry: string, finite: string[], past: string[], present: string[]) => void,
): Inflected {
  const finite: string[] = [];
  const past: string[] = [];
  const present: string[] = [];
  for (const entry of words(list)) forms(entry, finite, past, present);
  return { finite: finite.join(" "), past: past.join(" "), present: present.join(" ") };
}

/** Without "ge-" in the participle: "erklärt", "betont", "kritisiert". */
const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|ver|wider|zer)|ier$/;

/** Stems that take an e before -t and -te: "antwortet", "redete", "bezeichnet". */
const EASED = /(?:[td]|chn|[^aeiouäöüyhlrmn][mn])$/;

/**
 * German verbs: weak ones by their stem ("erklär", "kündig~an"), strong ones by infinitive, present, past and
 * participle ("sprechen/spricht/sprach/gesprochen", "weisen/weist/wies/gewiesen~zurück"). What follows "~" is the
 * separable part, which the participle and a clause's end have before the verb ("angekündigt", "wie er ankündigte").
 */
export function germanVerbs(list: string): Inflected {
  return collect(list, (entry, finite, past) => {
    const [verb = "", particle = ""] = entry.split("~");
    let forms: string[];
    let participle: string;
    if (verb.includes("/")) {
      const [infinitive = "", third = "", simple = "", second = ""] = verb.split("/");
      const conjunctive = `${infinitive.replace(/e?n$/, "")}e`;
      const plural = simple.endsWith("e") ? `${simple}n` : `${simple}en`;
      forms = [infinitive, third, simple, plural, conjunctive];
      participle = second;
    } else {
      const e = EASED.test(verb) ? "e" : "";
      const plural = /e[lr]$/.test(verb) ? `${verb}n` : `${verb}en`;
      forms = [`${verb}${e}t`, `${verb}${e}te`, `${verb}${e}ten`, plural];
      participle = `${INSEPARABLE.test(verb) ? "" : "ge"}${verb}${e}t`;
    }
    finite.push(...forms);
    past.push(particle + participle);
    if (particle !== "") for (const form of forms) finite.push(particle + form);
  });
}

/** How a French stem goes on before a or o: "annonçait", "jugeait". */
function softened(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith("g") ? `${stem}e` : stem;
}

/** French verbs in -er by their stem; where the present has another one it comes first ("martèl/martel"). */
export function frenchErVerbs(list: string): Inflected {
  return collect(list, (entry, finite, past, present) => {
    const [first = "", second] = entry.split("/");
    const stem = second ?? first;
    const soft = softened(stem);
    finite.push(`${first}e`, `${first}ent`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`);
    past.push(`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`);
    present.push(`${soft}ant`, `${stem}er`);
  });
}

/** French verbs in -ir like finir, by their stem: "avert" (avertit, avertissait, averti). */
export function frenchIrVerbs(list: string): Inflected {
  return collect(list, (stem, finite, past, present) => {
    finite.push(`${stem}it`, `${stem}issent`, `${stem}issait`, `${stem}issaient`, `${stem}irent`);
    past.push(`${stem}i`, `${stem}ie`, `${stem}is`, `${stem}ies`);
    present.push(`${stem}issant`, `${stem}ir`);
  });
}

/** Spanish verbs in -ar by their stem; where the present has another one it comes first ("cuent/cont"). */
export function spanishArVerbs(list: string): Inflected {
  return collect(list, (entry, finite, past, present) => {
    const [first = "", second] = entry.split("/");
    const stem = second ?? first;
    finite.push(`${first}a`, `${first}an`, `${stem}ó`, `${stem}aron`, `${stem}aba`, `${stem}aban`);
    past.push(`${stem}ado`);
    present.push(`${stem}ando`, `${stem}ar`);
  });
}

/**
 * Spanish verbs in -er and -ir by their stem; where the present, the past or the participle have others:
 * "present/past/rest" ("pid/pid/ped": pide, pidió, pedía; "adviert/advirt/advert").
 */
export function spanishIrVerbs(list: string): Inflected {
  return collect(list, (entry, finite, past, present) => {
    const [first = "", second, third] = entry.split("/");
    const simple = second ?? first;
    const stem = third ?? simple;
    finite.push(`${first}e`, `${first}en`, `${simple}ió`, `${simple}ieron`, `${stem}ía`, `${stem}ían`);
    past.push(`${stem}ido`);
    present.push(`${simple}iendo`, `${stem}er`, `${stem}ir`);
  });
}

/** Nouns for people: those for a man, for a woman, for either, and for several. */
export interface People {
  readonly male: string;
  readonly female: string;
  readonly both: string;
  readonly plural: string;
}

interface Lists {
  readonly male: string[];
  readonly female: string[];
  readonly both: string[];
  readonly plural: string[];
}

function people(list: string, forms: (entry: string, lists: Lists) => void): People {
  const lists: Lists = { male: [], female: [], both: [], plural: [] };
  for (const entry of words(list)) forms(entry, lists);
  return {
    male: lists.male.join(" "),
    female: lists.female.join(" "),
    both: lists.both.join(" "),
    plural: lists.plural.join(" "),
  };
}

/** German nouns for people by the masculine; the feminine adds -in, to a stem of its own after "/" ("arzt/ärzt"). */
export function germanPeople(list: string): People {
  return people(list, (entry, { male, female, plural }) => {
    const [noun = "", umlaut] = entry.split("/");
    const stem = umlaut ?? noun.replace(/e$/, "");
    male.push(noun, `${noun}s`);
    if (noun.endsWith("er")) plural.push(`${noun}n`);
    else if (umlaut !== undefined) plural.push(`${stem}e`, `${stem}en`);
    else if (noun.endsWith("e")) plural.push(`${noun}n`);
    else plural.push(`${stem}e`, `${stem}en`);
    // "Herausforderer", but "Herausforderin"
    const root = noun.endsWith("erer") ? noun.slice(0, -2) : stem;
    female.push(`${root}in`);
    plural.push(`${root}innen`);
  });
}

/** German adjectives and participles that are nouns for people, by their stem: "Abgeordnet", "Angeklagt". */
export function germanAdjectivePeople(list: string): People {
  return people(list, (stem, { male, both, plural }) => {
    male.push(`${stem}er`);
    both.push(`${stem}e`);
    plural.push(`${stem}en`);
  });
}

function romancePlural(noun: string): string {
  if (/[sx]$/.test(noun)) return noun;
  if (noun.endsWith("z")) return `${noun.slice(0, -1)}ces`;
  return `${noun}s`;
}

/**
 * French and Spanish nouns for people: "masculine/feminine", or one form for both ("porte-parole", "testigo"). The
 * plural adds -s; Spanish adds `afterConsonant` instead where the noun ends with a consonant ("directores").
 */
export function romancePeople(list: string, afterConsonant = "s"): People {
  return people(list, (entry, { male, female, both, plural }) => {
    const [one = "", other] = entry.split("/");
    const several = (noun: string): string => (/[rlnd]$/.test(noun) ? noun + afterConsonant : romancePlural(noun));
    plural.push(several(one));
    if (other === undefined) {
      both.push(one);
      return;
    }
    male.push(one);
    female.push(other);
    plural.push(several(other));
  });
}
