import type { ArticleListing, Story, StoryIndex } from "../../src/store/store.ts";

/** A story index in memory that a test fills. */
export interface TestStories extends StoryIndex {
  add(...listings: readonly ArticleListing[]): void;
  remove(slug: string): void;
}

/** Makes a listing; whatever a test does not say is empty. */
export function listing(slug: string, given: Partial<ArticleListing> = {}): ArticleListing {
  return {
    slug,
    key: slug.slice(0, 11).padEnd(11, "0"),
    headline: `Headline of ${slug}`,
    summary: `Summary of ${slug}.`,
    dek: null,
    authors: [],
    source: null,
    url: null,
    tags: [],
    publishedAt: null,
    identity: `id:${slug}`,
    ...given,
  };
}

/** Makes an empty story index. */
export function testStories(): TestStories {
  const listings = new Map<string, ArticleListing>();
  const listeners = new Set<() => void>();
  let generation = 0;
  const changed = (): void => {
    generation += 1;
    for (const listener of listeners) listener();
  };
  return {
    add(...added) {
      for (const item of added) listings.set(item.slug, item);
      changed();
    },
    remove(slug) {
      listings.delete(slug);
      changed();
    },
    generation: () => generation,
    listing: (slug) => listings.get(slug) ?? null,
    bySlug(slug) {
      const item = listings.get(slug);
      if (item === undefined) return null;
      const text = `Text of ${slug}.`;
      return {
        ...item,
        summaryBy: "publisher",
        updatedAt: null,
        dateline: null,
        language: null,
        paragraphs: [{ kind: "text", text, start: 0 }],
        text,
        quotations: [],
      };
    },
    *stories(): Generator<Story> {
      for (const { slug, identity, headline, publishedAt } of listings.values()) {
        yield { slug, identity, edition: `${publishedAt?.iso ?? ""} ${headline}` };
      }
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
