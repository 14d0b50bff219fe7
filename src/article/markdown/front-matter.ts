import { isMap, isScalar, LineCounter, type Node, parseDocument as parseYaml, type YAMLError } from "yaml";
import { z } from "zod";
import type { ArticleTime } from "../article.ts";
import { DocumentError } from "../document-error.ts";
import type { Draft } from "../draft.ts";
import { authorsFrom } from "../text/byline.ts";
import { normalizeText, tidyLine } from "../text/normalize.ts";
import { parseTime } from "../text/time.ts";

/** What front matter can say of an article. */
export type FrontMatter = Omit<Draft, "paragraphs">;

/** A document split at its front matter; `frontMatter` is null when it has none. */
export interface SplitDocument {
  readonly frontMatter: string | null;
  readonly body: string;
  /** 1-based line of the front matter's first line in the file. */
  readonly firstLine: number;
}

/** Far above any real front matter; keeps the YAML parser's work bounded. */
const MAX_LENGTH = 200_000;

const tidy = (text: string): string => tidyLine(normalizeText(text));
const line = z.string().transform(tidy);
const names = z.union([
  z.string().transform((text) => {
    const found = authorsFrom(tidy(text));
    // What an editor wrote stands, also where it is no person's name.
    return found.length > 0 ? found : [tidy(text)];
  }),
  z.array(z.union([line, z.object({ name: line }).transform((author) => author.name)])),
  z.object({ name: line }).transform((author) => [author.name]),
]);
const time = z.string().transform((text, context): ArticleTime | null => {
  if (text.trim() === "") return null;
  const found = parseTime(text);
  if (found === null) context.addIssue({ code: "custom", message: "no time" });
  return found;
});
const tags = z.union([z.array(line), z.string().transform((text) => text.split(",").map(tidy))]);
const address = z.string().transform((text) => text.trim());

const AN_AUTHOR = "a name, a list of names, or a list of entries with a “name”";
const A_TIME = "a date or a time, such as 2025-03-08, 2025-03-08T15:27:00-05:00 or March 8, 2025, 3:27 p.m. ET";

/** One field of front matter: its keys (the first that is there counts), what it reads, and that in words. */
const FIELDS = {
  headline: { keys: ["title", "headline"], schema: line, expected: "a text on one line" },
  summary: { keys: ["summary", "description", "excerpt", "abstract"], schema: line, expected: "a text" },
  dek: { keys: ["dek", "subtitle", "subheadline", "standfirst", "deck"], schema: line, expected: "a text on one line" },
  authors: { keys: ["authors", "author", "byline"], schema: names, expected: AN_AUTHOR },
  publishedAt: {
    keys: ["date", "published", "publishedat", "pubdate", "datepublished"],
    schema: time,
    expected: A_TIME,
  },
  updatedAt: { keys: ["updated", "updatedat", "modified", "lastmod", "datemodified"], schema: time, expected: A_TIME },
  dateline: { keys: ["dateline"], schema: line, expected: "a text on one line" },
  source: { keys: ["source", "publication", "publisher", "site"], schema: line, expected: "the publication's name" },
  url: { keys: ["url", "canonical", "canonicalurl", "link", "permalink"], schema: address, expected: "a web address" },
  language: { keys: ["language", "lang", "locale"], schema: line, expected: "a language code, such as en or pt-BR" },
  tags: { keys: ["tags", "keywords", "topics"], schema: tags, expected: "a list of words" },
} as const;

function problem(file: string, atLine: number, found: string, expected: string, cause?: unknown): DocumentError {
  return new DocumentError({ problem: "bad-front-matter", file, line: atLine, found, expected }, { cause });
}

/**
 * Splits a document at its YAML front matter: a first line "---" up to the next line "---" or "...".
 * @throws {DocumentError} `bad-front-matter` when it is opened and never closed, or written as TOML.
 */
export function splitFrontMatter(text: string, file: string): SplitDocument {
  const lead = /^\s*/u.exec(text.slice(0, 1000))?.[0] ?? "";
  const start = text.startsWith("---", lead.length) || text.startsWith("+++", lead.length) ? lead.length : 0;
  const opening = /^(---|\+\+\+)[ \t]{0,100}\n/u.exec(text.slice(start, start + 120));
  if (opening === null) return { frontMatter: null, body: text, firstLine: 1 };
  const firstLine = lead.split("\n").length + 1;
  const from = start + opening[0].length;
  const keyed = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*["']?[\p{L}][\p{L}\w .-]{0,60}["']?[ \t]*[:=]/u.test(
    text.slice(from, from + 2000),
  );
  if (opening[1] === "+++") {
    if (!keyed) return { frontMatter: null, body: text, firstLine: 1 };
    throw problem(file, firstLine - 1, "the front matter is TOML (“+++”)", "expected YAML between two lines “---”");
  }
  const closing = /^(?:---|\.\.\.)[ \t]*$/gmu;
  closing.lastIndex = from;
  const end = closing.exec(text);
  if (end !== null) {
    const frontMatter = text.slice(from, end.index);
    if (keyed || /^\s*$/u.test(frontMatter) || end.index - from < 3) {
      return { frontMatter, body: text.slice(end.index + end[0].length), firstLine };
    }
  }
  // "---" is a rule between paragraphs as well; only keys below it make it front matter.
  if (!keyed) return { frontMatter: null, body: text, firstLine: 1 };
  throw problem(
    file,
    firstLine - 1,
    "the front matter opened here is never closed",
    "expected a line “---” below its last key",
  );
}

