import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIGuildForumTag,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
  InteractionType,
} from "discord-api-types/v10";
import type { InteractionFailure, LogEntry } from "../protocol.ts";

/** A bot's application. */
export interface Application {
  readonly id: string;
  readonly token: string;
  readonly name: string;
  readonly bot: APIUser;
  /** Intent bits that were switched on for it in the (imagined) developer portal. */
  readonly privilegedIntents: number;
  /** Users who installed it for themselves. */
  readonly installedBy: Set<string>;
  readonly commands: Map<string, APIApplicationCommand>;
  /** Gateway connections that are open now. */
  connections: number;
  /** Gateway sessions that are open or may be resumed. */
  sessions: number;
}

export interface Member {
  readonly userId: string;
  readonly roleIds: Set<string>;
  readonly joinedAt: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
}

/** What makes a channel a thread. */
export interface ThreadState {
  readonly ownerId: string;
  readonly createdAt: string;
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  archiveChangedAt: string;
  messageCount: number;
  appliedTags: string[];
  readonly memberIds: Map<string, string>;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly guildId: string | null;
  name: string;
  topic: string | null;
  parentId: string | null;
  position: number;
  overwrites: APIOverwrite[];
  slowmodeSeconds: number;
  lastMessageId: string | null;
  availableTags: APIGuildForumTag[];
  flags: number;
  /** The two of a DM; empty in guilds. */
  readonly recipientIds: readonly string[];
  readonly thread: ThreadState | null;
}

export interface StoredMessage {
  /** As an API answer gives it; replaced as a whole when it is edited. */
  message: APIMessage;
  readonly channelId: string;
  readonly guildId: string | null;
  /** The one person who may see it; null for everyone. */
  readonly ephemeralTo: string | null;
  /** The application that sent it by its bot or an interaction. */
  readonly applicationId: string | null;
  /** The interaction whose token may edit it. */
  readonly interactionId: string | null;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What came of an interaction, as its person sees it. */
export type InteractionOutcome =
  | { readonly kind: "message"; readonly channelId: string; readonly messageId: string; readonly inPlace: boolean }
  | { readonly kind: "modal"; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: "choices"; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: "failed"; readonly reason: InteractionFailure; readonly text: string };

export type InteractionStatus = "waiting" | "deferred" | "deferred-update" | "answered" | "failed";

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly applicationId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly userId: string;
  /** "article summary" for commands; null for the others. */
  readonly commandName: string | null;
  /** The message whose component was used (for a modal: that led to it). */
  readonly sourceMessageId: string | null;
  /** The context-menu target. */
  readonly targetMessageId: string | null;
  readonly integrationOwners: Readonly<Record<string, string>>;
  status: InteractionStatus;
  /** False once its token has run out. */
  alive: boolean;
  /** The message that `@original` means. */
  originalId: string | null;
  readonly outcome: Promise<InteractionOutcome>;
}

/** What happened in the world, for the gateway, the page and the driver. */
export type WorldEvent =
  | { readonly type: "message_created" | "message_updated"; readonly stored: StoredMessage }
  | { readonly type: "message_deleted"; readonly stored: StoredMessage }
  | {
      readonly type: "channel_created" | "channel_updated" | "channel_deleted";
      readonly channel: Channel;
    }
  | { readonly type: "guild_joined" | "guild_left"; readonly guildId: string; readonly applicationId: string }
  | { readonly type: "guild_unavailable" | "guild_available"; readonly guildId: string }
  | { readonly type: "typing"; readonly channelId: string; readonly userId: string }
  | { readonly type: "commands_changed"; readonly applicationId: string }
  | { readonly type: "permissions_changed"; readonly guildId: string }
  | { readonly type: "bot_changed"; readonly applicationId: string }
  | { readonly type: "interaction_created"; readonly interaction: Interaction; readonly payload: object }
  | { readonly type: "interaction_settled"; readonly interaction: Interaction; readonly outcome: InteractionOutcome }
  | { readonly type: "interaction_done"; readonly interaction: Interaction }
  | { readonly type: "clock_moved" }
  | { readonly type: "log"; readonly entry: LogEntry };
