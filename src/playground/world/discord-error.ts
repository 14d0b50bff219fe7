/** `{ field: { "0": { _errors: [{ code, message }] } } }`, as Discord nests what is wrong with a body. */
export interface ErrorTree {
  [field: string]: ErrorTree | { code: string; message: string }[];
}

/**
 * A request that Discord refuses, with Discord's HTTP status and JSON error code.
 * @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
export class DiscordError extends Error {
  override readonly name = "DiscordError";
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | null;

  constructor(status: number, code: number, message: string, errors: ErrorTree | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body of the refusal. */
  toJSON(): { message: string; code: number; errors?: ErrorTree } {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) };
  }
}

const TABLE = Object.freeze({
  unauthorized: [401, 0, "401: Unauthorized"],
  notFound: [404, 0, "404: Not Found"],
  methodNotAllowed: [405, 0, "405: Method Not Allowed"],
  unknownApplication: [404, 10002, "Unknown Application"],
  unknownChannel: [404, 10003, "Unknown Channel"],
  unknownGuild: [404, 10004, "Unknown Guild"],
  unknownMember: [404, 10007, "Unknown Member"],
  unknownMessage: [404, 10008, "Unknown Message"],
  unknownRole: [404, 10011, "Unknown Role"],
  unknownUser: [404, 10013, "Unknown User"],
  unknownWebhook: [404, 10015, "Unknown Webhook"],
  unknownInteraction: [404, 10062, "Unknown interaction"],
  unknownCommand: [404, 10063, "Unknown application command"],
  alreadyAcknowledged: [400, 40060, "Interaction has already been acknowledged."],
  alreadyCrossposted: [400, 40033, "This message has already been crossposted."],
  threadExists: [400, 160004, "A thread has already been created for this message"],
  invalidWebhookToken: [401, 50027, "Invalid Webhook Token"],
  missingAccess: [403, 50001, "Missing Access"],
  dmClosed: [403, 50007, "Cannot send messages to this user"],
  missingPermissions: [403, 50013, "Missing Permissions"],
  notAuthor: [403, 50005, "Cannot edit a message authored by another user"],
  emptyMessage: [400, 50006, "Cannot send an empty message"],
  systemMessage: [403, 50021, "Cannot execute action on a system message"],
  wrongChannelType: [400, 50024, "Cannot execute action on this channel type"],
  threadArchived: [400, 50083, "Thread is archived"],
  threadLocked: [400, 160005, "Thread is locked"],
  tooLarge: [413, 40005, "Request entity too large"],
  badJson: [400, 50109, "The request body contains invalid JSON."],
} as const);

/** One of Discord's plain refusals, by name. */
export function refusal(name: keyof typeof TABLE): DiscordError {
  const [status, code, message] = TABLE[name];
  return new DiscordError(status, code, message);
}
