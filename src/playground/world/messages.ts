import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from "discord-api-types/v10";
import { type MessageBody, readMessage } from "../limits/message.ts";
import { asList, asObject } from "../limits/problems.ts";
import { shownComponents, textsOf } from "./components.ts";
import { DiscordError, refusal } from "./discord-error.ts";
import { type IncomingFile, storeFiles } from "./files.ts";
import { type AllowedMentions, pingsOf } from "./mentions.ts";
import type { Channel, StoredMessage } from "./model.ts";
import { isThread } from "./permissions.ts";
import type { World } from "./world.ts";

/** Flags that a sender may set. */
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.Ephemeral;

/** Who sends a message and how it came about. */
export interface Sender {
  readonly author: APIUser;
  readonly applicationId: string | null;
  readonly ephemeralTo?: string | null;
  readonly interactionId?: string | null;
  readonly metadata?: APIMessageInteractionMetadata;
  /** For a deferred answer: an empty message that says "thinking…". */
  readonly loading?: boolean;
  readonly type?: MessageType;
  /** The message's id where it must be that of something else (a forum post's first message has its thread's id). */
  readonly id?: string;
  /** The message that this one answers. */
  readonly replyTo?: StoredMessage | null;
}

/**
 * Checks, keeps and announces a message.
 * @throws DiscordError 50035, 50006, 40005
 */
