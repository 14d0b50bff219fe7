import { COMMA } from "../letters/chars.ts";
import { DET, FEMALE, GROUP, MALE, PREP, ROLE } from "../lexicon/flags.ts";
import {
  BREAK,
  CAPITAL,
  CAPS,
  flagsAt,
  isMark,
  isText,
  NUMBER,
  PUNCT,
  QUOTE,
  type Stream,
  tokenText,
  WORD,
} from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";
import { canSpeak, mention, mentionAt, type Reading, type Subject } from "./reading.ts";

const L_L = wordSet("l' l’", true);
const DES = wordSet("des");
const L_L_EL = wordSet("l' l’ el la", true);
const EINER_EINE = wordSet(
  "einer eine mancher viele einige manche certains d'autres d’autres beaucoup uno una otro otra algunos otros muchos varios jemand",
);

/** Words before several people. */
const PLURAL_ARTICLE =
  /^(?:les|des|los|las|unos|unas|plusieurs|certaine?s|quelques|deux|trois|quatre|dos|tres|cuatro|varios|varias|algunos|algunas|muchos|muchas|zwei|drei|vier|mehrere|viele|einige|manche|beide|ces|ses|leurs|sus|estos|estas|esos|esas|ambos|ambas|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|dutzende|hunderte|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|decenas|cientos|miles)$/i;

/** German nouns for a body, after "die" the same in form as for several people. */
const GERMAN_BODY =
  /(?:ung|schaft|ei|ion|tät|heit|keit|firma|stadt|wehr|partei|behörde|gemeinde|bank|kirche|börse|jury|familie|kammer|agentur|initiative|klinik|schule|gruppe|kasse|seite|leitung|spitze|stelle|zentrale|bahn|post)$/i;

const QUANTIFIER = wordSet(
  "un uno una une l'un l’un otro otros otra otras algunos algunas varios varias dos tres muchos muchas ninguno ninguna nadie plusieurs certains certaines deux trois beaucoup aucun aucune einer eine eines keiner zwei drei mehrere viele einige manche",
  true,
);

export const THEM = /^(?:ellos|ellas|eux|elles|ihnen)$/;
const OF = wordSet("de d' d’ von des del");

/** Pronouns after prepositions ("selon lui", "para ella") with their gender; 0 for several. */
const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ["lui", MALE],
  ["elle", FEMALE],
  ["eux", 0],
  ["elles", 0],
  ["él", MALE],
  ["ella", FEMALE],
  ["ellos", 0],
  ["ellas", 0],
]);

/** The pronoun after a preposition at token `i`, or null. */
export function stressedPronoun(stream: Stream, i: number): Subject | null {
  const gender = PRONOUNS.get(tokenText(stream, i));
  return gender === undefined ? null : { type: "pronoun", from: i, to: i, gender, plural: gender === 0 };
}

/** The gender of a German, French or Spanish article; 0 where it tells none. */
export function articleGender(article: string): number {
  if (/^(?:der|ein|dieser|le|el|un|este|ese|ce)$/i.test(article)) return MALE;
  return /^(?:die|eine|diese|la|une|una|esta|esa|cette)$/i.test(article) ? FEMALE : 0;
}

/** Whether the phrase from token `from` with its noun at `head` means several people: a body is one in these languages. */
export function isSeveral(stream: Stream, from: number, head: number): boolean {
  const first = tokenText(stream, from);
  if (PLURAL_ARTICLE.test(first) || stream.kind[from] === NUMBER) return true;
  const noun = tokenText(stream, head);
  if (stream.lexicon.traits.compounds) {
    if (from === head) return /(?:n|e|er|leute|s)$/.test(noun) && !GERMAN_BODY.test(noun);
    return (
      /^die$/i.test(first) && /(?:en|er|te|ler|ker|leute|ern|innen|fans|teams)$/.test(noun) && !GERMAN_BODY.test(noun)
    );
  }
  return from === head && /[sx]$/.test(noun);
}

/** Where "uno de ellos", "l'un d'eux", "einer von ihnen" that ends with token `to` begins; -1 where it does not end so. */
export function partOfThem(stream: Stream, to: number, lo: number): number {
  if (to - 2 < lo || stream.kind[to] !== WORD || !THEM.test(tokenText(stream, to))) return -1;
  if (!OF.has(stream, to - 1) || !QUANTIFIER.has(stream, to - 2)) return -1;
  return L_L.has(stream, to - 3) && to - 3 >= lo ? to - 3 : to - 2;
}

/** Where "uno de los vecinos" begins, whose "los vecinos" begins with token `from`; `from` where nothing like it stands before. */
export function partOfGroup(stream: Stream, from: number, lo: number): number {
  const contracted = DES.has(stream, from);
  const of = contracted ? from : from - 1;
  if (of - 1 < lo || !OF.has(stream, of) || !QUANTIFIER.has(stream, of - 1)) return from;
  return L_L_EL.has(stream, of - 2) && of - 2 >= lo ? of - 2 : of - 1;
}

