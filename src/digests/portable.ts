import { z } from "zod";
import { type Days, daysToBits, describeDays, parseDays } from "./days.ts";
import { DIGEST_STYLES, type Digest, type DigestSettings, MAX_COUNT } from "./digest.ts";
import { parseTimes } from "./times.ts";
import { parseZone } from "./timezones.ts";

/** The most digests of one guild, and so of one file. */
export const MAX_DIGESTS = 50;
const snowflake = z.string().regex(/^\d{15,20}$/, "expected a Discord id: 15 to 20 digits");

/** Turns a reader of people's own words into a check of a file's field. */
function written<T>(read: (text: string) => T | null, expected: string) {
  return z.string().transform((text, context): T => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: expected });
    return z.NEVER;
  });
}

const entrySchema = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9]{8}$/, "expected eight letters and digits")
      .optional(),
    channel: snowflake,
    days: written<Days>(parseDays, "expected days, such as “weekdays” or “Mon, Wed”"),
    times: written(parseTimes, "expected times, such as “09:00, 17:00”"),
    timezone: written(parseZone, "expected an IANA time zone, such as “Europe/Berlin”"),
    count: z.int().min(1).max(MAX_COUNT),
    style: z.enum(DIGEST_STYLES),
    mention: snowflake.nullable().default(null),
    tags: z.array(z.string().min(1).max(60)).max(20).default([]),
    query: z.string().min(1).max(200).nullable().default(null),
  })
  .strict();

const fileSchema = z
  .object({ lede: z.literal("digests"), version: z.literal(1), digests: z.array(entrySchema).max(MAX_DIGESTS) })
  .strict();

/** One digest of a file; `id` says which existing digest it stands for, where it does. */
export interface PortableDigest {
  readonly id: string | null;
  readonly settings: DigestSettings;
}

/** A file that is no export of digests; `problems` says what is wrong, and where. */
export class PortableError extends Error {
  override readonly name = "PortableError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.problems = problems;
  }
}

/** Writes a guild's digests as a JSON document for people to keep, edit and bring back. */
export function exportDigests(digests: readonly Digest[]): string {
  const entries = digests.map(({ id, channelId, schedule, count, style, mentionRoleId, filter }) => ({
    id,
    channel: channelId,
    days: describeDays(schedule.days),
    times: schedule.times.join(", "),
    timezone: schedule.timezone,
    count,
    style,
    mention: mentionRoleId,
    tags: filter.tags,
    query: filter.query,
  }));
  return `${JSON.stringify({ lede: "digests", version: 1, digests: entries }, null, 2)}\n`;
}

/**
 * Reads a document that {@link exportDigests} wrote, or that a person edited.
 * @throws PortableError with every problem, by its place in the document
 */
export function importDigests(text: string): readonly PortableDigest[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PortableError(["the file is not JSON; export one with /digest export to see the form"]);
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${place(path)}: ${message}`);
    throw new PortableError(problems.slice(0, 10));
  }
  const ids = parsed.data.digests.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new PortableError([`digests: the id ${twice} is there twice`]);
  return parsed.data.digests.map((entry) => ({
    id: entry.id ?? null,
    settings: {
      channelId: entry.channel,
      schedule: { days: entry.days, times: entry.times, timezone: entry.timezone },
      count: entry.count,
      style: entry.style,
      mentionRoleId: entry.mention,
      filter: { tags: entry.tags, query: entry.query },
    },
  }));
}

/** What an import would do. */
export interface ImportPlan {
  readonly create: readonly DigestSettings[];
  readonly update: readonly {
    readonly digest: Digest;
    readonly settings: DigestSettings;
    readonly changed: readonly string[];
  }[];
  readonly unchanged: number;
}

/**
 * Compares a file's digests with those that there are. Digests that the file does not name are left alone; one without
 * a known id that has the settings of one that is there is that one, so that a file read twice makes nothing double.
 */
export function planImport(file: readonly PortableDigest[], existing: readonly Digest[]): ImportPlan {
  const byId = new Map(existing.map((digest) => [digest.id, digest]));
  const named = new Set(file.map(({ id }) => id));
  const unnamed = new Set(existing.filter(({ id }) => !named.has(id)));
  const create: DigestSettings[] = [];
  const update: ImportPlan["update"][number][] = [];
  let unchanged = 0;
  for (const { id, settings } of file) {
    const same = (digest: Digest): boolean => changedSettings(digest, settings).length === 0;
    const digest = (id === null ? undefined : byId.get(id)) ?? [...unnamed].find(same);
    if (digest === undefined) {
      create.push(settings);
      continue;
    }
    unnamed.delete(digest);
    const changed = changedSettings(digest, settings);
    if (changed.length === 0) unchanged += 1;
    else update.push({ digest, settings, changed });
  }
  return { create, update, unchanged };
}

/** The names of the settings that differ, as the command's options are called. */
export function changedSettings(before: DigestSettings, after: DigestSettings): readonly string[] {
  const facets = (settings: DigestSettings): Readonly<Record<string, string>> => ({
    channel: settings.channelId,
    days: String(daysToBits(settings.schedule.days)),
    time: settings.schedule.times.join(),
    timezone: settings.schedule.timezone,
    count: String(settings.count),
    style: settings.style,
    mention: settings.mentionRoleId ?? "",
    tags: JSON.stringify(settings.filter.tags),
    query: settings.filter.query ?? "",
  });
  const [old, now] = [facets(before), facets(after)];
  return Object.keys(now).filter((name) => old[name] !== now[name]);
}

function place(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? "the file"
    : path.map((key) => (typeof key === "number" ? `#${key + 1}` : String(key))).join(" ");
}
