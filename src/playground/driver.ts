import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";
import { systemTimers } from "./clock.ts";
import type { CommandCall, PeopleActions } from "./people/actions.ts";
import { usableCommands } from "./people/commands.ts";
import type { ModalFields } from "./people/modals.ts";
import type { InteractionFailure, OptionValue } from "./protocol.ts";
import { type SeenMessage, seenMessage } from "./seen.ts";
import type { Channel, Interaction } from "./world/model.ts";
import { channelPermissions, isThread } from "./world/permissions.ts";
import { bySnowflake } from "./world/snowflakes.ts";
import type { World } from "./world/world.ts";

export { asMessage, asModal, type SeenMessage } from "./seen.ts";

/** A modal that opened. */
export interface SeenModal {
  readonly kind: "modal";
  readonly interactionId: string;
  readonly modal: APIModalInteractionResponseCallbackData;
  /** Title and labels. */
  readonly text: string;
}

/** The bot did not answer. */
export interface SeenFailure {
  readonly kind: "failed";
  readonly reason: InteractionFailure;
  /** "The application did not respond". */
  readonly text: string;
}

/** What a person sees after what they did. */
export type Seen = SeenMessage | SeenModal | SeenFailure;

/** How long the driver waits for anything, in real milliseconds whatever the server's timers say. */
const PATIENCE_MS = 10_000;

/** Acts as Discord's users do, and tells what they see; for tests. */
export class DiscordDriver {
  readonly #world: World;
  readonly #actions: PeopleActions;

  constructor(world: World, actions: PeopleActions) {
    this.#world = world;
    this.#actions = actions;
  }

  /** Somebody to act as. */
  user(id: string): DriverUser {
    return new DriverUser(this.#world, this.#actions, this, id);
  }

  /** What came of an interaction. @throws Error when the bot deferred it and then said nothing for 10 s */
  async seen(interaction: Interaction): Promise<Seen> {
    const outcome = await this.#patiently(interaction.outcome, `an answer to ${interaction.commandName ?? "a click"}`);
    if (outcome.kind === "message") {
      const stored = this.#world.message(outcome.channelId, outcome.messageId);
      return seenMessage(stored, outcome.inPlace);
    }
    if (outcome.kind === "modal") {
      const { modal } = outcome;
      return { kind: "modal", interactionId: interaction.id, modal, text: modal.title };
    }
    if (outcome.kind === "choices") throw new Error("completions where an answer was expected");
    return outcome;
  }

  /** The choices that a completion gave; an empty list when it failed is an error. */
  async choices(interaction: Interaction): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const outcome = await this.#patiently(interaction.outcome, "completions");
    if (outcome.kind === "choices") return outcome.choices;
    throw new Error(outcome.kind === "failed" ? `Loading options failed (${outcome.reason})` : "no completions");
  }

  /** Waits, without sleeping, until the world is such; looks again after each event. */
  until<T>(look: () => T | null | undefined | false, what: string, patienceMs: number = PATIENCE_MS): Promise<T> {
    return new Promise((resolve, reject) => {
      const finish = (end: () => void) => {
        cancel();
        stop();
        end();
      };
      const check = () => {
        const found = look();
        if (found) finish(() => resolve(found));
      };
      const cancel = systemTimers.after(patienceMs, () =>
        finish(() => reject(new Error(`waited in vain for ${what}`))),
      );
      const stop = this.#world.events.on(check);
      check();
    });
  }