/** "sagt einer.", "raconte un autre": whether a word for one or some stands for people by itself at token `i`. */
export function standsForPeople(stream: Stream, i: number): boolean {
  if (stream.kind[i] !== WORD || !EINER_EINE.has(stream, i)) return false;
  const next = stream.kind[i + 1] ?? BREAK;
  return next === BREAK || next === PUNCT || next === QUOTE;
}

const ALONE = wordSet(
  "Uno Una Otro Otra Otros Otras Algunos Algunas Muchos Muchas Certains Certaines Plusieurs Einer Eine Andere Manche Viele Einige",
);

/** "Otra asegura que …", "Einer ruft: …": whether such a word stands for people by itself as its sentence's subject. */
export function opensAlone(stream: Stream, i: number): boolean {
  return (
    (flagsAt(stream, i) & DET) !== 0 && ALONE.has(stream, i) && stream.sentenceStart[stream.sentence[i] ?? 0] === i
  );
}

/** The token of the group in "uno de los agentes", "l'un des voisins" that begins with token `i`; -1 where it does not. */
export function groupOfPart(stream: Stream, i: number): number {
  const article = L_L_EL.has(stream, i);
  const quantifier = article ? i + 1 : i;
  if (!QUANTIFIER.has(stream, quantifier) || stream.kind[quantifier + 1] !== WORD) return -1;
  if (!OF.has(stream, quantifier + 1)) return -1;
  // "l'une d'entre eux"
  return isText(stream, quantifier + 2, "entre") ? quantifier + 3 : quantifier + 2;
}

/**
 * Where the words of a nominal speaker begin: a body's full name has no article ("la Policía Nacional" is "Policía
 * Nacional"), as with organisations that one name tells.
 */
export function withoutBodysArticle(stream: Stream, from: number, head: number, to: number): number {
  // "der Deutsche Bauernbund": an adjective with a capital belongs to a name.
  if (stream.lexicon.traits.compounds)
    return head === from + 2 &&
      stream.kind[from + 1] === CAPITAL &&
      stream.kind[head] === CAPITAL &&
      (flagsAt(stream, head) & (ROLE | GROUP)) !== ROLE
      ? from + 1
      : from;
  if (to === head || head !== from + 1) return from;
  // A noun with a capital inside a French or Spanish sentence begins a name: "le Parti du travail", "la Cour des comptes".
  const whole = stream.kind[head] === CAPITAL && (flagsAt(stream, from) & PREP) === 0;
  return whole ? head : from;
}

/** What is called by somebody's name. */
const BEARS = wordSet(
  "compagnie société groupe association fondation agence cabinet lycée collège école hôpital stade théâtre institut prix maison festival rue place avenue boulevard quai salle calle plaza avenida paseo empresa compañía grupo fundación asociación agencia colegio instituto hospital estadio teatro premio constructora bodega editorial grupos bufete despacho",
);

/** "su compañero de gabinete Julián Oteiza": whether a phrase that ends with token `to` ends with the name of whom it is about. */
export function namesPerson(reading: Reading, to: number): boolean {
  const named = mention(reading, mentionAt(reading, to));
  if (named === undefined || named.kind === "place") return false;
  const { stream } = reading;
  // "la compagnie Maguy Marin", "la fundación Ana Ruiz"
  if (stream.kind[named.from - 1] === WORD && BEARS.has(stream, named.from - 1)) return false;
  // "el sindicato UGT" is UGT.
  if (named.kind === "organisation" && stream.kind[named.last] !== CAPS) return false;
  // "ancien assistant de Mme Mollard": somebody else's.
  if (named.honorific && (flagsAt(stream, named.from - 1) & (PREP | DET)) === PREP) return false;
  // "la conseillère d'État Nathalie Rey": the capital before the name is the office's.
  return named.first > named.from || (flagsAt(stream, named.from - 1) & (PREP | DET)) === 0;
}

/** Whether a phrase without a name is one in German, French or Spanish: with an article, or of a word for people. */
export function isForeignPhrase(stream: Stream, from: number, head: number): boolean {
  return (
    canSpeak(flagsAt(stream, head)) ||
    stream.kind[from] === NUMBER ||
    (from < head && (flagsAt(stream, from) & DET) !== 0)
  );
}

/** "le maire (PS), Jean Morel": the token after a party or place in parentheses that a name follows after a comma. */
export function overParenthesis(stream: Stream, end: number, hi: number): number {
  if (!stream.lexicon.traits.inverts || !isMark(stream, end, 0x28)) return end;
  for (let i = end + 1; i < hi && i < end + 8; i++)
    if (isMark(stream, i, 0x29)) return isMark(stream, i + 1, COMMA) ? i + 1 : end;
  return end;
}

/** "Auteur d'un doublé, Sékou Diarra avait": a description without an article that opens the sentence. */
export function opensBare(stream: Stream, i: number): boolean {
  if (!stream.lexicon.traits.inverts || stream.kind[i] !== CAPITAL || (flagsAt(stream, i) & DET) !== 0) return false;
  return stream.sentenceStart[stream.sentence[i] ?? 0] === i;
}
