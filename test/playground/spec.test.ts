import { GatewayIntentBits } from "discord-api-types/v10";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { asMessage, asModal } from "../../src/playground/driver.ts";
import type { ApiCheck } from "../../src/playground/rest/check.ts";
import { loadApiCheck } from "../../src/playground/spec-check.ts";
import { answer } from "./bot.ts";
import { api, stage } from "./setup.ts";

/** One of everything that a message of the second component system can hold. */
const EVERYTHING = [
  {
    type: 17,
    accent_color: 0x3366ff,
    components: [
      { type: 10, content: "# A headline" },
      { type: 14, divider: true, spacing: 2 },
      {
        type: 9,
        components: [{ type: 10, content: "a section" }],
        accessory: { type: 2, style: 1, label: "Go", custom_id: "go" },
      },
      { type: 13, file: { url: "attachment://notes.md" } },
      { type: 12, items: [{ media: { url: "https://example.org/a.png" }, description: "a picture" }] },
      { type: 1, components: [{ type: 2, style: 5, label: "Link", url: "https://example.org/" }] },
      {
        type: 1,
        components: [{ type: 3, custom_id: "pick", options: [{ label: "One", value: "1" }], placeholder: "Pick" }],
      },
      { type: 1, components: [{ type: 8, custom_id: "where", channel_types: [0] }] },
    ],
  },
];

function form(payload: unknown, files: Record<string, string>): FormData {
  const data = new FormData();
  data.set("payload_json", JSON.stringify(payload));
  for (const [i, [name, text]] of Object.entries(files).entries()) data.set(`files[${i}]`, new Blob([text]), name);
  return data;
}

