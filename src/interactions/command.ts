import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Logger } from "pino";
import type { Reply } from "../replies/reply.ts";

/** Who asked, where. */
export interface Invoker {
  readonly userId: string;
  /** Null in DMs and group DMs. */
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** The person's own language, a Discord locale such as "en-GB". */
  readonly locale: string;
  /** The member's permission bits in this channel; null outside guilds. */
  readonly permissions: bigint | null;
  /** The role ids of the member; empty outside guilds. */
  readonly roleIds: readonly string[];
}

/** What every handler is given beside its options. */
export interface HandlerContext {
  readonly invoker: Invoker;
  readonly now: Temporal.Instant;
  readonly log: Logger;
  /** Aborted when the interaction's token has run out or the bot stops. */
  readonly signal: AbortSignal;
}

/** A chosen channel, as the interaction resolves it. */
export interface ChannelOption {
  readonly id: string;
  readonly name: string | null;
  /** A discord-api-types `ChannelType`. */
  readonly type: number;
  /** The permission bits that the person has in it. */
  readonly permissions: bigint;
  readonly parentId: string | null;
}

/** A chosen role. */
export interface RoleOption {
  readonly id: string;
  readonly name: string;
  readonly mentionable: boolean;
}

/** An attached file as Discord describes it; `url` is where it can be fetched. */
export interface AttachmentOption {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly contentType: string | null;
}

interface OptionValues {
  [ApplicationCommandOptionType.String]: string;
  [ApplicationCommandOptionType.Integer]: number;
  [ApplicationCommandOptionType.Number]: number;
  [ApplicationCommandOptionType.Boolean]: boolean;
  [ApplicationCommandOptionType.Channel]: ChannelOption;
  [ApplicationCommandOptionType.Role]: RoleOption;
  [ApplicationCommandOptionType.Attachment]: AttachmentOption;
}

interface OptionShape {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly required?: boolean;
}

/** The handler's option values, derived from the declared options, so that the two cannot drift apart. */
export type OptionsOf<Declared> = Declared extends readonly OptionShape[]
  ? {
      readonly [O in Declared[number] as O["name"]]: O["type"] extends keyof OptionValues
        ? O extends { readonly required: true }
          ? OptionValues[O["type"]]
          : OptionValues[O["type"]] | null
        : never;
    }
  : Record<never, never>;

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** What Discord takes as a slash command's payload; declarations are `as const satisfies ChatPayload`. */
export type ChatPayload = Frozen<RESTPostAPIChatInputApplicationCommandsJSONBody>;
/** What Discord takes as a context-menu command's payload. */
export type MenuPayload = Frozen<RESTPostAPIContextMenuApplicationCommandsJSONBody>;

interface SubcommandShape {
  readonly name: string;
  readonly type: ApplicationCommandOptionType.Subcommand;
}

/** A command's payload as far as its handlers' types follow from it. */
export interface CommandShape {
  readonly name: string;
  readonly options: readonly SubcommandShape[];
}

type DeclaredOptions<Subcommand> = Subcommand extends { readonly options: infer O } ? O : readonly [];

/** The names of the declared options that Discord completes with the handler's choices. */
export type AutocompletedOf<Declared> = Declared extends readonly OptionShape[]
  ? Extract<Declared[number], { readonly autocomplete: true }>["name"]
  : never;

type Suggest<Options> = NonNullable<SubcommandHandler<Options>["autocomplete"]>[string];

/** A handler whose options and completions are those that are declared: none missing, none beside. */
export type DeclaredHandler<Declared> = AnsweringHandler<OptionsOf<Declared>> &
  ([AutocompletedOf<Declared>] extends [never]
    ? { readonly autocomplete?: never }
    : { readonly autocomplete: { readonly [Name in AutocompletedOf<Declared>]: Suggest<OptionsOf<Declared>> } });

/** What every subcommand's handler does. */
export interface AnsweringHandler<Options> {
  /** Whether the answer is for the asker alone; asked before `run`, since Discord wants to know when it is deferred. */
  private(options: Options): boolean;
  run(options: Options, context: HandlerContext): Reply | Promise<Reply>;
}

/** One subcommand's handler. */
export interface SubcommandHandler<Options> extends AnsweringHandler<Options> {
  /** For each option with `autocomplete: true`: at most 25 choices for what was typed so far. */
  readonly autocomplete?: Readonly<
    Record<
      string,
      (
        typed: string,
        options: Partial<Options>,
        context: HandlerContext,
      ) =>
        | readonly APIApplicationCommandOptionChoice<string>[]
        | Promise<readonly APIApplicationCommandOptionChoice<string>[]>
    >
  >;
}

/** A handler for each subcommand that a payload declares. */
export type SubcommandHandlers<P extends CommandShape> = {
  readonly [Name in P["options"][number]["name"]]: DeclaredHandler<
    DeclaredOptions<Extract<P["options"][number], { readonly name: Name }>>
  >;
};

/** A slash command whose every action is a subcommand. */
export interface ChatCommand {
  readonly payload: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** By subcommand name. The dispatcher checks options against the payload before it calls. */
  readonly subcommands: Readonly<Record<string, SubcommandHandler<never>>>;
}

/** The message that a context-menu command was used on. */
export interface TargetMessage {
  readonly id: string;
  readonly content: string;
  readonly attachments: readonly AttachmentOption[];
  /** The texts of its embeds and text displays, in order. */
  readonly texts: readonly string[];
}

/** A command in a message's context menu; its answer is always private. */
export interface MessageCommand {
  readonly payload: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(target: TargetMessage, context: HandlerContext): Reply | Promise<Reply>;
}

/** A modal to show in answer to a component. */
export interface ModalAnswer {
  readonly modal: APIModalInteractionResponseCallbackData;
}

/**
 * Answers a button or select whose custom id carries this route's action.
 * On a public message the answer is a new private one; on a private message it takes that message's place
 * (unless the reply is `fresh`). The dispatcher sees to that: no handler can change a public message.
 */
export type ComponentHandler = (
  args: readonly string[],
  values: readonly string[],
  context: HandlerContext,
) => Reply | ModalAnswer | Promise<Reply | ModalAnswer>;

/** Answers a submitted modal; `fields` by their custom ids. The answer is always private. */
export type ModalHandler = (
  args: readonly string[],
  fields: Readonly<Record<string, string>>,
  context: HandlerContext,
) => Reply | Promise<Reply>;

/** What one file of commands/ gives the bot. Component and modal actions are the custom ids' action codes. */
export interface CommandModule {
  readonly chat: readonly ChatCommand[];
  readonly message: readonly MessageCommand[];
  readonly components: Readonly<Record<string, ComponentHandler>>;
  readonly modals: Readonly<Record<string, ModalHandler>>;
}

/**
 * Ties a declaration to its handlers; every subcommand must have one, with option types taken from the declaration.
 * @param payload the command as registered, written `as const satisfies ChatPayload`
 * @param subcommands a handler for each declared subcommand
 */
export function chatCommand<const P extends CommandShape>(payload: P, subcommands: SubcommandHandlers<P>): ChatCommand {
  // The payload's readonly arrays are Discord's mutable ones for the type checker; nobody writes to either.
  return { payload: payload as never, subcommands: subcommands as ChatCommand["subcommands"] };
}
