import { ActionRefused } from "../interactions/options.ts";
import { type ActionError, type PageAction, type PageEvent, pageActionSchema, type Upload } from "../protocol.ts";
import { type RequestLog, redactedEntry } from "../request-log.ts";
import { DiscordError, type ErrorTree } from "../world/discord-error.ts";
import type { IncomingFile } from "../world/files.ts";
import type { Interaction, WorldEvent } from "../world/model.ts";
import type { World } from "../world/world.ts";
import type { PeopleActions } from "./actions.ts";
import { moveClock } from "./clock-moves.ts";
import { usableCommands } from "./commands.ts";
import { pageBot, pageChannel, pageClock, pageMessages, sees, snapshot } from "./view.ts";

export interface PageSessionOptions {
  readonly world: World;
  readonly actions: PeopleActions;
  readonly log: RequestLog;
  readonly send: (event: PageEvent) => void;
  readonly onError: (error: unknown) => void;
}

/** One open page: who the person is, which channel is open, what they are told. */
export class PageSession {
  readonly #options: PageSessionOptions;
  readonly #world: World;
  #personId: string;
  #channelId: string;
  readonly #choices = new Map<string, number>();
  readonly #own = new Set<string>();
  readonly #visible = new Set<string>();
  #next: string | null = null;
  readonly #stop: () => void;

  constructor(options: PageSessionOptions) {
    this.#options = options;
    this.#world = options.world;
    this.#personId = [...this.#world.people.keys()][0] ?? "";
    this.#channelId = this.#firstChannel();
    this.#stop = this.#world.events.on((event) => this.#tell(event));
    this.#snapshot();
  }

  /** Takes a frame of the page: one action as JSON. */
  async receive(text: string): Promise<void> {
    const action = readAction(text);
    if (!action) return;
    const { ref } = action;
    try {
      await this.#do(action);
      this.#send({ type: "result", ref, ok: true });
    } catch (error) {
      const known = error instanceof ActionRefused || error instanceof DiscordError;
      if (!known) this.#options.onError(error);
      this.#send({ type: "result", ref, ok: false, error: told(error) });
    }
  }

  close(): void {
    this.#stop();
  }

  async #do(action: PageAction): Promise<void> {
    const { actions } = this.#options;
    const me = this.#personId;
    switch (action.type) {
      case "person":
        return this.#become(action.personId);
      case "open":
        return this.#open(action.channelId);
      case "locale": {
        const person = this.#world.people.get(me);
        if (person) person.locale = action.locale;
        return this.#snapshot();
      }
      case "history": {
        if (!sees(this.#world, this.#world.channel(action.channelId), me)) throw new ActionRefused("Not to be seen.");
        const messages = pageMessages(this.#world, action.channelId, me, action.before);
        return this.#send({ type: "history", ref: action.ref, channelId: action.channelId, messages });
      }
      case "slash":
        return this.#started(action.ref, actions.slash(me, action.channelId, callOf(action)));
      case "autocomplete": {
        const interaction = actions.autocomplete(me, action.channelId, callOf(action), action.focused);
        this.#choices.set(interaction.id, action.ref);
        return;
      }
      case "button":
        return this.#started(
          action.ref,
          actions.component(me, action.channelId, action.messageId, action.customId, null),
        );
      case "select":
        return this.#started(
          action.ref,
          actions.component(me, action.channelId, action.messageId, action.customId, action.values),
        );
      case "modal_submit":
        return this.#started(action.ref, actions.submitModal(me, action.interactionId, action.fields));
      case "modal_close":
        return actions.closeModal(action.interactionId);
      case "message_command":
        return this.#started(
          action.ref,
          actions.messageCommand(me, action.channelId, action.messageId, { id: action.commandId }),
        );
      case "send":
        actions.send(me, action.channelId, action.content, action.files.map(incoming));
        return;
      case "delete":
        return actions.delete(me, action.channelId, action.messageId);
      case "dismiss":
        return actions.dismiss(me, action.channelId, action.messageId);
      case "clock":
        await moveClock(this.#world.clock, action.to, action.timeZone ?? "UTC");
        this.#world.events.emit({ type: "clock_moved" });
        return;
      case "log_clear":
        this.#options.log.clear();
        return this.#send({ type: "log_cleared" });
    }
  }