  /** Until a bot is connected. */
  async connected(): Promise<void> {
    await this.until(() => [...this.#world.applications.values()].some((it) => it.connections > 0), "a bot");
  }

  async #patiently<T>(promise: Promise<T>, what: string): Promise<T> {
    let cancel = () => {};
    const late = new Promise<never>((_, reject) => {
      cancel = systemTimers.after(PATIENCE_MS, () => reject(new Error(`waited in vain for ${what}`)));
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      cancel();
    }
  }
}

/** A user who can go into channels. */
export class DriverUser {
  readonly #world: World;
  readonly #actions: PeopleActions;
  readonly #driver: DiscordDriver;
  readonly id: string;

  constructor(world: World, actions: PeopleActions, driver: DiscordDriver, id: string) {
    this.#world = world;
    this.#actions = actions;
    this.#driver = driver;
    this.id = id;
  }

  /** Goes into a channel, thread or DM. */
  in(channelId: string): DriverChannel {
    return new DriverChannel(this.#world, this.#actions, this.#driver, this.id, channelId);
  }

  /** Sets the language of this user's Discord. */
  speaks(locale: string): this {
    const person = this.#world.people.get(this.id);
    if (person) person.locale = locale;
    return this;
  }

  /** Installs the bot for this user alone. */
  installs(applicationId: string): this {
    this.#world.application(applicationId).installedBy.add(this.id);
    return this;
  }
}

/** A file to send. */
export interface DriverFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
}

/** Option values by name, as a person fills them in. */
export type DriverOptions = Readonly<Record<string, OptionValue | DriverFile>>;

/** A user in a channel. */
export class DriverChannel {
  readonly #world: World;
  readonly #actions: PeopleActions;
  readonly #driver: DiscordDriver;
  readonly #userId: string;
  readonly #channelId: string;

  constructor(world: World, actions: PeopleActions, driver: DiscordDriver, userId: string, channelId: string) {
    this.#world = world;
    this.#actions = actions;
    this.#driver = driver;
    this.#userId = userId;
    this.#channelId = channelId;
  }

  /** Runs "article summary" with options by name; a file as `{ name, content }`. */
  async slash(command: string, options: DriverOptions = {}): Promise<Seen> {
    return this.#driver.seen(this.#actions.slash(this.#userId, this.#channelId, callOf(command, options)));
  }

  /** Completions of one option: `autocomplete("article summary", "article", "iran")`. */
  async autocomplete(
    command: string,
    focused: string,
    typed: string | number,
    others: DriverOptions = {},
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const call = callOf(command, { ...others, [focused]: typed });
    return this.#driver.choices(this.#actions.autocomplete(this.#userId, this.#channelId, call, focused));
  }

  /** Presses a button, by its custom id or its label. */
  async click(message: MessageLike, button: string): Promise<Seen> {
    const customId = idOf(message, "buttons", button);
    return this.#driver.seen(this.#actions.component(this.#userId, this.#channelId, message.id, customId, null));
  }

  /** Chooses in a select, by its custom id or placeholder; the only select when left out (null). */
  async select(message: MessageLike, select: string | null, values: readonly string[]): Promise<Seen> {
    const customId = idOf(message, "selects", select);
    return this.#driver.seen(this.#actions.component(this.#userId, this.#channelId, message.id, customId, values));
  }

  async submitModal(seen: SeenModal, fields: ModalFields): Promise<Seen> {
    return this.#driver.seen(this.#actions.submitModal(this.#userId, seen.interactionId, fields));
  }

  /** A command of the message's context menu, by its name. */
  async contextMenu(command: string, message: Pick<SeenMessage, "id">): Promise<Seen> {
    return this.#driver.seen(
      this.#actions.messageCommand(this.#userId, this.#channelId, message.id, { name: command }),
    );
  }

  /** Sends a chat message. */
  send(content: string, files: readonly DriverFile[] = []): SeenMessage {
    const incoming = files.map(({ name, content: text, contentType }) => ({
      name,
      contentType: contentType ?? "",
      bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
    }));
    return seenMessage(this.#actions.send(this.#userId, this.#channelId, content, incoming), false);
  }

  dismiss(message: Pick<SeenMessage, "id">): void {
    this.#actions.dismiss(this.#userId, this.#channelId, message.id);
  }

  delete(message: Pick<SeenMessage, "id">): void {
    this.#actions.delete(this.#userId, this.#channelId, message.id);
  }

  /** What this user sees here now, oldest first. */
  messages(): SeenMessage[] {
    const all = [...(this.#world.messages.get(this.#channelId)?.values() ?? [])];
    return all
      .filter((stored) => stored.ephemeralTo === null || stored.ephemeralTo === this.#userId)
      .sort((a, b) => bySnowflake(a.message.id, b.message.id))
      .map((stored) => seenMessage(stored, false));
  }

  /** A message as this user sees it now; null when it is gone. */
  message(id: string): SeenMessage | null {
    return this.messages().find((message) => message.id === id) ?? null;
  }

  /** Waits for a message that is such, one that is here already included. */
  waitFor(such: (message: SeenMessage) => boolean, what = "a message"): Promise<SeenMessage> {
    return this.#driver.until(() => this.messages().find(such), what);
  }

  /** The threads under this channel, oldest first. */
  threads(): readonly Channel[] {
    const { guildId } = this.#world.channel(this.#channelId);
    const all = guildId === null ? [] : this.#world.channelsOf(guildId);
    return all.filter((channel) => isThread(channel) && channel.parentId === this.#channelId);
  }

  /** The names of the commands that Discord shows this user here; context-menu commands too. */
  commands(): string[] {
    const channel = this.#world.channel(this.#channelId);
    return usableCommands(this.#world, channel, this.#userId).map(({ command }) => command.name);
  }

  /** This user's permission bits here. */
  permissions(): bigint {
    return channelPermissions(this.#world, this.#world.channel(this.#channelId), this.#userId);
  }
}

type MessageLike = Pick<SeenMessage, "id"> & { readonly message: APIMessage };

function callOf(command: string, options: DriverOptions): CommandCall {
  const [name = "", ...path] = command.replace(/^\//, "").split(" ");
  const filled = Object.entries(options).map(([option, value]) => [option, filledIn(value)] as const);
  return { name, path: path.join(" "), options: Object.fromEntries(filled) };
}

function filledIn(value: OptionValue | DriverFile): OptionValue {
  if (typeof value !== "object" || !("content" in value)) return value;
  const { name, content, contentType = "" } = value;
  return { name, contentType, base64: Buffer.from(content).toString("base64") };
}

function idOf(message: MessageLike, kind: "buttons" | "selects", wanted: string | null): string {
  const known = seenMessage({ message: message.message, ephemeralTo: null }, false)[kind];
  const found =
    wanted === null
      ? known[0]
      : known.find((it) => it.customId === wanted || ("label" in it ? it.label : it.placeholder) === wanted);
  if (found?.customId) return found.customId;
  const names = known.map((it) => ("label" in it ? it.label : it.placeholder) || it.customId);
  throw new Error(`no ${kind} "${wanted}" on the message; it has: ${names.join(", ") || "none"}`);
}
