import { type APIMessage, GatewayIntentBits as I } from "discord-api-types/v10";

/** Whether a session is told of all members of a guild; otherwise of its own bot alone. */
export function seesMembers(intents: number): boolean {
  return (intents & I.GuildMembers) !== 0;
}

/** Intents that must be switched on for an application before it may ask for them. */
export const PRIVILEGED: number = I.GuildMembers | I.GuildPresences | I.MessageContent;

/** Every intent that Discord knows. */
export const ALL_INTENTS: number = Object.values(I).reduce<number>(
  (all, bit) => (typeof bit === "number" ? all | bit : all),
  0,
);

/** Which intent an event needs, in a guild and in DMs; null: not sent there. Events left out need none. */
const NEEDED: Readonly<Record<string, { readonly guild: number | null; readonly dm: number | null }>> = Object.freeze({
  GUILD_CREATE: { guild: I.Guilds, dm: null },
  GUILD_DELETE: { guild: I.Guilds, dm: null },
  GUILD_ROLE_UPDATE: { guild: I.Guilds, dm: null },
  CHANNEL_CREATE: { guild: I.Guilds, dm: null },
  CHANNEL_UPDATE: { guild: I.Guilds, dm: null },
  CHANNEL_DELETE: { guild: I.Guilds, dm: null },
  THREAD_CREATE: { guild: I.Guilds, dm: null },
  THREAD_UPDATE: { guild: I.Guilds, dm: null },
  THREAD_DELETE: { guild: I.Guilds, dm: null },
  MESSAGE_CREATE: { guild: I.GuildMessages, dm: I.DirectMessages },
  MESSAGE_UPDATE: { guild: I.GuildMessages, dm: I.DirectMessages },
  MESSAGE_DELETE: { guild: I.GuildMessages, dm: I.DirectMessages },
  TYPING_START: { guild: I.GuildMessageTyping, dm: I.DirectMessageTyping },
});

/**
 * Whether a session with these intents is sent an event.
 * @see https://discord.com/developers/docs/events/gateway#list-of-intents
 */
export function isWanted(intents: number, event: string, inGuild: boolean): boolean {
  const needed = NEEDED[event];
  if (!needed) return true;
  const bit = inGuild ? needed.guild : needed.dm;
  return bit !== null && (intents & bit) !== 0;
}

/**
 * A message as a bot without the Message Content intent is sent it: empty, unless it is its own, in a DM, or names it.
 * @see https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function withContentRule(message: APIMessage, intents: number, botId: string, inGuild: boolean): APIMessage {
  const whole =
    !inGuild ||
    (intents & I.MessageContent) !== 0 ||
    message.author.id === botId ||
    message.mentions.some((user) => user.id === botId);
  return whole ? message : { ...message, content: "", embeds: [], attachments: [], components: [] };
}
