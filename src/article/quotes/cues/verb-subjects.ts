import { COMMA } from "../letters/chars.ts";
import { AUX, CONJ, CUE, FEMALE, ING, MALE, PARTICIPLE as PAST, PREP, WEAK, WHO } from "../lexicon/flags.ts";
import { isSound } from "../phrases/nameless.ts";
import { phraseAfter, phraseBefore } from "../phrases/phrases.ts";
import { isSpeaking, pronounAt, type Reading, type Subject, unsaidSubject } from "../phrases/reading.ts";
import { OWN_VERB } from "../words/common-words.ts";
import { BREAK, COLON, flagsAt, isMark, isText, PUNCT, QUOTE, type Stream, tokenText, WORD } from "../words/stream.ts";
import { beforeTime } from "../words/times.ts";
import { isAdverb, isCue, verbGroupStart } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { invertedSubject } from "./inverted.ts";
import { leadingSubject } from "./leading.ts";
import { subjectBefore } from "./subjects.ts";
import { sharedSubject, verbSecondSubject } from "./verb-second.ts";

const BY_VON = wordSet("by von par por");
const CALLED_DUBBED = wordSet("called dubbed nicknamed known termed labeled labelled branded described");
const THE_A = wordSet("the a an as");
const WHILE_AND = wordSet("while and but as though although whereas");
const SAYS_SAID = wordSet(
  "says said argued argues added adds noted notes explained explains insisted insists wrote writes complained recalled recalls conceded declared warned warns",
);
const STRIKE_STRIKES = wordSet("strike strikes struck striking");
const FOR_OF = wordSet("for of as");
const PREGUNTADO_PREGUNTADOS = wordSet(
  "Preguntado Preguntados Preguntada Preguntadas Consultado Consultados Consultada Consultadas Interrogado Interrogados Interrogada Interrogadas Cuestionado Cuestionados Cuestionada Cuestionadas Requerido Requeridos Requerida Requeridas Inquirido Inquiridos Inquirida Inquiridas",
);
/** "Sobre las palabras de Ruiz, ha señalado": what somebody speaks about comes first. */
const SOBRE = wordSet("Sobre Respecto Acerca Ante");
const AND_BUT = wordSet("and but then und et y or");
const ON_IN = wordSet("on in at during after inside outside");

/** "by Smith" after a passive cue at `i`. */
export function agentAfter(reading: Reading, i: number, hi: number): Subject | null {
  const { stream } = reading;
  // "sprach von einem Minister, „der …“", "abogó por «…»": only a participle has an agent there.
  if (stream.lexicon.traits.inverts && (flagsAt(stream, i) & (CUE | WEAK | PAST)) !== 0)
    if ((flagsAt(stream, i) & PAST) === 0) return null;
  // "been called, by a member of her caucus, “…”"
  let by = isMark(stream, i + 1, COMMA) ? i + 2 : i + 1;
  // "been told last spring by the campaign"
  for (let n = by + 1; n <= by + 2 && n < hi && stream.kind[n] === WORD; n++)
    if (isText(stream, n, "by") && beforeTime(stream, n - 1, by - 1) < by) by = n;
  if (stream.kind[by] !== WORD || (flagsAt(stream, by) & PREP) === 0 || !BY_VON.has(stream, by)) return null;
  const agent = phraseAfter(reading, by + 1, hi);
  return agent?.type === "nominal" && !isSpeaking(stream, agent) ? null : agent;
}

/** Participles of verbs of speech; and what somebody is rather than suffers. */
const PARTICIPLE = /(?:ed|^told|^known|^seen|^held|^written|^put|^heard)$/;
const STATE =
  /^(?:worried|agreed|resigned|supposed|concerned|used|feared|hoped|promised|decided|confessed|accustomed|insisted)$/;

const BE = wordSet("was were be been being is are");
const HAVE = wordSet("has had have");
const HEARD = wordSet("told called warned informed assured dubbed nicknamed branded labeled labelled");

/** Whether the cue at token `i`, after a form of "be", makes a passive. */
function isParticiple(stream: Stream, i: number): boolean {
  const text = tokenText(stream, i);
  return PARTICIPLE.test(text) ? !STATE.test(text) : text === "said" && isText(stream, i + 1, "to");
}

