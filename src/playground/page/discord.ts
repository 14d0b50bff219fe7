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

/** A number that the compiler holds against the enum's member (a cast would take any). */
const is = <Member extends number>(value: Member): Member => value;

/** @see https://discord.com/developers/docs/components/reference#component-object-component-types */
export const component = {
  actionRow: is<ComponentType.ActionRow>(1),
  button: is<ComponentType.Button>(2),
  stringSelect: is<ComponentType.StringSelect>(3),
  textInput: is<ComponentType.TextInput>(4),
  userSelect: is<ComponentType.UserSelect>(5),
  roleSelect: is<ComponentType.RoleSelect>(6),
  mentionableSelect: is<ComponentType.MentionableSelect>(7),
  channelSelect: is<ComponentType.ChannelSelect>(8),
  section: is<ComponentType.Section>(9),
  textDisplay: is<ComponentType.TextDisplay>(10),
  thumbnail: is<ComponentType.Thumbnail>(11),
  mediaGallery: is<ComponentType.MediaGallery>(12),
  file: is<ComponentType.File>(13),
  separator: is<ComponentType.Separator>(14),
  container: is<ComponentType.Container>(17),
  label: is<ComponentType.Label>(18),
} as const;

/** @see https://discord.com/developers/docs/components/reference#button-button-styles */
export const buttonStyle = {
  primary: is<ButtonStyle.Primary>(1),
  secondary: is<ButtonStyle.Secondary>(2),
  success: is<ButtonStyle.Success>(3),
  danger: is<ButtonStyle.Danger>(4),
  link: is<ButtonStyle.Link>(5),
} as const;

/** @see https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
export const option = {
  subcommand: is<ApplicationCommandOptionType.Subcommand>(1),
  group: is<ApplicationCommandOptionType.SubcommandGroup>(2),
  string: is<ApplicationCommandOptionType.String>(3),
  integer: is<ApplicationCommandOptionType.Integer>(4),
  boolean: is<ApplicationCommandOptionType.Boolean>(5),
  user: is<ApplicationCommandOptionType.User>(6),
  channel: is<ApplicationCommandOptionType.Channel>(7),
  role: is<ApplicationCommandOptionType.Role>(8),
  mentionable: is<ApplicationCommandOptionType.Mentionable>(9),
  number: is<ApplicationCommandOptionType.Number>(10),
  attachment: is<ApplicationCommandOptionType.Attachment>(11),
} as const;

/** @see https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types */
export const commandType = {
  chat: is<ApplicationCommandType.ChatInput>(1),
  user: is<ApplicationCommandType.User>(2),
  message: is<ApplicationCommandType.Message>(3),
} as const;

/** @see https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
export const channelType = {
  text: is<ChannelType.GuildText>(0),
  dm: is<ChannelType.DM>(1),
  voice: is<ChannelType.GuildVoice>(2),
  category: is<ChannelType.GuildCategory>(4),
  announcement: is<ChannelType.GuildAnnouncement>(5),
  announcementThread: is<ChannelType.AnnouncementThread>(10),
  publicThread: is<ChannelType.PublicThread>(11),
  privateThread: is<ChannelType.PrivateThread>(12),
  forum: is<ChannelType.GuildForum>(15),
} as const;

/** @see https://discord.com/developers/docs/resources/message#message-object-message-types */
export const messageType = {
  usual: is<MessageType.Default>(0),
  reply: is<MessageType.Reply>(19),
  slash: is<MessageType.ChatInputCommand>(20),
  contextMenu: is<MessageType.ContextMenuCommand>(23),
} as const;

/** @see https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const messageFlag = {
  ephemeral: is<MessageFlags.Ephemeral>(64),
  loading: is<MessageFlags.Loading>(128),
  componentsV2: is<MessageFlags.IsComponentsV2>(32768),
} as const;

export const textInputStyle = {
  short: is<TextInputStyle.Short>(1),
  paragraph: is<TextInputStyle.Paragraph>(2),
} as const;

/** MANAGE_MESSAGES: may delete what others wrote. */
export const MANAGE_MESSAGES = 1n << 13n;

/** Whether a bit field (a number or none) has a flag. */
export function has(field: number | undefined, flag: number): boolean {
  return ((field ?? 0) & flag) !== 0;
}
