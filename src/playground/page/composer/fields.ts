/** The options of a command while they are filled in: their values, what is wrong with them, what there is to choose. */
import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import type { OptionValue } from "../../protocol.ts";
import { option } from "../discord.ts";
import type { Lookup } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import type { ListOption } from "../views/listbox.ts";
import { channelOptions, roleOptions, userOptions } from "../views/select-options.ts";

/** One option as far as it is filled in. */
export interface Field {
  readonly option: APIApplicationCommandBasicOption;
  /** What the field shows. */
  readonly text: string;
  /** What was picked; null while the text is all there is. */
  readonly picked: OptionValue | null;
}

/** An empty field. */
export function emptyField(of: APIApplicationCommandBasicOption): Field {
  return { option: of, text: "", picked: null };
}

const TYPE_NAMES: Readonly<Record<number, string>> = {
  [option.string]: "text",
  [option.integer]: "whole number",
  [option.boolean]: "true or false",
  [option.user]: "member",
  [option.channel]: "channel",
  [option.role]: "role",
  [option.mentionable]: "member or role",
  [option.number]: "number",
  [option.attachment]: "file",
};

/** What an option takes, in words. */
export function typeName(of: APIApplicationCommandBasicOption): string {
  return TYPE_NAMES[of.type] ?? "text";
}

/** Whether the bot is to be asked what there is to choose. */
export function asksBot(of: APIApplicationCommandBasicOption): boolean {
  return "autocomplete" in of && of.autocomplete === true;
}

/** What there is to choose without asking the bot; null for options that are typed. */
export function fixedChoices(
  field: Field,
  lookup: Lookup,
  world: Pick<State, "users" | "guilds" | "channels">,
): readonly ListOption[] | null {
  const all = allChoices(field.option, lookup, world);
  if (!all || field.picked !== null) return all;
  const typed = field.text.trim().toLocaleLowerCase().replace(/^[#@]/, "");
  return typed === "" ? all : all.filter(({ label }) => label.toLocaleLowerCase().includes(typed));
}

function allChoices(
  of: APIApplicationCommandBasicOption,
  lookup: Lookup,
  world: Pick<State, "users" | "guilds" | "channels">,
): readonly ListOption[] | null {
  switch (of.type) {
    case option.boolean:
      return [
        { value: "true", label: "True" },
        { value: "false", label: "False" },
      ];
    case option.user:
      return userOptions(lookup, world);
    case option.role:
      return roleOptions(lookup);
    case option.mentionable:
      return [...userOptions(lookup, world), ...roleOptions(lookup)];
    case option.channel:
      return channelOptions(lookup, world, of.channel_types);
    case option.string:
    case option.integer:
    case option.number:
      return of.choices && of.choices.length > 0
        ? of.choices.map(({ name, value }) => ({ value: String(value), label: name }))
        : null;
    default:
      return null;
  }
}

/** The value that a picked choice stands for, in the option's own type. */
export function pickedValue(of: APIApplicationCommandBasicOption, chosen: string): OptionValue {
  if (of.type === option.boolean) return chosen === "true";
  return of.type === option.integer || of.type === option.number ? Number(chosen) : chosen;
}

/** Discord's words for what is wrong with a field, or null. */
export function fieldError(field: Field): string | null {
  const { option: of, text, picked } = field;
  if (picked !== null) return null;
  if (text === "") return of.required ? "This option is required. Specify a value" : "Specify a value";
  switch (of.type) {
    case option.string:
      if (of.choices && of.choices.length > 0) return "Input a valid choice";
      if (of.min_length !== undefined && text.length < of.min_length) return `At least ${of.min_length} characters`;
      if (of.max_length !== undefined && text.length > of.max_length) return `At most ${of.max_length} characters`;
      return null;
    case option.integer:
    case option.number: {
      const value = Number(text);
      if (!Number.isFinite(value) || (of.type === option.integer && !Number.isSafeInteger(value))) {
        return of.type === option.integer ? "Input a valid integer" : "Input a valid number";
      }
      if (of.choices && of.choices.length > 0) return "Input a valid choice";
      if (of.min_value !== undefined && value < of.min_value) return `At least ${of.min_value}`;
      if (of.max_value !== undefined && value > of.max_value) return `At most ${of.max_value}`;
      return null;
    }
    default:
      return `Pick a ${typeName(of)} from the list`;
  }
}

/** What to send for a field, errors aside; undefined for an empty one. */
export function fieldValue({ option: of, text, picked }: Field): OptionValue | undefined {
  if (picked !== null) return picked;
  if (text === "") return undefined;
  return of.type === option.integer || of.type === option.number ? Number(text) : text;
}

/** The values of all fields that have one, by option. */
export function fieldValues(fields: readonly Field[]): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {};
  for (const field of fields) {
    const value = fieldValue(field);
    if (value !== undefined) values[field.option.name] = value;
  }
  return values;
}
