/** What Discord writes between angle brackets: mentions, custom emoji, timestamps and links without a preview. */

import { webAddress } from "./links.ts";
import { type MarkdownNode, TIMESTAMP_STYLES, type TimestampStyle } from "./nodes.ts";

/** The last second that a JavaScript date can hold. */
const MAX_SECONDS = 8_640_000_000_000;
const SNOWFLAKE = "(\\d{15,21})";
const USER = new RegExp(`^@!?${SNOWFLAKE}$`);
const ROLE = new RegExp(`^@&${SNOWFLAKE}$`);
const CHANNEL = new RegExp(`^#${SNOWFLAKE}$`);
const COMMAND = new RegExp(`^/([^\\n:]{1,98}):${SNOWFLAKE}$`);
const EMOJI = new RegExp(`^(a?):(\\w{1,32}):${SNOWFLAKE}$`);
const TIMESTAMP = /^t:(-?\d{1,13})(?::([A-Za-z]))?$/;
const SUPPRESSED = /^[^: >]+:\/[^ >]+$/;

/**
 * Reads the inside of `<…>`.
 * @returns the node, or null where the brackets are mere text
 */
export function parseAngle(inside: string): MarkdownNode | null {
  const mention = USER.exec(inside) ?? ROLE.exec(inside) ?? CHANNEL.exec(inside);
  if (mention?.[1]) {
    const kind = inside.startsWith("#") ? "channel" : inside.startsWith("@&") ? "role" : "user";
    return { type: "mention", kind, id: mention[1], name: "" };
  }
  const command = COMMAND.exec(inside);
  if (command?.[1] && command[2]) return { type: "mention", kind: "command", id: command[2], name: command[1] };
  const emoji = EMOJI.exec(inside);
  if (emoji?.[2] && emoji[3]) return { type: "emoji", name: emoji[2], id: emoji[3], animated: emoji[1] === "a" };
  return timestamp(inside) ?? suppressedLink(inside);
}

function timestamp(inside: string): MarkdownNode | null {
  const found = TIMESTAMP.exec(inside);
  const seconds = Number(found?.[1]);
  const style = found?.[2] ?? "f";
  if (!found || Math.abs(seconds) > MAX_SECONDS || !isStyle(style)) return null;
  return { type: "timestamp", seconds, style };
}

function isStyle(style: string): style is TimestampStyle {
  return TIMESTAMP_STYLES.some((known) => known === style);
}

function suppressedLink(inside: string): MarkdownNode | null {
  if (!SUPPRESSED.test(inside)) return null;
  const url = webAddress(inside);
  const words: MarkdownNode = { type: "text", text: inside };
  return url === null ? words : { type: "link", url, title: null, children: [words] };
}
