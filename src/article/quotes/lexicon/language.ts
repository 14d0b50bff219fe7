import { classOf, LOWER, UPPER } from "../letters/chars.ts";
import { WordDraft } from "./draft.ts";
import { WordTable } from "./table.ts";

/** The languages with a lexicon of their own; others are read with the English one. */
export type QuoteLanguage = "en" | "de" | "fr" | "es";

const LANGUAGES: readonly QuoteLanguage[] = ["en", "de", "fr", "es"];

function markers(): WordDraft {
  const draft = new WordDraft(64);
  const lists = [
    "the of and to was that with his said",
    "der und nicht das ist mit ein eine von sagte dem für",
    "le les et est une dans pour qui pas des du au",
    "el los las y una por con del que en para se",
  ];
  for (const [place, list] of lists.entries()) draft.put(list, place + 1, 0);
  return draft;
}

/** Small words that tell a language, each with its place in {@link LANGUAGES} and one. */
const MARKERS = new WordTable(markers());

/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 2000;

function isLetter(code: number): boolean {
  const type = classOf(code);
  return type === LOWER || type === UPPER;
}

/** Whether a tag's language has a lexicon of its own. */
export function isQuoteLanguage(tag: string): tag is QuoteLanguage {
  return LANGUAGES.some((language) => language === tag);
}

/** The language that a text's small words tell, judged from its first 2,000 characters; English where they tell none. */
export function detectLanguage(text: string): QuoteLanguage {
  const counts = [0, 0, 0, 0];
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    if (!isLetter(text.charCodeAt(i))) continue;
    const from = i;
    while (i < end && isLetter(text.charCodeAt(i))) i++;
    const marker = MARKERS.lookUp(text, from, i);
    if (marker > 0) counts[marker - 1] = (counts[marker - 1] ?? 0) + 1;
  }
  const best = counts.indexOf(Math.max(...counts));
  return LANGUAGES[best] ?? "en";
}
