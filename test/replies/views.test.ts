import { expect, test } from "vitest";
import { articleView } from "../../src/replies/article-view.ts";
import { contextMarkdown, contextView } from "../../src/replies/context-view.ts";
import { fileView } from "../../src/replies/file-view.ts";
import { ARTICLE_ACTIONS, articleLinks, speakerToken } from "../../src/replies/links.ts";
import { LIST_PAGE_SIZE, listRequest, listView } from "../../src/replies/list-view.ts";
import { noticeView } from "../../src/replies/notice.ts";
import { searchView, snippetMarkdown } from "../../src/replies/search-view.ts";
import { standaloneView } from "../../src/replies/standalone-view.ts";
import { articleOf } from "../support/articles.ts";
import { listingOf } from "../support/memory-store.ts";
import { control, controlsOf, textOf, textsOf } from "../support/replies.ts";

const links = articleLinks(ARTICLE_ACTIONS, "Abcdefghi_-");
const labels = (reply: Parameters<typeof controlsOf>[0]) => controlsOf(reply).map((found) => found.label);

const STORY = articleOf({
  slug: "2025/a-story",
  headline: "Minister rejects *all* proposals",
  summary: "The minister said no.",
  dek: "A long day in @everyone’s capital",
  authors: ["Ann Lee", "Bo Ek"],
  source: "The Daily",
  url: "https://example.com/story_(1)",
  publishedAt: { precision: "instant", iso: "2025-03-08T20:27:00Z" },
  paragraphs: [
    "“We will not,” the minister said on Saturday, “go back to the table.” She called it “a cover”.",
    { kind: "heading", text: "What next" },
    "“Nobody knows,” Bo Berg said. A so-called “plan” failed. “We shall see,” someone said.",
    "“I will stay,” the minister said.",
  ],
  quotes: [
    { parts: ["We will not,", "go back to the table."], speaker: "Ada Minister", role: null, cue: "the minister said" },
    { parts: ["a cover"], kind: "partial", speaker: "Ada Minister", role: "Minister of Talks" },
    { parts: ["Nobody knows,"], speaker: "Bo Berg" },
    { parts: ["plan"], kind: "term" },
    { parts: ["We shall see,"] },
    { parts: ["I will stay,"], speaker: "Ada Minister" },
  ],
});

test("the headline view: headline, dek, byline, source, date and link", () => {
  const reply = articleView("headline", STORY, links);
  expect(textOf(reply)).toBe(
    [
      "## Minister rejects \\*all\\* proposals",
      "A long day in \\@everyone’s capital",
      "-# By Ann Lee and Bo Ek · The Daily · <t:1741465620:f> · [Original](<https://example.com/story_%281%29>)",
    ].join("\n"),
  );
  expect(labels(reply)).toEqual(["Summary", "Quotes", "Full text"]);
});

test("a date or a local time is shown as the document has it, and an update is told", () => {
  const local = { ...STORY, publishedAt: { precision: "local", iso: "2025-03-08T15:27" } as const };
  expect(textOf(articleView("headline", local, links))).toContain("8 March 2025, 15:27");
  const dated = {
    ...STORY,
    publishedAt: { precision: "date", iso: "2025-03-08" } as const,
    updatedAt: { precision: "date", iso: "2025-03-09" } as const,
  };
  const text = textOf(articleView("headline", dated, links));
  expect(text).toContain(" · 8 March 2025 · ");
  expect(text).toContain("-# Updated 9 March 2025");
  expect(text).not.toContain("<t:");
});

test.each(["javascript:alert(1)", "ftp://example.com/a", "https://user:pass@example.com/", "not a url"])(
  "%s is no link",
  (url) => {
    expect(textOf(articleView("headline", { ...STORY, url }, links))).not.toContain("Original");
  },
);

test("many authors are a few names and a number", () => {
  const authors = ["A", "B", "C", "D", "E", "F"];
  expect(textOf(articleView("headline", { ...STORY, authors }, links))).toContain("By A, B, C and 3 others");
  const four = authors.slice(0, 4);
  expect(textOf(articleView("headline", { ...STORY, authors: four }, links))).toContain("By A, B, C and D");
});

