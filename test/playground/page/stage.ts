import type { ChatInputCommandInteraction, Client, Interaction } from "discord.js";
import {
  type APIMessageTopLevelComponent,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  ApplicationCommandOptionType as Option,
  type RESTPutAPIApplicationCommandsJSONBody,
  TextInputStyle,
} from "discord-api-types/v10";
import { createLocalDiscord, type LocalDiscord } from "../../../src/playground/server.ts";
import { answer, connect } from "../bot.ts";
import { componentsSample, HOSTILE, markdownSample } from "./samples.ts";

/** A local Discord with a real discord.js bot in it that shows one of everything. */
export interface Stage {
  readonly discord: LocalDiscord;
  readonly client: Client<true>;
  close(): Promise<void>;
}

const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  {
    name: "demo",
    description: "Shows what a message can hold",
    options: [
      { type: Option.Subcommand, name: "markdown", description: "Discord’s Markdown" },
      { type: Option.Subcommand, name: "components", description: "Components V2" },
      { type: Option.Subcommand, name: "embed", description: "An embed with fields" },
      { type: Option.Subcommand, name: "hostile", description: "Text that tries to be code" },
      { type: Option.Subcommand, name: "private", description: "An answer for the asker alone" },
      { type: Option.Subcommand, name: "slow", description: "An answer that takes a moment" },
      { type: Option.Subcommand, name: "silent", description: "No answer at all" },
      {
        type: Option.Subcommand,
        name: "options",
        description: "One option of each kind",
        options: [
          { type: Option.String, name: "story", description: "Which story", required: true, autocomplete: true },
          { type: Option.Integer, name: "count", description: "How many", required: true, min_value: 1, max_value: 10 },
          { type: Option.Boolean, name: "private", description: "Answer only me" },
          {
            type: Option.String,
            name: "view",
            description: "Which view",
            choices: [
              { name: "Headline", value: "headline" },
              { name: "Summary", value: "summary" },
            ],
          },
          { type: Option.Channel, name: "channel", description: "Where to", channel_types: [ChannelType.GuildText] },
          { type: Option.Role, name: "role", description: "Whom to tell" },
          { type: Option.Attachment, name: "file", description: "A document" },
        ],
      },
    ],
  },
  { name: "admin", description: "For those who manage the server", default_member_permissions: "32" },
  { type: ApplicationCommandType.Message, name: "Count words" },
];

const STORIES = ["Apollo 11", "Berlin, the night the Wall opened", "Nelson Mandela walks free"];

/** Starts the stage, on any free port by default; the demo bot is connected and its commands registered. */
export async function openStage(port = 0): Promise<Stage> {
  const discord = await createLocalDiscord({ port, rateLimits: false });
  const client = await connect(discord);
  await client.application.commands.set(COMMANDS);
  answer(client, (interaction) => respond(interaction, discord));
  return {
    discord,
    client,
    async close() {
      await client.destroy();
      await discord.close();
    },
  };
}

async function respond(interaction: Interaction, discord: LocalDiscord): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    // A slow answer to the shortest question: by the time it comes, it must no longer be shown.
    if (typed === "n") await new Promise((resolve) => setTimeout(resolve, 600));
    const found = STORIES.filter((story) => story.toLowerCase().includes(typed));
    return interaction.respond(found.map((name) => ({ name, value: name.split(/[ ,]/)[0] ?? name })));
  }
  if (interaction.isMessageContextMenuCommand()) {
    const file = interaction.targetMessage.attachments.first();
    const words = interaction.targetMessage.content.split(/\s+/).length;
    return interaction.reply({
      content: file ? `File: ${file.name}` : `${words} words`,
      flags: MessageFlags.Ephemeral,
    });
  }
  if (interaction.isModalSubmit()) {
    const line = interaction.fields.getTextInputValue("line");
    return interaction.reply({ content: `You wrote: ${line}`, flags: MessageFlags.Ephemeral });
  }
  if (interaction.isMessageComponent()) return component(interaction);
  if (interaction.isChatInputCommand()) return chat(interaction, discord);
  return null;
}

async function component(interaction: Extract<Interaction, { customId: string; message: object }>): Promise<unknown> {
  if (interaction.isModalSubmit()) return null;
  const { customId } = interaction;
  if (customId === "demo:silent") return null;
  if (customId === "demo:modal") {
    return interaction.showModal({
      custom_id: "demo:form",
      title: "A form",
      components: [
        {
          type: ComponentType.Label,
          label: "A line",
          description: "What should it say?",
          component: { type: ComponentType.TextInput, custom_id: "line", style: TextInputStyle.Short, required: true },
        },
      ],
    });
  }
  const chosen = interaction.isAnySelectMenu() ? interaction.values.join(", ") : customId;
  return interaction.reply({ content: `You chose ${chosen}`, flags: MessageFlags.Ephemeral });
}

async function chat(interaction: ChatInputCommandInteraction, discord: LocalDiscord): Promise<unknown> {
  if (interaction.commandName === "admin") return interaction.reply("You are an admin");
  const v2 = (components: readonly APIMessageTopLevelComponent[], files: readonly string[] = []) =>
    interaction.reply({
      components,
      flags: MessageFlags.IsComponentsV2,
      files: files.map((name) => ({ attachment: Buffer.from("# Notes\n"), name })),
      allowedMentions: { parse: [] },
    });
  switch (interaction.options.getSubcommand()) {
    case "markdown":
      return v2([{ type: ComponentType.TextDisplay, content: markdownSample(discord.ids) }]);
    case "components":
      return v2(componentsSample(), ["notes.md"]);
    case "hostile":
      return v2([{ type: ComponentType.TextDisplay, content: HOSTILE }]);
    case "embed":
      return interaction.reply({
        content: "An embed:",
        embeds: [
          {
            title: "A **title**",
            url: "https://example.com",
            description: "A description with *Markdown*.",
            color: 0x2e86de,
            fields: [
              { name: "One", value: "1", inline: true },
              { name: "Two", value: "2", inline: true },
            ],
            footer: { text: "A footer" },
            timestamp: "2025-03-08T20:27:00.000Z",
          },
        ],
      });
    case "private":
      return interaction.reply({ content: "Between us", flags: MessageFlags.Ephemeral });
    case "slow":
      await interaction.deferReply();
      await new Promise((resolve) => setTimeout(resolve, 700));
      return interaction.editReply({
        content: "Done thinking",
        components: [
          {
            type: ComponentType.ActionRow,
            components: [
              { type: ComponentType.Button, style: ButtonStyle.Primary, label: "Well", custom_id: "demo:echo:well" },
            ],
          },
        ],
      });
    case "options":
      return interaction.reply({
        content:
          interaction.options.data[0]?.options?.map(({ name, value }) => `${name}=${String(value)}`).join(" ") ?? "",
        flags: MessageFlags.Ephemeral,
      });
    default:
      return null;
  }
}
