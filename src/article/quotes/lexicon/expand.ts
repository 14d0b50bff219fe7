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