test("a headline that ends in # keeps it: Discord drops it from plain headings", () => {
  expect(textOf(articleView("summary", { ...STORY, headline: "Learning C#" }, links))).toContain("### **Learning C#**");
});

test("the summary says whose words it is", () => {
  expect(textsOf(articleView("summary", STORY, links))[1]).toBe("The minister said no.");
  const extracted = articleView("summary", { ...STORY, summaryBy: "extract" }, links);
  expect(textsOf(extracted)[1]).toBe("The minister said no.\n-# In the article’s own sentences");
});

test("quotations are grouped by speaker with role, fragments and unattributed ones apart, terms left out", () => {
  const reply = articleView("quotes", STORY, links);
  expect(textsOf(reply).slice(1)).toEqual([
    "**Ada Minister**\n-# Minister of Talks\n> “We will not, … go back to the table.”",
    "> “I will stay,”",
    "**Bo Berg**\n> “Nobody knows,”",
    "-# Fragments, quoted within the reporter’s own sentences",
    "-# Ada Minister · Minister of Talks\n> “a cover”",
    "-# Not attributed to anyone",
    "> “We shall see,”",
  ]);
  expect(textOf(reply)).toContain("-# 5 quotations · 2 speakers");
  expect(textOf(reply)).not.toContain("plan");
  expect(labels(reply).filter((label) => label === "Context")).toHaveLength(5);
});

test("one speaker's quotations, with a way back to all", () => {
  const reply = articleView("quotes", STORY, links, { page: 0, speaker: speakerToken("Bo Berg") });
  expect(textOf(reply)).toContain("1 quotation by Bo Berg");
  expect(textOf(reply)).not.toContain("Ada");
  expect(control(reply, "All speakers").customId).toBe(links.view("quotes"));
});

test("a speaker whom the article no longer has leaves everyone's quotations", () => {
  const reply = articleView("quotes", STORY, links, { page: 0, speaker: "AAAAAAAA" });
  expect(textOf(reply)).toContain("5 quotations · 2 speakers");
});

test("an article without quotations says so, and offers no quotes elsewhere", () => {
  const silent = articleOf({ paragraphs: ["A “term” alone."], quotes: [{ parts: ["term"], kind: "term" }] });
  expect(textOf(articleView("quotes", silent, links))).toContain("Nobody is quoted");
  expect(labels(articleView("summary", silent, links))).toEqual(["Headline", "Full text"]);
});

test("many quotations page, and each page says anew who speaks", () => {
  const sentences = Array.from({ length: 30 }, (_, i) => `Statement number ${i}.`);
  const article = articleOf({
    paragraphs: sentences.map((sentence) => `“${sentence}” she said.`),
    quotes: sentences.map((sentence) => ({ parts: [sentence], speaker: "Ann Lee" })),
  });
  const seen: string[] = [];
  let reply = articleView("quotes", article, links);
  const pages = Number(/Page 1 of (\d+)/.exec(labels(reply).join("\n"))?.[1]);
  expect(pages).toBeGreaterThan(2);
  for (let page = 0; page < pages; page++) {
    reply = articleView("quotes", article, links, { page, speaker: null });
    expect(textsOf(reply)[1]).toMatch(/^\*\*Ann Lee\*\*\n> /);
    seen.push(
      ...textOf(reply)
        .matchAll(/Statement number \d+\./g)
        .map(String),
    );
    expect(control(reply, "◀").disabled).toBe(page === 0);
    expect(control(reply, "▶").disabled).toBe(page === pages - 1);
    expect(control(reply, `Page ${page + 1} of ${pages}`).disabled).toBe(true);
  }
  expect(seen).toEqual(sentences);
});

test("a quotation in its paragraph is bold, part by part, with the words that say whose it is", () => {
  const reply = contextView(STORY, links, 0, { page: 2, speaker: "abcdefgh" });
  expect(textsOf(reply)[1]).toBe(
    "“**We will not,**” the minister said on Saturday, “**go back to the table.**” She called it “a cover”.",
  );
  expect(textOf(reply)).toContain("-# Ada Minister · the article says “the minister said”");
  expect(control(reply, "◀ Quotes").customId).toBe(links.view("quotes", { page: 2, speaker: "abcdefgh" }));
});

