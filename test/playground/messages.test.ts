import { PermissionFlagsBits as P } from "discord-api-types/v10";
import { afterEach, describe, expect, it } from "vitest";
import type { LocalDiscord } from "../../src/playground/server.ts";
import { api, stage } from "./setup.ts";
import { ManualClock } from "./timers.ts";

interface Sent {
  readonly id: string;
}

describe("messages of a channel", () => {
  const { discord: start, client, end } = stage();
  afterEach(end);
  const post = (discord: LocalDiscord, body: unknown, channel = discord.ids.general) =>
    api(discord, "POST", `/channels/${channel}/messages`, body);
  const ids = (body: unknown) => (body as Sent[]).map(({ id }) => id);

  it("asks for a token", async () => {
    const discord = await start();
    const url = `${discord.apiUrl}/v10/channels/${discord.ids.general}/messages`;
    for (const authorization of ["", "Bot wrong", discord.token]) {
      const response = await fetch(url, { headers: { authorization } });
      expect([response.status, await response.json()]).toEqual([401, { code: 0, message: "401: Unauthorized" }]);
    }
  });

  it("lists newest first: around, before, after, limit", async () => {
    const discord = await start({ rateLimits: false });
    const all: string[] = [];
    for (let i = 0; i < 7; i++) all.unshift(((await post(discord, { content: `${i}` })).body as Sent).id);
    const list = async (query: string) =>
      ids((await api(discord, "GET", `/channels/${discord.ids.general}/messages?${query}`)).body).map((id) =>
        all.indexOf(id),
      );
    expect(await list("limit=3")).toEqual([0, 1, 2]);
    expect(await list(`before=${all[2]}&limit=2`)).toEqual([3, 4]);
    expect(await list(`after=${all[4]}&limit=2`)).toEqual([2, 3]);
    expect(await list(`around=${all[3]}&limit=3`)).toEqual([2, 3, 4]);
    expect((await api(discord, "GET", `/channels/${discord.ids.general}/messages?limit=101`)).status).toBe(400);
  });

  it("gives the same message for an enforced nonce, in its channel, for a few minutes of its clock", async () => {
    const clock = new ManualClock();
    const discord = await start({ clock, rateLimits: false });
    const body = { content: "once", nonce: "digest-1", enforce_nonce: true };
    const first = await post(discord, body);
    expect(await post(discord, { ...body, content: "again" })).toMatchObject({
      status: 200,
      body: first.body as object,
    });
    expect(first.body).toMatchObject({ content: "once", nonce: "digest-1" });
    const read = await api(discord, "GET", `/channels/${discord.ids.general}/messages/${(first.body as Sent).id}`);
    expect(read.body).not.toHaveProperty("nonce");
    expect((await post(discord, { ...body, enforce_nonce: false })).body).not.toMatchObject({
      id: (first.body as Sent).id,
    });
    expect((await post(discord, body, discord.ids.newsroom)).body).not.toMatchObject({ id: (first.body as Sent).id });
    clock.move(60_000);
    expect((await post(discord, body)).body).toMatchObject({ id: (first.body as Sent).id });
    clock.move(5 * 60_000);
    expect((await post(discord, body)).body).not.toMatchObject({ id: (first.body as Sent).id });
    expect(await post(discord, { ...body, nonce: "x".repeat(26) })).toMatchObject({
      status: 400,
      body: { errors: { nonce: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } } },
    });
  });

  it("records whom a message pings: what its text names, may ping and is allowed to", async () => {
    const discord = await start({ rateLimits: false });
    const { admin, member, readers, editors, general } = discord.ids;
    const text = `<@${admin}> <@!${member}> <@&${readers}> @everyone \`<@&${editors}>\``;
    const pinged = async (allowed: unknown, body: object = { content: text }) => {
      const sent = await post(discord, { ...body, ...(allowed === undefined ? {} : { allowed_mentions: allowed }) });
      const it = sent.body as { mentions: Sent[]; mention_roles: string[]; mention_everyone: boolean };
      return { users: ids(it.mentions), roles: it.mention_roles, everyone: it.mention_everyone };
    };
    const all = { users: [admin, member], roles: [readers], everyone: true };
    expect(await pinged(undefined)).toEqual(all);
    expect(await pinged({ parse: [] })).toEqual({ users: [], roles: [], everyone: false });
    expect(await pinged({ parse: ["users"] })).toEqual({ ...all, roles: [], everyone: false });
    expect(await pinged({ parse: [], roles: [readers] })).toEqual({ users: [], roles: [readers], everyone: false });
    expect(await pinged({ parse: ["everyone"] })).toEqual({ users: [], roles: [], everyone: true });
    const display = {
      flags: 1 << 15,
      components: [{ type: 17, components: [{ type: 10, content: `<@&${editors}>` }] }],
    };
    expect(await pinged(undefined, display)).toEqual({ users: [], roles: [editors], everyone: false });
    expect(await pinged(undefined, { embeds: [{ description: text }] })).toEqual({
      users: [],
      roles: [],
      everyone: false,
    });
    discord.faults.denyPermissions(general, P.MentionEveryone);
    expect(await pinged(undefined)).toEqual({ ...all, everyone: false });
    expect(await pinged(undefined, display)).toEqual({ users: [], roles: [], everyone: false });
    const both = await post(discord, { content: "x", allowed_mentions: { parse: ["roles"], roles: [readers] } });
    expect(both.status).toBe(400);
  });

  it.each([
    ["View Channel", P.ViewChannel, 50001],
    ["Send Messages", P.SendMessages, 50013],
  ])("refuses to send without %s", async (_, bits, code) => {
    const discord = await start();
    discord.faults.denyPermissions(discord.ids.general, bits);
    expect(await post(discord, { content: "x" })).toMatchObject({ status: 403, body: { code } });
    discord.faults.denyPermissions(discord.ids.general, 0n);
    expect((await post(discord, { content: "x" })).status).toBe(200);
  });

  it("refuses files without Attach Files, and history without its permission is empty", async () => {
    const discord = await start();
    const form = new FormData();
    form.set("payload_json", JSON.stringify({ content: "x" }));
    form.set("files[0]", new Blob(["a"]), "a.txt");
    expect((await post(discord, form)).status).toBe(200);
    discord.faults.denyPermissions(discord.ids.general, P.AttachFiles | P.ReadMessageHistory);
    expect(await post(discord, form)).toMatchObject({ status: 403, body: { code: 50013 } });
    expect((await api(discord, "GET", `/channels/${discord.ids.general}/messages`)).body).toEqual([]);
  });

  it("shows an attached picture in an embed by its address", async () => {
    const discord = await start();
    const form = new FormData();
    form.set("payload_json", JSON.stringify({ embeds: [{ image: { url: "attachment://a.png" } }] }));
    form.set("files[0]", new Blob(["not really"], { type: "image/png" }), "a.png");
    const { body } = await post(discord, form);
    const { embeds, attachments } = body as { embeds: { image: { url: string } }[]; attachments: { url: string }[] };
    expect(embeds[0]?.image.url).toBe(attachments[0]?.url);
  });

  it("refuses more than 10 MiB of file", async () => {
    const discord = await start();
    const form = new FormData();
    form.set("files[0]", new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), "big.bin");
    expect(await post(discord, form)).toMatchObject({ status: 413, body: { code: 40005 } });
  });

  it("knows nothing of what is not there", async () => {
    const discord = await start();
    const { general, guild } = discord.ids;
    const codes = [];
    for (const path of ["/channels/1", `/channels/${general}/messages/1`, "/guilds/1", `/guilds/${guild}/members/1`]) {
      const { status, body } = await api(discord, "GET", path);
      codes.push([status, (body as { code: number }).code]);
    }
    expect(codes).toEqual([
      [404, 10003],
      [404, 10008],
      [404, 10004],
      [404, 10013],
    ]);
    expect(await api(discord, "PUT", `/channels/${general}`, {})).toMatchObject({ status: 405 });
    expect(await api(discord, "GET", `/guilds/${guild}/members`)).toMatchObject({ status: 403, body: { code: 50001 } });
    expect(await api(discord, "GET", "/nothing")).toMatchObject({ status: 404, body: { message: "404: Not Found" } });
    discord.faults.removeBot(guild);
    expect(await api(discord, "GET", `/channels/${general}`)).toMatchObject({ status: 403, body: { code: 50001 } });
    discord.faults.deleteChannel(general);
    expect(await post(discord, { content: "x" })).toMatchObject({ status: 404, body: { code: 10003 } });
  });

  it("lets a bot edit its own messages alone, and delete others' with Manage Messages", async () => {
    const discord = await start();
    const other = discord.user(discord.ids.member).in(discord.ids.general).send("mine");
    const path = `/channels/${discord.ids.general}/messages/${other.id}`;
    expect(await api(discord, "PATCH", path, { content: "x" })).toMatchObject({ status: 403, body: { code: 50005 } });
    expect(await api(discord, "DELETE", path)).toMatchObject({ status: 403, body: { code: 50013 } });
    const own = (await post(discord, { content: "own" })).body as Sent;
    const edited = await api(discord, "PATCH", `/channels/${discord.ids.general}/messages/${own.id}`, {
      content: "new",
    });
    expect(edited.body).toMatchObject({ content: "new", edited_timestamp: expect.any(String) });
    expect((await api(discord, "DELETE", `/channels/${discord.ids.general}/messages/${own.id}`)).status).toBe(204);
  });

  it("publishes announcements once, and nothing in other channels", async () => {
    const discord = await start();
    const { announcements, general } = discord.ids;
    const sent = (await post(discord, { content: "news" }, announcements)).body as Sent;
    const path = `/channels/${announcements}/messages/${sent.id}/crosspost`;
    expect((await api(discord, "POST", path)).body).toMatchObject({ flags: 1 });
    expect(await api(discord, "POST", path)).toMatchObject({ status: 400, body: { code: 40033 } });
    const plain = (await post(discord, { content: "x" }, general)).body as Sent;
    const wrong = await api(discord, "POST", `/channels/${general}/messages/${plain.id}/crosspost`);
    expect(wrong).toMatchObject({ status: 400, body: { code: 50024 } });
  });

  it("makes forum posts with a first message, and no messages in a forum itself", async () => {
    const discord = await start();
    const { forum, member } = discord.ids;
    expect(await post(discord, { content: "x" }, forum)).toMatchObject({ status: 400, body: { code: 50024 } });
    const threads = `/channels/${forum}/threads`;
    expect((await api(discord, "POST", threads, { name: "No message" })).status).toBe(400);
    expect((await api(discord, "POST", threads, { name: "Empty", message: {} })).status).toBe(400);
    expect(discord.user(member).in(forum).threads()).toEqual([]);
    expect(() => discord.user(member).in(forum).send("x")).toThrow("posts alone");
    const made = await api(discord, "POST", threads, { name: "Digest", message: { content: "first" } });
    const { id } = made.body as Sent;
    expect(made).toMatchObject({
      status: 201,
      body: { type: 11, parent_id: forum, message: { id, content: "first" } },
    });
    expect(discord.user(member).in(id).messages()).toMatchObject([{ text: "first" }]);
    discord.faults.denyPermissions(forum, P.SendMessages);
    expect(await api(discord, "POST", threads, { name: "D", message: { content: "x" } })).toMatchObject({
      status: 403,
      body: { code: 50013 },
    });
  });

  it("starts threads from messages, writes in them with the permission for threads, and wakes archived ones", async () => {
    const discord = await start();
    const { general } = discord.ids;
    const { id } = (await post(discord, { content: "topic" })).body as Sent;
    const path = `/channels/${general}/messages/${id}/threads`;
    expect((await api(discord, "POST", path, { name: "talk" })).body).toMatchObject({ id, type: 11 });
    expect(await api(discord, "POST", path, { name: "talk" })).toMatchObject({ status: 400, body: { code: 160004 } });
    await api(discord, "PATCH", `/channels/${id}`, { archived: true });
    const archived = await api(discord, "GET", `/channels/${general}/threads/archived/public`);
    expect(archived.body).toMatchObject({ threads: [{ id }], has_more: false });
    expect((await post(discord, { content: "in" }, id)).status).toBe(200);
    expect((await api(discord, "GET", `/channels/${id}`)).body).toMatchObject({ thread_metadata: { archived: false } });
    expect(await api(discord, "PATCH", `/channels/${id}`, { locked: true })).toMatchObject({ status: 403 });
    const { thread } = discord.world.channel(id);
    if (thread) thread.locked = true;
    expect(await post(discord, { content: "in" }, id)).toMatchObject({ status: 400, body: { code: 160005 } });
    expect(() => discord.user(discord.ids.member).in(id).send("x")).toThrow("Missing Permissions");
    discord.user(discord.ids.admin).in(id).send("as I may");
    discord.faults.denyPermissions(general, P.SendMessagesInThreads);
    expect(await post(discord, { content: "in" }, id)).toMatchObject({ status: 403, body: { code: 50013 } });
    expect((await post(discord, { content: "out" })).status).toBe(200);
  });

  it("takes the real client's files, replies and DMs", async () => {
    const discord = await start();
    const bot = await client(discord);
    const general = await bot.channels.fetch(discord.ids.general);
    if (!general?.isSendable()) throw new Error("cannot send");
    const sent = await general.send({ content: "see", files: [{ attachment: Buffer.from("# A"), name: "ä b.md" }] });
    const reply = await sent.reply("yes");
    expect(reply.reference?.messageId).toBe(sent.id);
    const [file] = sent.attachments.values();
    expect(await (await fetch(file?.url ?? "")).text()).toBe("# A");
    const user = await bot.users.fetch(discord.ids.member);
    const dm = await user.send("psst");
    expect(discord.user(discord.ids.member).in(dm.channelId).messages()).toMatchObject([{ text: "psst" }]);
    const fetched = await general.messages.fetch({ limit: 10 });
    expect([...fetched.keys()]).toEqual([reply.id, sent.id]);
  });
});
