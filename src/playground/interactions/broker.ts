import {
  type APIMessageInteractionMetadata,
  MessageFlags,
  MessageType,
  InteractionResponseType as R,
  InteractionType as T,
} from "discord-api-types/v10";
import type { Timers } from "../clock.ts";
import { checkChoice } from "../limits/command.ts";
import { readModal } from "../limits/modal.ts";
import { asList, asObject, invalidForm, Problems } from "../limits/problems.ts";
import type { InteractionFailure } from "../protocol.ts";
import { refusal } from "../world/discord-error.ts";
import type { IncomingFile } from "../world/files.ts";
import { createMessage, editMessage } from "../world/messages.ts";
import type { Interaction, InteractionOutcome, StoredMessage } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { metadataOf } from "./metadata.ts";
import { ANSWER_MS, newToken, TOKEN_MS } from "./tokens.ts";

/** What starts an interaction. */
export type InteractionSeed = Omit<
  Interaction,
  "id" | "token" | "status" | "alive" | "originalId" | "outcome" | "triggering"
> & {
  /** The type of an autocompleted option's value; the metadata of what led to a modal. */
  readonly optionType?: number;
  readonly triggering?: APIMessageInteractionMetadata;
};

interface Running {
  readonly interaction: Interaction;
  readonly seed: InteractionSeed;
  readonly resolve: (outcome: InteractionOutcome) => void;
  cancelAnswer: () => void;
  cancelToken: () => void;
  settled: boolean;
}

const FAILED = "The application did not respond";

/** Which first answers each kind of interaction takes. */
const ANSWERS: Readonly<Record<number, ReadonlySet<number>>> = Object.freeze({
  [T.ApplicationCommand]: new Set([R.ChannelMessageWithSource, R.DeferredChannelMessageWithSource, R.Modal]),
  [T.MessageComponent]: new Set([
    R.ChannelMessageWithSource,
    R.DeferredChannelMessageWithSource,
    R.DeferredMessageUpdate,
    R.UpdateMessage,
    R.Modal,
  ]),
  [T.ApplicationCommandAutocomplete]: new Set([R.ApplicationCommandAutocompleteResult]),
  [T.ModalSubmit]: new Set([
    R.ChannelMessageWithSource,
    R.DeferredChannelMessageWithSource,
    R.DeferredMessageUpdate,
    R.UpdateMessage,
  ]),
});

