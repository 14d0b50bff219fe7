import { clipEscapedLines } from "./clip.ts";
import { card, NOTICE_COLOR, text } from "./components.ts";
import type { Reply } from "./reply.ts";

const MESSAGE_LIMIT = 3500;

/** A kind message in plain words, such as an error that the reader can mend; whatever stands in it is escaped. */
export function noticeView(message: string): Reply {
  return { components: [card(NOTICE_COLOR, [text(clipEscapedLines(message, MESSAGE_LIMIT) || "Nothing to show.")])] };
}
