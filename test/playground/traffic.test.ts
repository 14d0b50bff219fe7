import { PermissionFlagsBits as P } from "discord-api-types/v10";
import { afterEach, describe, expect, it } from "vitest";
import type { LocalDiscord } from "../../src/playground/server.ts";
import { api, stage } from "./setup.ts";
import { ManualClock, ManualTimers } from "./timers.ts";

describe("rate limits", () => {
  const { discord: start, client, end } = stage();
  afterEach(end);
  const post = (discord: LocalDiscord, channel: string) =>
    api(discord, "POST", `/channels/${channel}/messages`, { content: "x" });

  it("lets five messages in five seconds into a channel, and says so in its headers", async () => {
    const clock = new ManualClock();
    const discord = await start({ clock });
    for (let i = 4; i >= 0; i--) {
      const { status, headers } = await post(discord, discord.ids.general);
      expect([status, headers.get("x-ratelimit-remaining"), headers.get("x-ratelimit-limit")]).toEqual([
        200,
        `${i}`,
        "5",
      ]);
    }
    clock.move(2_000);
    const { status, headers, body } = await post(discord, discord.ids.general);
    expect([status, body]).toEqual([429, { message: "You are being rate limited.", retry_after: 3, global: false }]);
    expect([headers.get("retry-after"), headers.get("x-ratelimit-scope")]).toEqual(["3", "user"]);
    expect((await post(discord, discord.ids.newsroom)).status).toBe(200);
    clock.move(3_000);
    const after = await post(discord, discord.ids.general);
    expect([after.status, after.headers.get("x-ratelimit-bucket")]).toEqual([200, headers.get("x-ratelimit-bucket")]);
  });

  it("lets fifty requests a second through in all, interactions not counted", async () => {
    const clock = new ManualClock();
    const discord = await start({ clock });
    const gets = await Promise.all(
      Array.from({ length: 60 }, (_, i) => api(discord, "GET", i % 2 ? "/users/@me" : `/guilds/${discord.ids.guild}`)),
    );
    const refused = gets.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(refused[0]?.body).toMatchObject({ global: true });
    expect(refused[0]?.headers.get("x-ratelimit-global")).toBe("true");
    const callback = await api(discord, "POST", "/interactions/1/token/callback", { type: 4 });
    expect(callback.status).toBe(404);
    clock.move(1_000);
    expect((await api(discord, "GET", "/users/@me")).status).toBe(200);
  });

  it("is heeded by the real client: more requests than the limit all succeed, without a 429", async () => {
    const discord = await start();
    const { guild, general, botRole, member } = discord.ids;
    const role = discord.world.guild(guild).roles.get(botRole);
    if (role) role.permissions = (BigInt(role.permissions) | P.ManageMessages).toString();
    const ids = Array.from({ length: 6 }, (_, i) => discord.user(member).in(general).send(`${i}`).id);
    const bot = await client(discord);
    const channel = await bot.channels.fetch(general);
    if (!channel?.isTextBased()) throw new Error("no messages");
    // Five a second may be deleted: the client has to wait with the sixth.
    await Promise.all(ids.map((id) => channel.messages.delete(id)));
    const deleted = discord.log.entries.filter((entry) => entry.kind === "request" && entry.method === "DELETE");
    expect(deleted.map((entry) => entry.kind === "request" && entry.status)).toEqual(Array(6).fill(204));
    expect(discord.user(member).in(general).messages()).toEqual([]);
  });
});

