import { lineOfHtml } from "./blocks.ts";

/** What a page's JSON-LD says of its article (https://schema.org/Article). */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly alternativeHeadline: string | null;
  readonly description: string | null;
  readonly body: string | null;
  readonly persons: readonly string[];
  readonly organizations: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly keywords: readonly string[];
  readonly section: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** More nodes than this are no article's metadata. */
const MAX_NODES = 5_000;

/** Article types, the most telling first. */
const TYPES: readonly RegExp[] = [
  /^(?:\w*NewsArticle|Report|LiveBlogPosting)$/u,
  /^(?:\w*Article|BlogPosting|SocialMediaPosting|DiscussionForumPosting|Review|AnalysisNewsArticle|CreativeWork)$/u,
  /^(?:NewsMediaOrganization)?VideoObject$/u,
  /^(?:\w*WebPage|Product|Recipe)$/u,
];

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown): string | null {
  const first = listOf(value)[0];
  if (typeof first === "string") return lineOfHtml(first) || null;
  if (isNode(first)) return textOf(first["@value"] ?? first["name"]);
  return typeof first === "number" ? String(first) : null;
}

/** Shorter sources cost little however deep they nest. */
const MAX_UNCHECKED = 100_000;
/** Nested deeper than metadata is: JSON's parser would need a hundred bytes and more for each bracket. */
const MAX_DEPTH = 500;

/** Whether brackets nest deeper than metadata's do; those inside strings count too, closed as they are in prose. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
  }
  return false;
}

/** Parses JSON as pages carry it: in comments, with raw line breaks, trailing commas or semicolons. */
function parseLoosely(source: string): unknown {
  if (source.length > MAX_UNCHECKED && isTooDeep(source)) return salvage(source);
  try {
    return JSON.parse(source);
  } catch {
    const mended = source
      .replace(/^[\s;]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, "")
      .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)[\s;]{0,1000}$/u, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks JSON strings
      .replace(/[\u0000-\u001f]+/gu, " ")
      .replace(/,\s{0,100}(?=[}\]])/gu, "")
      .replace(/[;\s]{1,1000}$/u, "");
    try {
      return JSON.parse(mended);
    } catch {
      return salvage(mended);
    }
  }
}

