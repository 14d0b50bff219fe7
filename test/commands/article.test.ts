import { expect, test } from "vitest";
import { articleCommands } from "../../commands/article.ts";
import type { Article } from "../../src/article/article.ts";
import { readCommand } from "../../src/playground/limits/command.ts";
import { keyOf } from "../../src/store/identity.ts";
import { articleOf } from "../support/articles.ts";
import { drive, refused } from "../support/command-driver.ts";
import { memoryStore } from "../support/memory-store.ts";
import { control, controlsOf, textOf } from "../support/replies.ts";

const SENTENCE = "The delegation met again, and nothing was decided on this day either. ";

const NEWEST = articleOf({
  slug: "talks",
  headline: "Talks resume in Geneva",
  publishedAt: { precision: "date", iso: "2025-03-09" },
  source: "The Daily",
  paragraphs: [
    "“We are patient,” Ann Lee said. “So am I,” Bo Lee said. It was “a start”.",
    ...Array.from({ length: 120 }, () => SENTENCE.trim()),
  ],
  quotes: [
    { parts: ["We are patient,"], speaker: "Ann Lee", role: "Envoy" },
    { parts: ["So am I,"], speaker: "Bo Lee" },
    { parts: ["a start"], kind: "partial", speaker: "Ann Lee" },
  ],
});
const OLDER = articleOf({ slug: "walks", headline: "Walks resume in Geneva", paragraphs: ["A quiet day."] });

function world(articles: Article[] = [NEWEST, OLDER]) {
  return drive(articleCommands({ store: memoryStore(articles), render: (article) => `# ${article.headline}` }));
}

test("without an article it is the newest; with one, that one", async () => {
  const bot = world();
  expect(textOf(await bot.use("headline"))).toContain("Talks resume");
  expect(textOf(await bot.use("summary", { article: "walks" }))).toContain("Walks resume");
  expect(textOf(await bot.use("text", { article: "Walks" }))).toContain("A quiet day.");
});

test("answers are public unless they are asked to be private", () => {
  const bot = world();
  for (const view of ["headline", "summary", "quotes", "text"]) {
    expect(bot.isPrivate(view)).toBe(false);
    expect(bot.isPrivate(view, { private: true })).toBe(true);
  }
  expect(bot.isPrivate("list")).toBe(false);
});

test("text that may mean more than one article asks which, and the choice leads to the view that was asked for", async () => {
  const bot = world();
  const question = await refused(bot.use("quotes", { article: "resume in geneva" }));
  expect(question.code).toBe("ambiguous-article");
  const { options } = control(question.reply, "Did you mean …");
  expect(options.map((option) => option.label)).toEqual(["Talks resume in Geneva", "Walks resume in Geneva"]);
  const answer = await bot.click(question.reply, "Did you mean …", options[0]?.value ?? "");
  expect(textOf(answer)).toContain("**Ann Lee**");
});

test("text that means no article says where to look, quoting it as characters", async () => {
  const error = await refused(world().use("summary", { article: "**@everyone**" }));
  expect(error.code).toBe("no-such-article");
  expect(textOf(error.reply)).toContain("“\\*\\*\\@everyone\\*\\*”");
  expect((await refused(world([]).use("headline"))).code).toBe("no-articles");
});

test("from each view a button leads to each other, and works a restart later", async () => {
  const first = await world().use("headline");
  for (const [label, sign] of [
    ["Summary", "What the story says."],
    ["Quotes", "> “We are patient,”"],
    ["Full text", "The delegation met again"],
  ] as const) {
    // A world of its own each time: nothing is remembered.
    const answer = await world().click(first, label);
    expect(textOf(answer)).toContain(sign);
    expect(textOf(await world().click(answer, "Headline"))).toContain("## Talks resume");
  }
});

test("the text is read page by page, forth and back", async () => {
  const bot = world();
  let page = await bot.use("text");
  const pages = Number(
    /Page 1 of (\d+)/.exec(
      controlsOf(page)
        .map((c) => c.label)
        .join(" "),
    )?.[1],
  );
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(control(page, "◀").disabled).toBe(true);
  for (let n = 2; n <= pages; n++) {
    page = await bot.click(page, "▶");
    expect(controlsOf(page).map((c) => c.label)).toContain(`Page ${n} of ${pages}`);
  }
  expect(control(page, "▶").disabled).toBe(true);
  page = await bot.click(page, "◀");
  expect(controlsOf(page).map((c) => c.label)).toContain(`Page ${pages - 1} of ${pages}`);
});

test("the whole article comes as a Markdown file, fresh", async () => {
  const bot = world();
  const file = await bot.click(await bot.use("text"), "Markdown file");
  expect(file.fresh).toBe(true);
  expect(file.files).toMatchObject([{ name: "talks.md", content: "# Talks resume in Geneva" }]);
});

test("one speaker's quotations; a name that two have asks which; one that nobody has names those quoted", async () => {
  const bot = world();
  const ann = await bot.use("quotes", { speaker: "ann" });
  expect(textOf(ann)).toContain("2 quotations by Ann Lee");
  expect(textOf(ann)).not.toContain("Bo Lee");
  expect(textOf(await bot.click(ann, "All speakers"))).toContain("Bo Lee");

  const question = await refused(bot.use("quotes", { speaker: "Lee" }));
  const { options } = control(question.reply, "Did you mean …");
  expect(options.map((option) => option.label)).toEqual(["Ann Lee", "Bo Lee"]);
  const bo = await bot.click(question.reply, "Did you mean …", options[1]?.value ?? "");
  expect(textOf(bo)).toContain("1 quotation by Bo Lee");

  const nobody = await refused(bot.use("quotes", { speaker: "Zoe" }));
  expect(nobody.code).toBe("no-such-speaker");
  expect(nobody.message).toContain("Ann Lee, Bo Lee");
});

