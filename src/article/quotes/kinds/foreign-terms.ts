import type { Attribution } from "../discourse/attribution.ts";
import { COMMA, classOf, isTerminal, LOWER, UPPER } from "../letters/chars.ts";
import { AUX, CUE, DET, FUNCTION, GIVEN, NOUN, PREP, ROLE, WORK } from "../lexicon/flags.ts";
import {
  BREAK,
  CAPITAL,
  CAPS,
  COLON,
  flagsAt,
  isMark,
  PUNCT,
  QUOTE,
  type Stream,
  tokenText,
  WORD,
} from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { isTitleCase } from "./title-case.ts";

const VON_VOM = wordSet("von vom de du del der");
const DER_DIE = wordSet(
  "der die das dem den des beim vom zum zur im ein einn einr eins einm eine einen einer eines einem",
  true,
);
const NENNT_NANNTE = wordSet(
  "nennt nannte nennen nannten bezeichnet bezeichnete taufte tauften schimpft rief llama llamó llaman apodó qualifie appelle surnomme",
);
const UND_ET = wordSet("und et y e ou oder o");

/** Words right before what is called so. */
const NAMING =
  /^(?:sogenannte[nrsm]?|genannt|namens|betitelt|getauft|dit|dite|dits|intitulée?s?|baptisée?s?|surnommée?s?|dénommée?s?|alias|titulad[oa]s?|llamad[oa]s?|apodad[oa]s?|denominad[oa]s?|bautizad[oa]s?)$/i;

/** Nouns of words and names: what is quoted after them is the word, whatever its capitals. */
const LABEL = wordSet(
  "begriff wort schlagwort titel motto name namen slogan label spruch etikett aufschrift hashtag term terms terme termes mot mots titre surnom étiquette expression formule nom término palabra lema título apodo mote alias nombre leyenda etiqueta eslogan concepto sobrenombre consigna",
  true,
);

/** Things that bear words. */
const SIGN =
  /^(?:plakate?n?|transparente?n?|schild|schilder|schildern|banner|bannern|t-shirts?|aufkleber|zettel|spruchbänder|graffiti|hauswand|pancartes?|banderoles?|affiches?|panneaux?|cartons?|écriteaux?|autocollants?|tags?|murs?|façade|tür|tor|wand|fassade|mauer|pared|fachada|muro|pancartas?|carteles?|cartel|mantas?|letreros?|camisetas?|pintadas?|pegatinas?|lonas?|folios?|papel(?:es)?|hojas?|placas?|pizarras?|tafeln?|blatt|schleifen?|plaketten?|grabstein|feuilles?|plaques?|ardoises?)$/i;

/** Verbs for what is written somewhere. */
const WRITTEN =
  /^(?:stand|steht|stehen|standen|prangte|prangt|prangten|lesen|las|lit|lisait|lire|proclam\p{L}*|portant|portait|porte|rezaba|reza|rezaban|ponía|pone|leía|leer|lee|decía|dice|répond|répondait|indique|annonce|clame|scandait|auf|mit|aufschrift|con)$/iu;

/** After what somebody or something is called: "von allen „der Lange“ genannt". */
const NAMED_AFTER = wordSet("genannt getauft tituliert");

const AMONG = wordSet("darunter dont");
const LIKE = wordSet("como wie comme que");
const CHANTS = wordSet(
  "consignas lemas eslóganes cánticos parolen slogans losungen sprüche sprechchöre transparente",
  true,
);

/** "die Premiere von „Kabale und Liebe“", "el estreno de «La casa»", "l'auteur de « La Marée »": what works have. */
const MADE = wordSet(
  "premiere uraufführung aufführung inszenierung verfilmung dreharbeiten fortsetzung neuauflage lesung vorstellung generalprobe autor autorin regisseur regisseurin hauptdarsteller représentation projection tournage sortie auteur autrice réalisateur réalisatrice adaptation première lecture reprise interprète estreno rodaje autor autora director directora presentación función representación adaptación lectura reposición protagonista",
  true,
);

/** "galt lange als „Engel der Gasse“", "conocido como «el Zurdo»": what somebody is called by everybody. */
const KNOWN = wordSet(
  "gilt galt gelten galten bekannt conocido conocida conocidos conocidas connu connue connus connues",
);
const AS = wordSet("als como comme");