/** The value as zod shall see it: text for every scalar as it is written, so that dates and numbers stay exact. */
function plain(node: unknown): unknown {
  if (isScalar(node)) {
    if (node.value === null) return null;
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
  }
  return node;
}

/** As {@link plain}, for lists and entries too. */
function contentOf(node: unknown, toJs: (node: unknown) => unknown): unknown {
  const items: unknown = typeof node === "object" && node !== null && "items" in node ? node.items : null;
  if (!isMap(node) && Array.isArray(items)) {
    return items.map((item) => contentOf(item, toJs)).filter((item) => item !== null);
  }
  return isScalar(node) ? plain(node) : toJs(node);
}

function readYaml(yaml: string, file: string, firstLine: number) {
  if (yaml.length > MAX_LENGTH) {
    throw problem(
      file,
      firstLine,
      "the front matter is over 200,000 characters long",
      "expected a line “---” below its last key",
    );
  }
  const lineCounter = new LineCounter();
  // YAML 1.2's core schema leaves dates as they are written. Warnings (unknown tags) are no matter for an editor.
  let document: ReturnType<typeof parseYaml>;
  try {
    document = parseYaml(yaml, { schema: "core", lineCounter, prettyErrors: false, logLevel: "error" });
  } catch (error) {
    // The YAML parser recurses: it runs out of stack on thousands of nested brackets.
    throw problem(file, firstLine, "the front matter is nested too deeply", "expected plain keys and values", error);
  }
  const lineAt = (offset: number) => firstLine + Math.max(1, lineCounter.linePos(offset).line) - 1;
  const error: YAMLError | undefined = document.errors[0];
  if (error !== undefined) {
    const hint =
      error.code === "BLOCK_AS_IMPLICIT_KEY" || /nested mappings/iu.test(error.message)
        ? "put a value that contains “: ” in quotes"
        : error.code === "DUPLICATE_KEY"
          ? "give each key once"
          : error.code === "TAB_AS_INDENT"
            ? "indent with spaces"
            : "expected YAML: one “key: value” a line";
    throw problem(file, lineAt(error.pos[0]), `the front matter is no YAML (${tidy(error.message)})`, hint, error);
  }
  return { document, lineAt };
}

/** The nodes of the front matter by key, in lower case and without "_" and "-", with the key as written. */
function nodesOf(document: ReturnType<typeof parseYaml>, file: string, firstLine: number) {
  const nodes = new Map<string, { key: string; node: unknown; offset: number }>();
  if (document.contents === null) return nodes;
  if (!isMap(document.contents)) {
    throw problem(
      file,
      firstLine,
      "the front matter has no keys",
      "expected one “key: value” a line, such as “title: …”",
    );
  }
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    const range = (isScalar(pair.key) ? pair.key : (pair.value as Node | null))?.range;
    nodes.set(key.toLowerCase().replace(/[_-]/gu, ""), { key, node: pair.value, offset: range?.[0] ?? 0 });
  }
  return nodes;
}

/**
 * Reads YAML front matter. Unknown keys are ignored; empty values are absent.
 * @param firstLine The 1-based line of the file where the YAML begins, for messages.
 * @throws {DocumentError} `bad-front-matter` with the line, the key, what was found and what was expected.
 */
export function readFrontMatter(yaml: string, file: string, firstLine: number): FrontMatter {
  const { document, lineAt } = readYaml(yaml, file, firstLine);
  const nodes = nodesOf(document, file, firstLine);
  const toJs = (node: unknown): unknown => {
    try {
      return typeof node === "object" && node !== null && "toJS" in node && typeof node.toJS === "function"
        ? node.toJS(document, { maxAliasCount: 100 })
        : node;
    } catch (error) {
      throw problem(
        file,
        firstLine,
        "the front matter refers to itself too often",
        "expected plain keys and values",
        error,
      );
    }
  };
  const read = <T>(field: { keys: readonly string[]; schema: z.ZodType<T>; expected: string }): T | null => {
    for (const name of field.keys) {
      const entry = nodes.get(name);
      if (entry === undefined) continue;
      const value = contentOf(entry.node, toJs);
      if (value === null || value === undefined) continue;
      const result = field.schema.safeParse(value);
      if (result.success) {
        if (result.data === "" || result.data === null) continue;
        return result.data;
      }
      const written = tidy(typeof value === "string" ? value : JSON.stringify(value)).slice(0, 80);
      throw problem(file, lineAt(entry.offset), `“${entry.key}” is “${written}”`, `expected ${field.expected}`);
    }
    return null;
  };
  const some = (list: readonly string[] | null) => [...new Set((list ?? []).filter((text) => text !== ""))];
  return {
    headline: read(FIELDS.headline),
    summary: read(FIELDS.summary),
    dek: read(FIELDS.dek),
    authors: some(read(FIELDS.authors)),
    publishedAt: read(FIELDS.publishedAt),
    updatedAt: read(FIELDS.updatedAt),
    dateline: read(FIELDS.dateline),
    source: read(FIELDS.source),
    url: read(FIELDS.url),
    language: read(FIELDS.language),
    tags: some(read(FIELDS.tags)),
  };
}
