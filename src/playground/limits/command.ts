import { ApplicationCommandType, ApplicationCommandOptionType as O } from "discord-api-types/v10";
import { z } from "zod";
import { asList, asObject, lengthOf, type Path, Problems } from "./problems.ts";
import { parseBody } from "./shape.ts";

/** Names of slash commands and options. @see https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const localizations = z.record(z.string(), z.string().nullable()).nullish();

const commandSchema = z.looseObject({
  name: z.string(),
  name_localizations: localizations,
  description: z.string().nullish(),
  description_localizations: localizations,
  type: z.int().min(1).max(4).nullish(),
  options: z.array(z.looseObject({ type: z.int().min(1).max(11), name: z.string() })).nullish(),
  // Discord's description says a number; it takes the decimal string that everyone sends.
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int()]).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  integration_types: z.array(z.int().min(0).max(1)).nullish(),
  contexts: z.array(z.int().min(0).max(2)).nullish(),
});

/** A command as a bot registers it. */
export type CommandBody = z.output<typeof commandSchema>;

/**
 * Reads a command and holds it against Discord's limits.
 * @param at where the command is in the body, for a list of commands
 * @throws DiscordError 50035
 * @see https://discord.com/developers/docs/interactions/application-commands
 */
export function readCommand(body: unknown, at: Path = []): CommandBody {
  const command = parseBody(commandSchema, body, at);
  const problems = new Problems();
  if ((command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput) {
    checkName(problems, [...at, "name"], command.name);
    checkDescription(problems, [...at, "description"], command.description);
    checkOptions(problems, [...at, "options"], command.options ?? [], 0);
    if (sizeOf(command) > 8000) {
      problems.add(at, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
    }
  } else {
    problems.length([...at, "name"], command.name.trim(), 1, 32);
    if (command.description) {
      problems.add(
        [...at, "description"],
        "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED",
        "Context menu commands cannot have description",
      );
    }
    if (command.options?.length) {
      problems.add(
        [...at, "options"],
        "APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED",
        "Context menu commands cannot have options",
      );
    }
  }
  problems.refuse();
  return command;
}

function checkName(problems: Problems, path: Path, name: unknown): void {
  if (typeof name !== "string") {
    problems.required(path);
    return;
  }
  if (NAME.test(name) && name === name.toLowerCase()) return;
  problems.add(
    path,
    "APPLICATION_COMMAND_INVALID_NAME",
    "Command name is invalid: 1 to 32 lower-case letters, digits, - and _.",
  );
}

function checkDescription(problems: Problems, path: Path, description: unknown): void {
  if (typeof description !== "string") {
    problems.required(path);
    return;
  }
  problems.length(path, description, 1, 100);
}

function checkOptions(problems: Problems, path: Path, options: readonly unknown[], depth: number): void {
  problems.count(path, options.length, 0, 25);
  const names = new Set<string>();
  let optionalSeen = false;
  let nested = 0;
  for (const [i, value] of options.entries()) {
    const at = [...path, i];
    const option = asObject(value) ?? {};
    checkName(problems, [...at, "name"], option["name"]);
    checkDescription(problems, [...at, "description"], option["description"]);
    const name = String(option["name"]);
    if (names.has(name)) {
      problems.add(
        [...at, "name"],
        "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE",
        "Option names must be unique within a command",
      );
    }
    names.add(name);
    if (option["type"] === O.Subcommand || option["type"] === O.SubcommandGroup) {
      nested += 1;
      if (depth > (option["type"] === O.SubcommandGroup ? 0 : 1)) {
        problems.add([...at, "type"], "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands cannot be nested here");
      }
      checkOptions(problems, [...at, "options"], asList(option["options"]) ?? [], depth + 1);
      continue;
    }
    if (option["required"] !== true) optionalSeen = true;
    else if (optionalSeen) {
      problems.add(
        [...at, "required"],
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        "Required options must be placed before non-required options",
      );
    }
    checkChoices(problems, at, option);
  }
  if (nested > 0 && nested < options.length) {
    problems.add(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and value options cannot be mixed");
  }
}

function checkChoices(problems: Problems, path: Path, option: Readonly<Record<string, unknown>>): void {
  const choices = asList(option["choices"]) ?? [];
  problems.count([...path, "choices"], choices.length, 0, 25);
  if (option["autocomplete"] === true) {
    if (choices.length > 0) {
      problems.add(
        [...path, "autocomplete"],
        "APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES",
        "Autocomplete and choices cannot both be set",
      );
    }
    if (option["type"] !== O.String && option["type"] !== O.Integer && option["type"] !== O.Number) {
      problems.add(
        [...path, "autocomplete"],
        "APPLICATION_COMMAND_AUTOCOMPLETE_TYPE_INVALID",
        "Only string, integer and number options can be autocompleted",
      );
    }
  }
  for (const [i, value] of choices.entries()) checkChoice(problems, [...path, "choices", i], value, option["type"]);
}

/** One choice, declared or given by autocomplete: name of 1 to 100, value of the option's type (text of at most 100). */
export function checkChoice(problems: Problems, path: Path, value: unknown, optionType: unknown): void {
  const choice = asObject(value) ?? {};
  if (typeof choice["name"] !== "string") problems.required([...path, "name"]);
  else problems.length([...path, "name"], choice["name"], 1, 100);
  const own = choice["value"];
  if (optionType === O.String) {
    if (typeof own !== "string") problems.required([...path, "value"]);
    else problems.length([...path, "value"], own, 0, 100);
  } else if (typeof own !== "number") problems.required([...path, "value"]);
}

/** Name, description and value of a command, its options and choices together, longest localization counted. */
function sizeOf(node: unknown): number {
  const it = asObject(node);
  if (!it) return 0;
  let size = 0;
  for (const key of ["name", "description", "value"]) {
    const texts = [it[key], ...Object.values(asObject(it[`${key}_localizations`]) ?? {})];
    size += Math.max(0, ...texts.map((text) => (typeof text === "string" ? lengthOf(text) : 0)));
  }
  for (const key of ["options", "choices"]) for (const child of asList(it[key]) ?? []) size += sizeOf(child);
  return size;
}
