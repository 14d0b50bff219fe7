/** The list above the composer: commands, options or choices. */
import { type ComponentChild, cx, h, type VNode } from "../ui.ts";

/** One line to choose. */
export interface PopupLine {
  readonly key: string;
  readonly title: ComponentChild;
  readonly detail?: ComponentChild;
  readonly aside?: ComponentChild;
  readonly mark?: ComponentChild;
  /** A heading above this line, where a group begins. */
  readonly group?: ComponentChild;
}

interface PopupProps {
  readonly id: string;
  readonly label: string;
  readonly heading: ComponentChild;
  readonly lines: readonly PopupLine[];
  readonly active: number;
  /** Shown instead of lines: that it loads, that there is nothing, what is wrong. */
  readonly note?: ComponentChild;
  readonly onPick: (index: number) => void;
  readonly onHover: (index: number) => void;
}

/** Draws the list; the input that owns it keeps the focus and names the active line. */
export function popup({ id, label, heading, lines, active, note, onPick, onHover }: PopupProps): VNode {
  return h(
    "div",
    { class: "popup" },
    heading && h("div", { class: "popup-heading" }, heading),
    note && h("div", { class: "popup-note", role: "status" }, note),
    lines.length > 0 &&
      h(
        "div",
        { class: "popup-lines", role: "listbox", id, "aria-label": label },
        lines.flatMap((line, i) => [
          line.group && h("div", { class: "popup-group", role: "presentation", key: `group-${line.key}` }, line.group),
          h(
            "div",
            {
              key: line.key,
              id: `${id}-${i}`,
              role: "option",
              "aria-selected": i === active,
              class: cx("popup-line", i === active && "active"),
              // The input must not lose the focus to a click.
              onMouseDown: (event: MouseEvent) => event.preventDefault(),
              onClick: () => onPick(i),
              onPointerMove: () => i !== active && onHover(i),
              ref: (element: HTMLElement | null) => {
                if (i === active) element?.scrollIntoView({ block: "nearest" });
              },
            },
            line.mark && h("span", { class: "popup-mark" }, line.mark),
            h(
              "span",
              { class: "popup-words" },
              h("span", { class: "popup-title" }, line.title),
              line.detail && h("small", null, line.detail),
            ),
            line.aside && h("span", { class: "popup-aside" }, line.aside),
          ),
        ]),
      ),
  );
}
