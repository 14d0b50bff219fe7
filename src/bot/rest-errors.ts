import { DiscordAPIError } from "discord.js";
import { RESTJSONErrorCodes } from "discord-api-types/v10";

/**
 * Why Discord will take no answer to this interaction any more, in words; null when the error says something else.
 * @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
export function answerRefusal(error: unknown): string | null {
  switch (errorCode(error)) {
    case RESTJSONErrorCodes.UnknownInteraction:
      return "the interaction is unknown: it is older than 3 seconds, or its token has run out";
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return "the interaction has been answered already";
    case RESTJSONErrorCodes.InvalidWebhookToken:
    case RESTJSONErrorCodes.UnknownWebhook:
      return "the interaction's token has run out";
    case RESTJSONErrorCodes.UnknownMessage:
      return "the message to change is gone";
    default:
      return null;
  }
}

/** Discord's own error code, when the error is Discord's answer. */
export function errorCode(error: unknown): number | null {
  return error instanceof DiscordAPIError ? Number(error.code) : null;
}

const GONE: ReadonlySet<number> = new Set([403, 404]);

/** Whether Discord says that something is not there, or not for the bot to see, which comes to the same. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.has(error.status);
}
