/** The words of a text for comparison: lower case, without accents, marks and spacing. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The text as one key: texts with the same key differ in case, accents, marks or spacing alone. */
export function keyOf(text: string): string {
  return wordsOf(text).join(" ");
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
