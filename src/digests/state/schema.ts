/**
 * The tables of what people set up in chat and of what was posted. State, not cache: never rebuilt, never dropped.
 * Instants are whole milliseconds of the Unix epoch; JSON is text.
 */
export interface StateTables {
  digests: DigestRow;
  arrivals: ArrivalRow;
  digest_articles: DigestArticleRow;
  deliveries: DeliveryRow;
}

export interface DigestRow {
  id: string;
  guild_id: string;
  channel_id: string;
  days: number;
  /** "HH:MM" joined by commas. */
  times: string;
  timezone: string;
  count: number;
  style: string;
  mention_role_id: string | null;
  /** A JSON array. */
  tags: string;
  query: string | null;
  created_by: string;
  created_at: number;
  next_due: number;
  after_arrival: number;
  pause_reason: string | null;
  pause_by: string | null;
  pause_at: number | null;
  pause_detail: string | null;
  /** Set once its maker has been told of the pause, so that nobody is told twice. */
  pause_told: number;
  /** When Lede left the guild; null while it is there. */
  left_at: number | null;
}

/** The order in which stories were first seen by anybody who shares this state. */
export interface ArrivalRow {
  /** What the story was first known by; it stands for the story ever after. */
  identity: string;
  /** What it is known by since its text was edited. */
  current: string;
  seq: number;
  /** The document that holds it. */
  slug: string;
  /** As {@link Story.edition}, cut. */
  edition: string;
  seen_at: number;
}

/** What a digest has posted or is about to post. */
export interface DigestArticleRow {
  digest_id: string;
  identity: string;
  slot: number;
}

export interface DeliveryRow {
  digest_id: string;
  slot: number;
  status: string;
  reason: string | null;
  detail: string | null;
  /** A JSON array of { slug, identity }. */
  articles: string;
  left_over: number;
  channel_id: string;
  attempts: number;
  first_attempt_at: number | null;
  last_attempt_at: number | null;
  next_attempt_at: number;
  /** How many of its guild's digests go before it, so that no guild waits for all of another's. */
  turn: number;
  lease_owner: string | null;
  lease_until: number;
  message_id: string | null;
  updated_at: number;
}
