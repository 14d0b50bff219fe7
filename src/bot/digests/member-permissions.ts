import { PermissionFlagsBits } from "discord-api-types/v10";

/** What a channel changes for a role or a member, by its id. */
export interface Overwrite {
  readonly id: string;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** Every permission that there is. */
const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/**
 * What a member may do in a channel. The bot keeps no members, so that discord.js cannot say.
 * @param bitsOf a role's permissions by its id; the role of everybody has the guild's id
 * @see https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function effectivePermissions(
  member: {
    readonly guildId: string;
    readonly userId: string;
    readonly roleIds: readonly string[];
    readonly isOwner: boolean;
  },
  bitsOf: (roleId: string) => bigint,
  overwrites: readonly Overwrite[],
): bigint {
  const { guildId, userId, roleIds, isOwner } = member;
  const base = [guildId, ...roleIds].reduce((bits, id) => bits | bitsOf(id), 0n);
  if (isOwner || (base & PermissionFlagsBits.Administrator) !== 0n) return ALL;
  const roles = new Set(roleIds);
  // Everybody's overwrite first, then all of the roles' at once, then the member's own.
  return [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(({ id }) => roles.has(id) && id !== guildId),
    overwrites.filter(({ id }) => id === userId),
  ].reduce((bits, stage) => {
    const denied = stage.reduce((sum, { deny }) => sum | deny, 0n);
    const allowed = stage.reduce((sum, { allow }) => sum | allow, 0n);
    return (bits & ~denied) | allowed;
  }, base);
}
