/** The line above a message that tells what it answers: a command, or another message. */
import type { APIMessage } from "discord-api-types/v10";
import { messageType } from "../discord.ts";
import { displayName, type Lookup } from "../state/lookup.ts";
import { h, type VNode } from "../ui.ts";
import { avatar } from "./avatar.ts";

const EXCERPT_LENGTH = 120;

/** Draws the line; null for a message that stands for itself. */
export function messageOrigin(message: APIMessage, lookup: Lookup): VNode | null {
  const command = commandOf(message);
  if (command) {
    const user = lookup.user(command.userId);
    return h(
      "div",
      { class: "origin" },
      h("span", { class: "origin-spine", "aria-hidden": "true" }),
      user && avatar(user, "tiny"),
      h("span", { class: "origin-name" }, user ? displayName(user) : "Someone"),
      " used ",
      h("span", { class: "origin-command" }, command.name),
    );
  }
  const answered = message.referenced_message;
  if (message.type !== messageType.reply || !answered) return null;
  return h(
    "div",
    { class: "origin" },
    h("span", { class: "origin-spine", "aria-hidden": "true" }),
    avatar(answered.author, "tiny"),
    h("span", { class: "origin-name" }, `@${displayName(answered.author)}`),
    h("a", { class: "origin-text", href: `#message-${answered.id}` }, excerpt(answered) || "Click to see the message"),
  );
}

function commandOf(message: APIMessage): { readonly userId: string; readonly name: string } | null {
  if (message.type !== messageType.slash && message.type !== messageType.contextMenu) return null;
  const metadata = message.interaction_metadata;
  if (!metadata) return null;
  // Discord sends the name without documenting it; older messages have it in `interaction`.
  const name = message.interaction?.name ?? ("name" in metadata ? String(metadata.name) : "a command");
  return { userId: metadata.user.id, name: message.type === messageType.slash ? `/${name}` : name };
}

function excerpt(message: APIMessage): string {
  const line = message.content.slice(0, EXCERPT_LENGTH).replaceAll("\n", " ");
  if (line !== "") return line;
  return message.attachments.length > 0 ? "Attachment" : "";
}
