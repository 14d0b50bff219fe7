import {
  ADV,
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  FUNCTION,
  GROUP,
  HE,
  ING,
  NOT_NAME,
  PREP,
  ROLE,
  SHE,
  THEY,
  WEAK,
  WHO,
} from "../lexicon/flags.ts";
import { ONE_OF_SEVERAL } from "../words/common-words.ts";
import { BREAK, CAPITAL, flagsAt, isText, NUMBER, PUNCT, type Stream, tokenText, WORD } from "../words/stream.ts";
import { beforeTime } from "../words/times.ts";
import { isAdverb, isCue, isPast } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { canSpeak, isHalved, mention, mentionAt, type Reading, stopsPhrase } from "./reading.ts";

const ESTE_ESTA = wordSet("este esta ce am el");
const REFUSED_DECLINED = wordSet(
  "refused declined agreed failed wanted tried voted decided promised vowed continued planned threatened attempted managed hoped intended appeared seemed started rushed hurried offered needed",
);
const VOIX_TON = wordSet("voix ton trait air œil bond voz tono golpe tirón");

/** A noun phrase has at most so many tokens. */
export const MAX_PHRASE = 24;

/** The token after an adverb or a day at `i` ("dijo ayer Ana Ruiz", "este lunes", "am Dienstag"). */
export function afterTime(stream: Stream, i: number, hi: number): number {
  let n = i;
  for (let hops = 0; hops < 3 && n < hi && stream.kind[n] === WORD; hops++) {
    const flags = flagsAt(stream, n);
    if ((flags & ADV) !== 0 && (flags & (DET | PREP | HE | SHE | THEY)) === 0) n++;
    else if (
      ESTE_ESTA.has(stream, n) &&
      (flagsAt(stream, n + 1) & (stream.lexicon.traits.inverts ? NOT_NAME : ADV | NOT_NAME)) !== 0
    )
      n += 2;
    else break;
  }
  return n;
}

/** "A ses électeurs, il demande": French newspapers leave the accent off a capital, and the preposition looks like "has". */
export function isCapitalA(stream: Stream, i: number): boolean {
  if (stream.kind[i] === WORD || !stream.lexicon.traits.elides || (flagsAt(stream, i) & AUX) === 0) return false;
  return isText(stream, i, "A");
}

/** Whether the token at `k`, after a name, is the noun that the name belongs to and ends the phrase: "Senate races", "Facebook page". */
function isLastNoun(stream: Stream, k: number, hi: number): boolean {
  if (k >= hi || stream.kind[k] !== WORD || (flagsAt(stream, k) & OTHER_WORD) !== 0) return false;
  if (
    stream.possessive[k] === 1 ||
    isAdverb(stream, k) ||
    isPast(stream, k) ||
    stream.text.endsWith("ing", stream.end[k])
  )
    return false;
  if (k + 1 >= hi || (stream.kind[k + 1] ?? BREAK) >= PUNCT) return true;
  return (flagsAt(stream, k + 1) & PREP) !== 0 && stream.kind[k + 1] === WORD;
}

/** What no noun at a phrase's end is. */
const OTHER_WORD = PREP | CONJ | WHO | AUX | DET | ADV | CUE | WEAK | ING | HE | SHE | THEY;

/** "last" in "said a clerk last night": what begins a time. */
const THIS_LAST = wordSet("last this next earlier late early");

/** Whether the word at token `k`, after the noun of a phrase, begins a time: "said a clerk last night". */
function beginsTime(stream: Stream, k: number): boolean {
  return THIS_LAST.has(stream, k) && beforeTime(stream, k + 1, k - 1) < k;
}

/** Whether a participle follows the noun before token `k`: "a tourist visiting from Ohio", "a union representing drivers". */
function isGoingOn(stream: Stream, k: number): boolean {
  const end = stream.end[k] ?? 0;
  if (end - (stream.start[k] ?? 0) < 5 || !stream.text.startsWith("ing", end - 3)) return false;
  return !canSpeak(flagsAt(stream, k)) && !canSpeak(flagsAt(stream, k + 1));
}

