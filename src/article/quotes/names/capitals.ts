import { COMMA } from "../letters/chars.ts";
import {
  ACCORDING,
  ADV,
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  GIVEN,
  GROUP,
  HE,
  NOT_NAME,
  NOUN,
  ORG,
  PARTICLE,
  PLACE,
  PREP,
  ROLE,
  SELF,
  SHE,
  THEY,
  TITLE,
  WEAK,
  WHO,
  WORK,
} from "../lexicon/flags.ts";
import { CAPITAL, flagsAt, isMark, isText, NUMBER, PUNCT, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

/** Endings that make nouns in German ("Kündigungen", "Gewerkschaft", "Koalition"). */
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|tät|täten|nis|nisse|ismus|tum|ment|mente|enz|enzen|erei|ling|linge|lingen|chen|zeug|werk|haus|kosten|zahlen|innen|erin|istin|entin|antin|orin|ologin|eurin|ikerin|stelle|stellen|frage|fragen|kreise|[a-zäöü]{3}(?:stag|stage|stagen|bericht|berichte|gesetz|gesetze|projekt|projekte|prozess|prozesse|programm|programme|kontrolle|kontrollen|regel|regeln|gebühr|gebühren|maßnahme|maßnahmen|plan|pläne|antrag|anträge|entwurf|paket|abkommen|vertrag|verträge|verbot|verbote|problem|probleme))s?$/;

/** Endings of German adjectives and participles that decline: "Betriebsbedingte", "Geplante". */
const ADJECTIVE = /(?:ig|lich|isch|bar|sam|los|haft|voll|iert|elt|ert|igt|end|ell|iv|bedingt|frei|reich|weit)e[nrsm]?$/;

const DECLINED = /[a-zäöüß]{3}e[nrms]?$/;

const NOUNS = ROLE | GROUP | DOCUMENT | NOUN | WORK;
const NAMES = GIVEN | PLACE | ORG;

/** What a word with a capital is in a language that gives every noun one. */
export type Capital = "name" | "noun" | "either";

function beginsAt(stream: Stream, i: number): boolean {
  return stream.sentenceStart[stream.sentence[i] ?? 0] === i;
}

function isVerbNext(stream: Stream, i: number): boolean {
  return stream.kind[i + 1] === WORD && (flagsAt(stream, i + 1) & (CUE | WEAK | AUX)) !== 0;
}

/**
 * What the single capitalised word at token `i` is: a noun where a word list, an article or adjective before it or
 * its ending say so ("der Vorstand", "Kündigungen"); "either" where somebody may bear it ("Richter", "Putin").
 */
export function capitalAt(stream: Stream, i: number): Capital {
  const flags = flagsAt(stream, i);
  if (stream.kind[i] !== CAPITAL || (flags & GIVEN) !== 0) return "name";
  if ((flags & NOT_NAME) !== 0) return "noun";
  if ((flags & NAMES) !== 0) return "name";
  // "seit 41 Jahren"
  if (stream.kind[i - 1] === NUMBER) return "noun";
  const before = flagsAt(stream, i - 1);
  const word = stream.kind[i - 1] === WORD;
  const opening = stream.kind[i - 1] === CAPITAL && beginsAt(stream, i - 1);
  const article = (word || opening) && (before & DET) !== 0 && (before & PREP) === 0;
  if ((flags & NOUNS) !== 0) return article ? "noun" : "either";
  if (article) return "either";
  if (NOUN_ENDING.test(tokenText(stream, i))) return "noun";
  // "Nach einer kurzen Unterbrechung", "mit hohem Tempo": an adjective with an ending stands before a noun.
  const declined = word && before === 0 && DECLINED.test(tokenText(stream, i - 1));
  if (declined && (flagsAt(stream, i - 2) & (DET | PREP)) !== 0 && stream.kind[i - 2] === WORD) return "either";
  // "repariert Glocken", "kleinsten Partner": only by a cue, a preposition or "und" somebody may stand alone.
  return word && (before & (CUE | WEAK | CONJ | PREP | ACCORDING)) === 0 && !isVerbNext(stream, i) ? "either" : "name";
}

