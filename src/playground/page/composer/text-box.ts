/** The composer while it holds text: a message to send, or the beginning of a command to pick. */

import { displayName } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { Component, type ComponentChild, cx, h, type RefObject, type VNode, wrapIndex } from "../ui.ts";
import { avatar } from "../views/avatar.ts";
import { icon } from "../views/icons.ts";
import { type CommandEntry, commandEntries, matchingEntries } from "./entries.ts";
import { type PopupLine, popup } from "./popup.ts";

interface Props {
  readonly state: State;
  readonly placeholder: string;
  readonly text: string;
  readonly canSend: boolean;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly leading: ComponentChild;
  readonly onText: (text: string) => void;
  readonly onCommand: (entry: CommandEntry) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSend: () => void;
}

interface BoxState {
  readonly active: number;
  /** The text for which the picker was closed by Escape. */
  readonly closedFor: string | null;
}

const LIST_ID = "command-picker";

export class TextBox extends Component<Props, BoxState> {
  override state: BoxState = { active: 0, closedFor: null };

  private matches(): readonly CommandEntry[] | null {
    const { text, state } = this.props;
    if (!text.startsWith("/") || text.includes("\n") || this.state.closedFor === text) return null;
    const matching = matchingEntries(commandEntries(state.commands, state.locale), text.slice(1));
    const order = state.bots.map(({ applicationId }) => applicationId);
    return matching.toSorted((a, b) => order.indexOf(a.botId) - order.indexOf(b.botId));
  }

  private readonly typed = (event: Event): void => {
    const { state, onText, onCommand } = this.props;
    if (!(event.currentTarget instanceof HTMLTextAreaElement)) return;
    const { value } = event.currentTarget;
    // A whole command's name and a space is the command, as in Discord.
    const exact = value.startsWith("/") && value.endsWith(" ") ? value.slice(1, -1).toLocaleLowerCase() : null;
    const entry = exact && commandEntries(state.commands, state.locale).find((one) => one.name === exact);
    if (entry) onCommand(entry);
    else onText(value);
    this.setState({ active: 0 });
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const matches = this.matches() ?? [];
    const { active } = this.state;
    const picked = matches[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (matches.length === 0) return;
      this.setState({ active: wrapIndex(active + (event.key === "ArrowDown" ? 1 : -1), matches.length) });
    } else if (picked && ((event.key === "Enter" && !event.shiftKey) || (event.key === "Tab" && !event.shiftKey))) {
      this.props.onCommand(picked);
    } else if (event.key === "Enter" && !event.shiftKey) this.props.onSend();
    else if (event.key === "Escape" && matches.length > 0) this.setState({ closedFor: this.props.text });
    else return;
    event.preventDefault();
  };

  override render({ text, placeholder, canSend, input, leading, onFiles, onSend }: Props): VNode {
    const matches = this.matches();
    const open = matches !== null && matches.length > 0;
    return h(
      "div",
      { class: "composer-box" },
      matches !== null && this.picker(matches),
      leading,
      h("textarea", {
        ref: input,
        class: "composer-input",
        rows: 1,
        value: text,
        placeholder,
        disabled: !canSend,
        "aria-label": placeholder,
        role: "combobox",
        "aria-expanded": open,
        "aria-autocomplete": "list",
        "aria-controls": open ? LIST_ID : undefined,
        "aria-activedescendant": open ? `${LIST_ID}-${this.state.active}` : undefined,
        autocomplete: "off",
        onInput: this.typed,
        onKeyDown: this.key,
        onPaste: (event: ClipboardEvent) => {
          const files = [...(event.clipboardData?.files ?? [])];
          if (files.length > 0) onFiles(files);
        },
      }),
      h(
        "button",
        {
          type: "button",
          class: cx("icon-button", "send-button"),
          "aria-label": "Send message",
          disabled: !canSend,
          onClick: onSend,
        },
        icon("send"),
      ),
    );
  }

  private picker(matches: readonly CommandEntry[]): VNode {
    const { state, onCommand } = this.props;
    let last = "";
    const lines: PopupLine[] = matches.map((entry) => {
      const bot = state.bots.find(({ applicationId }) => applicationId === entry.botId);
      const group = bot && entry.botId !== last ? displayName(bot.user) : undefined;
      last = entry.botId;
      return {
        key: `${entry.commandId}-${entry.path}`,
        title: h("span", { class: "popup-command" }, `/${entry.name}`, optionHints(entry)),
        detail: entry.description,
        mark: bot && avatar(bot.user, "small"),
        aside: bot && displayName(bot.user),
        ...(group === undefined ? {} : { group }),
      };
    });
    return popup({
      id: LIST_ID,
      label: "Commands",
      heading: null,
      lines,
      active: this.state.active,
      note: lines.length === 0 ? noCommands(state) : undefined,
      onPick: (i) => {
        const entry = matches[i];
        if (entry) onCommand(entry);
      },
      onHover: (active) => this.setState({ active }),
    });
  }
}

/** Required options after the name, the rest as a count, as Discord hints at them. */
function optionHints({ options }: CommandEntry): ComponentChild {
  return options.filter((one) => one.required === true).map((one) => h("span", { class: "popup-option" }, one.name));
}

function noCommands(state: State): string {
  if (state.bots.some(({ connected }) => connected)) return "No command matches";
  return "The bot is not connected yet";
}
