/**
 * Escapes article text for Discord's Markdown as a whole, so that a channel shows exactly the characters that the
 * article has. The rules are those of Discord's own clients, whose markup is built on Khan Academy's simple-markdown:
 * a backslash before anything but ASCII letters, digits and white space shows that character and starts nothing.
 * discord.js's `escapeMarkdown` is not enough: it leaves mentions, timestamps, emoji, subtext and block quotes alone.
 * @see https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101
 * @see https://discord.com/developers/docs/reference#message-formatting
 * @see https://github.com/Khan/perseus/tree/main/packages/simple-markdown
 *
 * URLs are shown as their characters and are no links (their colon is escaped): Discord shows a linked URL otherwise
 * than it is written (decoded, or as a channel's or a file's name), and would show backslashes within it. The only
 * links in a reply are Lede's own, see link.ts.
 */

/** Starts or ends something wherever it stands. */
const ANYWHERE = new Set(["\\", "*", "_", "`", "<", "[", "@"]);
/** Starts something only in pairs (`~~`, `||`). */
const PAIRED = new Set(["~", "|"]);
/** Starts a block at the start of a line: headings, subtext and lists, block quotes. */
const LINE_START = new Set(["#", "-", "+", ">"]);

/** Opens an explicit direction (embedding, override, isolate) that lasts until it is closed or the line ends. */
const BIDI_OPENERS = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;
/** Control characters that no channel can show; line feeds stay, tabs show as a space (see {@link prepare}). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that have to go
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** What is not there to see: a marker behind it still counts as at the line's start (clients strip some of these). */
const BLANK = /[\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * Writes text so that Discord shows exactly its characters, without links, mentions, emoji codes or formatting.
 * Give it whole lines: its start counts as the start of a line, where `#`, `>`, `-` and `1.` mean something.
 * Line ends become "\n", a tab becomes a space, other control characters go; a direction that the text opens and
 * does not close (U+202E and its like) is closed at the end of its line, so that it cannot turn what follows.
 * Linear time. The result is at most {@link escapedLengthAtMost} long.
 */
export function escapeText(text: string): string {
  return prepare(text).split("\n").map(escapeLine).join("\n");
}

/**
 * An upper bound of `escapeText(text).length` in UTF-16 code units. It is additive: the bound of two texts joined is
 * at most the sum of their bounds, so that splitting and packing can add up instead of escaping again and again.
 */
export function escapedLengthAtMost(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? COSTLY[code] === 1 : code >= 0x202a && code <= 0x2068) length += 1;
  }
  return length;
}

/** Every ASCII character that {@link escapeText} may ever add one to; beyond ASCII it is the direction marks. */
const COSTLY = Object.freeze(
  Array.from({ length: 128 }, (_, code) => ("\\*_`<[@~|#-+>:.".includes(String.fromCharCode(code)) ? 1 : 0)),
);

function prepare(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replaceAll("\t", " ")
    .replace(CONTROLS, "");
}

function escapeLine(line: string): string {
  const codes = colonsToEscape(line);
  let out = "";
  let atStart = true;
  for (let i = 0; i < line.length; i++) {
    const c = line.charAt(i);
    const special =
      ANYWHERE.has(c) ||
      (atStart && LINE_START.has(c)) ||
      (PAIRED.has(c) && (line[i - 1] === c || line[i + 1] === c)) ||
      (c === ":" && codes.has(i));
    out += special ? `\\${c}` : c;
    if (!atStart || BLANK.test(c)) continue;
    atStart = false;
    const digits = digitsAt(line, i);
    if (digits > 0 && line[i + digits] === ".") {
      out += `${line.slice(i + 1, i + digits)}\\.`;
      i += digits;
    }
  }
  return out + closersFor(line);
}

/** How many ASCII digits stand at `start`. */
function digitsAt(line: string, start: number): number {
  let end = start;
  while (end < line.length && line.charAt(end) >= "0" && line.charAt(end) <= "9") end += 1;
  return end - start;
}

/**
 * The colons that could begin an emoji's code (`:name:`, ended by the next colon before any space) or a URL's `://`.
 * Right to left, so that each colon knows whether the run behind it ends in a colon.
 */
function colonsToEscape(line: string): ReadonlySet<number> {
  const found = new Set<number>();
  let endsInColon = false;
  for (let i = line.length - 1; i >= 0; i--) {
    const c = line.charAt(i);
    if (c === ":") {
      if (endsInColon || line.startsWith("//", i + 1)) found.add(i);
      endsInColon = true;
    } else if (/\s/.test(c)) {
      endsInColon = false;
    }
  }
  return found;
}

/** The characters that close what a line's explicit directions leave open (UAX #9: PDI for isolates, else PDF). */
function closersFor(line: string): string {
  if (!BIDI_OPENERS.test(line)) return "";
  const open: string[] = [];
  for (const c of line) {
    if (BIDI_OPENERS.test(c)) open.push(c >= "\u2066" ? "\u2069" : "\u202C");
    else if ((c === "\u2069" || c === "\u202C") && open.at(-1) === c) open.pop();
  }
  return open.reverse().join("");
}
