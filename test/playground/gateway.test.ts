import { Events } from "discord.js";
import { GatewayIntentBits as I, PermissionFlagsBits as P } from "discord-api-types/v10";
import { afterEach, describe, expect, it } from "vitest";
import { asMessage } from "../../src/playground/driver.ts";
import type { LocalDiscord } from "../../src/playground/server.ts";
import { answer } from "./bot.ts";
import { RawBot } from "./raw-bot.ts";
import { stage } from "./setup.ts";

describe("the gateway", () => {
  const { discord: start, end } = stage();
  const bots: RawBot[] = [];
  const raw = (...args: ConstructorParameters<typeof RawBot>) => {
    const bot = new RawBot(...args);
    bots.push(bot);
    return bot;
  };
  afterEach(async () => {
    for (const bot of bots.splice(0)) bot.break();
    await end();
  });

  it("says hello, READY with unavailable guilds, then each guild", async () => {
    const discord = await start();
    const bot = raw(discord);
    expect((await bot.next(10)).d.heartbeat_interval).toBeGreaterThan(1_000);
    bot.identify(discord.token, I.Guilds);
    expect((await bot.next("READY")).d).toMatchObject({
      v: 10,
      user: { id: discord.ids.bot, bot: true },
      guilds: [{ id: discord.ids.guild, unavailable: true }],
      application: { id: discord.ids.application },
    });
    expect((await bot.next("GUILD_CREATE")).d).toMatchObject({
      id: discord.ids.guild,
      unavailable: false,
      member_count: 3,
      // Without the Guild Members intent a bot is told of itself alone.
      members: [{ user: { id: discord.ids.bot } }],
    });
    bot.send(1, 2);
    expect(await bot.next(11)).toMatchObject({ d: null });
  });

  it.each([
    ["a wrong token", 4004, (bot: RawBot) => bot.identify("wrong", I.Guilds)],
    ["an intent that is not allowed", 4014, (bot: RawBot, token: string) => bot.identify(token, I.MessageContent)],
    ["an unknown intent", 4013, (bot: RawBot, token: string) => bot.identify(token, 1 << 30)],
    ["a shard out of range", 4010, (bot: RawBot, token: string) => bot.identify(token, 1, [2, 2])],
    ["a payload before identifying", 4003, (bot: RawBot) => bot.send(3, {})],
    ["nonsense", 4002, (bot: RawBot) => bot.send("x" as never, null)],
  ])("closes on %s with %i", async (_, code, act) => {
    const discord = await start();
    const bot = raw(discord);
    await bot.next(10);
    act(bot, discord.token);
    expect(await bot.closed).toBe(code);
  });

  it("closes on a second identify and on an unknown opcode", async () => {
    const discord = await start();
    const [twice, odd] = [raw(discord), raw(discord)];
    for (const bot of [twice, odd]) {
      await bot.next(10);
      bot.identify(discord.token, I.Guilds);
      await bot.next("READY");
    }
    twice.identify(discord.token, I.Guilds);
    odd.send(99, null);
    expect(await twice.closed).toBe(4005);
    expect(await odd.closed).toBe(4001);
  });

  it("closes on a flood of payloads", async () => {
    const discord = await start();
    const bot = raw(discord);
    await bot.next(10);
    bot.identify(discord.token, I.Guilds);
    for (let i = 0; i < 120; i++) bot.send(1, null);
    expect(await bot.closed).toBe(4008);
  });

  it("speaks zlib-stream when asked", async () => {
    const discord = await start();
    const bot = raw(discord, "v=10&encoding=json&compress=zlib-stream");
    await bot.next(10);
    bot.identify(discord.token, I.Guilds);
    expect((await bot.next("READY")).s).toBe(1);
  });

  it("sends only what the intents ask for, and content only as the rule allows", async () => {
    const discord = await start({ privilegedIntents: I.MessageContent });
    const [guilds, messages, content] = [raw(discord), raw(discord), raw(discord)];
    const intents = [I.Guilds, I.Guilds | I.GuildMessages, I.GuildMessages | I.MessageContent];
    for (const [i, bot] of [guilds, messages, content].entries()) {
      await bot.next(10);
      bot.identify(discord.token, intents[i] ?? 0);
      await bot.next("READY");
    }
    const member = discord.user(discord.ids.member).in(discord.ids.general);
    member.send("secret");
    expect((await messages.next("MESSAGE_CREATE")).d).toMatchObject({
      content: "",
      author: { id: discord.ids.member },
    });
    expect((await content.next("MESSAGE_CREATE")).d).toMatchObject({ content: "secret" });
    member.send(`hi <@${discord.ids.bot}>`);
    expect((await messages.next("MESSAGE_CREATE")).d.content).toContain("hi");
    discord
      .user(discord.ids.member)
      .in(discord.world.channels.size > 0 ? discord.ids.general : "")
      .send("last");
    await content.next("MESSAGE_CREATE");
    expect(guilds.seen()).not.toContain("MESSAGE_CREATE");
    expect(content.seen()).not.toContain("GUILD_CREATE");
  });

  it("keeps a bot from channels that it cannot see", async () => {
    const discord = await start();
    discord.faults.denyPermissions(discord.ids.newsroom, P.ViewChannel);
    const bot = raw(discord);
    await bot.next(10);
    bot.identify(discord.token, I.Guilds | I.GuildMessages);
    await bot.next("GUILD_CREATE");
    discord.user(discord.ids.member).in(discord.ids.newsroom).send("hidden");
    discord.user(discord.ids.member).in(discord.ids.general).send("seen");
    expect((await bot.next("MESSAGE_CREATE")).d.channel_id).toBe(discord.ids.general);
  });

  it("resumes with what was missed, in order, and only with a known session", async () => {
    const discord = await start();
    const before = raw(discord);
    await before.next(10);
    before.identify(discord.token, I.Guilds | I.GuildMessages);
    const { session_id, resume_gateway_url } = (await before.next("READY")).d;
    expect(resume_gateway_url).toBe(discord.gatewayUrl);
    const { s } = await before.next("GUILD_CREATE");
    before.break();
    await discord.driver.until(() => discord.world.application(discord.ids.application).connections === 0, "the break");
    const channel = discord.user(discord.ids.member).in(discord.ids.general);
    const sent = ["one", "two"].map((text) => channel.send(text).id);
    const after = raw(discord);
    await after.next(10);
    after.send(6, { token: discord.token, session_id, seq: s });
    const missed = [await after.next("MESSAGE_CREATE"), await after.next("MESSAGE_CREATE")];
    expect(missed.map(({ d }) => d.id)).toEqual(sent);
    await after.next("RESUMED");
    const stranger = raw(discord);
    await stranger.next(10);
    stranger.send(6, { token: discord.token, session_id: "unknown", seq: 1 });
    expect(await stranger.next(9)).toMatchObject({ d: false });
  });

  it("routes guilds to their shards", async () => {
    const discord = await start({ extraGuilds: 6 });
    const guilds: string[][] = [];
    for (const id of [0, 1]) {
      const bot = raw(discord);
      await bot.next(10);
      bot.identify(discord.token, I.Guilds, [id, 2]);
      guilds.push((await bot.next("READY")).d.guilds.map((guild: { id: string }) => guild.id));
    }
    expect(guilds.flat().sort()).toEqual([...discord.world.guilds.keys()].sort());
    for (const [shard, ids] of guilds.entries()) {
      for (const id of ids) expect(Number((BigInt(id) >> 22n) % 2n)).toBe(shard);
    }
  });

  it("drops a bot that sends no heartbeats", async () => {
    const discord = await start({ heartbeatMs: 40 });
    const bot = raw(discord);
    await bot.next(10);
    bot.identify(discord.token, I.Guilds);
    expect(await bot.closed).toBe(4009);
  });
});

