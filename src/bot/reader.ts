import type { REST } from "discord.js";
import { Routes } from "discord-api-types/v10";
import type { TargetMessage } from "../interactions/command.ts";
import { UserError } from "../interactions/user-error.ts";
import { messageSchema } from "./incoming.ts";
import { isGone } from "./rest-errors.ts";
import { toTargetMessage } from "./target-message.ts";

/** What commands may read from Discord by themselves. */
export interface DiscordReader {
  /**
   * Fetches an attached file, from Discord's own hosts only.
   * @param limit the most bytes to take
   * @throws UserError "attachment-too-large" or "attachment-unavailable"
   */
  fetchAttachment(url: string, limit: number, signal?: AbortSignal): Promise<Uint8Array>;
  /** Fetches a message; null when it is gone or the bot may not see it. */
  fetchMessage(channelId: string, messageId: string): Promise<TargetMessage | null>;
}

/** @see https://discord.com/developers/docs/reference#cdn-formatting-cdn-endpoints and its signed attachment URLs */
const CDN_ORIGINS = ["https://cdn.discordapp.com", "https://media.discordapp.net"] as const;
const FETCH_TIMEOUT_MS = 10_000;

/** Makes the reader. Files are taken from Discord's hosts, or from the one whose API the bot uses. */
export function createReader(rest: REST, apiUrl: string): DiscordReader {
  const origins: ReadonlySet<string> = new Set([...CDN_ORIGINS, new URL(apiUrl).origin]);
  return {
    async fetchAttachment(url, limit, signal) {
      if (!URL.canParse(url) || !origins.has(new URL(url).origin)) {
        throw new Error("an attachment that is not on one of Discord's hosts");
      }
      const timeout = AbortSignal.timeout(FETCH_TIMEOUT_MS);
      try {
        const response = await fetch(url, {
          redirect: "error",
          signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        });
        if (!response.ok || !response.body) throw unavailable(`status ${response.status}`);
        if (Number(response.headers.get("content-length") ?? 0) > limit) throw tooLarge(limit);
        return await readAtMost(response.body, limit);
      } catch (error) {
        if (error instanceof UserError || signal?.aborted) throw error;
        throw unavailable("no answer", error);
      }
    },
    async fetchMessage(channelId, messageId) {
      try {
        const message = await rest.get(Routes.channelMessage(channelId, messageId));
        return toTargetMessage(messageSchema.parse(message));
      } catch (error) {
        if (isGone(error)) return null;
        throw error;
      }
    },
  };
}

async function readAtMost(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(limit: number): UserError {
  const megabytes = Math.floor(limit / 104_857.6) / 10;
  return new UserError("attachment-too-large", `That file is too large for me; I read files of up to ${megabytes} MB.`);
}

function unavailable(why: string, cause?: unknown): UserError {
  return new UserError("attachment-unavailable", "I could not download that file from Discord. Please try again.", {
    context: { why },
    cause,
  });
}
