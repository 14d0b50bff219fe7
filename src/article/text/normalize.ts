/**
 * Windows-1252's meaning of the C1 controls U+0080 to U+009F, "" where it has none. Scraped pages carry them where a
 * Windows-1252 page was read as Latin-1; HTML reads numeric references to them the same way.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
const WINDOWS_1252 = Object.freeze([..."€", "", ..."‚ƒ„…†‡ˆ‰Š‹Œ", "", "Ž", "", "", ..."‘’“”•–—˜™š›œ", "", ..."žŸ"]);

/** Printable ASCII and newlines alone: nothing to do. */
const PLAIN = /^[\n\x20-\x7e]*$/;
const LINE_BREAK = /\r\n?|[\v\f\u2028\u2029]/g;
const C1 = /[\u0080-\u009f]/g;
/** Every space separator (Zs) but U+0020 itself. */
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** A word broken by its soft hyphen at a line's end is one word. */
const SOFT_HYPHEN_BREAK = /\u00ad[ \t]*\n[ \t]*(?=\p{Ll})/gu;
/**
 * Characters that show nothing: C0 controls but tab and newline, DEL, soft hyphen, zero-width space, direction marks
 * and overrides (which can disguise text), word joiner, invisible operators, byte order mark, object replacement,
 * interlinear annotation and the two non-characters of the basic plane.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]/g;
/** Tag characters spell a region after a black flag; elsewhere they are invisible text. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,16}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/**
 * Joiners: kept where they shape what a reader sees, which is after a letter (and its marks, whose order may change) of
 * a joining or Indic script and, for
 * the zero-width joiner, between the parts of an emoji.
 * @see https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
 */
const JOINER = /[\u180e\u200c\u200d]/;
const STRAY_JOINER =
  /(?<![[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]--[\u180e]]\p{M}{0,32})(?:\u200c|\u180e|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic}))/gv;

/**
 * A document's text in one agreed form, for every reader: lines end in "\n"; every Unicode space is U+0020; what
 * shows nothing is gone (joiners stay where a script or an emoji needs them; a word broken at a soft hyphen is
 * whole); Windows-1252 characters that were read as C1 controls are what they were meant to be; lone surrogates are
 * U+FFFD; the rest is in Unicode normalisation form C. Tabs, runs of spaces and blank lines stay: they mean something
 * in Markdown ({@link tidyLine} settles them in a line of prose). Idempotent; linear time; never throws.
 */
export function normalizeText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const text = raw
    .toWellFormed()
    .replace(LINE_BREAK, "\n")
    .replace(C1, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? "")
    .replace(SPACE, " ")
    .replace(SOFT_HYPHEN_BREAK, "")
    .replace(INVISIBLE, "")
    .replace(TAGS, (_, flag: string | undefined) => flag ?? "");
  return (JOINER.test(text) ? text.replace(STRAY_JOINER, "") : text).normalize("NFC");
}

/** One line of normalised text as prose: no white space at its ends, one space where there was any. Linear time. */
export function tidyLine(line: string): string {
  // Only what is not one space already: most lines come back as they are, without a copy.
  return line.trim().replace(/[ \t\n]{2,}|[\t\n]/g, " ");
}
