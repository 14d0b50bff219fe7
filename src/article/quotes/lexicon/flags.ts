/** What a word can be, as bits of one number. A word may be several things; rules look at its neighbours. */
/** A finite verb of speech ("said", "told", "warned"). */
export const CUE = 1 << 0;
/** A finite verb that reports speech only beside a quotation ("called", "dismissed", "promised"). */
export const WEAK = 1 << 1;
/** The -ing form of either. */
export const ING = 1 << 2;
/** A noun of speech ("warning", "statement", "remark"). */
export const NOUN = 1 << 3;
export const HE = 1 << 4;
export const SHE = 1 << 5;
export const THEY = 1 << 6;
/** "who", "which". */
export const WHO = 1 << 7;
export const DET = 1 << 8;
export const PREP = 1 << 9;
export const CONJ = 1 << 10;
export const AUX = 1 << 11;
export const ADV = 1 << 12;
/** A noun for one person ("spokesman", "mayor", "resident"). */
export const ROLE = 1 << 13;
/** A noun for several people or a body ("officials", "police", "critics"). */
export const GROUP = 1 << 14;
/** A title or role that stands before a name ("President", "Sen."). */
export const TITLE = 1 << 15;
export const MALE = 1 << 16;
export const FEMALE = 1 << 17;
/** A given name; with {@link MALE} or {@link FEMALE} where that is usual. */
export const GIVEN = 1 << 18;
/** Part of an organisation's name ("University", "Party", "Inc."). */
export const ORG = 1 << 19;
/** A capitalised word that is no name of a person: months, days, demonyms, parties. */
export const NOT_NAME = 1 << 20;
export const PLACE = 1 << 21;
/** A function word: no name, also with a capital at the sentence's beginning. */
export const FUNCTION = 1 << 22;
/** A particle inside a name ("van", "de", "bin"). */
export const PARTICLE = 1 << 23;
/** "Jr.", "III". */
export const SUFFIX = 1 << 24;
/** A title that belongs to the name ("Ayatollah", "Pope"). */
export const KEPT = 1 << 25;
/** A document or post that can speak ("statement", "report", "letter"). */
export const DOCUMENT = 1 << 26;
/** "I", "we", "you": the reporter or the reader, never a speaker. */
export const SELF = 1 << 27;
/** An abbreviation whose full stop belongs to it. */
export const ABBREVIATION = 1 << 28;
/** Could be a noun as well: a cue only where no article or possessive stands before it. */
export const NOUNISH = 1 << 29;
/** In other languages than English the same bit: a past participle, a cue only with an auxiliary ("a déclaré"). */
export const PARTICIPLE = NOUNISH;
/** A noun for a work, a sign or a label, whose quoted text is its name ("film", "hashtag", "slogan"). */
export const WORK = 1 << 30;
/** "according", "laut", "selon", "según": the source follows. */
export const ACCORDING = 1 << 31;
