/** A select: a button that opens a list of options, with the keyboard as people know it (arrows, Enter, Escape, typing). */
import { Component, type ComponentChild, createRef, cx, h, type VNode, wrapIndex } from "../ui.ts";
import { icon } from "./icons.ts";

/** One thing to choose. */
export interface ListOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** Drawn before the label: an emoji, an avatar, a hash. */
  readonly mark?: ComponentChild;
}

interface Props {
  readonly id: string;
  /** What the select is for, to a screen reader. */
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly ListOption[];
  readonly selected: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  /** Called once, when the choice is made: at once for one value, on closing for several. */
  readonly onChoose: (values: readonly string[]) => void;
}

interface ListState {
  readonly open: boolean;
  readonly active: number;
  readonly chosen: readonly string[];
}

const TYPE_AHEAD_MS = 700;

export class Listbox extends Component<Props, ListState> {
  override state: ListState = { open: false, active: 0, chosen: [] };
  private readonly root = createRef<HTMLDivElement>();
  private readonly list = createRef<HTMLDivElement>();
  private typed = "";
  private typedAt = 0;

  private readonly outside = (event: PointerEvent): void => {
    if (event.target instanceof Node && !this.root.current?.contains(event.target)) this.close(true);
  };

  override componentWillUnmount(): void {
    document.removeEventListener("pointerdown", this.outside, true);
  }

  override componentDidUpdate(_props: Props, before: ListState): void {
    const { open, active } = this.state;
    if (open !== before.open) {
      if (open) document.addEventListener("pointerdown", this.outside, true);
      else document.removeEventListener("pointerdown", this.outside, true);
    }
    // A list that opens below the last message is below the screen's edge; its frame keeps a gap to the edge.
    if (open && !before.open) this.list.current?.parentElement?.scrollIntoView({ block: "nearest" });
    if (open && (active !== before.active || !before.open)) {
      this.list.current?.children.item(active)?.scrollIntoView({ block: "nearest" });
    }
  }

  private open(): void {
    const { disabled, busy, options, selected } = this.props;
    if (disabled || busy) return;
    const first = options.findIndex((option) => selected.includes(option.value));
    this.setState({ open: true, active: Math.max(0, first), chosen: selected });
  }

  private close(commit: boolean): void {
    if (!this.state.open) return;
    const { chosen } = this.state;
    const { max, min, selected } = this.props;
    const changed = chosen.length !== selected.length || chosen.some((value) => !selected.includes(value));
    this.setState({ open: false });
    if (commit && max > 1 && changed && chosen.length >= min) this.props.onChoose(chosen);
  }

  private choose(index: number): void {
    const option = this.props.options[index];
    if (!option) return;
    const { max, onChoose } = this.props;
    if (max === 1) {
      this.setState({ open: false });
      onChoose([option.value]);
      return;
    }
    const { chosen } = this.state;
    if (chosen.includes(option.value)) this.setState({ chosen: chosen.filter((value) => value !== option.value) });
    else if (chosen.length < max) this.setState({ chosen: [...chosen, option.value] });
  }

  private readonly key = (event: KeyboardEvent): void => {
    const { open, active } = this.state;
    const { options } = this.props;
    if (!open) {
      if (["ArrowDown", "ArrowUp", "Enter", " "].includes(event.key)) {
        event.preventDefault();
        this.open();
      }
      return;
    }
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: options.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) this.setState({ active: wrapIndex(move, options.length) });
    else if (event.key === "Enter" || event.key === " ") this.choose(active);
    else if (event.key === "Escape") this.close(true);
    else if (event.key === "Tab") {
      this.close(true);
      return;
    } else if (event.key.length === 1) this.jump(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private jump(letter: string): void {
    const now = performance.now();
    this.typed = now - this.typedAt > TYPE_AHEAD_MS ? letter : this.typed + letter;
    this.typedAt = now;
    const typed = this.typed.toLocaleLowerCase();
    const found = this.props.options.findIndex(({ label }) => label.toLocaleLowerCase().startsWith(typed));
    if (found !== -1) this.setState({ active: found });
  }

  override render({ id, label, placeholder, options, selected, max, disabled, busy }: Props): VNode {
    const { open, active, chosen } = this.state;
    const shown = options.filter((option) => (open ? chosen : selected).includes(option.value));
    const words = shown.length > 0 ? shown.map((option) => option.label).join(", ") : placeholder;
    return h(
      "div",
      { class: cx("select", open && "select-open", disabled && "select-disabled"), ref: this.root },
      h(
        "button",
        {
          type: "button",
          class: "select-button",
          role: "combobox",
          "aria-haspopup": "listbox",
          "aria-expanded": open,
          "aria-controls": `${id}-list`,
          "aria-activedescendant": open ? `${id}-${active}` : undefined,
          "aria-label": `${label}: ${words}`,
          "aria-busy": busy,
          disabled,
          onClick: () => (open ? this.close(true) : this.open()),
          onKeyDown: this.key,
        },
        h("span", { class: cx("select-words", shown.length === 0 && "select-placeholder") }, words),
        busy ? h("span", { class: "dots" }, h("i"), h("i"), h("i")) : icon("chevron"),
      ),
      open &&
        h(
          "div",
          { class: "select-frame" },
          h(
            "div",
            {
              class: "select-list",
              role: "listbox",
              id: `${id}-list`,
              "aria-label": label,
              "aria-multiselectable": max > 1,
              ref: this.list,
            },
            options.length === 0 &&
              h("div", { class: "select-empty", role: "option", "aria-disabled": true }, "Nothing to choose"),
            options.map((option, i) =>
              h(
                "div",
                {
                  id: `${id}-${i}`,
                  role: "option",
                  "aria-selected": chosen.includes(option.value),
                  class: cx("select-option", i === active && "active"),
                  onPointerMove: () => this.state.active !== i && this.setState({ active: i }),
                  onClick: () => this.choose(i),
                },
                option.mark && h("span", { class: "select-mark" }, option.mark),
                h(
                  "span",
                  { class: "select-option-words" },
                  h("span", null, option.label),
                  option.description && h("small", null, option.description),
                ),
                chosen.includes(option.value) && h("span", { class: "select-check" }, icon("check", 18)),
              ),
            ),
          ),
        ),
    );
  }
}
