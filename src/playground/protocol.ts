/**
 * The contract between the local Discord and the page where a person tries a bot: JSON over a WebSocket at
 * SOCKET_PATH. Messages, components, commands, channels, roles and users are in Discord's own JSON shapes
 * (discord-api-types v10); only what Discord's own client would know is added here.
 *
 * How it goes
 * 1. The page opens the socket; the server sends a `snapshot` at once, and again after `person`, `locale` (whole new view).
 * 2. `open` changes the channel and is answered by `channel_opened` (messages, usable commands).
 * 3. Every action carries a `ref` that the page chose; the server answers each with one `result` of the same ref, as
 *    soon as the action is accepted or refused (`ok: false` with the errors to show, by option where there is one).
 *    What the bot then does arrives as events.
 * 4. Messages of all channels that the person may see are sent live (for unread marks); ephemeral ones only to the
 *    one who may see them.
 *
 * How a running interaction is told
 * - `interaction_started` with the ref of the action: Discord's "Sending command…" / the spinner in the button.
 * - A deferred answer is a message with the LOADING flag (1 << 7): shown as "<bot> is thinking…"; it becomes the
 *   answer by `message_updated`. EPHEMERAL is 1 << 6: "Only you can see this · Dismiss message".
 * - `interaction_done` when the bot acknowledged it in any way.
 * - `interaction_failed` when it did not: `reason: "timeout"` after 3 s without an answer ("The application did not
 *   respond"), "expired" when a deferred answer never came in 15 minutes, "offline" when no bot is connected. For a
 *   command the server made the text that Discord shows; for a component, show it under the message (`messageId`).
 * - `modal` asks the page to show a modal; submit it with `modal_submit` and its `interactionId`, or `modal_close`.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIChannel,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIRole,
  APIUser,
} from "discord-api-types/v10";
import { z } from "zod";

export const SOCKET_PATH = "/playground/socket";

const ref = z.int().min(0);
const id = z.string().regex(/^\d{1,20}$/);

/** A file the person attaches; at most 10 MiB each, as in Discord without Nitro. */
export const uploadSchema = z.object({ name: z.string().min(1).max(260), contentType: z.string(), base64: z.string() });
export type Upload = z.infer<typeof uploadSchema>;

/** An option's value: text, number, boolean, or the id of a channel, role or user; attachments as an upload. */
export const optionValueSchema = z.union([z.string(), z.number(), z.boolean(), uploadSchema]);
export type OptionValue = z.infer<typeof optionValueSchema>;

