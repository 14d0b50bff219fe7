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

/** The plural of an English noun for a person: "clerks", "deputies", "firemen", "attorneys-general". */
export function pluralOf(noun: string): string {
  const compound = /^(.+?)(-in-law|-of-staff|-of-court)$/.exec(noun);
  if (compound !== null) return `${pluralOf(compound[1] ?? "")}${compound[2]}`;
  if (/(?:attorney|solicitor|secretary|governor|consul|auditor|postmaster|inspector|surgeon)-general$/.test(noun))
    return `${pluralOf(noun.slice(0, -8))}-general`;
  if (noun.endsWith("man")) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith("person")) return `${noun.slice(0, -6)}people`;
  if (noun.endsWith("child")) return `${noun}ren`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:wife|thief)$/.test(noun)) return `${noun.replace(/fe?$/, "")}ves`;
  if (noun.endsWith("hero")) return `${noun}es`;
  return /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
