/** Finds what an id stands for, by the state as it is now. */
import type { APIChannel, APIRole, APIUser } from "discord-api-types/v10";
import type { PageGuild } from "../../protocol.ts";
import type { State } from "./model.ts";

/** What the views of a message need to know about the world. */
export interface Lookup {
  readonly personId: string;
  readonly locale: string;
  /** Of the open channel; null in a direct message. */
  readonly guild: PageGuild | null;
  user(id: string): APIUser | null;
  role(id: string): APIRole | null;
  channel(id: string): APIChannel | null;
  /** The colour of a member's highest coloured role, as CSS; null for none. */
  colour(userId: string): string | null;
  /** Time by the server's clock, in milliseconds since 1970. */
  now(): number;
}

/** Gives the same lookup as long as nothing changes that a message could show. */
export function createLookup(): (state: State) => Lookup {
  let last: { readonly key: readonly unknown[]; readonly lookup: Lookup } | null = null;
  return (state) => {
    const { personId, locale, people, users, guilds, channels, channelId, clock } = state;
    const key = [personId, locale, people, users, guilds, channels, channelId, clock];
    if (last?.key.every((part, i) => part === key[i])) return last.lookup;
    const lookup = buildLookup(state);
    last = { key, lookup };
    return lookup;
  };
}

function buildLookup(state: State): Lookup {
  const users = new Map(state.users.map((user) => [user.id, user]));
  const roles = new Map(state.guilds.flatMap((guild) => guild.roles).map((role) => [role.id, role]));
  const channels = new Map(state.channels.map(({ channel }) => [channel.id, channel]));
  const people = new Map(state.people.map((person) => [person.user.id, person]));
  const guild = guildOf(state, state.channelId);
  return {
    personId: state.personId,
    locale: state.locale,
    guild,
    user: (id) => users.get(id) ?? null,
    role: (id) => roles.get(id) ?? null,
    channel: (id) => channels.get(id) ?? null,
    colour: (userId) => {
      const own = (guild && people.get(userId)?.roles[guild.id]) ?? [];
      const highest = own
        .map((id) => roles.get(id))
        .filter((role): role is APIRole => role !== undefined && role.color !== 0)
        .sort((a, b) => b.position - a.position)[0];
      return highest ? cssColour(highest.color) : null;
    },
    now: () => Date.now() + state.clock.offsetMs,
  };
}

/** The guild that a channel belongs to; null for a direct message. */
export function guildOf(state: State, channelId: string): PageGuild | null {
  const channel = state.channels.find(({ channel: one }) => one.id === channelId)?.channel;
  const guildId = channel && "guild_id" in channel ? channel.guild_id : null;
  return state.guilds.find((guild) => guild.id === guildId) ?? null;
}

/** Discord's colour numbers (0xRRGGBB) as CSS. */
export function cssColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0")}`;
}

/** What a person is called. */
export function displayName(user: APIUser): string {
  return user.global_name ?? user.username;
}
