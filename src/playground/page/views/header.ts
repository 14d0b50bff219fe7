/** Above the messages: the channel, its topic, the clock and the inspector's switch. */
import { channelType } from "../discord.ts";
import type { Actions } from "../state/controller.ts";
import type { State } from "../state/model.ts";
import { formatTimestamp } from "../time.ts";
import { Component, cx, h, type VNode } from "../ui.ts";
import { channelIcon } from "./channel-icon.ts";
import { icon } from "./icons.ts";
import { Menu, type MenuItem } from "./menu.ts";
import { channelName } from "./sidebar.ts";

interface Props {
  readonly state: State;
  readonly actions: Actions;
  readonly inspecting: boolean;
  readonly onDrawer: () => void;
  readonly onInspect: () => void;
}

/** Draws the header. */
export function header({ state, actions, inspecting, onDrawer, onInspect }: Props): VNode {
  const channel = state.channels.find((one) => one.channel.id === state.channelId)?.channel;
  const topic = channel && "topic" in channel ? channel.topic : null;
  return h(
    "header",
    { class: "header" },
    h(
      "button",
      { type: "button", class: "icon-button only-narrow", "aria-label": "Servers and channels", onClick: onDrawer },
      icon("menu"),
    ),
    channel && h("span", { class: "header-icon" }, channelIcon(channel.type, 22)),
    h("h1", { class: "header-name" }, channel ? channelName(channel, state) : "Lede’s playground"),
    topic && channel?.type !== channelType.dm && h("span", { class: "header-topic", title: topic }, topic),
    h("span", { class: "header-space" }),
    state.clock.adjustable && h(Clock, { state, actions }),
    h(
      "button",
      {
        type: "button",
        class: cx("icon-button", inspecting && "icon-button-on"),
        "aria-pressed": inspecting,
        "aria-label": "Inspector",
        title: "What the bot and Discord say to each other",
        onClick: onInspect,
      },
      icon("inspect"),
    ),
  );
}

interface ClockProps {
  readonly state: State;
  readonly actions: Actions;
}

const TICK_MS = 1000;

/** The local Discord's clock, and its jumps. */
class Clock extends Component<ClockProps, { readonly open: boolean }> {
  override state = { open: false };
  private timer = 0;

  override componentDidMount(): void {
    this.timer = window.setInterval(() => this.forceUpdate(), TICK_MS);
  }

  override componentWillUnmount(): void {
    clearInterval(this.timer);
  }

  override render({ state }: ClockProps): VNode {
    const now = Date.parse(state.clock.now) + (Date.now() - state.clockAt);
    const moved = Math.abs(state.clock.offsetMs) > TICK_MS;
    const words = new Intl.DateTimeFormat(state.locale, {
      weekday: "short",
      day: "numeric",
      month: "short",
      hour: "numeric",
      minute: "2-digit",
    }).format(now);
    return h(
      "div",
      { class: "clock" },
      h(
        "button",
        {
          type: "button",
          class: cx("clock-button", moved && "clock-moved"),
          "aria-haspopup": "menu",
          "aria-expanded": this.state.open,
          "aria-label": `Clock: ${words}${moved ? ", moved" : ""}`,
          title: "Move the clock",
          onClick: () => this.setState({ open: !this.state.open }),
        },
        icon("clock", 18),
        h("time", { dateTime: new Date(now).toISOString() }, words),
      ),
      this.state.open &&
        h(Menu, { label: "Move the clock", items: this.items(now), onClose: () => this.setState({ open: false }) }),
    );
  }

  private items(now: number): readonly MenuItem[] {
    const { state, actions } = this.props;
    const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const move = (to: "+1-hour" | "next-09:00" | "next-event" | "reset") => (): void => {
      void actions.do({ type: "clock", to, timeZone });
    };
    const { next } = state.clock;
    const items: MenuItem[] = [
      {
        label: "Jump to what comes next",
        hint: next === null ? "The bot waits for nothing" : formatTimestamp(Date.parse(next), "F", state.locale, now),
        run: move("next-event"),
      },
      { label: "One hour on", run: move("+1-hour") },
      { label: "To the next 09:00", hint: timeZone, run: move("next-09:00") },
    ];
    return Math.abs(state.clock.offsetMs) > TICK_MS
      ? [...items, { label: "Back to real time", run: move("reset") }]
      : items;
  }
}
