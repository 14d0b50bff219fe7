const STOP: ReadonlySet<string> = new Set(
  (
    "the and for that with this from have been were they will would their about which there said says after more than also into over when what them some could other just only very most such where while because before being between both does down during each even every here itself made make many much must never often once same should since still then these those through under until upon well who whom whose why your yours ours has had was are but not you his her its our out can she him how all any one two new now may get got told according year years people time first last " +
    "der die das und ist von mit den dem des ein eine einer eines nicht auch sich auf für als aus bei nach wird werden wurde sind war hat haben sein seine ihre dass über noch nur oder aber wie zum zur im am " +
    "les des une est dans pour que qui sur par plus pas avec son ses sont aux cette ces être été ont mais comme leur elle ils nous vous ont deux tout fait selon " +
    "los las del una por con para que como más sus este esta pero entre cuando sobre también hasta desde donde han sido fue son está ser dos según años"
  ).split(" "),
);

/** The words of a text that carry what it is about: lower case, without the commonest words. */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  return words.map(stem).filter((word) => word.length > 2 && !STOP.has(word));
}

/** Takes off possessives and plural endings, so that "officials" and "official's" count as "official". */
function stem(word: string): string {
  const straight = word.indexOf("'");
  const mark = straight >= 0 ? straight : word.indexOf("’");
  const bare = mark >= 0 ? word.slice(0, mark) : word;
  if (bare.length <= 4 || !bare.endsWith("s")) return bare;
  return bare.slice(0, bare.endsWith("ies") ? -3 : bare.endsWith("es") ? -2 : -1);
}

/** How often each word stands in the list. */
export function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The cosine of two bags of words, 0 to 1; walks through the first. */
export function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  normA = norm(a),
  normB = norm(b),
): number {
  if (normA === 0 || normB === 0) return 0;
  let sum = 0;
  for (const [word, count] of a) sum += count * (b.get(word) ?? 0);
  return sum / (normA * normB);
}

/** The length of a bag of words as a vector. */
export function norm(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return Math.sqrt(sum);
}
