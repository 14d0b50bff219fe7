import {
  AUX,
  CONJ,
  CUE,
  DET,
  DOCUMENT,
  FEMALE,
  GROUP,
  HE,
  MALE,
  PARTICIPLE,
  ROLE,
  SELF,
  SHE,
  THEY,
  WEAK,
  WHO,
} from "../lexicon/flags.ts";
import type { Mention, Mentions } from "../names/mention.ts";
import { BREAK, CAPS, flagsAt, isMark, PUNCT, QUOTE, type Stream, tokenText, WORD } from "../words/stream.ts";
import { isCue } from "../words/verbs.ts";
import { isPronominal, isQuantifier } from "./partitive.ts";

/** Who a cue says is speaking, as the text has it; tokens `from` to `to`, inclusive. */
export type Subject =
  | {
      readonly type: "name";
      readonly from: number;
      readonly to: number;
      readonly mention: number;
      readonly role: TokenRange | null;
    }
  | {
      readonly type: "nominal";
      readonly from: number;
      readonly to: number;
      readonly head: number;
      readonly plural: boolean;
    }
  | { readonly type: "joint"; readonly from: number; readonly to: number; readonly mention: number }
  | {
      readonly type: "pronoun";
      readonly from: number;
      readonly to: number;
      readonly gender: number;
      readonly plural: boolean;
    }
  | { readonly type: "text"; readonly from: number; readonly to: number; readonly start: number; readonly end: number }
  | { readonly type: "self"; readonly from: number; readonly to: number };

/** Tokens `from` to `to`, inclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What the phrase rules read. */
export interface Reading {
  readonly stream: Stream;
  readonly mentions: Mentions;
  /** Whether the language leaves a pronoun subject unsaid, as Spanish does: «…», dijo. */
  readonly dropsSubjects?: boolean;
}

/** The unsaid pronoun of the verb at token `i`: «…», dijo. */
export function unsaidSubject(reading: Reading, i: number): Subject | null {
  if (reading.dropsSubjects !== true) return null;
  // "han añadido": the auxiliary tells the number.
  const { stream } = reading;
  const verb = (flagsAt(stream, i) & PARTICIPLE) !== 0 && (flagsAt(stream, i - 1) & AUX) !== 0 ? i - 1 : i;
  const plural = /(?:n|mos)$/.test(tokenText(stream, verb));
  return { type: "pronoun", from: i, to: i, gender: plural ? 0 : MALE | FEMALE, plural };
}

/** "Prometió una rebaja «en cien días»": the subject of a verb that opens its sentence, with what follows it as read. */
export function ofVerbFirst(reading: Reading, i: number, after: Subject | null): Subject | null {
  const object = reading.dropsSubjects === true && after?.type === "nominal" && !isSpeaking(reading.stream, after);
  return object || after === null ? unsaidSubject(reading, i) : after;
}

export function mentionAt(reading: Reading, i: number): number {
  return reading.mentions.at[i] ?? -1;
}

export function mention(reading: Reading, index: number): Mention | undefined {
  return reading.mentions.list[index];
}

/** "Bau- und Umweltamt": whether the hyphen at token `i` stands for the second half of a German compound. */
export function isHalved(stream: Stream, i: number): boolean {
  if (!stream.lexicon.traits.compounds || !isMark(stream, i, 0x2d) || stream.kind[i + 1] !== WORD) return false;
  return (
    stream.start[i] === stream.end[i - 1] &&
    (flagsAt(stream, i + 1) & CONJ) !== 0 &&
    (stream.kind[i + 2] ?? BREAK) <= CAPS
  );
}

/** Whether a noun phrase cannot reach across token `i`. */
export function stopsPhrase(stream: Stream, i: number): boolean {
  const kind = stream.kind[i] ?? BREAK;
  if (kind === BREAK || kind === QUOTE) return true;
  if (kind === PUNCT) {
    const code = stream.mark[i] ?? 0;
    // "COLUMBUS -- The plates"
    if (code === 0x2d && (isMark(stream, i - 1, 0x2d) || isMark(stream, i + 1, 0x2d))) return true;
    return code !== 0x2f && code !== 0x24 && code !== 0x25 && code !== 0x26 && code !== 0x2d && code !== 0x2e;
  }
  if (kind !== WORD) return false;
  const flags = flagsAt(stream, i);
  if ((flags & (CONJ | DET)) === (CONJ | DET)) return true; // "that"
  if ((flags & (ROLE | GROUP | DOCUMENT)) !== 0) return false;
  if ((flags & (CONJ | WHO | AUX)) !== 0 && (flags & DET) === 0) return !isHalved(stream, i - 1);
  if ((flags & (HE | SHE | THEY | SELF)) !== 0 && (flags & DET) === 0) return true;
  return isCue(stream, i, CUE | WEAK);
}

/** Whether a word can be the head of a phrase that speaks. */
export function canSpeak(flags: number): boolean {
  return (flags & (ROLE | GROUP | DOCUMENT)) !== 0;
}

/** Whether a nominal subject can speak: a noun for people, bodies or documents, or "one" and "another" in a person's place. */
export function isSpeaking(stream: Stream, subject: Extract<Subject, { type: "nominal" }>): boolean {
  // An abbreviation with an article is a body: "a super PAC".
  return (
    canSpeak(flagsAt(stream, subject.head)) ||
    isPronominal(stream, subject.head) ||
    // "uno de ellos"
    ((flagsAt(stream, subject.head) & THEY) !== 0 && stream.lexicon.traits.inverts) ||
    isQuantifier(stream, subject.head) ||
    (stream.kind[subject.head] === CAPS && stream.lexicon.traits.language === "en")
  );
}

/** The pronoun at token `i` as a subject, or null. */
export function pronounAt(stream: Stream, i: number): Subject | null {
  const flags = flagsAt(stream, i);
  // No text is cut for what the lexicon knows to be no pronoun.
  if ((flags & (SELF | HE | SHE | THEY)) === 0) return null;
  if ((stream.kind[i] ?? 0) > 3 || (stream.possessive[i] === 1 && (flags & (HE | SHE)) === 0)) return null;
  const text = tokenText(stream, i).toLowerCase();
  if ((flags & SELF) !== 0 && /^(?:i|we|you|ich|wir|je|j'ai|nous|yo|nosotros)$/.test(text))
    return { type: "self", from: i, to: i };
  if ((flags & HE) !== 0 && /^(?:he|er|il|él|t-il|lui)$/.test(text))
    return { type: "pronoun", from: i, to: i, gender: MALE, plural: false };
  if ((flags & SHE) !== 0 && /^(?:she|sie|elle|ella|t-elle)$/.test(text))
    return { type: "pronoun", from: i, to: i, gender: FEMALE, plural: false };
  if (/^(?:they|ils|elles|ellos|ellas)$/.test(text))
    return { type: "pronoun", from: i, to: i, gender: 0, plural: true };
  return null;
}
