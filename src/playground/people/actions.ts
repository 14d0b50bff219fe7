import {
  type APIApplicationCommand,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits as P,
} from "discord-api-types/v10";
import type { InteractionBroker } from "../interactions/broker.ts";
import { integrationOwners, interactionPayload, Resolved } from "../interactions/context.ts";
import { metadataOf } from "../interactions/metadata.ts";
import { ActionRefused, fillOptions, optionsAt } from "../interactions/options.ts";
import type { OptionValue } from "../protocol.ts";
import { wakeThread } from "../world/channels.ts";
import { visit } from "../world/components.ts";
import { refusal } from "../world/discord-error.ts";
import type { IncomingFile } from "../world/files.ts";
import { createMessage, deleteMessage } from "../world/messages.ts";
import type { Application, Channel, Interaction, StoredMessage } from "../world/model.ts";
import { demand, holdsMessages, sendBitOf } from "../world/permissions.ts";
import type { World } from "../world/world.ts";
import { findCommand } from "./commands.ts";
import { checkValues, type ModalFields, submission } from "./modals.ts";

/** Where a slash command is run: the command by its id or its name, and its subcommand. */
export interface CommandCall {
  readonly id?: string;
  readonly name?: string;
  readonly path: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

interface OpenModal {
  readonly interaction: Interaction;
  readonly modal: APIModalInteractionResponseCallbackData;
}

/** What people can do, as Discord's own client lets them: shared by the page and the tests' driver. */
export class PeopleActions {
  readonly #world: World;
  readonly #broker: InteractionBroker;
  readonly #modals = new Map<string, OpenModal>();

  constructor(world: World, broker: InteractionBroker) {
    this.#world = world;
    this.#broker = broker;
    world.events.on((event) => {
      if (event.type !== "interaction_settled" || event.outcome.kind !== "modal") return;
      this.#modals.set(event.interaction.id, { interaction: event.interaction, modal: event.outcome.modal });
    });
  }

  /** Runs a slash command. @throws ActionRefused when Discord's client would not send it */
  slash(userId: string, channelId: string, call: CommandCall): Interaction {
    return this.#command(userId, channelId, call, null);
  }

  /** Asks for completions of one option. */
  autocomplete(userId: string, channelId: string, call: CommandCall, focused: string): Interaction {
    return this.#command(userId, channelId, call, focused);
  }

  #command(userId: string, channelId: string, call: CommandCall, focused: string | null): Interaction {
    const channel = this.#visible(userId, channelId);
    if (!holdsMessages(channel)) throw new ActionRefused("A forum has no place for answers: open one of its posts.");
    const { application, command } = this.#find(channel, userId, { ...call, type: ApplicationCommandType.ChatInput });
    const { steps, options } = optionsAt(command, call.path);
    const resolved = new Resolved(this.#world, channel, userId);
    const filled = fillOptions(this.#world, options, call.options, resolved, focused);
    const focus = focused === null ? undefined : options.find((option) => option.name === focused);
    if (focused !== null && !(focus && "autocomplete" in focus && focus.autocomplete)) {
      throw new ActionRefused("This option has no completions.", { [focused]: "This option has no completions." });
    }
    const nested = steps.reduceRight<unknown[]>((inner, step) => [{ ...step, options: inner }], filled);
    return this.#start(application, channel, userId, {
      type: focus ? InteractionType.ApplicationCommandAutocomplete : InteractionType.ApplicationCommand,
      commandName: [command.name, ...steps.map((step) => step.name)].join(" "),
      ...(focus ? { optionType: focus.type } : {}),
      data: { ...commandData(command), options: nested, ...resolvedData(resolved) },
    });
  }

