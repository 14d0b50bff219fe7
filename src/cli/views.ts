import type { Article, Quotation } from "../article/article.ts";

/** The views of an article that a terminal shows. */
export const VIEWS = ["headline", "summary", "quotes", "text"] as const;
export type View = (typeof VIEWS)[number];

function dateOf(article: Article): string | null {
  return article.publishedAt?.iso.replace("T", " ").replace(/Z$/u, " UTC") ?? null;
}

function imprint(article: Article): string {
  const by = article.authors.length > 0 ? `By ${article.authors.join(", ")}` : null;
  return [article.source, by, dateOf(article)].filter((part) => part !== null).join(" · ");
}

function speakerOf(quotation: Quotation): string {
  const name = quotation.speaker ?? (quotation.kind === "term" ? "Quoted words" : "Unattributed");
  return quotation.role === null ? name : `${name}, ${quotation.role}`;
}

/** A quotation's parts, with " … " where the reporter stepped in: joined without, they would be nobody's words. */
function saidText({ parts }: Quotation): string {
  return parts
    .map(({ text, paragraph }, i) => {
      const before = parts[i - 1];
      if (before === undefined) return text;
      return (before.paragraph === paragraph ? " … " : "\n\n  ") + text;
    })
    .join("");
}

function quotes(article: Article): string {
  const groups = new Map<string, string[]>();
  for (const quotation of article.quotations) {
    const lines = groups.get(speakerOf(quotation)) ?? [];
    lines.push(`  “${saidText(quotation)}”${quotation.kind === "partial" ? " (part of a sentence)" : ""}`);
    groups.set(speakerOf(quotation), lines);
  }
  if (groups.size === 0) return "No quotations.";
  return [...groups].map(([speaker, lines]) => `${speaker}\n${lines.join("\n")}`).join("\n\n");
}

function paragraphs(article: Article): string {
  const marks = { text: "", heading: "## ", quote: "> ", item: "- " } as const;
  return article.paragraphs.map((paragraph) => marks[paragraph.kind] + paragraph.text).join("\n\n");
}

/** One view of an article as text for a terminal, without a line break at its end. */
export function showView(article: Article, view: View): string {
  switch (view) {
    case "headline":
      return [article.headline, article.dek, imprint(article) || null, article.url]
        .filter((line) => line !== null)
        .join("\n");
    case "summary":
      return `${article.headline}\n\n${article.summary}`;
    case "quotes":
      return `${article.headline}\n\n${quotes(article)}`;
    case "text":
      return [article.headline, article.dek, imprint(article) || null, paragraphs(article)]
        .filter((part) => part !== null)
        .join("\n\n");
  }
}

/** One view of an article as JSON: the fields it is made of, all of them. */
export function viewJson(article: Article, view: View): unknown {
  const { slug, headline } = article;
  switch (view) {
    case "headline": {
      const { dek, authors, publishedAt, updatedAt, dateline, source, url, language, tags } = article;
      return {
        slug,
        headline,
        dek,
        authors,
        publishedAt: publishedAt?.iso ?? null,
        updatedAt: updatedAt?.iso ?? null,
        dateline,
        source,
        url,
        language,
        tags,
      };
    }
    case "summary":
      return { slug, headline, summary: article.summary, summaryBy: article.summaryBy };
    case "quotes":
      return { slug, headline, quotes: article.quotations };
    case "text":
      return { slug, headline, paragraphs: article.paragraphs, text: article.text };
  }
}

/** One line of `lede list`. */
export function listLine(article: Article): string {
  return `${(article.publishedAt?.iso.slice(0, 10) ?? "").padEnd(10)}  ${article.slug}  ${article.headline}`;
}

/** What a document was parsed into, as `lede check` tells editors. */
export function checkLines(path: string, article: Article): string {
  const kinds = { full: 0, partial: 0, term: 0 };
  for (const quotation of article.quotations) kinds[quotation.kind] += 1;
  const unattributed = article.quotations.filter(
    (quotation) => quotation.kind !== "term" && quotation.speaker === null,
  ).length;
  return [
    `ok    ${path}`,
    `      headline    ${article.headline}`,
    `      dek         ${article.dek ?? "none"}`,
    `      authors     ${article.authors.join(", ") || "none"}`,
    `      published   ${article.publishedAt?.iso ?? "no date"}`,
    `      summary     by the ${article.summaryBy === "publisher" ? "publisher" : "extract"}: ${article.summary}`,
    `      paragraphs  ${article.paragraphs.length}`,
    `      quotations  ${kinds.full} full, ${kinds.partial} partial, ${kinds.term} quoted words; ${unattributed} unattributed`,
  ].join("\n");
}

/** The same for programs. */
export function checkJson(path: string, article: Article): unknown {
  return {
    path,
    ok: true,
    slug: article.slug,
    headline: article.headline,
    dek: article.dek,
    authors: article.authors,
    publishedAt: article.publishedAt?.iso ?? null,
    summaryBy: article.summaryBy,
    summary: article.summary,
    paragraphs: article.paragraphs.length,
    quotations: article.quotations.length,
  };
}