/** The token after the noun phrase (without prepositional phrases) that begins at `i`; `inner` where a preposition has it. */
export function coreEnd(reading: Reading, i: number, hi: number, inner = false): number {
  const { stream } = reading;
  let k = i;
  const foreign = stream.lexicon.traits.language !== "en";
  // "Asked three times, …", "Speaking in Ohio, …": a participle begins no noun phrase.
  const opening = flagsAt(stream, i);
  if (
    stream.kind[i] === CAPITAL &&
    mentionAt(reading, i) < 0 &&
    (opening & (CUE | WEAK | ING)) !== 0 &&
    (opening & (ROLE | GROUP | DET | DOCUMENT)) === 0
  )
    return i;
  if (isParticiple(stream, i) || isCapitalA(stream, i)) return i;
  // "a longtime Crane ally": after "a" a noun must come, whatever it is.
  const indefinite = (opening & DET) !== 0 && ONE_OF_SEVERAL.has(stream, i);
  const limit = Math.min(hi, i + MAX_PHRASE);
  while (k < limit) {
    const kind = stream.kind[k] ?? BREAK;
    const m = mentionAt(reading, k);
    if (kind === PUNCT && isHalved(stream, k)) {
      k += 2;
      continue;
    }
    if (m >= 0) {
      const named = mention(reading, m);
      k = (named?.last ?? k) + 1;
      if (named?.possessive === true || isHalved(stream, k)) continue;
      const next = flagsAt(stream, k);
      if (
        stream.kind[k] === WORD &&
        ((next & (ROLE | GROUP)) !== 0 || (flagsAt(stream, k + 1) & (ROLE | GROUP)) !== 0 || indefinite) &&
        (next & (PREP | CONJ | WHO | AUX | DET)) === 0 &&
        !isCue(stream, k, CUE | WEAK)
      )
        continue;
      if (!foreign && named !== undefined && inner && named.kind !== "person" && isLastNoun(stream, k, hi))
        return k + 1;
      return k;
    }
    if (kind === NUMBER && k === i) {
      k++;
      continue;
    }
    if (kind !== WORD && kind !== NUMBER && !(kind <= 3)) return k;
    if (stopsPhrase(stream, k) || ((flagsAt(stream, k) & PREP) !== 0 && (flagsAt(stream, k) & (ROLE | GROUP)) === 0))
      return k;
    if ((flagsAt(stream, k) & ING) !== 0 && k > i) return k;
    // "a farmer whose barn burned"
    if (!foreign && k > i && flagsAt(stream, k) === FUNCTION && isText(stream, k, "whose")) return k;
    // "a poll worker stood on a chair": the noun is complete where a verb follows it.
    const complete = k > i + 1 || (k > i && (flagsAt(stream, i) & GROUP) !== 0);
    if (complete && kind === WORD && canSpeak(flagsAt(stream, k - 1)) && isPast(stream, k)) return k;
    // "a woman in a yellow coat watched": also after a thing.
    if (inner && !foreign && k > i + 1 && kind === WORD && isPast(stream, k) && (flagsAt(stream, k - 1) & DET) === 0)
      return k;
    const afterNoun = !foreign && k > i && kind === WORD && canSpeak(flagsAt(stream, k - 1));
    if (afterNoun && (isGoingOn(stream, k) || beginsTime(stream, k))) return k;
    // "el también portavoz", "le très discret ministre", "the next village", "a newly elected member"
    const within = (flagsAt(stream, k - 1) & DET) !== 0;
    if (k > i + 1 && kind === WORD && isPresent(stream, k)) return k;
    if (k > i + 1 && kind === WORD && isChoice(stream, k)) return k;
    // "una compañera más joven", "un élu très remonté"
    if (k > i + 1 && foreign && isGraded(stream, k)) {
      k += 2;
      continue;
    }
    if (isAdverb(stream, k) && k > i && !within) return k;
    if (foreign && k > i && endsForeignNoun(stream, i, k)) return k;
    // "the campaign released a": the word before a new article was a verb.
    // "le numéro deux du syndicat"
    if (foreign && k > i && NUMBERED.has(stream, k - 1)) {
      k++;
      continue;
    }
    const reach = foreign && !stream.lexicon.traits.compounds ? i : i + 1;
    if (kind === WORD && k > reach && (flagsAt(stream, k) & DET) !== 0 && (flagsAt(stream, k - 1) & (DET | PREP)) === 0)
      return foreign && !(flagsAt(stream, k - 1) === 0 && canSpeak(flagsAt(stream, k - 2))) ? k : k - 1;
    k++;
  }
  return k;
}