test("a quotation over several paragraphs shows them all; a very long one is shortened around it", () => {
  const two = articleOf({ paragraphs: ["“One.", "“Two.” End."], quotes: [{ parts: ["One.", "Two."], speaker: "A" }] });
  const [quotation] = two.quotations;
  expect(quotation && contextMarkdown(two, quotation)).toBe("“**One.**\n\n“**Two.**” End.");
  expect(textOf(articleView("quotes", two, links))).toContain("> “One.\n> \n> Two.”");

  const filler = "Word after word. ".repeat(400);
  const long = articleOf({ paragraphs: [`${filler}“Here.” ${filler}`], quotes: [{ parts: ["Here."] }] });
  const [here] = long.quotations;
  const markdown = here ? contextMarkdown(long, here) : "";
  expect(markdown).toMatch(/^… .*“\*\*Here\.\*\*” Word.* …$/);
  expect(markdown.length).toBeLessThan(2800);
});

test("text keeps its sub-headings, lists and block quotes, escaped within", () => {
  const article = articleOf({
    paragraphs: [
      "1. Not a list",
      { kind: "heading", text: "Why > now?" },
      { kind: "item", text: "one" },
      { kind: "item", text: "# two" },
      { kind: "quote", text: "set off\n> twice" },
    ],
  });
  const reply = articleView("text", article, links);
  expect(textsOf(reply)[1]).toBe("1\\. Not a list\n\n**Why > now?**\n\n- one\n- \\# two\n\n> set off\n> \\> twice");
  expect(labels(reply)).toEqual(["Headline", "Summary", "Markdown file"]);
});

test("a page that there no longer is becomes the last one", () => {
  expect(textsOf(articleView("text", STORY, links, { page: 99, speaker: null }))[1]).toContain("I will stay");
});

test("the file is the document, in a message of its own", () => {
  const reply = fileView(STORY, "---\ntitle: x\n---\n");
  expect(reply.fresh).toBe(true);
  expect(reply.files).toEqual([
    { name: "a-story.md", content: "---\ntitle: x\n---\n", contentType: "text/markdown; charset=utf-8" },
  ]);
});

test("the answer that holds everything: summary, quotations, file, and no buttons", () => {
  const reply = standaloneView(STORY, "document");
  expect(textOf(reply)).toContain("The minister said no.");
  expect(textOf(reply)).toContain("**Bo Berg**\n> “Nobody knows,”");
  expect(controlsOf(reply)).toEqual([]);
  expect(reply.files?.[0]?.content).toBe("document");
});

test("a list shows headline, source and date, and opens each by its key", () => {
  const listing = listingOf(STORY);
  const reply = listView({ items: [listing], total: 1 }, 0);
  expect(textOf(reply)).toContain("**Minister rejects \\*all\\* proposals**\n-# The Daily · <t:1741465620:f>");
  expect(control(reply, "Open an article").options).toEqual([
    { label: "Minister rejects *all* proposals", value: listing.key, description: "The Daily, 8 March 2025" },
  ]);
  expect(textOf(listView({ items: [], total: 0 }, 0))).toContain("There are no articles yet.");
  expect(listRequest(99, 25)).toEqual({ offset: 2 * LIST_PAGE_SIZE, limit: LIST_PAGE_SIZE });
});

test("what was searched for is bold in the snippets, and nothing else is", () => {
  const snippet = [
    { text: "… the *old* ", match: false },
    { text: "table ", match: true },
    { text: "talks", match: true },
    { text: " went\non", match: false },
  ];
  expect(snippetMarkdown(snippet)).toBe("… the \\*old\\* **table talks** went on");
  const reply = searchView("table talks", { items: [{ listing: listingOf(STORY), snippet }], total: 11 }, 5);
  expect(textOf(reply)).toContain("### Search: table talks\n-# 11 articles, best first");
  expect(labels(reply)).toEqual(["Open an article", "◀", "Page 2 of 3", "▶"]);
  expect(textOf(searchView("x", { items: [], total: 0 }, 0))).toContain("No article has these words");
});

test("whatever a notice quotes is shown as characters", () => {
  expect(textOf(noticeView("Nobody called “@everyone **x**”."))).toBe("Nobody called “\\@everyone \\*\\*x\\*\\*”.");
});
