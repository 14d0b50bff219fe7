/** Below the messages: commands on their way to the bot, and those that it did not answer. */
import type { Actions } from "../state/controller.ts";
import type { State } from "../state/model.ts";
import { h, type VNode } from "../ui.ts";
import { icon } from "./icons.ts";

/** Draws a line for each. */
export function commandNotes(state: State, actions: Actions): VNode[] {
  const { channelId } = state;
  const sending = state.pending.filter((one) => one.messageId === null && one.channelId === channelId);
  const failed = state.failedCommands.filter((one) => one.channelId === channelId);
  return [
    ...failed.map(({ interactionId, text }) =>
      h(
        "li",
        { key: interactionId, class: "message message-first message-ephemeral message-note" },
        h("div", { class: "message-failure", role: "alert" }, icon("warning", 16), text),
        h(
          "div",
          { class: "ephemeral-line" },
          icon("eye", 16),
          h("span", null, "Only you can see this • "),
          h(
            "button",
            { type: "button", class: "text-button", onClick: () => actions.forget(interactionId) },
            "Dismiss message",
          ),
        ),
      ),
    ),
    ...sending.map(({ interactionId }) =>
      h(
        "li",
        { key: interactionId, class: "message message-first message-note" },
        h("div", { class: "thinking" }, h("span", { class: "dots" }, h("i"), h("i"), h("i")), "Sending command…"),
      ),
    ),
  ];
}