/** "The senator looks into the camera": a verb in the present after a noun for one person. */
function isPresent(stream: Stream, k: number): boolean {
  if (
    stream.text.charCodeAt((stream.end[k] ?? 0) - 1) !== 0x73 ||
    stream.possessive[k] === 1 ||
    flagsAt(stream, k) !== 0
  )
    return false;
  const noun = flagsAt(stream, k - 1) & (ROLE | GROUP | DOCUMENT);
  if ((noun !== ROLE && noun !== DOCUMENT) || stream.lexicon.traits.language !== "en") return false;
  const next = flagsAt(stream, k + 1);
  return (next & (PREP | DET | HE | SHE | THEY)) !== 0 && !isText(stream, k + 1, "of");
}

/** "Two members refused to sign": a verb that an infinitive follows and that is no participle of the noun before it. */
function isChoice(stream: Stream, k: number): boolean {
  if ((flagsAt(stream, k + 1) & PREP) === 0 || !stream.text.endsWith("ed", stream.end[k])) return false;
  return isText(stream, k + 1, "to") && REFUSED_DECLINED.has(stream, k);
}

/** "Ann Hale, seeking the Republican nomination, said": a participle with its object is nobody. */
function isParticiple(stream: Stream, i: number): boolean {
  if (stream.kind[i] !== WORD || (flagsAt(stream, i) & (ROLE | GROUP | DET | PREP | ADV | DOCUMENT)) !== 0)
    return false;
  const end = stream.end[i] ?? 0;
  const ing = end - (stream.start[i] ?? 0) > 4 && stream.text.endsWith("ing", end);
  return ing && (stream.kind[i + 1] === CAPITAL || (flagsAt(stream, i + 1) & DET) !== 0);
}

/** Nouns of manner and occasion after the speaker that belong to the verb: "said a clerk with a shrug", "said the mayor in an interview". */
const MANNER = wordSet(
  "tears applause laughter cheers jeers boos gasps chuckles groans reporters journalists phone telephone video-link video interpreter translator Twitter Facebook Instagram way smile shrug laugh grin sigh wink chuckle nod frown smirk voice tone interview statement email e-mail tweet letter post speech conference briefing call memo message text telephone phone game match morning afternoon evening night week month year weekend time condition release background anonymity",
);

/** Whether the prepositional phrase of tokens `from` to `to` tells when or how it was said rather than who said it. */
export function isAdverbial(stream: Stream, from: number, to: number): boolean {
  const preposition = tokenText(stream, from);
  if (/^(?:about|after|before|during|since|until|amid|despite|upon|while|as|than)$/.test(preposition)) return true;
  if (!/^(?:on|in|with|over|by|at|to|for|through|via)$/.test(preposition)) return false;
  if (stream.kind[to] === NUMBER) return to - from === 1 && (stream.end[to] ?? 0) - (stream.start[to] ?? 0) === 4;
  if (stream.kind[to] === CAPITAL && to - from === 1 && preposition === "on" && /day$/.test(tokenText(stream, to)))
    return true;
  return to - from <= 4 && preposition !== "for" && MANNER.has(stream, to);
}

