import { COMMA, isTerminal } from "../letters/chars.ts";
import {
  ADV,
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  GROUP,
  HE,
  NOUN,
  NOUNISH,
  PREP,
  ROLE,
  SELF,
  SHE,
  THEY,
  TITLE,
  WHO,
} from "../lexicon/flags.ts";
import { isForeignCue } from "./foreign-verbs.ts";
import { BREAK, CAPITAL, flagsAt, isText, NUMBER, PUNCT, QUOTE, type Stream, tokenText, WORD } from "./stream.ts";
import { beforeTime } from "./times.ts";
import { wordSet } from "./word-set.ts";

const ALLOWED_ALLOWS = wordSet("allowed allows");
const IT_THAT = wordSet("it that");
const IT_THE = wordSet("it the");
const A_AN = wordSet("a an the his her its their our my your", true);

/** Whether token `i` is a word that ends in -ly or is listed as an adverb. */
export function isAdverb(stream: Stream, i: number): boolean {
  if (stream.kind[i] !== WORD) return false;
  if ((flagsAt(stream, i) & (ADV | ROLE | GROUP)) === ADV) return true;
  const end = stream.end[i] ?? 0;
  return (
    end - (stream.start[i] ?? 0) > 4 &&
    stream.text.charCodeAt(end - 1) === 0x79 &&
    stream.text.charCodeAt(end - 2) === 0x6c &&
    (flagsAt(stream, i) & (ROLE | GROUP)) === 0
  );
}

/** Verbs that are cues with a particle only: "shot back", "chimed in". */
const PHRASAL: ReadonlyMap<string, RegExp> = new Map([
  ["shot", /^back$/],
  ["fired", /^(?:back|off)$/],
  ["hit", /^(?:back|out)$/],
  ["hits", /^(?:back|out)$/],
  ["pushed", /^back$/],
  ["clapped", /^back$/],
  ["chimed", /^in$/],
  ["piped", /^up$/],
  ["weighed", /^in$/],
  ["spoke", /^(?:up|out)$/],
  ["cut", /^in$/],
  ["broke", /^in$/],
  ["called", /^out$/],
  ["lashed", /^out$/],
  ["punched", /^back$/],
  ["put", /^in$/],
  ["went", /^on$/],
  ["goes", /^on$/],
  ["butted", /^in$/],
  ["jumped", /^in$/],
  ["leapt", /^in$/],
  ["shoots", /^back$/],
  ["fires", /^back$/],
  ["pushes", /^back$/],
  ["weighs", /^in$/],
  ["chimes", /^in$/],
  ["pipes", /^up$/],
  ["sounded", /^off$/],
  ["let", /^on$/],
  ["held", /^(?:forth|that)$/],
  ["holds", /^(?:forth|that)$/],
  ["allowed", /^(?:that|as)$/],
  ["allows", /^that$/],
  ["made", /^clear$/],
  ["makes", /^clear$/],
]);

const PHRASAL_VERB = wordSet([...PHRASAL.keys()].join(" "));

/** Whether token `i` is a verb with the particle that makes it a cue: "shot back", "chimed in". */
export function isPhrasal(stream: Stream, i: number): boolean {
  const next = stream.kind[i + 1] ?? BREAK;
  if (next !== WORD) {
    // "…,” Orr allowed."
    return next >= PUNCT && stream.text.startsWith("allow", stream.start[i]) && ALLOWED_ALLOWS.has(stream, i);
  }
  if ((flagsAt(stream, i + 1) & (PREP | ADV | CONJ)) === 0) return false;
  if (!PHRASAL_VERB.has(stream, i)) return false;
  const particle = PHRASAL.get(tokenText(stream, i));
  if (particle === undefined || !particle.test(tokenText(stream, i + 1))) return false;
  // "went on, “…”" and "went on Pell", but "went on vacation", "put in a bid".
  const text = tokenText(stream, i);
  return !/^(?:went|goes|put|let)$/.test(text) || (stream.kind[i + 2] ?? BREAK) !== WORD;
}

/** Plurals of what is sent or said, which are verbs as well. */
const THINGS_SENT = /^(?:messages|texts|posts|emails|e-mails|tweets|cables|reports|claims|comments|calls|remarks)$/;