describe("faults", () => {
  const { discord: start, client, end } = stage();
  afterEach(end);
  const count = (discord: LocalDiscord) => discord.user(discord.ids.admin).in(discord.ids.general).messages().length;
  const post = (discord: LocalDiscord) =>
    api(discord, "POST", `/channels/${discord.ids.general}/messages`, { content: "x" });
  const messages = { method: "POST", path: "/messages" } as const;

  it("drops a request before or after it is done, once", async () => {
    const discord = await start();
    discord.faults.dropRequest(messages);
    await expect(post(discord)).rejects.toThrow();
    expect(count(discord)).toBe(0);
    discord.faults.dropAnswer(messages);
    await expect(post(discord)).rejects.toThrow();
    expect(count(discord)).toBe(1);
    expect((await post(discord)).status).toBe(200);
    expect(discord.faults.pending).toBe(0);
  });

  it("answers errors, done or not, as often as asked", async () => {
    const discord = await start();
    discord.faults.fail({ ...messages, times: 2 }, 502);
    expect([(await post(discord)).status, (await post(discord)).status, count(discord)]).toEqual([502, 502, 0]);
    discord.faults.add(messages, { kind: "status-after", status: 500 });
    expect([(await post(discord)).status, count(discord)]).toEqual([500, 1]);
    discord.faults.rateLimit({ path: /messages$/ }, 1.5, true);
    expect(await post(discord)).toMatchObject({ status: 429, body: { retry_after: 1.5, global: true } });
    expect(count(discord)).toBe(1);
  });

  it("meets only the requests that it is for", async () => {
    const discord = await start();
    discord.faults.fail({ method: "DELETE", path: "/messages" }, 500);
    expect((await post(discord)).status).toBe(200);
    expect(discord.faults.pending).toBe(1);
    discord.faults.clear();
    expect(discord.faults.pending).toBe(0);
  });

  it("lets a nonce save the real client from a double post when an answer is lost", async () => {
    const discord = await start();
    const bot = await client(discord, { rest: { retries: 2 } });
    const channel = await bot.channels.fetch(discord.ids.general);
    if (!channel?.isSendable()) throw new Error("cannot send");
    discord.faults.add(messages, { kind: "status-after", status: 500 });
    const sent = await channel.send({ content: "once", nonce: "n-1", enforceNonce: true });
    expect(
      discord
        .user(discord.ids.admin)
        .in(discord.ids.general)
        .messages()
        .map(({ id }) => id),
    ).toEqual([sent.id]);
  });

  it("does a request at once but answers late", async () => {
    const discord = await start();
    discord.faults.delayAnswer(messages, 60_000);
    const impatient = fetch(`${discord.apiUrl}/v10/channels/${discord.ids.general}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
      body: JSON.stringify({ content: "x" }),
      signal: AbortSignal.timeout(150),
    });
    await expect(impatient).rejects.toThrow("timeout");
    expect(count(discord)).toBe(1);
  });

  it("closes a user's DMs", async () => {
    const discord = await start();
    discord.faults.closeDms(discord.ids.admin);
    const path = `/channels/${discord.ids.dm}/messages`;
    expect(await api(discord, "POST", path, { content: "x" })).toMatchObject({ status: 403, body: { code: 50007 } });
    discord.faults.closeDms(discord.ids.admin, false);
    expect((await api(discord, "POST", path, { content: "x" })).status).toBe(200);
  });

  it("is slow when asked", async () => {
    const timers = new ManualTimers();
    const discord = await start({ timers });
    discord.faults.delay(messages, 60_000);
    const slow = post(discord);
    await expect.poll(() => discord.faults.pending).toBe(0);
    expect((await post(discord)).status).toBe(200);
    expect(count(discord)).toBe(1);
    timers.pass(60_000);
    expect((await slow).status).toBe(200);
    expect(count(discord)).toBe(2);
  });
});

describe("the server", () => {
  it("turns other hosts away and lets go of its port", async () => {
    const { discord: start, end } = stage();
    const discord = await start();
    const { request } = await import("node:http");
    const status = await new Promise((resolve, reject) => {
      request(discord.pageUrl, { headers: { host: "evil.example" } }, (response) => resolve(response.statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(403);
    await end();
    await expect(fetch(discord.pageUrl)).rejects.toThrow();
  });

  it("serves its page with types stripped and a strict policy, and nothing else from the disk", async () => {
    const { discord: start, end } = stage();
    const discord = await start();
    const page = await fetch(discord.pageUrl);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("content-security-policy")).toMatch(/default-src 'none'; script-src 'self'/);
    const script = await fetch(`${discord.pageUrl}main.ts`);
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(await script.text()).not.toMatch(/^import type/m);
    const etag = script.headers.get("etag") ?? "";
    const again = await fetch(`${discord.pageUrl}main.ts`, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    for (const path of ["..%2fserver.ts", "%2e%2e/server.ts", "vendor/none.js", ".hidden.js", "nothing.html"]) {
      expect([path, (await fetch(`${discord.pageUrl}${path}`)).status]).toEqual([path, 404]);
    }
    await end();
  });
});
