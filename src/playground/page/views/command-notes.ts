/** Lines that are no messages: commands on their way to the bot, and those that it did not answer. */
import type { Actions } from "../state/controller.ts";
import type { FailedCommand, State } from "../state/model.ts";
import { h, type VNode } from "../ui.ts";
import { icon } from "./icons.ts";

/** Draws what Discord shows in the place of an answer that never came. */
export function failedNote({ interactionId, text }: FailedCommand, actions: Actions): VNode {
  return h(
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
  );
}

/** Draws the commands of the open channel that wait for the bot. */
export function pendingNotes(state: State): VNode[] {
  return state.pending
    .filter((one) => one.messageId === null && one.channelId === state.channelId)
    .map(({ interactionId }) =>
      h(
        "li",
        { key: interactionId, class: "message message-first message-note" },
        h("div", { class: "thinking" }, h("span", { class: "dots" }, h("i"), h("i"), h("i")), "Sending command…"),
      ),
    );
}

/** Whether one of Discord's ids was made before another. */
export function isOlder(id: string, other: string): boolean {
  return id.length === other.length ? id < other : id.length < other.length;
}
