/** A channel's messages: by day, grouped by author, following the latest unless one has scrolled up to read. */
import type { APIMessage } from "discord-api-types/v10";
import { channelType, messageType } from "../discord.ts";
import type { Actions } from "../state/controller.ts";
import type { Lookup } from "../state/lookup.ts";
import { displayName } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { pings } from "../state/reduce.ts";
import { dayTitle, sameDay } from "../time.ts";
import { Component, createRef, h, type VNode } from "../ui.ts";
import { channelIcon } from "./channel-icon.ts";
import { failedNote, isOlder, pendingNotes } from "./command-notes.ts";
import { icon } from "./icons.ts";
import { MessageView } from "./message.ts";
import { welcome } from "./welcome.ts";

interface Props {
  readonly state: State;
  readonly lookup: Lookup;
  readonly actions: Actions;
  readonly onMenu: (message: APIMessage, at: { x: number; y: number }) => void;
  /** Puts a text into the composer. */
  readonly onTry: (text: string) => void;
}

/** Messages of one author within this time are drawn as one. */
const GROUP_MS = 7 * 60_000;
/** Nearer to the end than this counts as being there, in CSS pixels. */
const NEAR_END = 80;
const NEAR_START = 300;

interface Position {
  readonly atEnd: boolean;
  readonly height: number;
  readonly top: number;
}

export class Messages extends Component<Props, { readonly behind: boolean }> {
  override state = { behind: false };
  private readonly scroller = createRef<HTMLDivElement>();
  private readonly content = createRef<HTMLOListElement>();
  private follow = true;
  private loading = false;
  private observer: ResizeObserver | null = null;

  override componentDidMount(): void {
    this.toEnd();
    // Pictures that load and boxes that open change the height without a new message.
    this.observer = new ResizeObserver(() => this.follow && this.toEnd());
    for (const element of [this.scroller.current, this.content.current]) if (element) this.observer.observe(element);
  }

  override componentWillUnmount(): void {
    this.observer?.disconnect();
  }

  override getSnapshotBeforeUpdate(): Position {
    const box = this.scroller.current;
    return { atEnd: this.follow, height: box?.scrollHeight ?? 0, top: box?.scrollTop ?? 0 };
  }

  override componentDidUpdate(before: Props, _state: unknown, position: Position): void {
    const { state } = this.props;
    const box = this.scroller.current;
    if (!box) return;
    const list = state.messages[state.channelId];
    const old = before.state.messages[before.state.channelId];
    if (state.channelId !== before.state.channelId) {
      this.toEnd();
      return;
    }
    const last = list?.items.at(-1);
    const isNew = last?.id !== old?.items.at(-1)?.id;
    const own = isNew && (last?.author.id === state.personId || last?.interaction_metadata?.user.id === state.personId);
    if (position.atEnd || own) this.toEnd();
    else if (list?.items[0]?.id !== old?.items[0]?.id)
      box.scrollTop = position.top + box.scrollHeight - position.height;
    else if (isNew && !this.state.behind) this.setState({ behind: true });
  }

  private toEnd(): void {
    const box = this.scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
    this.follow = true;
    if (this.state.behind) this.setState({ behind: false });
  }

  private readonly scrolled = (): void => {
    const box = this.scroller.current;
    if (!box) return;
    this.follow = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
    if (this.follow && this.state.behind) this.setState({ behind: false });
    if (box.scrollTop < NEAR_START) void this.older();
  };

  private async older(): Promise<void> {
    const { state, actions } = this.props;
    const list = state.messages[state.channelId];
    if (this.loading || !list || list.complete || list.items.length === 0) return;
    this.loading = true;
    await actions.older(state.channelId);
    this.loading = false;
  }

  override render({ state, lookup }: Props): VNode {
    const list = state.messages[state.channelId];
    const channel = lookup.channel(state.channelId);
    return h(
      "div",
      { class: "messages" },
      h(
        "div",
        {
          class: "scroller",
          ref: this.scroller,
          onScroll: this.scrolled,
          // A region that scrolls must be reachable by keyboard.
          tabIndex: 0,
          role: "region",
          "aria-label": `Messages in ${channel?.name ?? "this channel"}`,
        },
        h(
          "div",
          { class: "message-log", role: "log", "aria-live": "polite", "aria-relevant": "additions" },
          h(
            "ol",
            { class: "message-list", ref: this.content },
            list?.complete !== false && this.beginning(),
            this.lines(list?.items ?? []),
            pendingNotes(state),
          ),
        ),
      ),
      this.state.behind &&
        h(
          "button",
          { type: "button", class: "jump", onClick: () => this.toEnd() },
          "New messages",
          icon("chevron", 16),
        ),
    );
  }

  private beginning(): VNode {
    const { state, lookup, onTry } = this.props;
    const channel = lookup.channel(state.channelId);
    const direct = channel?.type === channelType.dm;
    const other = direct
      ? state.bots.find((bot) => channel.name === null || bot.user.id !== state.personId)
      : undefined;
    const name = channel?.name ?? (other ? displayName(other.user) : "");
    return h(
      "li",
      { class: "beginning" },
      h("span", { class: "beginning-icon" }, channelIcon(channel?.type ?? channelType.text, 40)),
      h("h2", null, direct ? name : `Welcome to #${name}!`),
      h(
        "p",
        null,
        direct
          ? `This is the beginning of your direct messages with ${name}.`
          : `This is the start of the #${name} channel.`,
      ),
      welcome(state, onTry),
    );
  }

  private lines(messages: readonly APIMessage[]): VNode[] {
    const { state, lookup, actions, onMenu } = this.props;
    const lines: VNode[] = [];
    const failed = state.failedCommands.filter((one) => one.channelId === state.channelId);
    let before: APIMessage | null = null;
    for (const message of messages) {
      while (failed[0] && isOlder(failed[0].interactionId, message.id)) {
        lines.push(failedNote(failed[0], actions));
        failed.shift();
      }
      const time = Date.parse(message.timestamp);
      const newDay = before === null || !sameDay(Date.parse(before.timestamp), time);
      if (newDay) {
        const title = dayTitle(time, state.locale);
        lines.push(h("li", { class: "day", key: `day-${message.id}` }, h("span", null, title)));
      }
      const pending = state.pending.find(({ messageId }) => messageId === message.id);
      lines.push(
        h(MessageView, {
          key: message.id,
          message,
          lookup,
          actions,
          users: state.users,
          guilds: state.guilds,
          channels: state.channels,
          grouped: !newDay && before !== null && goesOn(before, message),
          pinged: pings(message, state),
          busy: pending ? (pending.customId ?? "") : null,
          failure: state.failures[message.id] ?? null,
          onMenu,
        }),
      );
      before = message;
    }
    for (const one of failed) lines.push(failedNote(one, actions));
    return lines;
  }
}

function goesOn(before: APIMessage, message: APIMessage): boolean {
  return (
    before.author.id === message.author.id &&
    message.type === messageType.usual &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUP_MS
  );
}
