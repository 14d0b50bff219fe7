/** Made-up news in bulk: real newspaper words and invented names, as often as words are in a newspaper (Zipf). */

const COMMON =
  `the of to in a and for on says after as with over new at from by is will against more amid not up first be us
  are his was that people government president minister court police year world war health city talks deal state
  house law trade election vote leader party plan crisis report attack workers climate bank energy school oil team
  water women border army market growth prices strike rights protest parliament budget tax hospital food fire flood
  earthquake storm virus vaccine research science space moon ocean river forest farmers wheat inflation rate jobs
  housing transport rail airport flight crash rescue missing killed injured dead arrested charged trial judge appeal
  verdict prison sanctions nuclear weapons missile drone ceasefire peace treaty summit visit envoy embassy refugees
  migrants aid famine drought heat record cup final champion coach player match season league goal film music award
  festival museum artist author book history king queen prince church pope bishop temple mosque university students
  teachers exam technology phone internet data privacy hackers startup shares profit loss merger chief executive
  company factory cars electric battery solar wind gas pipeline coal mine steel gold currency dollar euro debt loan
  pension wages union negotiation proposal rejects accepts warns urges calls backs opposes blocks passes signs wins
  loses beats faces seeks finds shows reveals denies admits promises threatens delays cancels opens closes launches
  builds cuts raises falls rises grows slows halts resumes ends begins marks celebrates mourns remembers`.split(/\s+/);
const ONSETS = "b br c ch cl d dr f fr g gr h j k kr l m n p pr qu r s sh sl st t tr v w y z".split(" ");
const VOWELS = "a e i o u ai ea ou ü é á ö ı ø".split(" ");
const CODAS = ["", "", "", "n", "r", "s", "l", "m", "t", "nd", "rk", "sh", "v", "x"];

/** A small, fast, repeatable source of numbers from 0 to 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface MadeUpNews {
  headline(): string;
  body(words: number): string;
  date(): string;
}

/** @param names how many invented names there are beside the common words. */
export function createNews(random: () => number, names = 40_000): MadeUpNews {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const syllable = (): string => pick(ONSETS) + pick(random() < 0.85 ? VOWELS.slice(0, 7) : VOWELS) + pick(CODAS);
  const invented = Array.from({ length: names }, () => {
    const name = Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join("");
    return name.slice(0, 1).toUpperCase() + name.slice(1);
  });
  const zipf = <T>(items: readonly T[]): T => items[Math.floor(items.length ** random()) - 1] as T;
  const word = (): string => (random() < 0.72 ? zipf(COMMON) : zipf(invented));
  const words = (count: number): string => Array.from({ length: count }, word).join(" ");
  return {
    headline() {
      const text = `${words(3)} ${pick(invented)} ${words(2 + Math.floor(random() * 5))}`;
      return text.slice(0, 1).toUpperCase() + text.slice(1);
    },
    body(count) {
      return Array.from({ length: Math.ceil(count / 60) }, () => `${words(60)}.`).join("\n\n");
    },
    date: () => new Date(946_684_800_000 + Math.floor(random() * 8e8) * 1000).toISOString().replace(".000", ""),
  };
}

/** The word with one error: a letter left out, doubled, changed or swapped with its neighbour. */
export function misspell(word: string, random: () => number): string {
  for (;;) {
    const at = Math.floor(random() * word.length);
    const letter = "abcdefghijklmnopqrstuvwxyz"[Math.floor(random() * 26)] ?? "e";
    const kind = Math.floor(random() * 4);
    const [head, here, next] = [word.slice(0, at), word[at] ?? "", word[at + 1] ?? ""];
    const rest = word.slice(at + 1);
    const wrong =
      kind === 0
        ? head + rest
        : kind === 1
          ? head + letter + here + rest
          : kind === 2
            ? head + letter + rest
            : head + next + here + rest.slice(1);
    if (wrong !== word && wrong !== "") return wrong;
  }
}
