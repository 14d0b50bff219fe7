import { PermissionFlagsBits } from "discord-api-types/v10";
import type { ChannelOption, Invoker, RoleOption } from "../interactions/command.ts";
import { refusal } from "../interactions/refusal.ts";
import { UserError } from "../interactions/user-error.ts";
import type { Asker } from "./desk.ts";
import { DEFAULT_COUNT, type Digest, type DigestSettings } from "./digest.ts";
import { readCount, readDays, readQuery, readStyle, readTags, readTimes, readZone } from "./settings-input.ts";

/** What a person may say of a digest beside its schedule. */
interface ContentOptions {
  readonly count: number | null;
  readonly style: string | null;
  readonly mention: RoleOption | null;
  readonly tags: string | null;
  readonly query: string | null;
}

interface GivenOptions extends ContentOptions {
  readonly channel: ChannelOption;
  readonly days: string;
  readonly time: string;
  readonly timezone: string;
}

interface EditedOptions extends ContentOptions {
  readonly channel: ChannelOption | null;
  readonly days: string | null;
  readonly time: string | null;
  readonly timezone: string | null;
  readonly clear: string | null;
}

/** Who asks, in which guild. @throws UserError outside guilds */
export function askerOf(invoker: Invoker): Asker {
  if (invoker.guildId === null) throw refusal("servers-only", "Digests work in servers only.");
  return { guildId: invoker.guildId, userId: invoker.userId, roleIds: invoker.roleIds };
}

/** For buttons, which Discord itself does not restrict. @throws UserError for members who may not manage the server */
export function requireManager(invoker: Invoker): void {
  const may = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  if (((invoker.permissions ?? 0n) & may) !== 0n) return;
  throw refusal("missing-permission", "For this you need the permission “Manage Server”.");
}

type Written = Pick<Partial<EditedOptions>, "days" | "time" | "timezone" | "count" | "style" | "tags" | "query">;

const READERS: readonly ((options: Written) => unknown)[] = [
  ({ days }) => days && readDays(days),
  ({ time }) => time && readTimes(time),
  ({ timezone }) => timezone && readZone(timezone),
  ({ count }) => count && readCount(count),
  ({ style }) => style && readStyle(style),
  ({ tags }) => tags && readTags(tags),
  ({ query }) => query && readQuery(query),
];

/** Reads each option that was given, so that everything wrong is said at once. @throws UserError */
function refuseWrong(options: Written): void {
  const problems: UserError[] = [];
  for (const read of READERS) {
    try {
      read(options);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
    }
  }
  const [first] = problems;
  if (first === undefined) return;
  if (problems.length === 1) throw first;
  throw refusal("bad-options", problems.map(({ message }) => message).join("\n"), {
    context: { problems: problems.map(({ code }) => code) },
  });
}

/** A new digest's settings. @throws UserError for all that cannot be read */
export function givenSettings(options: GivenOptions): DigestSettings {
  refuseWrong(options);
  return {
    channelId: options.channel.id,
    schedule: { days: readDays(options.days), times: readTimes(options.time), timezone: readZone(options.timezone) },
    count: readCount(options.count ?? DEFAULT_COUNT),
    style: readStyle(options.style ?? "summary"),
    mentionRoleId: options.mention?.id ?? null,
    filter: {
      tags: options.tags === null ? [] : readTags(options.tags),
      query: options.query === null ? null : readQuery(options.query),
    },
  };
}

/** A digest's settings with what is given in place of what was. @throws UserError for all that cannot be read */
export function editedSettings(digest: Digest, options: EditedOptions): DigestSettings {
  refuseWrong(options);
  const { channel, mention, clear } = options;
  return {
    channelId: channel?.id ?? digest.channelId,
    schedule: {
      days: options.days === null ? digest.schedule.days : readDays(options.days),
      times: options.time === null ? digest.schedule.times : readTimes(options.time),
      timezone: options.timezone === null ? digest.schedule.timezone : readZone(options.timezone),
    },
    count: options.count === null ? digest.count : readCount(options.count),
    style: options.style === null ? digest.style : readStyle(options.style),
    mentionRoleId: mention?.id ?? (clear === "mention" ? null : digest.mentionRoleId),
    filter: {
      tags: options.tags !== null ? readTags(options.tags) : clear === "tags" ? [] : digest.filter.tags,
      query: options.query !== null ? readQuery(options.query) : clear === "query" ? null : digest.filter.query,
    },
  };
}
