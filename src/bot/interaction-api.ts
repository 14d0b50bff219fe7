import {
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from "discord.js";
import type { Reply } from "../replies/reply.ts";
import type { Answerable } from "./incoming.ts";

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

/** The endpoints over REST; the token in the path is all the authority that they need. */
export function createInteractionApi(rest: REST): InteractionApi {
  const original = (to: Answerable) => Routes.webhookMessage(to.application_id, to.token);
  return {
    async callback(to, response, reply) {
      const files = reply ? rawFiles(reply) : [];
      await rest.post(Routes.interactionCallback(to.id, to.token), { body: response, files, auth: false });
    },
    async editOriginal(to, reply) {
      await rest.patch(original(to), { body: messageBody(reply, null), files: rawFiles(reply), auth: false });
    },
    async deleteOriginal(to) {
      await rest.delete(original(to), { auth: false });
    },
    async followUp(to, reply, audience) {
      const body = messageBody(reply, audience);
      await rest.post(Routes.webhook(to.application_id, to.token), { body, files: rawFiles(reply), auth: false });
    },
  };
}
