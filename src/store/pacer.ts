import { setImmediate as nextTurn } from "node:timers/promises";

/** Lets long work make room for everything else: call `rest` often; it waits a turn once the slice is used up. */
export interface Pacer {
  /** Whether the slice is used up, so that it is time to rest. */
  isSpent(): boolean;
  rest(): Promise<void>;
}

/** @param sliceMs how long the work may hold the event loop, in milliseconds. */
export function createPacer(sliceMs: number): Pacer {
  let began = performance.now();
  const isSpent = (): boolean => performance.now() - began >= sliceMs;
  return {
    isSpent,
    async rest() {
      if (!isSpent()) return;
      await nextTurn();
      began = performance.now();
    },
  };
}
