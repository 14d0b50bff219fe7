import { type APIInteractionDataResolved, ChannelType } from "discord-api-types/v10";
import { FILE_LIMIT } from "../limits/message.ts";
import type { Application, Channel, Interaction } from "../world/model.ts";
import { channelPermissions } from "../world/permissions.ts";
import { channelJson, memberJson } from "../world/render.ts";
import type { World } from "../world/world.ts";

/** Discord's interaction contexts. */
export const CONTEXT = Object.freeze({ guild: 0, botDm: 1, privateChannel: 2 } as const);

/** Where a channel is, for a given application. */
export function contextOf(channel: Channel, application: Application): 0 | 1 | 2 {
  if (channel.guildId !== null) return CONTEXT.guild;
  return channel.type === ChannelType.DM && channel.recipientIds.includes(application.bot.id)
    ? CONTEXT.botDm
    : CONTEXT.privateChannel;
}

/** How the application comes to be here: installed in the guild ("0"), by the user ("1"). */
export function integrationOwners(
  world: World,
  application: Application,
  channel: Channel,
  userId: string,
): Record<string, string> {
  const owners: Record<string, string> = {};
  if (channel.guildId !== null && world.guilds.get(channel.guildId)?.members.has(application.bot.id)) {
    owners["0"] = channel.guildId;
  }
  if (channel.guildId === null && contextOf(channel, application) === CONTEXT.botDm) owners["0"] = "0";
  if (application.installedBy.has(userId)) owners["1"] = userId;
  return owners;
}

/**
 * The INTERACTION_CREATE payload.
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */
export function interactionPayload(
  world: World,
  interaction: Interaction,
  data: Record<string, unknown>,
): Record<string, unknown> {
  const application = world.application(interaction.applicationId);
  const channel = world.channel(interaction.channelId);
  const guild = channel.guildId === null ? null : world.guild(channel.guildId);
  const member = guild?.members.get(interaction.userId);
  const locale = world.people.get(interaction.userId)?.locale ?? "en-US";
  const source = interaction.sourceMessageId
    ? world.messages.get(channel.id)?.get(interaction.sourceMessageId)
    : undefined;
  return {
    id: interaction.id,
    application_id: application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: {
      ...channelJson(world, channel, application.bot.id),
      ...permissionsIn(world, channel, interaction.userId),
    },
    locale,
    app_permissions: channelPermissions(world, channel, application.bot.id).toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: interaction.integrationOwners,
    context: contextOf(channel, application),
    attachment_size_limit: FILE_LIMIT,
    ...(guild && member
      ? {
          guild_id: guild.id,
          guild_locale: guild.locale,
          guild: { id: guild.id, locale: guild.locale, features: ["NEWS", "COMMUNITY"] },
          member: { ...memberJson(world, member), ...permissionsIn(world, channel, interaction.userId) },
        }
      : { user: world.user(interaction.userId) }),
    ...(source ? { message: source.message } : {}),
  };
}

function permissionsIn(world: World, channel: Channel, userId: string): { permissions: string } {
  return { permissions: channelPermissions(world, channel, userId).toString() };
}

/** Collects the objects that option values and selects refer to by id. */
export class Resolved {
  readonly #world: World;
  readonly #channel: Channel;
  readonly #userId: string;
  readonly #data: Record<string, Record<string, unknown>> = {};

  constructor(world: World, channel: Channel, userId: string) {
    this.#world = world;
    this.#channel = channel;
    this.#userId = userId;
  }

  add(kind: "attachments" | "messages", id: string, value: unknown): void {
    const group = this.#data[kind] ?? {};
    group[id] = value;
    this.#data[kind] = group;
  }

  /** Whether there is such a user; also their membership here. */
  user(id: string): boolean {
    const user = this.#world.users.get(id);
    if (!user) return false;
    this.#data["users"] = { ...this.#data["users"], [id]: user };
    const guild = this.#channel.guildId === null ? null : this.#world.guild(this.#channel.guildId);
    const member = guild?.members.get(id);
    if (member) {
      const { user: _, deaf: __, mute: ___, ...partial } = memberJson(this.#world, member);
      const shown = { ...partial, ...permissionsIn(this.#world, this.#channel, id) };
      this.#data["members"] = { ...this.#data["members"], [id]: shown };
    }
    return true;
  }

  role(id: string): boolean {
    const guild = this.#channel.guildId === null ? null : this.#world.guild(this.#channel.guildId);
    const role = guild?.roles.get(id);
    if (role) this.#data["roles"] = { ...this.#data["roles"], [id]: role };
    return role !== undefined;
  }

  /** Whether there is such a channel, of one of the types (any, when empty), which the person can see. */
  channel(id: string, types: readonly number[]): boolean {
    const channel = this.#world.channels.get(id);
    if (!channel || channel.guildId !== this.#channel.guildId) return false;
    if (types.length > 0 && !types.includes(channel.type)) return false;
    const bits = channelPermissions(this.#world, channel, this.#userId);
    if (bits === 0n) return false;
    const shown = { ...channelJson(this.#world, channel, null), permissions: bits.toString() };
    this.#data["channels"] = { ...this.#data["channels"], [id]: shown };
    return true;
  }

  /** Undefined when nothing was referred to. */
  toJSON(): APIInteractionDataResolved | undefined {
    return Object.keys(this.#data).length > 0 ? (this.#data as APIInteractionDataResolved) : undefined;
  }
}
