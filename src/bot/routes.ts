import {
  type APIApplicationCommandOptionChoice,
  type ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import type {
  ChatCommand,
  CommandModule,
  ComponentHandler,
  HandlerContext,
  Invoker,
  MessageCommand,
  ModalAnswer,
  ModalHandler,
} from "../interactions/command.ts";
import { UserError } from "../interactions/user-error.ts";
import { decodeCustomId } from "../replies/custom-id.ts";
import type { Reply } from "../replies/reply.ts";
import type { AnswerMode } from "./delivery.ts";
import type { Incoming, IncomingOf } from "./incoming.ts";
import { declaredOptions, readOptions, readPartialOptions } from "./options.ts";
import { requirePermissions } from "./permissions.ts";
import { toTargetMessage } from "./target-message.ts";

/** What answers an interaction, and how. */
export interface Plan {
  /** For logs and metrics: a registered command ("article summary") or a component's action; else "unknown". */
  readonly command: string;
  /** How the answer is given. */
  readonly mode: AnswerMode;
  run(context: HandlerContext): Reply | ModalAnswer | Promise<Reply | ModalAnswer>;
}

/** What answers an autocomplete. */
export interface SuggestionPlan {
  readonly command: string;
  suggest(context: HandlerContext): Choices | Promise<Choices>;
}

type Choices = readonly APIApplicationCommandOptionChoice<string>[];
type ChatIncoming = Extract<
  IncomingOf<InteractionType.ApplicationCommand>["data"],
  { type: ApplicationCommandType.ChatInput }
>;

/** Every handler by what calls it. */
export interface Routes {
  readonly chat: ReadonlyMap<string, ChatCommand>;
  readonly message: ReadonlyMap<string, MessageCommand>;
  readonly components: ReadonlyMap<string, ComponentHandler>;
  readonly modals: ReadonlyMap<string, ModalHandler>;
}

/**
 * Collects the modules' handlers.
 * @throws Error when two modules claim the same name, which is a mistake in the program
 */
export function buildRoutes(modules: readonly CommandModule[]): Routes {
  return {
    chat: unique(modules.flatMap((m) => m.chat.map((c) => [c.payload.name, c] as const))),
    message: unique(modules.flatMap((m) => m.message.map((c) => [c.payload.name, c] as const))),
    components: unique(modules.flatMap((m) => Object.entries(m.components))),
    modals: unique(modules.flatMap((m) => Object.entries(m.modals))),
  };
}

function unique<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [name, value] of entries) {
    if (map.has(name)) throw new Error(`two handlers for “${name}”`);
    map.set(name, value);
  }
  return map;
}

/** Finds what answers an interaction; for one that nothing answers, a plan that says so kindly. */
export function planAnswer(
  routes: Routes,
  incoming: Exclude<Incoming, { type: InteractionType.ApplicationCommandAutocomplete }>,
  invoker: Invoker,
): Plan {
  switch (incoming.type) {
    case InteractionType.ApplicationCommand: {
      if ("target_id" in incoming.data) return planMessageCommand(routes, incoming.data, invoker);
      return "options" in incoming.data ? planChatCommand(routes, incoming.data, invoker) : unknownCommand();
    }
    case InteractionType.MessageComponent:
      return planComponent(routes, incoming);
    case InteractionType.ModalSubmit:
      return planModal(routes, incoming);
  }
}

function planChatCommand(routes: Routes, data: ChatIncoming, invoker: Invoker): Plan {
  const found = findSubcommand(routes, data);
  if (!found) return unknownCommand();
  const { command, handler, declared, payload } = found;
  // Whether an answer is private depends on the options; so options that do not fit make a private refusal.
  const mended = attempt(() => {
    requirePermissions(payload, invoker);
    return readOptions(declared, found.given, data.resolved);
  });
  if ("error" in mended) return refusal(command, mended.error);
  const mode = attempt(() => (handler.private(mended.value as never) ? "private" : "public"));
  if ("error" in mode) return refusal(command, mode.error);
  return { command, mode: mode.value, run: (context) => handler.run(mended.value as never, context) };
}

/** Finds what completes an option; null when nothing does. */
export function planSuggestions(
  routes: Routes,
  { data }: IncomingOf<InteractionType.ApplicationCommandAutocomplete>,
  invoker: Invoker,
): SuggestionPlan | null {
  const found = findSubcommand(routes, data);
  const focused = found?.given.find((option) => option.focused);
  const suggest = focused && own(found?.handler.autocomplete, focused.name);
  if (!found || !focused || !suggest) return null;
  const others = found.given.filter((option) => option !== focused);
  return {
    command: found.command,
    suggest: (context) => {
      requirePermissions(found.payload, invoker);
      const options = readPartialOptions(found.declared, others, data.resolved);
      return suggest(String(focused.value ?? ""), options as never, context);
    },
  };
}

/** An object's own property: names from outside never reach its prototype. */
function own<T>(object: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return object && Object.hasOwn(object, name) ? object[name] : undefined;
}

function findSubcommand(routes: Routes, data: ChatIncoming) {
  const [chosen] = data.options;
  const payload = routes.chat.get(data.name)?.payload;
  const handler = chosen && own(routes.chat.get(data.name)?.subcommands, chosen.name);
  const declared = payload && chosen && declaredOptions(payload, chosen.name);
  if (!payload || !handler || !declared) return null;
  return { command: `${data.name} ${chosen.name}`, payload, handler, declared, given: chosen.options };
}

function planMessageCommand(
  routes: Routes,
  data: Extract<IncomingOf<InteractionType.ApplicationCommand>["data"], { target_id: string }>,
  invoker: Invoker,
): Plan {
  const handler = routes.message.get(data.name);
  const target = data.resolved.messages[data.target_id];
  if (!handler || !target) return unknownCommand();
  return {
    command: data.name,
    mode: "private",
    run: (context) => {
      requirePermissions(handler.payload, invoker);
      return handler.run(toTargetMessage(target), context);
    },
  };
}

function planComponent(routes: Routes, { data, message }: IncomingOf<InteractionType.MessageComponent>): Plan {
  const mode = message.flags & MessageFlags.Ephemeral ? "in-place" : "private";
  const id = decodeCustomId(data.custom_id);
  const handler = id && routes.components.get(id.action);
  if (!handler) return { ...unknownComponent(), mode };
  return { command: id.action, mode, run: (context) => handler(id.args, data.values, context) };
}

function planModal(routes: Routes, { data }: IncomingOf<InteractionType.ModalSubmit>): Plan {
  const id = decodeCustomId(data.custom_id);
  const handler = id && routes.modals.get(id.action);
  if (!handler) return unknownComponent();
  const fields = Object.fromEntries(data.components.flat().map(({ customId, value }) => [customId, value]));
  return { command: id.action, mode: "private", run: (context) => handler(id.args, fields, context) };
}

function unknownCommand(): Plan {
  return refusal(
    "unknown",
    new UserError("unknown-command", "I no longer know this command. Reload Discord to see the ones that there are."),
  );
}

function unknownComponent(): Plan {
  return refusal(
    "unknown",
    new UserError(
      "unknown-component",
      "This button is from another version of me, and I cannot answer it any more. Please use the command again.",
    ),
  );
}

function refusal(command: string, error: unknown): Plan {
  return {
    command,
    mode: "private",
    run: () => {
      throw error;
    },
  };
}

function attempt<T>(make: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: make() };
  } catch (error) {
    return { error };
  }
}
