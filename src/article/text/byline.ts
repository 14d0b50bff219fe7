import { isCredential, isOutlet, isPersonName, isPlace, isRole, isSuffix, nameCase } from "./names.ts";
import { tidyLine } from "./normalize.ts";

/** Who a line says wrote the article. */
export interface Byline {
  /**
   * `byline`: the line at the article's head ("By A and B"). `credit`: the line at its end ("Reporting by A; Editing
   * by B"). `contribution`: help alone ("Additional reporting by C").
   */
  readonly kind: "byline" | "credit" | "contribution";
  /** People; where none is named, the agency or publication that is. Empty for "By staff". */
  readonly authors: readonly string[];
  /** The agency or publication that the line names, or null. */
  readonly source: string | null;
  /** Whether a word such as "By" says that it is one; without it, "Jane Doe | Reuters" may be a page's title. */
  readonly marked: boolean;
}

/** No byline is longer. */
const LONGEST_LINE = 300;

/** Words that open a byline, each with the words that join two names in its language. */
const MARKERS: readonly { readonly marker: RegExp; readonly joins: string; readonly sure: boolean }[] = [
  {
    marker:
      /^(?:by|written by|words by|story by|article by|text by|reported by|posted by|published by|authored by|analysis by|opinion by|commentary by|review by|interview by|report by|news analysis by)(?:\s*:\s*|\s+)/i,
    joins: "and|&|with|und|et",
    sure: true,
  },
  {
    marker:
      /^(?:authors?|byline|writers?|reporters?|autor|autoren|autorin|auteurs?|autores|autori|autore|autora|door|text|texte|texto|testo)\s*:\s*/i,
    joins: "and|&|with|und|et|y|e|en",
    sure: true,
  },
  { marker: /^(?:ein(?:e)? \p{Lu}\p{Ll}+ von|von)(?:\s*:\s*|\s+)/iu, joins: "und|&", sure: false },
  { marker: /^(?:propos recueillis par|écrit par|publié par|par)(?:\s*:\s*|\s+)/i, joins: "et|&", sure: false },
  { marker: /^(?:escrito por|por)(?:\s*:\s*|\s+)/i, joins: "y|e|&", sure: false },
  { marker: /^(?:di|scritto da|a cura di)(?:\s*:\s*|\s+)/i, joins: "e|ed|&", sure: false },
  { marker: /^(?:geschreven door|door)(?:\s*:\s*|\s+)/i, joins: "en|&", sure: false },
  { marker: /^(?:av|af)(?:\s*:\s*|\s+)/i, joins: "och|og|&", sure: false },
];
const ANY_JOIN = "and|&|with|und|et|y";