/** Whether the word at token `i` is an adjective with its sentence's capital: "Betriebsbedingte Kündigungen". */
export function isAdjective(stream: Stream, i: number): boolean {
  return (flagsAt(stream, i) & (GIVEN | PLACE | ORG | TITLE)) === 0 && ADJECTIVE.test(tokenText(stream, i));
}

/**
 * Whether a small word with a capital may be somebody's surname: an adverb at its sentence's beginning ("Stolz sagte"),
 * anything else inside ("so Weil").
 */
export function mayBeSurname(stream: Stream, i: number, begins: boolean): boolean {
  const flags = flagsAt(stream, i);
  // "C'est": an elided word.
  const last = stream.text.charCodeAt((stream.end[i] ?? 0) - 1);
  if (last === 0x27 || last === 0x2019) return false;
  if (begins) return (flags & (ADV | DET | PREP | CONJ | CUE | WEAK | HE | SHE | WHO | AUX)) === ADV;
  return stream.kind[i - 1] === WORD && (flags & (HE | SHE | THEY | SELF | DET)) === 0;
}

/** Endings of French and Spanish verbs that no list holds and hardly any name has: "Regentaba", "Alegó", "Sollicitée,". */
const VERB_FORM = /(?:ó|aron|ieron|aba|aban|ían|aient|èrent|iendo|ando|ant)$/;
const PARTICIPLE_FORM =
  /^(?:Née?s?|Élue?s?|Vue?s?)$|..(?:ée?s?|[cnprstv][iu]e?s?|[ims]ise?s?|crite?s?|jointe?s?|[ai]d[oa]s?|(?:puest|crit|[vt]ist|iert|ech|uelt)[oa]s?)$/;

const GERMAN_PARTICIPLE = /^(?:An|Auf|Aus|Be|Ge|Ver|Er|Ent|Ein|Vor|Zu|Ab|Um|Über|Unter)[a-zäöüß]{3,}(?:t|en)$/;

/** Whether the word at token `i`, which begins its sentence, has the form of a verb rather than a name. */
export function isVerbForm(stream: Stream, i: number): boolean {
  if ((flagsAt(stream, i) & NAMES) !== 0) return false;
  const word = tokenText(stream, i);
  // "Angeklagt ist", "Geplant war"
  if (stream.lexicon.traits.compounds)
    return stream.kind[i + 1] === WORD && (flagsAt(stream, i + 1) & AUX) !== 0 && GERMAN_PARTICIPLE.test(word);
  if (VERB_FORM.test(word)) return true;
  const open = (stream.kind[i + 1] ?? 0) === PUNCT || (flagsAt(stream, i + 1) & PREP) !== 0;
  return open && PARTICIPLE_FORM.test(word);
}

/** "Résultat : …", "Murmures dans la salle": a word that no list has and no verb follows, with its sentence's capital in French or Spanish. */
export function opensAsNoun(stream: Stream, i: number): boolean {
  if (flagsAt(stream, i) !== 0 || stream.kind[i] !== CAPITAL || stream.lexicon.traits.compounds) return false;
  if (isMark(stream, i + 1, COMMA) || isVerbNext(stream, i)) return false;
  return (flagsAt(stream, i + 1) & (HE | SHE | ADV)) === 0;
}

/** "Von Alten schwieg": a name whose particle begins the sentence, but not "Von Anfang an". */
export function isNobleOpening(stream: Stream, from: number, end: number): boolean {
  if (end - from !== 2 || !isText(stream, from, "Von") || flagsAt(stream, from + 1) !== 0) return false;
  return stream.kind[end] === WORD && (flagsAt(stream, end) & (PREP | DET | ADV | CONJ)) === 0;
}

/** Whether a noun stands before a name rather than in it: "der Konzern Orvala", "die Bürgerinitiative Pro Bahn". */
export function isNounBefore(stream: Stream, i: number): boolean {
  const flags = flagsAt(stream, i);
  if ((flags & NAMES) !== 0 || stream.kind[i] !== CAPITAL) return false;
  return (flags & (GROUP | DOCUMENT | WORK)) !== 0 || NOUN_ENDING.test(tokenText(stream, i));
}

