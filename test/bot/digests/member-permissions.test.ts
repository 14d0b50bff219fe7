import { PermissionFlagsBits as P } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { effectivePermissions, type Overwrite } from "../../../src/bot/digests/member-permissions.ts";

const BITS: ReadonlyMap<string, bigint> = new Map([
  ["guild", P.ViewChannel],
  ["editors", P.MentionEveryone],
  ["admins", P.Administrator],
]);

function held(roleIds: readonly string[], overwrites: readonly Overwrite[], isOwner = false): bigint {
  const member = { guildId: "guild", userId: "me", roleIds, isOwner };
  return effectivePermissions(member, (id) => BITS.get(id) ?? 0n, overwrites) & (P.MentionEveryone | P.ViewChannel);
}

const deny = (id: string): Overwrite => ({ id, allow: 0n, deny: P.MentionEveryone });
const allow = (id: string): Overwrite => ({ id, allow: P.MentionEveryone, deny: 0n });
const MAY = P.MentionEveryone | P.ViewChannel;

test.each<[string, bigint, bigint]>([
  ["everybody has what everybody has", held([], []), P.ViewChannel],
  ["a role adds", held(["editors"], []), MAY],
  ["a channel takes away from a role", held(["editors"], [deny("editors")]), P.ViewChannel],
  ["another's overwrite changes nothing", held(["editors"], [deny("writers"), deny("you")]), MAY],
  ["a role's allowance outweighs another role's denial", held(["editors", "b"], [allow("b"), deny("editors")]), MAY],
  ["a role outweighs everybody", held(["b"], [deny("guild"), allow("b")]), MAY],
  ["the member's own comes last", held(["editors"], [allow("editors"), deny("me")]), P.ViewChannel],
  ["administrators may all", held(["admins"], [deny("me")]), MAY],
  ["so may the owner", held([], [deny("me")], true), MAY],
])("%s", (_name, actual, expected) => {
  expect(actual).toBe(expected);
});