  #become(personId: string): void {
    if (!this.#world.people.has(personId)) throw new ActionRefused("There is no such person.");
    this.#personId = personId;
    const here = this.#world.channels.get(this.#channelId);
    if (!sees(this.#world, here, personId)) this.#channelId = this.#firstChannel();
    this.#snapshot();
  }

  #open(channelId: string): void {
    const channel = this.#world.channel(channelId);
    if (!sees(this.#world, channel, this.#personId)) throw new ActionRefused("You cannot see this channel.");
    this.#channelId = channelId;
    const messages = pageMessages(this.#world, channelId, this.#personId, null);
    const commands = usableCommands(this.#world, channel, this.#personId);
    this.#send({ type: "channel_opened", channelId, messages, commands });
  }

  #started(ref: number, interaction: Interaction): void {
    this.#own.add(interaction.id);
    const { id: interactionId, channelId, sourceMessageId: messageId } = interaction;
    this.#send({ type: "interaction_started", ref, interactionId, channelId, messageId });
  }

  #snapshot(): void {
    this.#visible.clear();
    for (const channel of this.#world.channels.values()) {
      if (sees(this.#world, channel, this.#personId)) this.#visible.add(channel.id);
    }
    this.#send(snapshot(this.#world, this.#options.log, this.#personId, this.#channelId));
  }

  #tell(event: WorldEvent): void {
    switch (event.type) {
      case "message_created":
      case "message_updated":
      case "message_deleted": {
        const { stored } = event;
        if (stored.ephemeralTo !== null && stored.ephemeralTo !== this.#personId) return;
        if (!sees(this.#world, this.#world.channels.get(stored.channelId), this.#personId)) return;
        if (event.type !== "message_deleted") {
          this.#send({ type: event.type, message: stored.message });
          return;
        }
        this.#send({ type: event.type, channelId: stored.channelId, messageId: stored.message.id });
        return;
      }
      case "channel_created":
      case "channel_updated":
      case "channel_deleted":
        this.#channel(event.channel.id);
        return;
      case "guild_joined":
      case "guild_left":
      case "permissions_changed":
        this.#snapshot();
        return;
      case "typing":
        if (!sees(this.#world, this.#world.channels.get(event.channelId), this.#personId)) return;
        this.#send({ type: "typing", channelId: event.channelId, userId: event.userId });
        return;
      case "commands_changed":
        this.#commands();
        return;
      case "bot_changed":
        this.#send({ type: "bot", bot: pageBot(this.#world.application(event.applicationId)) });
        return;
      case "interaction_done":
        if (!this.#own.has(event.interaction.id)) return;
        this.#send({ type: "interaction_done", interactionId: event.interaction.id });
        return;
      case "interaction_settled":
        this.#settled(event);
        this.#nextEvent();
        return;
      case "clock_moved":
        this.#send({ type: "clock", clock: pageClock(this.#world) });
        return;
      case "log":
        this.#send({ type: "log", entry: redactedEntry(event.entry) });
        return;
    }
  }

  /** Tells the page when the bot next waits for something else than before. */
  #nextEvent(): void {
    const clock = pageClock(this.#world);
    if (clock.next === this.#next) return;
    this.#next = clock.next;
    this.#send({ type: "clock", clock });
  }

  #channel(id: string): void {
    const channel = this.#world.channels.get(id);
    if (sees(this.#world, channel, this.#personId)) {
      this.#visible.add(id);
      this.#send({ type: "channel", channel: pageChannel(this.#world, channel, this.#personId) });
    } else if (this.#visible.delete(id)) this.#send({ type: "channel_gone", channelId: id });
    if (id === this.#channelId) this.#commands();
  }

  #commands(): void {
    const channel = this.#world.channels.get(this.#channelId);
    const commands = channel ? usableCommands(this.#world, channel, this.#personId) : [];
    this.#send({ type: "commands", channelId: this.#channelId, commands });
  }

  #settled({ interaction, outcome }: WorldEvent & { type: "interaction_settled" }): void {
    const ref = this.#choices.get(interaction.id);
    if (ref !== undefined) {
      this.#choices.delete(interaction.id);
      const choices = outcome.kind === "choices" ? outcome.choices : [];
      this.#send({ type: "choices", ref, choices, failed: outcome.kind !== "choices" });
      return;
    }
    if (!this.#own.delete(interaction.id)) return;
    const { id: interactionId, channelId, sourceMessageId: messageId } = interaction;
    if (outcome.kind === "modal") this.#send({ type: "modal", interactionId, channelId, modal: outcome.modal });
    else if (outcome.kind === "failed") {
      const { reason, text } = outcome;
      this.#send({ type: "interaction_failed", interactionId, channelId, messageId, reason, text });
    }
  }

  #firstChannel(): string {
    for (const channel of this.#world.channels.values()) {
      if (channel.guildId !== null && sees(this.#world, channel, this.#personId)) return channel.id;
    }
    return [...this.#world.channels.keys()][0] ?? "";
  }

  #send(event: PageEvent): void {
    this.#options.send(event);
  }
}

function readAction(text: string): PageAction | null {
  try {
    const result = pageActionSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

function callOf({ commandId, path, options }: PageAction & { type: "slash" | "autocomplete" }) {
  return { id: commandId, path, options };
}

function incoming({ name, contentType, base64 }: Upload): IncomingFile {
  return { name, contentType, bytes: Buffer.from(base64, "base64") };
}

function told(error: unknown): ActionError {
  if (error instanceof ActionRefused) return { message: error.message, fields: error.fields };
  if (error instanceof DiscordError) {
    const [first] = error.errors ? messagesOf(error.errors) : [];
    return { message: first ?? error.message, fields: {} };
  }
  return { message: "Something went wrong.", fields: {} };
}

function messagesOf(tree: ErrorTree): string[] {
  return Object.values(tree).flatMap((node) =>
    Array.isArray(node) ? node.map(({ message }) => message) : messagesOf(node),
  );
}
