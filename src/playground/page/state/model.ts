/** Everything the page shows, as one immutable value. */
import type { APIMessage, APIModalInteractionResponseCallbackData, APIUser } from "discord-api-types/v10";
import type { LogEntry, PageBot, PageChannel, PageClock, PageCommand, PageGuild, Person } from "../../protocol.ts";

/** The inspector keeps this many of the latest entries. */
export const LOG_LIMIT = 500;

/** A channel keeps this many of its latest messages in the page; older ones are asked for again. */
export const MESSAGE_LIMIT = 400;

/** A channel's messages as far as they are known, oldest first. */
export interface MessageList {
  readonly items: readonly APIMessage[];
  /** True when the first item is the channel's first message. */
  readonly complete: boolean;
}

/** What came in while the channel was not open. */
export interface Unread {
  readonly count: number;
  readonly pings: number;
}

/** An interaction that the bot has not acknowledged yet. */
export interface Pending {
  readonly interactionId: string;
  readonly channelId: string;
  /** The message whose component was used; null for a command. */
  readonly messageId: string | null;
  /** The custom id of the component that was used. */
  readonly customId: string | null;
}

/** A command that the bot did not answer. */
export interface FailedCommand {
  readonly interactionId: string;
  readonly channelId: string;
  readonly text: string;
}

/** A modal that the bot asked to show. */
export interface OpenModal {
  readonly interactionId: string;
  readonly modal: APIModalInteractionResponseCallbackData;
}

export interface State {
  readonly connection: "connecting" | "open" | "lost";
  /** False until the first snapshot. */
  readonly ready: boolean;
  readonly personId: string;
  readonly locale: string;
  readonly people: readonly Person[];
  readonly bots: readonly PageBot[];
  readonly guilds: readonly PageGuild[];
  readonly channels: readonly PageChannel[];
  readonly users: readonly APIUser[];
  readonly channelId: string;
  readonly messages: Readonly<Record<string, MessageList>>;
  readonly unread: Readonly<Record<string, Unread>>;
  readonly commands: readonly PageCommand[];
  readonly clock: PageClock;
  /** By the browser's own clock, when `clock` came in; milliseconds. */
  readonly clockAt: number;
  readonly log: readonly LogEntry[];
  readonly pending: readonly Pending[];
  /** By message id: why its component did not work. */
  readonly failures: Readonly<Record<string, string>>;
  readonly failedCommands: readonly FailedCommand[];
  readonly modal: OpenModal | null;
  /** By channel id: who types, and until when (milliseconds by the browser's clock). */
  readonly typing: Readonly<Record<string, readonly { readonly userId: string; readonly until: number }[]>>;
  /** What went wrong last, to show for a while. */
  readonly notice: string | null;
}

/** The state before anything is known. */
export const INITIAL_STATE: State = {
  connection: "connecting",
  ready: false,
  personId: "",
  locale: "en-US",
  people: [],
  bots: [],
  guilds: [],
  channels: [],
  users: [],
  channelId: "",
  messages: {},
  unread: {},
  commands: [],
  clock: { now: new Date(0).toISOString(), adjustable: false, offsetMs: 0, next: null },
  clockAt: 0,
  log: [],
  pending: [],
  failures: {},
  failedCommands: [],
  modal: null,
  typing: {},
  notice: null,
};
