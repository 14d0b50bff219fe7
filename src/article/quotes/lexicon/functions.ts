/** Words that are no names although a sentence may begin with them, and particles and suffixes of names. */

export const FUNCTION_WORDS = `
the a an this that these those his her its their our your my he she it they we you i who what which where when why how
and but or nor so yet if as at by in on of for from with to into over under after before since during between among against
about around through across behind beyond despite although though while because until unless once whether not no yes
also then now there here still even just only perhaps maybe however meanwhile moreover furthermore instead indeed
later earlier recently today yesterday tomorrow tonight ago some any many most more much few several all both each
every either neither another other others such same one two three four five six seven eight nine ten first second third
last next asked told said saying says speaking according like unlike is are was were be been being do does did has have had
will would can could may might must should shall let lets please thank thanks well oh ah hey ok okay yeah sure right look
never always often sometimes usually again too very really quite rather almost nearly nothing
everything something anything 
asked pressed given having despite amid apart besides except including regarding concerning per via within without
good great best better new old big long short high low early late young former make making made take get go going come
q & vs plus under near inside outside upon toward towards up down out off back away dear mr. more less than
separately finally eventually initially ultimately clearly obviously apparently reportedly allegedly certainly probably
hundreds thousands millions dozens only whatever whoever whenever wherever whose whom addressing referring reacting
responding noting citing adding calling describing answering writing following thus hence otherwise nonetheless nevertheless
welcome congratulations sorry hello hi goodbye stop don't can't won't it's i'm we're you're that's there's he's she's
`;

export const NAME_PARTICLES = `
van von der den de del della di da do dos das du la le el al bin bint ibn ben abu ter ten zu zum y e san st st. af av
`;

export const NAME_SUFFIXES = "jr sr jr. sr. ii iii iv esq phd ph.d. md m.d.";

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS = `
mr mrs ms dr prof sen sens rep reps gov govs gen col maj capt lt sgt cpl cmdr adm rev fr hon pres supt det insp msgr
atty sec st mt ft jr sr inc corp co ltd vs etc no nos vol jan feb mar apr jun jul aug sept sep oct nov dec dept univ assn
bros calif fla pa va wis mich mass conn ariz nev colo ill ind minn tenn ala ga la md mo okla ore wash ca e.g i.e approx
est mme mlle sra d.c n.h n.y n.j u.s u.k u.n a.m p.m ph.d m.d messrs bzw z.b dipl ing hr fr hon
`;
