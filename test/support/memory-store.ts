import type { Article } from "../../src/article/article.ts";
import { identityOf, keyOf } from "../../src/store/identity.ts";
import type { ArticleListing, ArticleStore } from "../../src/store/store.ts";

/** What a store lists of an article. */
export function listingOf(article: Article): ArticleListing {
  const { slug, headline, summary, dek, authors, source, url, tags, publishedAt } = article;
  return {
    slug,
    key: keyOf(slug),
    headline,
    summary,
    dek,
    authors,
    source,
    url,
    tags,
    publishedAt,
    identity: identityOf(article),
  };
}

/**
 * A store of the articles given, newest first, as plain as can be: words are found where they stand, letter by letter.
 * The array may change under it, as a content folder does.
 */
export function memoryStore(articles: readonly Article[]): ArticleStore {
  const holding = (input: string) => {
    const words = input.toLowerCase().split(/\s+/).filter(Boolean);
    return articles.filter((article) => words.every((word) => `${article.headline}`.toLowerCase().includes(word)));
  };
  return {
    count: () => articles.length,
    bySlug: (slug) => articles.find((article) => article.slug === slug) ?? null,
    byKey: (key) => articles.find((article) => keyOf(article.slug) === key) ?? null,
    list: ({ offset, limit }) => ({
      items: articles.slice(offset, offset + limit).map(listingOf),
      total: articles.length,
    }),
    latest: () => articles[0] ?? null,
    search: (query, { offset, limit }) => {
      const hits = articles.filter((article) => article.text.toLowerCase().includes(query.toLowerCase()));
      return {
        total: hits.length,
        items: hits.slice(offset, offset + limit).map((article) => {
          const at = article.text.toLowerCase().indexOf(query.toLowerCase());
          return {
            listing: listingOf(article),
            snippet: [
              { text: article.text.slice(Math.max(0, at - 20), at), match: false },
              { text: article.text.slice(at, at + query.length), match: true },
              { text: article.text.slice(at + query.length, at + query.length + 20), match: false },
            ],
          };
        }),
      };
    },
    suggest: (input, limit) => holding(input).slice(0, limit).map(listingOf),
    resolve: (input) => {
      const exact = articles.find((article) => article.slug === input || keyOf(article.slug) === input);
      const found = exact === undefined ? holding(input) : [exact];
      const [article] = found;
      if (article === undefined) return { kind: "none" };
      return found.length === 1
        ? { kind: "found", article }
        : { kind: "ambiguous", candidates: found.slice(0, 10).map(listingOf) };
    },
    onChange: () => () => {},
  };
}
