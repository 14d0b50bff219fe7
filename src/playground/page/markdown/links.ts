/** Addresses: bare `https://…`, and `[words](https://… "title")`. */

/** Longest address read, in UTF-16 code units; the bound also keeps a text full of brackets cheap. */
const MAX_ADDRESS = 2048;
const TRAILING = new Set([".", ",", ":", ";", '"', "'", "]"]);

/** A masked link's parts; parsing goes on at `next`. */
export interface MaskedLink {
  readonly label: string;
  readonly url: string;
  readonly title: string | null;
  readonly next: number;
}

/** Gives a web address (http or https) as browsers write it; null for anything else, `javascript:` above all. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}

/**
 * Reads a bare address that begins at `i`: to the next white space or `<`, without the sentence's own punctuation, and
 * without one closing bracket that it did not open.
 * @returns where it ends, or null where there is none
 */
export function bareAddressEnd(text: string, i: number): number | null {
  const scheme = text.startsWith("https://", i) ? 8 : text.startsWith("http://", i) ? 7 : 0;
  if (scheme === 0) return null;
  let end = i + scheme;
  let opened = 0;
  const furthest = Math.min(text.length, i + MAX_ADDRESS);
  while (end < furthest && text.charAt(end) !== "<" && !/^\s$/u.test(text.charAt(end))) {
    if (text.charAt(end) === "(") opened++;
    end++;
  }
  while (end > i + scheme && TRAILING.has(text.charAt(end - 1))) end--;
  if (end - i - scheme < 2) return null;
  let closing = 0;
  while (text.charAt(end - 1 - closing) === ")") closing++;
  return closing > opened ? end - 1 : end;
}

/**
 * Finds the masked links of one text.
 * @returns a function that gives the link opened by the bracket at a position, or null
 */
export function linkFinder(text: string): (i: number) => MaskedLink | null {
  let partners: Map<number, number> | null = null;
  return (i) => {
    partners ??= bracketPairs(text);
    const labelEnd = partners.get(i);
    if (labelEnd === undefined || text.charAt(labelEnd + 1) !== "(") return null;
    const target = readTarget(text.slice(labelEnd + 2, labelEnd + 2 + MAX_ADDRESS));
    if (!target) return null;
    const url = webAddress(target.address.replaceAll(/\\([^0-9A-Za-z\s])/g, "$1"));
    return url === null
      ? null
      : { label: text.slice(i + 1, labelEnd), url, title: target.title, next: labelEnd + 2 + target.length };
  };
}

/** The closing bracket of each opening one; a backslash hides a bracket. */
function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === "\\") i++;
    else if (c === "[") open.push(i);
    else if (c === "]") {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, i);
    }
  }
  return pairs;
}

const TARGET_END = /\s*(?:(["'])(.{0,512}?)\1\s*)?\)/sy;

function readTarget(rest: string): { address: string; title: string | null; length: number } | null {
  let i = 0;
  while (/^\s$/u.test(rest.charAt(i))) i++;
  const start = i;
  let depth = 0;
  for (; i < rest.length && !/^\s$/u.test(rest.charAt(i)); i++) {
    const c = rest.charAt(i);
    if (c === "\\") i++;
    else if (c === "(") depth++;
    else if (c === ")" && depth-- === 0) break;
  }
  TARGET_END.lastIndex = i;
  const end = TARGET_END.exec(rest);
  if (!end) return null;
  const address = rest.slice(start, i);
  const bare = address.startsWith("<") && address.endsWith(">") ? address.slice(1, -1) : address;
  return { address: bare, title: end[2] ?? null, length: TARGET_END.lastIndex };
}
