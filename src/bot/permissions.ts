import { InteractionContextType, PermissionFlagsBits } from "discord-api-types/v10";
import type { Invoker } from "../interactions/command.ts";
import { UserError } from "../interactions/user-error.ts";

interface Restricted {
  readonly name: string;
  readonly default_member_permissions?: string | null | undefined;
  readonly contexts?: readonly InteractionContextType[] | null | undefined;
}

/**
 * Checks again what Discord checks before it shows a command: that the member has the command's permissions, and
 * that a command for servers is not used elsewhere. A server's own overrides cannot widen a command beyond these.
 * @throws UserError "missing-permission" or "servers-only"
 * @see https://discord.com/developers/docs/interactions/application-commands#permissions
 */
export function requirePermissions(command: Restricted, invoker: Invoker): void {
  if (invoker.guildId === null && command.contexts && isGuildOnly(command.contexts)) {
    throw new UserError("servers-only", "This command works in servers only.", { context: { command: command.name } });
  }
  const needed = BigInt(command.default_member_permissions ?? 0);
  if (needed === 0n || invoker.permissions === null) return;
  if (invoker.permissions & PermissionFlagsBits.Administrator) return;
  const missing = needed & ~invoker.permissions;
  if (missing !== 0n) {
    throw new UserError("missing-permission", `For this you need the permission ${permissionNames(missing)}.`, {
      context: { command: command.name, missing: String(missing) },
    });
  }
}

/** The names of permissions as Discord's settings write them, nearly: "Manage Guild", "Send Messages". */
export function permissionNames(bits: bigint): string {
  return Object.entries(PermissionFlagsBits)
    .filter(([, bit]) => (bits & bit) !== 0n)
    .map(([name]) => `“${name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").replace("Guild", "Server")}”`)
    .join(", ");
}

function isGuildOnly(contexts: readonly InteractionContextType[]): boolean {
  return contexts.every((context) => context === InteractionContextType.Guild);
}
