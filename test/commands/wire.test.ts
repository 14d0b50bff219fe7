import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleCommands } from "../../commands/article.ts";
import { readAsArticle } from "../../commands/read-as-article.ts";
import { parseDocument } from "../../src/article/parse.ts";
import { renderDocument } from "../../src/article/render-document.ts";
import { createRest } from "../../src/bot/client.ts";
import { createReader } from "../../src/bot/reader.ts";
import { asMessage, type SeenMessage } from "../../src/playground/driver.ts";
import { createLocalDiscord, type LocalDiscord } from "../../src/playground/server.ts";
import { makeBot, type TestBot } from "../support/bot.ts";
import { memoryStore } from "../support/memory-store.ts";

/** The article commands as users meet them: the real discord.js client on a local Discord. */

const PARAGRAPH = "The delegation met again on this day, and went home with nothing decided at all. ".repeat(6).trim();

const TALKS = `---
title: Talks resume in *Geneva*
authors: [Ann Writer]
source: The Daily
date: 2025-03-09T10:00:00Z
summary: They talk again, and @everyone hopes.
---

"We are patient," said Maria Keller, the chief negotiator. "We have time."

"So are we," said John Brandt.

${Array.from({ length: 16 }, () => PARAGRAPH).join("\n\n")}
`;
const WALKS = `---
title: Walks resume in Geneva
date: 2025-03-08
---

A quiet day by the lake, with nobody to say a word about it.

A second paragraph tells as little as the first one did.
`;

const ARTICLES = [
  parseDocument({ name: "talks.md", content: TALKS }),
  parseDocument({ name: "walks.md", content: WALKS }),
];

function makeWhole(discord: LocalDiscord): TestBot {
  const reader = createReader(createRest(discord.apiUrl, discord.token), discord.apiUrl);
  return makeBot(discord, [
    articleCommands({ store: memoryStore(ARTICLES), render: renderDocument }),
    readAsArticle({
      ...reader,
      parse: ({ name, bytes }) => parseDocument({ name, content: bytes }),
      render: renderDocument,
    }),
  ]);
}

