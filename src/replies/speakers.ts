import type { Article, Quotation } from "../article/article.ts";
import { speakerToken } from "./links.ts";

/** One who is quoted in an article. */
export interface Speaker {
  readonly name: string;
  /** The first role or title that the article gives. */
  readonly role: string | null;
  /** Stands for the name where room is short. */
  readonly token: string;
  /** Indices into the article's quotations. */
  readonly quotations: readonly number[];
}

/** Who speaks in an article, by first appearance; quoted terms are nobody's statements and do not count. */
export function speakersOf(article: Article): readonly Speaker[] {
  const speakers = new Map<string, { role: string | null; quotations: number[] }>();
  article.quotations.forEach((quotation, index) => {
    if (quotation.kind === "term" || quotation.speaker === null) return;
    const known = speakers.get(quotation.speaker);
    if (known === undefined) speakers.set(quotation.speaker, { role: quotation.role, quotations: [index] });
    else {
      known.role ??= quotation.role;
      known.quotations.push(index);
    }
  });
  return [...speakers].map(([name, { role, quotations }]) => ({ name, role, token: speakerToken(name), quotations }));
}

/**
 * The speakers that a person may mean: the one of exactly this name or token (accents and case forgiven), else all
 * whose names hold every word typed. Nothing typed means everyone.
 */
export function matchSpeakers(speakers: readonly Speaker[], typed: string): readonly Speaker[] {
  const wanted = fold(typed);
  const exact = speakers.filter((speaker) => fold(speaker.name) === wanted || speaker.token === typed.trim());
  if (exact.length > 0) return exact.slice(0, 1);
  const words = wanted.split(" ").filter((word) => word !== "");
  return speakers.filter((speaker) => {
    const name = fold(speaker.name);
    return words.every((word) => name.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/\s+/).join(" ").trim();
}

/** A quotation's section in the quotes view. */
export type QuoteSection = "full" | "partial" | "unattributed";

/** A speaker's quotations of one section; no speaker for the unattributed ones. */
export interface QuoteGroup {
  readonly section: QuoteSection;
  readonly speaker: Speaker | null;
  readonly quotations: readonly number[];
}

/**
 * An article's quotations as they are shown: full statements grouped by speaker, then fragments grouped by speaker,
 * then what nobody is known to have said. Speakers and quotations are in the article's order; terms are left out.
 * @param token shows the quotations of this speaker alone; null shows all
 */
export function groupQuotations(article: Article, token: string | null): readonly QuoteGroup[] {
  const speakers = speakersOf(article).filter((speaker) => token === null || speaker.token === token);
  const ofKind = (speaker: Speaker, kind: Quotation["kind"]) =>
    speaker.quotations.filter((index) => article.quotations[index]?.kind === kind);
  const groups: QuoteGroup[] = [
    ...speakers.map((speaker) => ({ section: "full" as const, speaker, quotations: ofKind(speaker, "full") })),
    ...speakers.map((speaker) => ({ section: "partial" as const, speaker, quotations: ofKind(speaker, "partial") })),
  ];
  if (token === null) {
    const unattributed = article.quotations.flatMap((quotation, index) =>
      quotation.kind !== "term" && quotation.speaker === null ? [index] : [],
    );
    groups.push({ section: "unattributed", speaker: null, quotations: unattributed });
  }
  return groups.filter((group) => group.quotations.length > 0);
}
