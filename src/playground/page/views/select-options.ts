/** What each kind of select offers: its own options, or the people, roles and channels of the place. */
import type { APISelectMenuComponent, APIUser } from "discord-api-types/v10";
import { component } from "../discord.ts";
import { displayName, type Lookup } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { h } from "../ui.ts";
import { avatar } from "./avatar.ts";
import { channelIcon } from "./channel-icon.ts";
import type { ListOption } from "./listbox.ts";

type World = Pick<State, "users" | "guilds" | "channels">;

/** The options of a select, and which of them are chosen at first. */
export function selectOptions(
  select: APISelectMenuComponent,
  lookup: Lookup,
  world: World,
): { readonly options: readonly ListOption[]; readonly defaults: readonly string[] } {
  if (select.type === component.stringSelect) {
    return {
      options: select.options.map(({ value, label, description, emoji }) => ({
        value,
        label,
        ...(description ? { description } : {}),
        ...(emoji?.name ? { mark: emoji.id ? `:${emoji.name}:` : emoji.name } : {}),
      })),
      defaults: select.options.filter((option) => option.default === true).map((option) => option.value),
    };
  }
  const defaults = (select.default_values ?? []).map(({ id }) => id);
  switch (select.type) {
    case component.userSelect:
      return { options: userOptions(lookup, world), defaults };
    case component.roleSelect:
      return { options: roleOptions(lookup), defaults };
    case component.mentionableSelect:
      return { options: [...userOptions(lookup, world), ...roleOptions(lookup)], defaults };
    case component.channelSelect: {
      const types: readonly number[] | undefined = select.channel_types;
      return { options: channelOptions(lookup, world, types), defaults };
    }
    default:
      return { options: [], defaults };
  }
}

/** The people and bots of the place. */
export function userOptions(lookup: Lookup, { users }: World): readonly ListOption[] {
  const here = (user: APIUser): boolean => lookup.guild === null || lookup.guild.memberIds.includes(user.id);
  return users.filter(here).map((user) => ({
    value: user.id,
    label: displayName(user),
    description: user.username,
    mark: avatar(user, "tiny"),
  }));
}

/** The roles of the guild. */
export function roleOptions(lookup: Lookup): readonly ListOption[] {
  return (lookup.guild?.roles ?? []).map((role) => ({
    value: role.id,
    label: role.name.startsWith("@") ? role.name : `@${role.name}`,
    mark: h("span", { class: "role-mark" }),
  }));
}

/** The guild's channels of some types, or of all. */
export function channelOptions(lookup: Lookup, { channels }: World, types?: readonly number[]): readonly ListOption[] {
  return channels
    .map(({ channel }) => channel)
    .filter((channel) => "guild_id" in channel && channel.guild_id === lookup.guild?.id)
    .filter((channel) => types === undefined || types.length === 0 || types.includes(channel.type))
    .map((channel) => ({ value: channel.id, label: channel.name ?? channel.id, mark: channelIcon(channel.type, 18) }));
}
