import { clipEscapedLines } from "./clip.ts";
import { ARTICLE_COLOR, card, NOTICE_COLOR, text } from "./components.ts";
import { escapeText } from "./escape.ts";
import { lines, subtext } from "./masthead.ts";
import type { Reply } from "./reply.ts";

const MESSAGE_LIMIT = 3500;

/** A kind message in plain words; whatever stands in it is escaped. For {@link UserError}s and the like. */
export function noticeView(message: string): Reply {
  return { components: [card(NOTICE_COLOR, [text(clipEscapedLines(message, MESSAGE_LIMIT) || "Nothing to show.")])] };
}

/** A plain answer that is no problem: something is done, there is nothing to show. Escaped as well. */
export function infoView(message: string): Reply {
  return { components: [card(ARTICLE_COLOR, [text(clipEscapedLines(message, MESSAGE_LIMIT) || "Nothing to show.")])] };
}

/**
 * What a person sees when something broke inside: nothing of what broke, and a reference that is in the log too.
 * @param reference a short id, of letters and digits
 */
export function failureView(reference: string): Reply {
  return {
    components: [
      card(NOTICE_COLOR, [
        text(
          lines(
            "Something went wrong on my side, and it has been noted. Please try again in a moment.",
            subtext(`If it stays like this, tell whoever runs this bot: reference ${escapeText(reference)}`),
          ),
        ),
      ]),
    ],
  };
}
