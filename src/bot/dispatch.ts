import { setTimeout as sleep } from "node:timers/promises";
import { InteractionType } from "discord-api-types/v10";
import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { CommandModule } from "../interactions/command.ts";
import type { InteractionMeter } from "../metrics.ts";
import { answer } from "./answer.ts";
import { createDelivery } from "./delivery.ts";
import { answerable, type Incoming, parseInteraction } from "./incoming.ts";
import type { InteractionApi } from "./interaction-api.ts";
import { invokerOf, type Job } from "./job.ts";
import { createLifetimes } from "./lifetime.ts";
import { internalErrorNotice } from "./notices.ts";
import { buildRoutes } from "./routes.ts";
import { suggest } from "./suggest.ts";

/** When the dispatcher loses patience, in milliseconds. */
export interface Patience {
  /** A handler that has not answered by then is deferred. Discord waits 3 s for the first answer. */
  readonly deferAfter: number;
  /** Choices that have not come by then are none. */
  readonly suggestWithin: number;
  /** A handler that has not answered by then never will. An interaction's token lives for 15 minutes. */
  readonly answerWithin: number;
}

const PATIENCE: Patience = Object.freeze({ deferAfter: 1500, suggestWithin: 2000, answerWithin: 14 * 60_000 });
/** How long telling people that the bot stops may take, in milliseconds. */
const FAREWELL = 2000;

/** What the dispatcher works with. */
export interface DispatcherDeps {
  readonly modules: readonly CommandModule[];
  readonly api: InteractionApi;
  readonly clock: Clock;
  readonly log: Logger;
  readonly meter: InteractionMeter;
  readonly patience?: Partial<Patience>;
}

/** Answers interactions. */
export interface Dispatcher {
  /** Answers one interaction as the gateway gave it. Never throws; done when the answer is out. */
  handle(raw: unknown): Promise<void>;
  /** How many are being answered now. */
  readonly underWay: number;
  /**
   * Takes no more work (who asks is told to try again) and waits for what is under way; what is not done after
   * `graceMs` is aborted, and its askers are told. Done at most two seconds later.
   */
  stop(graceMs: number): Promise<void>;
}

/**
 * The one dispatcher, with the one error path: checks each interaction, finds its handler, answers with what it
 * gives, defers in time, tells errors apart, logs and measures.
 * @throws Error when two modules claim the same name
 */
export function createDispatcher(deps: DispatcherDeps): Dispatcher {
  const { api, clock, log, meter } = deps;
  const routes = buildRoutes(deps.modules);
  const { deferAfter, suggestWithin, answerWithin } = { ...PATIENCE, ...deps.patience };
  const lifetimes = createLifetimes();
  const tasks = new Set<Promise<void>>();
  let open = true;

  async function dispatch(raw: unknown): Promise<void> {
    const received = performance.now();
    const incoming = parse(raw, log);
    if (!incoming) return answerUnreadable(raw, deps);
    const isAutocomplete = incoming.type === InteractionType.ApplicationCommandAutocomplete;
    const life = lifetimes.begin(isAutocomplete ? suggestWithin : answerWithin);
    const job: Job = { routes, api, clock, log, meter, deferAfter, open, life, invoker: invokerOf(incoming), received };
    try {
      await (isAutocomplete ? suggest(job, incoming) : answer(job, incoming));
    } finally {
      life.end();
    }
  }

  return {
    handle(raw) {
      const task = dispatch(raw).catch((err: unknown) => log.error({ err }, "dispatcher failed"));
      tasks.add(task);
      return task.finally(() => tasks.delete(task));
    },
    get underWay() {
      return tasks.size;
    },
    async stop(graceMs) {
      open = false;
      const abandon = setTimeout(() => lifetimes.abandon(), graceMs);
      const tooLate = new AbortController();
      await Promise.race([idle(tasks), sleep(graceMs + FAREWELL, undefined, { signal: tooLate.signal })]);
      tooLate.abort();
      clearTimeout(abandon);
    },
  };
}

async function idle(tasks: ReadonlySet<Promise<void>>): Promise<void> {
  while (tasks.size > 0) await Promise.all(tasks);
}

function parse(raw: unknown, log: Logger): Incoming | null {
  try {
    return parseInteraction(raw);
  } catch (err) {
    log.error({ err }, "an interaction of an unknown shape");
    return null;
  }
}

/** Even what cannot be read is answered, when it can be: silence would leave the asker with Discord's own error. */
async function answerUnreadable(raw: unknown, { api, log, meter }: DispatcherDeps): Promise<void> {
  const to = answerable.safeParse(raw).data;
  if (!to) return;
  meter.ended("unknown", "error", 0);
  await createDelivery(api, to, "private")
    .notice(internalErrorNotice(to.id))
    .catch((err: unknown) => log.warn({ err, interaction: to.id }, "could not answer it"));
}
