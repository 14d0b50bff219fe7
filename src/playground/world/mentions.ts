import { PermissionFlagsBits as P } from "discord-api-types/v10";
import type { Channel } from "./model.ts";
import { channelPermissions } from "./permissions.ts";
import type { World } from "./world.ts";

/** Discord's `allowed_mentions`, as sent. */
export interface AllowedMentions {
  readonly parse?: readonly string[] | undefined;
  readonly users?: readonly string[] | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly replied_user?: boolean | undefined;
}

/** Whom a message pings. */
export interface Pings {
  readonly userIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly everyone: boolean;
}

const MENTION = /<@(&?)!?(\d{1,20})>|@(everyone|here)/g;
// Code is shown as it is and pings nobody; the longer fence first.
const CODE = /```[^`]*(?:`{1,2}[^`]+)*```|`[^`\n]+`/g;

/**
 * Whom the texts ping: every mention in them that `allowed_mentions` lets through (all, when it is absent) and that the
 * author may make: roles that are not mentionable, @everyone and @here need Mention Everyone.
 * @see https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function pingsOf(
  world: World,
  channel: Channel,
  authorId: string,
  texts: readonly string[],
  allowed: AllowedMentions | null,
): Pings {
  const guild = channel.guildId === null ? null : world.guild(channel.guildId);
  const mayAll = (channelPermissions(world, channel, authorId) & P.MentionEveryone) !== 0n;
  const users = new Set<string>();
  const roles = new Set<string>();
  let everyone = false;
  for (const text of texts) {
    for (const [, role, id, all] of text.replace(CODE, " ").matchAll(MENTION)) {
      if (all) everyone ||= mayAll && guild !== null && lets(allowed, "everyone", null);
      else if (role && id) {
        const known = guild?.roles.get(id);
        if (known && (known.mentionable || mayAll) && lets(allowed, "roles", id)) roles.add(id);
      } else if (id && world.users.has(id) && lets(allowed, "users", id)) users.add(id);
    }
  }
  return { userIds: [...users], roleIds: [...roles], everyone };
}

function lets(allowed: AllowedMentions | null, kind: "users" | "roles" | "everyone", id: string | null): boolean {
  if (allowed === null) return true;
  if (allowed.parse?.includes(kind)) return true;
  if (kind === "everyone" || id === null) return false;
  return allowed[kind]?.includes(id) ?? false;
}
