import type { Article } from "../article/article.ts";
import { clipEscaped } from "./clip.ts";
import { escapedLengthAtMost, escapeText } from "./escape.ts";
import { lines, subtext } from "./masthead.ts";
import { quoteText } from "./quote-marks.ts";
import { groupQuotations, type QuoteSection, type Speaker } from "./speakers.ts";
import { splitText } from "./split.ts";
import { quoteLines } from "./text-pages.ts";

const NAME_LIMIT = 200;
const ROLE_LIMIT = 200;
/** A quotation longer than this goes on in another entry. */
const ENTRY_LIMIT = 1200;
const QUOTE_MARK = 2;

const SECTION_TITLES = {
  full: null,
  partial: "Fragments, quoted within the reporter’s own sentences",
  unattributed: "Not attributed to anyone",
} as const satisfies Record<QuoteSection, string | null>;

/** One quotation, or a piece of a long one, as a page shows it. */
export interface QuoteEntry {
  readonly section: QuoteSection;
  readonly speaker: Speaker | null;
  /** Index into the article's quotations. */
  readonly quotation: number;
  /** Whether this is the quotation's first piece, the one that carries its button. */
  readonly first: boolean;
  /** The block quote, escaped. */
  readonly body: string;
}

/** An entry on its page, with the headings that it needs there. */
export interface PlacedQuote extends QuoteEntry {
  /** The title of the section that begins here; null inside a section and for the full quotations. */
  readonly title: string | null;
  /** Markdown: who speaks, where that is not clear from the entry before, and the block quote. */
  readonly markdown: string;
}

/** What a page of quotations may hold. */
export interface PageRoom {
  /** UTF-16 code units of Markdown; an entry that takes more by itself (1,700 at most) still gets a page. */
  readonly text: number;
  /** Components; at least {@link QUOTE_COMPONENTS} and {@link TITLE_COMPONENTS}. */
  readonly components: number;
}

/** A section with its text and its button. */
const QUOTE_COMPONENTS = 3;
/** A line and a title. */
const TITLE_COMPONENTS = 2;

/**
 * Lays an article's quotations out on pages, in the order of {@link groupQuotations}; each page says anew who speaks.
 * @param token shows this speaker's quotations alone; null shows all
 * @returns no page when there is nothing to show
 */
export function layOutQuotes(
  article: Article,
  token: string | null,
  room: PageRoom,
): readonly (readonly PlacedQuote[])[] {
  const pages: PlacedQuote[][] = [];
  let textLeft = 0;
  let componentsLeft = 0;
  for (const entry of entriesOf(article, token)) {
    let placed = place(entry, pages.at(-1)?.at(-1) ?? null);
    if (pages.length === 0 || textSize(placed) > textLeft || componentSize(placed) > componentsLeft) {
      placed = place(entry, null);
      pages.push([]);
      textLeft = room.text;
      componentsLeft = room.components;
    }
    pages.at(-1)?.push(placed);
    textLeft -= textSize(placed);
    componentsLeft -= componentSize(placed);
  }
  return pages;
}

function textSize(placed: PlacedQuote): number {
  return placed.markdown.length + (placed.title?.length ?? 0);
}

function componentSize(placed: PlacedQuote): number {
  return QUOTE_COMPONENTS + (placed.title === null ? 0 : TITLE_COMPONENTS);
}

function place(entry: QuoteEntry, before: QuoteEntry | null): PlacedQuote {
  const title = SECTION_TITLES[entry.section];
  const newSection = before === null || before.section !== entry.section;
  const newSpeaker = newSection || before.speaker?.token !== entry.speaker?.token;
  return {
    ...entry,
    title: newSection && title !== null ? subtext(title) : null,
    markdown: lines(newSpeaker ? speakerLines(entry) : null, entry.body),
  };
}

function speakerLines({ speaker, section }: QuoteEntry): string | null {
  if (speaker === null) return null;
  const name = clipEscaped(speaker.name, NAME_LIMIT) || "Unnamed";
  const role = speaker.role === null ? "" : clipEscaped(speaker.role, ROLE_LIMIT);
  if (section === "full") return lines(`**${name}**`, role === "" ? null : subtext(role));
  return subtext(role === "" ? name : `${name} · ${role}`);
}

function* entriesOf(article: Article, token: string | null): Generator<QuoteEntry> {
  for (const { section, speaker, quotations } of groupQuotations(article, token)) {
    for (const index of quotations) {
      const quotation = article.quotations[index];
      if (quotation === undefined) continue;
      const pieces = splitText(quoteText(quotation, article.language), {
        limit: ENTRY_LIMIT,
        measure: (part) => escapedLengthAtMost(part) + part.split("\n").length * QUOTE_MARK,
        language: article.language,
      });
      for (const [i, piece] of pieces.entries()) {
        yield { section, speaker, quotation: index, first: i === 0, body: quoteLines(escapeText(piece.trim())) };
      }
    }
  }
}