/** Adjectives of offices, which have a capital with them. */
const OF_OFFICE = wordSet(
  "Vorsitzende Vorsitzender Vorsitzenden Leitende Leitender Leitenden Regierende Regierender Regierenden Parlamentarische Parlamentarischer Parlamentarischen Erste Erster Ersten Stellvertretende Stellvertretender Stellvertretenden Amtierende Amtierender Designierte Geschäftsführende Geschäftsführender",
);

/** "Der Vorsitzende Richter hakte nach": an office of two words, and no judge whose name is Richter. */
export function isOfficeAlone(stream: Stream, from: number, end: number): boolean {
  if (end - from !== 2 || !stream.lexicon.traits.compounds) return false;
  return (flagsAt(stream, from + 1) & ROLE) !== 0 && OF_OFFICE.has(stream, from);
}

const ARTICLE = wordSet("der die dem den des ein einr einm einn eins eine einer einem einen eines", true);
const OCCUPATION = /(?:in|er|ent|ant|ist|or|chef|mann|frau|loge|jährige[rn]?)$/;

/** Whether an article and a noun for an occupation that no list holds stand before a name: "die Pendlerin Ute Bergmann". */
export function isOccupation(stream: Stream, i: number): boolean {
  if ((flagsAt(stream, i) & (GIVEN | PARTICLE)) !== 0) return false;
  return ARTICLE.has(stream, i - 1) && OCCUPATION.test(tokenText(stream, i));
}

/** Several people, right after a name whose verb has them as objects: "sagte Kern Journalisten", "soll Kern Mitglieder beleidigt haben". */
const SEVERAL = wordSet(
  "Mitglieder Mitgliedern Journalisten Reportern Anhänger Anhängern Abgeordnete Abgeordneten Delegierte Delegierten Demonstranten Zuschauer Zuschauern Mitarbeiter Mitarbeitern Kollegen Kolleginnen Kritiker Kritikern Gegner Gegnern Medien Medienvertretern Passanten Fans Wählern Wählerinnen Bürgerinnen Zeugen Eltern Schülern Schülerinnen Parteifreunde Parteifreunden",
);

/** Whether a run of name words that began at `from` ends before the noun at `i`: "sagte Uwe Kern Journalisten". */
export function endsName(stream: Stream, from: number, i: number): boolean {
  if (SEVERAL.has(stream, i)) return true;
  const flags = flagsAt(stream, i);
  if ((flags & (GROUP | DOCUMENT | NOT_NAME)) === 0 || (flags & NAMES) !== 0) return false;
  return i - from >= 2 && (flagsAt(stream, from) & (GIVEN | TITLE)) !== 0;
}

/** Particles that another one stands before within a name: "von der Leyen", but "der Angeklagte zum Auftakt". */
const SECOND = wordSet("zum zur vom der den des du la los las");

/**
 * Whether the particle at token `i` may go on with the name that began at `from`: "Ursula von Bergen" and "Frau von
 * Bergen", but "Ursula Bergen von der Gewerkschaft" and "der Sprecher von Verdi".
 */
export function takesParticle(stream: Stream, from: number, i: number): boolean {
  const last = i - 1;
  if ((flagsAt(stream, last) & PARTICLE) !== 0) return true;
  if (SECOND.has(stream, i) && stream.lexicon.traits.compounds) return false;
  // "Applaus von der Tribüne": only a given name or a title has two particles behind it.
  if (
    stream.lexicon.traits.compounds &&
    (flagsAt(stream, i + 1) & DET) !== 0 &&
    (flagsAt(stream, last) & (GIVEN | TITLE)) === 0
  )
    return false;
  if ((flagsAt(stream, last) & GIVEN) !== 0) return true;
  // "Élue de la Somme, elle": of what somebody is, not whose name goes on.
  if ((flagsAt(stream, last) & (ROLE | GROUP)) !== 0 && !stream.lexicon.traits.compounds) return false;
  const article = (flagsAt(stream, from - 1) & DET) !== 0 && stream.kind[from - 1] === WORD;
  return !article && (last === from || (flagsAt(stream, last) & TITLE) !== 0);
}
