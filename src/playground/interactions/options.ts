import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as O,
} from "discord-api-types/v10";
import { lengthOf } from "../limits/problems.ts";
import type { OptionValue } from "../protocol.ts";
import { storeFiles } from "../world/files.ts";
import type { World } from "../world/world.ts";
import type { Resolved } from "./context.ts";

/** What a person filled in that Discord's own client would not send, by option. */
export class ActionRefused extends Error {
  override readonly name = "ActionRefused";
  readonly fields: Readonly<Record<string, string>>;

  constructor(message: string, fields: Readonly<Record<string, string>> = {}) {
    super(message);
    this.fields = fields;
  }
}

interface FilledOption {
  readonly name: string;
  readonly type: number;
  readonly value: unknown;
  readonly focused?: true;
}

/** The declared options at the end of a path such as "summary" or "group sub". */
export function optionsAt(
  command: APIApplicationCommand,
  path: string,
): { steps: { name: string; type: number }[]; options: readonly APIApplicationCommandOption[] } {
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  const steps: { name: string; type: number }[] = [];
  for (const name of path.split(" ").filter(Boolean)) {
    const step = options.find((option) => option.name === name);
    if (!step || (step.type !== O.Subcommand && step.type !== O.SubcommandGroup)) {
      throw new ActionRefused(`/${command.name} has no subcommand "${name}"`);
    }
    steps.push({ name: step.name, type: step.type });
    options = step.options ?? [];
  }
  if (options.some((option) => option.type === O.Subcommand || option.type === O.SubcommandGroup)) {
    throw new ActionRefused(`/${command.name} needs a subcommand`);
  }
  return { steps, options };
}

/**
 * Options as an interaction carries them, checked as Discord's client does before it sends.
 * @param focused the option being completed; then what is missing or unfinished is let be
 * @throws ActionRefused with the reason at each option
 */
export function fillOptions(
  world: World,
  declared: readonly APIApplicationCommandOption[],
  values: Readonly<Record<string, OptionValue>>,
  resolved: Resolved,
  focused: string | null,
): FilledOption[] {
  const errors: Record<string, string> = {};
  const filled: FilledOption[] = [];
  for (const name of Object.keys(values)) {
    if (!declared.some((option) => option.name === name)) errors[name] = "There is no such option.";
  }
  for (const option of declared) {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required && focused === null) errors[option.name] = "This option is required. Specify a value.";
      continue;
    }
    if (option.name === focused) {
      filled.push({ name: option.name, type: option.type, value: String(value), focused: true });
      continue;
    }
    const result = fill(world, option, value, resolved);
    if ("value" in result) filled.push({ name: option.name, type: option.type, value: result.value });
    else if (focused === null) errors[option.name] = result.error;
  }
  const [first] = Object.values(errors);
  if (first !== undefined && focused === null) throw new ActionRefused(first, errors);
  return filled;
}

type Filled = { readonly value: unknown } | { readonly error: string };

function fill(world: World, option: APIApplicationCommandOption, value: OptionValue, resolved: Resolved): Filled {
  if (typeof value === "object") {
    if (option.type !== O.Attachment) return { error: "This option takes no file." };
    const bytes = Buffer.from(value.base64, "base64");
    const [file] = storeFiles(world, [{ name: value.name, contentType: value.contentType, bytes }]);
    if (!file) return { error: "The file could not be read." };
    resolved.add("attachments", file.id, { ...file, ephemeral: true });
    return { value: file.id };
  }
  const choices = "choices" in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    return { error: "Choose one of the given options." };
  }
  if (option.type === O.String) return text(option, value);
  if (option.type === O.Integer || option.type === O.Number) return number(option, value);
  if (option.type === O.Boolean) {
    return typeof value === "boolean" ? { value } : { error: "Choose True or False." };
  }
  if (option.type === O.Attachment) return { error: "Attach a file." };
  const id = String(value);
  if (option.type === O.User) return resolved.user(id) ? { value: id } : { error: "Choose a person." };
  if (option.type === O.Role) return resolved.role(id) ? { value: id } : { error: "Choose a role." };
  if (option.type === O.Mentionable) {
    return resolved.user(id) || resolved.role(id) ? { value: id } : { error: "Choose a person or a role." };
  }
  if (option.type === O.Channel) {
    return resolved.channel(id, option.channel_types ?? []) ? { value: id } : { error: "Choose a channel." };
  }
  return { error: "This option cannot be filled." };
}

function text(option: { min_length?: number; max_length?: number }, value: string | number | boolean): Filled {
  if (typeof value !== "string") return { error: "Type a text." };
  const n = lengthOf(value);
  if (n > (option.max_length ?? 6000)) return { error: `At most ${option.max_length ?? 6000} characters.` };
  if (n < (option.min_length ?? 0)) return { error: `At least ${option.min_length} characters.` };
  return value === "" ? { error: "Type a text." } : { value };
}

function number(option: { type: O; min_value?: number; max_value?: number }, value: string | number | boolean): Filled {
  const whole = option.type === O.Integer;
  if (typeof value !== "number" || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) {
    return { error: whole ? "Type a whole number." : "Type a number." };
  }
  if (option.min_value !== undefined && value < option.min_value) return { error: `At least ${option.min_value}.` };
  if (option.max_value !== undefined && value > option.max_value) return { error: `At most ${option.max_value}.` };
  return { value };
}
