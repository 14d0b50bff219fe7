/** The left side: servers, the channels of the chosen one, and who one is. */
import type { APIChannel } from "discord-api-types/v10";
import type { PageChannel } from "../../protocol.ts";
import { channelType } from "../discord.ts";
import { displayName, guildOf } from "../state/lookup.ts";
import type { State } from "../state/model.ts";
import { cx, h, type VNode } from "../ui.ts";
import { avatar, initials } from "./avatar.ts";
import { channelIcon, channelKind } from "./channel-icon.ts";
import { icon } from "./icons.ts";

export interface SidebarProps {
  readonly state: State;
  readonly onOpen: (channelId: string) => void;
}

const THREADS: readonly number[] = [
  channelType.publicThread,
  channelType.privateThread,
  channelType.announcementThread,
];
/** A forum holds posts, not messages: its posts are opened. */
const UNOPENABLE: readonly number[] = [channelType.forum, channelType.category];

/** The rail of servers, direct messages first. */
export function rail({ state, onOpen }: SidebarProps): VNode {
  const here = guildOf(state, state.channelId);
  const direct = state.channels.filter(isDirect);
  const pill = (id: string | null, name: string, face: string | VNode, channels: readonly PageChannel[]): VNode => {
    const pings = channels.reduce((sum, { channel }) => sum + (state.unread[channel.id]?.pings ?? 0), 0);
    const unread = channels.some(({ channel }) => (state.unread[channel.id]?.count ?? 0) > 0);
    const selected = (here?.id ?? null) === id;
    const first = channels.find(({ channel }) => !UNOPENABLE.includes(channel.type));
    return h(
      "li",
      { class: cx("rail-item", id === null && "rail-apart", selected && "rail-selected", unread && "rail-unread") },
      h(
        "button",
        {
          type: "button",
          class: "rail-button",
          title: name,
          "aria-label": pings > 0 ? `${name}, ${pings} mentions` : unread ? `${name}, unread messages` : name,
          "aria-current": selected ? "true" : undefined,
          onClick: () => first && !selected && onOpen(first.channel.id),
        },
        // Two letters are a picture here, not words that a person would say.
        typeof face === "string" ? h("span", { class: "rail-face", title: name, "data-face": face }) : face,
      ),
      pings > 0 && h("span", { class: "badge", "aria-hidden": "true" }, pings),
    );
  };
  return h(
    "nav",
    { class: "rail", "aria-label": "Servers" },
    h(
      "ul",
      null,
      direct.length > 0 && pill(null, "Direct messages", icon("at", 24), direct),
      state.guilds.map((guild) => pill(guild.id, guild.name, initials(guild.name), channelsOf(state, guild.id))),
    ),
  );
}

/** The channels of the guild that is open, or the direct messages. */
export function channelList({ state, onOpen }: SidebarProps): VNode {
  const guild = guildOf(state, state.channelId);
  const title = guild?.name ?? "Direct messages";
  const entries = guild ? channelsOf(state, guild.id) : state.channels.filter(isDirect);
  const tops = entries.filter(({ channel }) => !THREADS.includes(channel.type));
  const categories = tops.filter(({ channel }) => channel.type === channelType.category);
  const loose = tops.filter(
    ({ channel }) =>
      channel.type !== channelType.category && !categories.some((one) => one.channel.id === parentOf(channel)),
  );
  const line = (entry: PageChannel): VNode[] => {
    const threads = entries.filter(
      ({ channel }) => THREADS.includes(channel.type) && parentOf(channel) === entry.channel.id,
    );
    return [
      channelLine(entry, state, onOpen, "channel-top"),
      ...threads.map((thread) => channelLine(thread, state, onOpen, "channel-thread")),
    ];
  };
  return h(
    "nav",
    { class: "channels", "aria-label": `Channels of ${title}` },
    h("h2", { class: "channels-title" }, title),
    h(
      "ul",
      { class: "channels-list" },
      loose.flatMap(line),
      categories.flatMap(({ channel }) => [
        h("li", { class: "category", key: channel.id }, channel.name),
        ...tops.filter((one) => parentOf(one.channel) === channel.id).flatMap(line),
      ]),
    ),
  );
}

function channelLine(entry: PageChannel, state: State, onOpen: (id: string) => void, kind: string): VNode {
  const { channel } = entry;
  const unread = state.unread[channel.id];
  const selected = channel.id === state.channelId;
  const bot = channel.type === channelType.dm ? recipient(channel, state) : null;
  const name = channelName(channel, state);
  const closed = UNOPENABLE.includes(channel.type);
  const words = [
    `${name} (${channelKind(channel.type)})`,
    unread && unread.pings > 0 && `${unread.pings} mentions`,
    unread && unread.count > 0 && "unread",
  ].filter(Boolean);
  const face = [
    bot ? avatar(bot, "small") : channelIcon(channel.type),
    h("span", { class: "channel-name" }, name),
    unread && unread.pings > 0 && h("span", { class: "badge", "aria-hidden": "true" }, unread.pings),
  ];
  return h(
    "li",
    { key: channel.id, class: cx("channel", kind, selected && "channel-selected", unread && "channel-unread") },
    closed
      ? h("span", { class: "channel-button channel-closed", title: "Posts of this forum appear below it" }, face)
      : h(
          "button",
          {
            type: "button",
            class: "channel-button",
            "aria-label": words.join(", "),
            "aria-current": selected ? "page" : undefined,
            onClick: () => onOpen(channel.id),
          },
          face,
        ),
  );
}

/** What a channel is called: a direct message has the name of the one it is with. */
export function channelName(channel: APIChannel, state: State): string {
  if (channel.name) return channel.name;
  const other = recipient(channel, state);
  return other ? displayName(other) : "unknown";
}

function recipient(channel: APIChannel, state: State) {
  const recipients = "recipients" in channel ? (channel.recipients ?? []) : [];
  return recipients.find((user) => user.id !== state.personId) ?? recipients[0] ?? state.bots[0]?.user ?? null;
}

function isDirect({ channel }: PageChannel): boolean {
  return channel.type === channelType.dm;
}

function parentOf(channel: APIChannel): string | null {
  return "parent_id" in channel ? (channel.parent_id ?? null) : null;
}

function channelsOf(state: State, guildId: string): readonly PageChannel[] {
  const position = ({ channel }: PageChannel): number => ("position" in channel ? (channel.position ?? 0) : 0);
  return state.channels
    .filter(({ channel }) => "guild_id" in channel && channel.guild_id === guildId)
    .toSorted((a, b) => position(a) - position(b));
}
