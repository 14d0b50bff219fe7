import type { Digest } from "./digest.ts";
import { decideDue } from "./due.ts";
import { pauseNote } from "./pause-note.ts";
import { type Selection, type SelectionStore, selectArticles } from "./select.ts";
import { pendingStories } from "./state/arrivals.ts";
import type { StateDb } from "./state/open-state.ts";
import { commitExtra, commitPlan, type SlotPlan } from "./state/plans.ts";

/** A post now may meet the digest's own slot, or a second click. */
const NOW_TRIES = 3;

/** What a digest would post if it were due now: for its preview, and for the plan itself. */
export async function selectFor(db: StateDb, store: SelectionStore, digest: Digest): Promise<Selection> {
  const stories = await pendingStories(db, digest.id, digest.afterArrival);
  return selectArticles(stories, digest.filter, digest.count, store);
}

/**
 * Decides a digest's due slots and commits the decision before anything is sent.
 * @param turn how many of its guild's digests are ahead of it in this round
 * @returns whether a post was planned by this call
 */
export async function planDigest(
  db: StateDb,
  store: SelectionStore,
  digest: Digest,
  options: { readonly now: Temporal.Instant; readonly grace: Temporal.Duration; readonly turn: number },
): Promise<{ readonly planned: boolean; readonly plans: readonly SlotPlan[] }> {
  const { now, grace, turn } = options;
  const due = decideDue(digest.schedule, digest.nextDue, now, grace, digest.pause !== null);
  const detail = digest.pause === null ? null : pauseNote(digest.pause);
  const skipped = due.skipped.map(
    ({ slot, reason }): SlotPlan => ({
      slot,
      post: false,
      reason,
      detail: reason === "paused" ? detail : null,
      passedOver: [],
    }),
  );
  const plans = due.slot === null ? skipped : [...skipped, planSlot(due.slot, await selectFor(db, store, digest))];
  const won = await commitPlan(db, digest, plans, due.nextDue, now, turn);
  return won ? { planned: plans.some((plan) => plan.post), plans } : { planned: false, plans: [] };
}

/**
 * Plans a post outside the schedule.
 * @returns the slot's plan, or null when others kept taking its slot or its articles
 */
export async function planNow(
  db: StateDb,
  store: SelectionStore,
  digest: Digest,
  now: Temporal.Instant,
): Promise<SlotPlan | null> {
  for (let tries = 0; tries < NOW_TRIES; tries += 1) {
    const plan = planSlot(now.round("millisecond").add({ milliseconds: tries }), await selectFor(db, store, digest));
    if (await commitExtra(db, digest, plan, now)) return plan;
  }
  return null;
}

function planSlot(slot: Temporal.Instant, selection: Selection): SlotPlan {
  const passedOver = selection.passedOver;
  if (selection.articles.length > 0) {
    return { slot, post: true, articles: selection.articles, left: selection.left, passedOver };
  }
  return passedOver.length > 0
    ? { slot, post: false, reason: "filtered-out", detail: String(passedOver.length), passedOver }
    : { slot, post: false, reason: "nothing-new", detail: null, passedOver };
}
