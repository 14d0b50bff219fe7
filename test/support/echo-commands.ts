import { setTimeout as sleep } from "node:timers/promises";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { type ChatPayload, type CommandModule, chatCommand } from "../../src/interactions/command.ts";
import { UserError } from "../../src/interactions/user-error.ts";
import { encodeCustomId } from "../../src/replies/custom-id.ts";
import type { Reply } from "../../src/replies/reply.ts";

/** Commands that show what the bot makes of handlers: ones that answer, are slow, fail, ask. */

const HOW = ["well", "slow", "refuses", "throws", "slow-refuses", "slow-throws", "invalid", "never"] as const;

const payload = {
  name: "echo",
  description: "Says what it is told",
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "say",
      description: "Say it",
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: "text",
          description: "What",
          required: true,
          autocomplete: true,
        },
        { type: ApplicationCommandOptionType.Boolean, name: "private", description: "To me alone" },
        {
          type: ApplicationCommandOptionType.String,
          name: "how",
          description: "How it goes",
          choices: HOW.map((how) => ({ name: how, value: how })),
        },
      ],
    },
  ],
} as const satisfies ChatPayload;

export const SLOW_MS = 60;

async function behave(how: string | null | undefined): Promise<void> {
  if (how?.startsWith("slow")) await sleep(SLOW_MS);
  if (how?.endsWith("refuses")) throw new UserError("refused", "I would rather not.");
  if (how?.endsWith("throws")) throw new TypeError("the handler's own secret words");
  if (how === "never") await new Promise(() => {});
}

const BUTTONS = ["page", "slow", "file", "slow-file", "refuses", "slow-throws", "ask"] as const;

function echo(text: string): Reply {
  const button = (action: string) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: action,
    custom_id: encodeCustomId(action, "2"),
  });
  const row = (actions: readonly string[]) => ({
    type: ComponentType.ActionRow as const,
    components: actions.map(button),
  });
  return {
    components: [{ type: ComponentType.TextDisplay, content: text }, row(BUTTONS.slice(0, 4)), row(BUTTONS.slice(4))],
  };
}

const file: Reply = {
  components: [{ type: ComponentType.File, file: { url: "attachment://echo.md" } }],
  files: [{ name: "echo.md", content: "# Echo\n\nPlödsinn", contentType: "text/markdown; charset=utf-8" }],
  fresh: true,
};

const modal = {
  custom_id: encodeCustomId("told", "7"),
  title: "Tell me",
  components: [
    {
      type: ComponentType.Label as const,
      label: "What",
      component: { type: ComponentType.TextInput as const, custom_id: "what", style: TextInputStyle.Short as const },
    },
  ],
};

/** Makes the commands. @param said what one says before each text, to tell bots apart */
export function echoCommands(said = "echo:"): CommandModule {
  return {
    chat: [
      chatCommand(payload, {
        say: {
          private: (options) => options.private ?? false,
          run: async ({ text, how }) => {
            await behave(how);
            return how === "invalid" ? { components: [] } : echo(`${said} ${text}`);
          },
          autocomplete: {
            text: async (typed) => {
              if (typed === "throws") throw new Error("no completions");
              return [{ name: `${said} ${typed}`, value: typed }];
            },
          },
        },
      }),
    ],
    message: [
      {
        payload: { type: ApplicationCommandType.Message, name: "Echo", contexts: [0, 1, 2], integration_types: [0, 1] },
        run: (target) => echo(`${said} ${target.content}${target.attachments.map((a) => a.filename).join()}`),
      },
    ],
    components: {
      page: ([page = ""]) => echo(`${said} page ${page}`),
      slow: async ([page = ""]) => {
        await behave("slow");
        return echo(`${said} page ${page}, at last`);
      },
      file: () => file,
      "slow-file": async () => {
        await behave("slow");
        return file;
      },
      refuses: async () => {
        await behave("refuses");
        return echo("");
      },
      "slow-throws": async () => {
        await behave("slow-throws");
        return echo("");
      },
      ask: () => ({ modal }),
    },
    modals: { told: ([id = ""], fields) => echo(`${said} ${id} ${Object.values(fields).join()}`) },
  };
}
