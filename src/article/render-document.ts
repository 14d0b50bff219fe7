import { stringify } from "yaml";
import type { Article, Paragraph } from "./article.ts";

/** Front matter's keys in the order in which an editor expects them. */
function frontMatterOf(article: Article): Record<string, unknown> {
  const fields: readonly (readonly [key: string, value: string | readonly string[] | null])[] = [
    ["title", article.headline],
    ["dek", article.dek],
    ["summary", article.summaryBy === "publisher" ? article.summary : null],
    ["authors", article.authors],
    ["date", article.publishedAt?.iso ?? null],
    ["updated", article.updatedAt?.iso ?? null],
    ["dateline", article.dateline],
    ["source", article.source],
    ["url", article.url],
    ["language", article.language],
    ["tags", article.tags],
  ];
  return Object.fromEntries(fields.filter(([, value]) => value !== null && value.length > 0));
}

/** ASCII punctuation, any of which CommonMark lets a backslash make plain (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
const MARKUP = /[\\`*_{}[\]<>#+\-!|~&=:.()"'$%,/;?@^]/gu;
/** Punctuation that is markup wherever it stands in a line. */
const ANYWHERE = /[\\`*_[\]<>|~&]/gu;

/** The text with everything escaped that Markdown would take for markup; ordinary punctuation stays as it is. */
function escapeMarkdown(text: string): string {
  // What begins a line decides what the line is: all of its leading marks and digits' stops are made plain.
  const lead = /^[^\p{L}\s]{1,60}/u.exec(text)?.[0] ?? "";
  const start = lead.replace(MARKUP, "\\$&");
  // A closing run of "#" would be taken off a heading.
  const end = text.slice(lead.length).replace(ANYWHERE, "\\$&").replace(/#$/u, "\\#");
  return start + end;
}

function block({ kind, text }: Paragraph): string {
  const line = escapeMarkdown(text);
  switch (kind) {
    case "heading":
      return `## ${line}`;
    case "quote":
      return `> ${line}`;
    case "item":
      return `- ${line}`;
    case "text":
      return line;
  }
}

/**
 * The article as a Markdown document with YAML front matter, for a person to keep and edit. Parsed again under the
 * same slug it gives an equal article; an extracted summary is not written down, it is extracted again.
 */
export function renderDocument(article: Article): string {
  const frontMatter = stringify(frontMatterOf(article), { lineWidth: 0, defaultStringType: "PLAIN", schema: "core" });
  return `---\n${frontMatter}---\n\n${article.paragraphs.map(block).join("\n\n")}\n`;
}
