/** One option of a command in the composer: its name, and the box its value is typed in. */
import { option } from "../discord.ts";
import { cx, h, type VNode } from "../ui.ts";
import { icon } from "../views/icons.ts";
import type { Field } from "./fields.ts";

interface FieldProps {
  readonly field: Field;
  readonly index: number;
  readonly active: boolean;
  readonly error: string | null;
  readonly listId: string | null;
  readonly activeLine: number;
  readonly onFocus: (index: number) => void;
  readonly onText: (index: number, text: string) => void;
  readonly onFile: (index: number, file: File) => void;
  readonly onRemove: (index: number) => void;
  readonly onKey: (index: number, event: KeyboardEvent) => void;
}

/** Draws the field. */
export function fieldView(props: FieldProps): VNode {
  const { field, index, active, error, onFocus, onRemove } = props;
  const { name, required } = field.option;
  return h(
    "span",
    {
      key: name,
      class: cx("pill", active && "pill-active", error !== null && "pill-wrong"),
      onClick: (event: MouseEvent) => {
        if (event.target instanceof Element && !event.target.closest("button")) onFocus(index);
      },
    },
    h(
      "span",
      { class: "pill-name", "aria-hidden": "true" },
      name,
      required === true && h("span", { class: "required" }, "*"),
    ),
    field.option.type === option.attachment ? fileInput(props) : textInput(props),
    required !== true &&
      h(
        "button",
        {
          type: "button",
          class: "pill-remove",
          tabIndex: -1,
          "aria-label": `Leave out ${name}`,
          onClick: () => onRemove(index),
        },
        icon("close", 12),
      ),
  );
}

function textInput({ field, index, active, error, listId, activeLine, onFocus, onText, onKey }: FieldProps): VNode {
  const { name, description, required, type } = field.option;
  const numeric = type === option.integer || type === option.number;
  return h("input", {
    class: "pill-input",
    id: `option-${name}`,
    type: "text",
    inputMode: numeric ? "decimal" : "text",
    size: Math.max(4, Math.min(field.text.length + 1, 60)),
    autocomplete: "off",
    value: field.text,
    "aria-label": `${name}, ${description}`,
    "aria-required": required === true,
    "aria-invalid": error !== null,
    "aria-describedby": error === null ? undefined : "option-error",
    role: listId === null ? undefined : "combobox",
    "aria-expanded": listId === null ? undefined : active,
    "aria-controls": listId ?? undefined,
    "aria-activedescendant": listId !== null && activeLine >= 0 ? `${listId}-${activeLine}` : undefined,
    onFocus: () => onFocus(index),
    onInput: (event: Event) => {
      if (event.currentTarget instanceof HTMLInputElement) onText(index, event.currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent) => onKey(index, event),
  });
}

function fileInput({ field, index, onFocus, onFile, onKey }: FieldProps): VNode {
  const { name, description } = field.option;
  return h(
    "label",
    { class: "pill-file" },
    field.text === "" ? "Choose a file" : field.text,
    h("input", {
      class: "visually-hidden",
      id: `option-${name}`,
      type: "file",
      "aria-label": `${name}, ${description}`,
      onFocus: () => onFocus(index),
      onChange: (event: Event) => {
        const file = event.currentTarget instanceof HTMLInputElement ? event.currentTarget.files?.[0] : undefined;
        if (file) onFile(index, file);
      },
      onKeyDown: (event: KeyboardEvent) => {
        // Enter and Space open the file dialog; the rest is as in every field.
        if (event.key === "Escape" || event.key === "Backspace") onKey(index, event);
      },
    }),
  );
}
