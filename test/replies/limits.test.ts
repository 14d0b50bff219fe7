import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { articleView } from "../../src/replies/article-view.ts";
import { contextView } from "../../src/replies/context-view.ts";
import { didYouMean, whichSpeaker } from "../../src/replies/did-you-mean.ts";
import { fileView } from "../../src/replies/file-view.ts";
import { ARTICLE_ACTIONS, articleLinks, MESSAGE_ACTIONS, packMessageRef } from "../../src/replies/links.ts";
import { listView } from "../../src/replies/list-view.ts";
import { listingSuggestion } from "../../src/replies/listing.ts";
import { noticeView } from "../../src/replies/notice.ts";
import { searchQuery, searchView } from "../../src/replies/search-view.ts";
import { speakersOf } from "../../src/replies/speakers.ts";
import { standaloneView } from "../../src/replies/standalone-view.ts";
import { textPages } from "../../src/replies/text-view.ts";
import { arbitraryArticle, articleOf } from "../support/articles.ts";
import { listingOf } from "../support/memory-store.ts";
import { nastyText } from "../support/nasty-text.ts";
import { expectSendable } from "../support/replies.ts";

const RUNS = { numRuns: 60 };
const stored = articleLinks(ARTICLE_ACTIONS, "Abcdefghi_-");
const longest = "18446744073709551615";
const fromMessage = articleLinks(
  MESSAGE_ACTIONS,
  packMessageRef({ channelId: longest, messageId: longest, attachmentId: longest }),
);

test("every view of every article is within Discord's limits, on every page", () => {
  fc.assert(
    fc.property(arbitraryArticle, fc.constantFrom(stored, fromMessage), fc.nat(40), (article, links, page) => {
      expectSendable(articleView("headline", article, links));
      expectSendable(articleView("summary", article, links));
      expectSendable(articleView("text", article, links, { page, speaker: null }));
      for (const speaker of [null, ...speakersOf(article).slice(0, 2)]) {
        expectSendable(articleView("quotes", article, links, { page: page % 6, speaker: speaker?.token ?? null }));
      }
      for (const index of [...article.quotations.keys()].slice(0, 5)) {
        expectSendable(contextView(article, links, index, { page: 123, speaker: "abcdefgh" }));
      }
    }),
    RUNS,
  );
});

test("so are the file, and the answer that holds everything", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expectSendable(fileView(article, "# document"));
      expectSendable(standaloneView(article, "# document"));
      expect(fileView(article, "").files?.[0]?.name).toMatch(/^[A-Za-z0-9_][\w.-]{0,80}\.md$/);
    }),
    RUNS,
  );
});

test("so are lists, searches and questions", () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryArticle, { maxLength: 12 }),
      nastyText(60),
      fc.nat(99_999),
      (articles, typed, page) => {
        const listings = articles.map((article, i) => listingOf({ ...article, slug: `${article.slug}${i}` }));
        const snippet = [
          { text: typed, match: false },
          { text: "word", match: true },
          { text: typed, match: true },
        ];
        const total = 1_000_000;
        expectSendable(listView({ items: listings.slice(0, 10), total }, page));
        const hits = listings.slice(0, 5).map((listing) => ({ listing, snippet }));
        expectSendable(searchView(searchQuery(typed) || "x", { items: hits, total: 499_999 }, page));
        expectSendable(noticeView(typed.repeat(100)));
        if (listings.length > 0) expectSendable(didYouMean(typed, listings, "quotes"));
        const speakers = articles.flatMap((article: Article) => speakersOf(article));
        if (speakers.length > 0) expectSendable(whichSpeaker(typed, "Abcdefghi_-", speakers));
        for (const listing of listings) {
          const { name, value } = listingSuggestion(listing);
          for (const text of [name, value]) {
            expect(text.length).toBeGreaterThan(0);
            expect(text.length).toBeLessThanOrEqual(100);
          }
        }
      },
    ),
    RUNS,
  );
});

test("pages of many short quotations, fragments and unattributed ones stay within the components that fit", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("A", "B", null), fc.constantFrom("full" as const, "partial" as const)), {
        minLength: 20,
        maxLength: 60,
      }),
      (quotes) => {
        const article = articleOf({
          paragraphs: quotes.map((_, i) => `“q${i}.”`),
          quotes: quotes.map(([speaker, kind], i) => ({ parts: [`q${i}.`], speaker, kind })),
        });
        for (const page of Array.from({ length: 15 }).keys()) {
          expectSendable(articleView("quotes", article, stored, { page, speaker: null }));
        }
        expectSendable(standaloneView(article, ""));
      },
    ),
    { numRuns: 30 },
  );
});

test("a headline of 5,000 characters, 500 authors and a quotation of 20,000 fit too", () => {
  fc.assert(
    fc.property(arbitraryArticle, fc.constantFrom("x", "*", "漢", "😀", "# ", "e\u0301\u0301"), (base, piece) => {
      const article = {
        ...base,
        headline: piece.repeat(5000),
        dek: piece.repeat(5000),
        summary: piece.repeat(5000),
        source: piece.repeat(5000),
        dateline: piece.repeat(5000),
        authors: Array.from({ length: 500 }, () => piece.repeat(200)),
        url: `https://example.com/${"a".repeat(470)}`,
      };
      for (const view of ["headline", "summary", "quotes", "text"] as const)
        expectSendable(articleView(view, article, stored));
      expectSendable(standaloneView(article, ""));
      expectSendable(fileView(article, ""));
      expect(textPages(article).length).toBeGreaterThan(0);
    }),
    { numRuns: 12 },
  );
});
