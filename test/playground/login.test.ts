import type { Client } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { asMessage } from "../../src/playground/driver.ts";
import { createLocalDiscord, type LocalDiscord, type LocalDiscordOptions } from "../../src/playground/server.ts";
import { answer, chat, connect } from "./bot.ts";

describe("the real discord.js client", () => {
  const open: { discord: LocalDiscord; clients: Client[] }[] = [];
  async function start(options: LocalDiscordOptions = {}) {
    const discord = await createLocalDiscord(options);
    const clients: Client[] = [];
    open.push({ discord, clients });
    const client = await connect(discord);
    clients.push(client);
    return { discord, client };
  }
  afterEach(async () => {
    for (const { discord, clients } of open.splice(0)) {
      for (const client of clients) await client.destroy();
      await discord.close();
    }
  });

  it("logs in and knows its guild and channels", async () => {
    const { discord, client } = await start();
    expect(client.user.id).toBe(discord.ids.bot);
    expect([...client.guilds.cache.keys()]).toEqual([discord.ids.guild]);
    const guild = client.guilds.cache.get(discord.ids.guild);
    expect(guild?.available).toBe(true);
    expect(guild?.channels.cache.map((channel) => channel.name)).toEqual([
      "general",
      "newsroom",
      "front-page",
      "digests",
    ]);
  });

  it("registers a command and answers it", async () => {
    const { discord, client } = await start();
    await client.application.commands.set([
      {
        name: "greet",
        description: "Greets",
        options: [{ type: 3, name: "who", description: "Whom", required: true }],
      },
    ]);
    const { errors } = answer(client, (it) =>
      chat(it).reply({ content: `Hello ${chat(it).options.getString("who")}`, flags: 64 }),
    );
    const seen = asMessage(
      await discord.user(discord.ids.member).in(discord.ids.general).slash("greet", { who: "you" }),
    );
    expect(seen).toMatchObject({ text: "Hello you", ephemeral: true, authorId: discord.ids.bot });
    expect(errors).toEqual([]);
  });
});
