import type { Article } from "../article/article.ts";

/** What was meant: one article, one of several, or none. */
export type Found =
  | { readonly kind: "found"; readonly article: Article }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Article[] }
  | { readonly kind: "none" };

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many of the words asked for begin a word of the title, 0 to 1. */
function share(asked: readonly string[], title: readonly string[]): number {
  if (asked.length === 0) return 0;
  return asked.filter((word) => title.some((other) => other.startsWith(word))).length / asked.length;
}

/**
 * The article that `wanted` means: its slug, its headline or a part of either, whatever the case, accents and word
 * order. Without `wanted` it is the first.
 */
export function findArticle(articles: readonly Article[], wanted: string | undefined): Found {
  const first = articles[0];
  if (first === undefined) return { kind: "none" };
  if (wanted === undefined) return { kind: "found", article: first };
  const exact = articles.find((article) => article.slug === wanted);
  if (exact !== undefined) return { kind: "found", article: exact };
  const asked = wordsOf(wanted);
  const same = articles.filter((article) =>
    [article.headline, article.slug].some((text) => wordsOf(text).join(" ") === asked.join(" ")),
  );
  const scored = articles.map((article) => ({
    article,
    score: Math.max(share(asked, wordsOf(article.headline)), share(asked, wordsOf(article.slug))),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const candidates =
    same.length > 0
      ? same
      : best < 0.5
        ? []
        : scored.filter(({ score }) => score === best).map(({ article }) => article);
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (only !== undefined) return { kind: "found", article: only };
  return candidates.length === 0 ? { kind: "none" } : { kind: "ambiguous", candidates };
}