/** Endings that verbs have in French and Spanish and that hardly any adjective has. */
const VERB =
  /(?:ó|aron|ieron|aba|aban|ía|ían|rá|rán|ait|aient|èrent)$|^(?:hizo|dijo|puso|tuvo|vino|quiso|pudo|fue|dio|vio|estuvo|trajo|supo|hubo|hace|tiene|viene|pone|fit|mit|prit|vint|tint|dut|put|eut)$/;

/** "ein 43 Jahre alter Fahrer", "eine zwei Meter hohe Mauer": adjectives that take a measure before them. */
const MEASURED = wordSet(
  "alter alte altes alten langer lange langes langen hoher hohe hohes hohen breiter breite breites breiten schwerer schwere schweres schweren großer große großes großen tiefer tiefe tiefes tiefen",
);

/** "die 46-Jährige": a number that is a noun. */
function isAge(stream: Stream, i: number): boolean {
  return stream.kind[i] === NUMBER && /jährige[nr]?$/i.test(tokenText(stream, i));
}

/** Whether the adjective at token `k` belongs to the measure before it, so that its noun is still to come. */
function isMeasure(stream: Stream, k: number): boolean {
  return MEASURED.has(stream, k) && (stream.kind[k - 2] === NUMBER || (flagsAt(stream, k - 2) & DET) !== 0);
}

const NUMBERED = wordSet("numéro número");
const MORE = wordSet("más muy plus très");

/** "una compañera más joven": an adverb of degree and the adjective that follows a noun for people. */
function isGraded(stream: Stream, k: number): boolean {
  if (stream.kind[k] !== WORD || !MORE.has(stream, k) || !canSpeak(flagsAt(stream, k - 1))) return false;
  return stream.kind[k + 1] === WORD && (flagsAt(stream, k + 1) & (PREP | DET | CONJ | AUX | CUE | WEAK)) === 0;
}

/** Endings of French and Spanish participles. */
const CAME = /(?:..ée?s?|[ntv]ue?s?|[ims]ise?s?|rtie?s?|[ai]d[oa]s?)$/;

/** Spanish adjectives that end in -a after any noun. */
const INVARIABLE = /(?:ista|cola|gena|crata|leta|[^u]ita|elga|persa|maya|inca|ida)$/;

/** "El portavoz del sindicato resta importancia": a word in -a that no list has after a noun in -o is no adjective of it. */
function disagrees(stream: Stream, k: number): boolean {
  if (
    (flagsAt(stream, k) & (ROLE | GROUP | DOCUMENT | PREP | DET | CONJ)) !== 0 ||
    stream.kind[k + 1] !== WORD ||
    (flagsAt(stream, k + 1) & CONJ) !== 0
  )
    return false;
  if (stream.text.charCodeAt((stream.end[k] ?? 0) - 1) !== 0x61) return false;
  if (stream.text.charCodeAt((stream.end[k - 1] ?? 0) - 1) !== 0x6f || !canSpeak(flagsAt(stream, k - 1))) return false;
  return !INVARIABLE.test(tokenText(stream, k));
}

/** Whether the noun phrase that began at `from` is complete before token `k`, where a verb or a particle stands. */
function endsForeignNoun(stream: Stream, from: number, k: number): boolean {
  if (stream.kind[k] !== WORD) return false;
  const flags = flagsAt(stream, k);
  // "Ein Kollege winkt ab": nothing in small letters follows a German noun within its phrase.
  if (stream.lexicon.traits.compounds)
    return (
      (stream.kind[k - 1] === CAPITAL || isAge(stream, k - 1)) &&
      !isMeasure(stream, k) &&
      (flagsAt(stream, k - 1) & DET) === 0 &&
      (flags & (DET | PREP)) === 0
    );
  if (k > from && stream.lexicon.traits.dropsSubjects && disagrees(stream, k)) return true;
  return k > from + 1 && canSpeak(flagsAt(stream, k - 1)) && !canSpeak(flags) && VERB.test(tokenText(stream, k));
}

