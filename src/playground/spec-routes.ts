import { asObject } from "./limits/problems.ts";

/** By type of answer to an interaction. */
const CALLBACKS: Readonly<Record<number, string>> = Object.freeze({
  1: "PongInteractionCallbackRequest",
  4: "CreateMessageInteractionCallbackRequest",
  5: "CreateMessageInteractionCallbackRequest",
  6: "UpdateMessageInteractionCallbackRequest",
  7: "UpdateMessageInteractionCallbackRequest",
  8: "ApplicationCommandAutocompleteCallbackRequest",
  9: "ModalInteractionCallbackRequest",
});

type NamesFor = (body: unknown) => readonly string[];

const always =
  (...names: string[]): NamesFor =>
  () =>
    names;
const COMMANDS = "/applications/{application_id}/commands";
const GUILD_COMMANDS = "/applications/{application_id}/guilds/{guild_id}/commands";
const WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";

/** The schema of each request's body (one of several, where there are several). */
export const REQUESTS: Readonly<Record<string, NamesFor>> = Object.freeze({
  "POST /interactions/{interaction_id}/{interaction_token}/callback": (body) => {
    const name = CALLBACKS[Number(asObject(body)?.["type"])];
    return name ? [name] : [...new Set(Object.values(CALLBACKS))];
  },
  "POST /users/@me/channels": always("CreatePrivateChannelRequest"),
  "POST /channels/{channel_id}/messages": always("MessageCreateRequest"),
  "PATCH /channels/{channel_id}/messages/{message_id}": always("MessageEditRequestPartial"),
  "POST /channels/{channel_id}/threads": (body) => [
    asObject(body)?.["message"] ? "CreateForumThreadRequest" : "CreateTextThreadWithoutMessageRequest",
  ],
  "POST /channels/{channel_id}/messages/{message_id}/threads": always("CreateTextThreadWithMessageRequest"),
  "PATCH /channels/{channel_id}": always("UpdateGuildChannelRequestPartial", "UpdateThreadRequestPartial"),
  [`POST ${WEBHOOK}`]: always("IncomingWebhookRequestPartial"),
  [`PATCH ${WEBHOOK}/messages/{message_id}`]: always("IncomingWebhookUpdateRequestPartial"),
  ...Object.fromEntries(
    [COMMANDS, GUILD_COMMANDS].flatMap((path) => [
      [`POST ${path}`, always("ApplicationCommandCreateRequest")],
      [`PUT ${path}`, always("ApplicationCommandUpdateRequest[]")],
      [`PATCH ${path}/{command_id}`, always("ApplicationCommandPatchRequestPartial")],
    ]),
  ),
});

const CHANNELS = Object.freeze(["GuildChannelResponse", "ThreadResponse", "PrivateChannelResponse"]);
const MESSAGE = Object.freeze(["MessageResponse"]);

/** The schema of each answer's body. */
export const RESPONSES: Readonly<Record<string, readonly string[]>> = Object.freeze({
  "GET /gateway": ["GatewayResponse"],
  "GET /gateway/bot": ["GatewayBotResponse"],
  "GET /applications/@me": ["PrivateApplicationResponse"],
  "GET /oauth2/applications/@me": ["PrivateApplicationResponse"],
  "GET /users/@me": ["UserPIIResponse"],
  "GET /users/@me/guilds": ["MyGuildResponse[]"],
  "GET /users/{user_id}": ["UserResponse"],
  "POST /users/@me/channels": ["PrivateChannelResponse"],
  "GET /guilds/{guild_id}": ["GuildWithCountsResponse"],
  "GET /guilds/{guild_id}/channels": ["GuildChannelResponse[]"],
  "GET /guilds/{guild_id}/threads/active": ["ThreadsResponse"],
  "GET /guilds/{guild_id}/roles": ["GuildRoleResponse[]"],
  "GET /guilds/{guild_id}/roles/{role_id}": ["GuildRoleResponse"],
  "GET /guilds/{guild_id}/members": ["GuildMemberResponse[]"],
  "GET /guilds/{guild_id}/members/{user_id}": ["GuildMemberResponse"],
  "GET /channels/{channel_id}": CHANNELS,
  "PATCH /channels/{channel_id}": CHANNELS,
  "DELETE /channels/{channel_id}": CHANNELS,
  "GET /channels/{channel_id}/messages": ["MessageResponse[]"],
  "POST /channels/{channel_id}/messages": MESSAGE,
  "GET /channels/{channel_id}/messages/{message_id}": MESSAGE,
  "PATCH /channels/{channel_id}/messages/{message_id}": MESSAGE,
  "POST /channels/{channel_id}/messages/{message_id}/crosspost": MESSAGE,
  "POST /channels/{channel_id}/threads": ["CreatedThreadResponse"],
  "POST /channels/{channel_id}/messages/{message_id}/threads": ["ThreadResponse"],
  "GET /channels/{channel_id}/threads/archived/public": ["ThreadsResponse"],
  "GET /channels/{channel_id}/thread-members": ["ThreadMemberResponse[]"],
  "POST /interactions/{interaction_id}/{interaction_token}/callback": ["InteractionCallbackResponse"],
  [`POST ${WEBHOOK}`]: MESSAGE,
  [`GET ${WEBHOOK}/messages/{message_id}`]: MESSAGE,
  [`PATCH ${WEBHOOK}/messages/{message_id}`]: MESSAGE,
  ...Object.fromEntries(
    [COMMANDS, GUILD_COMMANDS].flatMap((path) => [
      [`GET ${path}`, ["ApplicationCommandResponse[]"]],
      [`PUT ${path}`, ["ApplicationCommandResponse[]"]],
      [`POST ${path}`, ["ApplicationCommandResponse"]],
      [`GET ${path}/{command_id}`, ["ApplicationCommandResponse"]],
      [`PATCH ${path}/{command_id}`, ["ApplicationCommandResponse"]],
    ]),
  ),
});
