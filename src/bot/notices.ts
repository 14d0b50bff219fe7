import { ComponentType } from "discord-api-types/v10";
import type { UserError } from "../interactions/user-error.ts";
import { escapeText } from "../replies/escape.ts";
import type { Reply } from "../replies/reply.ts";

/** What the asker is shown for an error that they can mend. */
export function userErrorNotice(error: UserError): Reply {
  return error.reply ?? words(escapeText(error.message));
}

/** What the asker is shown for an error of ours; the reference is in the log too. */
export function internalErrorNotice(reference: string): Reply {
  return words(
    `Something went wrong here, and it is not your doing. Please try again in a moment.\n-# If it happens again, tell whoever runs this bot the reference \`${reference}\`.`,
  );
}

/** What the asker is shown when an answer took too long. */
export function timeoutNotice(reference: string): Reply {
  return words(
    `This took too long, so I have stopped. Please try again.\n-# If it happens again, tell whoever runs this bot the reference \`${reference}\`.`,
  );
}

/** What the asker is shown while the bot stops. */
export function restartingNotice(): Reply {
  return words("I am just restarting. Please try again in a moment.");
}

function words(content: string): Reply {
  return { components: [{ type: ComponentType.TextDisplay, content }] };
}