describe("over the wire", () => {
  let discord: LocalDiscord;
  let made: TestBot;
  const here = () => discord.user(discord.ids.member).in(discord.ids.general);
  const use = async (command: string, options: Record<string, string | boolean> = {}) =>
    asMessage(await here().slash(command, options));
  const click = async (message: SeenMessage, label: string) => asMessage(await here().click(message, label));
  const labels = (message: SeenMessage) => message.buttons.map((button) => button.label);

  beforeAll(async () => {
    discord = await createLocalDiscord();
    made = makeWhole(discord);
    await made.bot.start();
  });
  afterAll(async () => {
    await made.bot.stop(1000);
    await discord.close();
    expect(discord.badAnswers).toEqual([]);
    expect(made.ended.filter(([, outcome]) => outcome === "error")).toEqual([]);
  });

  test("each view, public or private, with buttons to the others", async () => {
    for (const view of ["headline", "summary", "quotes", "text"]) {
      const seen = await use(`article ${view}`, { article: "talks" });
      expect(seen).toMatchObject({ ephemeral: false, pings: { users: [], roles: [], everyone: false } });
      expect(seen.text).toContain("Talks resume in \\*Geneva\\*");
      expect((await use(`article ${view}`, { private: true })).ephemeral).toBe(true);
    }
    const seen = await use("article headline");
    expect(labels(seen)).toEqual(["Summary", "Quotes", "Full text"]);
    expect(seen.text).toContain("-# By Ann Writer · The Daily · <t:1741514400:f>");
  });

  test("a click on a public answer is answered privately; from there, in place", async () => {
    const shown = await use("article headline", { article: "talks" });
    const first = await click(shown, "Full text");
    expect(first).toMatchObject({ ephemeral: true, inPlace: false });
    expect(here().message(shown.id)?.edited).toBe(false);
    const second = await click(first, "▶");
    expect(second).toMatchObject({ id: first.id, inPlace: true });
    expect(labels(second)).toContain("Page 2 of 3");
    const last = await click(second, "▶");
    expect(last.buttons.find((button) => button.label === "▶")?.disabled).toBe(true);
    expect(labels(await click(last, "◀"))).toContain("Page 2 of 3");
  });

  test("the file comes as a message of its own, and is the article", async () => {
    const text = await use("article text", { article: "talks", private: true });
    const file = await click(text, "Markdown file");
    expect(file.id).not.toBe(text.id);
    const body = await (await fetch(file.files[0]?.url ?? "")).text();
    expect(parseDocument({ name: "talks.md", content: body })).toEqual(ARTICLES[0]);
  });

  test("quotations by speaker, and one in its paragraph", async () => {
    const choices = await here().autocomplete("article quotes", "speaker", "", { article: "talks" });
    expect(choices.map((choice) => choice.name)).toEqual(["Maria Keller", "John Brandt"]);
    const quotes = await use("article quotes", { speaker: "Maria Keller" });
    expect(quotes.text).toContain("> “We are patient");
    expect(quotes.text).not.toContain("Brandt");
    const context = await click(quotes, "Context");
    expect(context.ephemeral).toBe(true);
    expect(context.text).toMatch(/"\*\*We are patient,?\*\*,?" said Maria Keller/);
    expect((await click(context, "◀ Quotes")).text).toContain("by Maria Keller");
  });

  test("did you mean: the choice answers with the view that was asked for", async () => {
    const question = await use("article quotes", { article: "resume in" });
    expect(question.ephemeral).toBe(true);
    const [select] = question.selects;
    const answer = asMessage(await here().select(question, null, [select?.options[0]?.value ?? ""]));
    expect(answer.text).toContain("Maria Keller");
  });

  test("search and list open an article", async () => {
    const found = await use("article search", { query: "quiet day" });
    expect(found.text).toContain("**quiet day**");
    const opened = asMessage(await here().select(found, null, [found.selects[0]?.options[0]?.value ?? ""]));
    expect(opened).toMatchObject({ ephemeral: true });
    expect(opened.text).toContain("Walks resume");
    const list = await use("article list");
    expect(list.selects[0]?.options.map((option) => option.label)).toEqual([
      "Talks resume in *Geneva*",
      "Walks resume in Geneva",
    ]);
  });

  test("what is not there is told to the asker alone", async () => {
    for (const [command, options] of [
      ["article summary", { article: "zzz qqq" }],
      ["article quotes", { speaker: "Zoe Nobody" }],
    ] as const) {
      expect((await use(command, options)).ephemeral).toBe(true);
    }
  });

  test("a button works after a restart", async () => {
    const before = await use("article headline", { article: "talks" });
    await made.bot.stop(1000);
    made = makeWhole(discord);
    await made.bot.start();
    expect((await click(before, "Quotes")).text).toContain("Maria Keller");
  });

  test("Read as article: a message's text, and a file, wherever the bot may look again", async () => {
    const file = here().send("Look:", [{ name: "talks.md", content: TALKS, contentType: "text/markdown" }]);
    const summary = asMessage(await here().contextMenu("Read as article", file));
    expect(summary).toMatchObject({ ephemeral: true });
    expect(summary.text).toContain("They talk again, and \\@everyone hopes.");
    const quotes = await click(summary, "Quotes");
    expect(quotes).toMatchObject({ id: summary.id, inPlace: true });
    expect((await click(quotes, "Context")).text).toContain("**We are patient");
  });

  test("Read as article: what is no article is told of, and a deleted message is", async () => {
    const chat = here().send("hi");
    expect(asMessage(await here().contextMenu("Read as article", chat)).text).toContain("cannot read this message");
    const file = here().send("Look:", [{ name: "talks.md", content: TALKS, contentType: "text/markdown" }]);
    const summary = asMessage(await here().contextMenu("Read as article", file));
    here().delete(file);
    expect((await click(summary, "Quotes")).text).toContain("can no longer see the message");
  });
});
