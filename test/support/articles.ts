import fc from "fast-check";
import type {
  Article,
  ArticleTime,
  Paragraph,
  ParagraphKind,
  Quotation,
  QuotationKind,
  QuotationPart,
} from "../../src/article/article.ts";
import { nastyText } from "./nasty-text.ts";

/** A quotation to be found in the text: its parts are searched for in order, from `from` on. */
export interface QuoteSpec {
  readonly parts: readonly [string, ...string[]];
  readonly speaker?: string | null;
  readonly role?: string | null;
  readonly kind?: QuotationKind;
  readonly cue?: string;
}

/** Builds an article of paragraphs (plain strings are running text), with offsets as the parser gives them. */
export function articleOf(
  details: Partial<Omit<Article, "paragraphs" | "quotations" | "text">> & {
    readonly paragraphs?: readonly (string | { readonly kind: ParagraphKind; readonly text: string })[];
    readonly quotes?: readonly QuoteSpec[];
  } = {},
): Article {
  const { paragraphs: given = ["The first paragraph.", "The second paragraph."], quotes = [], ...rest } = details;
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const paragraph of given) {
    const { kind, text } = typeof paragraph === "string" ? { kind: "text" as const, text: paragraph } : paragraph;
    paragraphs.push({ kind, text, start });
    start += text.length + 2;
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  return {
    slug: "a-story",
    headline: "A story",
    summary: "What the story says.",
    summaryBy: "publisher",
    dek: null,
    authors: [],
    publishedAt: null,
    updatedAt: null,
    dateline: null,
    source: null,
    url: null,
    language: "en",
    tags: [],
    ...rest,
    paragraphs,
    text,
    quotations: quotes.map((quote) => quotationOf(text, paragraphs, quote)),
  };
}

function quotationOf(text: string, paragraphs: readonly Paragraph[], spec: QuoteSpec): Quotation {
  let from = 0;
  const find = (wanted: string): QuotationPart => {
    const start = text.indexOf(wanted, from);
    if (start === -1) throw new Error(`the text does not hold “${wanted}”`);
    from = start + wanted.length;
    const paragraph = paragraphs.findLastIndex((candidate) => candidate.start <= start);
    return { text: wanted, paragraph, start, end: from };
  };
  const [firstText, ...more] = spec.parts;
  const first = find(firstText);
  const parts: [QuotationPart, ...QuotationPart[]] = [first, ...more.map(find)];
  const cueStart = spec.cue === undefined ? -1 : text.indexOf(spec.cue);
  return {
    text: parts.map((part) => part.text).join(" "),
    paragraph: first.paragraph,
    parts,
    kind: spec.kind ?? "full",
    speaker: spec.speaker ?? null,
    role: spec.role ?? null,
    confidence: spec.speaker ? 0.9 : 0,
    evidence: cueStart === -1 ? null : { start: cueStart, end: cueStart + (spec.cue ?? "").length },
    start: first.start,
    end: from,
  };
}

const times: fc.Arbitrary<ArticleTime | null> = fc.constantFrom(
  null,
  { precision: "instant", iso: "2025-03-08T20:27:00Z" } as const,
  { precision: "local", iso: "2025-03-08T15:27" } as const,
  { precision: "date", iso: "2025-03-08" } as const,
);

/** Long and short: a few pieces, or one of them many thousand times. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: nastyText() },
  {
    weight: 1,
    arbitrary: fc
      .tuple(nastyText(6), fc.integer({ min: 1, max: 1500 }))
      .map(([t, n]) => t.repeat(n).slice(0, 6000).toWellFormed()),
  },
);
const line = anyText.map((text) => text.replace(/\n+/g, " "));
const headline = line.map((text) => (text.trim() === "" ? "Headline" : text));

const quote = fc.record({
  text: line.filter((text) => text !== ""),
  more: fc.option(line.filter((text) => text !== "")),
  speaker: fc.oneof(
    fc.constantFrom("Ann Lee", "Bo Ek", null),
    line.filter((text) => text.trim() !== ""),
  ),
  role: fc.option(line),
  kind: fc.constantFrom<QuotationKind>("full", "partial", "term"),
  evidence: fc.boolean(),
});

/** Any article, of any length in any of its parts. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record({
    slug: fc.oneof(
      fc.constant("folder/a-story"),
      fc.webPath().map((path) => path || "x"),
      nastyText(200).map((t) => t || "x"),
    ),
    headline,
    summary: anyText,
    summaryBy: fc.constantFrom("publisher" as const, "extract" as const),
    dek: fc.option(line),
    authors: fc.oneof(fc.array(line, { maxLength: 5 }), fc.array(nastyText(3), { minLength: 400, maxLength: 500 })),
    publishedAt: times,
    updatedAt: times,
    dateline: fc.option(line),
    source: fc.option(line),
    url: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), nastyText())),
    language: fc.constantFrom(null, "en", "de-AT", "fr"),
    plain: fc.array(
      fc.record({ kind: fc.constantFrom<ParagraphKind>("text", "heading", "quote", "item"), text: anyText }),
      {
        maxLength: 12,
      },
    ),
    quoted: fc.array(quote, { maxLength: 25 }),
  })
  .map(({ plain, quoted, ...rest }) => {
    const paragraphs = [
      ...plain,
      ...quoted.map((q) => ({ kind: "text" as const, text: `“${q.text}” said so “${q.more ?? ""}”` })),
    ];
    const article = articleOf({ ...rest, paragraphs });
    const quotations = quoted.map((q, i): Quotation => {
      const paragraph = plain.length + i;
      const start = (article.paragraphs[paragraph]?.start ?? 0) + 1;
      const end = start + q.text.length;
      const first = { text: q.text, paragraph, start, end };
      const moreStart = end + "” said so “".length;
      const parts: [QuotationPart, ...QuotationPart[]] =
        q.more === null
          ? [first]
          : [first, { text: q.more, paragraph, start: moreStart, end: moreStart + q.more.length }];
      return {
        text: parts.map((part) => part.text).join(" "),
        paragraph,
        parts,
        kind: q.kind,
        speaker: q.speaker,
        role: q.role,
        confidence: 0.8,
        evidence: q.evidence ? { start: end + 1, end: end + " said so".length } : null,
        start,
        end: parts.at(-1)?.end ?? end,
      };
    });
    return { ...article, quotations };
  });
