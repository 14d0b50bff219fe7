/** The reason of an abort because the interaction's time ran out, or because the bot stops. */
export class Abandoned extends Error {
  override readonly name = "Abandoned";
  readonly why: "timeout" | "stopping";

  constructor(why: "timeout" | "stopping") {
    super(why === "timeout" ? "the handler took too long" : "the bot stopped before the handler was done");
    this.why = why;
  }
}

/** The time that one interaction has. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Frees the timer. */
  end(): void;
}

/** The lifetimes of what is under way. */
export interface Lifetimes {
  /** Begins one, which is abandoned after `ms`. */
  begin(ms: number): Lifetime;
  /** Abandons all, because the bot stops. */
  abandon(): void;
}

/** Makes an empty set of lifetimes. */
export function createLifetimes(): Lifetimes {
  const running = new Set<AbortController>();
  return {
    begin(ms) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(new Abandoned("timeout")), ms);
      running.add(controller);
      return {
        signal: controller.signal,
        end: () => {
          clearTimeout(timer);
          running.delete(controller);
        },
      };
    },
    abandon() {
      for (const controller of running) controller.abort(new Abandoned("stopping"));
    },
  };
}

/** Gives what `work` gives, or throws the signal's reason if that comes first. */
export async function abortable<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([work(), aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