/** Whether the cue at token `i` is a passive whose subject hears or suffers the words: "was told", "were called". */
export function isPassive(reading: Reading, i: number, lo: number): boolean {
  const { stream } = reading;
  let adverbs = true;
  for (let n = i - 1; n >= lo && n > i - 4; n--) {
    if (BE.has(stream, n)) return isParticiple(stream, i);
    // "a tax on large houses, sometimes called the “mansion tax”"
    if (isMark(stream, n, COMMA)) return n < i - 1 && adverbs && isNaming(stream, i);
    adverbs = adverbs && isAdverb(stream, n);
    if (stream.kind[n] !== WORD || HAVE.has(stream, n)) return false;
  }
  return false;
}

/** Whether the verb at token `i` is a passive whose subject heard the words from somebody: "had been told", "was called". */
export function isHeard(reading: Reading, i: number, lo: number): boolean {
  return HEARD.has(reading.stream, i) && isPassive(reading, i, lo);
}

/** Whether the verb at token `i` has nothing but an article before the quoted piece: "called the “mansion tax”". */
function isNaming(stream: Stream, i: number): boolean {
  if (!CALLED_DUBBED.has(stream, i)) return false;
  const article = stream.kind[i + 1] === WORD && THE_A.has(stream, i + 1);
  return stream.kind[article ? i + 2 : i + 1] === QUOTE;
}

/** How far back, in tokens, a participle's verb stands, and how far on from a quotation its clause's subject. */
const INHERITED = 100;
const CLAUSE_REACH = 24;

/** "… “a miracle,” while its reviewer walked out, complaining": the subject of a clause that begins with a conjunction at token `i`. */
function ownClause(reading: Reading, i: number, hi: number): Subject | null {
  const { stream } = reading;
  if (stream.kind[i] !== WORD || !WHILE_AND.has(stream, i)) return null;
  if (i + 1 >= hi || isCue(stream, i + 1, CUE | WEAK)) return null;
  const own = leadingSubject(reading, i + 1, Math.min(hi, i + CLAUSE_REACH));
  if (own === null || own.from !== i + 1) return null;
  return own.type === "nominal" && !isSpeaking(stream, own) ? null : own;
}

/** The subject that a participle ("adding") or a second verb ("and said") shares with the verb before it. */
export function inherited(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  const limit = Math.max(lo, i - INHERITED);
  let nearest = true;
  for (let n = i - 1; n >= limit; n--) {
    if (stream.kind[n] === QUOTE && n > lo) {
      const own = nearest ? ownClause(reading, n + 1, i) : null;
      if (own !== null) return own;
      nearest = false;
      continue;
    }
    if (isCue(stream, n, CUE | WEAK)) {
      const group = stream.lexicon.traits.inverts ? verbGroupStart(stream, n, limit) - 1 : n;
      const subject =
        // « … », a fait savoir son cabinet, évoquant « … »
        (stream.kind[group] === QUOTE || (isMark(stream, group, COMMA) && stream.kind[group - 1] === QUOTE)
          ? invertedSubject(reading, n + 1, i)
          : null) ??
        subjectBefore(reading, n, lo) ??
        (stream.kind[n - 1] === QUOTE || isMark(stream, n - 1, COMMA) ? phraseAfter(reading, n + 1, i) : null);
      if (subject === null || !isSound(reading, subject)) continue;
      // "The ranger got out, a witness said, and shouted": who tells it is not who did it.
      if (isMark(stream, n + 1, COMMA) && n + 2 >= i && isMark(stream, subject.from - 1, COMMA)) {
        const lead = leadingSubject(reading, lo, subject.from - 1);
        if (lead !== null && (lead.type !== "nominal" || isSpeaking(stream, lead))) return lead;
      }
      return subject;
    }
  }
  return leadingSubject(reading, lo, i);
}

/** "That, says Orr, is “…”": the subject between the verb and a comma that the sentence's own verb follows. */
function infixSubject(reading: Reading, i: number, hi: number): Subject | null {
  const { stream } = reading;
  if (!SAYS_SAID.has(stream, i)) return null;
  const subject = phraseAfter(reading, i + 1, hi);
  if (subject === null || subject.from !== i + 1 || !isMark(stream, subject.to + 1, COMMA)) return null;
  if (subject.type === "nominal" && !isSpeaking(stream, subject)) return null;
  // "It was, said Orr, “…”"
  const split = (flagsAt(stream, i - 2) & AUX) !== 0 && stream.kind[subject.to + 2] === QUOTE;
  return split || (flagsAt(stream, subject.to + 2) & AUX) !== 0 ? subject : null;
}

