/** Where a digest can go. A forum gets a post with a title, the others a message. */
export type ChannelKind = "text" | "announcement" | "thread" | "forum";

/** What stands in the way of posting to a channel, if anything. */
export type ChannelCheck =
  | { readonly kind: "usable"; readonly channelKind: ChannelKind }
  /** Lede lacks these permissions there, by their names in Discord's settings. */
  | { readonly kind: "missing"; readonly permissions: readonly string[] }
  /** It cannot be posted to at all; a sentence for a person. */
  | { readonly kind: "unusable"; readonly why: string };

/** Whether a member may ping a role. */
export type MentionCheck =
  | { readonly kind: "allowed" }
  | { readonly kind: "not-allowed"; readonly roleName: string }
  /** The role of everybody in the guild, which no digest pings. */
  | { readonly kind: "everyone" }
  | { readonly kind: "no-such-role" };

/** A member of a guild, by what decides what they may do. */
export interface Member {
  readonly guildId: string;
  readonly userId: string;
  readonly roleIds: readonly string[];
}

/** What digests ask of Discord about channels; the bot implements it. */
export interface ChannelPort {
  /**
   * @param mentionRoleId the role that posts there ping, for which Lede may need a permission too; or null
   */
  check(guildId: string, channelId: string, mentionRoleId: string | null): Promise<ChannelCheck>;
  /** Whether a member may ping a role in a channel of their guild. */
  checkMention(member: Member, channelId: string, roleId: string): Promise<MentionCheck>;
}