  /** Uses a command of a message's context menu. */
  messageCommand(userId: string, channelId: string, messageId: string, match: { id?: string; name?: string }) {
    const channel = this.#visible(userId, channelId);
    const target = this.#seen(userId, channelId, messageId);
    const { application, command } = this.#find(channel, userId, { ...match, type: ApplicationCommandType.Message });
    const resolved = new Resolved(this.#world, channel, userId);
    resolved.add("messages", messageId, target.message);
    return this.#start(application, channel, userId, {
      type: InteractionType.ApplicationCommand,
      commandName: command.name,
      targetMessageId: messageId,
      data: { ...commandData(command), target_id: messageId, ...resolvedData(resolved) },
    });
  }

  /** Presses a button, or chooses in a select when `values` are given. */
  component(userId: string, channelId: string, messageId: string, customId: string, values: readonly string[] | null) {
    const channel = this.#visible(userId, channelId);
    const stored = this.#seen(userId, channelId, messageId);
    let component: Readonly<Record<string, unknown>> | undefined;
    visit(stored.message.components ?? [], (it) => {
      if (it["custom_id"] === customId) component = it;
    });
    const application = stored.applicationId === null ? null : this.#world.application(stored.applicationId);
    if (!component || !application) throw new ActionRefused("There is no such component on this message.");
    if (component["disabled"] === true) throw new ActionRefused("This component is disabled.");
    const isButton = component["type"] === ComponentType.Button;
    if (isButton !== (values === null)) throw new ActionRefused("This component is not of that kind.");
    const resolved = new Resolved(this.#world, channel, userId);
    if (values !== null) this.#resolveValues(component, values, resolved);
    return this.#start(application, channel, userId, {
      type: InteractionType.MessageComponent,
      sourceMessageId: messageId,
      data: {
        id: component["id"],
        custom_id: customId,
        component_type: component["type"],
        ...(values === null ? {} : { values }),
        ...resolvedData(resolved),
      },
    });
  }

  #resolveValues(component: Readonly<Record<string, unknown>>, values: readonly string[], resolved: Resolved): void {
    const error = checkValues(component, values);
    if (error) throw new ActionRefused(error);
    const type = component["type"];
    const types = Array.isArray(component["channel_types"]) ? component["channel_types"].map(Number) : [];
    for (const id of values) {
      const known =
        type === ComponentType.StringSelect ||
        (type === ComponentType.UserSelect && resolved.user(id)) ||
        (type === ComponentType.RoleSelect && resolved.role(id)) ||
        (type === ComponentType.MentionableSelect && (resolved.user(id) || resolved.role(id))) ||
        (type === ComponentType.ChannelSelect && resolved.channel(id, types));
      if (!known) throw new ActionRefused("Choose one of the given options.");
    }
  }

  /** The modal that an interaction led to, while it is open. */
  openModal(interactionId: string): APIModalInteractionResponseCallbackData | null {
    return this.#modals.get(interactionId)?.modal ?? null;
  }

  closeModal(interactionId: string): void {
    this.#modals.delete(interactionId);
  }

  /** Submits an open modal. @throws ActionRefused when a field is not filled as it must be (the modal stays open) */
  submitModal(userId: string, interactionId: string, fields: ModalFields): Interaction {
    const open = this.#modals.get(interactionId);
    if (!open || open.interaction.userId !== userId) throw new ActionRefused("This modal is not open.");
    const { interaction: from, modal } = open;
    const components = submission(modal, fields);
    this.#modals.delete(interactionId);
    const application = this.#world.application(from.applicationId);
    return this.#start(application, this.#world.channel(from.channelId), userId, {
      type: InteractionType.ModalSubmit,
      sourceMessageId: from.sourceMessageId,
      triggering: metadataOf(this.#world, from, null, true),
      data: { custom_id: modal.custom_id, components },
    });
  }

  /** Sends a message as a person. @throws DiscordError what Discord would answer */
  send(userId: string, channelId: string, content: string, files: readonly IncomingFile[], replyToId?: string) {
    const channel = this.#visible(userId, channelId);
    if (!holdsMessages(channel)) throw new ActionRefused("A forum has posts alone: write in one of them.");
    demand(this.#world, channel, userId, sendBitOf(channel) | (files.length > 0 ? P.AttachFiles : 0n));
    if (channel.thread?.locked) demand(this.#world, channel, userId, P.ManageThreads);
    const replyTo = replyToId ? this.#seen(userId, channelId, replyToId) : null;
    const author = this.#world.user(userId);
    const stored = createMessage(this.#world, channel, { content }, files, { author, applicationId: null, replyTo });
    wakeThread(this.#world, channel);
    return stored;
  }

  /** Deletes one's own message, or another's with Manage Messages. */
  delete(userId: string, channelId: string, messageId: string): void {
    const stored = this.#seen(userId, channelId, messageId);
    const channel = this.#visible(userId, channelId);
    if (stored.message.author.id !== userId) demand(this.#world, channel, userId, P.ManageMessages);
    deleteMessage(this.#world, stored);
  }

  /** Dismisses an ephemeral message that is for this person. */
  dismiss(userId: string, channelId: string, messageId: string): void {
    const stored = this.#seen(userId, channelId, messageId);
    if (stored.ephemeralTo !== userId) throw new ActionRefused("Only private answers can be dismissed.");
    deleteMessage(this.#world, stored);
  }

  #start(
    application: Application,
    channel: Channel,
    userId: string,
    what: Partial<Parameters<InteractionBroker["start"]>[0]> & { type: InteractionType; data: Record<string, unknown> },
  ): Interaction {
    const { data, ...seed } = what;
    return this.#broker.start(
      {
        applicationId: application.id,
        channelId: channel.id,
        guildId: channel.guildId,
        userId,
        commandName: null,
        sourceMessageId: null,
        targetMessageId: null,
        integrationOwners: integrationOwners(this.#world, application, channel, userId),
        ...seed,
      },
      (interaction) => interactionPayload(this.#world, interaction, data),
    );
  }

  #find(channel: Channel, userId: string, match: { id?: string; name?: string; type: ApplicationCommandType }) {
    const found = findCommand(this.#world, channel, userId, match);
    if (!found) throw new ActionRefused(`There is no command ${match.name ?? match.id} that you may use here.`);
    return found;
  }

  #visible(userId: string, channelId: string): Channel {
    const channel = this.#world.channel(channelId);
    demand(this.#world, channel, userId, P.ViewChannel);
    return channel;
  }

  #seen(userId: string, channelId: string, messageId: string): StoredMessage {
    const stored = this.#world.message(channelId, messageId);
    if (stored.ephemeralTo !== null && stored.ephemeralTo !== userId) throw refusal("unknownMessage");
    if ((stored.message.flags ?? 0) & MessageFlags.Loading) throw new ActionRefused("The answer is not there yet.");
    return stored;
  }
}

function commandData(command: APIApplicationCommand): Record<string, unknown> {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}

function resolvedData(resolved: Resolved): Record<string, unknown> {
  const data = resolved.toJSON();
  return data ? { resolved: data } : {};
}
