import type { StoryIndex } from "../store/store.ts";
import { recordArrivals } from "./state/arrivals.ts";
import type { StateDb } from "./state/open-state.ts";

/** Keeps the order of arrivals up to date with the index. One is shared by all that one process does with a state. */
export interface ArrivalBook {
  /** Numbers what is new; costs nothing when the index has not changed since the last time. */
  record(now: Temporal.Instant): Promise<void>;
}

/** Makes a book that has looked at nothing yet. */
export function arrivalBook(db: StateDb, store: StoryIndex): ArrivalBook {
  let recorded: number | null = null;
  let before: Promise<void> = Promise.resolve();

  async function record(now: Temporal.Instant): Promise<void> {
    // Read before the walk: what changes meanwhile is walked at the next call.
    const generation = store.generation();
    if (generation === recorded) return;
    await recordArrivals(db, store, now);
    recorded = generation;
  }

  return {
    record(now) {
      const mine = before.then(() => record(now));
      before = mine.catch(() => undefined);
      return mine;
    },
  };
}
