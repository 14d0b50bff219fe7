import type { ArticleTime } from "../article.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { authorsFrom, namesAlone, parseByline } from "./byline.ts";
import { isOutlet } from "./names.ts";
import { endsInFullStop, wordCount } from "./prose.ts";
import type { TimeOptions } from "./time.ts";
import { findTimes } from "./time.ts";

/** What a line of metadata says; null and [] where it says nothing of the kind. */
export interface Meta {
  readonly headline: string | null;
  readonly summary: string | null;
  readonly dek: string | null;
  readonly authors: readonly string[];
  readonly published: ArticleTime | null;
  readonly updated: ArticleTime | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  /** Whether the line credits work at the article's end ("Reporting by A"). */
  readonly credit: boolean;
  /** Whether it is a byline without a word such as "By": before any other text it may be a headline. */
  readonly unmarked: boolean;
  /** Whether it is a byline with such a word, even one that names nobody ("By our own correspondent"). */
  readonly signed: boolean;
}

/** A line of metadata that says nothing. */
export const NO_META: Meta = Object.freeze({
  headline: null,
  summary: null,
  dek: null,
  authors: [],
  published: null,
  updated: null,
  source: null,
  url: null,
  language: null,
  tags: [],
  credit: false,
  unmarked: false,
  signed: false,
});

const FIELD =
  /^(headline|title|subtitle|sub-?headline|sub-?head|dek|deck|standfirst|summary|teaser|abstract|description|byline|authors?|from|subject|source|publication|publisher|outlet|newspaper|url|link|permalink|canonical|tags?|keywords|section|category|language|lang)\s*:\s+(.{1,600})$/i;
const LINK = /^<?(https?:\/\/[^\s<>]{4,2000})>?$/i;
/** "Updated 5:01 p.m. ET", "Publié hier à 15h27": a time of a day that the line does not name. */
const TIME_WITHOUT_DATE =
  /^(?:(?:last |first )?(?:updated|published|posted|modified)|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado)(?!\p{L})(?!.*\d{4}|.*\d[./-]\d{1,2}[./-])(?=.*\d[:.h]\d{2}).{0,60}$/iu;
/** A place beside a date, every word in capitals: in "What happened on March 8" it is none. */
const PLACE = /^\(?(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:,? |\)?$))+$/u;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

function fieldOf(name: string, value: string): Meta | null {
  const key = name.toLowerCase().replace("-", "");
  if (key === "from")
    return /@/.test(value) ? { ...NO_META, authors: authorsFrom(value.replace(/["<>]/g, " ")) } : null;
  if (/^(?:headline|title|subject)$/.test(key)) return { ...NO_META, headline: value };
  if (/^(?:sub|dek|deck|standfirst)/.test(key)) return { ...NO_META, dek: value };
  if (/^(?:summary|teaser|abstract|description)$/.test(key)) return { ...NO_META, summary: value };
  if (/^(?:byline|authors?)$/.test(key)) return { ...NO_META, authors: authorsFrom(value) };
  if (/^(?:source|publication|publisher|outlet|newspaper)$/.test(key)) {
    const link = LINK.exec(value)?.[1];
    if (link) return { ...NO_META, url: link };
    return wordCount(value) <= 6 && !endsInFullStop(value) ? { ...NO_META, source: value } : null;
  }
  if (/^(?:url|link|permalink|canonical)$/.test(key)) {
    const link = LINK.exec(value)?.[1];
    return link ? { ...NO_META, url: link } : null;
  }
  if (/^(?:tags?|keywords)$/.test(key)) {
    const tags = value.split(/\s*[,;|]\s*/).filter((tag) => tag !== "");
    return { ...NO_META, tags };
  }
  if (/^lang/.test(key)) return { ...NO_META, language: LANGUAGE.test(value) ? value : null };
  return NO_META;
}

/** Whether a whole line is a publication's name: up to five words ("BBC News", "The Example Times", "(Reuters)"). */
export function outletLine(text: string): string | null {
  const whole = text.replace(/^[\s(–—-]+|[\s)]+$/g, "");
  // "BBC News, Berlin": where from is no part of the name.
  const [first = "", place = ""] = whole.split(", ");
  const name = place !== "" && wordCount(place) <= 2 && isOutlet(first) ? first : whole;
  if (name.length > 50 || wordCount(name) > 5 || /[.!?:]$/.test(name) || !isOutlet(name)) return null;
  // A headline may end in such a word as well; a name does not go on for so long.
  return wordCount(name) <= 4 || /^the /i.test(name) ? name : null;
}

/**
 * Reads a line as metadata: a link, a field ("Source: …", "Tags: …"), times, a byline or credit, also several of them
 * in one line ("By Jane Doe | March 8, 2025 | 3 min read"), or a publication's name alone; null for every other line.
 */
export function metaOf(text: string, options: TimeOptions): Meta | null {
  if (text.length > 700) return null;
  const link = LINK.exec(text)?.[1];
  if (link) return { ...NO_META, url: link };
  const field = FIELD.exec(text);
  if (field) return fieldOf(field[1] ?? "", (field[2] ?? "").trim());
  if (TIME_WITHOUT_DATE.test(text)) return NO_META;
  const { published, updated, rest } = findTimes(text, options);
  if (published || updated) {
    const times = { ...NO_META, published, updated };
    if (rest === "") return times;
    const byline = parseByline(rest);
    if (byline) return { ...times, authors: byline.authors, source: byline.source, credit: byline.kind !== "byline" };
    if (endsInFullStop(rest)) return null;
    return mixed(rest, times);
  }
  const byline = parseByline(text);
  if (byline) {
    const { authors, source, marked, kind } = byline;
    return {
      ...NO_META,
      authors,
      source,
      credit: kind !== "byline",
      unmarked: !marked,
      signed: marked && kind === "byline",
    };
  }
  const outlet = outletLine(text);
  return outlet ? { ...NO_META, source: outlet } : null;
}

/** What stands in one line with a time: names, an outlet, a place, reading times; null where it is none of these. */
function mixed(rest: string, times: Meta): Meta | null {
  let meta = times;
  for (const piece of rest.split(/\s*[|·•]\s*|\s+[-–—]\s+|,\s+(?=\d)/)) {
    const byline = parseByline(piece);
    const outlet = outletLine(piece);
    const names = namesAlone(piece);
    if (piece === "" || isBoilerplate(piece)) continue;
    if (byline) meta = { ...meta, authors: [...meta.authors, ...byline.authors], source: meta.source ?? byline.source };
    else if (outlet) meta = { ...meta, source: meta.source ?? outlet };
    else if (names) meta = { ...meta, authors: [...meta.authors, ...names] };
    else if (wordCount(piece) > 3 || !PLACE.test(piece)) return null;
  }
  return meta;
}