/** Whether token `i` is a finite cue verb here (not the noun that has the same form). */
export function isCue(stream: Stream, i: number, bits: number): boolean {
  if (stream.kind[i] !== WORD) return false;
  const flags = flagsAt(stream, i);
  if ((flags & bits) === 0)
    return (flags & (ROLE | DET | PREP | ADV | CONJ)) === 0 && (bits & CUE) !== 0 && isPhrasal(stream, i);
  if (stream.possessive[i] === 1) return false;
  // "tried to find an opening"
  if (stream.text.startsWith("find", stream.start[i]) && (stream.end[i] ?? 0) - (stream.start[i] ?? 0) === 4)
    return false;
  if (stream.lexicon.traits.language !== "en") return isForeignCue(stream, i);
  // "…,” state television said": nobody says "they state".
  if (STATE.has(stream, i)) return isText(stream, i - 1, "to");
  if ((flags & NOUNISH) === 0) return !isAttributive(stream, i) && !isSeenBy(stream, i);
  const before = i - 1;
  const kind = stream.kind[before] ?? BREAK;
  const previous = flagsAt(stream, before);
  const next = flagsAt(stream, i + 1);
  if (kind === QUOTE) {
    // “…,” says Smith; but her “deplorables” remark
    const closing = stream.text.charCodeAt((stream.end[before] ?? 0) - 2);
    // “…,” state television said: the plain form, with a noun that is nobody.
    const plain = stream.text.charCodeAt((stream.end[i] ?? 0) - 1) !== 0x73;
    if (plain && stream.kind[i + 1] === WORD && (next & (DET | ROLE | GROUP | TITLE | ADV | PREP)) === 0) return false;
    return closing === COMMA || isTerminal(closing);
  }
  if (stream.possessive[before] === 1 || kind === NUMBER) return false;
  if (kind === PUNCT) {
    // "Kling's opponent, state Rep. Dole": a noun before a title.
    const plain = stream.text.charCodeAt((stream.end[i] ?? 0) - 1) !== 0x73;
    if (plain && stream.kind[i + 1] === CAPITAL) return false;
    return stream.mark[before] === COMMA || stream.mark[before] === 0x29;
  }
  const to = isText(stream, before, "to");
  if (to) return true;
  if ((previous & (SELF | THEY | HE | SHE | WHO)) !== 0 && !((previous & DET) !== 0)) return true;
  // "keeps bees and calls himself", "nods and claims that": an object or a clause follows the second verb.
  if ((previous & (DET | PREP | CONJ)) === CONJ && stream.text.charCodeAt((stream.end[i] ?? 0) - 1) === 0x73)
    return (
      (next & (HE | SHE | THEY)) !== 0 || (IT_THAT.has(stream, i + 1) && (flagsAt(stream, i - 2) & (NOUN | DET)) === 0)
    );
  // "a film that calls him": who or what stands before "that" does it, and an object follows.
  if (
    (previous & (CONJ | DET)) === (CONJ | DET) &&
    (flagsAt(stream, i - 2) & (ROLE | GROUP | DOCUMENT)) !== 0 &&
    (next & PREP) === 0 &&
    (stream.kind[i + 1] ?? BREAK) < PUNCT &&
    stream.text.charCodeAt((stream.end[i] ?? 0) - 1) === 0x73
  )
    return true;
  if ((previous & (DET | PREP | CONJ)) !== 0) return false;
  const text = tokenText(stream, i);
  // "Critics of the bridge call it": an object follows.
  if ((next & (HE | THEY)) !== 0 || IT_THE.has(stream, i + 1)) return true;
  // "received calls from residents": a noun after another verb.
  if (isPast(stream, before) && (next & PREP) !== 0) return false;
  // "explained the messages. (“…”)": a verb has an object or a quotation behind it.
  if (text.endsWith("s") && !text.endsWith("ss"))
    return stream.kind[i + 1] !== PUNCT || stream.mark[i + 1] !== 0x2e || kind !== WORD || !THINGS_SENT.test(text);
  if ((previous & (AUX | GROUP)) !== 0) return true;
  // "they often warn", but "the only reply"
  if (isAdverb(stream, before)) return (flagsAt(stream, before - 1) & (DET | PREP)) === 0;
  if (text === "read" || text === "put") return true;
  // "…,” says state party chairman Ott": right after a verb of speech no other one stands.
  if ((previous & (CUE | NOUNISH)) === CUE) return false;
  return kind === WORD && stream.text.charCodeAt((stream.end[before] ?? 0) - 1) === 0x73;
}

/** Whether token `i` is a participle before its noun: "Denby's proposed tax", "the newly announced plan". */
function isAttributive(stream: Stream, i: number): boolean {
  const end = stream.end[i] ?? 0;
  if (stream.text.charCodeAt(end - 1) !== 0x64 || stream.text.charCodeAt(end - 2) !== 0x65) return false;
  if (stream.kind[i + 1] !== WORD || (flagsAt(stream, i + 1) & (DET | PREP | CONJ | HE | SHE | THEY | SELF)) !== 0)
    return false;
  const before = isAdverb(stream, i - 1) ? i - 2 : i - 1;
  if (stream.possessive[before] === 1) return true;
  return (flagsAt(stream, before) & DET) !== 0 && A_AN.has(stream, before);
}

const SEEN = wordSet("seen");
const STATE = wordSet("state");

