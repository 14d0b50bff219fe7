/** The whole page. */
import type { APIMessage } from "discord-api-types/v10";
import { Composer, type ComposerHandle } from "../composer/composer.ts";
import { channelType } from "../discord.ts";
import type { Actions } from "../state/controller.ts";
import { createLookup, displayName } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { Component, createRef, cx, h, type VNode } from "../ui.ts";
import { header } from "./header.ts";
import { icon } from "./icons.ts";
import { Inspector } from "./inspector.ts";
import { Menu } from "./menu.ts";
import { messageMenu } from "./message-menu.ts";
import { Messages } from "./messages.ts";
import { Modal } from "./modal.ts";
import { channelList, channelName, rail } from "./sidebar.ts";
import { UserPanel } from "./user-panel.ts";

interface Props {
  readonly state: State;
  readonly actions: Actions;
  readonly theme: Theme;
}

/** Light or dark, as chosen or as the system has it. */
export interface Theme {
  isDark(): boolean;
  toggle(): void;
}

interface AppState {
  readonly drawer: boolean;
  readonly inspecting: boolean;
  readonly dropping: boolean;
  readonly menu: { readonly message: APIMessage; readonly at: { x: number; y: number } } | null;
}

export class App extends Component<Props, AppState> {
  override state: AppState = { drawer: false, inspecting: false, dropping: false, menu: null };
  private readonly composer = createRef<ComposerHandle>();
  private readonly lookup = createLookup();

  override componentDidUpdate(_props: Props, before: AppState): void {
    if (this.state.drawer === before.drawer) return;
    // The focus goes into the drawer, and back to its button.
    const target = this.state.drawer ? ".side [aria-current]" : ".only-narrow";
    document.querySelector<HTMLElement>(target)?.focus();
  }

  private readonly open = (channelId: string): void => {
    this.setState({ drawer: false });
    void this.props.actions.do({ type: "open", channelId });
  };

  private readonly menuFor = (message: APIMessage, at: { x: number; y: number }): void => {
    this.setState({ menu: { message, at } });
  };

  override render({ state, actions, theme }: Props): VNode {
    if (!state.ready) return h("main", { class: "waiting", role: "status" }, "Connecting to the local Discord…");
    const { drawer, inspecting, menu } = this.state;
    const lookup = this.lookup(state);
    return h(
      "div",
      {
        class: cx("app", drawer && "app-drawer", inspecting && "app-inspecting"),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key === "Escape" && drawer) this.setState({ drawer: false });
        },
      },
      h(
        "div",
        { class: "side" },
        rail({ state, onOpen: this.open }),
        channelList({ state, onOpen: this.open }),
        h(UserPanel, {
          state,
          dark: theme.isDark(),
          onPerson: (personId) => void actions.do({ type: "person", personId }),
          onLocale: (locale) => void actions.do({ type: "locale", locale }),
          onTheme: () => {
            theme.toggle();
            this.setState({});
          },
        }),
      ),
      drawer && h("div", { class: "scrim", onClick: () => this.setState({ drawer: false }) }),
      this.main(lookup),
      inspecting &&
        h(Inspector, {
          log: state.log,
          locale: state.locale,
          actions,
          onClose: () => this.setState({ inspecting: false }),
        }),
      menu &&
        h(Menu, {
          key: menu.message.id,
          label: `Message of ${displayName(menu.message.author)}`,
          at: menu.at,
          items: messageMenu(menu.message, state, actions),
          onClose: () => this.setState({ menu: null }),
        }),
      state.modal && h(Modal, { key: state.modal.interactionId, open: state.modal, lookup, world: state, actions }),
    );
  }

  private main(lookup: ReturnType<ReturnType<typeof createLookup>>): VNode {
    const { state, actions } = this.props;
    const entry = state.channels.find(({ channel }) => channel.id === state.channelId);
    const name = entry ? channelName(entry.channel, state) : "";
    const canSend = entry?.canSend === true && state.connection === "open";
    return h(
      "main",
      {
        class: "main",
        inert: this.state.drawer,
        onDragOver: (event: DragEvent) => this.dragged(event),
        onDragLeave: () => this.setState({ dropping: false }),
        onDrop: (event: DragEvent) => this.dropped(event),
      },
      header({
        state,
        actions,
        inspecting: this.state.inspecting,
        onDrawer: () => this.setState({ drawer: true }),
        onInspect: () => this.setState({ inspecting: !this.state.inspecting }),
      }),
      banner(state),
      h(Messages, {
        key: state.channelId,
        state,
        lookup,
        actions,
        onMenu: this.menuFor,
        onTry: (text) => this.composer.current?.begin(text),
      }),
      h(Composer, {
        key: `${state.personId} ${state.channelId}`,
        state,
        lookup,
        actions,
        canSend,
        placeholder: placeholder(state, name, entry?.channel.type === channelType.dm, canSend),
        handle: this.composer,
      }),
      h("div", { class: "typing", "aria-live": "polite" }, typingWords(state, lookup)),
      this.state.dropping &&
        h(
          "div",
          { class: "drop", "aria-hidden": "true" },
          h("div", { class: "drop-box" }, icon("file", 48), `Upload to ${name}`),
        ),
      state.notice !== null &&
        h(
          "div",
          { class: "notice", role: "alert" },
          icon("warning", 18),
          h("span", null, state.notice),
          h(
            "button",
            { type: "button", class: "icon-button", "aria-label": "Close", onClick: () => actions.notify(null) },
            icon("close", 16),
          ),
        ),
    );
  }

  private dragged(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (!this.state.dropping) this.setState({ dropping: true });
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.setState({ dropping: false });
    this.composer.current?.addFiles([...(event.dataTransfer?.files ?? [])]);
  }
}

function banner(state: State): VNode | null {
  const words =
    state.connection === "lost"
      ? "The local Discord has stopped. The page connects again by itself when it is back."
      : state.bots.some(({ connected }) => connected)
        ? null
        : "The bot is not connected. Its commands and buttons work again when it is.";
  return words === null ? null : h("div", { class: "banner", role: "status" }, icon("warning", 18), words);
}

function placeholder(state: State, name: string, direct: boolean, canSend: boolean): string {
  if (state.connection !== "open") return "Connecting…";
  if (!canSend) return "You do not have permission to send messages in this channel.";
  return `Message ${direct ? "@" : "#"}${name}`;
}

function typingWords(
  state: State,
  lookup: { user(id: string): { username: string; global_name: string | null } | null },
): string {
  const now = Date.now();
  const names = (state.typing[state.channelId] ?? [])
    .filter(({ until, userId }) => until > now && userId !== state.personId)
    .map(({ userId }) => lookup.user(userId))
    .filter((user) => user !== null)
    .map((user) => user.global_name ?? user.username);
  if (names.length === 0) return "";
  return `${names.join(", ")} ${names.length === 1 ? "is" : "are"} typing…`;
}
