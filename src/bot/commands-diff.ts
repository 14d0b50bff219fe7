import { isDeepStrictEqual } from "node:util";

/**
 * Says whether Discord has exactly these commands. Discord gives back more than it was given (ids, versions, defaults,
 * nulls, its own order), so both sides are brought to one form first: without what is at its default, keys and sets
 * in one order. What the wanted side leaves to Discord to choose (contexts, integration types) is not compared.
 * @see https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
export function sameCommands(wanted: readonly object[], registered: readonly object[]): boolean {
  if (wanted.length !== registered.length) return false;
  const theirs = new Map(registered.map((command) => [identity(command), command]));
  return wanted.every((command) => {
    const other = theirs.get(identity(command));
    return other !== undefined && isDeepStrictEqual(commandForm(command, command), commandForm(other, command));
  });
}

/** What makes two commands the same one: Discord allows each name once for each type. */
export function identity(command: object): string {
  const { type = 1, name } = command as { type?: number; name?: string };
  return `${type} ${name}`;
}

const COMMAND_KEYS = [
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "default_member_permissions",
  "nsfw",
] as const;
/** Where Discord fills in its own choice when the command does not say. */
const LEFT_TO_DISCORD = ["contexts", "integration_types"] as const;
/** Arrays whose order means nothing. */
const SETS: ReadonlySet<string> = new Set(["contexts", "integration_types", "channel_types"]);
const OPTION_KEYS: ReadonlySet<string> = new Set([
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "required",
  "choices",
  "options",
  "channel_types",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
  "autocomplete",
]);

type Fields = Readonly<Record<string, unknown>>;

function commandForm(command: object, wanted: object): unknown {
  const fields = command as Fields;
  const chosen = LEFT_TO_DISCORD.filter((key) => (wanted as Fields)[key] != null);
  const entries = [...COMMAND_KEYS, ...chosen].map((key) => [key, fields[key]] as const);
  return { type: fields["type"] ?? 1, ...withoutDefaults(entries) };
}

function withoutDefaults(entries: readonly (readonly [string, unknown])[]): Fields {
  const kept = entries.map(([key, value]) => [key, form(key, value)] as const).filter(([, value]) => !isDefault(value));
  return Object.fromEntries(kept);
}

function form(key: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    if (key === "options") return value.map(optionForm);
    return SETS.has(key) ? [...value].sort((a, b) => Number(a) - Number(b)) : value.map((item) => form("", item));
  }
  if (typeof value === "object" && value !== null) {
    return withoutDefaults(Object.entries(value).filter(([name]) => name !== "name_localized"));
  }
  return key === "default_member_permissions" && value != null ? String(value) : value;
}

function optionForm(option: unknown): unknown {
  if (typeof option !== "object" || option === null) return option;
  return withoutDefaults(Object.entries(option).filter(([key]) => OPTION_KEYS.has(key)));
}

function isDefault(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  if (typeof value !== "object") return false;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}
