import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { asMessage, asModal } from "../../src/playground/driver.ts";
import { createLocalDiscord, type LocalDiscord } from "../../src/playground/server.ts";
import { loadApiCheck } from "../../src/playground/spec-check.ts";
import { makeBot, type TestBot } from "../support/bot.ts";
import { echoCommands } from "../support/echo-commands.ts";

/** The dispatcher as users meet it: the real discord.js client on a local Discord. */

/** For waits that end as soon as they can, also on a busy machine. */
const PATIENTLY = { timeout: 10_000 };
const REFERENCE = /`([2-9A-HJKMNP-Z]{8})`/;

describe("answers over the wire", () => {
  let discord: LocalDiscord;
  let made: TestBot;
  const here = () => discord.user(discord.ids.member).in(discord.ids.general);
  const say = async (options: Record<string, string | boolean>) =>
    asMessage(await here().slash("echo say", { text: "hello", ...options }));
  /** What the asker is told in a message of its own, whatever became of the answer that was promised. */
  const told = async (how: string, such: RegExp) => {
    const before = new Set(
      here()
        .messages()
        .map(({ id }) => id),
    );
    void here()
      .slash("echo say", { text: "hello", how })
      .catch(() => {});
    return here().waitFor((seen) => !before.has(seen.id) && such.test(seen.text));
  };

  beforeAll(async () => {
    discord = await createLocalDiscord({ check: await loadApiCheck() });
    made = makeBot(discord, [echoCommands()], { patience: { deferAfter: 20, suggestWithin: 500, answerWithin: 400 } });
    await made.bot.start();
  });
  afterAll(async () => {
    await made.bot.stop(1000);
    await discord.close();
    expect(discord.badAnswers).toEqual([]);
  });

  test("a command is answered publicly, or privately when asked so", async () => {
    expect(await say({})).toMatchObject({ text: "echo: hello", ephemeral: false });
    expect(await say({ private: true })).toMatchObject({ text: "echo: hello", ephemeral: true });
  });

  test("nothing pings, whatever the text says", async () => {
    const { pings } = await say({ text: `@everyone @here <@${discord.ids.admin}> <@&${discord.ids.readers}>` });
    expect(pings).toEqual({ users: [], roles: [], everyone: false });
  });

  test("a slow command is answered all the same", async () => {
    expect(await say({ how: "slow" })).toMatchObject({ text: "echo: hello", ephemeral: false });
    expect(await say({ how: "slow", private: true })).toMatchObject({ text: "echo: hello", ephemeral: true });
  });

  test.each(["refuses", "slow-refuses"])("when it %s, the asker alone is told why", async (how) => {
    const before = discord.user(discord.ids.admin).in(discord.ids.general).messages().length;
    expect(await told(how, /rather not/)).toMatchObject({ text: "I would rather not.", ephemeral: true });
    expect(discord.user(discord.ids.admin).in(discord.ids.general).messages()).toHaveLength(before);
  });

  test.each(["throws", "slow-throws", "invalid", "never"])(
    "when it %s, the asker alone gets a reference that the log has too",
    async (how) => {
      const before = discord.user(discord.ids.admin).in(discord.ids.general).messages().length;
      const { text, ephemeral } = await told(how, REFERENCE);
      const [, reference] = REFERENCE.exec(text) ?? [];
      expect(ephemeral).toBe(true);
      expect(text).not.toContain("secret words");
      expect(made.logLines()).toContainEqual(
        expect.objectContaining({ level: "error", ref: reference, command: "echo say", user: discord.ids.member }),
      );
      expect(discord.user(discord.ids.admin).in(discord.ids.general).messages()).toHaveLength(before);
    },
  );

  test("completions come, and an error in them is no completions", async () => {
    const complete = (typed: string) => here().autocomplete("echo say", "text", typed);
    expect(await complete("hel")).toEqual([{ name: "echo: hel", value: "hel" }]);
    expect(await complete("throws")).toEqual([]);
  });

  test("a click on a public message answers the clicker privately and leaves the message as it is", async () => {
    const message = await say({});
    const answer = asMessage(await here().click(message, "page"));
    expect(answer).toMatchObject({ text: "echo: page 2", ephemeral: true, inPlace: false });
    expect(here().message(message.id)).toMatchObject({ text: "echo: hello", edited: false });
    const slow = asMessage(await here().click(message, "slow"));
    expect(slow).toMatchObject({ text: "echo: page 2, at last", ephemeral: true, inPlace: false });
    expect(here().message(message.id)).toMatchObject({ text: "echo: hello", edited: false });
  });

  test("a click on a private message changes it in place", async () => {
    const message = await say({ private: true });
    const answer = asMessage(await here().click(message, "page"));
    expect(answer).toMatchObject({ id: message.id, text: "echo: page 2", inPlace: true });
    const slow = asMessage(await here().click(message, "slow"));
    expect(slow.id).toBe(message.id);
    await here().waitFor((seen) => seen.id === message.id && seen.text === "echo: page 2, at last");
  });

  test.each(["file", "slow-file"])(
    "a %s is a message of its own, also from a private one, and can be read",
    async (label) => {
      const message = await say({ private: true });
      await here().click(message, label);
      const answer = await here().waitFor((seen) => seen.files.length > 0 && seen.id > message.id);
      expect(answer).toMatchObject({ ephemeral: true, files: [{ name: "echo.md" }] });
      expect(await (await fetch(answer.files[0]?.url ?? "")).text()).toBe("# Echo\n\nPlödsinn");
      expect(here().message(message.id)?.text).toBe("echo: hello");
    },
  );

  test.each([true, false])("an error after a click leaves the message as it is (private: %s)", async (isPrivate) => {
    const message = await say({ private: isPrivate });
    expect(asMessage(await here().click(message, "refuses"))).toMatchObject({
      text: "I would rather not.",
      ephemeral: true,
    });
    await here().click(message, "slow-throws");
    const told = await here().waitFor((seen) => seen.id > message.id && REFERENCE.test(seen.text));
    expect(told.ephemeral).toBe(true);
    expect(here().message(message.id)?.text).toBe("echo: hello");
  });

  test("a modal opens, and is answered privately", async () => {
    const message = await say({});
    const modal = asModal(await here().click(message, "ask"));
    const answer = asMessage(await here().submitModal(modal, { what: "everything" }));
    expect(answer).toMatchObject({ text: "echo: 7 everything", ephemeral: true });
  });

  test("a context-menu command sees a person's message and its files, and answers privately", async () => {
    const message = here().send("look: ", [{ name: "a.txt", content: "x" }]);
    expect(asMessage(await here().contextMenu("Echo", message))).toMatchObject({
      text: "echo: look: a.txt",
      ephemeral: true,
    });
  });

  test("commands work in DMs, and for a person who installed the bot", async () => {
    const dm = discord.user(discord.ids.admin).in(discord.ids.dm);
    expect(asMessage(await dm.slash("echo say", { text: "in private" }))).toMatchObject({ text: "echo: in private" });
  });

  test("an answer that Discord took, though its confirmation got lost, is no error", async () => {
    discord.faults.dropAnswer({ method: "POST", path: "/callback" });
    expect((await say({ how: "slow" })).text).toBe("echo: hello");
  });

  test("an answer that meets an error of Discord's own is tried again", async () => {
    discord.faults.fail({ method: "POST", path: "/callback", times: 2 }, 502);
    expect((await say({})).text).toBe("echo: hello");
  });

  test("each ended interaction was counted, and none lost", async () => {
    await vi.waitFor(() => expect(made.bot.underWay()).toBe(0), PATIENTLY);
    const ended = made.ended.length;
    await say({});
    await say({ how: "throws" });
    await say({ how: "refuses" });
    await vi.waitFor(() => expect(made.bot.underWay()).toBe(0), PATIENTLY);
    expect(made.ended.slice(ended)).toEqual([
      ["echo say", "ok"],
      ["echo say", "error"],
      ["echo say", "user-error"],
    ]);
  });

  test("neither the bot's token nor an interaction's is in the log", () => {
    const requests = JSON.stringify(made.logLines());
    expect(requests).not.toContain(discord.token);
    expect(made.logText()).not.toMatch(/\/(?:webhooks|interactions)\/\d+\/(?!\[redacted\])/);
  });
});

