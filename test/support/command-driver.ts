import pino from "pino";
import type { CommandModule, HandlerContext, Invoker, TargetMessage } from "../../src/interactions/command.ts";
import { UserError } from "../../src/interactions/user-error.ts";
import { decodeCustomId } from "../../src/replies/custom-id.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { control, expectSendable } from "./replies.ts";

const INVOKER: Invoker = {
  userId: "100",
  guildId: "200",
  channelId: "300",
  locale: "en-GB",
  permissions: 0n,
  roleIds: [],
};

/** Calls a command module's handlers as the dispatcher would; every reply is held against Discord's limits. */
export function drive(module: CommandModule, invoker: Partial<Invoker> = {}) {
  const context: HandlerContext = {
    invoker: { ...INVOKER, ...invoker },
    now: Temporal.Instant.from("2025-03-09T12:00:00Z"),
    log: pino({ level: "silent" }),
    signal: new AbortController().signal,
  };
  const sendable = (reply: Reply): Reply => {
    expectSendable(reply);
    return reply;
  };
  const handler = (subcommand: string) => {
    const found = module.chat[0]?.subcommands[subcommand];
    if (found === undefined) throw new Error(`no subcommand ${subcommand}`);
    return found;
  };

  return {
    /** Uses a subcommand; options left out are null, as the dispatcher gives them. */
    async use(subcommand: string, options: Record<string, unknown> = {}): Promise<Reply> {
      const filled = { article: null, speaker: null, private: null, ...options };
      return sendable(await handler(subcommand).run(filled as never, context));
    },
    isPrivate(subcommand: string, options: Record<string, unknown> = {}): boolean {
      return handler(subcommand).private({ article: null, private: null, ...options } as never);
    },
    async complete(subcommand: string, option: string, typed: string, options: Record<string, unknown> = {}) {
      const choices = await handler(subcommand).autocomplete?.[option]?.(typed, options as never, context);
      if (choices === undefined) throw new Error(`${option} is not completed`);
      return choices;
    },
    /** Presses a button or picks an option of a select, by the custom id. */
    async press(customId: string, ...values: string[]): Promise<Reply> {
      const id = decodeCustomId(customId);
      const answer = id && module.components[id.action];
      if (!answer) throw new Error(`nothing answers ${customId}`);
      const reply = await answer(id.args, values, context);
      if ("modal" in reply) throw new Error("a modal");
      return sendable(reply);
    },
    /** Presses the one button of this label, or picks an option of the select of this placeholder. */
    async click(reply: Reply, label: string, ...values: string[]): Promise<Reply> {
      const found = control(reply, label);
      if (found.disabled) throw new Error(`“${label}” is disabled`);
      return this.press(found.customId, ...values);
    },
    /** Uses the message command. */
    async read(target: TargetMessage): Promise<Reply> {
      const [command] = module.message;
      if (command === undefined) throw new Error("no message command");
      return sendable(await command.run(target, context));
    },
  };
}

/** The error that the person who asked is shown. */
export async function refused(doing: Promise<unknown>): Promise<UserError & { readonly reply: Reply }> {
  const error = await doing.then(
    () => new Error("nothing was refused"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError) || error.reply === null) throw error;
  expectSendable(error.reply);
  return Object.assign(error, { reply: error.reply });
}
