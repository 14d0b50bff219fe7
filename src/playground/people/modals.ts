import { type APIModalInteractionResponseCallbackData, ComponentType as T } from "discord-api-types/v10";
import { ActionRefused } from "../interactions/options.ts";
import { asList, asObject, lengthOf } from "../limits/problems.ts";

type Json = Readonly<Record<string, unknown>>;
export type ModalFields = Readonly<Record<string, string | readonly string[]>>;

/**
 * What a submitted modal sends, checked as Discord's client does.
 * @param fields by custom id; what is left out is as the modal came (prefilled values stay)
 * @throws ActionRefused with the reason at each field
 * @see https://discord.com/developers/docs/components/reference#label-label-interaction-response-structure
 */
export function submission(modal: APIModalInteractionResponseCallbackData, fields: ModalFields): Json[] {
  const errors: Record<string, string> = {};
  const known = new Set<string>();
  let lastId = 0;
  const fill = (value: unknown): Json => {
    const it = asObject(value) ?? {};
    const customId = String(it["custom_id"]);
    known.add(customId);
    lastId += 1;
    const base = { type: it["type"], id: lastId, custom_id: customId };
    if (it["type"] === T.TextInput) {
      const given = fields[customId] ?? it["value"] ?? "";
      const text = typeof given === "string" ? given : "";
      const error = checkText(it, text);
      if (error) errors[customId] = error;
      return { ...base, value: text };
    }
    const given = fields[customId];
    const values = given === undefined ? defaults(it) : typeof given === "string" ? [given] : [...given];
    const error = checkValues(it, values);
    if (error) errors[customId] = error;
    return { ...base, values };
  };
  const rows = modal.components.map((row): Json => {
    const it = asObject(row) ?? {};
    lastId += 1;
    const id = lastId;
    if (it["type"] === T.ActionRow) return { type: T.ActionRow, id, components: asList(it["components"])?.map(fill) };
    if (it["type"] === T.Label) return { type: T.Label, id, component: fill(it["component"]) };
    return { type: it["type"], id };
  });
  for (const name of Object.keys(fields)) if (!known.has(name)) errors[name] = "There is no such field.";
  const [first] = Object.values(errors);
  if (first !== undefined) throw new ActionRefused(first, errors);
  return rows;
}

function defaults(select: Json): string[] {
  return (asList(select["options"]) ?? []).flatMap((value) => {
    const option = asObject(value);
    return option?.["default"] === true ? [String(option["value"])] : [];
  });
}

function checkText(input: Json, text: string): string | null {
  const n = lengthOf(text);
  if (n === 0) return input["required"] === false ? null : "This field is required.";
  const max = Number(input["max_length"] ?? 4000);
  const min = Number(input["min_length"] ?? 0);
  if (n > max) return `At most ${max} characters.`;
  return n < min ? `At least ${min} characters.` : null;
}

/** Why these values cannot be chosen in a select; null when they can. */
export function checkValues(select: Json, values: readonly string[]): string | null {
  if (values.length === 0 && select["required"] === false) return null;
  const min = Number(select["min_values"] ?? 1);
  const max = Number(select["max_values"] ?? 1);
  if (values.length < min) return `Choose at least ${min}.`;
  if (values.length > max) return `Choose at most ${max}.`;
  if (select["type"] !== T.StringSelect) return null;
  const known = new Set((asList(select["options"]) ?? []).map((option) => asObject(option)?.["value"]));
  return values.every((value) => known.has(value)) ? null : "Choose one of the given options.";
}