function isKnownAs(stream: Stream, q: number): boolean {
  if (!AS.has(stream, q - 1)) return false;
  for (let i = q - 2; i >= 0 && i > q - 8; i--) {
    if ((stream.kind[i] ?? BREAK) >= PUNCT) return false;
    if (KNOWN.has(stream, i)) return true;
  }
  return false;
}

/** "hatte sie der „Neuen Post“ gesagt": whom somebody told. */
const TOLD = wordSet("gesagt erklärt erzählt berichtet mitgeteilt verraten anvertraut bestätigt gestanden");
const TO = wordSet("dem der");

/** "El dirigente «popular» ha avanzado": a word in marks that only belongs to the noun of the sentence's subject. */
function isEpithet(stream: Stream, q: number, said: Attribution): boolean {
  if (stream.lexicon.traits.compounds || (flagsAt(stream, q - 1) & ROLE) === 0 || stream.kind[q - 1] !== WORD)
    return false;
  return (flagsAt(stream, q - 2) & DET) !== 0 && (said.evidence === null || said.evidence.from > q);
}

const STANDS = wordSet("steht stand stehen standen prangt prangte prangen prangten");
const ON = wordSet("auf an über am sur en");
const OTHER = wordSet("anderen andern anderem autre otro otra");

/** Nouns for words that a campaign or a crowd carries along. */
const SLOGAN = wordSet("motto slogan wahlspruch leitspruch devise lema eslogan eslóganes consigna mot-d'ordre", true);

/** Words of a charge, and what stands between it and its name: "mis en examen pour « … »". */
const CHARGED = wordSet(
  "examen poursuivi poursuivie poursuivis condamné condamnée condamnés jugé jugée jugés écroué écrouée enquête information plainte angeklagt verurteilt verdachts verdacht anklage ermittelt imputado imputada imputados procesado procesada condenado condenada acusado acusada acusados denuncia delito delitos",
);
const HAVE = wordSet("ha han había habían he hemos a ont avait avaient hat haben hatte hatten");
const FOR = wordSet("pour por wegen de der des");

/** Verbs whose object with a capital is a work: "citó el «Cantar de mio Cid»". */
const PERFORMED = wordSet(
  "cito citó cita citando cité cite citait zitierte zitiert sang sangen singt singen spielte spielten spielt chante chanté chantait entonné cantó cantaron canta cantando leyó interpretó interpreta recitó rezó tocó presenta presentó estrena estrenó publica publicó dirige dirigió protagoniza protagonizó rodó rueda publie publié publiait présente présentait sort réalisé tourne tourné joue jouait inszeniert inszenierte verfilmt veröffentlicht veröffentlichte drehte las",
);

/** Before the name of a newspaper or a programme: "sagte er der „Neuen Post“". */
const OUTLET = /^(?:dem|der|im|beim|vom|den|zur|zum|el|la|le|au|del|al)$/;

const REACH = 14;

/** Whether a sign or the like bears the words: "auf Plakaten stand „…“", «…», rezaba una pancarta. */
function isOnSign(stream: Stream, q: number): boolean {
  let sign = false;
  let written = isMark(stream, q - 1, COLON);
  for (let i = q - 1; i >= 0 && i > q - REACH; i--) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === BREAK || kind === QUOTE || (kind === PUNCT && isTerminal(stream.mark[i] ?? 0))) break;
    if (kind > CAPITAL) continue;
    const word = tokenText(stream, i);
    if (SIGN.test(word)) sign = true;
    else if (WRITTEN.test(word)) written = true;
    if (sign && (written || i >= q - 2)) return true;
  }
  // "…“ steht auf einem, „…“ auf einem anderen": whatever bears them, words stand on things.
  if (STANDS.has(stream, q + 1) && ON.has(stream, q + 2)) return true;
  if (ON.has(stream, q + 1) && OTHER.has(stream, stream.kind[q + 3] === WORD ? q + 3 : q + 2)) return true;
  let said = false;
  for (let i = q + 1; i < q + 13; i++) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === BREAK || kind === QUOTE || (kind === PUNCT && stream.mark[i] !== COMMA)) return false;
    if (kind > CAPITAL) continue;
    const word = tokenText(stream, i);
    if (WRITTEN.test(word)) said = true;
    else if (said && SIGN.test(word)) return true;
  }
  return false;
}