/** What a person does in the page. */
export const pageActionSchema = z.discriminatedUnion("type", [
  /** Be someone else; a new snapshot follows. */
  z.object({ type: z.literal("person"), ref, personId: id }),
  /** Open a channel, thread or DM. */
  z.object({ type: z.literal("open"), ref, channelId: id }),
  /** The person's Discord language, such as "en-GB". */
  z.object({ type: z.literal("locale"), ref, locale: z.string().min(2).max(10) }),
  /** Messages of a channel before one (older ones), newest last; answered by `history`. */
  z.object({ type: z.literal("history"), ref, channelId: id, before: id }),
  /** Run a slash command: its id, the subcommand path ("summary", or "group sub"; "" for none), options by name. */
  z.object({
    type: z.literal("slash"),
    ref,
    channelId: id,
    commandId: id,
    path: z.string(),
    options: z.record(z.string(), optionValueSchema),
  }),
  /** Ask for completions of the focused option; the others as filled so far. Answered by `choices`. */
  z.object({
    type: z.literal("autocomplete"),
    ref,
    channelId: id,
    commandId: id,
    path: z.string(),
    options: z.record(z.string(), optionValueSchema),
    focused: z.string(),
  }),
  z.object({ type: z.literal("button"), ref, channelId: id, messageId: id, customId: z.string() }),
  /** A select of any kind: the values, or the ids of what was chosen. */
  z.object({
    type: z.literal("select"),
    ref,
    channelId: id,
    messageId: id,
    customId: z.string(),
    values: z.array(z.string()).max(25),
  }),
  /** Fields by custom id: text of a text input, values of a select in the modal. */
  z.object({
    type: z.literal("modal_submit"),
    ref,
    interactionId: id,
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  z.object({ type: z.literal("modal_close"), ref, interactionId: id }),
  /** A command of the message's context menu. */
  z.object({ type: z.literal("message_command"), ref, channelId: id, messageId: id, commandId: id }),
  z.object({
    type: z.literal("send"),
    ref,
    channelId: id,
    content: z.string(),
    files: z.array(uploadSchema).max(10),
  }),
  /** Delete one's own message (or anyone's, with Manage Messages). */
  z.object({ type: z.literal("delete"), ref, channelId: id, messageId: id }),
  /** Dismiss an ephemeral message. */
  z.object({ type: z.literal("dismiss"), ref, channelId: id, messageId: id }),
  /**
   * Move the server's clock. "next-09:00" is the next 09:00 in `timeZone` (the browser's; UTC when left out),
   * "next-event" the next thing that the bot waits for, "reset" back to real time.
   */
  z.object({
    type: z.literal("clock"),
    ref,
    to: z.enum(["+1-hour", "next-09:00", "next-event", "reset"]),
    timeZone: z.string().optional(),
  }),
  /** The inspector: the whole log again (it is also in the snapshot), or an empty one. */
  z.object({ type: z.literal("log_clear"), ref }),
]);
export type PageAction = z.infer<typeof pageActionSchema>;

/** Somebody one can be. */
export interface Person {
  readonly user: APIUser;
  /** Guild id → role ids there. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** "admin" or "member": what to call them in the switch. */
  readonly label: string;
}

/** A channel, thread or DM as Discord describes it, and what this person may do in it. */
export interface PageChannel {
  readonly channel: APIChannel;
  /** The person's permission bits in it, as a decimal string. */
  readonly permissions: string;
  readonly canSend: boolean;
}

export interface PageGuild {
  readonly id: string;
  readonly name: string;
  readonly icon: string | null;
  readonly roles: readonly APIRole[];
  /** The ids of the people and bots in it. */
  readonly memberIds: readonly string[];
}

export interface PageBot {
  readonly applicationId: string;
  readonly user: APIUser;
  /** Whether its gateway is connected now. */
  readonly connected: boolean;
}

/** A command that this person may use in the open channel (type 1 slash, 2 user, 3 message). */
export interface PageCommand {
  readonly command: APIApplicationCommand;
  readonly botId: string;
}

export interface PageClock {
  /** RFC 3339, UTC, by the server's clock. */
  readonly now: string;
  /** False when the server's clock cannot be moved: hide the clock's controls. */
  readonly adjustable: boolean;
  /** How far the server's clock is ahead of real time, in milliseconds (tick on from `now` with the browser's own). */
  readonly offsetMs: number;
  /** When the bot next waits for something, if known. */
  readonly next: string | null;
}

/** One line of the inspector: a request of the bot, or a gateway payload in either direction. */
export type LogEntry =
  | {
      readonly kind: "request";
      readonly seq: number;
      readonly at: string;
      readonly method: string;
      /** As sent, interaction tokens cut out. */
      readonly path: string;
      readonly status: number;
      /** JSON as sent (files as their names and sizes), null when there was none. */
      readonly request: unknown;
      readonly response: unknown;
      readonly ms: number;
    }
  | {
      readonly kind: "gateway";
      readonly seq: number;
      readonly at: string;
      /** "to-bot" or "from-bot". */
      readonly direction: "to-bot" | "from-bot";
      /** Gateway opcode, and the event's name for op 0 ("INTERACTION_CREATE"). */
      readonly op: number;
      readonly event: string | null;
      /** The payload's `d`, tokens cut out. */
      readonly data: unknown;
    };

/** What is wrong with an action: in words to show, and by option or field name where it is about one. */
export interface ActionError {
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type InteractionFailure = "timeout" | "expired" | "offline" | "refused";

/** What the server tells the page. */
export type PageEvent =
  | {
      readonly type: "snapshot";
      readonly personId: string;
      readonly locale: string;
      readonly people: readonly Person[];
      readonly bots: readonly PageBot[];
      readonly guilds: readonly PageGuild[];
      /** Guild channels, threads and the person's DMs that this person may see; `guild_id` tells where they belong. */
      readonly channels: readonly PageChannel[];
      /** Every user that a message may mention, people and bots. */
      readonly users: readonly APIUser[];
      readonly channelId: string;
      /** Of the open channel, oldest first, ephemeral ones for this person included. */
      readonly messages: readonly APIMessage[];
      readonly commands: readonly PageCommand[];
      readonly clock: PageClock;
      readonly log: readonly LogEntry[];
    }
  | {
      readonly type: "channel_opened";
      readonly channelId: string;
      readonly messages: readonly APIMessage[];
      readonly commands: readonly PageCommand[];
    }
  /** Answers `history`: older messages, oldest first; an empty list at the beginning. */
  | {
      readonly type: "history";
      readonly ref: number;
      readonly channelId: string;
      readonly messages: readonly APIMessage[];
    }
  | { readonly type: "message_created"; readonly message: APIMessage }
  | { readonly type: "message_updated"; readonly message: APIMessage }
  | { readonly type: "message_deleted"; readonly channelId: string; readonly messageId: string }
  /** Someone types: shown for 10 s or until their message comes. */
  | { readonly type: "typing"; readonly channelId: string; readonly userId: string }
  /** Created or changed; a channel that the person can no longer see is `channel_gone`. */
  | { readonly type: "channel"; readonly channel: PageChannel }
  | { readonly type: "channel_gone"; readonly channelId: string }
  /** The commands usable in the open channel changed (whole list). */
  | { readonly type: "commands"; readonly channelId: string; readonly commands: readonly PageCommand[] }
  | { readonly type: "bot"; readonly bot: PageBot }
  | { readonly type: "clock"; readonly clock: PageClock }
  | {
      readonly type: "interaction_started";
      readonly ref: number;
      readonly interactionId: string;
      readonly channelId: string;
      /** The message whose component was used. */
      readonly messageId: string | null;
    }
  | { readonly type: "interaction_done"; readonly interactionId: string }
  | {
      readonly type: "interaction_failed";
      readonly interactionId: string;
      readonly channelId: string;
      readonly messageId: string | null;
      readonly reason: InteractionFailure;
      /** In Discord's words: "The application did not respond". */
      readonly text: string;
    }
  | {
      readonly type: "modal";
      readonly interactionId: string;
      readonly channelId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  /** Answers `autocomplete`; `failed` when the bot gave none in time ("Loading options failed"). */
  | {
      readonly type: "choices";
      readonly ref: number;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
      readonly failed: boolean;
    }
  | { readonly type: "log"; readonly entry: LogEntry }
  | { readonly type: "log_cleared" }
  | { readonly type: "result"; readonly ref: number; readonly ok: true }
  | { readonly type: "result"; readonly ref: number; readonly ok: false; readonly error: ActionError };
