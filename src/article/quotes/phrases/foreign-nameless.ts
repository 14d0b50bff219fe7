import { CONJ, DET, PREP } from "../lexicon/flags.ts";
import { flagsAt, NUMBER, QUOTE, type Stream, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { groupOfPart, opensAlone } from "./foreign-phrases.ts";
import { isPronominal } from "./partitive.ts";
import { canSpeak, mentionAt, type Reading, type Subject } from "./reading.ts";

type Nominal = Extract<Subject, { type: "nominal" }>;

/** Endings of German, French and Spanish nouns for qualities, acts and measures, which nobody bears who speaks. */
const ABSTRACT = [
  ["ung", "heit", "keit", "tion", "tät", "nis", "tum", "ismus", "ik", "ur", "enz", "anz", "fall", "schaft"],
  ["tion", "sion", "ment", "té", "isme", "ance", "ence", "age", "ure", "esse", "eur", "ude", "ise", "rie"],
  ["ción", "sión", "miento", "dad", "tad", "ismo", "ancia", "encia", "aje", "ura", "eza", "itud", "anza", "azgo"],
] as const;

/** Nouns without such an ending that stand beside a verb and say nothing. */
const THING = wordSet(
  `ende anfang beginn tag abend morgen nacht woche monat jahr jahre mal male stunde minute minuten uhr prozent euro millionen zahl zahlen fall frage fragen antwort satz wort worte ruf thema punkt weg
  recht gesetz plan pläne haus straße stadt land geld preis preise kosten stimme stimmen beifall applaus pause ruhe fall leben tod krieg frieden
  fin début jour jours soir nuit semaine mois an ans année années fois heure heures minute minutes pour-cent euros millions nombre cas question phrase mot mots formule thème point sujet
  droit loi plan plans maison rue ville argent prix coûts coût voix cris silence vie mort guerre paix texte scène
  final inicio día días tarde noche semana mes meses año años vez veces hora horas minuto minutos euros millones número caso pregunta frase palabra palabras tema punto
  derecho ley plan planes casa calle ciudad dinero precio precios coste costes voz voces silencio vida muerte guerra paz texto escena reforma acuerdo hecho cosa`,
  true,
);

function isAbstract(stream: Stream, head: number): boolean {
  if (THING.has(stream, head)) return true;
  const { language } = stream.lexicon.traits;
  const endings = ABSTRACT[language === "de" ? 0 : language === "fr" ? 1 : 2];
  const end = stream.end[head] ?? 0;
  const length = end - (stream.start[head] ?? 0);
  // "le coiffeur", "el cura": a short word's ending tells nothing, and "-eur" is also whoever does something.
  return endings.some((ending) => length > ending.length + 2 && stream.text.endsWith(ending, end) && ending !== "eur");
}

/**
 * Whether a subject without a name can be a speaker in German, French or Spanish: its noun is one for people, bodies or
 * documents, or any other that has its article, is no quality or thing, and stands beside a verb of speech (`beside`),
 * as "sagt ein Imker" and not "Nach kurzer Pause ergänzte er".
 */
export function isForeignSound(reading: Reading, { from, head }: Nominal, beside: boolean): boolean {
  const { stream } = reading;
  if (canSpeak(flagsAt(stream, head)) || isPronominal(stream, head) || mentionAt(reading, head) >= 0) return true;
  // "uno de ellos", "l'un des voisins"
  if (groupOfPart(stream, from) > from || (from === head && opensAlone(stream, from))) return true;
  if (!beside || from === head) return false;
  if ((flagsAt(stream, from) & DET) === 0 && stream.kind[from] !== NUMBER) return false;
  const before = from - 1;
  const bound = stream.kind[before] === WORD && (flagsAt(stream, before) & (PREP | CONJ)) === PREP;
  return !bound && stream.kind[head] !== QUOTE && !isAbstract(stream, head);
}
