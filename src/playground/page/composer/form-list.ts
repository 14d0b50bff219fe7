/** The list above a command that is being filled in: choices for the focused option, or the options still to add. */
import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import type { Lookup } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { type ComponentChild, h, type VNode } from "../ui.ts";
import type { ListOption } from "../views/listbox.ts";
import type { Completion } from "./completion.ts";
import type { CommandEntry } from "./entries.ts";
import { asksBot, type Field, fixedChoices, typeName } from "./fields.ts";
import { type PopupLine, popup } from "./popup.ts";

/** A command as far as it is filled in. */
export interface FormState {
  readonly fields: readonly Field[];
  /** The focused field; the number of fields means the box behind them, where more options are added. */
  readonly focus: number;
  /** What was typed behind the fields. */
  readonly tail: string;
  /** The highlighted line of the list; -1 for none. */
  readonly active: number;
  /** The list was closed by Escape, or by a choice. */
  readonly closed: boolean;
  readonly completion: Completion;
  /** What is wrong, by option. */
  readonly errors: Readonly<Record<string, string>>;
  /** What is wrong with the command as a whole. */
  readonly error: string | null;
  readonly sending: boolean;
}

/** The id of the list's element, for the inputs that own it. */
export const LIST_ID = "option-choices";

/** What there is to choose for the focused field. */
export function formChoices(
  { fields, focus, completion }: FormState,
  lookup: Lookup,
  world: Pick<State, "users" | "guilds" | "channels">,
): readonly ListOption[] {
  const field = fields[focus];
  if (!field) return [];
  if (!asksBot(field.option)) return fixedChoices(field, lookup, world) ?? [];
  if (completion.status === "loading") return [];
  return completion.choices.map(({ name, value }) => ({ value: String(value), label: name }));
}

/** The options that may still be added, by what was typed behind the fields. */
export function remainingOptions(
  { options }: CommandEntry,
  { fields, tail }: FormState,
): readonly APIApplicationCommandBasicOption[] {
  const used = new Set(fields.map(({ option }) => option.name));
  const typed = tail.trim().toLocaleLowerCase();
  return options.filter(({ name }) => !used.has(name) && name.startsWith(typed));
}

/** The list's lines. */
export function formLines(entry: CommandEntry, form: FormState, choices: readonly ListOption[]): readonly PopupLine[] {
  const field = form.fields[form.focus];
  if (!field) {
    return remainingOptions(entry, form).map((one) => ({
      key: one.name,
      title: h("span", { class: "popup-option" }, one.name),
      detail: one.description,
      aside: typeName(one),
    }));
  }
  if (form.closed || field.picked !== null) return [];
  return choices.map(({ value, label, mark }) => ({ key: value, title: label, ...(mark ? { mark } : {}) }));
}

/** Draws the list, with what the focused option is for and what is wrong with it. */
export function formList(
  entry: CommandEntry,
  form: FormState,
  lines: readonly PopupLine[],
  on: { pick(line: number): void; hover(line: number): void },
): VNode {
  const field = form.fields[form.focus];
  return popup({
    id: LIST_ID,
    label: field ? `Choices for ${field.option.name}` : "More options",
    heading: field ? optionHeading(field) : [h("strong", null, `/${entry.name}`), h("span", null, entry.description)],
    lines,
    active: form.active,
    note: formNote(form, field),
    onPick: on.pick,
    onHover: on.hover,
  });
}

function optionHeading({ option }: Field): ComponentChild {
  const type = `${typeName(option)}${option.required === true ? ", required" : ""}`;
  return [
    h("strong", null, option.name),
    h("span", null, option.description),
    h("span", { class: "popup-type" }, type),
  ];
}

function formNote({ errors, error, completion, closed }: FormState, field: Field | undefined): ComponentChild {
  const wrong = (field && errors[field.option.name]) ?? error;
  if (wrong !== null) return h("span", { class: "error-text", id: "option-error", role: "alert" }, wrong);
  if (!field || !asksBot(field.option) || field.picked !== null || closed) return undefined;
  if (completion.status === "loading") return "Loading options…";
  if (completion.failed) return "Loading options failed";
  return completion.choices.length === 0 ? "No options match your search" : undefined;
}