/** "Ihr Motto für den Herbst: „…“", "coreó el lema que la lleva por el país: «…»": a slogan before a colon, no verb of speech between. */
function isSlogan(stream: Stream, q: number): boolean {
  if (!isMark(stream, q - 1, COLON)) return false;
  for (let i = q - 2; i >= 0 && i > q - REACH; i--) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind === BREAK || kind === QUOTE || kind === PUNCT) return false;
    if (SLOGAN.has(stream, i)) return true;
    if (isCue(stream, i, CUE)) return false;
  }
  return false;
}

/** "mis en examen pour « … »", "wegen „…“ verurteilt": the name of an offence. */
function isCharge(stream: Stream, q: number): boolean {
  if (!FOR.has(stream, q - 1)) return false;
  for (let i = q - 2; i >= 0 && i > q - 6; i--) {
    if ((stream.kind[i] ?? BREAK) > CAPITAL) return false;
    // "ha acusado al Gobierno de «mentir»" is somebody's speech.
    if (CHARGED.has(stream, i)) return !HAVE.has(stream, i - 1);
  }
  return CHARGED.has(stream, q + 1);
}

/** "l'association « Vivre ici »", "das Portal „Rathaus direkt“": the name right after the article and noun of what bears it. */
function isBodysName(stream: Stream, q: number): boolean {
  const noun = q - 1;
  if ((stream.kind[noun] ?? BREAK) > CAPITAL || !BODY.has(stream, noun)) return false;
  for (let i = noun - 1; i > noun - 5 && i >= 0 && (stream.kind[i] ?? BREAK) <= CAPITAL; i--)
    if (NENNT_NANNTE.has(stream, i)) return false;
  return (flagsAt(stream, noun - 1) & DET) !== 0;
}

const BODY = wordSet(
  "association liste collectif plateforme site portail page groupe mouvement réseau opération dispositif comité syndicat entreprise société restaurant café bar hôtel quartier résidence navire bateau voilier portal plattform liste gruppe chatgruppe initiative bürgerinitiative verein bündnis netzwerk aktion kampagne gaststätte restaurant hotel kneipe firma sendung magazin schiff asociación plataforma colectivo candidatura coalición grupo movimiento red campaña operación restaurante hotel bar barco buque programa portal",
  true,
);

/** Whether the noun that ends right before the quotation, or before "von der", names words or a work. */
function isLabelled(stream: Stream, q: number, capital: boolean): boolean {
  const noun = isMark(stream, q - 1, COLON) ? q - 2 : q - 1;
  // "darunter „Nordlicht“", "«Tierra quemada», un drama rural"
  if (capital && AMONG.has(stream, q - 1)) return true;
  if (capital && isMark(stream, q + 1, COMMA) && (flagsAt(stream, q + 2) & DET) !== 0)
    for (let n = q + 3; n < q + 6 && (stream.kind[n] ?? BREAK) <= CAPITAL; n++)
      if ((flagsAt(stream, n) & WORK) !== 0) return true;
  // "su nueva novela, «La casa del río»"
  if (capital && isMark(stream, q - 1, COMMA) && (flagsAt(stream, q - 2) & WORK) !== 0) return true;
  if ((flagsAt(stream, noun) & WORK) !== 0 && (LABEL.has(stream, noun) || (capital && noun === q - 1))) return true;
  // "das Wort vom „kalten Herbst“", "el lema de «Ni uno más»"
  let i = q - 1;
  if ((flagsAt(stream, i) & DET) !== 0 && stream.kind[i] === WORD) i--;
  // "consignas como «Ni uno más»", "Parolen wie „…“"
  if (LIKE.has(stream, i)) return CHANTS.has(stream, i - 1) || CHANTS.has(stream, i - 2);
  if (!VON_VOM.has(stream, i)) return false;
  return LABEL.has(stream, i - 1) || (capital && i === q - 1 && MADE.has(stream, i - 1));
}

/** How far before its words the verb of "hat ihn einen „Lügner“ genannt" stands. */
const CLAUSE = 10;
const HAS_CALLED = wordSet("hat habe haben hatte hatten hätte");
const SOMEBODY = wordSet("ihn sie ihm ihnen mich uns");

