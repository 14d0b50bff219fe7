import { ApplicationCommandOptionType, Client, Events, GatewayIntentBits } from "discord.js";

/**
 * The least that a discord.js bot can be: it registers one command and answers it with a constant.
 * Run by bot.ts, with the local Discord's address and token as arguments.
 */
const [api = "", token = ""] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply("The same as ever.");
});
client.once(Events.ClientReady, async (ready) => {
  const type = ApplicationCommandOptionType.Subcommand;
  const options = [{ type, name: "headline", description: "Answers with a constant" } as const];
  await ready.application.commands.set([{ name: "article", description: "Answers with a constant", options }]);
  process.stdout.write("ready\n");
});
await client.login(token);