/** "It struck one juror as “…”": whose impression it was; undefined for other verbs. */
function struckBy(reading: Reading, i: number, hi: number): Subject | null | undefined {
  const { stream } = reading;
  if (!stream.text.startsWith("str", stream.start[i])) return undefined;
  if (!STRIKE_STRIKES.has(stream, i)) return undefined;
  if (!isText(stream, hi - 1, "as")) return null;
  const subject = phraseAfter(reading, i + 1, hi);
  return subject?.type === "nominal" && !isSpeaking(stream, subject) ? null : subject;
}

/** Verbs whose object has said what follows "for" or "of": "criticized Orr for saying". */
const BLAMED =
  /^(?:criticize[ds]?|criticise[ds]?|chide[ds]?|mocke?[ds]?|blame[ds]?|fault(?:s|ed)|rebuke[ds]?|scold(?:s|ed)|attack(?:s|ed)|ridicule[ds]?|denounce[ds]?|condemn(?:s|ed)|praise[ds]?|thank(?:s|ed)|fired?|suspended|arrested|fined|censured?|slammed|blasted|ripped|hit|quote[ds]?|remember(?:s|ed)|accuse[ds]?)$/;

/** What somebody is blamed for that is speech. */
const SAYING = wordSet(
  "saying calling describing labeling labelling dubbing branding telling writing tweeting posting suggesting claiming insisting asserting declaring comparing characterizing referring asking shouting yelling chanting warning predicting promising vowing threatening using arguing boasting bragging joking complaining implying alleging stating",
);

/** "Teller criticized Orr for saying “…”": who is blamed for the words, with "for" at token `i`. */
export function blamedFor(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  const from = isText(stream, i, "from");
  if (!from && !FOR_OF.has(stream, i)) return null;
  const subject = phraseBefore(reading, i - 1, lo);
  if (subject === null || subject.from <= lo || (subject.type === "nominal" && !isSpeaking(stream, subject)))
    return null;
  const verb = tokenText(stream, subject.from - 1);
  // "That did not stop Pell from calling it “…”"
  if (from)
    return /^(?:stop(?:s|ped)?|prevent(?:s|ed)?|keeps?|kept|deter(?:s|red)?|discourage[ds]?|bar(?:s|red)?|block(?:s|ed)?)$/.test(
      verb,
    )
      ? subject
      : null;
  // "accused Pell of wanting “…”": the accuser's words; "of saying", "of calling": Pell's.
  if (verb.startsWith("accus") && !OWN_VERB.has(stream, i + 1))
    return verb === "accusing"
      ? participleSubject(reading, subject.from - 1, lo)
      : subjectBefore(reading, subject.from - 1, lo);
  // "praised Pell for putting “…” first": what he did, not what he said.
  return BLAMED.test(verb) && SAYING.has(stream, i + 1) ? subject : null;
}

/** "…,” the agency quoted Tesh as saying", "…,” Tesh was quoted as saying by the agency": who is quoted. */
function quotedAs(reading: Reading, i: number, lo: number, hi: number): Subject | null {
  const { stream } = reading;
  if (!stream.text.startsWith("quote", stream.start[i])) return null;
  if (isText(stream, i + 1, "as") && (flagsAt(stream, i + 2) & ING) !== 0 && isPassive(reading, i, lo))
    return subjectBefore(reading, i + 2, lo);
  const subject = phraseAfter(reading, i + 1, hi);
  if (subject === null || !isText(stream, subject.to + 1, "as")) return null;
  return (flagsAt(stream, subject.to + 2) & ING) !== 0 ? subject : null;
}

/** "Preguntada por el plan de Ruiz, responde: «…»": the sentence begins with what was asked, its subject unsaid or behind. */
function isAskedFirst(reading: Reading, i: number, lo: number): boolean {
  const { stream } = reading;
  if (!stream.lexicon.traits.dropsSubjects) return false;
  let group = i;
  while (group > lo && stream.kind[group - 1] === WORD && (flagsAt(stream, group - 1) & AUX) !== 0) group--;
  return isMark(stream, group - 1, COMMA) && (PREGUNTADO_PREGUNTADOS.has(stream, lo) || SOBRE.has(stream, lo));
}

