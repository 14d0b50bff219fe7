import { channelType } from "../discord.ts";
import type { VNode } from "../ui.ts";
import { type IconName, icon } from "./icons.ts";

const ICONS: Readonly<Record<number, IconName>> = {
  [channelType.dm]: "at",
  [channelType.announcement]: "megaphone",
  [channelType.forum]: "forum",
  [channelType.publicThread]: "thread",
  [channelType.privateThread]: "thread",
  [channelType.announcementThread]: "thread",
};

const KINDS: Readonly<Record<number, string>> = {
  [channelType.dm]: "direct message",
  [channelType.announcement]: "announcement channel",
  [channelType.forum]: "forum",
  [channelType.publicThread]: "thread",
  [channelType.privateThread]: "private thread",
  [channelType.announcementThread]: "thread",
};

/** The mark before a channel's name. */
export function channelIcon(type: number, size = 20): VNode {
  return icon(ICONS[type] ?? "hash", size);
}

/** What a channel is called to a screen reader. */
export function channelKind(type: number): string {
  return KINDS[type] ?? "text channel";
}
