import { escapeText } from "../replies/escape.ts";
import { describeDays } from "./days.ts";
import type { Delivery, Digest, DigestSettings, Pause } from "./digest.ts";
import { nextDues } from "./schedule.ts";
import { offsetLabel } from "./timezones.ts";

/** "weekdays at 09:00 and 17:00, Europe/Berlin (UTC+02:00)", escaped. */
export function describeSchedule({ schedule }: DigestSettings, now: Temporal.Instant): string {
  const times = new Intl.ListFormat("en-GB").format(schedule.times);
  const zone = `${schedule.timezone} (${offsetLabel(schedule.timezone, now)})`;
  return escapeText(`${describeDays(schedule.days)} at ${times}, ${zone}`);
}

/** "up to 5 articles, as summaries, pinging <@&1>, only with the tag iran"; escaped but for the mention. */
export function describeContent(settings: DigestSettings): string {
  const { count, style, mentionRoleId, filter } = settings;
  const styles = { headlines: "headlines", summary: "summaries", quotes: "one quotation each" } as const;
  const parts = [
    count === 1 ? "one article" : `up to ${count} articles`,
    styles[style],
    mentionRoleId === null ? "" : `pinging <@&${mentionRoleId}>`,
    filter.tags.length === 0 ? "" : `only tagged ${escapeText(filter.tags.join(" or "))}`,
    filter.query === null ? "" : `only with “${escapeText(filter.query)}”`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Why a digest stands still and what helps, escaped; null while it runs. */
export function describePause(pause: Pause | null): string | null {
  if (pause === null) return null;
  const since = timestamp(pause.at, "R");
  const detail = pause.detail === null ? "" : `: ${escapeText(pause.detail)}`;
  switch (pause.reason) {
    case "by-member":
      return `paused by ${pause.by === null ? "a member" : `<@${pause.by}>`} ${since}`;
    case "channel-gone":
      return `paused ${since}, because its channel is gone${detail}`;
    case "missing-permission":
      return `paused ${since}, because I lack a permission${detail}`;
    case "left-guild":
      return `paused ${since}, when I left this server`;
    case "refused":
      return `paused ${since}, because Discord refused the post${detail}`;
  }
}

/** The next three posts, each in the reader's own zone; "" while paused. */
export function describeNext(digest: Digest, now: Temporal.Instant): string {
  if (digest.pause !== null) return "";
  return nextDues(digest.schedule, now, 3)
    .map((due) => `${timestamp(due, "F")} (${timestamp(due, "R")})`)
    .join("\n");
}

/** What became of a slot, in one line, escaped. */
export function describeDelivery(delivery: Delivery, channelId: string, guildId: string): string {
  const when = timestamp(delivery.slot, "f");
  switch (delivery.status) {
    case "posted": {
      const link = `https://discord.com/channels/${guildId}/${channelId}/${delivery.messageId ?? ""}`;
      const late = lateness(delivery);
      return `${when}: posted ${plural(delivery.articles.length, "article")}${late} · [Open](<${link}>)`;
    }
    case "planned":
      return delivery.attempts === 0
        ? `${when}: about to be posted`
        : `${when}: tried ${plural(delivery.attempts, "time")}, will try again${because(delivery.detail)}`;
    case "failed":
      return `${when}: not posted, ${failure(delivery.reason)}${because(delivery.detail)}; its articles wait for the next post`;
    case "skipped":
      return `${when}: no post, ${skip(delivery.reason, delivery.detail)}`;
  }
}

/** Discord shows it in each reader's own zone. */
export function timestamp(instant: Temporal.Instant, style: "f" | "F" | "R" | "t"): string {
  return `<t:${Math.floor(instant.epochMilliseconds / 1000)}:${style}>`;
}

function skip(reason: string | null, detail: string | null): string {
  switch (reason) {
    case "nothing-new":
      return "nothing new had arrived";
    case "filtered-out":
      return `none of ${plural(Number(detail ?? 0), "new article")} passed its filter`;
    case "paused":
      return "it was paused";
    case "missed":
      return "I was not running, and it was too late when I came back";
    case "merged":
      return "I was not running; the next one was posted for both";
    default:
      return "for an unknown reason";
  }
}

function failure(reason: string | null): string {
  switch (reason) {
    case "channel-gone":
      return "its channel is gone";
    case "missing-permission":
      return "I lack a permission";
    case "paused":
      return "it was paused before";
    case "gave-up":
      return "Discord could not be reached for hours";
    case "missed":
      return "I was not running, and it was too late when I came back";
    case "articles-gone":
      return "its articles were removed";
    default:
      return "Discord refused it";
  }
}

function lateness({ slot, updatedAt }: Delivery): string {
  const minutes = Math.floor(updatedAt.since(slot).total("minutes"));
  return minutes < 2 ? "" : `, ${plural(minutes, "minute")} late`;
}

function because(detail: string | null): string {
  return detail === null ? "" : ` (${escapeText(detail)})`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
