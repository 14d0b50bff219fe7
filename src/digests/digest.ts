import type { Schedule } from "./schedule.ts";

/** How a digest shows each article. */
export const DIGEST_STYLES = ["headlines", "summary", "quotes"] as const;
export type DigestStyle = (typeof DIGEST_STYLES)[number];

/**
 * The most articles of one post. Each takes a text and a row of three buttons, five of the forty components that
 * Discord allows a message.
 * @see https://discord.com/developers/docs/components/reference
 */
export const MAX_COUNT = 7;
export const DEFAULT_COUNT = 5;

/** Why a digest stands still. `by-member` was somebody's wish; the others end when what is missing is there again. */
export const PAUSE_REASONS = ["by-member", "channel-gone", "missing-permission", "left-guild", "refused"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export interface Pause {
  readonly reason: PauseReason;
  /** Whoever paused it; null when Lede did. */
  readonly by: string | null;
  readonly at: Temporal.Instant;
  /** What is missing, for a person ("Send Messages in #news"); null when the reason says all. */
  readonly detail: string | null;
}

/** Which articles a digest takes; all, when both are empty. */
export interface DigestFilter {
  /** At least one of these, in any case. */
  readonly tags: readonly string[];
  /** Every word of it, somewhere in headline, dek, summary or text. */
  readonly query: string | null;
}

/** What people set up, and may edit. */
export interface DigestSettings {
  readonly channelId: string;
  readonly schedule: Schedule;
  /** At most this many articles a post, 1 to {@link MAX_COUNT}. */
  readonly count: number;
  readonly style: DigestStyle;
  /** The one role that each post pings, or null. */
  readonly mentionRoleId: string | null;
  readonly filter: DigestFilter;
}

/** A scheduled digest of one channel. */
export interface Digest extends DigestSettings {
  /** Eight lower-case letters and digits. */
  readonly id: string;
  readonly guildId: string;
  readonly createdBy: string;
  readonly createdAt: Temporal.Instant;
  /** Null while it runs. */
  readonly pause: Pause | null;
  /** The first due instant that has not been dealt with. */
  readonly nextDue: Temporal.Instant;
  /** Articles that arrived up to this place in the order of arrivals are not for this digest. */
  readonly afterArrival: number;
}

/** What became of one due slot. */
export const DELIVERY_STATUSES = ["planned", "posted", "skipped", "failed"] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** Why a slot made no post of its own. */
export const SKIP_REASONS = ["nothing-new", "filtered-out", "paused", "missed", "merged"] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** An article that a delivery was planned with. */
export interface PlannedArticle {
  readonly slug: string;
  readonly identity: string;
}

/** One due slot of one digest, from the intention to the outcome. */
export interface Delivery {
  readonly digestId: string;
  readonly slot: Temporal.Instant;
  readonly status: DeliveryStatus;
  /** A {@link SkipReason} or {@link PauseReason}; null for a post. */
  readonly reason: string | null;
  /** More for a person: what was missing, how many were filtered out. */
  readonly detail: string | null;
  readonly articles: readonly PlannedArticle[];
  /** New articles that did not fit into this post. */
  readonly left: number;
  readonly channelId: string;
  readonly attempts: number;
  readonly firstAttemptAt: Temporal.Instant | null;
  readonly lastAttemptAt: Temporal.Instant | null;
  readonly messageId: string | null;
  readonly updatedAt: Temporal.Instant;
}
