/** What a newcomer reads first: what this is, and what to try. */
import { commandType, option } from "../discord.ts";
import type { State } from "../state/model.ts";
import { h, type VNode } from "../ui.ts";
import { icon } from "./icons.ts";

const SUGGESTIONS = 4;

/** Draws the introduction; with a bot's commands as soon as they are known. */
export function welcome(state: State, onTry: (text: string) => void): VNode {
  const names = suggestions(state);
  return h(
    "div",
    { class: "welcome" },
    h("p", { class: "welcome-title" }, "A Discord of your own, on this computer"),
    h(
      "p",
      null,
      "Nothing here needs an account, and all of it is gone when you stop the program. ",
      "Type / to see the commands, drop a text, Markdown or HTML file here to read it as an article, ",
      "and use the buttons at the top to move the clock and to see what the bot and Discord say to each other.",
    ),
    names.length > 0 &&
      h(
        "p",
        { class: "welcome-try" },
        h("span", null, "Try:"),
        names.map((name) =>
          h("button", { type: "button", class: "chip", key: name, onClick: () => onTry(`/${name}`) }, `/${name}`),
        ),
      ),
    names.length === 0 &&
      h(
        "p",
        { class: "welcome-try" },
        icon("clock", 16),
        state.bots.some((bot) => bot.connected)
          ? "The bot has no commands in this channel."
          : "Waiting for the bot to connect…",
      ),
  );
}

function suggestions(state: State): readonly string[] {
  return state.commands
    .filter(({ command }) => command.type === commandType.chat)
    .flatMap(({ command }) => {
      const subcommands = (command.options ?? []).filter((one) => one.type === option.subcommand);
      return subcommands.length === 0 ? [command.name] : subcommands.map((one) => `${command.name} ${one.name}`);
    })
    .sort((a, b) => Number(b.endsWith(" summary")) - Number(a.endsWith(" summary")))
    .slice(0, SUGGESTIONS);
}