describe("held against Discord's own API description", () => {
  const { discord: start, client, end } = stage();
  let check: ApiCheck | null = null;
  beforeAll(async () => {
    check = await loadApiCheck();
  });
  afterEach(end);

  it("is there to check with", () => {
    expect(check).not.toBeNull();
  });

  it("finds what is wrong, at its place", () => {
    const bad = check?.request("POST", "/channels/{channel_id}/messages", { content: 5, embeds: [{ title: [] }] });
    expect(bad?.map((problem) => problem.path.join("."))).toEqual(["content", "embeds.0.title"]);
    const button = { type: 2, style: 1, label: "x".repeat(81), custom_id: "a" };
    const row = { components: [{ type: 1, components: [button] }] };
    const long = check?.request("POST", "/channels/{channel_id}/messages", row);
    expect(long).toMatchObject([{ path: ["components", 0, "components", 0, "label"], code: "BASE_TYPE_MAX_LENGTH" }]);
  });

  it("gives answers as Discord describes them, route by route", async () => {
    const discord = await start({ check, rateLimits: false, privilegedIntents: GatewayIntentBits.GuildMembers });
    const { ids } = discord;
    const reads = [
      "/gateway",
      "/gateway/bot",
      "/applications/@me",
      "/users/@me",
      "/users/@me/guilds",
      `/users/${ids.member}`,
      `/guilds/${ids.guild}`,
      `/guilds/${ids.guild}/channels`,
      `/guilds/${ids.guild}/roles`,
      `/guilds/${ids.guild}/members?limit=10`,
      `/guilds/${ids.guild}/members/${ids.admin}`,
      `/channels/${ids.general}`,
      `/channels/${ids.forum}`,
      `/channels/${ids.dm}`,
      `/channels/${ids.general}/messages`,
    ];
    for (const path of reads) expect([path, (await api(discord, "GET", path)).status]).toEqual([path, 200]);
    const sent = await api(
      discord,
      "POST",
      `/channels/${ids.general}/messages`,
      form({ flags: 1 << 15, components: EVERYTHING, nonce: "n", enforce_nonce: true }, { "notes.md": "# Notes" }),
    );
    expect(sent).toMatchObject({ status: 200, body: { attachments: [{ filename: "notes.md" }] } });
    const { id } = sent.body as { id: string };
    const embed = { title: "t", description: "d", fields: [{ name: "n", value: "v" }], footer: { text: "f" } };
    const steps: [string, string, unknown, number][] = [
      [
        "POST",
        `/channels/${ids.general}/messages`,
        { content: "hi", embeds: [embed], message_reference: { message_id: id } },
        200,
      ],
      ["GET", `/channels/${ids.general}/messages/${id}`, undefined, 200],
      ["GET", `/channels/${ids.general}/messages?limit=5`, undefined, 200],
      ["POST", `/channels/${ids.general}/messages/${id}/threads`, { name: "talk" }, 201],
      ["GET", `/channels/${id}`, undefined, 200],
      ["GET", `/channels/${id}/thread-members`, undefined, 200],
      ["GET", `/guilds/${ids.guild}/threads/active`, undefined, 200],
      ["POST", `/channels/${ids.forum}/threads`, { name: "digest", message: { content: "first" } }, 201],
      ["POST", `/users/@me/channels`, { recipient_id: ids.member }, 200],
      ["PATCH", `/channels/${ids.general}/messages/${id}`, { components: [{ type: 10, content: "new" }] }, 200],
      ["GET", `/channels/${ids.general}/messages/1`, undefined, 404],
      ["POST", `/channels/${ids.general}/messages`, { content: "x".repeat(2001) }, 400],
    ];
    for (const [method, path, body, status] of steps) {
      const answered = await api(discord, method, path, body);
      expect([method, path, answered.status, answered.status === status ? "" : answered.body]).toEqual([
        method,
        path,
        status,
        "",
      ]);
    }
    expect(discord.badAnswers).toEqual([]);
  });

  it("lets the real client through all kinds of interactions, and answers it as described", async () => {
    const discord = await start({ check });
    const bot = await client(discord);
    await bot.application.commands.set([
      {
        name: "show",
        description: "Shows",
        defaultMemberPermissions: "32",
        nameLocalizations: { de: "zeige" },
        contexts: [0, 1],
        integrationTypes: [0, 1],
        options: [{ type: 3, name: "what", description: "What", autocomplete: true }],
      },
      { name: "Look at it", type: 3 },
    ]);
    await bot.application.commands.fetch({ withLocalizations: true });
    const { errors } = answer(bot, async (it) => {
      if (it.isAutocomplete()) await it.respond([{ name: "One", value: "1" }]);
      else if (it.isChatInputCommand()) {
        const files = [{ attachment: Buffer.from("# Notes"), name: "notes.md" }];
        // biome-ignore lint/suspicious/noExplicitAny: raw components, as the API takes them
        await it.reply({ components: EVERYTHING as any, files, flags: 32768, withResponse: true });
        await it.followUp({ content: "and", flags: 64 });
      } else if (it.isMessageContextMenuCommand()) {
        await it.deferReply({ flags: 64 });
        await it.editReply(`read: ${it.targetMessage.content}`);
        await it.fetchReply();
      } else if (it.isButton()) {
        const input = { type: 4, custom_id: "name", style: 1, label: "Name" } as const;
        await it.showModal({ title: "Who", custom_id: "who", components: [{ type: 1, components: [input] }] });
      } else if (it.isModalSubmit())
        await it.reply({ content: it.fields.getTextInputValue("name"), withResponse: true });
      else if (it.isStringSelectMenu()) await it.update({ components: [{ type: 10, content: it.values.join() }] });
      else if (it.isChannelSelectMenu()) {
        await it.deferUpdate();
        await it.editReply({ components: [{ type: 10, content: `at ${it.channels.first()?.id}` }], files: [] });
      }
    });
    const admin = discord.user(discord.ids.admin).in(discord.ids.general);
    expect(await admin.autocomplete("show", "what", "o")).toEqual([{ name: "One", value: "1" }]);
    const shown = asMessage(await admin.slash("show", { what: "1" }));
    expect(shown.files).toMatchObject([{ name: "notes.md" }]);
    const modal = asModal(await admin.click(shown, "Go"));
    expect(asMessage(await admin.submitModal(modal, { name: "Ada" })).text).toBe("Ada");
    expect(asMessage(await admin.contextMenu("Look at it", admin.send("words"))).text).toBe("read: words");
    const again = asMessage(await admin.slash("show"));
    expect(asMessage(await admin.select(again, "where", [discord.ids.newsroom]))).toMatchObject({
      text: `at ${discord.ids.newsroom}`,
      inPlace: true,
    });
    expect(asMessage(await admin.select(shown, "Pick", ["1"]))).toMatchObject({ text: "1", inPlace: true });
    expect(errors).toEqual([]);
    expect(discord.badAnswers).toEqual([]);
  });

  it("sends events in the shapes of the answers", async () => {
    const discord = await start({ check, rateLimits: false });
    await client(discord, { intents: ["Guilds", "GuildMessages"] });
    const { general, forum } = discord.ids;
    await api(
      discord,
      "POST",
      `/channels/${general}/messages`,
      form({ flags: 1 << 15, components: EVERYTHING }, { "notes.md": "x" }),
    );
    discord
      .user(discord.ids.member)
      .in(general)
      .send("words", [{ name: "a.txt", content: "a" }]);
    await api(discord, "POST", `/channels/${forum}/threads`, { name: "digest", message: { content: "first" } });
    const routes: Record<string, string> = {
      MESSAGE_CREATE: "/channels/{channel_id}/messages/{message_id}",
      THREAD_CREATE: "/channels/{channel_id}",
      GUILD_CREATE: "/guilds/{guild_id}/channels",
    };
    const checked: string[] = [];
    for (const entry of discord.log.entries) {
      const route = entry.kind === "gateway" ? routes[entry.event ?? ""] : undefined;
      if (entry.kind !== "gateway" || !route) continue;
      const data = JSON.parse(JSON.stringify(entry.data));
      const value = entry.event === "GUILD_CREATE" ? data.channels : data;
      expect([entry.event, check?.response("GET", route, 200, value)]).toEqual([entry.event, []]);
      checked.push(entry.event ?? "");
    }
    expect(checked.sort()).toEqual([
      "GUILD_CREATE",
      "MESSAGE_CREATE",
      "MESSAGE_CREATE",
      "MESSAGE_CREATE",
      "THREAD_CREATE",
    ]);
  });
});
