import { z } from "zod";
import { daysFromBits, daysToBits } from "../days.ts";
import {
  DELIVERY_STATUSES,
  type Delivery,
  DIGEST_STYLES,
  type Digest,
  type DigestSettings,
  PAUSE_REASONS,
  type Pause,
} from "../digest.ts";
import type { DeliveryRow, DigestRow } from "./schema.ts";

const tagsColumn = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));
const articlesColumn = z
  .string()
  .transform((text) => z.array(z.object({ slug: z.string(), identity: z.string() })).parse(JSON.parse(text)));

/** A row of the table as the digest it holds. @throws ZodError when the row was not written by Lede */
export function digestFromRow(row: DigestRow): Digest {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    schedule: { days: daysFromBits(row.days), times: row.times.split(","), timezone: row.timezone },
    count: row.count,
    style: z.enum(DIGEST_STYLES).parse(row.style),
    mentionRoleId: row.mention_role_id,
    filter: { tags: tagsColumn.parse(row.tags), query: row.query },
    createdBy: row.created_by,
    createdAt: instant(row.created_at),
    nextDue: instant(row.next_due),
    afterArrival: row.after_arrival,
    pause: pauseFromRow(row),
  };
}

/** The columns of what people set up. */
export function settingsToRow(settings: DigestSettings) {
  return {
    channel_id: settings.channelId,
    days: daysToBits(settings.schedule.days),
    times: settings.schedule.times.join(","),
    timezone: settings.schedule.timezone,
    count: settings.count,
    style: settings.style,
    mention_role_id: settings.mentionRoleId,
    tags: JSON.stringify(settings.filter.tags),
    query: settings.filter.query,
  } satisfies Partial<DigestRow>;
}

/** The columns that a digest fills; a new one has told nobody of a pause yet. */
export function digestToRow(digest: Digest): Omit<DigestRow, "pause_told" | "left_at"> {
  return {
    ...settingsToRow(digest),
    id: digest.id,
    guild_id: digest.guildId,
    created_by: digest.createdBy,
    created_at: digest.createdAt.epochMilliseconds,
    next_due: digest.nextDue.epochMilliseconds,
    after_arrival: digest.afterArrival,
    pause_reason: digest.pause?.reason ?? null,
    pause_by: digest.pause?.by ?? null,
    pause_at: digest.pause?.at.epochMilliseconds ?? null,
    pause_detail: digest.pause?.detail ?? null,
  };
}

/** A row of the table as the delivery it holds. @throws ZodError when the row was not written by Lede */
export function deliveryFromRow(row: DeliveryRow): Delivery {
  return {
    digestId: row.digest_id,
    slot: instant(row.slot),
    status: z.enum(DELIVERY_STATUSES).parse(row.status),
    reason: row.reason,
    detail: row.detail,
    articles: articlesColumn.parse(row.articles),
    left: row.left_over,
    channelId: row.channel_id,
    attempts: row.attempts,
    firstAttemptAt: row.first_attempt_at === null ? null : instant(row.first_attempt_at),
    lastAttemptAt: row.last_attempt_at === null ? null : instant(row.last_attempt_at),
    messageId: row.message_id,
    updatedAt: instant(row.updated_at),
  };
}

function pauseFromRow(row: DigestRow): Pause | null {
  if (row.pause_reason === null) return null;
  return {
    reason: z.enum(PAUSE_REASONS).parse(row.pause_reason),
    by: row.pause_by,
    at: instant(row.pause_at ?? row.created_at),
    detail: row.pause_detail,
  };
}

function instant(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}
