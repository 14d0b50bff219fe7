/**
 * How the store sees text: as folded words. The same folding serves the index and every query, so that SQLite's
 * tokenizer has nothing left to decide but to split at spaces.
 */

/** A word of a text: `source.slice(start, end)` folded. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where the word follows the last one without a gap, as the characters of unspaced scripts do. */
  readonly joined: boolean;
}

/**
 * Dotted abbreviations ("U.S."), single characters of scripts that are written without spaces (each with its marks),
 * and runs of letters, digits and marks of all others.
 */
const UNSPACED =
  "[[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}]&&[\\p{L}\\p{N}]]";
const WORD_SOURCE = [
  "(?<![\\p{L}\\p{N}\\p{M}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}\\p{M}])",
  `${UNSPACED}\\p{M}*`,
  `[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}]+`,
].join("|");

const ASCII = /^[\0-\x7f]+$/;
/** Marks that people leave out when they type: Latin, Greek, Cyrillic accents; Hebrew and Arabic vowel points. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const NOT_IN_WORDS = /[^\p{L}\p{N}\p{M}]/gu;
/** Letters that Unicode does not decompose but that people type as these. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ŋ", "n"],
  ["ħ", "h"],
  ["ŧ", "t"],
  ["ς", "σ"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ک", "ك"],
]);
const HAS_PLAIN_LETTER = new RegExp(`[${[...PLAIN_LETTERS.keys()].join("")}]`, "gu");

/**
 * Folds one word: compatibility forms, case and the accents that people leave out all go. Folding a folded word
 * changes nothing.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(OPTIONAL_MARKS, "")
    .toLowerCase()
    .replace(HAS_PLAIN_LETTER, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .normalize("NFC")
    .replace(NOT_IN_WORDS, "");
}

/** Walks the folded words of a text in order, with their places in it. Linear in the text's length. */
export function* walkWords(text: string): Generator<Word, void, undefined> {
  const pattern = new RegExp(WORD_SOURCE, "gv");
  const unspaced = new RegExp(`^${UNSPACED}`, "v");
  let lastUnspacedEnd = -1;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    const folded = foldWord(raw.includes(".") ? raw.replaceAll(".", "") : raw);
    if (folded === "") continue;
    const isUnspaced = raw.charCodeAt(0) > 0x7f && unspaced.test(raw);
    yield { text: folded, start, end, joined: isUnspaced && start === lastUnspacedEnd };
    lastUnspacedEnd = isUnspaced ? end : -1;
  }
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return Array.from(walkWords(text), (word) => word.text);
}

/** A text as the index takes it: its folded words with single spaces between. Two texts that fold alike are alike. */
export function foldText(text: string): string {
  return wordsOf(text).join(" ");
}