/** Whether token `i` is the "seen" of "a letter seen by the paper", which reports nothing; "seen by many as" does. */
function isSeenBy(stream: Stream, i: number): boolean {
  if (
    !SEEN.has(stream, i) ||
    !isText(stream, i + 1, "by") ||
    ((flagsAt(stream, i - 1) | flagsAt(stream, i - 2)) & AUX) !== 0
  )
    return false;
  for (let n = i + 2; n < i + 8 && (stream.kind[n] ?? BREAK) < PUNCT; n++) if (isText(stream, n, "as")) return false;
  return true;
}

const REPORTED = wordSet(
  "quoted quotes quoting cited cites citing reported recorded heard overheard caught filmed seen shown captured taped videotaped photographed spotted",
);
const OBJECT = wordSet("le la les l' l’ lo los las");

/** The verb group's first token: "has since repeatedly" and "went on to" before the cue at `i` belong to it. */
export function verbGroupStart(stream: Stream, i: number, lo: number): number {
  let j = i;
  while (j > lo) {
    const before = j - 1;
    if (stream.kind[before] !== WORD) break;
    const flags = flagsAt(stream, before);
    if (((flags & (AUX | ADV)) !== 0 && (flags & (ROLE | GROUP | WHO | PREP)) === 0) || isAdverb(stream, before)) {
      j--;
      continue;
    }
    // "la definió", "l'a dit": a pronoun before the verb.
    if (stream.lexicon.traits.inverts && OBJECT.has(stream, before)) {
      j--;
      continue;
    }
    if (before > lo && isText(stream, before, "to")) {
      // "had one thing to say", "with a story to tell": the noun is what is said.
      if ((flagsAt(stream, before - 2) & DET) !== 0 && stream.kind[before - 1] === WORD) return i;
      // "went on to say", "continued to insist": the verb before "to" as well.
      j = beforeTime(stream, before - 1, lo) + 1;
      if (stream.kind[j - 1] === WORD && isText(stream, j - 1, "on")) j--;
      if (stream.kind[j - 1] === WORD && (flagsAt(stream, j - 1) & (ROLE | GROUP | PREP | DET)) === 0) j--;
      continue;
    }
    if (isText(stream, before, "as")) {
      // "was quoted as saying", "was quoted by state television as saying"
      let n = before - 1;
      while (n > lo && n > before - 8 && stream.kind[n] !== PUNCT && !REPORTED.has(stream, n)) n--;
      if (n <= lo || !REPORTED.has(stream, n)) return j;
      if ((flagsAt(stream, n - 1) & AUX) !== 0) {
        j = n;
        continue;
      }
      // "quoted Smith as saying": Smith stands before "as".
      return before;
    }
    if (
      before > lo &&
      (REPORTED.has(stream, before) || isText(stream, before, "going")) &&
      (flagsAt(stream, before - 1) & (AUX | ADV)) !== 0
    ) {
      j--;
      continue;
    }
    break;
  }
  return j;
}

const IRREGULAR_PAST = wordSet(
  `stood sat took came went put held ran got left rose fell drove led met paid sent kept lost won broke threw flew grew
  knew drew wore bore shook woke chose froze spoke gave made saw heard brought bought thought caught taught fought sought felt
  dealt leaned swept slept wept crept built spent lent bent hung swung stuck struck began swam sang drank rang sank sprang
  blew rode sold tore swore stole fled fed hid lit dug shot slid sped spat bit shut showed meant understood sought clung flung became had was were did has is`,
);

/** A participle after a name: "a man named Hale". */
const NAMED = wordSet("named called nicknamed");

/** Verbs without an object, whose form in -ed is no participle: "a clerk pointed at the door", not "a man accused of". */
const INTRANSITIVE = wordSet(
  "watched waited walked looked pointed turned listened stared leaned leant smiled nodded laughed waved stepped shouted talked rushed climbed jumped marched arrived stayed lived worked died remained appeared stopped started returned moved lingered paused glanced gazed hurried raced dashed crossed passed emerged entered yelled screamed sighed shrugged gestured knelt kneeled strolled wandered drifted sobbed cried wailed blinked frowned grinned winked bowed danced clapped cheered protested queued responded reacted agreed voted campaigned landed struggled survived happened tumbled collapsed slipped tripped answered objected disappeared vanished travelled traveled commuted retired resigned apologized apologised",
);

/** Whether token `i` looks like a finite verb in the past ("stood", "cheered"), for English. */
export function isPast(stream: Stream, i: number): boolean {
  if (stream.kind[i] !== WORD || (flagsAt(stream, i) & (ROLE | GROUP)) !== 0) return false;
  if (IRREGULAR_PAST.has(stream, i)) return true;
  const end = stream.end[i] ?? 0;
  const regular = stream.text.charCodeAt(end - 1) === 0x64 && stream.text.charCodeAt(end - 2) === 0x65;
  if (!regular || end - (stream.start[i] ?? 0) <= 4) return false;
  // "people briefed on the call": before a preposition it is a participle.
  return (flagsAt(stream, i + 1) & PREP) === 0 ? !NAMED.has(stream, i) : INTRANSITIVE.has(stream, i);
}
