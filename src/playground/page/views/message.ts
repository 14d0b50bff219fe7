/** One message: who, when, what it answers, its text, components, embeds and files. */
import type { APIMessage } from "discord-api-types/v10";
import { has, messageFlag, messageType } from "../discord.ts";
import type { Actions } from "../state/controller.ts";
import { displayName, type Lookup } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { formatTimestamp, messageTime } from "../time.ts";
import { Component, type ComponentChild, cx, h, type VNode } from "../ui.ts";
import { appTag, avatar } from "./avatar.ts";
import { componentViews } from "./components.ts";
import type { MessageContext } from "./context.ts";
import { embedView } from "./embed.ts";
import { icon } from "./icons.ts";
import { markdown } from "./markdown.ts";
import { attachmentView } from "./media.ts";
import { messageOrigin } from "./message-origin.ts";

export interface MessageProps {
  readonly message: APIMessage;
  readonly lookup: Lookup;
  readonly actions: Actions;
  readonly users: State["users"];
  readonly guilds: State["guilds"];
  readonly channels: State["channels"];
  /** True when the message goes on from the one above, by the same author. */
  readonly grouped: boolean;
  readonly pinged: boolean;
  readonly busy: string | null;
  readonly failure: string | null;
  /** Opens the message's menu at a point of the window, or at its button. */
  readonly onMenu: (message: APIMessage, at: { x: number; y: number }) => void;
}

const LONG_PRESS_MS = 500;

/** Drawn again only when something about it changed: a long channel stays quick. */
export class MessageView extends Component<MessageProps> {
  private press = 0;

  override shouldComponentUpdate(next: MessageProps): boolean {
    const names = Object.keys(next) as (keyof MessageProps)[];
    return names.some((name) => next[name] !== this.props[name]);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.press);
  }

  override render(props: MessageProps): VNode {
    const { message, lookup, grouped, pinged, failure } = props;
    const ephemeral = has(message.flags, messageFlag.ephemeral);
    const origin = messageOrigin(message, lookup);
    const alone = !grouped || origin !== null;
    const id = `message-${message.id}`;
    const time = Date.parse(message.timestamp);
    return h(
      "li",
      {
        id,
        class: cx(
          "message",
          alone ? "message-first" : "message-next",
          ephemeral && "message-ephemeral",
          pinged && "message-pinged",
        ),
        "aria-labelledby": `${id}-author ${id}-time`,
        tabIndex: -1,
        onContextMenu: (event: MouseEvent) => this.menu(event),
        onTouchStart: (event: TouchEvent) => this.touch(event),
        onTouchEnd: () => clearTimeout(this.press),
        onTouchMove: () => clearTimeout(this.press),
      },
      origin,
      alone && avatar(message.author),
      h(
        "div",
        { class: cx("message-head", !alone && "visually-hidden") },
        h(
          "span",
          { class: "author", id: `${id}-author`, style: { color: lookup.colour(message.author.id) ?? "" } },
          displayName(message.author),
        ),
        message.author.bot && appTag(),
        h(
          "time",
          {
            class: "message-time",
            id: `${id}-time`,
            dateTime: message.timestamp,
            title: formatTimestamp(time, "F", lookup.locale, lookup.now()),
          },
          messageTime(time, lookup.locale, lookup.now()),
        ),
      ),
      !alone &&
        h("span", { class: "gutter-time", "aria-hidden": "true" }, formatTimestamp(time, "t", lookup.locale, time)),
      h("div", { class: "message-body" }, this.body(props)),
      failure !== null && h("div", { class: "message-failure", role: "alert" }, icon("warning", 16), failure),
      ephemeral && this.ephemeralLine(props),
      this.toolbar(props),
    );
  }

  private body({ message, lookup, actions, users, guilds, channels, busy }: MessageProps): ComponentChild {
    if (has(message.flags, messageFlag.loading)) {
      return h(
        "div",
        { class: "thinking", role: "status" },
        h("span", { class: "dots" }, h("i"), h("i"), h("i")),
        `${displayName(message.author)} is thinking…`,
      );
    }
    const context: MessageContext = { message, lookup, actions, busy, world: { users, guilds, channels } };
    const shown = filesInComponents(message);
    return [
      message.content !== "" && h("div", { class: "content" }, markdown(message.content, lookup, { jumbo: true })),
      message.content === "" && isSystem(message) && h("em", { class: "system" }, "A system message"),
      message.edited_timestamp && !has(message.flags, messageFlag.componentsV2) && edited(message, lookup),
      message.attachments.filter(({ filename }) => !shown.has(filename)).map(attachmentView),
      message.embeds.map((embed) => embedView(embed, context)),
      message.components && componentViews(message.components, context),
      message.edited_timestamp && has(message.flags, messageFlag.componentsV2) && edited(message, lookup),
    ];
  }

  private ephemeralLine({ message, actions }: MessageProps): VNode {
    const dismiss = (): void => {
      void actions.do({ type: "dismiss", channelId: message.channel_id, messageId: message.id });
    };
    return h(
      "div",
      { class: "ephemeral-line" },
      icon("eye", 16),
      h("span", null, "Only you can see this • "),
      h("button", { type: "button", class: "text-button", onClick: dismiss }, "Dismiss message"),
    );
  }

  private toolbar({ message, onMenu }: MessageProps): VNode | null {
    if (has(message.flags, messageFlag.loading)) return null;
    return h(
      "div",
      { class: "message-toolbar" },
      h(
        "button",
        {
          type: "button",
          class: "icon-button",
          "aria-label": `More for the message of ${displayName(message.author)}`,
          "aria-haspopup": "menu",
          title: "More",
          onClick: (event: MouseEvent) => {
            const target = event.currentTarget;
            if (!(target instanceof Element)) return;
            const box = target.getBoundingClientRect();
            onMenu(message, { x: box.left, y: box.bottom + 4 });
          },
        },
        icon("dots"),
      ),
    );
  }

  private menu(event: MouseEvent): void {
    // Links keep the browser's own menu, as in Discord's browser app; selected text too.
    if (event.target instanceof Element && event.target.closest("a")) return;
    if (getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    clearTimeout(this.press);
    this.props.onMenu(this.props.message, { x: event.clientX, y: event.clientY });
  }

  private touch(event: TouchEvent): void {
    const finger = event.touches[0];
    if (!finger) return;
    const at = { x: finger.clientX, y: finger.clientY };
    this.press = window.setTimeout(() => this.props.onMenu(this.props.message, at), LONG_PRESS_MS);
  }
}

function edited(message: APIMessage, lookup: Lookup): VNode {
  const time = Date.parse(message.edited_timestamp ?? message.timestamp);
  return h("small", { class: "edited", title: formatTimestamp(time, "F", lookup.locale, lookup.now()) }, "(edited)");
}

/** The files that a component of the message shows: they are not listed again. */
function filesInComponents(message: APIMessage): ReadonlySet<string> {
  if (!has(message.flags, messageFlag.componentsV2)) return new Set();
  return new Set(message.attachments.map(({ filename }) => filename));
}

function isSystem({ type }: APIMessage): boolean {
  const { usual, reply, slash, contextMenu } = messageType;
  return type !== usual && type !== reply && type !== slash && type !== contextMenu;
}
