/** What is hidden until one clicks it. */
import { Component, type ComponentChildren, cx, h, type VNode } from "../ui.ts";

interface Props {
  readonly children: ComponentChildren;
  /** True for a whole box (a container, a picture) instead of words. */
  readonly block?: boolean;
}

export class Spoiler extends Component<Props, { readonly shown: boolean }> {
  override state = { shown: false };

  override render({ children, block = false }: Props): VNode {
    const { shown } = this.state;
    const tag = block ? "div" : "span";
    if (shown) return h(tag, { class: cx("spoiler", "spoiler-shown", block && "spoiler-block") }, children);
    const show = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
      this.setState({ shown: true });
    };
    return h(
      tag,
      {
        class: cx("spoiler", block && "spoiler-block"),
        role: "button",
        tabIndex: 0,
        "aria-expanded": "false",
        // Begins with what a box shows, so that people who speak to their computer can name it.
        "aria-label": "SPOILER: show it",
        onClick: show,
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key === "Enter" || event.key === " ") show(event);
        },
      },
      h("span", { class: "spoiler-hidden", "aria-hidden": "true" }, children),
      block && h("span", { class: "spoiler-label", "aria-hidden": "true" }, "SPOILER"),
    );
  }
}
