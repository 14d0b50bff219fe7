import {
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  GatewayIntentBits,
  type Interaction,
} from "discord.js";
import type { LocalDiscord } from "../../src/playground/server.ts";

/** The real discord.js client, aimed at a local Discord, ready. */
export async function connect(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { api: discord.apiUrl, retries: 1, ...options.rest },
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once("clientReady", resolve);
  });
  await client.login(discord.token);
  return ready;
}

/** Answers every interaction with `handle`; what it throws is kept and thrown by `errors`. */
export function answer(client: Client, handle: (interaction: Interaction) => unknown): { readonly errors: unknown[] } {
  const errors: unknown[] = [];
  client.on("interactionCreate", async (interaction) => {
    try {
      await handle(interaction);
    } catch (error) {
      errors.push(error);
    }
  });
  return { errors };
}

/** A slash command's interaction, or an error. */
export function chat(interaction: Interaction): ChatInputCommandInteraction {
  if (interaction.isChatInputCommand()) return interaction;
  throw new Error(`not a slash command: ${interaction.type}`);
}
