import { COMMA } from "../letters/chars.ts";
import { ADV, AUX, CONJ, DET, ING, ORG, PARTICIPLE, PLACE, PREP, ROLE, SELF } from "../lexicon/flags.ts";
import { afterTime } from "../phrases/phrase-ends.ts";
import { phraseAfter } from "../phrases/phrases.ts";
import { isSpeaking, mention, mentionAt, type Reading, type Subject } from "../phrases/reading.ts";
import { BREAK, flagsAt, isMark, isText, NUMBER, type Stream, tokenText, WORD } from "../words/stream.ts";
import { wordSet } from "../words/word-set.ts";

const DE_DU = wordSet("de du des d' d’ del");

/** Adverbials between a verb and its subject are so many at most. */
const HOPS = 5;

/** Where an indefinite "on" speaks: "indique-t-on à la préfecture", "dit-on de source policière". */
const WHERE = wordSet("à au aux chez dans de du côté");

const INFINITIVE = /^[a-zàâéèêëîïôûçáíóúñ]{3,}(?:ar|er|ir|oir|re|arse|erse|irse|ando|iendo|ant)$/;

/** What has a name of its own in which somebody speaks. */
const MEDIUM = wordSet(
  "red social plataforma cadena emisora diario periódico revista agencia programa canal réseau plateforme chaîne radio quotidien journal hebdomadaire magazine site",
);

/** The token after a prepositional phrase at `i` ("a los periodistas", "en Soria", "à l'issue du conseil"). */
function afterPreposition(reading: Reading, i: number, hi: number): number {
  const { stream } = reading;
  let n = i;
  while (n < hi && n < i + 12 && stream.kind[n] === WORD && (flagsAt(stream, n) & PREP) !== 0) {
    n++;
    // "al clausurar el congreso", "après avoir salué": a clause of its own.
    if (INFINITIVE.test(tokenText(stream, n))) return i;
    while (n < hi && stream.kind[n] === WORD && (flagsAt(stream, n) & DET) !== 0) n++;
    const named = mention(reading, mentionAt(reading, n));
    // "à l'AFP Nathalie Roux": the run of capitals holds the speaker as well.
    if (named !== undefined && named.first > n && (flagsAt(stream, n) & (ORG | PLACE)) !== 0) return named.first;
    if (named !== undefined) n = named.last + 1;
    else {
      // The noun and its adjectives; an article begins the next phrase.
      const noun = n;
      while (n < hi && mentionAt(reading, n) < 0 && (stream.kind[n] ?? BREAK) <= NUMBER) {
        if ((flagsAt(stream, n) & (DET | PREP | CONJ | AUX | ADV)) !== 0 && stream.kind[n] === WORD) break;
        n++;
      }
      // "en la red social Nube la portavoz", "sur le réseau X son porte-parole": the network's own name.
      const medium =
        n > noun && (MEDIUM.has(stream, noun) || MEDIUM.has(stream, n - 1))
          ? mention(reading, mentionAt(reading, n))
          : undefined;
      if (medium !== undefined && medium.kind !== "person" && medium.last + 1 < hi) n = medium.last + 1;
    }
    // Only what binds to a noun goes on with the phrase.
    if (!DE_DU.has(stream, n)) break;
  }
  return n;
}

/** "emocionada", "visiblement", "entre risas": a word of manner that is no article, noun or verb of its own. */
function isManner(stream: Stream, i: number): boolean {
  return stream.kind[i] === WORD && (flagsAt(stream, i) & (DET | PREP | CONJ | AUX | SELF | ING | PARTICIPLE)) === 0;
}

/** Who "on" is by the place it speaks at, with the verb before token `i`; a subject that stays open elsewhere. */
function bodyBehindOn(reading: Reading, i: number, hi: number): Subject {
  const { stream } = reading;
  for (let n = i + 1; n < hi && n < i + 4 && (stream.kind[n] ?? BREAK) === WORD; n++) {
    if (!WHERE.has(stream, n)) continue;
    const body = phraseAfter(reading, n + 1, hi);
    if (body !== null && (body.type === "name" || body.type === "nominal")) return body;
  }
  return { type: "self", from: i, to: i };
}

const KNOWN = wordSet("savoir valoir entendre remarquer noter saber valer entender notar");
const TIENT = wordSet("à a de en");

/** The token after the infinitive that a verb of speech takes: "a fait savoir son cabinet", "tient à préciser la maire". */
function afterInfinitive(stream: Stream, i: number): number {
  if (stream.kind[i] !== WORD) return i;
  const verb = TIENT.has(stream, i) ? i + 1 : i;
  const infinitive = (flagsAt(stream, verb) & ING) !== 0 && INFINITIVE.test(tokenText(stream, verb));
  return (infinitive && (flagsAt(stream, verb) & ROLE) === 0) || KNOWN.has(stream, verb) ? verb + 1 : i;
}

/**
 * The subject after a French or Spanish verb, adverbials between them left out: "ha dicho este martes en Soria el
 * alcalde", "a déclaré à la presse Jean Morel", "confiesa emocionada Ana Ruiz".
 */
export function invertedSubject(reading: Reading, from: number, hi: number): Subject | null {
  const { stream } = reading;
  let i = afterInfinitive(stream, from);
  for (let hops = 0; hops < HOPS && i < hi; hops++) {
    i = afterTime(stream, i, hi);
    if (stream.kind[i] === WORD && isText(stream, i, "on")) return bodyBehindOn(reading, i, hi);
    const subject = phraseAfter(reading, i, hi);
    if (subject !== null) {
      const speaks = subject.type !== "nominal" || isSpeaking(stream, subject) || i === from;
      return speaks ? subject : null;
    }
    const next = afterPreposition(reading, i, hi);
    if (next > i) i = next;
    else if (isManner(stream, i)) i++;
    else return null;
  }
  return null;
}

const AND_ALSO = wordSet("y e et und mientras tandis");

/**
 * "Die Stadt spricht von „…“, Marra von „…“", "les Verts saluent « … », la droite « … »": the second subject of a verb
 * that is not said again, between the quoted pieces at tokens `before` and `q`.
 */
export function gapped(reading: Reading, before: number, q: number): Subject | null {
  const { stream } = reading;
  if (!stream.lexicon.traits.inverts || q - before > 12) return null;
  // "Bildu reclamó «diálogo» y el PP, «su retirada»"
  const and = AND_ALSO.has(stream, before + 1) && isMark(stream, q - 1, COMMA);
  if (!and && !isMark(stream, before + 1, COMMA)) return null;
  const subject = phraseAfter(reading, before + 2, q);
  if (subject === null || subject.type === "pronoun") return null;
  // "die FDP von „…“": the article of a name stands before it.
  const article = (flagsAt(stream, before + 2) & DET) !== 0 && subject.from === before + 3;
  if (subject.from !== before + 2 && !article) return null;
  const rest = q - subject.to - 1;
  const adverb = rest === 2 && (flagsAt(stream, q - 2) & ADV) !== 0;
  const preposition = (rest === 1 || adverb) && (flagsAt(stream, q - 1) & PREP) !== 0;
  if (rest > 0 && !preposition && !(and && rest === 1)) return null;
  return subject.type === "nominal" && !isSpeaking(stream, subject) ? null : subject;
}
