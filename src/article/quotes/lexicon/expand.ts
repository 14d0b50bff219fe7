const VOWELS = "aeiou";

function doubles(verb: string): boolean {
  const last = verb.at(-1) ?? "";
  const middle = verb.at(-2) ?? "";
  const before = verb.at(-3) ?? "";
  return (
    !VOWELS.includes(last) &&
    !"wxyh".includes(last) &&
    VOWELS.includes(middle) &&
    !VOWELS.includes(before) &&
    verb.length <= 4
  );
}

/** The forms of an English verb. */
export interface VerbForms {
  readonly finite: readonly string[];
  readonly participle: string;
}

/**
 * The finite forms (base, -s, past) and the -ing form of an English verb: of a regular one from its base
 * ("announce"), of an irregular one from its forms written out ("say/says/said/saying").
 */
export function englishForms(entry: string): VerbForms {
  if (entry.includes("/")) {
    const forms = entry.split("/");
    return { finite: forms.slice(0, -1), participle: forms.at(-1) ?? entry };
  }
  const last = entry.at(-1) ?? "";
  const consonantY = last === "y" && !VOWELS.includes(entry.at(-2) ?? "");
  const third = consonantY ? `${entry.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(entry) ? `${entry}es` : `${entry}s`;
  const stem = last === "e" ? entry.slice(0, -1) : doubles(entry) ? entry + last : entry;
  const past = consonantY ? `${entry.slice(0, -1)}ied` : `${stem}ed`;
  const participle = entry.endsWith("ee")
    ? `${entry}ing`
    : entry.endsWith("ie")
      ? `${entry.slice(0, -2)}ying`
      : `${stem}ing`;
  return { finite: [entry, third, past], participle };
}

/** The words of a white-space separated list. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** What stands after a noun that takes the plural itself: "mothers-in-law", "chiefs-of-staff". */
const AFTER_NOUN = ["-in-law", "-of-staff", "-of-court"];

/** Nouns whose compounds with "-general" have the plural: "attorneys-general", but "lieutenant-generals". */
const BEFORE_GENERAL = new Set([
  "attorney",
  "solicitor",
  "secretary",
  "governor",
  "consul",
  "auditor",
  "postmaster",
  "inspector",
  "surgeon",
]);

/** The plural of an English noun for a person: "clerks", "deputies", "firemen", "attorneys-general". */
export function pluralOf(noun: string): string {
  if (noun.includes("-")) {
    for (const end of AFTER_NOUN) {
      if (noun.endsWith(end)) return pluralOf(noun.slice(0, -end.length)) + end;
    }
    if (noun.endsWith("-general")) {
      const head = noun.slice(0, -8);
      if (BEFORE_GENERAL.has(head.slice(head.lastIndexOf("-") + 1))) return `${pluralOf(head)}-general`;
    }
  }
  switch (noun.at(-1)) {
    case "n":
      if (noun.endsWith("man")) return `${noun.slice(0, -2)}en`;
      return noun.endsWith("person") ? `${noun.slice(0, -6)}people` : `${noun}s`;
    case "d":
      return noun.endsWith("child") ? `${noun}ren` : `${noun}s`;
    case "y":
      return VOWELS.includes(noun.at(-2) ?? "") ? `${noun}s` : `${noun.slice(0, -1)}ies`;
    case "e":
      return noun.endsWith("wife") ? `${noun.slice(0, -2)}ves` : `${noun}s`;
    case "f":
      return noun.endsWith("thief") ? `${noun.slice(0, -1)}ves` : `${noun}s`;
    case "o":
      return noun.endsWith("hero") ? `${noun}es` : `${noun}s`;
    case "h":
      return noun.endsWith("sh") || noun.endsWith("ch") ? `${noun}es` : `${noun}s`;
    case "s":
    case "x":
    case "z":
      return `${noun}es`;
    default:
      return `${noun}s`;
  }
}
