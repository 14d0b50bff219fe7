import type { Reply } from "../replies/reply.ts";
import type { PauseReason } from "./digest.ts";

/** A post to make. */
export interface PostRequest {
  readonly channelId: string;
  readonly reply: Reply;
  /** The title, where a post needs one (forum channels): at most 100 characters. */
  readonly title: string;
  readonly nonce: string;
  /** The one role that the post may ping. */
  readonly mentionRoleId: string | null;
  /** Aborted when the post may no longer go out. */
  readonly signal: AbortSignal;
}

/** What became of an attempt. */
export type PostOutcome =
  | { readonly kind: "posted"; readonly messageId: string }
  /** Discord says that it can't be done; it has not been done, and will not be without a person's help. */
  | { readonly kind: "refused"; readonly reason: PauseReason; readonly detail: string }
  /** It failed, or nobody knows whether it did: the same slot is tried again. */
  | { readonly kind: "unsure"; readonly why: string; readonly retryAfterMs: number | null };

/** Where a post may be found again. */
export interface FindRequest {
  readonly channelId: string;
  /** Nothing older is looked at. */
  readonly since: Temporal.Instant;
  /** Says of a message of Lede's own, by the custom ids of its components, whether it is the one. */
  readonly matches: (customIds: readonly string[]) => boolean;
  readonly signal: AbortSignal;
}

export type FindOutcome =
  | { readonly kind: "found"; readonly messageId: string }
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly reason: PauseReason; readonly detail: string }
  | { readonly kind: "unsure"; readonly why: string; readonly retryAfterMs: number | null };

/** How digests reach Discord; the bot implements it. No method throws for what Discord answers. */
export interface Poster {
  /** False when the role to ping is gone for good. */
  hasRole(guildId: string, roleId: string): boolean;
  /** Whether the channel's posts carry a nonce (forum posts do not); false as well when nobody can say. */
  takesNonce(channelId: string): Promise<boolean>;
  post(request: PostRequest): Promise<PostOutcome>;
  find(request: FindRequest): Promise<FindOutcome>;
  /** Sends a direct message; false when the person does not take any. */
  tell(userId: string, reply: Reply): Promise<boolean>;
}
