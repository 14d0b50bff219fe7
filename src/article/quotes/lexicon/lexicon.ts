import { WordDraft } from "./draft.ts";
import * as english from "./english.ts";
import { englishForms, pluralOf, words } from "./expand.ts";
import * as flag from "./flags.ts";
import { frenchWords } from "./french.ts";
import * as functions from "./functions.ts";
import { germanWords } from "./german.ts";
import { GIVEN_FEMALE, GIVEN_MALE, GIVEN_NEUTRAL } from "./given.ts";
import { COMMON_FEMALE, COMMON_MALE, COMMON_NEUTRAL } from "./given-common.ts";
import { FOREIGN_FEMALE, FOREIGN_MALE, FOREIGN_NEUTRAL, NO_NAMES } from "./given-foreign.ts";
import { WORLD_FEMALE, WORLD_MALE } from "./given-world.ts";
import type { QuoteLanguage } from "./language.ts";
import type { LanguageWords } from "./language-words.ts";
import { MORE_GROUPS, MORE_ROLES, NO_PLURAL } from "./occupations.ts";
import * as people from "./people.ts";
import * as places from "./places.ts";
import { spanishWords } from "./spanish.ts";
import { WordTable } from "./table.ts";
import { ENGLISH_TRAITS, FRENCH_TRAITS, GERMAN_TRAITS, SPANISH_TRAITS, type Traits } from "./traits.ts";

/** A language's words (what each lower-case word can be, as bits of {@link flag}) and how it puts them together. */
export class Lexicon extends WordTable {
  readonly traits: Traits;

  constructor(words: WordDraft, traits: Traits) {
    super(words, traits.compounds);
    this.traits = traits;
  }
}

/** About how many words a language has. */
const SIZE = 20_000;

function put(lexicon: WordDraft, list: string, bits: number): void {
  lexicon.put(list, bits);
}

function putVerbs(lexicon: WordDraft, list: string, bits: number): void {
  for (const entry of words(list)) {
    const { finite, participle } = englishForms(entry);
    for (const [index, form] of finite.entries()) {
      put(
        lexicon,
        form,
        index < 2 && !entry.startsWith("say/") && !entry.startsWith("tell/") ? bits | flag.NOUNISH : bits,
      );
    }
    put(lexicon, participle, flag.ING);
  }
}

function base(): WordDraft {
  const lexicon = new WordDraft(SIZE);
  for (const list of [GIVEN_MALE, COMMON_MALE, WORLD_MALE]) put(lexicon, list, flag.GIVEN | flag.MALE);
  for (const list of [GIVEN_FEMALE, COMMON_FEMALE, WORLD_FEMALE]) put(lexicon, list, flag.GIVEN | flag.FEMALE);
  for (const list of [GIVEN_NEUTRAL, COMMON_NEUTRAL]) lexicon.put(list, flag.GIVEN, 0);
  put(lexicon, people.ORGANISATIONS, flag.ORG);
  put(lexicon, places.CALENDAR, flag.NOT_NAME | flag.PLACE);
  put(lexicon, places.DEMONYMS, flag.NOT_NAME);
  put(lexicon, places.PLACES, flag.PLACE);
  put(lexicon, people.KEPT_TITLES, flag.KEPT | flag.TITLE);
  put(lexicon, people.HONORIFICS_MALE, flag.TITLE | flag.MALE);
  put(lexicon, people.HONORIFICS_FEMALE, flag.TITLE | flag.FEMALE);
  put(lexicon, people.HONORIFICS, flag.TITLE);
  put(lexicon, functions.NAME_PARTICLES, flag.PARTICLE);
  put(lexicon, functions.NAME_SUFFIXES, flag.SUFFIX);
  put(lexicon, functions.ABBREVIATIONS, flag.ABBREVIATION);
  return lexicon;
}

/** What a function gives, made when it is first asked for: most articles need one language. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The names that all languages share. */
const shared = once(base);

function englishLexicon(): WordDraft {
  const lexicon = new WordDraft(SIZE, shared());
  putVerbs(lexicon, english.SPEECH, flag.CUE);
  putVerbs(lexicon, english.REPORT, flag.WEAK);
  put(lexicon, "according", flag.ACCORDING);
  put(lexicon, english.SPEECH_NOUNS, flag.NOUN);
  put(lexicon, english.DOCUMENTS, flag.DOCUMENT);
  put(lexicon, english.WORKS, flag.WORK);
  put(lexicon, english.PRONOUNS_HE, flag.HE);
  put(lexicon, english.PRONOUNS_SHE, flag.SHE);
  put(lexicon, english.PRONOUNS_THEY, flag.THEY);
  put(lexicon, english.SELVES, flag.SELF);
  put(lexicon, english.RELATIVES, flag.WHO);
  put(lexicon, english.DETERMINERS, flag.DET);
  put(lexicon, english.PREPOSITIONS, flag.PREP);
  put(lexicon, english.CONJUNCTIONS, flag.CONJ);
  put(lexicon, english.AUXILIARIES, flag.AUX);
  put(lexicon, english.ADVERBS, flag.ADV);
  const roles = `${people.ROLES} ${MORE_ROLES}`;
  put(lexicon, roles, flag.ROLE | flag.TITLE);
  const single = new Set(words(NO_PLURAL));
  for (const role of words(roles)) if (!single.has(role)) put(lexicon, pluralOf(role), flag.GROUP);
  put(lexicon, people.GROUPS, flag.GROUP);
  put(lexicon, MORE_GROUPS, flag.GROUP);
  put(lexicon, people.TITLES, flag.TITLE);
  put(lexicon, functions.FUNCTION_WORDS, flag.FUNCTION);
  put(lexicon, functions.THINGS, flag.FUNCTION);
  return lexicon;
}

