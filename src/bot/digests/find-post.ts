import type { REST } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { FindRequest } from "../../digests/port.ts";
import { customIdsIn } from "../../replies/custom-id.ts";
import { isGone } from "../rest-errors.ts";

/** Discord's epoch, in milliseconds: https://discord.com/developers/docs/reference#snowflakes */
const EPOCH_MS = 1_420_070_400_000;
const PAGE = 100;
/** A channel with more new messages than this since the attempt is not read further: the grace has long passed. */
const PAGES = 50;

const messageSchema = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  components: z.array(z.unknown()).default([]),
});
const threadsSchema = z.object({
  threads: z.array(z.object({ id: z.string(), parent_id: z.string().nullish(), owner_id: z.string().nullish() })),
});

/** What kind of channel a post goes to, and in which guild; null for none. */
export interface Place {
  readonly forum: boolean;
  readonly guildId: string | null;
}

/**
 * Looks for a post among a channel's messages since an instant, or among a forum's posts.
 * @returns the message's id, or null when it is not there
 */
export async function findPost(
  rest: REST,
  botId: string | null,
  request: FindRequest,
  place: Place,
): Promise<string | null> {
  if (botId === null) throw new Error("the bot does not know yet who it is");
  return place.forum ? findInForum(rest, place.guildId, request, botId) : findInChannel(rest, request, botId);
}

/** @see https://discord.com/developers/docs/resources/message#get-channel-messages */
async function findInChannel(rest: REST, request: FindRequest, botId: string): Promise<string | null> {
  let after = snowflakeAt(request.since);
  for (let page = 0; page < PAGES; page += 1) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const answer = await rest.get(Routes.channelMessages(request.channelId), { query, signal: request.signal });
    const messages = z.array(messageSchema).parse(answer);
    const found = messages.find(
      (message) => message.author.id === botId && request.matches(customIdsIn(message.components)),
    );
    if (found !== undefined) return found.id;
    if (messages.length < PAGE) return null;
    after = messages
      .map(({ id }) => BigInt(id))
      .reduce((a, b) => (a > b ? a : b))
      .toString();
  }
  throw new Error("the channel has too many new messages to look through");
}

/** Forum posts are threads; each one's first message has the thread's id. */
async function findInForum(
  rest: REST,
  guildId: string | null,
  request: FindRequest,
  botId: string,
): Promise<string | null> {
  const since = BigInt(snowflakeAt(request.since));
  const active = guildId === null ? [] : await threads(rest, Routes.guildActiveThreads(guildId), request);
  const archived = await threads(rest, Routes.channelThreads(request.channelId, "public"), request);
  const own = [...active, ...archived].filter(
    (thread) => thread.parent_id === request.channelId && thread.owner_id === botId && BigInt(thread.id) >= since,
  );
  for (const { id } of own) {
    const message = await starter(rest, id, request.signal);
    if (message !== null && request.matches(customIdsIn(message.components))) return message.id;
  }
  return null;
}

async function threads(
  rest: REST,
  route: `/${string}`,
  request: FindRequest,
): Promise<z.output<typeof threadsSchema>["threads"]> {
  return threadsSchema.parse(await rest.get(route, { signal: request.signal })).threads;
}

async function starter(
  rest: REST,
  threadId: string,
  signal: AbortSignal,
): Promise<z.output<typeof messageSchema> | null> {
  try {
    return messageSchema.parse(await rest.get(Routes.channelMessage(threadId, threadId), { signal }));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

function snowflakeAt(instant: Temporal.Instant): string {
  return (BigInt(Math.max(0, instant.epochMilliseconds - EPOCH_MS)) << 22n).toString();
}
