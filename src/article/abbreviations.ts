/**
 * Abbreviations that end in a full stop without ending a sentence, as newspapers write them. Keys are lower case
 * and without the final stop. Sources: the Associated Press Stylebook (titles, months, states, companies), Duden,
 * the Lexique des règles typographiques and the Ortografía de la lengua española for German, French and Spanish.
 */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** Titles, always followed by a name. They count only with a capital ("Rep. Smith", not "one more rep."). */
const TITLES: ReadonlySet<string> = new Set(
  words(`
  mr mrs ms mx messrs mmes dr prof gen sen sens rep reps gov govs lt col sgt cpl pvt pfc capt cmdr cdr adm maj brig
  rev hon pres supt det insp fr ste mt atty amb msgr r.adm v.adm lt.gen maj.gen brig.gen lt.col
  hr dipl ing mme mlle mm mgr sra srta sres dña ud uds lic arq excmo
  `),
);

/** Always followed by more of the same sentence, in any case. */
const NEVER_LAST: ReadonlySet<string> = new Set(
  words(`
  vs v viz cf e.g i.e approx z.b d.h u.a bzw ca zzgl inkl evtl ggf sog gegr geb vgl p.ex c.-à-d ee pág págs núm
  `),
);

/** Continues the sentence when a number follows ("No. 10", "p. 5", "Sept. 11"). */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  words(`
  no nos nr art fig figs vol p pp ch sec par op jan feb mar apr jun jul aug sep sept oct nov dec
  abs kap bd aufl s n núm cap
  `),
);

/** May end a sentence or stand inside one; the word that follows decides. */
const SOMETIMES_LAST: ReadonlySet<string> = new Set(
  words(`
  p.m a.m etc u.s u.k u.n e.u u.s.a u.a.e a.d b.c ph.d m.d b.a m.a ft jr sr esq usw jh jhdt mio mrd j.-c ee.uu uu
  `),
);

/** The same, but only with a capital: companies, streets, months, days and the Associated Press's states. */
const NAMES_SOMETIMES_LAST: ReadonlySet<string> = new Set(
  words(`
  inc corp co ltd llc bros cos d.c l.a n.y ave blvd rd st hwy pl sq dept univ dist
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.c
  n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo ont que
  str e.v gmbh cie sté bd av d.f s.a s.l cía avda
  `),
);

/**
 * Words that begin sentences far more often than they follow an abbreviation inside one, in English, German, French
 * and Spanish.
 */
const STARTERS: ReadonlySet<string> = new Set(
  words(`
  the a an he she it they we i you this that these those there here his her its their our my your
  in on at by for from with without after before when while where since until during under over
  but and or so yet if as although though because however meanwhile still also then now today yesterday
  what who why how which whether some many most all both each every no not only one two several more
  asked according about among between despite instead later last next once
  der die das ein eine er sie es wir ich ihr sein seine ihre im in am an auf aus bei mit nach vor von zu zum zur
  für über unter doch aber und oder wenn weil dass auch dies diese dieser noch nun so als
  le la les un une il elle ils elles nous vous je on ce cette ces son sa ses leur leurs dans en au aux sur sous
  pour par avec sans après avant mais et ou si quand lorsque
  el los las una unos unas ella ellos ellas nosotros yo su sus al del con sin tras ante pero y o cuando mientras
  según este esta estos estas
  `),
);

/** What the word before a full stop says about the sentence. */
export type StopMeaning = "never-last" | "before-number" | "sometimes-last" | "none";

/** What is known of the word before a full stop; `word` is without the stop, in the case the text has. */
export function stopMeaning(word: string): StopMeaning {
  const key = word.toLowerCase();
  const capital = key.charAt(0) !== word.charAt(0);
  if (NEVER_LAST.has(key) || (capital && TITLES.has(key))) return "never-last";
  if (SOMETIMES_LAST.has(key) || (capital && NAMES_SOMETIMES_LAST.has(key))) return "sometimes-last";
  return BEFORE_NUMBER.has(key) ? "before-number" : "none";
}

/** Whether the number-taking reading of the word applies ("No." in "No. 10"). */
export function takesNumber(word: string): boolean {
  return BEFORE_NUMBER.has(word.toLowerCase());
}

/** Whether the word usually begins a sentence. */
export function isSentenceStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}