export function createMessage(
  world: World,
  channel: Channel,
  body: unknown,
  files: readonly IncomingFile[],
  sender: Sender,
): StoredMessage {
  const content: MessageBody = sender.loading
    ? {}
    : readMessage(body, { fileNames: files.map((file) => file.name), before: null });
  const metas = new Map(content.attachments?.map((file) => [file.id, file]));
  const attachments = storeFiles(world, files, (file) => metas.get(file.placeholder ?? ""));
  const id = sender.id ?? world.ids.next();
  const flags = ((content.flags ?? 0) & SETTABLE) | (sender.loading ? MessageFlags.Loading : 0);
  const ephemeral = sender.ephemeralTo ? MessageFlags.Ephemeral : 0;
  const message: APIMessage = {
    id,
    channel_id: channel.id,
    type: sender.type ?? (sender.replyTo ? MessageType.Reply : MessageType.Default),
    author: sender.author,
    content: content.content ?? "",
    timestamp: world.timestamp(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments,
    embeds: shownEmbeds(content, attachments),
    components: shownComponents(content.components ?? [], attachments),
    pinned: false,
    flags: ((flags & ~MessageFlags.Ephemeral) | ephemeral) as MessageFlags,
    ...(sender.interactionId && sender.applicationId ? { webhook_id: sender.applicationId } : {}),
    ...(sender.applicationId && sender.interactionId ? { application_id: sender.applicationId } : {}),
    ...(sender.metadata ? { interaction_metadata: sender.metadata } : {}),
    ...(content.nonce !== undefined && content.nonce !== null ? { nonce: content.nonce } : {}),
    ...(sender.replyTo
      ? {
          message_reference: {
            type: MessageReferenceType.Default,
            message_id: sender.replyTo.message.id,
            channel_id: channel.id,
            ...(channel.guildId ? { guild_id: channel.guildId } : {}),
          },
          referenced_message: sender.replyTo.message,
        }
      : {}),
  };
  const stored: StoredMessage = {
    message: { ...message, ...pings(world, channel, message, content.allowed_mentions) },
    channelId: channel.id,
    guildId: channel.guildId,
    ephemeralTo: sender.ephemeralTo ?? null,
    applicationId: sender.applicationId,
    interactionId: sender.interactionId ?? null,
  };
  keep(world, channel, stored);
  return stored;
}

function keep(world: World, channel: Channel, stored: StoredMessage): void {
  world.history(channel.id).set(stored.message.id, stored);
  if (stored.ephemeralTo === null) {
    channel.lastMessageId = stored.message.id;
    if (channel.thread && isThread(channel) && stored.message.id !== channel.id) channel.thread.messageCount += 1;
  }
  world.events.emit({ type: "message_created", stored });
}

/**
 * Changes a message; what the body leaves out stays. Turns a "thinking…" message into the answer.
 * @throws DiscordError 50035
 */
export function editMessage(
  world: World,
  stored: StoredMessage,
  body: unknown,
  files: readonly IncomingFile[],
): StoredMessage {
  const before = stored.message;
  const wasLoading = ((before.flags ?? 0) & MessageFlags.Loading) !== 0;
  const content = readMessage(body, {
    fileNames: files.map((file) => file.name),
    before: {
      flags: before.flags ?? 0,
      fileNames: before.attachments.map((file) => file.filename),
    },
  });
  const metas = new Map(content.attachments?.map((file) => [file.id, file]));
  const fresh = storeFiles(world, files, (file) => metas.get(file.placeholder ?? ""));
  const kept = content.attachments ? before.attachments.filter((file) => metas.has(file.id)) : before.attachments;
  const attachments = [...kept, ...fresh];
  const settable = content.flags === undefined || content.flags === null ? null : content.flags & SETTABLE;
  const v2 = (((before.flags ?? 0) | (settable ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  const fixed = (before.flags ?? 0) & (MessageFlags.Ephemeral | MessageFlags.HasThread | MessageFlags.Crossposted);
  const chosen = settable === null ? (before.flags ?? 0) & SETTABLE : settable & ~MessageFlags.Ephemeral;
  const next: APIMessage = {
    ...before,
    ...(content.content !== undefined ? { content: content.content ?? "" } : {}),
    ...(content.embeds !== undefined ? { embeds: shownEmbeds(content, attachments) } : {}),
    ...(content.components !== undefined ? { components: shownComponents(content.components ?? [], attachments) } : {}),
    attachments,
    flags: (fixed | chosen | (v2 ? MessageFlags.IsComponentsV2 : 0)) as MessageFlags,
    edited_timestamp: wasLoading ? null : world.timestamp(),
  };
  if (v2 && (next.content !== "" || next.embeds.length > 0)) {
    throw new DiscordError(400, 50035, "Invalid Form Body", {
      flags: {
        _errors: [
          {
            code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            message: "The 'content' and 'embeds' fields must be empty when using MessageFlags.IS_COMPONENTS_V2",
          },
        ],
      },
    });
  }
  const nothing = next.content.trim() === "" && next.embeds.length === 0 && attachments.length === 0;
  if (nothing && !next.components?.length) throw refusal("emptyMessage");
  const channel = world.channel(stored.channelId);
  stored.message = { ...next, ...pings(world, channel, next, content.allowed_mentions) };
  world.events.emit({ type: "message_updated", stored });
  return stored;
}

/** Takes a message away and tells of it. */
export function deleteMessage(world: World, stored: StoredMessage): void {
  if (!world.messages.get(stored.channelId)?.delete(stored.message.id)) return;
  for (const file of stored.message.attachments) world.files.delete(file.id);
  const channel = world.channels.get(stored.channelId);
  if (channel?.thread && stored.ephemeralTo === null) channel.thread.messageCount -= 1;
  world.events.emit({ type: "message_deleted", stored });
}

function pings(
  world: World,
  channel: Channel,
  message: APIMessage,
  allowed: APIAllowedMentions | MessageBody["allowed_mentions"],
): Pick<APIMessage, "mentions" | "mention_roles" | "mention_everyone"> {
  const texts = [message.content, ...textsOf(message.components ?? [])];
  const found = pingsOf(
    world,
    channel,
    message.author.id,
    texts,
    (allowed as AllowedMentions | null | undefined) ?? null,
  );
  const replied = message.referenced_message?.author.id;
  const userIds = new Set(found.userIds);
  if (replied && (allowed === null || allowed === undefined || allowed.replied_user === true)) userIds.add(replied);
  return {
    mentions: [...userIds].map((id) => world.user(id)),
    mention_roles: [...found.roleIds],
    mention_everyone: found.everyone,
  };
}

/** Embeds as they are shown: with Discord's defaults, pictures that were attached by their address. */
function shownEmbeds(content: MessageBody, attachments: readonly APIAttachment[]): APIEmbed[] {
  return (content.embeds ?? []).map((embed) => {
    const fields = asList(embed["fields"])?.map((field) => ({ inline: false, ...asObject(field) }));
    const pictures = ["image", "thumbnail"].flatMap((key) => {
      const url = asObject(embed[key])?.["url"];
      const file = attachments.find(({ filename }) => url === `attachment://${filename}`);
      return file ? [[key, { ...asObject(embed[key]), url: file.url, proxy_url: file.proxy_url }]] : [];
    });
    // Checked by the limits; Discord adds the type.
    return {
      type: "rich",
      ...embed,
      ...(fields?.length ? { fields } : {}),
      ...Object.fromEntries(pictures),
    } as APIEmbed;
  });
}
