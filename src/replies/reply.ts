import type { APIMessageTopLevelComponent } from "discord-api-types/v10";

/** A file that goes with a reply; show it with a File component that points at `attachment://<name>`. */
export interface ReplyFile {
  readonly name: string;
  readonly content: string;
  /** A MIME type, such as "text/markdown; charset=utf-8". */
  readonly contentType: string;
}

/**
 * What a channel shows, in Discord's Components V2. Replies are data: the bot sends them with the
 * IS_COMPONENTS_V2 flag and with mentions switched off.
 * @see https://discord.com/developers/docs/components/reference
 */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly ReplyFile[];
  /**
   * True for an answer to a component that must be a message of its own (a file, say), even where the component
   * sits on a private message that would otherwise be changed in place.
   */
  readonly fresh?: boolean;
}
