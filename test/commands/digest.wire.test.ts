import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMovableClock, type MovableClock } from "../../src/movable-clock.ts";
import { asMessage, type DriverOptions, type SeenMessage } from "../../src/playground/driver.ts";
import { createLocalDiscord, type LocalDiscord } from "../../src/playground/server.ts";
import { loadApiCheck } from "../../src/playground/spec-check.ts";
import { type DigestBot, type DigestFolders, digestFolders, startDigestBot } from "../support/digest-bot.ts";

/** /digest as people meet it: the real discord.js client, a real store and a real state on a local Discord. */

const START = Date.parse("2025-03-03T12:00:00Z");
/** Nine in the morning in New York that day, and the next. */
const NINE = Temporal.Instant.from("2025-03-03T14:00:00Z");
const NEXT_NINE = NINE.add({ hours: 24 });

describe("digests over the wire", () => {
  let discord: LocalDiscord;
  let folders: DigestFolders;
  let clock: MovableClock;
  let bot: DigestBot;

  beforeEach(async () => {
    const began = Date.now();
    clock = createMovableClock(() => START + Date.now() - began);
    folders = await digestFolders();
    discord = await createLocalDiscord({ clock, check: await loadApiCheck() });
    bot = await startDigestBot(discord, folders, clock);
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
    await folders.remove();
    expect(discord.badAnswers).toEqual([]);
  });

  const admin = (channel = discord.ids.general) => discord.user(discord.ids.admin).in(channel);
  const ask = async (command: string, options: DriverOptions = {}) =>
    asMessage(await admin().slash(`digest ${command}`, options));
  const create = (options: Record<string, string | number | boolean> = {}) =>
    ask("create", {
      channel: discord.ids.newsroom,
      days: "every day",
      time: "9am",
      timezone: "America/New_York",
      ...options,
    });
  const idIn = (message: SeenMessage): string => /Digest ([a-z0-9]{8})/.exec(message.text)?.[1] ?? "no id";
  const posts = (channel = discord.ids.newsroom) =>
    admin(channel)
      .messages()
      .filter((message) => message.authorId === discord.ids.bot && !message.ephemeral);
  async function add(slug: string, headline: string, front?: string): Promise<void> {
    await folders.article(slug, headline, front);
    await bot.rescan();
  }
  async function until(instant: Temporal.Instant, metric: string): Promise<void> {
    const before = bot.metrics[metric] ?? 0;
    await clock.control.advanceTo(instant);
    await expect.poll(() => bot.metrics[metric] ?? 0, { timeout: 10_000, interval: 5 }).toBeGreaterThan(before);
  }

  test("set up in chat, posted when due, its buttons answered privately", async () => {
    await add("old", "Old News");
    const made = await create();
    expect(made.ephemeral).toBe(true);
    expect(made.text).toContain("every day at 09:00, America/New\\_York (UTC-05:00)");
    const next = Math.floor(NINE.epochMilliseconds / 1000);
    for (const day of [0, 1, 2]) expect(made.text).toContain(`<t:${next + day * 86_400}:F>`);
    await add("first", "First Light");
    await add("second", "Second Thoughts");
    await until(NINE, "posted");
    const [post, ...others] = posts();
    expect(others).toEqual([]);
    expect(post?.text).toContain("2 new articles");
    expect(post?.text).toContain("What First Light says in short.");
    expect(post?.text).not.toContain("Old News");
    expect(post?.pings).toEqual({ users: [], roles: [], everyone: false });
    if (post === undefined) throw new Error("no post");
    const member = discord.user(discord.ids.member).in(discord.ids.newsroom);
    const quotes = asMessage(
      await member.click(post, post.buttons.find(({ label }) => label === "Quotes")?.customId ?? ""),
    );
    expect(quotes.ephemeral).toBe(true);
    expect(quotes.text).toMatch(/We have read all of (First Light|Second Thoughts) with great care/);
    await until(NEXT_NINE, "skipped:nothing-new");
    expect(posts()).toHaveLength(1);
    const why = await ask("why", { digest: idIn(made) });
    expect(why.text).toMatch(/no post, nothing new had arrived\n.*posted 2 articles/);
  });

  test("a forum gets a post with a title, a thread a message, an announcement channel too", async () => {
    for (const channel of [discord.ids.forum, discord.ids.announcements]) await create({ channel });
    await add("first", "First Light");
    await clock.control.advanceTo(NINE);
    await expect.poll(() => bot.metrics["posted"], { timeout: 10_000 }).toBe(2);
    expect(posts(discord.ids.announcements)).toHaveLength(1);
    const [thread, ...others] = admin(discord.ids.forum).threads();
    expect(others).toEqual([]);
    expect(thread?.name).toBe("3 March 2025: First Light");
    const inThread = await create({ channel: thread?.id ?? "" });
    expect(inThread.text).toContain("Your digest is set up");
    await add("second", "Second Thoughts");
    await clock.control.advanceTo(NEXT_NINE);
    await expect.poll(() => bot.metrics["posted"], { timeout: 10_000 }).toBe(5);
    expect(posts(thread?.id ?? "").at(-1)?.text).toContain("Second Thoughts");
  });

  test("a mention pings its role alone", async () => {
    await create({ mention: discord.ids.readers });
    await add("first", "First @everyone Light");
    await until(NINE, "posted");
    expect(posts()[0]?.pings).toEqual({ users: [], roles: [discord.ids.readers], everyone: false });
  });

  test("members who may not manage the server are not shown it, and are refused", async () => {
    const member = discord.user(discord.ids.member).in(discord.ids.general);
    expect(member.commands()).not.toContain("digest");
    await expect(member.slash("digest list")).rejects.toThrow();
    const made = await create();
    const asked = await ask("delete", { digest: idIn(made) });
    expect(asked.text).toContain("Delete the digest in");
    expect((await ask("list")).text).toContain("One digest");
    const gone = asMessage(await admin().click(asked, "Delete it"));
    expect(gone).toMatchObject({ ephemeral: true, text: "The digest is deleted." });
    expect((await ask("list")).text).toContain("no digests here yet");
  });

  test("all that is wrong is said at once", async () => {
    const { text, ephemeral } = await create({ days: "someday", time: "25pm", timezone: "Mars" });
    expect(ephemeral).toBe(true);
    for (const word of ["“someday”", "“25pm”", "“Mars”"]) expect(text).toContain(word);
  });

  test("what is wrong is said with how to mend it", async () => {
    expect((await create({ days: "someday" })).text).toContain("Write “every day”");
    expect((await create({ time: "noonish" })).text).toContain("Write it as “9am”");
    expect((await create({ timezone: "Mars" })).text).toContain("Begin to type a city");
    expect((await create({ query: "!!!" })).text).toContain("at least one word");
    expect((await ask("show", { digest: "nothere1" })).text).toContain("no such digest");
    expect((await ask("list")).text).toContain("no digests here yet");
  });

  test("what the bot may not do is named when the digest is made", async () => {
    discord.faults.denyPermissions(discord.ids.newsroom, PermissionFlagsBits.SendMessages);
    const refused = await create();
    expect(refused.text).toContain("“Send Messages”");
    expect((await ask("list")).text).toContain("no digests here yet");
  });

  test("a lost permission pauses it with the reason, and its maker is told once", async () => {
    const id = idIn(await create());
    await add("first", "First Light");
    discord.faults.denyPermissions(discord.ids.newsroom, PermissionFlagsBits.SendMessages);
    await until(NINE, "failed:missing-permission");
    expect((await ask("list")).text).toContain("because I lack a permission: Send Messages in #newsroom");
    const dm = discord.user(discord.ids.admin).in(discord.ids.dm);
    const told = await dm.waitFor((message) => message.text.includes("A digest of yours is paused"));
    expect(told.text).toContain("/digest resume");
    discord.faults.denyPermissions(discord.ids.newsroom, 0n);
    expect((await ask("resume", { digest: id })).text).toContain("Your digest runs again");
    await until(NEXT_NINE, "posted");
    expect(posts()[0]?.text).toContain("First Light");
    expect(dm.messages().filter((message) => message.text.includes("A digest of yours"))).toHaveLength(1);
  });

  test("a deleted channel pauses it with the reason", async () => {
    await create();
    await add("first", "First Light");
    discord.faults.deleteChannel(discord.ids.newsroom);
    await until(NINE, "failed:channel-gone");
    expect((await ask("list")).text).toContain("because its channel is gone");
  });

  test("preview shows the very post, privately; edit, pause and completion know the digest", async () => {
    const id = idIn(await create({ style: "quotes" }));
    await add("first", "First Light");
    const preview = await ask("preview", { digest: id });
    expect(preview.ephemeral).toBe(true);
    expect(preview.text).toContain("> “We have read all of First Light with great care,”\n> — Ann Reader");
    const choices = await admin().autocomplete("digest show", "digest", "new_york");
    expect(choices.map(({ value }) => value)).toEqual([id]);
    const zones = await admin().autocomplete("digest create", "timezone", "berl");
    expect(zones[0]).toMatchObject({ value: "Europe/Berlin", name: "Europe/Berlin · UTC+01:00 · 13:00 now" });
    expect((await ask("edit", { digest: id, time: "8:30am", tags: "science" })).text).toMatch(
      /08:30.*\n.*only tagged science/,
    );
    expect((await ask("edit", { digest: id, clear: "tags" })).text).not.toContain("only tagged");
    expect((await ask("pause", { digest: id })).text).toContain(`paused by <@${discord.ids.admin}>`);
    await until(NINE, "skipped:paused");
    await ask("resume", { digest: id });
    const now = await ask("post-now", { digest: id });
    expect(now.text).toContain("On its way to the channel: one new article.");
    await expect.poll(() => posts().length, { timeout: 10_000 }).toBe(1);
    expect(posts()[0]?.texts.slice(1)).toEqual(preview.texts.slice(1));
  });

  test("exported, deleted and imported again it is as it was", async () => {
    const id = idIn(await create({ count: 3, query: "great care" }));
    const file = (await ask("export")).files[0];
    const content = await (await fetch(file?.url ?? "")).text();
    const asked = await ask("delete", { digest: id });
    await admin().click(asked, "Delete it");
    const upload = { name: "digests.json", content };
    const dry = await ask("import", { file: upload });
    expect(dry.text).toContain("would be made");
    expect((await ask("list")).text).toContain("no digests here yet");
    const applied = await ask("import", { file: upload, apply: true });
    expect(applied.text).toContain("Imported");
    expect((await ask("list")).text).toContain("One digest");
  });

  test("an edit sets whom it pings without naming the channel, for members who may", async () => {
    const id = idIn(await create());
    expect((await ask("edit", { digest: id, mention: discord.ids.readers })).text).toContain(
      `pinging <@&${discord.ids.readers}>`,
    );
    expect((await ask("edit", { digest: id, mention: discord.ids.guild })).text).toContain("can't ping everyone");
    const file = (await ask("export")).files[0];
    const content = await (await fetch(file?.url ?? "")).text();
    const upload = { name: "digests.json", content: content.replaceAll(discord.ids.readers, discord.ids.guild) };
    expect((await ask("import", { file: upload, apply: true })).text).toContain("can't ping everyone");
  });

  test("the clock's next event is the next digest, and a lost gateway does not hold it up", async () => {
    await create();
    await add("first", "First Light");
    await expect.poll(() => String(clock.control.next())).toBe(String(NINE));
    discord.faults.cutGateway();
    await until(NINE, "posted");
    expect(posts()).toHaveLength(1);
    await expect.poll(() => String(clock.control.next()), { timeout: 5_000 }).toBe(String(NEXT_NINE));
  });

  test("an edit that mends what had stopped it lets it go on", async () => {
    const id = idIn(await create());
    await add("first", "First Light");
    discord.faults.deleteChannel(discord.ids.newsroom);
    await until(NINE, "failed:channel-gone");
    expect((await ask("show", { digest: id })).text).toContain("Choose another channel with `/digest edit`");
    expect((await ask("edit", { digest: id, channel: discord.ids.announcements })).text).toContain("Next posts");
    await until(NEXT_NINE, "posted");
    expect(posts(discord.ids.announcements)).toHaveLength(1);
  });

  test("after a restart the digest goes on, and the post's buttons still work", async () => {
    await create();
    await add("first", "First Light");
    await until(NINE, "posted");
    await bot.stop();
    await folders.article("second", "Second Thoughts");
    bot = await startDigestBot(discord, folders, clock);
    const [post] = posts();
    if (post === undefined) throw new Error("no post");
    expect(asMessage(await admin(discord.ids.newsroom).click(post, "Summary")).text).toContain("First Light");
    await until(NEXT_NINE, "posted");
    expect(posts()).toHaveLength(2);
    expect(posts()[1]?.text).toContain("Second Thoughts");
  });
});
