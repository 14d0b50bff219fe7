import { randomInt } from "node:crypto";
import type { Logger } from "pino";
import type { HandlerContext } from "../interactions/command.ts";
import { UserError } from "../interactions/user-error.ts";
import type { Outcome } from "../metrics.ts";
import type { Reply } from "../replies/reply.ts";
import { createDelivery, type Delivery } from "./delivery.ts";
import { childLogger, contextOf, finish, type Job, type Question } from "./job.ts";
import { Abandoned, abortable } from "./lifetime.ts";
import { internalErrorNotice, restartingNotice, timeoutNotice, userErrorNotice } from "./notices.ts";
import { answerRefusal } from "./rest-errors.ts";
import { type Plan, planAnswer } from "./routes.ts";

/** The handler has done its part, but its answer did not get through; the cause says why. */
class UndeliveredError extends Error {
  override readonly name = "UndeliveredError";

  constructor(cause: unknown) {
    super("the answer could not be delivered", { cause });
  }
}

/** Answers a command, a component or a modal: in time, and also when its handler fails. */
export async function answer(job: Job, question: Question): Promise<void> {
  const plan = planAnswer(job.routes, question, job.invoker);
  const log = childLogger(job, question, plan.command);
  const delivery = createDelivery(job.api, question, plan.mode);
  const deferral = setTimeout(() => {
    delivery.defer().catch((err: unknown) => log.warn({ err }, "could not defer"));
  }, job.deferAfter);
  let outcome: Outcome = "ok";
  try {
    if (!job.open) throw new Abandoned("stopping");
    await run(plan, delivery, contextOf(job, log));
  } catch (error) {
    outcome = await fail(error, delivery, log);
  } finally {
    clearTimeout(deferral);
  }
  finish(job, log, plan.command, outcome, { deferred: delivery.deferred });
}

async function run(plan: Plan, delivery: Delivery, context: HandlerContext): Promise<void> {
  const result = await abortable(async () => plan.run(context), context.signal);
  try {
    await ("modal" in result ? delivery.modal(result.modal) : delivery.reply(result));
  } catch (error) {
    throw new UndeliveredError(error);
  }
}

/** The one error path: what the asker is told, and what the log is. */
async function fail(error: unknown, delivery: Delivery, log: Logger): Promise<Outcome> {
  const refused = error instanceof UndeliveredError ? answerRefusal(error.cause) : null;
  if (refused) {
    log.warn({ reason: refused }, "Discord did not take the answer");
    return "unanswered";
  }
  const { outcome, notice } = explain(error, log);
  try {
    await delivery.notice(notice);
    return outcome;
  } catch (err) {
    log.error({ err, reason: answerRefusal(err) }, "could not tell the asker that it failed");
    return "unanswered";
  }
}

function explain(error: unknown, log: Logger): { readonly outcome: Outcome; readonly notice: Reply } {
  if (error instanceof UserError) {
    log.info({ code: error.code, context: error.context, reason: error.message }, "refused");
    return { outcome: "user-error", notice: userErrorNotice(error) };
  }
  if (error instanceof Abandoned && error.why === "stopping") {
    log.info("not answered: the bot is stopping");
    return { outcome: "refused", notice: restartingNotice() };
  }
  const reference = newReference();
  log.error({ err: error, ref: reference }, "handler failed");
  return error instanceof Abandoned
    ? { outcome: "timeout", notice: timeoutNotice(reference) }
    : { outcome: "error", notice: internalErrorNotice(reference) };
}

/** Eight letters and digits that are easy to read aloud: no 0, 1, I, L, O, U. */
function newReference(): string {
  const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join("");
}
