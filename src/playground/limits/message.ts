import { MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import { refusal } from "../world/discord-error.ts";
import { checkComponents } from "./components.ts";
import { checkEmbeds } from "./embeds.ts";
import { lengthOf, Problems } from "./problems.ts";
import { parseBody } from "./shape.ts";

/** The largest file that a bot may send, and all files of one request together, in bytes (10 MiB and 25 MiB). */
export const FILE_LIMIT: number = 10 * 1024 * 1024;
export const REQUEST_LIMIT: number = 25 * 1024 * 1024;

const id = z.union([z.string(), z.int()]).transform(String);

const messageSchema = z.looseObject({
  content: z.string().nullish(),
  embeds: z.array(z.looseObject({})).nullish(),
  components: z.array(z.looseObject({})).nullish(),
  flags: z.int().nullish(),
  tts: z.boolean().nullish(),
  nonce: z.union([z.string(), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  allowed_mentions: z
    .looseObject({
      parse: z.array(z.enum(["roles", "users", "everyone"])).optional(),
      users: z.array(z.string()).max(100).optional(),
      roles: z.array(z.string()).max(100).optional(),
      replied_user: z.boolean().optional(),
    })
    .nullish(),
  attachments: z
    .array(z.looseObject({ id, filename: z.string().nullish(), description: z.string().max(1024).nullish() }))
    .nullish(),
  message_reference: z
    .looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().optional(), type: z.int().optional() })
    .nullish(),
});

/** A message as a bot sends it, of a known shape. */
export type MessageBody = z.output<typeof messageSchema>;

/** What the limits depend on beside the body. */
export interface MessageContext {
  /** The names of the files that come with the request. */
  readonly fileNames: readonly string[];
  /** Flags and files of the message that is edited; null for a new one. */
  readonly before: { readonly flags: number; readonly fileNames: readonly string[] } | null;
}

/**
 * Reads a message body and holds it against Discord's limits.
 * @throws DiscordError 50035 with everything that is wrong, 50006 for an empty message
 * @see https://discord.com/developers/docs/resources/message#create-message
 */
export function readMessage(body: unknown, context: MessageContext): MessageBody {
  const message = parseBody(messageSchema, body ?? {});
  const problems = new Problems();
  const wasV2 = ((context.before?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const v2 = wasV2 || ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const embeds = message.embeds ?? [];
  if (message.content) problems.length(["content"], message.content, 0, 2000);
  checkEmbeds(problems, embeds);
  if (v2) refuseOldFields(problems, message);
  if (typeof message.nonce === "string") problems.length(["nonce"], message.nonce, 0, 25);
  checkAllowedMentions(problems, message);
  const files = [
    ...context.fileNames,
    ...(message.attachments ?? []).flatMap((file) => file.filename ?? []),
    ...(context.before?.fileNames ?? []),
  ];
  if (message.components) {
    const count = checkComponents(problems, message.components, v2);
    for (const name of count.attachmentNames) {
      if (files.includes(name)) continue;
      problems.add(
        ["components"],
        "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
        `The referenced attachment "${name.slice(0, 100)}" was not found`,
      );
    }
  }
  problems.refuse();
  if (context.before === null && isEmpty(message, context.fileNames)) throw refusal("emptyMessage");
  return message;
}

function isEmpty(message: MessageBody, fileNames: readonly string[]): boolean {
  const content = message.content?.trim() ?? "";
  return (
    lengthOf(content) === 0 &&
    !message.embeds?.length &&
    !message.components?.length &&
    fileNames.length === 0 &&
    !Array.isArray(message["sticker_ids"]) &&
    !message["poll"]
  );
}

function refuseOldFields(problems: Problems, message: MessageBody): void {
  const used = [
    ["content", Boolean(message.content)],
    ["embeds", Boolean(message.embeds?.length)],
    ["sticker_ids", Array.isArray(message["sticker_ids"]) && message["sticker_ids"].length > 0],
    ["poll", Boolean(message["poll"])],
  ] as const;
  for (const [field, present] of used) {
    if (!present) continue;
    problems.add(
      [field],
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
}

function checkAllowedMentions(problems: Problems, message: MessageBody): void {
  const allowed = message.allowed_mentions;
  for (const kind of ["users", "roles"] as const) {
    if (allowed?.parse?.includes(kind) && allowed[kind]?.length) {
      problems.add(
        ["allowed_mentions"],
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
}
