import { isOutlet } from "./names.ts";
import { endsInFullStop, isAllCaps, isTitleCase, sentenceCount, wordCount } from "./prose.ts";

/** A headline without the publication's name that page titles end with, and that name. */
export interface BareHeadline {
  readonly text: string;
  readonly source: string | null;
}

const SITE = /^(.{8,})\s+([|–—-])\s+([^|]{2,50})$/u;

/** A section before the headline: "U.S.|Iran Says It Will Not Negotiate". */
const SECTION = /^(\p{Lu}[\p{L}.& ]{1,20})\s?\|\s?(.{15,})$/u;

/**
 * Cuts "Section|Headline", "Headline | Section | Site" and "Headline - The Example Times": after a bar up to four words, after a dash
 * only what is a publication's name.
 */
export function bareHeadline(text: string): BareHeadline {
  let rest = text.length > 400 ? "" : text;
  let source: string | null = null;
  for (let i = 0; i < 3; i += 1) {
    const [, before = "", mark, name = ""] = SITE.exec(rest) ?? [];
    if (!mark || wordCount(before) < 3) break;
    if (!isOutlet(name) && (mark !== "|" || wordCount(name) > 4)) break;
    source ??= name;
    rest = before;
  }
  const [, section = "", after = ""] = SECTION.exec(rest) ?? [];
  if (wordCount(section) <= 3 && wordCount(after) >= 4) rest = after;
  return { text: rest || text, source };
}

const LABEL =
  /^(?:breaking(?: news)?|exclusive|live(?: updates?| blog)?|updates?|developing(?: story)?|opinion|analysis|editorial|comment(?:ary)?|op-ed|column|feature|features|explainer|interview|investigation|review|obituary|obituaries|special report|just in|news|world(?: news)?|us|u\.s\.(?: news)?|us news|uk(?: news)?|europe|asia|africa|americas|middle east|politics|business|economy|markets|finance|money|tech(?:nology)?|science|health|sports?|football|soccer|culture|arts?|books|style|life|lifestyle|travel|food|climate|environment|education|law|justice|crime|local(?: news)?|national|international|nation|entertainment|media|religion|letters?|politik|wirtschaft|ausland|inland|panorama|kultur|wissen|sport|monde|politique|économie|société|culture|planète|mundo|internacional|política|economía|sociedad|deportes|cultura|esteri|politica|economia|cronaca|buitenland|binnenland)$/iu;

/** Whether a line is a section's or a genre's label ("WORLD", "Opinion", "Home > News > World"), not a headline. */
export function isLabel(text: string): boolean {
  if (text.length > 80 || text.includes("://")) return false;
  const bare = text.replace(/[\s:•|–—-]+$/, "");
  if (LABEL.test(bare)) return true;
  const trail = bare.split(/\s*(?:[>»›|/•·]|\s[-–—]\s)\s*/).filter((part) => part !== "");
  if (trail.length < 2) return false;
  return trail.every((part) => wordCount(part) <= 3) && (/[>»›]/.test(bare) || trail.some((part) => LABEL.test(part)));
}

/** The words of four letters or more in a text, without case, of its first `most` characters. */
export function longWords(text: string, most: number): Set<string> {
  return new Set(
    text
      .slice(0, most)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  );
}

/** What is known of a line that may be the headline. */
export interface Candidate {
  readonly text: string;
  /** How often it stands among the candidates. */
  readonly copies: number;
  /** Its place among them, from 0. */
  readonly place: number;
  /** Whether it stands after the last line of metadata. */
  readonly late: boolean;
  /** Whether it is the document's first line, apart from a body. */
  readonly apart: boolean;
}

/**
 * How much a line looks like the headline among its neighbours; below 0 it does not. Counts for it: that it is
 * repeated, that it ends without a full stop, a headline's capitals, a headline's length, words that come again in
 * the body (`body`: its {@link longWords}), and standing early.
 */
export function headlineScore(candidate: Candidate, body: ReadonlySet<string>): number {
  const { text } = candidate;
  const words = wordCount(text);
  let score = 1.5 - candidate.place * 0.5 - (candidate.late ? 1 : 0);
  // A sentence that comes again may be a body that does.
  if (candidate.copies > 1) score += endsInFullStop(text) ? 0.5 : 4;
  if (endsInFullStop(text)) score -= 4;
  if (/[,;:]$/.test(text)) score -= text.endsWith(":") ? 2 : 6;
  if (isTitleCase(text) || (isAllCaps(text) && words >= 4)) score += 2;
  if (isLabel(text)) score -= 6;
  // Two words are a headline where they stand as one ("Pope resigns"), else a label, a place or a name.
  if (words < 3) score -= candidate.apart ? 0.5 : 2;
  if (text.length >= 25 && text.length <= 110) score += 1;
  if (text.length > 180) score -= 3;
  if (text.length > 260 || sentenceCount(text) > 2) score -= 4;
  if (/^[-*•▪>]\s/.test(text)) score -= 3;
  const own = longWords(text, 300);
  if (own.size > 0) {
    let shared = 0;
    for (const word of own) if (body.has(word)) shared += 1;
    score += (0.8 * shared) / own.size;
  }
  return score;
}