/**
 * Carries interactions from a person to the bot and the answers back: 3 s for the first answer, 15 min for the token.
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export class InteractionBroker {
  readonly #world: World;
  readonly #timers: Timers;
  readonly #running = new Map<string, Running>();

  constructor(world: World, timers: Timers) {
    this.#world = world;
    this.#timers = timers;
  }

  /** Starts an interaction; `payloadOf` builds what the bot is sent, once id and token are known. */
  start(seed: InteractionSeed, payloadOf: (interaction: Interaction) => object): Interaction {
    const { promise, resolve } = Promise.withResolvers<InteractionOutcome>();
    const { optionType: _, triggering: __, ...own } = seed;
    const interaction: Interaction = {
      ...own,
      id: this.#world.ids.next(),
      token: newToken(),
      status: "waiting",
      alive: true,
      originalId: null,
      outcome: promise,
    };
    const running: Running = {
      interaction,
      seed,
      resolve,
      cancelAnswer: () => {},
      cancelToken: () => {},
      settled: false,
    };
    this.#running.set(interaction.token, running);
    this.#world.interactions.set(interaction.id, interaction);
    if (this.#world.application(interaction.applicationId).sessions === 0) {
      queueMicrotask(() => this.#fail(running, "offline"));
      return interaction;
    }
    running.cancelAnswer = this.#timers.after(ANSWER_MS, () => this.#fail(running, "timeout"));
    running.cancelToken = this.#timers.after(TOKEN_MS, () => this.#expire(running));
    this.#world.events.emit({ type: "interaction_created", interaction, payload: payloadOf(interaction) });
    return interaction;
  }

  /** POST /interactions/{id}/{token}/callback. Gives what `with_response` asks for. */
  callback(id: string, token: string, body: unknown, files: readonly IncomingFile[]): Record<string, unknown> {
    const running = this.#running.get(token);
    const interaction = running?.interaction;
    if (!running || !interaction || interaction.id !== id || !interaction.alive) throw refusal("unknownInteraction");
    if (interaction.status === "failed") throw refusal("unknownInteraction");
    if (interaction.status !== "waiting") throw refusal("alreadyAcknowledged");
    const { type, data } = readCallback(body);
    if (!ANSWERS[interaction.type]?.has(type) || (isUpdate(type) && interaction.sourceMessageId === null)) {
      throw invalidForm([
        {
          path: ["type"],
          code: "INTERACTION_RESPONSE_TYPE_INVALID",
          message: "Not a valid answer to this interaction.",
        },
      ]);
    }
    const stored = this.#answer(running, type, data, files);
    running.cancelAnswer();
    this.#world.events.emit({ type: "interaction_done", interaction });
    return {
      interaction: {
        id,
        type: interaction.type,
        ...(stored
          ? {
              response_message_id: stored.message.id,
              response_message_loading: ((stored.message.flags ?? 0) & MessageFlags.Loading) !== 0,
              response_message_ephemeral: stored.ephemeralTo !== null,
            }
          : {}),
      },
      ...(stored ? { resource: { type, message: stored.message } } : { resource: { type } }),
    };
  }

  #answer(running: Running, type: number, data: unknown, files: readonly IncomingFile[]): StoredMessage | null {
    const { interaction } = running;
    if (type === R.ApplicationCommandAutocompleteResult) {
      const choices = readChoices(data, running.seed.optionType ?? 3);
      interaction.status = "answered";
      this.#settle(running, { kind: "choices", choices });
      return null;
    }
    if (type === R.Modal) {
      const modal = readModal(data);
      interaction.status = "answered";
      this.#settle(running, { kind: "modal", modal });
      return null;
    }
    if (type === R.DeferredMessageUpdate) {
      interaction.status = "deferred-update";
      interaction.originalId = interaction.sourceMessageId;
      return null;
    }
    if (type === R.UpdateMessage) {
      const source = this.#world.message(interaction.channelId, interaction.sourceMessageId ?? "");
      // Done before the event, so that whoever sees the change may answer on.
      interaction.originalId = source.message.id;
      editMessage(this.#world, source, data ?? {}, files);
      interaction.status = "answered";
      this.#settleMessage(running, source, true);
      return source;
    }
    const loading = type === R.DeferredChannelMessageWithSource;
    const stored = this.#send(running, data, files, loading, interaction.commandName !== null);
    interaction.status = loading ? "deferred" : "answered";
    interaction.originalId = stored.message.id;
    if (!loading) this.#settleMessage(running, stored, false);
    return stored;
  }

  #send(running: Running, data: unknown, files: readonly IncomingFile[], loading: boolean, first: boolean) {
    const { interaction, seed } = running;
    const application = this.#world.application(interaction.applicationId);
    const ephemeral = (Number(asObject(data)?.["flags"] ?? 0) & MessageFlags.Ephemeral) !== 0;
    const commandType = interaction.targetMessageId ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
    return createMessage(this.#world, this.#world.channel(interaction.channelId), data ?? {}, files, {
      author: application.bot,
      applicationId: application.id,
      interactionId: interaction.id,
      ephemeralTo: ephemeral ? interaction.userId : null,
      metadata: metadataOf(this.#world, interaction, seed.triggering ?? null, first),
      type: first ? commandType : MessageType.Default,
      loading,
    });
  }

  /** The interaction whose token may be used now. */
  #usable(applicationId: string, token: string): Running {
    const running = this.#running.get(token);
    if (!running || running.interaction.applicationId !== applicationId) throw refusal("unknownWebhook");
    if (!running.interaction.alive) throw refusal("invalidWebhookToken");
    const { status } = running.interaction;
    if (status === "waiting" || status === "failed") throw refusal("unknownWebhook");
    return running;
  }

  /** A message that this token may touch: `@original`, its source message or one of its follow-ups. */
  find(applicationId: string, token: string, messageId: string): StoredMessage {
    const { interaction } = this.#usable(applicationId, token);
    const id = messageId === "@original" ? interaction.originalId : messageId;
    if (id === null) throw refusal("unknownMessage");
    const stored = this.#world.message(interaction.channelId, id);
    const own = stored.interactionId === interaction.id || id === interaction.sourceMessageId;
    if (!own) throw refusal("unknownMessage");
    return stored;
  }

  /** PATCH of a message by the token; the first one to a "thinking…" message is the answer. */
  edit(applicationId: string, token: string, messageId: string, body: unknown, files: readonly IncomingFile[]) {
    const running = this.#usable(applicationId, token);
    const stored = this.find(applicationId, token, messageId);
    editMessage(this.#world, stored, body, files);
    const inPlace = stored.message.id === running.interaction.sourceMessageId;
    if (running.interaction.status !== "answered") running.interaction.status = "answered";
    this.#settleMessage(running, stored, inPlace);
    return stored;
  }

  /** POST of a follow-up. The first after a deferral takes the place of "thinking…", as in Discord. */
  followUp(applicationId: string, token: string, body: unknown, files: readonly IncomingFile[]): StoredMessage {
    const running = this.#usable(applicationId, token);
    const { interaction } = running;
    // One that was deleted leaves no place to take.
    const thinking =
      interaction.originalId && this.#world.messages.get(interaction.channelId)?.has(interaction.originalId);
    if (interaction.status === "deferred" && thinking) {
      return this.edit(applicationId, token, "@original", body, files);
    }
    const stored = this.#send(running, body, files, false, false);
    this.#settleMessage(running, stored, false);
    return stored;
  }

  #settleMessage(running: Running, stored: StoredMessage, inPlace: boolean): void {
    this.#settle(running, { kind: "message", channelId: stored.channelId, messageId: stored.message.id, inPlace });
  }

  #settle(running: Running, outcome: InteractionOutcome): void {
    if (running.settled) return;
    running.settled = true;
    // Told after the request that did it, so that "done" comes first and whoever hears of a modal can submit it.
    queueMicrotask(() => {
      this.#world.events.emit({ type: "interaction_settled", interaction: running.interaction, outcome });
      running.resolve(outcome);
    });
  }

  #fail(running: Running, reason: InteractionFailure): void {
    if (running.interaction.status !== "waiting") return;
    running.interaction.status = "failed";
    running.cancelToken();
    this.#forget(running);
    this.#settle(running, { kind: "failed", reason, text: FAILED });
  }

  #expire(running: Running): void {
    running.interaction.alive = false;
    this.#settle(running, { kind: "failed", reason: "expired", text: FAILED });
    // Kept so long to tell an expired token from an unknown one.
    running.cancelToken = this.#timers.after(TOKEN_MS, () => this.#forget(running));
  }

  #forget(running: Running): void {
    this.#running.delete(running.interaction.token);
    this.#world.interactions.delete(running.interaction.id);
  }

  /** Ends every interaction: nothing waits any more. */
  close(): void {
    for (const running of this.#running.values()) {
      running.cancelAnswer();
      running.cancelToken();
      this.#settle(running, { kind: "failed", reason: "offline", text: FAILED });
    }
    this.#running.clear();
  }
}

function isUpdate(type: number): boolean {
  return type === R.DeferredMessageUpdate || type === R.UpdateMessage;
}

function readCallback(body: unknown): { type: number; data: unknown } {
  const it = asObject(body);
  const type = it?.["type"];
  if (typeof type !== "number") {
    throw invalidForm([{ path: ["type"], code: "BASE_TYPE_REQUIRED", message: "This field is required" }]);
  }
  return { type, data: it?.["data"] };
}

function readChoices(data: unknown, optionType: number) {
  const problems = new Problems();
  const choices = asList(asObject(data)?.["choices"]) ?? [];
  problems.count(["data", "choices"], choices.length, 0, 25);
  for (const [i, choice] of choices.entries()) checkChoice(problems, ["data", "choices", i], choice, optionType);
  problems.refuse();
  return choices as (InteractionOutcome & { kind: "choices" })["choices"];
}
