import type { InteractionType } from "discord-api-types/v10";
import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { HandlerContext, Invoker } from "../interactions/command.ts";
import type { InteractionMeter, Outcome } from "../metrics.ts";
import type { Incoming } from "./incoming.ts";
import type { InteractionApi } from "./interaction-api.ts";
import type { Lifetime } from "./lifetime.ts";
import type { Routes } from "./routes.ts";

/** An interaction that wants a message, or a modal. */
export type Question = Exclude<Incoming, { type: InteractionType.ApplicationCommandAutocomplete }>;

/** One interaction being answered, and all that this takes. */
export interface Job {
  readonly routes: Routes;
  readonly api: InteractionApi;
  readonly clock: Clock;
  readonly log: Logger;
  readonly meter: InteractionMeter;
  /** Milliseconds after which a handler that has not answered is deferred. */
  readonly deferAfter: number;
  /** False when the bot takes no more work. */
  readonly open: boolean;
  readonly life: Lifetime;
  readonly invoker: Invoker;
  /** When the interaction came, by `performance.now()`. */
  readonly received: number;
}

/** Who asked, where. */
export function invokerOf(incoming: Incoming): Invoker {
  return {
    userId: incoming.member?.user.id ?? incoming.user?.id ?? "0",
    guildId: incoming.guild_id ?? null,
    channelId: incoming.channel_id ?? incoming.channel?.id ?? null,
    locale: incoming.locale,
    permissions: incoming.member?.permissions ?? null,
    roleIds: incoming.member?.roles ?? [],
  };
}

/** What the handler is given. */
export function contextOf(job: Job, log: Logger): HandlerContext {
  return { invoker: job.invoker, now: job.clock.now(), log, signal: job.life.signal };
}

/** The interaction's own logger. */
export function childLogger(job: Job, incoming: Incoming, command: string): Logger {
  const { guildId, userId } = job.invoker;
  return job.log.child({ interaction: incoming.id, command, guild: guildId, user: userId });
}

/** Measures an interaction that has ended, and logs it. */
export function finish(job: Job, log: Logger, command: string, outcome: Outcome, facts: object): void {
  const ms = performance.now() - job.received;
  job.meter.ended(command, outcome, ms / 1000);
  // Autocompletes come with every key that somebody presses.
  log["choices" in facts ? "debug" : "info"]({ outcome, latencyMs: Math.round(ms * 10) / 10, ...facts }, "answered");
}
