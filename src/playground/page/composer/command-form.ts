/** The composer while a command is filled in: its name, its options as pills, and what there is to choose above. */
import type { OptionValue } from "../../protocol.ts";
import type { Actions } from "../state/controller.ts";
import type { Lookup } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { Component, createRef, h, type VNode, wrapIndex } from "../ui.ts";
import { icon } from "../views/icons.ts";
import type { ListOption } from "../views/listbox.ts";
import { type Completer, type Completion, createCompleter } from "./completion.ts";
import type { CommandEntry } from "./entries.ts";
import { fieldView } from "./field-view.ts";
import { asksBot, emptyField, type Field, fieldError, fieldValues, pickedValue } from "./fields.ts";
import { type FormState, formChoices, formLines, formList, LIST_ID, remainingOptions } from "./form-list.ts";
import { readUpload } from "./upload.ts";

interface Props {
  readonly entry: CommandEntry;
  readonly state: State;
  readonly lookup: Lookup;
  readonly actions: Actions;
  /** The command was sent, or given up; `text` is what the composer then holds. */
  readonly onLeave: (text: string) => void;
}

const LOADING: Completion = { status: "loading" };

export class CommandForm extends Component<Props, FormState> {
  private readonly root = createRef<HTMLDivElement>();
  private readonly completer: Completer;

  constructor(props: Props) {
    super(props);
    const required = props.entry.options.filter((one) => one.required === true);
    this.state = {
      fields: required.map(emptyField),
      focus: 0,
      tail: "",
      active: required.length > 0 ? 0 : -1,
      closed: false,
      completion: LOADING,
      errors: {},
      error: null,
      sending: false,
    };
    this.completer = createCompleter(props.entry, props.state.channelId, props.actions, (completion) =>
      this.setState({ completion, active: completion.status === "ready" ? 0 : this.state.active }),
    );
  }

  override componentDidMount(): void {
    this.focusOn(0);
  }

  override componentWillUnmount(): void {
    this.completer.stop();
  }

  /** Puts the caret into a field, or into the box behind them. */
  private focusOn(index: number): void {
    this.setState({}, () => {
      const boxes = this.root.current?.querySelectorAll<HTMLInputElement>("input") ?? [];
      const box = boxes[Math.min(index, boxes.length - 1)];
      if (!box) return;
      if (document.activeElement === box) this.entered(index);
      else box.focus();
    });
  }

  private readonly entered = (index: number): void => {
    const same = index === this.state.focus;
    const field = this.state.fields[index];
    this.setState({ focus: index, active: field ? 0 : -1, closed: same && this.state.closed });
    if (field && asksBot(field.option)) this.complete(field, true);
    else this.completer.stop();
  };

  private complete(field: Field, now: boolean): void {
    const others = this.state.fields.filter((one) => one.option.name !== field.option.name);
    const options: Record<string, OptionValue> = { ...fieldValues(others), [field.option.name]: field.text };
    this.completer.ask(field.option.name, options, now);
  }

  private change(index: number, change: Partial<Field>): Field | null {
    const old = this.state.fields[index];
    if (!old) return null;
    const field = { ...old, ...change };
    const errors = Object.fromEntries(Object.entries(this.state.errors).filter(([name]) => name !== field.option.name));
    this.setState({ fields: this.state.fields.with(index, field), errors, error: null });
    return field;
  }

  private readonly typed = (index: number, text: string): void => {
    const field = this.change(index, { text, picked: null });
    this.setState({ active: 0, closed: false });
    if (field && asksBot(field.option)) this.complete(field, false);
  };

  private readonly filed = async (index: number, file: File): Promise<void> => {
    this.change(index, { text: file.name, picked: await readUpload(file) });
  };

  private readonly remove = (index: number): void => {
    this.setState({ fields: this.state.fields.toSpliced(index, 1) }, () => this.focusOn(this.state.fields.length));
  };

  /** What there is to choose for the focused field. */
  private choices(): readonly ListOption[] {
    return formChoices(this.state, this.props.lookup, this.props.state);
  }

  private remaining() {
    return remainingOptions(this.props.entry, this.state);
  }

  private pick(line: number): void {
    const { fields, focus } = this.state;
    const field = fields[focus];
    if (!field) {
      const option = this.remaining()[line];
      if (option) {
        this.setState({ fields: [...fields, emptyField(option)], tail: "", active: 0 }, () =>
          this.focusOn(fields.length),
        );
      }
      return;
    }
    const chosen = this.choices()[line];
    if (!chosen) return;
    this.change(focus, { text: chosen.label, picked: pickedValue(field.option, chosen.value) });
    this.goOn(focus);
  }

  /** To the next required field that is empty, or behind them all. */
  private goOn(from: number): void {
    this.setState({ closed: true }, () => {
      const { fields } = this.state;
      const next = fields.findIndex((field, i) => i !== from && field.picked === null && field.text === "");
      this.focusOn(next === -1 ? fields.length : next);
    });
  }

