/** How the state changes with what the server tells: pure, so that the page can be reasoned about and tested. */
import type { APIMessage } from "discord-api-types/v10";
import type { PageEvent } from "../../protocol.ts";
import { INITIAL_STATE, LOG_LIMIT, MESSAGE_LIMIT, type MessageList, type State } from "./model.ts";

/** How long one counts as typing after the last sign of it, in milliseconds. */
export const TYPING_MS = 10_000;
/** The server sends this many messages when a channel opens; fewer means that it has no more. */
const OPENED_PAGE = 50;
/** What Discord's client says under a message whose button or select came to nothing, whatever the reason. */
const COMPONENT_FAILED = "This interaction failed";

/**
 * Gives the state after an event.
 * @param now the browser's clock, in milliseconds
 * @param customIdOf the custom id of the component whose action had this ref, if it was one
 */
export function reduce(
  state: State,
  event: PageEvent,
  now: number,
  customIdOf: (ref: number) => string | null = () => null,
): State {
  switch (event.type) {
    case "snapshot": {
      const { type: _, messages, ...world } = event;
      return {
        ...INITIAL_STATE,
        ...world,
        unread: event.personId === state.personId ? without(state.unread, event.channelId) : {},
        connection: "open",
        ready: true,
        clockAt: now,
        messages: { [event.channelId]: { items: messages, complete: messages.length < OPENED_PAGE } },
        log: event.log.slice(-LOG_LIMIT),
      };
    }
    case "channel_opened":
      return {
        ...state,
        channelId: event.channelId,
        commands: event.commands,
        messages: {
          ...state.messages,
          [event.channelId]: { items: event.messages, complete: event.messages.length < OPENED_PAGE },
        },
        unread: without(state.unread, event.channelId),
      };
    case "history":
      return withList(state, event.channelId, (list) => ({
        items: [...event.messages, ...list.items],
        complete: event.messages.length === 0,
      }));
    case "message_created":
      return created(state, event.message);
    case "message_updated":
      return withList(state, event.message.channel_id, (list) => ({
        ...list,
        items: list.items.map((old) => (old.id === event.message.id ? event.message : old)),
      }));
    case "message_deleted":
      return withList(state, event.channelId, (list) => ({
        ...list,
        items: list.items.filter((message) => message.id !== event.messageId),
      }));
    case "typing": {
      const others = (state.typing[event.channelId] ?? []).filter((one) => one.userId !== event.userId);
      const typing = [...others, { userId: event.userId, until: now + TYPING_MS }];
      return { ...state, typing: { ...state.typing, [event.channelId]: typing } };
    }
    case "channel": {
      const { id } = event.channel.channel;
      const known = state.channels.some(({ channel }) => channel.id === id);
      const channels = known
        ? state.channels.map((old) => (old.channel.id === id ? event.channel : old))
        : [...state.channels, event.channel];
      return { ...state, channels };
    }
    case "channel_gone":
      return { ...state, channels: state.channels.filter(({ channel }) => channel.id !== event.channelId) };
    case "commands":
      return event.channelId === state.channelId ? { ...state, commands: event.commands } : state;
    case "bot": {
      const others = state.bots.filter((bot) => bot.applicationId !== event.bot.applicationId);
      return { ...state, bots: [...others, event.bot] };
    }
    case "clock":
      return { ...state, clock: event.clock, clockAt: now };
    case "interaction_started": {
      const { interactionId, channelId, messageId } = event;
      const failures = messageId === null ? state.failures : without(state.failures, messageId);
      const pending = [...state.pending, { interactionId, channelId, messageId, customId: customIdOf(event.ref) }];
      return { ...state, failures, pending };
    }
    case "interaction_done":
      return { ...state, pending: state.pending.filter((one) => one.interactionId !== event.interactionId) };
    case "interaction_failed": {
      const pending = state.pending.filter((one) => one.interactionId !== event.interactionId);
      const modal = state.modal?.interactionId === event.interactionId ? null : state.modal;
      if (event.messageId === null) {
        const { interactionId, channelId, text } = event;
        return {
          ...state,
          pending,
          modal,
          failedCommands: [...state.failedCommands, { interactionId, channelId, text }],
        };
      }
      return { ...state, pending, modal, failures: { ...state.failures, [event.messageId]: COMPONENT_FAILED } };
    }
    case "modal":
      return {
        ...state,
        pending: state.pending.filter((one) => one.interactionId !== event.interactionId),
        modal: { interactionId: event.interactionId, modal: event.modal },
      };
    case "log":
      return { ...state, log: [...state.log, event.entry].slice(-LOG_LIMIT) };
    case "log_cleared":
      return { ...state, log: [] };
    case "choices":
    case "result":
      return state;
    default:
      return unknownEvent(event, state);
  }
}

/** Whether a message calls this person: by name, by one of their roles, or everyone. */
export function pings(message: APIMessage, state: Pick<State, "personId" | "people">): boolean {
  if (message.author.id === state.personId) return false;
  if (message.mention_everyone || message.mentions.some((user) => user.id === state.personId)) return true;
  const person = state.people.find(({ user }) => user.id === state.personId);
  const roles = Object.values(person?.roles ?? {}).flat();
  return message.mention_roles.some((role) => roles.includes(role));
}

function created(state: State, message: APIMessage): State {
  const channelId = message.channel_id;
  const typing = {
    ...state.typing,
    [channelId]: (state.typing[channelId] ?? []).filter((one) => one.userId !== message.author.id),
  };
  const next = withList({ ...state, typing }, channelId, (list) => {
    if (list.items.some((old) => old.id === message.id)) return list;
    const items = [...list.items, message];
    return items.length > MESSAGE_LIMIT
      ? { items: items.slice(-MESSAGE_LIMIT), complete: false }
      : { items, complete: list.complete };
  });
  if (channelId === state.channelId || message.author.id === state.personId) return next;
  const before = state.unread[channelId] ?? { count: 0, pings: 0 };
  const direct = state.channels.some(({ channel }) => channel.id === channelId && channel.type === 1);
  const pinged = direct || pings(message, state) ? 1 : 0;
  return {
    ...next,
    unread: { ...state.unread, [channelId]: { count: before.count + 1, pings: before.pings + pinged } },
  };
}

function withList(state: State, channelId: string, change: (list: MessageList) => MessageList): State {
  const list = state.messages[channelId];
  return list ? { ...state, messages: { ...state.messages, [channelId]: change(list) } } : state;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** A newer server may tell what this page does not know: it changes nothing. */
function unknownEvent(_event: never, state: State): State {
  return state;
}
