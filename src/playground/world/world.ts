import type { APIUser } from "discord-api-types/v10";
import type { PlaygroundClock } from "../clock.ts";
import { refusal } from "./discord-error.ts";
import type { Application, Channel, Guild, Interaction, StoredFile, StoredMessage, WorldEvent } from "./model.ts";
import { Signal } from "./signal.ts";
import { Snowflakes } from "./snowflakes.ts";

/** Somebody a person at the page, or a test, can be. */
export interface PersonState {
  readonly userId: string;
  readonly label: string;
  locale: string;
}

/** All that the local Discord knows, in memory. */
export class World {
  readonly clock: PlaygroundClock;
  readonly ids: Snowflakes;
  readonly events = new Signal<WorldEvent>();
  readonly users = new Map<string, APIUser>();
  readonly people = new Map<string, PersonState>();
  readonly applications = new Map<string, Application>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  /** The channels and threads of each guild: the same as in `channels`. */
  readonly #byGuild = new Map<string, Set<Channel>>();
  /** By channel, oldest first, ephemeral ones included. */
  readonly messages = new Map<string, Map<string, StoredMessage>>();
  readonly files = new Map<string, StoredFile>();
  readonly interactions = new Map<string, Interaction>();
  /** Users who take no DMs from bots. */
  readonly closedToDms = new Set<string>();
  /** Where files are served: set once the server listens. */
  cdnUrl = "http://127.0.0.1/cdn";

  constructor(clock: PlaygroundClock) {
    this.clock = clock;
    this.ids = new Snowflakes(clock);
  }

  /** Adds a channel to the world; `addChannel` makes one and tells of it. */
  keepChannel(channel: Channel): void {
    this.channels.set(channel.id, channel);
    if (channel.guildId === null) return;
    const own = this.#byGuild.get(channel.guildId) ?? new Set();
    this.#byGuild.set(channel.guildId, own.add(channel));
  }

  /** Takes a channel and its messages out of the world. */
  dropChannel(channel: Channel): void {
    this.channels.delete(channel.id);
    this.messages.delete(channel.id);
    if (channel.guildId !== null) this.#byGuild.get(channel.guildId)?.delete(channel);
  }

  /** The channels and threads of a guild, in the order in which they were made. */
  channelsOf(guildId: string): Channel[] {
    return [...(this.#byGuild.get(guildId) ?? [])];
  }

  /** The present time as Discord writes timestamps. */
  timestamp(): string {
    return this.clock.now().toString({ fractionalSecondDigits: 6 }).replace("Z", "+00:00");
  }

  nowMs(): number {
    return this.clock.now().epochMilliseconds;
  }

  user(id: string): APIUser {
    const user = this.users.get(id);
    if (!user) throw refusal("unknownUser");
    return user;
  }

  guild(id: string): Guild {
    const guild = this.guilds.get(id);
    if (!guild) throw refusal("unknownGuild");
    return guild;
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw refusal("unknownChannel");
    return channel;
  }

  /** The messages of a channel, oldest first; made on first use. */
  history(channelId: string): Map<string, StoredMessage> {
    const known = this.messages.get(channelId);
    if (known) return known;
    const fresh = new Map<string, StoredMessage>();
    this.messages.set(channelId, fresh);
    return fresh;
  }

  message(channelId: string, messageId: string): StoredMessage {
    const stored = this.messages.get(channelId)?.get(messageId);
    if (!stored) throw refusal("unknownMessage");
    return stored;
  }

  /** An application by its id. */
  application(id: string): Application {
    const application = this.applications.get(id);
    if (!application) throw refusal("unknownApplication");
    return application;
  }

  applicationOfBot(userId: string): Application | null {
    for (const application of this.applications.values()) if (application.bot.id === userId) return application;
    return null;
  }
}