/** The unsaid subject of the verb at token `i` after "Preguntada por …,", whose ending tells the gender. */
function askedSubject(reading: Reading, i: number, lo: number): Subject | null {
  const subject = unsaidSubject(reading, i);
  if (subject?.type !== "pronoun" || subject.plural || SOBRE.has(reading.stream, lo)) return subject;
  return { ...subject, gender: reading.stream.text.endsWith("a", reading.stream.end[lo]) ? FEMALE : MALE };
}

/** "Rep. Lund, who runs a mill and calls himself “…”": the "who" whose clause "and" at token `and` goes on with; -1 where none is. */
function joinedWho(stream: Stream, and: number, lo: number): number {
  for (let n = and - 1; n > lo && n > and - 14; n--) {
    if ((stream.kind[n] ?? BREAK) >= PUNCT) return -1;
    if (stream.kind[n] === WORD && (flagsAt(stream, n) & WHO) !== 0)
      return tokenText(stream, n).startsWith("who") ? n : -1;
  }
  return -1;
}

/** What a cue verb at `i` says: its own subject on the left, else (inverted) on its right. */
export function fromVerb(reading: Reading, i: number, lo: number, hi: number): Subject | null {
  const { stream } = reading;
  const agent = agentAfter(reading, i, hi);
  if (agent !== null) return agent;
  const struck = struckBy(reading, i, hi);
  if (struck !== undefined) return struck;
  const quoted = quotedAs(reading, i, lo, hi);
  if (quoted !== null) return quoted;
  if (isPassive(reading, i, lo)) return null;
  const { verbSecond, inverts } = stream.lexicon.traits;
  if (verbSecond) {
    const floor = stream.sentenceStart[stream.sentence[i] ?? 0] ?? 0;
    const joined = i - 1 > lo && isText(stream, i - 1, "und");
    if (joined) return sharedSubject(reading, i, lo) ?? leadingSubject(reading, lo, i);
    return verbSecondSubject(reading, i, lo, hi, floor);
  }
  if (isUnsaidInfix(stream, i, lo)) return unsaidSubject(reading, i);
  const infix = isMark(stream, i - 1, COMMA) ? infixSubject(reading, i, hi) : null;
  if (infix !== null) return infix;
  if (isAskedFirst(reading, i, lo)) return invertedSubject(reading, i + 1, hi) ?? askedSubject(reading, i, lo);
  // "Pike appeared on television on Monday night to say that …": a purpose is the sentence's subject's.
  if (stream.kind[i - 1] === WORD && beforeTime(stream, i - 2, lo) < i - 2 && isText(stream, i - 1, "to")) {
    const lead = leadingSubject(reading, lo, i);
    if (lead !== null && (lead.type !== "nominal" || isSpeaking(stream, lead))) return lead;
  }
  // "las cifras a las que alude Ruiz «no incluyen»": whoever speaks, it is not the one in that clause.
  if (ALLUDES.has(stream, i) && isText(stream, i - 1, "que")) return null;
  const placed = PLACED.has(stream, lo) ? placedOn(reading, i, lo) : null;
  if (placed !== null) return placed;
  const own = subjectBefore(reading, i, lo);
  // "En un comunicado afirma que …": what a preposition binds is no subject.
  if (own !== null && isFronted(reading, own, lo))
    return invertedSubject(reading, i + 1, hi) ?? unsaidSubject(reading, i);
  if (own !== null) return own;
  // "Dann sagt sie leise: …": German has the subject after the verb.
  const pronoun = pronounAt(stream, i + 1);
  if (pronoun?.type === "pronoun" && isMark(stream, hi - 1, COLON) && hi - i < 6) return pronoun;
  const before = i - 1;
  if (
    before >= lo &&
    stream.kind[before] === WORD &&
    (flagsAt(stream, before) & CONJ) !== 0 &&
    AND_BUT.has(stream, before)
  ) {
    const who = inverts ? -1 : joinedWho(stream, before, lo);
    if (who >= 0) return subjectBefore(reading, who + 1, lo);
    return inherited(reading, before, lo);
  }
  const opened = stream.kind[before] === PUNCT && stream.kind[before - 1] === QUOTE;
  if (before < lo || stream.kind[before] === QUOTE || opened || stream.kind[before] === BREAK) {
    const after = inverts ? invertedSubject(reading, i + 1, hi) : phraseAfter(reading, i + 1, hi);
    if (inverts && stream.kind[before] === WORD && after?.type === "nominal" && !isSpeaking(stream, after)) return null;
    if (stream.kind[before] !== QUOTE || after?.type !== "nominal" || isSpeaking(stream, after)) return after;
    // "Shah, who calls the stock “dear,” said demand was “soft.”": what follows is what was said.
    return leadingSubject(reading, lo, before) ?? after;
  }
  // "Así lo ha dicho hoy la alcaldesa: «…»", "comme l'explique Jean Morel"
  const after = inverts ? invertedSubject(reading, i + 1, hi) : null;
  // "Un vecino que pasea al perro resume el sentir general: «…»": what follows is the object.
  const object = after?.type === "nominal" && !isSpeaking(stream, after) && before > lo;
  return after?.type === "self" || object ? null : after;
}