const CREDIT =
  /(?:^|[\s;,.(])(additional reporting|additional reporting and writing|contributing|reporting and writing|writing and reporting|writing and additional reporting|reporting|writing|written|reported|compiled|editing and writing|editing|edited|graphics?|photography|photographs|photos|produced|production|translated|translation|illustrations?|bericht|redigiert|bearbeitet|mitarbeit|reporte|reportaje|información|editado|editado en español|edición|redacción) (?:by|von|por|de):?(?=\s)/giu;
const CREDIT_START =
  /^[\s([—–-]*(?:additional |contributing|reporting|writing|written and|reported|compiled|editing|edited|graphics?|photograph|photos by|produced|production by|translated|translation|bericht von|redigiert|bearbeitet|mitarbeit|reporte de|reportaje de|información de|editado|edición)/i;
const OTHER_WORK = /edit|graphic|photo|produc|translat|illustrat|redigiert|bearbeitet|edición|editado/i;
const ADDED_WORK = /additional|contributing|mitarbeit/i;

const REPORTED_FROM = /^(.{4,60}?) reported from \p{Lu}[^.]{1,120}\.?$/u;
const CONTRIBUTED = /^(.{4,120}?) contributed (?:reporting\b|to this (?:report|article|story)\b).{0,60}$/u;

const EMAIL = /[(<[]?[^\s@()<>[\]]{1,64}@[^\s@()<>[\]]{1,190}\.[a-z]{2,24}[)>\]]?/gi;
const HANDLE =
  /(?:\b(?:follow(?: (?:him|her|them|me))?(?: on (?:twitter|x|threads|bluesky|instagram))?(?: at)?|twitter|on x|x)\s*:?\s*)?[([]?@[\p{L}\p{N}_.]{1,40}[)\]]?/giu;
const LINK = /https?:\/\/\S+/gi;
const GROUPS = /\s*[|•·;]\s*|\s+[-–—/]\s+/;
const WHERE = /\s+(?:in|at|for|from|of|aus|à|en|em|desde|para|pour|für|reports?|reporting)\s+(?:the\s+)?\p{Lu}.*$/iu;
/** "for the Daily Mail": where someone writes. */
const OF = /^\s*(?:in|at|for|from|of)\s+(?:the )?/i;
/** "Jane Doe in Berlin", and nothing after. */
const IN_PLACE = /(?<=\p{Ll}) (?:in|à|en) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$/u;
const GENERIC =
  /^(?:(?:the )?(?:our )?(?:own )?(?:[\p{L}.]+ ){0,2}(?:staff|staff writers?|staff reporters?|correspondents?|newsroom|news desk|web desk|web team|desk|agencies|admin|administrator|editor|editors|webmaster|guest|guest author|news team|redaktion|rédaction|redacción|redazione|redactie|redação)|anonymous|unknown|n\/a|none)$/iu;
/** A name of two or three words, and what they all are. */
const COLLECTIVE =
  /^(\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){1,2}) (?:Staff|Staff Reporters?|Reporters?|Newsroom|Team)$/u;

function joinPattern(joins: string): RegExp {
  return new RegExp(`\\s*,\\s*(?:(?:${joins})\\s+)?|\\s+(?:${joins})\\s+`, "iu");
}

interface Pieces {
  people: string[];
  outlets: string[];
  /** Pieces that are neither people, outlets, roles nor places: with one, the line is a sentence. */
  strange: number;
  roles: number;
  /** Names that went on in words of place ("in Tehran"). */
  cut: number;
}

/** Sorts the pieces of one group ("A, B and C, Political Correspondent") by what they are. */
function sort(group: string, joins: string, single: boolean, into: Pieces): void {
  const pieces = group.split(joinPattern(joins));
  for (let i = 0; i < pieces.length; i += 1) {
    const whole = tidyLine(pieces[i] ?? "").replace(/^(?:by|and)\s+/i, "");
    const place = whole.replace(WHERE, "");
    const piece = isOutlet(whole) && !isPersonName(place) ? whole : place;
    if (piece !== whole) into.cut += 1;
    const outlet = whole.slice(whole === piece ? 0 : piece.length).replace(OF, "");
    if (outlet !== whole && isOutlet(outlet)) into.outlets.push(outlet);
    if (outlet !== whole && whole === piece) continue;
    if (piece === "" || isCredential(piece)) continue;
    const previous = into.people.length - 1;
    if (isSuffix(piece) && previous >= 0)
      into.people[previous] += ` ${/^[ivIV]+$/.test(piece) ? piece : nameSuffix(piece)}`;
    else if (isOutlet(piece)) into.outlets.push(piece);
    else if (GENERIC.test(piece) || isRole(piece)) {
      into.roles += 1;
      const desk = piece.replace(/ \S+$/, "");
      if (isOutlet(desk)) into.outlets.push(desk);
    } else if (isPlace(piece)) continue;
    else if (isPersonName(piece, single)) into.people.push(piece);
    // "José Ortega y Gasset" is one name.
    else if (previous >= 0 && joins.startsWith("y") && isPersonName(piece, true) && group.includes(` y ${piece}`)) {
      into.people[previous] += ` y ${piece}`;
    } else if (i > 0 && isPersonName(piece, true)) continue;
    else into.strange += 1;
  }
}

function nameSuffix(piece: string): string {
  const letters = piece.replaceAll(".", "").toLowerCase();
  return `${letters[0]?.toUpperCase()}${letters.slice(1)}${piece.endsWith(".") ? "." : ""}`;
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** A line without addresses, handles and links, and without a full stop that ends no initial or suffix. */
function clean(line: string): string {
  const text = tidyLine(line.replace(LINK, " ").replace(EMAIL, " ").replace(HANDLE, " "));
  return /[\p{L}\p{M}]{3}\.$/u.test(text) ? text.slice(0, -1) : text.replace(/[\s,;|•·–—-]+$/, "");
}

/** "Reporting by A in Paris and B; Writing by C; Editing by D". */
function parseCredit(line: string): Byline | null {
  if (!CREDIT_START.test(line)) return null;
  const text = line.replace(/^[\s([—–-]+/, "").replace(/[\s)\].]+$/, "");
  const marks = [...text.matchAll(CREDIT)];
  if (marks.length === 0 || (marks[0]?.index ?? 1) > 0) return null;
  const own: Pieces = { people: [], outlets: [], strange: 0, roles: 0, cut: 0 };
  const added: Pieces = { people: [], outlets: [], strange: 0, roles: 0, cut: 0 };
  const others: Pieces = { people: [], outlets: [], strange: 0, roles: 0, cut: 0 };
  marks.forEach((mark, index) => {
    const work = mark[1] ?? "";
    const piece = text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length);
    const into = ADDED_WORK.test(work) ? added : OTHER_WORK.test(work) ? others : own;
    for (const group of piece.split(GROUPS)) sort(clean(group), `${ANY_JOIN}|y`, true, into);
  });
  if (own.strange + added.strange + others.strange > 0) return null;
  const authors = unique(own.people.map(nameCase));
  return {
    kind: authors.length > 0 ? "credit" : "contribution",
    authors,
    source: own.outlets[0] ?? null,
    marked: true,
  };
}

/** "Jane Doe reported from Paris." and "Associated Press writer John Roe contributed to this report." */
function parseContribution(line: string): Byline | null {
  const [, who = ""] = REPORTED_FROM.exec(line) ?? CONTRIBUTED.exec(line) ?? [];
  const names =
    who === "" ? null : namesAlone(who.replace(/^.{0,40}\b(?:writers?|reporters?|journalists?|correspondents?) /i, ""));
  return names && { kind: "contribution", authors: [], source: null, marked: true };
}

/** Whether anything after a byline's marker goes on as a sentence does: a small letter at a group's start. */
function goesOn(text: string): boolean {
  return /\p{Ll}{2}[.!?]["”’)]*\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
}

/**
 * Reads a line of normalised text as a byline or a closing credit; null for every other line. Forms: "By A and B",
 * "By A, B, and C, Reuters", "By A in Tehran", "By A, Political Correspondent", "Written by A", "A, B and C | Staff",
 * "Jane Doe, CNN", "BY JANE DOE" (given as "Jane Doe", as the text writes her), German "Von A", French "Par A",
 * Spanish and Portuguese "Por A", Italian "Di A", Dutch "Door A"; "Reporting by A; Editing by B" (who only edits is
 * no author). Addresses, handles, roles, degrees and places are dropped; an agency is an author only where nobody
 * else is. Take times out first ({@link findTimes}).
 */
export function parseByline(line: string): Byline | null {
  if (line.length > LONGEST_LINE) return null;
  const credit = parseCredit(line) ?? parseContribution(line);
  if (credit) return credit;
  const text = clean(line).replace(/\s*\((?:avec |with |mit |con )?(\p{Lu}[\p{L}. ]{1,30})\)/gu, ", $1");
  if (text === "" || /[!?]$/.test(text) || goesOn(text)) return null;
  const marker = MARKERS.find((candidate) => candidate.marker.test(text));
  const rest = marker ? text.replace(marker.marker, "") : text;
  const colon = marker != null && /^[^:]{1,30}:/.test(text);
  const pieces: Pieces = { people: [], outlets: [], strange: 0, roles: 0, cut: 0 };
  const [first = "", ...groups] = rest.split(GROUPS);
  sort(first, marker?.joins ?? ANY_JOIN, colon, pieces);
  const named = pieces.people.length;
  for (const group of groups) {
    const aside: Pieces = { people: [], outlets: [], strange: 0, roles: 0, cut: 0 };
    sort(group, marker?.joins ?? ANY_JOIN, true, aside);
    // What stands after a bar is where they work, whatever it looks like.
    pieces.outlets.push(...aside.outlets, ...(aside.outlets.length + aside.roles === 0 ? aside.people : []));
    pieces.roles += aside.roles;
    pieces.strange += aside.strange;
  }
  if (pieces.strange > 0) return null;
  // Without a marker, what looks like a name and its place ("Council Backs Plan for Harbor") is a headline.
  if (!marker && pieces.cut > 0) return null;
  if (!marker && (named === 0 || pieces.roles + pieces.outlets.filter(isOutlet).length === 0)) return null;
  if (marker && !marker.sure && named === 0 && pieces.outlets.length === 0) return null;
  if (named === 0 && pieces.outlets.length === 0 && pieces.roles === 0) return null;
  const source = pieces.outlets[0] ?? null;
  const others = pieces.outlets.length > 0 || !marker ? pieces.outlets.slice(0, 1) : collective(first);
  const authors = named > 0 ? unique(pieces.people.map(nameCase)) : others;
  return { kind: "byline", authors, source, marked: marker !== undefined };
}

/** "Harbor Almanac Staff": a newsroom that signs as one, when it has a name of its own. */
function collective(text: string): string[] {
  const name = tidyLine(text);
  const own = COLLECTIVE.exec(name)?.[1] ?? "";
  return own === "" || isRole(own) ? [] : [name];
}

/** The names in a line that is nothing but names ("Jane Doe", "Jane Doe and John Roe"), or null. */
export function namesAlone(line: string): readonly string[] | null {
  if (line.length > LONGEST_LINE) return null;
  const text = clean(line).replace(IN_PLACE, "");
  if (text.length > 120 || /[.!?:]$/.test(line)) return null;
  const names = text.split(joinPattern(ANY_JOIN));
  const all = names.every((name) => isPersonName(name) && !isOutlet(name) && !isPlace(name) && !isRole(name));
  return all && names.length > 0 ? unique(names.map(nameCase)) : null;
}

/**
 * The authors in a metadata value ("Jane Doe, John Roe and X", "By Jane Doe", "Doe, Jane", "Jane Doe | Reuters"):
 * people, each once; where there are none, the organisation named. Addresses, links, handles, roles and generic
 * accounts ("admin", "Staff") are dropped.
 */
export function authorsFrom(value: string): string[] {
  const text = clean(tidyLine(value).slice(0, 1000)).replace(/^(?:by|von|par|por|written by)(?:\s*:\s*|\s+)/i, "");
  const reversed = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]+)$/u.exec(text);
  if (
    reversed &&
    !isOutlet(reversed[1] ?? "") &&
    !isOutlet(reversed[2] ?? "") &&
    !isSuffix(reversed[2] ?? "") &&
    !isRole(text)
  ) {
    return [nameCase(`${reversed[2]} ${reversed[1]}`)];
  }
  const people: string[] = [];
  const outlets: string[] = [];
  for (const piece of text.split(GROUPS).flatMap((group) => group.split(joinPattern(ANY_JOIN)))) {
    const bare = tidyLine(piece.replace(/[()]/g, " "));
    const name = isOutlet(bare) ? bare : bare.replace(WHERE, "");
    if (name === "" || isCredential(name) || GENERIC.test(name) || isPlace(name)) continue;
    if (isSuffix(name) && people.length > 0) people[people.length - 1] += ` ${nameSuffix(name)}`;
    else if (isOutlet(name)) outlets.push(name);
    else if (!isRole(name)) people.push(name);
  }
  return people.length > 0 ? unique(people.map(nameCase)) : unique(outlets);
}
