import { createHash } from "node:crypto";
import { encodeCustomId } from "../replies/custom-id.ts";

/** What an article's buttons in a digest lead to. */
export const DIGEST_VIEWS = ["summary", "quotes", "text"] as const;
export type DigestView = (typeof DIGEST_VIEWS)[number];

/** The custom-id action of a digest's buttons. */
export const DIGEST_ACTION = "dg";

/** Discord's limit on a nonce's length: https://discord.com/developers/docs/resources/message#create-message */
const NONCE_LENGTH = 25;

/**
 * The nonce of a slot's post: always the same for the same slot, so that with `enforce_nonce` Discord itself drops a
 * second post within a few minutes of the first.
 */
export function slotNonce(digestId: string, slot: Temporal.Instant): string {
  const digest = createHash("sha256").update(`${digestId}:${slot.epochMilliseconds}`).digest("hex");
  return BigInt(`0x${digest}`).toString(36).slice(0, NONCE_LENGTH);
}

/** A button's custom id; with it every post of a digest carries its slot, and can be found again by it. */
export function digestButtonId(view: DigestView, articleKey: string, digestId: string, slot: Temporal.Instant): string {
  return encodeCustomId(DIGEST_ACTION, view[0] ?? "", articleKey, digestId, slot36(slot));
}

/** Whether a message's custom ids show that it is the post of this slot. */
export function isPostOf(customIds: readonly string[], digestId: string, slot: Temporal.Instant): boolean {
  const mark = `~${digestId}~${slot36(slot)}`;
  return customIds.some((id) => id.includes(`~${DIGEST_ACTION}~`) && id.endsWith(mark));
}

/** Reads the view of a digest button's first argument; null for one that there is not. */
export function viewOf(letter: string | undefined): DigestView | null {
  return DIGEST_VIEWS.find((view) => view[0] === letter) ?? null;
}

function slot36(slot: Temporal.Instant): string {
  return slot.epochMilliseconds.toString(36);
}