/** "Die Ministerin hat ihn einen „Lügner“ genannt": whether somebody called somebody so, and nothing merely has the name. */
function callsSomebody(stream: Stream, q: number): boolean {
  let somebody = false;
  for (let i = q - 1; i > q - CLAUSE && i >= 0 && (stream.kind[i] ?? BREAK) <= CAPS; i--) {
    if (SOMEBODY.has(stream, i)) somebody = true;
    if (HAS_CALLED.has(stream, i)) return somebody;
  }
  return false;
}

/**
 * Whether a quoted piece of `count` words in German, French or Spanish is a term: a name, a title, a label, words on a
 * sign, or one that only distances itself. Nouns have capitals in German and titles hardly any in French and Spanish,
 * so that a title's capitals tell less than in English.
 */
export function isForeignTerm(stream: Stream, q: number, text: string, count: number, said: Attribution): boolean {
  const last = text.charCodeAt(text.length - 1);
  const open = last !== COMMA && !isTerminal(last);
  const capital = classOf(text.charCodeAt(0)) === UPPER;
  const before = stream.kind[q - 1] === WORD ? tokenText(stream, q - 1) : "";
  const { compounds } = stream.lexicon.traits;
  // "Jean Roux, dit « le Grand »", but "le patronat se dit « inquiet »"
  const called = !/^dite?s?$/.test(before) || stream.kind[q - 2] === CAPITAL || isMark(stream, q - 2, COMMA);
  // "la ministra lo había llamado «mentiroso»", "hat ihn einen „Lügner“ genannt": somebody says so of somebody.
  const told = said.cued && said.speaker !== null;
  if (NAMING.test(before) && called && !(told && !capital && (flagsAt(stream, q - 2) & AUX) !== 0)) return true;
  if (count <= 4 && NAMED_AFTER.has(stream, q + 1) && open && !(told && callsSomebody(stream, q))) return true;
  if (isSlogan(stream, q) || (open && !capital && isCharge(stream, q))) return true;
  if (open && capital && isBodysName(stream, q)) return true;
  if (isOnSign(stream, q) || isLabelled(stream, q, capital)) return true;
  const near = said.cued && said.distance <= (isMark(stream, q - 1, COLON) ? 4 : 3);
  if (!open) return false;
  const next = stream.kind[q + 1] ?? BREAK;
  // Edwin «el Tigre» Zamora
  if (
    count <= 3 &&
    stream.kind[q - 1] === CAPITAL &&
    next === CAPITAL &&
    stream.possessive[q - 1] === 0 &&
    (!compounds || (flagsAt(stream, q - 1) & GIVEN) !== 0) &&
    (flagsAt(stream, q + 1) & FUNCTION) === 0
  )
    return true;
  // bei „Karsten“ und „Jost“
  if (count === 1 && capital && (stream.lexicon.lookUp(text, 0, text.length) & GIVEN) !== 0) return true;
  const verb = (flagsAt(stream, q - 1) & DET) !== 0 ? q - 2 : q - 1;
  if (capital && (PERFORMED.has(stream, verb) || (!near && isPerformed(stream, q)))) return true;
  if (isListed(stream, q)) return true;
  // im ZDF-„Morgenmagazin“
  if (compounds && capital && isMark(stream, q - 1, 0x2d) && stream.end[q - 1] === stream.start[q]) return true;
  if (capital && count <= 4 && isOutlet(stream, q)) return true;
  if (count <= 6 && isKnownAs(stream, q)) return true;
  if (count === 1 && !capital && isEpithet(stream, q, said)) return true;
  if (capital && TO.has(stream, q - 1) && TOLD.has(stream, q + 1) && (count === 1 || isTitleCase(text))) return true;
  const outlet = OUTLET.test(before) && capital && said.distance > 1 && !isCalled(stream, q);
  if (outlet && (count === 1 || (isTitleCase(text) && (!near || opensWithQuotation(stream, q))))) return true;
  // "der Verband „Pro Schiene“", "el programa «Buenos Días»"
  const named = compounds
    ? stream.kind[q - 1] === CAPITAL && DER_DIE.has(stream, q - 2)
    : (flagsAt(stream, q - 1) & PREP) !== 0 || !near;
  if (count >= 2 && capital && named && !near && isTitleCase(text) && !startsSentence(stream, q)) return true;
  return count <= 3 && isDistant(stream, q, count, said);
}

