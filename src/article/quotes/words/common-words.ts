import { OWN_WORDS } from "../lexicon/own-words.ts";
import { wordSet } from "./word-set.ts";

/** "a", "another", "one": before somebody whom the text has not named. */
export const ONE_OF_SEVERAL = wordSet("a an another one", true);

/** English articles in small letters. */
export const AN_ARTICLE = wordSet("a an the");

/** Conjunctions that open a sentence. */
export const OPENING_CONJUNCTION = wordSet("And But Nor Or So Yet");

/** "and", with the Spanish "e" before an "i". */
export const AND_E = wordSet("and e et und y");

/** The definite article, with or without a capital. */
export const THE_ARTICLE = wordSet("the", true);

/** The copula in the singular. */
export const IS_OR_WAS = wordSet("is was");

/** The indefinite article in small letters. */
export const INDEFINITE_ARTICLE = wordSet("a an");

/** "and" in each language. */
export const AND_WORD = wordSet("and et und y");

/** "according" to somebody. */
export const ACCORDING_WORD = wordSet("according", true);

/** Verbs whose subject has said the quoted words also where somebody else reports it. */
export const OWN_VERB = wordSet([...OWN_WORDS].join(" "));
