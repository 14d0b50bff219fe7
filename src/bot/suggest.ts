import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
  type InteractionType,
} from "discord-api-types/v10";
import type { Logger } from "pino";
import { UserError } from "../interactions/user-error.ts";
import type { Outcome } from "../metrics.ts";
import type { IncomingOf } from "./incoming.ts";
import { childLogger, contextOf, finish, type Job } from "./job.ts";
import { Abandoned, abortable } from "./lifetime.ts";
import { answerRefusal } from "./rest-errors.ts";
import { planSuggestions, type SuggestionPlan } from "./routes.ts";

type Question = IncomingOf<InteractionType.ApplicationCommandAutocomplete>;

interface Suggestions {
  readonly choices: readonly APIApplicationCommandOptionChoice<string>[];
  readonly outcome: Outcome;
}

/** Completes an option. Never deferred, and errors are not shown: no choices are an answer too. */
export async function suggest(job: Job, question: Question): Promise<void> {
  const plan = planSuggestions(job.routes, question, job.invoker);
  const command = `${plan?.command ?? "unknown"} autocomplete`;
  const log = childLogger(job, question, command);
  const { choices, outcome } = await findChoices(job, plan, log);
  const delivered = await deliver(job, question, choices, log);
  finish(job, log, command, delivered ? outcome : "unanswered", { choices: choices.length });
}

async function findChoices(job: Job, plan: SuggestionPlan | null, log: Logger): Promise<Suggestions> {
  if (!plan) return { choices: [], outcome: "ok" };
  if (!job.open) return { choices: [], outcome: "refused" };
  try {
    const context = contextOf(job, log);
    return { choices: await abortable(async () => plan.suggest(context), context.signal), outcome: "ok" };
  } catch (err) {
    const outcome = err instanceof UserError ? "user-error" : err instanceof Abandoned ? "timeout" : "error";
    log[outcome === "error" ? "error" : "info"]({ err }, "no choices");
    return { choices: [], outcome };
  }
}

async function deliver(job: Job, to: Question, choices: Suggestions["choices"], log: Logger): Promise<boolean> {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  try {
    await job.api.callback(to, { type, data: { choices: [...choices] } });
    return true;
  } catch (err) {
    // People type on while an answer is on its way; Discord then no longer wants it.
    log[answerRefusal(err) ? "debug" : "error"]({ err }, "Discord did not take the choices");
    return false;
  }
}