describe("the real client on a bad line", () => {
  const { discord: start, client, end } = stage();
  afterEach(end);

  const pong = { name: "ping", description: "Answers" };

  it.each([
    ["the line breaks", (discord: LocalDiscord) => discord.faults.cutGateway()],
    ["the server asks for a reconnect", (discord: LocalDiscord) => discord.faults.askReconnect()],
  ])("resumes when %s, and gets what came meanwhile", async (_, cut) => {
    const discord = await start();
    const bot = await client(discord);
    await bot.application.commands.set([pong]);
    answer(bot, (it) => it.isChatInputCommand() && it.reply("pong"));
    const resumed = new Promise((resolve) => {
      bot.once(Events.ShardResume, resolve);
    });
    cut(discord);
    await discord.driver.until(() => discord.world.application(discord.ids.application).connections === 0, "the cut");
    const seen = discord.user(discord.ids.admin).in(discord.ids.general).slash("ping");
    await resumed;
    expect(asMessage(await seen).text).toBe("pong");
  });

  it("starts a new session when the old one is forgotten", async () => {
    const discord = await start();
    // Without discord.js's own wait of 5 s between two sessions.
    const bot = await client(discord, { ws: { buildIdentifyThrottler: () => ({ waitForIdentify: async () => {} }) } });
    await bot.application.commands.set([pong]);
    answer(bot, (it) => it.isChatInputCommand() && it.reply("pong"));
    const again = new Promise((resolve) => {
      bot.once(Events.ShardReady, resolve);
    });
    discord.faults.forgetSessions();
    await again;
    const seen = await discord.user(discord.ids.admin).in(discord.ids.general).slash("ping");
    expect(asMessage(seen).text).toBe("pong");
  });

  it("reconnects by itself when heartbeats are no longer answered", async () => {
    const discord = await start({ heartbeatMs: 150 });
    const bot = await client(discord);
    const gone = new Promise((resolve) => {
      bot.once(Events.ShardReconnecting, resolve);
    });
    discord.faults.acknowledgeHeartbeats(false);
    await gone;
    discord.faults.acknowledgeHeartbeats(true);
    await discord.driver.connected();
  });

  it("is told when it is removed from a guild and when it comes back", async () => {
    const discord = await start();
    const bot = await client(discord);
    const gone = new Promise<string>((resolve) => {
      bot.once(Events.GuildDelete, (guild) => resolve(guild.id));
    });
    discord.faults.removeBot(discord.ids.guild);
    expect(await gone).toBe(discord.ids.guild);
    const back = new Promise<string>((resolve) => {
      bot.once(Events.GuildCreate, (guild) => resolve(guild.id));
    });
    discord.faults.addBot(discord.ids.guild);
    expect(await back).toBe(discord.ids.guild);
  });

  it("sees an outage of a guild and its end", async () => {
    const discord = await start();
    const bot = await client(discord);
    const told = (event: Events.GuildUnavailable | Events.GuildAvailable) =>
      new Promise<string>((resolve) => {
        bot.once(event, (guild) => resolve(guild.id));
      });
    const [gone, back] = [told(Events.GuildUnavailable), told(Events.GuildAvailable)];
    discord.faults.setGuildAvailable(discord.ids.guild, false);
    expect(await gone).toBe(discord.ids.guild);
    discord.faults.setGuildAvailable(discord.ids.guild, true);
    expect(await back).toBe(discord.ids.guild);
  });

  it("answers a button of its message after a restart", async () => {
    const discord = await start();
    const first = await client(discord);
    const row = { type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] };
    await first.application.commands.set([pong]);
    answer(first, (it) => it.isChatInputCommand() && it.reply({ content: "pong", components: [row] }));
    const channel = discord.user(discord.ids.member).in(discord.ids.general);
    const message = asMessage(await channel.slash("ping"));
    await first.destroy();
    await discord.driver.until(() => discord.world.application(discord.ids.application).sessions === 0, "the end");
    expect(await channel.click(message, "More")).toMatchObject({ kind: "failed", reason: "offline" });
    const second = await client(discord);
    answer(second, (it) => it.isButton() && it.update({ content: "more", components: [] }));
    expect(asMessage(await channel.click(message, "More"))).toMatchObject({ text: "more", inPlace: true });
  });
});