describe("connecting and registering", () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const part of open.splice(0).reverse()) await part.close();
  });

  async function local(options: Parameters<typeof createLocalDiscord>[0] = {}): Promise<LocalDiscord> {
    const discord = await createLocalDiscord(options);
    open.push(discord);
    return discord;
  }
  async function started(...args: Parameters<typeof makeBot>): Promise<TestBot> {
    const made = makeBot(...args);
    open.push({ close: () => made.bot.stop(1000) });
    await made.bot.start();
    return made;
  }
  const writes = (discord: LocalDiscord) =>
    discord.log.entries.filter(
      (entry) => entry.kind === "request" && entry.method !== "GET" && entry.path.includes("/commands"),
    );

  test("commands are written once; a second start writes nothing; a change is written", async () => {
    const discord = await local();
    const { bot } = await started(discord, [echoCommands()]);
    expect(writes(discord)).toHaveLength(1);
    await bot.stop(1000);
    await (await started(discord, [echoCommands()])).bot.stop(1000);
    expect(writes(discord)).toHaveLength(1);
    const changed = echoCommands();
    const [chat] = changed.chat;
    const payload = { ...chat?.payload, name: "echo2", description: "Another", options: chat?.payload.options };
    await started(discord, [{ ...changed, chat: chat ? [{ ...chat, payload: payload as typeof chat.payload }] : [] }]);
    expect(writes(discord)).toHaveLength(2);
    expect(discord.user(discord.ids.member).in(discord.ids.general).commands().sort()).toEqual(["Echo", "echo2"]);
  });

  test("with a guild configured they are registered there; back to everywhere, that guild's copies go", async () => {
    const discord = await local({ extraGuilds: 1 });
    const [extra] = discord.ids.extraGuilds;
    const inMain = () => discord.user(discord.ids.admin).in(discord.ids.general).commands().sort();
    const inExtra = () =>
      discord
        .user(discord.ids.admin)
        .in(extra?.general ?? "")
        .commands()
        .sort();
    const first = await started(discord, [echoCommands()], { guildId: discord.ids.guild });
    expect(inMain()).toEqual(["Echo", "echo"]);
    expect(inExtra()).toEqual([]);
    await first.bot.stop(1000);
    await started(discord, [echoCommands()]);
    expect(inMain()).toEqual(["Echo", "echo"]);
    expect(inExtra()).toEqual(["Echo", "echo"]);
  });

  test("a guild that the bot is not in is said plainly, and the bot goes on", async () => {
    const discord = await local();
    const { logLines, bot } = await started(discord, [echoCommands()], { guildId: "1081234567890123456" });
    expect(logLines()).toContainEqual(
      expect.objectContaining({ level: "error", msg: expect.stringMatching(/check DISCORD_GUILD_ID.*client_id=\d+/) }),
    );
    expect(bot.problem()).toBeNull();
  });

  test("registration that meets an outage is tried again", async () => {
    const discord = await local();
    discord.faults.fail({ method: "PUT", path: "/commands", times: 4 }, 503);
    await started(discord, [echoCommands()]);
    expect(discord.user(discord.ids.member).in(discord.ids.general).commands().sort()).toEqual(["Echo", "echo"]);
  });

  test("a wrong token is a final error that says what to do, and is not in it", async () => {
    const discord = await local();
    const made = makeBot({ apiUrl: discord.apiUrl, token: "not.the.right-token" }, []);
    await expect(made.bot.start()).rejects.toThrow(/DISCORD_TOKEN/);
    await expect(made.bot.start()).rejects.not.toThrow(/right-token/);
    await made.bot.stop(0);
  });

  test("while the network is away the bot waits and says so; when it is back, it connects", async () => {
    const discord = await local();
    discord.faults.fail({ path: "/gateway/bot", times: 8 }, 500);
    const made = makeBot(discord, [echoCommands()]);
    open.push({ close: () => made.bot.stop(1000) });
    expect(made.bot.problem()).toContain("not connected");
    await made.bot.start();
    expect(made.bot.problem()).toBeNull();
    expect(made.logText()).toContain("connecting to Discord failed; trying again");
  });

  test("a server that is not there yet is waited for", async () => {
    const first = await createLocalDiscord();
    const { port } = new URL(first.apiUrl);
    await first.close();
    const made = makeBot(first, [echoCommands()]);
    open.push({ close: () => made.bot.stop(1000) });
    const starting = made.bot.start();
    await vi.waitFor(() => expect(made.logText()).toContain("trying again"), PATIENTLY);
    const discord = await local({ port: Number(port), token: first.token });
    await starting;
    expect(
      asMessage(await discord.user(discord.ids.member).in(discord.ids.general).slash("echo say", { text: "up" })).text,
    ).toBe("echo: up");
  });

  test("a lost gateway comes back by itself, resumed or anew, and answers again", async () => {
    const discord = await local();
    const made = await started(discord, [echoCommands()]);
    const here = discord.user(discord.ids.member).in(discord.ids.general);
    for (const breakIt of [
      () => discord.faults.cutGateway(),
      () => discord.faults.cutGateway(4000),
      () => discord.faults.askReconnect(),
      () => discord.faults.forgetSessions(),
    ]) {
      const lines = made.logLines().length;
      breakIt();
      await vi.waitFor(() => expect(made.logLines().length).toBeGreaterThan(lines), PATIENTLY);
      await vi.waitFor(() => expect(made.bot.problem()).toBeNull(), PATIENTLY);
      expect(asMessage(await here.slash("echo say", { text: "again" })).text).toBe("echo: again");
    }
    expect(made.thrownOut).toEqual([]);
  });

  test("being thrown out for good is told, and not tried again", async () => {
    const discord = await local();
    const made = await started(discord, [echoCommands()]);
    discord.faults.cutGateway(4014);
    await vi.waitFor(() => expect(made.thrownOut).toHaveLength(1), PATIENTLY);
    expect(made.thrownOut).toMatchObject([{ name: "GatewayError", message: expect.stringContaining("4014") }]);
  });

  test("buttons of one bot are answered by the next one, after a restart", async () => {
    const discord = await local();
    const here = discord.user(discord.ids.member).in(discord.ids.general);
    const first = await started(discord, [echoCommands("first:")]);
    const shown = asMessage(await here.slash("echo say", { text: "hello" }));
    const quiet = asMessage(await here.slash("echo say", { text: "hello", private: true }));
    await first.bot.stop(1000);
    await started(discord, [echoCommands("second:")]);
    expect(asMessage(await here.click(shown, "page"))).toMatchObject({ text: "second: page 2", ephemeral: true });
    expect(asMessage(await here.click(quiet, "page"))).toMatchObject({ id: quiet.id, text: "second: page 2" });
  });

  test("stopping finishes what is under way and leaves the gateway", async () => {
    const discord = await local();
    const made = await started(discord, [echoCommands()], { patience: { deferAfter: 5 } });
    const here = discord.user(discord.ids.member).in(discord.ids.general);
    const slow = here.slash("echo say", { text: "the last", how: "slow" });
    await vi.waitFor(() => expect(made.bot.underWay()).toBe(1), { ...PATIENTLY, interval: 1 });
    await made.bot.stop(1000);
    expect(asMessage(await slow).text).toBe("echo: the last");
    expect(discord.world.application(discord.ids.application).connections).toBe(0);
    expect(made.bot.problem()).toBe("stopping");
  });
});
