import {
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
} from "discord-api-types/v10";
import type { Reply } from "../replies/reply.ts";
import type { Answerable } from "./incoming.ts";
import { type InteractionApi, messageBody } from "./interaction-api.ts";
import { answerRefusal, errorCode } from "./rest-errors.ts";

/**
 * How an interaction is answered: with a new message for everyone, with a new one for the asker alone, or in place of
 * the private message that the component sits on. There is no mode that changes a public message.
 */
export type AnswerMode = "public" | "private" | "in-place";

/** Answers one interaction, whichever of Discord's calls that takes by then. */
export interface Delivery {
  /** Tells Discord that the answer will come later. Does nothing once an answer is on its way. */
  defer(): Promise<void>;
  readonly deferred: boolean;
  /** Gives the answer. */
  reply(reply: Reply): Promise<void>;
  /** Shows a modal; impossible after a deferral. */
  modal(modal: APIModalInteractionResponseCallbackData): Promise<void>;
  /** Tells the asker alone, whatever the mode, and without changing what is there; for errors. */
  notice(reply: Reply): Promise<void>;
}

/** Starts the delivery of one answer. Every method throws what the API throws. */
export function createDelivery(api: InteractionApi, to: Answerable, mode: AnswerMode): Delivery {
  let begun = false;
  let deferral: Promise<void> | null = null;

  const create = (reply: Reply, audience: "everyone" | "asker") =>
    api.callback(
      to,
      { type: InteractionResponseType.ChannelMessageWithSource, data: messageBody(reply, audience) },
      reply,
    );
  const audience = mode === "public" ? "everyone" : "asker";

  /** Whether Discord awaits a late answer; a deferral that broke on its way leaves everything as it was. */
  async function isDeferred(): Promise<boolean> {
    try {
      await deferral;
      return deferral !== null;
    } catch (error) {
      if (answerRefusal(error)) throw error;
      return false;
    }
  }

  async function replyLate(reply: Reply): Promise<void> {
    if (mode === "in-place" && reply.fresh) await api.followUp(to, reply, "asker");
    else await api.editOriginal(to, reply);
  }

  async function noticeLate(reply: Reply): Promise<void> {
    if (mode === "private") return api.editOriginal(to, reply);
    // A follow-up to a deferral takes the deferral's place and its publicity; so the placeholder goes first.
    if (mode === "public") await api.deleteOriginal(to);
    await api.followUp(to, reply, "asker");
  }

  return {
    get deferred() {
      return deferral !== null;
    },
    async defer() {
      if (begun) return;
      deferral ??= api.callback(to, deferralFor(mode)).catch(acceptAcknowledged);
      await deferral;
    },
    async reply(reply) {
      begun = true;
      if (await isDeferred()) {
        await replyLate(reply);
      } else if (mode === "in-place" && !reply.fresh) {
        const data = messageBody(reply, null);
        await api.callback(to, { type: InteractionResponseType.UpdateMessage, data }, reply);
      } else {
        await create(reply, audience);
      }
    },
    async modal(modal) {
      begun = true;
      if (await isDeferred()) throw new Error("a modal cannot be shown after a deferral; its handler was too slow");
      await api.callback(to, { type: InteractionResponseType.Modal, data: modal });
    },
    async notice(reply) {
      begun = true;
      await ((await isDeferred()) ? noticeLate(reply) : create(reply, "asker"));
    },
  };
}

/** A deferral that was sent again because its answer got lost is refused as a second one; it holds all the same. */
function acceptAcknowledged(error: unknown): void {
  if (errorCode(error) !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
}

/** @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
function deferralFor(mode: AnswerMode): APIInteractionResponse {
  if (mode === "in-place") return { type: InteractionResponseType.DeferredMessageUpdate };
  const data = mode === "private" ? { flags: MessageFlags.Ephemeral as const } : {};
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data };
}