test("a quotation's context, and back to where the reader was", async () => {
  const bot = world();
  const quotes = await bot.use("quotes", { speaker: "Bo Lee" });
  const context = await bot.click(quotes, "Context");
  expect(textOf(context)).toContain("“**So am I,**” Bo Lee said.");
  expect(await bot.click(context, "◀ Quotes")).toEqual(quotes);
  expect(textOf(await bot.click(context, "Full text"))).toContain("We are patient");
});

test("buttons of an article that is gone, or of a quotation that is, say so kindly", async () => {
  const articles = [NEWEST, OLDER];
  const bot = world(articles);
  const quotes = await bot.use("quotes", { speaker: "Bo Lee" });
  articles[0] = articleOf({ slug: "talks", headline: "Talks resume in Geneva" });
  expect((await refused(bot.click(quotes, "Context"))).code).toBe("quotation-gone");
  articles.shift();
  for (const label of ["Context", "Summary", "All speakers"]) {
    expect((await refused(bot.click(quotes, label))).code).toBe("article-gone");
  }
});

test.each(["1~view~key", "1~view~key~z~0~", "1~context~key~0", "1~open~nothing", "1~list~x", "1~search~0", "1~list"])(
  "a malformed id (%s) is refused kindly",
  async (id) => {
    expect((await refused(world().press(id, "value"))).code).toBe("old-button");
  },
);

test("search: hits with the words in bold, page by page, and a select that opens one", async () => {
  const articles = Array.from({ length: 12 }, (_, i) =>
    articleOf({ slug: `s${i}`, headline: `Story ${i}`, paragraphs: ["A treaty was signed."] }),
  );
  const bot = world(articles);
  const first = await bot.use("search", { query: "  treaty " });
  expect(textOf(first)).toContain("A **treaty** was signed.");
  expect(textOf(first)).toContain("12 articles");
  const second = await bot.click(first, "▶");
  expect(textOf(second)).toContain("**Story 5**");
  const opened = await bot.click(second, "Open an article", keyOf("s7"));
  expect(textOf(opened)).toContain("### Story 7");
  // Beyond the end, after articles have gone: the last page there is.
  expect(textOf(await bot.press("1~search~9~treaty"))).toContain("**Story 11**");
  expect(textOf(await bot.use("search", { query: "nonesuch" }))).toContain("No article has these words");
  expect((await refused(bot.use("search", { query: "   " }))).code).toBe("empty-query");
});

test("list: newest first, page by page, and a select that opens one", async () => {
  const articles = Array.from({ length: 23 }, (_, i) => articleOf({ slug: `s${i}`, headline: `Story ${i}` }));
  const bot = world(articles);
  const first = await bot.use("list");
  expect(textOf(first).indexOf("Story 0")).toBeLessThan(textOf(first).indexOf("Story 9"));
  const last = await bot.click(await bot.click(first, "▶"), "▶");
  expect(textOf(last)).toContain("Story 22");
  expect(control(last, "▶").disabled).toBe(true);
  expect(textOf(await bot.click(last, "Open an article", keyOf("s22")))).toContain("### Story 22");
  expect(textOf(await bot.press("1~list~99"))).toContain("Story 22");
  expect(textOf(await world([]).use("list"))).toContain("There are no articles yet.");
});

test("completion: articles with source and date, the newest when nothing is typed; speakers of the article so far", async () => {
  const bot = world();
  expect(await bot.complete("summary", "article", "")).toEqual([
    { name: "Talks resume in Geneva (The Daily, 9 March 2025)", value: "talks" },
    { name: "Walks resume in Geneva", value: "walks" },
  ]);
  expect(await bot.complete("text", "article", "walks")).toHaveLength(1);
  const speakers = await bot.complete("quotes", "speaker", "");
  expect(speakers.map((choice) => choice.value)).toEqual(["Ann Lee", "Bo Lee"]);
  expect(await bot.complete("quotes", "speaker", "bo", { article: "talks" })).toHaveLength(1);
  expect(await bot.complete("quotes", "speaker", "", { article: "walks" })).toEqual([]);
  expect(await bot.complete("quotes", "speaker", "", { article: "nonesuch" })).toEqual([]);
  expect(await bot.complete("quotes", "speaker", "", { article: "resume" })).toHaveLength(2);
});

test("a slug that is too long for a choice is stood in for by its key", async () => {
  const slug = `folder/${"long-".repeat(40)}`;
  const bot = world([articleOf({ slug, headline: "x".repeat(300) })]);
  const [choice] = await bot.complete("headline", "article", "");
  expect(choice?.value).toBe(keyOf(slug));
  expect(choice?.name).toHaveLength(100);
  expect(textOf(await bot.use("headline", { article: choice?.value }))).toContain("xxx");
});

test("the command is declared as Discord takes it, for servers, DMs and user installs", () => {
  const [command] = articleCommands({ store: memoryStore([]), render: () => "" }).chat;
  const payload = readCommand(JSON.parse(JSON.stringify(command?.payload)));
  expect(payload).toMatchObject({ name: "article", integration_types: [0, 1], contexts: [0, 1, 2] });
  const subcommands = command?.payload.options?.map((option) => [
    option.name,
    "options" in option ? option.options?.map((inner) => inner.name) : [],
  ]);
  expect(Object.fromEntries(subcommands ?? [])).toEqual({
    headline: ["article", "private"],
    summary: ["article", "private"],
    quotes: ["article", "speaker", "private"],
    text: ["article", "private"],
    search: ["query"],
    list: [],
  });
});