/** Prepositions that bind a noun to the one before in German, French and Spanish; others tell when, where or to whom. */
const BINDING = /^(?:von|vom|für|aus|des|eines|de|du|d['’]|pour|chez|del|para|contra)$/;

/** "l'adjoint à la culture", "el portavoz en el Congreso": offices that are held at something. */
const HELD = wordSet(
  "adjoint adjointe délégué déléguée conseiller conseillère chercheur chercheuse professeur professeure docteur secrétaire portavoz delegado delegada profesor profesora investigador investigadora catedrático catedrática",
);
const HELD_AT = /^(?:à|au|aux|en)$/;
const CHAMBER = wordSet(
  "congreso senado parlamento ayuntamiento asamblea cámara parlament diputación universidad cortes",
  true,
);

/** German articles in the genitive or dative: "der Sprecher der Polizei", "sagte der Sprecher der Zeitung". */
const FEMININE = /^(?:der|einer|dieser|seiner|ihrer|unserer)$/;

/** Whom one talks to: "sagte der Minister der Deutschen Presse-Agentur". */
const PRESS =
  /^(?:dpa|afp|epd|kna|reuters|.*(?:agentur|zeitung|presse|rundschau|zeitungen|nachrichten|redaktion|magazin|mediengruppe))$/i;

/** Whether the attribute that begins at token `at` belongs to the noun `head` before it, in another language than English. */
export function bindsTo(stream: Stream, head: number, at: number, hi: number): boolean {
  if (stream.kind[at] !== WORD) return false;
  const word = tokenText(stream, at);
  // "la vieille dame d'une voix claire": how it was said.
  for (let n = at + 1; n < at + 4; n++) if (VOIX_TON.has(stream, n)) return false;
  if (BINDING.test(word)) return true;
  // "einer Mitteilung an die Belegschaft"
  if (word === "an" && (flagsAt(stream, head) & DOCUMENT) !== 0) return true;
  if (stream.lexicon.traits.verbSecond) {
    if (!FEMININE.test(word) || stream.kind[at - 1] !== CAPITAL) return false;
    for (let n = at + 1; n < hi && n < at + 4 && (stream.kind[n] ?? BREAK) <= 3; n++)
      if (PRESS.test(tokenText(stream, n))) return false;
    return true;
  }
  // "un rapport commandé par le syndicat", "une retraitée venue avec ses petits-enfants"
  const told = at - 1 === head + 1 && (flagsAt(stream, at) & PREP) !== 0 && canSpeak(flagsAt(stream, head));
  if (told && !canSpeak(flagsAt(stream, at - 1)) && CAME.test(tokenText(stream, at - 1))) return true;
  if (!HELD_AT.test(word) || !HELD.has(stream, head)) return false;
  return word !== "en" || stream.lexicon.traits.language === "fr" || CHAMBER.has(stream, at + 2);
}

const ADJECTIVE =
  /(?:ale?s?|aux|ique?s?|[éi]ères?|aires?|ives?|iennes?|aises?|elles?|els?|ées?|ublics?|ubliques?|eures?|ícol[ao]s?|ic[ao]s?|ari[ao]s?|an[ao]s?)$/;

/** The token after an adjective at `i` that follows a capital: "le ministre des Comptes publics". */
export function afterAdjective(stream: Stream, i: number, hi: number): number {
  if (i >= hi || stream.kind[i] !== WORD || stream.kind[i - 1] !== CAPITAL) return i;
  return flagsAt(stream, i) === 0 && ADJECTIVE.test(tokenText(stream, i)) ? i + 1 : i;
}
