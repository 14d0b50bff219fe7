import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "../../src/article/parse.ts";
import { createRest } from "../../src/bot/client.ts";
import { createReader } from "../../src/bot/reader.ts";
import { asMessage, type Seen, type SeenMessage } from "../../src/playground/driver.ts";
import { createLocalDiscord, type LocalDiscord } from "../../src/playground/server.ts";
import { loadApiCheck } from "../../src/playground/spec-check.ts";
import { commandModules } from "../../src/start-commands.ts";
import { type FolderStore, openStore } from "../../src/store/open-store.ts";
import { makeBot, type TestBot } from "../support/bot.ts";
import { captureLog } from "../support/log.ts";

/**
 * The bot with the articles that come with it, every button and select of every answer tried as far as they lead,
 * each request held against Discord's own API description.
 */

/** More than there are, so that the crawl ends by itself; a bound all the same. */
const MOST_CLICKS = 600;

describe("every way through the commands", () => {
  const folder = mkdtempSync(join(tmpdir(), "lede-crawl-"));
  let discord: LocalDiscord;
  let store: FolderStore;
  let made: TestBot;
  const here = () => discord.user(discord.ids.member).in(discord.ids.newsroom);

  beforeAll(async () => {
    const check = await loadApiCheck();
    if (!check) throw new Error("Discord's API description is not installed");
    discord = await createLocalDiscord({ check, rateLimits: false });
    store = await openStore({
      contentDir: resolve(import.meta.dirname, "../../content"),
      dataDir: folder,
      log: captureLog().log,
      parse: parseDocument,
      parserVersion: "test",
      settleMs: 0,
    });
    await store.ready;
    const reader = createReader(createRest(discord.apiUrl, discord.token), discord.apiUrl);
    made = makeBot(
      discord,
      commandModules(store, reader, async (document) => parseDocument(document)),
    );
    await made.bot.start();
  });
  afterAll(async () => {
    await made.bot.stop(1000);
    await store.close();
    await discord.close();
    rmSync(folder, { recursive: true });
  });

  /** Tries every button and select choice, and those of the answers, until nothing new comes. */
  async function crawl(first: SeenMessage): Promise<number> {
    const tried = new Set<string>();
    const queue: SeenMessage[] = [first];
    let clicks = 0;
    const follow = async (from: SeenMessage, key: string, act: () => Promise<Seen>) => {
      if (tried.has(key) || clicks >= MOST_CLICKS) return;
      tried.add(key);
      clicks += 1;
      const answer = asMessage(await act());
      expect(answer, `${key} on “${from.text.slice(0, 60)}”`).toMatchObject({ ephemeral: true });
      if (!from.ephemeral) expect(here().message(from.id)).toMatchObject({ edited: false, text: from.text });
      expect(answer.pings).toEqual({ users: [], roles: [], everyone: false });
      queue.push(answer);
    };
    for (let message = queue.shift(); message; message = queue.shift()) {
      // An answer in place took its forerunner's buttons away.
      const shown = here().message(message.id);
      if (!shown) continue;
      const click = (customId: string) => () => here().click(shown, customId);
      for (const { customId, disabled } of shown.buttons) {
        const now = here().message(message.id);
        if (!customId || disabled || !now?.buttons.some((button) => button.customId === customId)) continue;
        await follow(shown, customId, click(customId));
      }
      for (const { customId, options } of shown.selects) {
        for (const { value } of options) {
          const now = here().message(message.id);
          const select = now?.selects.find((it) => it.customId === customId);
          if (!now || !select?.options.some((option) => option.value === value)) break;
          await follow(shown, `${customId}=${value}`, () => here().select(now, customId, [value]));
        }
      }
    }
    return clicks;
  }

  test.each(["list", "search"])("from /article %s", async (subcommand) => {
    const options = subcommand === "search" ? { query: "the" } : undefined;
    expect(await crawl(asMessage(await here().slash(`article ${subcommand}`, options)))).toBeGreaterThan(5);
  });

  test("from each view of each article, in public and in private", async () => {
    let clicks = 0;
    for (const { slug } of store.list({ offset: 0, limit: 100 }).items) {
      for (const view of ["headline", "summary", "quotes", "text"]) {
        for (const isPrivate of [true, false]) {
          const answer = asMessage(await here().slash(`article ${view}`, { article: slug, private: isPrivate }));
          expect(answer.ephemeral).toBe(isPrivate);
          clicks += await crawl(answer);
        }
      }
    }
    expect(clicks).toBeGreaterThan(100);
  });

  test("from a headline that was only typed in part, or wrongly", async () => {
    const [{ headline = "" } = {}] = store.list({ offset: 0, limit: 1 }).items;
    const typed = headline.split(" ").slice(0, 3).join(" ").toLowerCase();
    await crawl(asMessage(await here().slash("article summary", { article: typed })));
    await crawl(asMessage(await here().slash("article summary", { article: "the" })));
    const [choice] = await here().autocomplete("article summary", "article", typed.replace(/(?<=^.)./, "x"));
    expect(choice?.name).toContain(headline.slice(0, 20));
  });

  test("from a message read as an article, by its text and by its files", async () => {
    const article =
      "# A bridge opens\n\nBy Ann Writer\n\n“It holds,” said Maria Keller.\n\nThe bridge opened on Monday.";
    const html =
      "<html><head><title>A bridge opens</title></head><body><article><h1>A bridge opens</h1><p>The bridge opened on Monday, and people crossed it all day long.</p><p>“It holds,” said Maria Keller.</p></article></body></html>";
    const messages = [
      here().send(article),
      here().send("", [{ name: "bridge.md", content: article, contentType: "text/markdown" }]),
      here().send("", [{ name: "bridge.html", content: html, contentType: "text/html" }]),
    ];
    for (const message of messages) {
      const answer = asMessage(await here().contextMenu("Read as article", message));
      expect(answer).toMatchObject({ ephemeral: true });
      expect(answer.text).toContain("A bridge opens");
      await crawl(answer);
    }
  });

  test("all went well, for the bot and for the local Discord", () => {
    const wrong = made.ended.filter(([, outcome]) => outcome !== "ok" && outcome !== "user-error");
    expect(wrong).toEqual([]);
    expect(discord.badAnswers).toEqual([]);
    expect(made.logLines().filter((line) => line["level"] === "error" || line["level"] === "warn")).toEqual([]);
  });
});
