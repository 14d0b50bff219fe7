const STEPS_MS: readonly number[] = [5_000, 15_000, 60_000, 300_000];

/**
 * How long to wait before the next attempt, in milliseconds: 5 s, 15 s, 1 min, then 5 min each.
 * @param attempts how many there were, at least one
 * @param asked what Discord asked for, where it did
 */
export function backoffMs(attempts: number, asked: number | null): number {
  const step = STEPS_MS[Math.min(attempts, STEPS_MS.length) - 1] ?? STEPS_MS[0] ?? 0;
  return Math.max(step, asked ?? 0);
}
