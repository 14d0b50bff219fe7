import { Client, GatewayIntentBits, Options, REST } from "discord.js";

/** Caches that nobody reads are kept empty; discord.js itself needs those of guilds, channels, roles and overwrites. */
const makeCache = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
  VoiceStateManager: 0,
});

/**
 * Makes the gateway client: one intent (guilds; interactions need none), small caches, no pings.
 * The gateway's address comes from the API's GET /gateway/bot.
 * @param apiUrl the REST API without a version, such as https://discord.com/api
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // As many as Discord recommends (GET /gateway/bot); above 2,500 guilds one alone is refused.
    shards: "auto",
    makeCache,
    sweepers: {},
    rest: { api: apiUrl },
  });
}

/**
 * Makes a REST client; everything but the gateway's start goes through one.
 * @param options.retries how often a request that failed is sent again by itself; thrice if left out
 */
export function createRest(apiUrl: string, token: string, options: { readonly retries?: number } = {}): REST {
  return new REST({ api: apiUrl, ...options }).setToken(token);
}
