import { ButtonStyle } from "discord-api-types/v10";
import { ARTICLE_COLOR, button, buttons, card, divider, NOTICE_COLOR, text } from "../replies/components.ts";
import { encodeCustomId } from "../replies/custom-id.ts";
import { MESSAGE_TEXT_LIMIT } from "../replies/limits.ts";
import { lines, subtext } from "../replies/masthead.ts";
import { clampPage, pager } from "../replies/navigation.ts";
import type { Reply } from "../replies/reply.ts";
import {
  describeContent,
  describeDelivery,
  describeNext,
  describePause,
  describeRemedy,
  describeSchedule,
} from "./describe.ts";
import type { Digest } from "./digest.ts";
import type { ImportPlan } from "./portable.ts";
import type { PastDelivery } from "./state/deliveries.ts";
import { parseZone } from "./timezones.ts";

/** Actions of the buttons under these views. */
export const DIGEST_LIST_ACTION = "dgl";
export const DIGEST_DELETE_ACTION = "dgx";

const LIST_PAGE = 8;
const FRAME = 400;

/** A digest's settings with its next posts: the answer to create, edit, show, pause and resume. */
export function digestView(digest: Digest, now: Temporal.Instant, title: string): Reply {
  const pause = describePause(digest.pause);
  return {
    components: [
      card(pause === null ? ARTICLE_COLOR : NOTICE_COLOR, [
        text(
          fitting(
            lines(`### ${title}`, `<#${digest.channelId}> · ${describeSchedule(digest, now)}`, describeContent(digest)),
          ),
        ),
        divider(),
        text(pause === null ? lines("**Next posts**", describeNext(digest, now)) : standsStill(digest)),
        text(subtext(`Digest ${digest.id} · made by <@${digest.createdBy}>`)),
      ]),
    ],
  };
}

/** A guild's digests, a page of them at a time. */
export function digestListView(digests: readonly Digest[], page: number, now: Temporal.Instant): Reply {
  if (digests.length === 0) {
    return {
      components: [card(ARTICLE_COLOR, [text("There are no digests here yet. Make one with `/digest create`.")])],
    };
  }
  const pages = Math.ceil(digests.length / LIST_PAGE);
  const at = clampPage(page, pages);
  const shown = digests.slice(at * LIST_PAGE, (at + 1) * LIST_PAGE);
  const room = Math.floor((MESSAGE_TEXT_LIMIT - FRAME) / LIST_PAGE);
  const entries = shown.map((digest) => {
    const state = describePause(digest.pause) ?? `next ${describeNext(digest, now).split("\n")[0] ?? ""}`;
    return clipLines(
      lines(`**<#${digest.channelId}>** · \`${digest.id}\``, describeSchedule(digest, now), subtext(state)),
      room,
    );
  });
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(digests.length === 1 ? "### One digest" : `### ${digests.length} digests`),
        ...entries.map((entry) => text(entry)),
        ...pager(at, pages, (target) => encodeCustomId(DIGEST_LIST_ACTION, String(target))),
      ]),
    ],
  };
}

/** What became of a digest's last slots. */
export function whyView(digest: Digest, deliveries: readonly PastDelivery[], now: Temporal.Instant): Reply {
  const pause = describePause(digest.pause);
  const history =
    deliveries.length === 0
      ? "Nothing was due yet."
      : deliveries.map((delivery) => `- ${describeDelivery(delivery, digest.guildId)}`).join("\n");
  return {
    components: [
      card(pause === null ? ARTICLE_COLOR : NOTICE_COLOR, [
        text(`### The last posts of the digest in <#${digest.channelId}>`),
        text(clipLines(history, MESSAGE_TEXT_LIMIT - FRAME * 2)),
        divider(),
        text(pause === null ? `Next: ${describeNext(digest, now).split("\n")[0] ?? ""}` : standsStill(digest)),
      ]),
    ],
  };
}

/** Asks once more before a digest is deleted with its history. */
export function confirmDeleteView(digest: Digest, now: Temporal.Instant): Reply {
  const remove = button("Delete it", encodeCustomId(DIGEST_DELETE_ACTION, digest.id));
  return {
    components: [
      card(NOTICE_COLOR, [
        text(
          lines(
            `### Delete the digest in <#${digest.channelId}>?`,
            describeSchedule(digest, now),
            "Its settings and its history go with it. What it has posted stays in the channel.",
          ),
        ),
        buttons({ ...remove, style: ButtonStyle.Danger }),
      ]),
    ],
  };
}

/** What an import would do, or has done. */
export function importView(plan: ImportPlan, applied: boolean): Reply {
  const would = applied ? "" : "would be ";
  const changes = [
    ...plan.create.map(
      (settings) =>
        `- ${would}made: <#${settings.channelId}>, ${settings.schedule.times.join(", ")} ${zone(settings.schedule.timezone)}`,
    ),
    ...plan.update.map(
      ({ digest, changed }) => `- ${would}changed: <#${digest.channelId}> \`${digest.id}\` (${changed.join(", ")})`,
    ),
    ...(plan.unchanged > 0 ? [`- ${plan.unchanged} the same as now`] : []),
  ];
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(applied ? "### Imported" : "### What this file would change"),
        text(clipLines(changes.join("\n") || "Nothing: the file holds no digests.", MESSAGE_TEXT_LIMIT - FRAME)),
        ...(applied
          ? []
          : [text(subtext("Nothing has been changed yet. Use `/digest import` with `apply: True` to do this."))]),
      ]),
    ],
  };
}

/** What whoever made a digest is told when it had to be paused. */
export function pausedView(digest: Digest): Reply {
  return {
    components: [
      card(NOTICE_COLOR, [
        text(
          lines(
            `### A digest of yours is ${describePause(digest.pause) ?? "paused"}`,
            `It is digest \`${digest.id}\`, which posts to <#${digest.channelId}>. Nothing is lost: it goes on with the articles that came meanwhile.`,
            describeRemedy(digest.pause),
          ),
        ),
      ]),
    ],
  };
}

/** Why, and what helps; the reason holds what Discord or people wrote. */
function standsStill(digest: Digest): string {
  return lines(`This digest is ${describePause(digest.pause) ?? "running"}.`, describeRemedy(digest.pause));
}

function zone(name: string): string {
  return (parseZone(name) ?? name).replaceAll("_", "\\_");
}

function fitting(content: string): string {
  return clipLines(content, MESSAGE_TEXT_LIMIT - FRAME * 4);
}

/** Leaves out whole lines from the end, so that no escape or timestamp is cut. */
function clipLines(content: string, limit: number): string {
  if (content.length <= limit) return content;
  const kept: string[] = [];
  let length = 1;
  for (const line of content.split("\n")) {
    length += line.length + 1;
    if (length > limit) break;
    kept.push(line);
  }
  return `${kept.join("\n")}\n…`.trimStart();
}
