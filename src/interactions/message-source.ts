import type { Article } from "../article/article.ts";
import { DocumentError, type DocumentProblem } from "../article/document-error.ts";
import type { MessageRef } from "../replies/links.ts";
import type { AttachmentOption, TargetMessage } from "./command.ts";
import { plainMessageText } from "./message-text.ts";
import { refusal } from "./refusal.ts";
import { UserError } from "./user-error.ts";

/** The largest file that is read from a message, in bytes: an article is rarely a hundredth of it. */
export const ATTACHMENT_LIMIT = 5_000_000;

/** A document as the parser takes it. */
export interface MessageDocument {
  /** A file name; its extension says the format where the content does not. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What reading an article from a message takes from outside. */
export interface MessageReader {
  /**
   * The message, or null when the bot cannot see it (a server it is not in, a DM of others, a message deleted).
   * @throws Error only when Discord could not be asked
   */
  readonly fetchMessage: (channelId: string, messageId: string) => Promise<TargetMessage | null>;
  /** Downloads an attachment; a UserError says what the person can do, and it may stop beyond `limit` bytes. */
  readonly fetchAttachment: (url: string, limit: number) => Promise<Uint8Array>;
  /**
   * Parses a document, at once or later (a parser that is loaded when it is first needed).
   * @throws DocumentError when it cannot be read as an article
   */
  readonly parse: (document: MessageDocument) => Article | Promise<Article>;
}

/** What of a message is read: a file attached to it, or its own text. */
export type MessageSource =
  | { readonly kind: "attachment"; readonly attachment: AttachmentOption }
  | { readonly kind: "text"; readonly text: string };

const READABLE_NAME = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
const READABLE_TYPE = /^(?:text\/(?:plain|markdown|html)|application\/xhtml\+xml)\b/i;

/**
 * What to read of a message: its first text, Markdown or HTML file, else its text (with those of its embeds).
 * @throws UserError when it has neither
 */
export function sourceOf(message: TargetMessage): MessageSource {
  const attachment = message.attachments.find(isReadable);
  if (attachment !== undefined) return { kind: "attachment", attachment };
  const text = [message.content, ...message.texts].filter((part) => part.trim() !== "").join("\n\n");
  if (text !== "") return { kind: "text", text };
  if (message.attachments.length === 0) {
    throw refusal("empty-message", "There is no text in this message, and no file that I could read.");
  }
  throw refusal(
    "unreadable-attachment",
    "I read articles from text (.txt), Markdown (.md) and web page (.html) files, and this message has none.",
    { context: { names: message.attachments.map((file) => file.filename) } },
  );
}

/** The file or text that a button's reference names; null when the message no longer has it. */
export function sourceOfRef(message: TargetMessage, ref: MessageRef): MessageSource | null {
  if (ref.attachmentId === null) {
    const source = sourceOf({ ...message, attachments: [] });
    return source;
  }
  const attachment = message.attachments.find((file) => file.id === ref.attachmentId);
  return attachment === undefined ? null : { kind: "attachment", attachment };
}

/**
 * Whether another look at the message finds the same source: without the privilege to read messages, Discord shows a
 * bot a message's content in an interaction, but not when the bot asks for it.
 * @see https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function hasSource(message: TargetMessage, source: MessageSource): boolean {
  if (source.kind === "attachment") return message.attachments.some((file) => file.id === source.attachment.id);
  return [message.content, ...message.texts].filter((part) => part.trim() !== "").join("\n\n") === source.text;
}

/**
 * Reads a message's source as an article.
 * @throws UserError when it is too large, cannot be fetched or is no article
 */
export async function readSource(source: MessageSource, messageId: string, reader: MessageReader): Promise<Article> {
  const document =
    source.kind === "text" ? textDocument(source.text, messageId) : await fetchDocument(source.attachment, reader);
  try {
    return await reader.parse(document);
  } catch (error) {
    if (error instanceof DocumentError) throw notAnArticle(error, source);
    throw error;
  }
}

function textDocument(text: string, messageId: string): MessageDocument {
  return { name: `message-${messageId}.txt`, bytes: new TextEncoder().encode(plainMessageText(text)) };
}

async function fetchDocument(file: AttachmentOption, { fetchAttachment }: MessageReader): Promise<MessageDocument> {
  if (file.size > ATTACHMENT_LIMIT) throw tooLarge(file.filename);
  const bytes = await fetchAttachment(file.url, ATTACHMENT_LIMIT).catch((cause: unknown) => {
    if (cause instanceof UserError) throw cause;
    throw refusal("attachment-unavailable", `I could not download “${file.filename}” from Discord. Please try again.`, {
      cause,
    });
  });
  if (bytes.byteLength > ATTACHMENT_LIMIT) throw tooLarge(file.filename);
  return { name: file.filename, bytes };
}

function isReadable(file: AttachmentOption): boolean {
  return READABLE_NAME.test(file.filename) || READABLE_TYPE.test(file.contentType ?? "");
}

function tooLarge(name: string): UserError {
  const limit = `${ATTACHMENT_LIMIT / 1_000_000} MB`;
  return refusal("attachment-too-large", `“${name}” is too large: I read files of up to ${limit}.`);
}

const REASONS: Readonly<Record<DocumentProblem, string>> = Object.freeze({
  empty: "there is nothing in it",
  binary: "it is not text",
  "too-large": "it is too large",
  "no-headline": "it has no headline",
  "no-body": "it has no paragraphs under its headline",
  "bad-front-matter": "its front matter (the lines between “---”) cannot be read",
  unsupported: "its format is not one that I know",
});

function notAnArticle(error: DocumentError, source: MessageSource): UserError {
  const what = source.kind === "text" ? "this message" : `“${source.attachment.filename}”`;
  return refusal(
    "not-an-article",
    `I cannot read ${what} as an article: ${REASONS[error.problem]}. An article has a headline on its first line and its text, of a paragraph or more, below.`,
    { context: { problem: error.problem }, cause: error },
  );
}
