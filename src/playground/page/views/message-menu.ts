/** What can be done with a message: the bots' commands first, as in Discord's Apps menu. */
import type { APIMessage } from "discord-api-types/v10";
import { commandType, has, MANAGE_MESSAGES, messageFlag } from "../discord.ts";
import type { Actions } from "../state/controller.ts";
import type { State } from "../state/model.ts";
import { avatar } from "./avatar.ts";
import { icon } from "./icons.ts";
import type { MenuItem } from "./menu.ts";

/** Lists the entries of a message's menu. */
export function messageMenu(message: APIMessage, state: State, actions: Actions): readonly MenuItem[] {
  const channelId = message.channel_id;
  const messageId = message.id;
  const ephemeral = has(message.flags, messageFlag.ephemeral);
  // Discord offers no commands on what only one person sees: the bot could not know the message.
  const commands = ephemeral ? [] : state.commands.filter(({ command }) => command.type === commandType.message);
  const apps = commands.map(({ command, botId }): MenuItem => {
    const bot = state.bots.find(({ applicationId }) => applicationId === botId);
    return {
      label: command.name_localizations?.[state.locale as "en-US"] ?? command.name,
      ...(bot ? { mark: avatar(bot.user, "tiny") } : {}),
      run: () => void actions.do({ type: "message_command", channelId, messageId, commandId: command.id }),
    };
  });
  const copy = (label: string, text: string): MenuItem => ({
    label,
    mark: icon("copy", 18),
    run: () => void navigator.clipboard.writeText(text),
  });
  const remove: MenuItem = {
    label: ephemeral ? "Dismiss message" : "Delete message",
    danger: true,
    mark: icon("bin", 18),
    run: () => void actions.do({ type: ephemeral ? "dismiss" : "delete", channelId, messageId }),
  };
  return [
    ...(apps.length > 0 ? [{ label: "Apps" }, ...apps, { label: "Message" }] : []),
    ...(message.content === "" ? [] : [copy("Copy text", message.content)]),
    copy("Copy message ID", messageId),
    ...(ephemeral || mayDelete(message, state) ? [remove] : []),
  ];
}

function mayDelete(message: APIMessage, state: State): boolean {
  if (message.author.id === state.personId) return true;
  const channel = state.channels.find(({ channel: one }) => one.id === message.channel_id);
  return channel !== undefined && (BigInt(channel.permissions) & MANAGE_MESSAGES) !== 0n;
}
