/** A modal that the bot asked for: texts and selects under their labels, sent together. */
import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { component, textInputStyle } from "../discord.ts";
import type { Actions } from "../state/controller.ts";
import type { Lookup } from "../state/lookup.ts";
import type { OpenModal, State } from "../state/model.ts";
import { Component, type ComponentChild, createRef, cx, h, type VNode } from "../ui.ts";
import { icon } from "./icons.ts";
import { Listbox } from "./listbox.ts";
import { markdown } from "./markdown.ts";
import { selectOptions } from "./select-options.ts";

type Row = APIModalInteractionResponseCallbackData["components"][number];
type LabelRow = Extract<Row, { type: typeof component.label }>;
type Field = LabelRow["component"];

interface Props {
  readonly open: OpenModal;
  readonly lookup: Lookup;
  readonly world: Pick<State, "users" | "guilds" | "channels">;
  readonly actions: Actions;
}

interface ModalState {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly error: string | null;
  readonly sending: boolean;
}

export class Modal extends Component<Props, ModalState> {
  override state: ModalState = { values: {}, errors: {}, error: null, sending: false };
  private readonly dialog = createRef<HTMLDialogElement>();

  override componentDidMount(): void {
    this.setState({ values: initialValues(this.props.open.modal) });
    this.dialog.current?.showModal();
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { open, actions } = this.props;
    this.setState({ sending: true, errors: {}, error: null });
    const fields = Object.fromEntries(
      Object.entries(this.state.values).map(([id, value]) => [id, typeof value === "string" ? value : [...value]]),
    );
    const result = await actions.do(
      { type: "modal_submit", interactionId: open.interactionId, fields },
      { quiet: true },
    );
    if (result.ok) actions.closeModal(true);
    else this.setState({ sending: false, errors: result.error.fields, error: result.error.message });
  };

  override render({ open, actions }: Props): VNode {
    const { modal } = open;
    return h(
      "dialog",
      {
        class: "modal",
        ref: this.dialog,
        "aria-labelledby": "modal-title",
        onCancel: (event: Event) => {
          event.preventDefault();
          actions.closeModal();
        },
      },
      h(
        "form",
        { onSubmit: (event: Event) => void this.submit(event) },
        h(
          "div",
          { class: "modal-head" },
          h("h2", { id: "modal-title" }, modal.title),
          h(
            "button",
            { type: "button", class: "icon-button", "aria-label": "Close", onClick: () => actions.closeModal() },
            icon("close"),
          ),
        ),
        h(
          "div",
          { class: "modal-body" },
          modal.components.map((row) => this.row(row)),
          this.state.error !== null && h("p", { class: "error-text", role: "alert" }, this.state.error),
        ),
        h(
          "div",
          { class: "modal-foot" },
          h(
            "button",
            { type: "button", class: "button button-secondary", onClick: () => actions.closeModal() },
            "Cancel",
          ),
          h("button", { type: "submit", class: "button button-primary", disabled: this.state.sending }, "Submit"),
        ),
      ),
    );
  }

  private row(row: Row): ComponentChild {
    switch (row.type) {
      case component.label:
        return this.field(row.component, row.label, row.description ?? null);
      case component.actionRow:
        return row.components.map((input) => this.field(input, input.label ?? "", null));
      case component.textDisplay:
        return markdown(row.content, this.props.lookup);
      default:
        return null;
    }
  }

  private field(field: Field, label: string, description: string | null): VNode {
    const id = "custom_id" in field ? field.custom_id : "";
    const error = this.state.errors[id];
    const inputId = `modal-${id}`;
    const required = !("required" in field) || field.required !== false;
    return h(
      "div",
      { class: cx("field", error !== undefined && "field-wrong") },
      h(
        "label",
        { for: inputId, class: "field-label" },
        label,
        required && h("span", { class: "required", "aria-hidden": "true" }, " *"),
      ),
      description !== null && h("p", { class: "field-hint" }, description),
      this.input(field, id, inputId, label, required),
      error !== undefined && h("p", { class: "error-text", role: "alert", id: `${inputId}-error` }, error),
    );
  }

  private input(field: Field, id: string, inputId: string, label: string, required: boolean): VNode {
    const set = (value: string | readonly string[]): void =>
      this.setState({ values: { ...this.state.values, [id]: value } });
    const value = this.state.values[id];
    switch (field.type) {
      case component.textInput: {
        const shared = {
          id: inputId,
          class: "plain-input",
          required,
          minLength: field.min_length,
          maxLength: field.max_length,
          placeholder: field.placeholder,
          value: typeof value === "string" ? value : "",
          "aria-describedby": `${inputId}-error`,
          onInput: (event: Event) => {
            const target = event.currentTarget;
            if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) set(target.value);
          },
        };
        return field.style === textInputStyle.paragraph
          ? h("textarea", { ...shared, rows: 5 })
          : h("input", { ...shared, type: "text" });
      }
      case component.stringSelect:
      case component.userSelect:
      case component.roleSelect:
      case component.mentionableSelect:
      case component.channelSelect: {
        const placeholder = field.placeholder ?? "Make a selection";
        return h(Listbox, {
          id: inputId,
          label,
          placeholder,
          options: selectOptions(field, this.props.lookup, this.props.world).options,
          selected: Array.isArray(value) ? value : [],
          min: field.min_values ?? 1,
          max: field.max_values ?? 1,
          onChoose: set,
        });
      }
      default:
        return h(
          "div",
          { class: "unsupported" },
          `A field of type ${field.type}, which the playground does not draw yet.`,
        );
    }
  }
}

function initialValues(modal: APIModalInteractionResponseCallbackData): Record<string, string | readonly string[]> {
  const values: Record<string, string | readonly string[]> = {};
  const add = (field: Field): void => {
    if (field.type === component.textInput) values[field.custom_id] = field.value ?? "";
    else if (field.type === component.stringSelect) {
      values[field.custom_id] = field.options.filter((one) => one.default === true).map((one) => one.value);
    } else if ("default_values" in field) values[field.custom_id] = (field.default_values ?? []).map((one) => one.id);
  };
  for (const row of modal.components) {
    if (row.type === component.label) add(row.component);
    else if (row.type === component.actionRow) for (const input of row.components) add(input);
  }
  return values;
}
