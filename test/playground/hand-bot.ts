import type { Interaction } from "discord.js";
import type { LocalDiscordOptions } from "../../src/playground/server.ts";
import { api, type stage } from "./setup.ts";

const COMMANDS = [
  {
    name: "article",
    description: "Articles",
    options: [
      {
        type: 1,
        name: "summary",
        description: "A summary",
        options: [
          { type: 3, name: "article", description: "Which", autocomplete: true, max_length: 10 },
          { type: 5, name: "private", description: "For me alone" },
          { type: 4, name: "count", description: "How many", min_value: 1, max_value: 5 },
          { type: 7, name: "channel", description: "Where", channel_types: [0, 5] },
          { type: 8, name: "role", description: "Who" },
          { type: 11, name: "file", description: "What" },
          { type: 3, name: "style", description: "How", choices: [{ name: "Short", value: "s" }] },
        ],
      },
    ],
  },
];

/** A real client that keeps each interaction for raw answers: `next` gives them in order, `callback` answers. */
export async function handBot({ discord: start, client }: ReturnType<typeof stage>, options: LocalDiscordOptions = {}) {
  const discord = await start(options);
  await api(discord, "PUT", `/applications/${discord.ids.application}/commands`, COMMANDS);
  const bot = await client(discord);
  const arrived: Interaction[] = [];
  let wake = () => {};
  bot.on("interactionCreate", (it) => {
    arrived.push(it);
    wake();
  });
  const next = async (): Promise<Interaction> => {
    if (arrived.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return arrived.shift() as Interaction;
  };
  const callback = (it: Interaction, body: unknown) =>
    api(discord, "POST", `/interactions/${it.id}/${it.token}/callback`, body);
  const member = discord.user(discord.ids.member).in(discord.ids.general);
  return { discord, bot, next, callback, member };
}
