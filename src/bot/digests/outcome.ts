import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { RESTJSONErrorCodes } from "discord-api-types/v10";
import type { PostOutcome } from "../../digests/port.ts";
import { kindOf, missingPermissions } from "./channel-check.ts";
import type { KnownChannel } from "./guild-view.ts";

/** What a person can mend, by Discord's code. */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, "the thread is archived"],
  [RESTJSONErrorCodes.ThreadLocked, "the thread is locked"],
  [RESTJSONErrorCodes.MaximumActiveThreads, "the server has as many open threads as Discord allows"],
  [RESTJSONErrorCodes.TagRequiredToCreateAForumPostInThisChannel, "the forum wants a tag on each post"],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, "the channel takes no messages"],
]);

/**
 * What a failed request says of the post. Only Discord's own word that it can't be done is a refusal; everything else
 * may have been applied, and is tried again.
 * @param channel what is known of the channel, to name what is missing
 * @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
export function outcomeOf(error: unknown, channel: KnownChannel | null): Exclude<PostOutcome, { kind: "posted" }> {
  if (error instanceof RateLimitError) return unsure("Discord asked to wait", error.retryAfter);
  if (error instanceof HTTPError) return unsure(`Discord answered with status ${error.status}`);
  if (!(error instanceof DiscordAPIError)) return unsure("no answer from Discord");
  switch (Number(error.code)) {
    case RESTJSONErrorCodes.UnknownChannel:
      return { kind: "refused", reason: "channel-gone", detail: "it was deleted" };
    case RESTJSONErrorCodes.UnknownGuild:
      return { kind: "refused", reason: "left-guild", detail: "I am no longer in that server" };
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
      return { kind: "refused", reason: "missing-permission", detail: missing(channel) };
    default:
      break;
  }
  const told = REFUSALS.get(Number(error.code));
  if (told !== undefined) return { kind: "refused", reason: "refused", detail: told };
  if (error.status === 401 || error.status === 429 || error.status >= 500) {
    return unsure(`Discord answered with status ${error.status}`);
  }
  if (error.status === 403) return { kind: "refused", reason: "missing-permission", detail: missing(channel) };
  return { kind: "refused", reason: "refused", detail: `Discord’s error ${error.code}` };
}

function missing(channel: KnownChannel | null): string {
  const kind = channel === null ? null : kindOf(channel.type);
  const names = channel === null || kind === null ? [] : missingPermissions(kind, channel.permissions, false);
  const where = channel === null ? "" : ` in #${channel.name}`;
  return names.length === 0 ? `I may not post${where}` : `${names.join(", ")}${where}`;
}

function unsure(why: string, retryAfterMs: number | null = null): Exclude<PostOutcome, { kind: "posted" }> {
  return { kind: "unsure", why, retryAfterMs };
}