/** The strings of the keys that matter, from JSON that is beyond mending. */
function salvage(source: string): unknown {
  const found: Record<string, unknown> = {};
  for (const key of ["headline", "datePublished", "dateModified", "description", "articleBody"]) {
    const value = new RegExp(`"${key}"\\s{0,20}:\\s{0,20}"((?:[^"\\\\]|\\\\.){1,500000})"`, "u").exec(source)?.[1];
    if (value === undefined) continue;
    try {
      found[key] = JSON.parse(`"${value}"`);
    } catch {
      found[key] = value;
    }
  }
  const author = /"author"[^"]{0,20}"@type"\s*:\s*"Person"[^{}]{0,500}?"name"\s*:\s*"([^"\\]{2,100})"/u.exec(
    source,
  )?.[1];
  if (author !== undefined) found["author"] = { "@type": "Person", name: author };
  return Object.keys(found).length === 0 ? null : { "@type": "Article", ...found };
}

interface Found {
  readonly node: Node;
  readonly depth: number;
  readonly rank: number;
}

/** Keys under which a page lists other articles than its own. */
const OTHERS = new Set([
  "itemListElement",
  "hasPart",
  "liveBlogUpdate",
  "comment",
  "relatedLink",
  "citation",
  "isPartOf",
  "review",
  "mentions",
  "about",
  "video",
  "image",
  "isBasedOn",
]);

/** All nodes with an article's type, and every node by its `@id`. */
function collect(roots: readonly unknown[]): { articles: Found[]; byId: Map<string, Node> } {
  const articles: Found[] = [];
  const byId = new Map<string, Node>();
  const queue: { value: unknown; depth: number }[] = roots.map((value) => ({ value, depth: 0 }));
  for (let at = 0; at < queue.length && at < MAX_NODES; at += 1) {
    const item = queue[at];
    if (item === undefined) break;
    if (Array.isArray(item.value)) {
      for (const value of item.value.slice(0, MAX_NODES)) queue.push({ value, depth: item.depth });
      continue;
    }
    if (!isNode(item.value)) continue;
    const node = item.value;
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
    const types = listOf(node["@type"]).filter((type): type is string => typeof type === "string");
    const rank = TYPES.findIndex((pattern) => types.some((type) => pattern.test(type.replace(/^.*[/:#]/u, ""))));
    if (rank >= 0) articles.push({ node, depth: item.depth, rank });
    for (const key in node) {
      const value = node[key];
      if (typeof value === "object" && value !== null) {
        queue.push({
          value,
          depth: item.depth + (key === "@graph" ? 0 : key === "mainEntity" ? 0.5 : OTHERS.has(key) ? 5 : 1),
        });
      }
    }
  }
  return { articles, byId };
}

function names(value: unknown, byId: ReadonlyMap<string, Node>): { persons: string[]; organizations: string[] } {
  const persons: string[] = [];
  const organizations: string[] = [];
  for (const entry of listOf(value).slice(0, 50)) {
    if (typeof entry === "string") {
      if (byId.has(entry)) {
        const inner = names(byId.get(entry), new Map());
        persons.push(...inner.persons);
        organizations.push(...inner.organizations);
      } else persons.push(lineOfHtml(entry));
    } else if (isNode(entry)) {
      const id = entry["@id"];
      const resolved = entry["name"] === undefined && typeof id === "string" ? (byId.get(id) ?? entry) : entry;
      const organization = listOf(resolved["@type"]).some((type) =>
        /Organization|WebSite|Corporation/u.test(String(type)),
      );
      for (const name of listOf(resolved["name"])) {
        const text = textOf(name);
        if (text !== null) (organization ? organizations : persons).push(text);
      }
    }
  }
  return { persons, organizations };
}

/**
 * The article that a page's JSON-LD describes, or null. Broken JSON is read as far as it can be; of several articles
 * the outermost of the most telling type counts, one whose address is the page's own before others.
 * @param url The page's address, where it is known.
 */
export function readJsonLd(sources: readonly string[], url: string | null): JsonLdArticle | null {
  const { articles, byId } = collect(sources.slice(0, 50).map(parseLoosely));
  const score = ({ node, depth, rank }: Found) => {
    const own =
      url !== null &&
      [node["url"], node["mainEntityOfPage"], node["@id"]].some((value) => {
        const address = isNode(value) ? value["@id"] : value;
        return typeof address === "string" && sameAddress(address, url);
      });
    const poor = node["headline"] === undefined && node["articleBody"] === undefined ? 3 : 0;
    return rank + depth * 2 + poor - (own ? 1 : 0);
  };
  const best = articles.toSorted((a, b) => score(a) - score(b))[0];
  if (best === undefined || best.depth >= 4) return null;
  const { node, rank } = best;
  const article = rank <= 1 || node["headline"] !== undefined;
  const authors = names(node["author"] ?? node["creator"], byId);
  const publisher = names(node["publisher"], byId);
  const keywords = listOf(node["keywords"]).flatMap((entry) => (typeof entry === "string" ? entry.split(",") : []));
  const body = node["articleBody"];
  return {
    headline: textOf(node["headline"]) ?? (article ? textOf(node["name"]) : null),
    alternativeHeadline: textOf(node["alternativeHeadline"]),
    description: textOf(node["description"]),
    body:
      typeof body === "string"
        ? body
        : Array.isArray(body)
          ? body.filter((part) => typeof part === "string").join("\n\n")
          : null,
    persons: authors.persons,
    organizations: authors.organizations,
    published: textOf(node["datePublished"]) ?? textOf(node["dateCreated"]) ?? textOf(node["uploadDate"]),
    modified: textOf(node["dateModified"]),
    publisher: publisher.organizations[0] ?? publisher.persons[0] ?? null,
    url: textOf(node["url"]),
    language: textOf(node["inLanguage"]),
    keywords: keywords.map(lineOfHtml).filter((word) => word !== "" && word.length <= 60),
    section: textOf(node["articleSection"]),
  };
}

/** Whether two addresses mean the same page: protocol, "www.", query and a last slash do not matter. */
export function sameAddress(a: string, b: string): boolean {
  const key = (address: string) =>
    address
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/u, "")
      .replace(/[?#].*$/u, "")
      .replace(/\/(?:amp)?$/u, "");
  return key(a) === key(b);
}
