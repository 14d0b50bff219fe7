/** Time is passed in, never read from the air, so that tests and the playground can move it. */
export interface Clock {
  now(): Temporal.Instant;
  /** Calls `wake` once at or soon after the instant (soon, if it has passed); returns the canceller. */
  at(instant: Temporal.Instant, wake: () => void): () => void;
}
