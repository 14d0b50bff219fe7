import { clipEscapedLines } from "./clip.ts";
import { ARTICLE_COLOR, card, NOTICE_COLOR, text } from "./components.ts";
import type { Reply } from "./reply.ts";

const MESSAGE_LIMIT = 3500;

/** A kind message in plain words, such as an error that the reader can mend; whatever stands in it is escaped. */
export function noticeView(message: string): Reply {
  return wordsOn(NOTICE_COLOR, message);
}

/** A plain answer that is no problem: what was done, or will be. Whatever stands in it is escaped. */
export function infoView(message: string): Reply {
  return wordsOn(ARTICLE_COLOR, message);
}

function wordsOn(color: number, message: string): Reply {
  return { components: [card(color, [text(clipEscapedLines(message, MESSAGE_LIMIT) || "Nothing to show.")])] };
}
