import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { AttachmentOption, ChannelOption, RoleOption } from "../interactions/command.ts";
import { UserError } from "../interactions/user-error.ts";
import type { IncomingOption, Resolved } from "./incoming.ts";

/** A checked option value; null for an option that was left out. */
export type OptionValue = string | number | boolean | ChannelOption | RoleOption | AttachmentOption | null;

/** The options that a command's payload declares for one of its subcommands; null when there is no such subcommand. */
export function declaredOptions(
  payload: RESTPostAPIChatInputApplicationCommandsJSONBody,
  subcommand: string,
): readonly APIApplicationCommandBasicOption[] | null {
  for (const option of payload.options ?? []) {
    if (option.type === ApplicationCommandOptionType.Subcommand && option.name === subcommand) {
      return option.options ?? [];
    }
  }
  return null;
}

/**
 * Checks filled-in options against their declaration and gives a value for each declared one.
 * @throws UserError "outdated-command" when they do not fit, which is so when Discord still shows an older version
 */
export function readOptions(
  declared: readonly APIApplicationCommandBasicOption[],
  given: readonly IncomingOption[],
  resolved: Resolved,
): Record<string, OptionValue> {
  const unknown = given.find((option) => !declared.some((d) => d.name === option.name));
  if (unknown) throw outdated(unknown.name);
  return Object.fromEntries(
    declared.map((declaration) => {
      const option = given.find((o) => o.name === declaration.name);
      if (!option && declaration.required) throw outdated(declaration.name);
      const value = option ? readValue(declaration, option, resolved) : null;
      if (value === undefined) throw outdated(declaration.name);
      return [declaration.name, value];
    }),
  );
}

/** As {@link readOptions} while a person is still typing: what does not fit yet is left out. */
export function readPartialOptions(
  declared: readonly APIApplicationCommandBasicOption[],
  given: readonly IncomingOption[],
  resolved: Resolved,
): Record<string, OptionValue> {
  return Object.fromEntries(
    declared.flatMap((declaration) => {
      const option = given.find((o) => o.name === declaration.name);
      const value = option ? readValue(declaration, option, resolved) : undefined;
      return value === undefined ? [] : [[declaration.name, value]];
    }),
  );
}

/** The value if it fits the declaration, else undefined. */
function readValue(
  declared: APIApplicationCommandBasicOption,
  { type, value }: IncomingOption,
  resolved: Resolved,
): OptionValue | undefined {
  if (type !== declared.type) return undefined;
  switch (declared.type) {
    case ApplicationCommandOptionType.String:
      return typeof value === "string" && isChoice(declared, value) ? value : undefined;
    case ApplicationCommandOptionType.Integer:
      return Number.isSafeInteger(value) ? fittingNumber(declared, value) : undefined;
    case ApplicationCommandOptionType.Number:
      return fittingNumber(declared, value);
    case ApplicationCommandOptionType.Boolean:
      return typeof value === "boolean" ? value : undefined;
    case ApplicationCommandOptionType.Channel:
      return typeof value === "string" ? resolved.channels[value] : undefined;
    case ApplicationCommandOptionType.Role:
      return typeof value === "string" ? resolved.roles[value] : undefined;
    case ApplicationCommandOptionType.Attachment:
      return typeof value === "string" ? resolved.attachments[value] : undefined;
    default:
      return undefined;
  }
}

interface Choices {
  readonly choices?: readonly { readonly value: string | number }[];
}

function isChoice(declared: object & Choices, value: string | number): boolean {
  return !declared.choices?.length || declared.choices.some((choice) => choice.value === value);
}

function fittingNumber(declared: object & Choices, value: unknown): number | undefined {
  if (typeof value !== "number" || !isChoice(declared, value)) return undefined;
  const least = "min_value" in declared ? Number(declared.min_value ?? -Infinity) : -Infinity;
  const most = "max_value" in declared ? Number(declared.max_value ?? Infinity) : Infinity;
  return value >= least && value <= most ? value : undefined;
}

function outdated(option: string): UserError {
  return new UserError(
    "outdated-command",
    "This command has changed since your Discord loaded it. Reload Discord (Ctrl+R, or restart the app) and try again.",
    { context: { option } },
  );
}
