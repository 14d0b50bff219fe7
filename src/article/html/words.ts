/** Printable ASCII alone: nothing to decompose. */
const PLAIN = /^[\n\x20-\x7e]*$/;

/** The words of a text for comparison: lower case, without accents, marks and spacing. */
export function wordsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words of a very long text are read in pieces of about so many characters. */
const PIECE = 50_000;

/** The text as one key: texts with the same key differ in case, accents, marks or spacing alone. */
export function keyOf(text: string): string {
  if (text.length <= 2 * PIECE) return wordsOf(text).join(" ");
  const keys: string[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(" ", start + PIECE);
    const end = space < 0 ? text.length : space;
    keys.push(wordsOf(text.slice(start, end)).join(" "));
    start = end;
  }
  return keys.filter((key) => key !== "").join(" ");
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How much two bags of words share: the harmonic mean of precision and recall (Dice), 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const counts = countsOf(a);
  let shared = 0;
  for (const [word, count] of countsOf(b)) shared += Math.min(count, counts.get(word) ?? 0);
  return (2 * shared) / (a.length + b.length);
}
