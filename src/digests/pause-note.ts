import { PAUSE_REASONS, type Pause, type PauseReason } from "./digest.ts";

/** What a slot remembers of the pause that it fell into: why, and by whom where a member paused it. */
export function pauseNote({ reason, by }: Pause): string {
  return by === null ? reason : `${reason} ${by}`;
}

/** Reads a {@link pauseNote}; null for one that says nothing known. */
export function readPauseNote(
  note: string | null,
): { readonly reason: PauseReason; readonly by: string | null } | null {
  const [first, by = null] = (note ?? "").split(" ");
  const reason = PAUSE_REASONS.find((known) => known === first);
  return reason === undefined ? null : { reason, by };
}
