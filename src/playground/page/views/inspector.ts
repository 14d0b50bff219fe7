/** The inspector: every request and gateway payload between bot and Discord, with its JSON and its duration. */
import type { LogEntry } from "../../protocol.ts";
import type { Actions } from "../state/controller.ts";
import { LOG_LIMIT, type State } from "../state/model.ts";
import { Component, createRef, cx, h, type VNode } from "../ui.ts";
import { icon } from "./icons.ts";

interface Props {
  readonly log: State["log"];
  readonly locale: string;
  readonly actions: Actions;
  readonly onClose: () => void;
}

interface InspectorState {
  readonly filter: string;
  readonly kind: "all" | "request" | "gateway";
  readonly beats: boolean;
  readonly open: ReadonlySet<number>;
}

/** As in panels.css. */
const OVERLAY = "(max-width: 1100px)";
/** Gateway opcodes of the heartbeat and its acknowledgement: many, and seldom of interest. */
const BEATS: readonly number[] = [1, 11];
const OPCODES: Readonly<Record<number, string>> = {
  0: "Dispatch",
  1: "Heartbeat",
  2: "Identify",
  3: "Presence update",
  6: "Resume",
  7: "Reconnect",
  9: "Invalid session",
  10: "Hello",
  11: "Heartbeat ack",
};
const KINDS = [
  ["all", "All"],
  ["request", "Requests"],
  ["gateway", "Gateway"],
] as const;

export class Inspector extends Component<Props, InspectorState> {
  override state: InspectorState = { filter: "", kind: "all", beats: false, open: new Set() };

  private readonly closer = createRef<HTMLButtonElement>();
  private opener: Element | null = null;

  override componentDidMount(): void {
    this.opener = document.activeElement;
    // Where it lies over the page, the keyboard follows it.
    if (matchMedia(OVERLAY).matches) this.closer.current?.focus();
  }

  override componentWillUnmount(): void {
    if (this.opener instanceof HTMLElement && matchMedia(OVERLAY).matches) this.opener.focus();
  }

  override render({ log, actions, onClose }: Props): VNode {
    const shown = log.filter((entry) => this.matches(entry)).toReversed();
    return h(
      "aside",
      {
        class: "inspector",
        "aria-label": "Inspector",
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key === "Escape") onClose();
        },
      },
      h(
        "div",
        { class: "inspector-head" },
        h("h2", null, "Inspector"),
        h("span", { class: "header-space" }),
        h(
          "button",
          { type: "button", class: "text-button", onClick: () => void actions.do({ type: "log_clear" }) },
          "Clear",
        ),
        h(
          "button",
          {
            type: "button",
            class: "icon-button",
            "aria-label": "Close the inspector",
            ref: this.closer,
            onClick: onClose,
          },
          icon("close"),
        ),
      ),
      this.filters(),
      shown.length === 0
        ? h("p", { class: "inspector-empty" }, log.length === 0 ? "Nothing yet. Run a command." : "Nothing matches.")
        : h(
            "ol",
            { class: "inspector-list", tabIndex: 0, "aria-label": `The latest ${LOG_LIMIT} at most, newest first` },
            shown.map((entry) => this.line(entry)),
          ),
    );
  }

  private filters(): VNode {
    const { filter, kind, beats } = this.state;
    return h(
      "div",
      { class: "inspector-filters" },
      h("input", {
        class: "plain-input",
        type: "search",
        placeholder: "Filter: a path, an event, any JSON",
        "aria-label": "Filter",
        value: filter,
        onInput: (event: Event) => {
          if (event.currentTarget instanceof HTMLInputElement) this.setState({ filter: event.currentTarget.value });
        },
      }),
      h(
        "div",
        { class: "segments", role: "group", "aria-label": "Kind" },
        KINDS.map(([value, words]) =>
          h(
            "button",
            {
              type: "button",
              class: cx("segment", kind === value && "segment-on"),
              "aria-pressed": kind === value,
              onClick: () => this.setState({ kind: value }),
            },
            words,
          ),
        ),
      ),
      h(
        "label",
        { class: "check" },
        h("input", { type: "checkbox", checked: beats, onChange: () => this.setState({ beats: !beats }) }),
        "Heartbeats",
      ),
    );
  }

  private matches(entry: LogEntry): boolean {
    const { filter, kind, beats } = this.state;
    if (kind !== "all" && entry.kind !== kind) return false;
    if (!beats && entry.kind === "gateway" && BEATS.includes(entry.op)) return false;
    return filter === "" || JSON.stringify(entry).toLowerCase().includes(filter.toLowerCase());
  }

  private line(entry: LogEntry): VNode {
    const open = this.state.open.has(entry.seq);
    const toggle = (): void => {
      const next = new Set(this.state.open);
      if (!next.delete(entry.seq)) next.add(entry.seq);
      this.setState({ open: next });
    };
    return h(
      "li",
      { key: entry.seq, class: "entry" },
      h(
        "button",
        {
          type: "button",
          class: "entry-line",
          "aria-expanded": open,
          title: entry.kind === "request" ? entry.path : undefined,
          onClick: toggle,
        },
        h("span", { class: cx("entry-kind", kindClass(entry)) }, kindWords(entry)),
        h("span", { class: "entry-what" }, entry.kind === "request" ? shortPath(entry.path) : gatewayWords(entry)),
        h("span", { class: "entry-ms" }, entry.kind === "request" ? `${entry.status} · ${duration(entry.ms)}` : ""),
      ),
      open &&
        h(
          "div",
          { class: "entry-body" },
          h(
            "p",
            { class: "entry-time" },
            new Intl.DateTimeFormat(this.props.locale, { timeStyle: "medium" }).format(Date.parse(entry.at)),
          ),
          entry.kind === "request"
            ? [
                entry.request !== null && jsonView("Sent by the bot", entry.request),
                entry.response !== null && jsonView("Answered by Discord", entry.response),
              ]
            : jsonView("Payload", entry.data),
        ),
    );
  }
}

function jsonView(title: string, value: unknown): VNode {
  return h(
    "figure",
    { class: "json" },
    h("figcaption", null, title),
    h("pre", { tabIndex: 0 }, JSON.stringify(value, null, 2)),
  );
}

function kindWords(entry: LogEntry): string {
  if (entry.kind === "request") return entry.method;
  return entry.direction === "to-bot" ? "→ bot" : "bot →";
}

function kindClass(entry: LogEntry): string {
  if (entry.kind === "gateway") return entry.direction === "to-bot" ? "entry-in" : "entry-out";
  return entry.status >= 400 ? "entry-error" : "entry-request";
}

function gatewayWords(entry: Extract<LogEntry, { kind: "gateway" }>): string {
  return entry.event ?? OPCODES[entry.op] ?? `Opcode ${entry.op}`;
}

/** A path without what all have in common, its long ids by their last digits. */
function shortPath(path: string): string {
  return path.replace(/^\/api\/v\d+/, "").replaceAll(/\d{12,16}(\d{4})/g, "…$1");
}

function duration(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}
