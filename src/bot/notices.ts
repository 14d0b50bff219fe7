import type { UserError } from "../interactions/user-error.ts";
import { ARTICLE_COLOR, card, NOTICE_COLOR, text } from "../replies/components.ts";
import { lines, subtext } from "../replies/masthead.ts";
import { noticeView } from "../replies/notice.ts";
import type { Reply } from "../replies/reply.ts";

/** What the asker is shown for an error that they can mend. */
export function userErrorNotice(error: UserError): Reply {
  return error.reply ?? noticeView(error.message);
}

/** What the asker is shown for an error of ours; the reference is in the log too. */
export function internalErrorNotice(reference: string): Reply {
  return failure("Something went wrong here, and it is not your doing. Please try again in a moment.", reference);
}

/** What the asker is shown when an answer took too long. */
export function timeoutNotice(reference: string): Reply {
  return failure("This took too long, so I have stopped. Please try again.", reference);
}

/** What the asker is shown while the bot stops. */
export function restartingNotice(): Reply {
  return { components: [card(ARTICLE_COLOR, [text("I am just restarting. Please try again in a moment.")])] };
}

/** @param reference letters and digits */
function failure(words: string, reference: string): Reply {
  const help = subtext(`If it happens again, tell whoever runs this bot the reference \`${reference}\`.`);
  return { components: [card(NOTICE_COLOR, [text(lines(words, help))])] };
}
