import type { Interaction } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { asMessage } from "../../src/playground/driver.ts";
import type { LocalDiscord, LocalDiscordOptions } from "../../src/playground/server.ts";
import { answer } from "./bot.ts";
import { handBot } from "./hand-bot.ts";
import { api, stage } from "./setup.ts";
import { ManualTimers } from "./timers.ts";

describe("interactions", () => {
  const set = stage();
  afterEach(() => set.end());

  const setUp = (options: LocalDiscordOptions = {}) => handBot(set, options);

  const hook = (discord: LocalDiscord, it: Interaction, tail = "") =>
    `/webhooks/${discord.ids.application}/${it.token}${tail}`;

  it("carries options of every kind, with what they refer to", async () => {
    const { discord, next, member } = await setUp();
    const file = { name: "a.md", content: "# A" };
    const seen = member.slash("article summary", {
      article: "iran",
      private: true,
      count: 3,
      channel: discord.ids.newsroom,
      role: discord.ids.readers,
      file,
      style: "s",
    });
    const it = await next();
    if (!it.isChatInputCommand()) throw new Error("not a command");
    expect(it.options.getSubcommand()).toBe("summary");
    expect(it.options.getString("article")).toBe("iran");
    expect(it.options.getBoolean("private")).toBe(true);
    expect(it.options.getInteger("count")).toBe(3);
    expect(it.options.getChannel("channel")?.id).toBe(discord.ids.newsroom);
    expect(it.options.getRole("role")?.name).toBe("Readers");
    const attached = it.options.getAttachment("file");
    expect(attached).toMatchObject({ name: "a.md", size: 3, contentType: "text/markdown; charset=utf-8" });
    const fetched = await fetch(attached?.url ?? "");
    expect([await fetched.text(), fetched.headers.get("content-type")]).toEqual([
      "# A",
      "text/markdown; charset=utf-8",
    ]);
    expect(it.memberPermissions?.has("ViewChannel")).toBe(true);
    expect(it.memberPermissions?.has("ManageGuild")).toBe(false);
    expect(it.appPermissions.has("MentionEveryone")).toBe(true);
    expect(it).toMatchObject({
      locale: "en-US",
      guildLocale: "en-US",
      context: 0,
      attachmentSizeLimit: 10 * 1024 ** 2,
    });
    expect(it.authorizingIntegrationOwners).toMatchObject({ 0: discord.ids.guild });
    await it.reply("ok");
    await seen;
  });

  it.each([
    ["a missing subcommand", "article", {}, /subcommand/],
    ["an unknown command", "nothing", {}, /no command/],
    ["an unknown option", "article summary", { nope: "x" }, /no such option/],
    ["a text that is too long", "article summary", { article: "x".repeat(11) }, /At most 10/],
    ["a number out of bounds", "article summary", { count: 6 }, /At most 5/],
    ["a fraction for a whole number", "article summary", { count: 1.5 }, /whole number/],
    ["another choice than the given", "article summary", { style: "long" }, /given options/],
    ["a role that is none", "article summary", { role: "1" }, /role/],
  ])("refuses %s as Discord's client does", async (_, command, options, message) => {
    const { member } = await setUp();
    await expect(member.slash(command, options as Record<string, string>)).rejects.toThrow(message);
  });

  it("refuses a channel of another type", async () => {
    const { discord, member } = await setUp();
    await expect(member.slash("article summary", { channel: discord.ids.forum })).rejects.toThrow("Choose a channel.");
  });

  it("says that the application did not respond after 3 s, and then knows the token no more", async () => {
    const timers = new ManualTimers();
    const { next, callback, member } = await setUp({ timers });
    const seen = member.slash("article summary");
    const it = await next();
    timers.pass(2_999);
    timers.pass(1);
    expect(await seen).toMatchObject({ kind: "failed", reason: "timeout", text: "The application did not respond" });
    expect(await callback(it, { type: 4, data: { content: "late" } })).toMatchObject({
      status: 404,
      body: { code: 10062, message: "Unknown interaction" },
    });
  });

  it("takes one answer alone", async () => {
    const { next, callback, member } = await setUp();
    const seen = member.slash("article summary");
    const it = await next();
    expect((await callback(it, { type: 4, data: { content: "one" } })).status).toBe(204);
    expect(await callback(it, { type: 5 })).toMatchObject({ status: 400, body: { code: 40060 } });
    expect(asMessage(await seen).text).toBe("one");
  });

  it("lets a refused answer be tried again", async () => {
    const { next, callback, member } = await setUp();
    const seen = member.slash("article summary");
    const it = await next();
    expect(await callback(it, { type: 4, data: { content: "" } })).toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
    expect(await callback(it, { type: 7, data: { content: "x" } })).toMatchObject({
      status: 400,
      body: { code: 50035 },
    });
    expect((await callback(it, { type: 4, data: { content: "good" } })).status).toBe(204);
    expect(asMessage(await seen).text).toBe("good");
  });

  it("knows no follow-up before the first answer, and none for a wrong token", async () => {
    const { discord, next, callback, member } = await setUp();
    const seen = member.slash("article summary");
    const it = await next();
    const early = await api(discord, "POST", hook(discord, it), { content: "early" });
    expect(early).toMatchObject({ status: 404, body: { code: 10015 } });
    await callback(it, { type: 4, data: { content: "one" } });
    await seen;
    const wrong = await api(discord, "POST", `/webhooks/${discord.ids.application}/wrong`, { content: "x" });
    expect(wrong).toMatchObject({ status: 404, body: { code: 10015 } });
  });

  it("ends a token after 15 minutes, and tells a person who still waits", async () => {
    const timers = new ManualTimers();
    const { discord, next, callback, member } = await setUp({ timers });
    const seen = member.slash("article summary");
    const it = await next();
    await callback(it, { type: 5, data: { flags: 64 } });
    timers.pass(15 * 60_000);
    expect(await seen).toMatchObject({ kind: "failed", reason: "expired" });
    expect(await api(discord, "PATCH", hook(discord, it, "/messages/@original"), { content: "x" })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  it("shows a deferred answer as thinking, then as the answer, as private as it was deferred", async () => {
    const { discord, next, callback, member } = await setUp();
    const seen = member.slash("article summary");
    const it = await next();
    await callback(it, { type: 5, data: { flags: 64 } });
    expect(member.messages()).toMatchObject([{ ephemeral: true, text: "", message: { flags: 64 | 128 } }]);
    const original = hook(discord, it, "/messages/%40original");
    expect(await api(discord, "PATCH", original, { content: " " })).toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
    await api(discord, "PATCH", original, { content: "there" });
    const answered = asMessage(await seen);
    expect(answered).toMatchObject({ text: "there", ephemeral: true, edited: false });
    expect(answered.message.flags).toBe(64);
    const others = discord.user(discord.ids.admin).in(discord.ids.general);
    expect(others.messages()).toEqual([]);
    await expect(others.click(answered, "x")).rejects.toThrow();
  });

  it("puts the first follow-up in the place of thinking, the next beside it", async () => {
    const { discord, next, callback, member } = await setUp();
    const seen = member.slash("article summary");
    const it = await next();
    await callback(it, { type: 5 });
    await api(discord, "POST", hook(discord, it), { content: "first" });
    const second = await api(discord, "POST", hook(discord, it), { content: "second", flags: 64 });
    expect(asMessage(await seen).text).toBe("first");
    expect(member.messages().map(({ text, ephemeral }) => [text, ephemeral])).toEqual([
      ["first", false],
      ["second", true],
    ]);
    const { id } = second.body as { id: string };
    const path = hook(discord, it, `/messages/${id}`);
    expect((await api(discord, "PATCH", path, { content: "changed" })).status).toBe(200);
    expect((await api(discord, "DELETE", path)).status).toBe(204);
    expect((await api(discord, "GET", path)).status).toBe(404);
  });

  it("sends a new message when thinking was taken away", async () => {
    const { discord, next, callback, member } = await setUp();
    const seen = member.slash("article summary");
    const it = await next();
    await callback(it, { type: 5 });
    await api(discord, "DELETE", hook(discord, it, "/messages/@original"));
    await api(discord, "POST", hook(discord, it), { content: "elsewhere", flags: 64 });
    expect(asMessage(await seen)).toMatchObject({ text: "elsewhere", ephemeral: true });
    expect(member.messages()).toHaveLength(1);
  });

  it("keeps ephemeral messages out of the channel's history", async () => {
    const { discord, next, callback, member } = await setUp();
    const seen = member.slash("article summary");
    await callback(await next(), { type: 4, data: { content: "psst", flags: 64 } });
    const { id } = asMessage(await seen);
    const channel = `/channels/${discord.ids.general}/messages`;
    expect((await api(discord, "GET", channel)).body).toEqual([]);
    expect(await api(discord, "GET", `${channel}/${id}`)).toMatchObject({ status: 404, body: { code: 10008 } });
    expect(await api(discord, "PATCH", `${channel}/${id}`, { content: "x" })).toMatchObject({ status: 404 });
    member.dismiss({ id });
    expect(member.messages()).toEqual([]);
  });

  it("completes options, with at most 25 choices of the option's type", async () => {
    const { next, callback, member } = await setUp();
    const choices = member.autocomplete("article summary", "article", "ir", { private: true });
    const it = await next();
    if (!it.isAutocomplete()) throw new Error("not a completion");
    expect(it.options.getFocused(true)).toMatchObject({ name: "article", value: "ir" });
    expect(it.options.getBoolean("private")).toBe(true);
    const many = Array.from({ length: 26 }, (_, i) => ({ name: `n${i}`, value: `v${i}` }));
    expect((await callback(it, { type: 8, data: { choices: many } })).status).toBe(400);
    expect((await callback(it, { type: 8, data: { choices: [{ name: "x", value: 5 }] } })).status).toBe(400);
    expect((await callback(it, { type: 8, data: { choices: [{ name: "x".repeat(101), value: "v" }] } })).status).toBe(
      400,
    );
    expect((await callback(it, { type: 4, data: { content: "x" } })).status).toBe(400);
    await callback(it, { type: 8, data: { choices: [{ name: "Iran", value: "iran" }] } });
    expect(await choices).toEqual([{ name: "Iran", value: "iran" }]);
    await expect(member.autocomplete("article summary", "style", "x")).rejects.toThrow("no completions");
  });

  it("gives a private answer to a click on a public message, and changes only what was clicked on", async () => {
    const { bot, member, discord } = await setUp();
    const row = (label: string) => ({ type: 1, components: [{ type: 2, style: 1, label, custom_id: label }] });
    answer(bot, async (it) => {
      if (it.isChatInputCommand()) await it.reply({ content: "public", components: [row("mine"), row("turn")] });
      else if (it.isButton() && it.customId === "mine") await it.reply({ content: "for you", flags: 64 });
      else if (it.isButton()) await it.update({ content: `turned by ${it.user.id}` });
    });
    const message = asMessage(await member.slash("article summary"));
    expect(message.message.interaction_metadata).toMatchObject({ user: { id: discord.ids.member } });
    expect(asMessage(await member.click(message, "mine"))).toMatchObject({ ephemeral: true, text: "for you" });
    const turned = asMessage(await member.click(message, "turn"));
    expect(turned).toMatchObject({
      id: message.id,
      inPlace: true,
      edited: true,
      text: `turned by ${discord.ids.member}`,
    });
    await expect(member.click(message, "nothing")).rejects.toThrow("it has: mine, turn");
  });

  it("works in DMs, for those whom the command is meant for there", async () => {
    const { discord, bot } = await setUp();
    answer(bot, (it) => it.isChatInputCommand() && it.reply(`guild ${it.guildId}, context ${it.context}`));
    const seen = await discord.user(discord.ids.admin).in(discord.ids.dm).slash("article summary");
    expect(asMessage(seen).text).toBe("guild null, context 1");
  });
});