const ALLUDES = wordSet("alude aludió aluden aludía refiere refirió refería refieren");
const PLACED = wordSet("À A Au Chez Dans Du");

/** "À la mairie, on regrette « … »", "Du côté du cabinet, on assure": the body at which the "on" of the verb at token `i` is. */
function placedOn(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  const on = verbGroupStart(stream, i, lo) - 1;
  if (on <= lo || !isText(stream, on, "on") || !isMark(stream, on - 1, COMMA)) return null;
  const where = isText(stream, lo, "Du") ? (isText(stream, lo + 1, "côté") ? lo + 3 : -1) : lo + 1;
  const body = where < 0 || where >= on ? null : phraseAfter(reading, where, on);
  if (body?.type === "nominal") return isSpeaking(stream, body) ? body : null;
  return body?.type === "name" ? body : null;
}

const FRONTED = wordSet("en con tras durante sobre ante por entre mediante a al", true);

/** "En un escrito remitido a los sindicatos alega …": whether the phrase before a Spanish verb belongs to an adverbial that opens the sentence. */
function isFronted({ stream }: Reading, subject: Subject, lo: number): boolean {
  if (!stream.lexicon.traits.dropsSubjects || subject.type === "pronoun" || subject.type === "self") return false;
  if (!FRONTED.has(stream, lo) || !FRONTED.has(stream, subject.from - 1) || subject.from - 1 < lo) return false;
  for (let n = lo; n < subject.from; n++) if ((stream.kind[n] ?? BREAK) >= PUNCT) return false;
  return true;
}

/** "La ministra, han señalado, comparecerá «…»": whether the verb of speech at token `i` has the commas to itself. */
function isUnsaidInfix(stream: Stream, i: number, lo: number): boolean {
  if (!stream.lexicon.traits.dropsSubjects || !isMark(stream, i + 1, COMMA)) return false;
  const before = verbGroupStart(stream, i, lo) - 1;
  if (!isMark(stream, before, COMMA) || before <= lo) return false;
  const next = i + 2;
  if (stream.kind[next] === QUOTE) return true;
  return stream.kind[next] === WORD && (flagsAt(stream, next) & (PREP | CONJ | WHO)) === 0;
}

/** Whether a preposition binds the noun phrase before a participle: "heard on the tape telling". */
function isBound(stream: Stream, subject: Subject): boolean {
  return subject.type === "nominal" && stream.kind[subject.from - 1] === WORD && ON_IN.has(stream, subject.from - 1);
}

/** The first token of the sentence of token `i`. */
export function sentenceFloor(reading: Reading, i: number): number {
  return reading.stream.sentenceStart[reading.stream.sentence[i] ?? 0] ?? 0;
}

/** Who says what the participle at token `i` tells ("Pell, adding", "Pell came to power promising"): its own subject, else its verb's. */
export function participleSubject(reading: Reading, i: number, lo: number): Subject | null {
  const { stream } = reading;
  const own = subjectBefore(reading, i, lo);
  if (own !== null && !isMark(stream, i - 1, COMMA) && !isBound(stream, own) && isSound(reading, own)) return own;
  return inherited(reading, i, sentenceFloor(reading, i)) ?? own;
}