  private readonly key = (index: number, event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { fields, active, closed, tail } = this.state;
    const field = fields[index];
    const lines = field ? (closed ? 0 : this.choices().length) : this.remaining().length;
    const atStart = event.currentTarget instanceof HTMLInputElement && event.currentTarget.selectionEnd === 0;
    const empty = field ? field.text === "" : tail === "";
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && lines > 0) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.setState({ active: active < 0 && step < 0 ? lines - 1 : wrapIndex(active + step, lines) });
    } else if (event.key === "Enter") {
      const done = field !== undefined && field.picked !== null;
      if (lines > 0 && active >= 0 && !done) this.pick(active);
      else if (!field && tail !== "" && lines > 0) this.pick(0);
      else void this.send();
    } else if (event.key === "Tab" && !event.shiftKey) {
      const done = field !== undefined && field.picked !== null;
      if (lines > 0 && !done) this.pick(Math.max(0, active));
      else if (field) this.focusOn(index + 1);
      else return;
    } else if (event.key === "Escape") {
      if (field && !closed && lines > 0) this.setState({ closed: true });
      else this.props.onLeave("");
    } else if (event.key === "Backspace" && empty && atStart) {
      if (field && field.option.required !== true) this.remove(index);
      else if (!field && fields.length > 0) this.focusOn(fields.length - 1);
      else this.props.onLeave(`/${this.props.entry.name}`);
    } else return;
    event.preventDefault();
  };

  private async send(): Promise<void> {
    const { fields, sending } = this.state;
    if (sending) return;
    const errors = Object.fromEntries(
      fields.flatMap((field) => {
        const error = fieldError(field);
        return error === null ? [] : [[field.option.name, error] as const];
      }),
    );
    if (Object.keys(errors).length > 0) {
      this.fail(errors, null);
      return;
    }
    const { entry, state, actions, onLeave } = this.props;
    this.setState({ sending: true });
    const { commandId, path } = entry;
    const options = fieldValues(fields);
    const result = await actions.do(
      { type: "slash", channelId: state.channelId, commandId, path, options },
      { quiet: true },
    );
    if (result.ok) onLeave("");
    else this.fail(result.error.fields, result.error.message);
  }

  private fail(errors: Readonly<Record<string, string>>, error: string | null): void {
    const known = this.state.fields.map(({ option }) => option.name);
    const missing = this.props.entry.options.filter(({ name }) => name in errors && !known.includes(name));
    const fields = [...this.state.fields, ...missing.map(emptyField)];
    const first = fields.findIndex(({ option }) => option.name in errors);
    this.setState({ fields, errors, error, sending: false }, () => this.focusOn(first === -1 ? fields.length : first));
  }

  override render({ entry }: Props): VNode {
    const { fields, focus, tail, errors, active, sending } = this.state;
    const remaining = entry.options.length - fields.length;
    const lines = formLines(entry, this.state, this.choices());
    return h(
      "div",
      { class: "composer-box composer-command", ref: this.root, "aria-busy": sending },
      formList(entry, this.state, lines, {
        pick: (line) => this.pick(line),
        hover: (line) => this.setState({ active: line }),
      }),
      h(
        "button",
        {
          type: "button",
          class: "icon-button",
          "aria-label": "Give up the command",
          onClick: () => this.props.onLeave(""),
        },
        icon("close", 18),
      ),
      h(
        "div",
        { class: "command-fields" },
        h("span", { class: "command-name" }, `/${entry.name}`),
        fields.map((field, index) =>
          fieldView({
            field,
            index,
            active: focus === index,
            error: errors[field.option.name] ?? null,
            listId: lines.length > 0 && focus === index ? LIST_ID : null,
            activeLine: active,
            onFocus: this.entered,
            onText: this.typed,
            onFile: (at, file) => void this.filed(at, file),
            onRemove: this.remove,
            onKey: this.key,
          }),
        ),
        h("input", {
          class: "tail-input",
          type: "text",
          value: tail,
          autocomplete: "off",
          "aria-label":
            remaining > 0 ? `/${entry.name}: Enter sends; ${remaining} more options` : `/${entry.name}: Enter sends`,
          placeholder: remaining > 0 ? `+${remaining} more` : "",
          role: "combobox",
          "aria-expanded": focus >= fields.length && lines.length > 0,
          "aria-controls": focus >= fields.length && lines.length > 0 ? LIST_ID : undefined,
          "aria-activedescendant": focus >= fields.length && active >= 0 ? `${LIST_ID}-${active}` : undefined,
          onFocus: () => this.entered(fields.length),
          onInput: (event: Event) => {
            if (!(event.currentTarget instanceof HTMLInputElement)) return;
            this.setState({ tail: event.currentTarget.value, active: event.currentTarget.value === "" ? -1 : 0 });
          },
          onKeyDown: (event: KeyboardEvent) => this.key(fields.length, event),
        }),
      ),
      h(
        "button",
        {
          type: "button",
          class: "icon-button send-button",
          "aria-label": "Send command",
          onClick: () => void this.send(),
        },
        icon("send"),
      ),
    );
  }
}