const WITH_OUTLET = wordSet("par por à a von dans en chez");
const INTERVIEWED =
  /^(?:interrogée?s?|interviewée?s?|sollicitée?s?|contactée?s?|jointe?s?|citée?s?|révélée?s?|publiée?s?|relayée?s?|(?:entrevistad|consultad|preguntad|citad|publicad|revelad)[oa]s?|befragt|interviewt|zitiert)$/i;

const CONFIDED = wordSet(
  "confié dit déclaré expliqué raconté indiqué assuré affirmé précisé avoué contado dicho declarado explicado asegurado confesado relatado contó dijo declaró explicó aseguró confesó relató raconte explique confie",
);

/** "Interrogée par « Midi libre »", «…», ha contado a «La Voz»: whether a newspaper or programme asked or was told. */
function isOutlet(stream: Stream, q: number): boolean {
  if (!WITH_OUTLET.has(stream, q - 1)) return false;
  if (INTERVIEWED.test(tokenText(stream, q - 2))) return true;
  return opensWithQuotation(stream, q) && ((flagsAt(stream, q - 2) & NOUN) !== 0 || CONFIDED.has(stream, q - 2));
}

/** "citó el «Cantar»", "presenta en Soria «La última siega»": whether a verb before the quotation has works as objects. */
function isPerformed(stream: Stream, q: number): boolean {
  for (let i = q - 1; i > q - 7 && i >= 0; i--) {
    const kind = stream.kind[i] ?? BREAK;
    if (kind > CAPITAL) return false;
    if (PERFORMED.has(stream, i)) return true;
    if (kind === WORD && (flagsAt(stream, i) & CUE) !== 0) return false;
  }
  return false;
}

/** "nennt ihn den „Doktor“": a verb that gives somebody a name right before. */
function isCalled(stream: Stream, q: number): boolean {
  for (let i = q - 1; i > q - 6 && i >= 0; i--) if (NENNT_NANNTE.has(stream, i)) return true;
  return false;
}

function startsSentence(stream: Stream, q: number): boolean {
  return stream.sentenceStart[stream.sentence[q] ?? 0] === q;
}

/** „…“, sagte Brandt der „Neuen Post“: whether another quotation opens the sentence. */
function opensWithQuotation(stream: Stream, q: number): boolean {
  const first = stream.sentenceStart[stream.sentence[q] ?? 0] ?? q;
  return first < q && stream.kind[first] === QUOTE;
}

/** The second of two quoted words after one that names: "die Filme „Ebbe“ und „Flut“". */
function isListed(stream: Stream, q: number): boolean {
  if (!UND_ET.has(stream, q - 1) || stream.kind[q - 2] !== QUOTE) return false;
  if (AMONG.has(stream, q - 3) && classOf(stream.text.charCodeAt((stream.start[q] ?? 0) + 1)) === UPPER) return true;
  if (LIKE.has(stream, q - 3) && CHANTS.has(stream, q - 4)) return true;
  return NAMING.test(tokenText(stream, q - 3)) || (flagsAt(stream, q - 3) & WORK) !== 0;
}

/** A word that only distances itself: before the noun that it colours, far from any cue, or where nobody speaks. */
function isDistant(stream: Stream, q: number, count: number, said: Attribution): boolean {
  const before = stream.kind[q - 1] === WORD ? flagsAt(stream, q - 1) : 0;
  const next = flagsAt(stream, q + 1);
  const coloured =
    stream.lexicon.traits.compounds && stream.kind[q + 1] === CAPITAL && (before & DET) !== 0 && count <= 2
      ? classOf(stream.text.charCodeAt((stream.start[q] ?? 0) + 1)) === LOWER
      : stream.kind[q + 1] === WORD &&
        (next & (FUNCTION | PREP | CUE)) === 0 &&
        (before & (DET | PREP)) !== 0 &&
        count <= 2;
  const near = said.cued && said.distance <= 4;
  if (coloured && !near) return true;
  // "el dinero de un «amigo», la casa"
  const after = (flagsAt(stream, q - 2) & PREP) !== 0 && stream.kind[q - 2] === WORD;
  if (said.cued && count === 1 && said.distance > 5 && (before & DET) !== 0 && after) return true;
  if (said.cued || said.confidence >= 0.6) return false;
  return !startsSentence(stream, q);
}
