import { z } from "zod";
import type { Article } from "../article/article.ts";
import { DocumentError } from "../article/document-error.ts";
import { parseBody, parseDocument, parseHtml } from "../article/parse.ts";

const anyId = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const common = { id: anyId.optional(), sentences: z.int().min(1).max(100).optional() };
const job = z.union([
  z.object({ ...common, document: z.string(), name: z.string().optional() }),
  z.object({ ...common, html: z.string(), url: z.string().nullish() }),
  z.object({ ...common, text: z.string(), headline: z.string().nullish() }),
]);
type Job = z.infer<typeof job>;

/** One line of output: the article, or why there is none. */
export type ParsedLine =
  | {
      readonly id: unknown;
      readonly headline: string | null;
      readonly summary: string | null;
      readonly summaryBy: "publisher" | "extract";
      readonly dek: string | null;
      readonly authors: readonly string[];
      readonly publishedAt: string | null;
      readonly paragraphs: readonly string[];
      readonly body: string;
      readonly quotes: readonly { readonly text: string; readonly speaker: string | null; readonly partial: boolean }[];
    }
  | { readonly id: unknown; readonly error: string };

/**
 * An article as the JSON lines door gives it. `quotes` has an entry for each unbroken part of a quotation, so that
 * every text is verbatim in the body. Quoted words, titles and scare quotes (kind "term") are nobody's statement and
 * are left out.
 */
export function articleLine(id: unknown, article: Article): ParsedLine {
  return {
    id,
    headline: article.headline === "" ? null : article.headline,
    summary: article.summary === "" ? null : article.summary,
    summaryBy: article.summaryBy,
    dek: article.dek,
    authors: article.authors,
    publishedAt: article.publishedAt?.iso ?? null,
    paragraphs: article.paragraphs.map((paragraph) => paragraph.text),
    body: article.text,
    quotes: article.quotations
      .filter((quotation) => quotation.kind !== "term")
      .flatMap((quotation) =>
        quotation.parts.map((part) => ({
          text: part.text,
          speaker: quotation.speaker,
          partial: quotation.kind === "partial",
        })),
      ),
  };
}

function parseJob(value: Job): Article {
  const options = value.sentences === undefined ? {} : { sentences: value.sentences };
  if ("document" in value)
    return parseDocument({ name: value.name ?? "document", content: value.document, slug: "" }, options);
  if ("html" in value) return parseHtml({ html: value.html, url: value.url ?? null }, options);
  return parseBody({ text: value.text, headline: value.headline ?? null }, options);
}

/** The id of a line that is no job, as far as it has one. */
function idOf(value: unknown): unknown {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return anyId.safeParse(id).data ?? null;
}

function whatIsWrong(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "the line is no JSON object";
  const kinds = ["document", "html", "text"].filter((key) => key in value);
  if (kinds.length === 0) return "expected one of “document”, “html” or “text”";
  if (kinds.length > 1) return `expected only one of “document”, “html” and “text”, not ${kinds.length} of them`;
  const kind = kinds[0] ?? "";
  if (kind in value && typeof (value as Record<string, unknown>)[kind] !== "string")
    return `expected “${kind}” to be a string`;
  return "expected “id” to be a string or a number, “url” and “headline” strings, and “sentences” a whole number from 1 to 100";
}

/** Parses one line of JSON lines into one line of output. Never throws. */
export function parseLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: "the line is no JSON" };
  }
  const id = idOf(value);
  const kinds =
    typeof value === "object" && value !== null ? ["document", "html", "text"].filter((key) => key in value) : [];
  const parsed = job.safeParse(value);
  if (!parsed.success || kinds.length !== 1) return { id, error: whatIsWrong(value) };
  try {
    return articleLine(id, parseJob(parsed.data));
  } catch (error) {
    if (error instanceof DocumentError) return { id, error: error.message };
    // A mistake of Lede's own must not stop the other lines.
    return { id, error: "this could not be parsed, by a mistake in Lede" };
  }
}
