import { setTimeout as sleep } from "node:timers/promises";
import { DiscordAPIError, HTTPError, type RawFile, type REST } from "discord.js";
import {
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from "discord-api-types/v10";
import type { Reply } from "../replies/reply.ts";
import type { Answerable } from "./incoming.ts";
import { errorCode } from "./rest-errors.ts";

/** A message as Discord's interaction endpoints take it. */
export interface MessageBody {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { parse: [] };
  /** The files that the message has afterwards; others that it had are dropped. */
  readonly attachments: { id: string; filename: string }[];
}

/**
 * What can be done with an interaction's token within its 15 minutes.
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export interface InteractionApi {
  /** The first answer, due within 3 seconds. */
  callback(to: Answerable, response: APIInteractionResponse, reply?: Reply): Promise<void>;
  /** Changes the first answer. */
  editOriginal(to: Answerable, reply: Reply): Promise<void>;
  /** Takes the first answer away. */
  deleteOriginal(to: Answerable): Promise<void>;
  /** Adds another message. */
  followUp(to: Answerable, reply: Reply, audience: Audience): Promise<void>;
}

/** Who sees a message. */
export type Audience = "everyone" | "asker";

/**
 * Gives a reply as the body of a message: Components V2, mentions off.
 * @param audience for a new message; null for a change, where it stays as it was
 */
export function messageBody(reply: Reply, audience: Audience | null): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2 | (audience === "asker" ? MessageFlags.Ephemeral : 0),
    components: [...reply.components],
    allowed_mentions: { parse: [] },
    attachments: (reply.files ?? []).map((file, index) => ({ id: String(index), filename: file.name })),
  };
}

/** A reply's files as discord.js sends them. */
export function rawFiles(reply: Reply): RawFile[] {
  return (reply.files ?? []).map(({ name, content, contentType }) => ({ name, data: content, contentType }));
}

/** Tries again after a connection that broke, in milliseconds: an asker waits for 3 seconds. */
const RETRY_AFTER: readonly number[] = Object.freeze([50, 250]);

/**
 * The endpoints over REST; the token in the path is all the authority that they need. discord.js tries again after
 * errors of Discord's own; after broken connections, this does. Discord may have done the first try, though its
 * confirmation got lost: it takes the first answer only once, changes are the same twice, and a second follow-up
 * is better than none.
 */
export function createInteractionApi(rest: REST): InteractionApi {
  const original = (to: Answerable) => Routes.webhookMessage(to.application_id, to.token);
  return {
    async callback(to, response, reply) {
      const files = reply ? rawFiles(reply) : [];
      await patiently((tries) =>
        rest
          .post(Routes.interactionCallback(to.id, to.token), { body: response, files, auth: false })
          .catch((error: unknown) => {
            if (tries > 0 && errorCode(error) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return;
            throw error;
          }),
      );
    },
    async editOriginal(to, reply) {
      const request = { body: messageBody(reply, null), files: rawFiles(reply), auth: false };
      await patiently(() => rest.patch(original(to), request));
    },
    async deleteOriginal(to) {
      await patiently(() => rest.delete(original(to), { auth: false }));
    },
    async followUp(to, reply, audience) {
      const request = { body: messageBody(reply, audience), files: rawFiles(reply), auth: false };
      await patiently(() => rest.post(Routes.webhook(to.application_id, to.token), request));
    },
  };
}

async function patiently(request: (tries: number) => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await request(tries);
      return;
    } catch (error) {
      const wait = RETRY_AFTER[tries];
      if (wait === undefined || error instanceof DiscordAPIError || error instanceof HTTPError) throw error;
      await sleep(wait);
    }
  }
}