/** Words of the common lists that mean something else where English is not spoken: "me", "pa", "la" are states' names. */
const ENGLISH_ONLY = `la me pa va ga md mo ill ind wash mass tenn ore fla mich conn colo ala hall star stars press general records force times
  services park command capital county region house church office day state`;

function foreignLexicon(language: LanguageWords, code: Exclude<QuoteLanguage, "en">): WordDraft {
  const lexicon = new WordDraft(SIZE, shared());
  for (const word of words(ENGLISH_ONLY)) {
    const bits = lexicon.get(word) & ~(flag.PLACE | flag.ORG);
    lexicon.set(word, bits);
  }
  put(lexicon, FOREIGN_MALE, flag.GIVEN | flag.MALE);
  put(lexicon, FOREIGN_FEMALE, flag.GIVEN | flag.FEMALE);
  for (const word of words(FOREIGN_NEUTRAL)) lexicon.set(word, flag.GIVEN);
  for (const word of words(NO_NAMES[code])) {
    lexicon.set(word, lexicon.get(word) & ~(flag.GIVEN | flag.MALE | flag.FEMALE));
  }
  // A verb is no name, though a sentence may begin with it: "Recalca Ana Ruiz que".
  put(lexicon, language.speech, flag.CUE | flag.FUNCTION);
  put(lexicon, language.report, flag.WEAK | flag.FUNCTION);
  for (const word of words(language.past)) {
    const known = lexicon.get(word);
    if ((known & (flag.CUE | flag.WEAK)) === 0) lexicon.set(word, known | flag.CUE | flag.PARTICIPLE | flag.FUNCTION);
  }
  put(lexicon, language.participles, flag.ING);
  put(lexicon, language.nouns, flag.NOUN);
  put(lexicon, language.he, flag.HE);
  put(lexicon, language.she, flag.SHE);
  put(lexicon, language.they, flag.THEY);
  put(lexicon, language.who, flag.WHO);
  put(lexicon, language.self, flag.SELF | flag.FUNCTION);
  for (const list of [
    language.determiners,
    language.prepositions,
    language.conjunctions,
    language.auxiliaries,
    language.adverbs,
    language.he,
    language.she,
    language.they,
  ]) {
    // Adverbs are names as well ("Anders", "Ernst"), articles and the like are none.
    const kept = list === language.adverbs ? -1 : ~(flag.GIVEN | flag.MALE | flag.FEMALE);
    for (const word of words(list)) lexicon.set(word, (lexicon.get(word) | flag.FUNCTION) & kept);
  }
  put(lexicon, language.determiners, flag.DET);
  put(lexicon, language.prepositions, flag.PREP);
  put(lexicon, language.conjunctions, flag.CONJ);
  put(lexicon, language.auxiliaries, flag.AUX);
  put(lexicon, language.adverbs, flag.ADV);
  for (const { male, female, both, plural } of language.people) {
    // "l'attaquant" has the form of a participle.
    lexicon.put(male, flag.ROLE | flag.TITLE | flag.MALE, ~flag.ING);
    lexicon.put(female, flag.ROLE | flag.TITLE | flag.FEMALE, ~flag.ING);
    lexicon.put(both, flag.ROLE | flag.TITLE, ~flag.ING);
    // What is the same in the singular tells one person: "der Sprecher", "die Sprecher".
    for (const word of words(plural)) if ((lexicon.get(word) & flag.ROLE) === 0) put(lexicon, word, flag.GROUP);
  }
  put(lexicon, language.males, flag.ROLE | flag.TITLE | flag.MALE);
  put(lexicon, language.females, flag.ROLE | flag.TITLE | flag.FEMALE);
  put(lexicon, language.roles, flag.ROLE | flag.TITLE);
  put(lexicon, language.groups, flag.GROUP);
  put(lexicon, language.according, flag.ACCORDING | flag.FUNCTION);
  put(lexicon, language.titles, flag.TITLE);
  put(lexicon, language.documents, flag.DOCUMENT);
  put(lexicon, language.works, flag.WORK);
  put(lexicon, language.notNames, flag.NOT_NAME | flag.PLACE);
  put(lexicon, language.places, flag.PLACE);
  put(lexicon, language.organisations, flag.ORG);
  // "F. M. R.": initials stand for those whom Spanish courts do not name.
  if (code !== "fr") lexicon.set("m", lexicon.get("m") & ~(flag.TITLE | flag.MALE));
  if (code === "fr") put(lexicon, "d' du des", flag.PARTICLE);
  return lexicon;
}

const LEXICONS: Readonly<Record<QuoteLanguage, () => Lexicon>> = {
  en: once(() => new Lexicon(englishLexicon(), ENGLISH_TRAITS)),
  de: once(() => new Lexicon(foreignLexicon(germanWords(), "de"), GERMAN_TRAITS)),
  fr: once(() => new Lexicon(foreignLexicon(frenchWords(), "fr"), FRENCH_TRAITS)),
  es: once(() => new Lexicon(foreignLexicon(spanishWords(), "es"), SPANISH_TRAITS)),
};

/** The words of a language; the lists are read when it is first asked for. */
export function lexiconOf(language: QuoteLanguage): Lexicon {
  return LEXICONS[language]();
}
