import fc from "fast-check";
import { expect, test } from "vitest";
import type { MarkdownNode } from "../../src/playground/page/markdown/nodes.ts";
import { parseMarkdown } from "../../src/playground/page/markdown/parse.ts";
import { articleView } from "../../src/replies/article-view.ts";
import { contextView } from "../../src/replies/context-view.ts";
import { safeUrl } from "../../src/replies/link.ts";
import { ARTICLE_ACTIONS, articleLinks } from "../../src/replies/links.ts";
import { listView } from "../../src/replies/list-view.ts";
import { noticeView } from "../../src/replies/notice.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { snippetMarkdown } from "../../src/replies/search-view.ts";
import { standaloneView } from "../../src/replies/standalone-view.ts";
import { arbitraryArticle } from "../support/articles.ts";
import { listingOf } from "../support/memory-store.ts";
import { nastyText } from "../support/nasty-text.ts";
import { textsOf } from "../support/replies.ts";

const links = articleLinks(ARTICLE_ACTIONS, "Abcdefghi_-");
/** All the markup that Lede itself writes. */
const OWN = new Set(["text", "bold", "heading", "quote", "subtext", "list", "link", "timestamp"]);

function* nodesOf(nodes: readonly MarkdownNode[]): Generator<MarkdownNode> {
  for (const node of nodes) {
    yield node;
    if ("children" in node) yield* nodesOf(node.children);
    if (node.type === "list") for (const item of node.items) yield* nodesOf(item);
  }
}

function markupOf(reply: Reply): readonly MarkdownNode[] {
  return textsOf(reply).flatMap((text) => [...nodesOf(parseMarkdown(text))]);
}

test("no text of an article becomes markup, wherever a reply shows it", () => {
  fc.assert(
    fc.property(arbitraryArticle, fc.nat(5), (article, page) => {
      const replies = [
        ...(["headline", "summary", "quotes", "text"] as const).map((view) =>
          articleView(view, article, links, { page, speaker: null }),
        ),
        ...[...article.quotations.keys()]
          .slice(0, 3)
          .map((i) => contextView(article, links, i, { page, speaker: null })),
        standaloneView(article, ""),
        listView({ items: [listingOf(article)], total: 1 }, 0),
        noticeView(article.headline),
      ];
      for (const node of replies.flatMap(markupOf)) {
        expect(OWN).toContain(node.type);
        if (node.type === "link") {
          expect(node.url).toBe(safeUrl(article.url));
          expect(node.children).toEqual([{ type: "text", text: "Original" }]);
        }
        if (node.type === "timestamp") expect(node.seconds).toBe(1741465620);
        if (node.type === "list") expect(node.start).toBeNull();
      }
    }),
    { numRuns: 80 },
  );
});

test("snippets are plain and bold text, whatever they hold", () => {
  const piece = fc.record({ text: nastyText(5).map((text) => text.replace(/\s+/g, " ")), match: fc.boolean() });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (snippet) => {
      const nodes = [...nodesOf(parseMarkdown(snippetMarkdown(snippet)))];
      for (const node of nodes) expect(["text", "bold"]).toContain(node.type);
    }),
  );
});
