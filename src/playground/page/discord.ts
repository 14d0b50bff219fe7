/**
 * The numbers of Discord's API that the page needs, typed by discord-api-types so that a wrong one does not compile.
 * (The package itself stays on the server: its enums are code that the browser would have to load.)
 */
import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  MessageType,
  TextInputStyle,
} from "discord-api-types/v10";

/** @see https://discord.com/developers/docs/components/reference#component-object-component-types */
export const component = {
  actionRow: 1 as ComponentType.ActionRow,
  button: 2 as ComponentType.Button,
  stringSelect: 3 as ComponentType.StringSelect,
  textInput: 4 as ComponentType.TextInput,
  userSelect: 5 as ComponentType.UserSelect,
  roleSelect: 6 as ComponentType.RoleSelect,
  mentionableSelect: 7 as ComponentType.MentionableSelect,
  channelSelect: 8 as ComponentType.ChannelSelect,
  section: 9 as ComponentType.Section,
  textDisplay: 10 as ComponentType.TextDisplay,
  thumbnail: 11 as ComponentType.Thumbnail,
  mediaGallery: 12 as ComponentType.MediaGallery,
  file: 13 as ComponentType.File,
  separator: 14 as ComponentType.Separator,
  container: 17 as ComponentType.Container,
  label: 18 as ComponentType.Label,
} as const;

/** @see https://discord.com/developers/docs/components/reference#button-button-styles */
export const buttonStyle = {
  primary: 1 as ButtonStyle.Primary,
  secondary: 2 as ButtonStyle.Secondary,
  success: 3 as ButtonStyle.Success,
  danger: 4 as ButtonStyle.Danger,
  link: 5 as ButtonStyle.Link,
} as const;

/** @see https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
export const option = {
  subcommand: 1 as ApplicationCommandOptionType.Subcommand,
  group: 2 as ApplicationCommandOptionType.SubcommandGroup,
  string: 3 as ApplicationCommandOptionType.String,
  integer: 4 as ApplicationCommandOptionType.Integer,
  boolean: 5 as ApplicationCommandOptionType.Boolean,
  user: 6 as ApplicationCommandOptionType.User,
  channel: 7 as ApplicationCommandOptionType.Channel,
  role: 8 as ApplicationCommandOptionType.Role,
  mentionable: 9 as ApplicationCommandOptionType.Mentionable,
  number: 10 as ApplicationCommandOptionType.Number,
  attachment: 11 as ApplicationCommandOptionType.Attachment,
} as const;

/** @see https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types */
export const commandType = {
  chat: 1 as ApplicationCommandType.ChatInput,
  user: 2 as ApplicationCommandType.User,
  message: 3 as ApplicationCommandType.Message,
} as const;

/** @see https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
export const channelType = {
  text: 0 as ChannelType.GuildText,
  dm: 1 as ChannelType.DM,
  voice: 2 as ChannelType.GuildVoice,
  category: 4 as ChannelType.GuildCategory,
  announcement: 5 as ChannelType.GuildAnnouncement,
  announcementThread: 10 as ChannelType.AnnouncementThread,
  publicThread: 11 as ChannelType.PublicThread,
  privateThread: 12 as ChannelType.PrivateThread,
  forum: 15 as ChannelType.GuildForum,
} as const;

/** @see https://discord.com/developers/docs/resources/message#message-object-message-types */
export const messageType = {
  usual: 0 as MessageType.Default,
  reply: 19 as MessageType.Reply,
  slash: 20 as MessageType.ChatInputCommand,
  contextMenu: 23 as MessageType.ContextMenuCommand,
} as const;

/** @see https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const messageFlag = {
  ephemeral: 64 as MessageFlags.Ephemeral,
  loading: 128 as MessageFlags.Loading,
  componentsV2: 32768 as MessageFlags.IsComponentsV2,
} as const;

export const textInputStyle = {
  short: 1 as TextInputStyle.Short,
  paragraph: 2 as TextInputStyle.Paragraph,
} as const;

/** MANAGE_MESSAGES: may delete what others wrote. */
export const MANAGE_MESSAGES = 1n << 13n;

/** Whether a bit field (a number or none) has a flag. */
export function has(field: number | undefined, flag: number): boolean {
  return ((field ?? 0) & flag) !== 0;
}
