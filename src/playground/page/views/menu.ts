/** A menu that pops up: a message's commands, the clock's jumps. Arrows, Enter, Escape; the focus goes back after. */
import { Component, type ComponentChild, createRef, cx, h, type VNode, wrapIndex } from "../ui.ts";

/** One line of a menu; without `run` it is a heading. */
export interface MenuItem {
  readonly label: string;
  readonly hint?: string;
  readonly mark?: ComponentChild;
  readonly danger?: boolean;
  readonly checked?: boolean;
  readonly run?: () => void;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where the pointer was, in the window; without it the menu hangs where its parent puts it. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

const MARGIN = 8;

export class Menu extends Component<Props> {
  private readonly root = createRef<HTMLDivElement>();
  private opener: Element | null = null;

  private readonly outside = (event: PointerEvent): void => {
    const root = this.root.current;
    // A menu that hangs from a button is closed by that button's own click.
    const own = this.props.at ? root : root?.parentElement;
    if (event.target instanceof Node && !own?.contains(event.target)) this.props.onClose();
  };

  override componentDidMount(): void {
    this.opener = document.activeElement;
    document.addEventListener("pointerdown", this.outside, true);
    this.place();
    this.entries()[0]?.focus();
  }

  override componentWillUnmount(): void {
    document.removeEventListener("pointerdown", this.outside, true);
    if (this.opener instanceof HTMLElement && (document.activeElement === document.body || this.holdsFocus())) {
      this.opener.focus({ preventScroll: true });
    }
  }

  private holdsFocus(): boolean {
    return this.root.current?.contains(document.activeElement) === true;
  }

  private place(): void {
    const box = this.root.current;
    const { at } = this.props;
    if (!box || !at) return;
    const { width, height } = box.getBoundingClientRect();
    box.style.left = `${Math.max(MARGIN, Math.min(at.x, innerWidth - width - MARGIN))}px`;
    box.style.top = `${Math.max(MARGIN, Math.min(at.y, innerHeight - height - MARGIN))}px`;
  }

  private entries(): HTMLElement[] {
    return [...(this.root.current?.querySelectorAll<HTMLElement>("button") ?? [])];
  }

  private readonly key = (event: KeyboardEvent): void => {
    const entries = this.entries();
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? entries.indexOf(focused) : -1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: entries.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) entries[wrapIndex(move, entries.length)]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") this.props.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  override render({ label, items, at, onClose }: Props): VNode {
    return h(
      "div",
      {
        class: cx("menu", at && "menu-floating"),
        role: "menu",
        "aria-label": label,
        ref: this.root,
        onKeyDown: this.key,
      },
      items.map((item) => menuLine(item, onClose)),
    );
  }
}

function menuLine({ label, hint, mark, danger, checked, run }: MenuItem, onClose: () => void): VNode {
  if (!run) return h("div", { class: "menu-heading", role: "presentation" }, label);
  const choose = (): void => {
    onClose();
    run();
  };
  return h(
    "button",
    {
      type: "button",
      role: checked === undefined ? "menuitem" : "menuitemradio",
      "aria-checked": checked,
      tabIndex: -1,
      class: cx("menu-item", danger && "menu-danger"),
      onClick: choose,
    },
    h("span", { class: "menu-words" }, h("span", null, label), hint && h("small", null, hint)),
    mark && h("span", { class: "menu-mark" }, mark),
  );
}
