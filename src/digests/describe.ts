import { clipEscaped } from "../replies/clip.ts";
import { escapeText } from "../replies/escape.ts";
import { describeDays } from "./days.ts";
import type { Delivery, Digest, DigestSettings, Pause, PauseReason } from "./digest.ts";
import { readPauseNote } from "./pause-note.ts";
import { nextDues } from "./schedule.ts";
import type { PastDelivery } from "./state/deliveries.ts";
import { offsetLabel } from "./timezones.ts";

/** Room for what Discord or people wrote, escaped: ten lines of `/digest why` fit with it. */
const DETAIL_TEXT = 200;
const FILTER_TEXT = 600;

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
    filter.tags.length === 0 ? "" : `only tagged ${clipEscaped(filter.tags.join(" or "), FILTER_TEXT)}`,
    filter.query === null ? "" : `only with “${clipEscaped(filter.query, FILTER_TEXT)}”`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Why a digest stands still, escaped; null while it runs. */
export function describePause(pause: Pause | null): string | null {
  if (pause === null) return null;
  const since = timestamp(pause.at, "R");
  if (pause.reason === "by-member") return `paused by ${memberName(pause.by)} ${since}`;
  const detail = pause.detail === null ? "" : `: ${clipEscaped(pause.detail, DETAIL_TEXT)}`;
  return `paused ${since}, because ${PAUSED_BECAUSE[pause.reason]}${detail}`;
}

/** What helps a digest that stands still; null while it runs. */
export function describeRemedy(pause: Pause | null): string | null {
  if (pause === null) return null;
  switch (pause.reason) {
    case "by-member":
      return "It goes on with `/digest resume`.";
    case "channel-gone":
      return "Choose another channel with `/digest edit`.";
    case "missing-permission":
      return "Give me what is missing, then use `/digest resume`.";
    case "left-guild":
      return "It goes on by itself once I am back.";
    case "refused":
      return "Once that is mended, use `/digest resume`, or choose another channel with `/digest edit`.";
  }
}

const PAUSED_BECAUSE: Readonly<Record<Exclude<PauseReason, "by-member">, string>> = {
  "channel-gone": "its channel is gone",
  "missing-permission": "I lack a permission",
  "left-guild": "I am not in this server any more",
  refused: "Discord refused the post",
};

function memberName(id: string | null): string {
  return id === null ? "a member" : `<@${id}>`;
}

/** The next three posts, each in the reader's own zone; "" while paused. */
export function describeNext(digest: Digest, now: Temporal.Instant): string {
  if (digest.pause !== null) return "";
  return nextDues(digest.schedule, now, 3)
    .map((due) => `${timestamp(due, "F")} (${timestamp(due, "R")})`)
    .join("\n");
}

/** What became of a slot, in one line, escaped. */
export function describeDelivery(delivery: PastDelivery, guildId: string): string {
  const when = timestamp(delivery.slot, "f");
  switch (delivery.status) {
    case "posted": {
      const link = `https://discord.com/channels/${guildId}/${delivery.channelId}/${delivery.messageId ?? ""}`;
      const beside = [
        lateness(delivery),
        delivery.left > 0 ? `${delivery.left} more left for the next post` : "",
        delivery.passedOver > 0 ? `${delivery.passedOver} filtered out` : "",
      ].filter((part) => part !== "");
      return `${when}: ${[`posted ${plural(delivery.articles.length, "article")}`, ...beside].join(", ")} · [Open](<${link}>)`;
    }
    case "planned":
      return delivery.attempts === 0
        ? `${when}: about to be posted${because(delivery.detail)}`
        : `${when}: tried ${plural(delivery.attempts, "time")}, will try again${because(delivery.detail)}`;
    case "failed":
      return `${when}: not posted, ${failure(delivery)}; ${
        delivery.reason === "articles-gone"
          ? "they come if they are there again"
          : "its articles wait for the next post"
      }`;
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
      return filteredOut(Number(detail ?? 0));
    case "paused":
      return pausedThen(detail);
    case "missed":
      return "I was not running, and it was too late when I came back";
    case "merged":
      return "I was not running; the next one was posted for both";
    default:
      return "for an unknown reason";
  }
}

function filteredOut(count: number): string {
  return count === 1
    ? "the one new article did not pass its filter"
    : `none of ${count} new articles passed its filter`;
}

function failure({ reason, detail }: Delivery): string {
  switch (reason) {
    case "channel-gone":
    case "missing-permission":
    case "left-guild":
    case "refused":
      return `because ${PAUSED_BECAUSE[reason]}${because(detail)}`;
    case "paused":
      return pausedThen(detail);
    case "gave-up":
      return `because Discord could not be reached until it was too late${because(detail)}`;
    case "missed":
      return "because I was not running, and it was too late when I came back";
    case "articles-gone":
      return "because its articles were removed";
    default:
      return "because something went wrong on my side";
  }
}

function pausedThen(note: string | null): string {
  const pause = readPauseNote(note);
  if (pause === null) return "it was paused";
  if (pause.reason === "by-member") return `it was paused by ${memberName(pause.by)}`;
  return `it was paused, because ${PAUSED_BECAUSE[pause.reason]}`;
}

function lateness({ slot, updatedAt }: Delivery): string {
  const minutes = Math.floor(updatedAt.since(slot).total("minutes"));
  return minutes < 2 ? "" : minutes < 120 ? `${minutes} minutes late` : `${Math.floor(minutes / 60)} hours late`;
}

function because(detail: string | null): string {
  return detail === null ? "" : ` (${clipEscaped(detail, DETAIL_TEXT)})`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
