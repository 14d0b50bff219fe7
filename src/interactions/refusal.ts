import { noticeView } from "../replies/notice.ts";
import type { Reply } from "../replies/reply.ts";
import { UserError } from "./user-error.ts";

/**
 * An error that the person can mend, shown as a notice.
 * @param code machine-readable, kebab-case
 * @param message plain words; whatever stands in it is escaped when it is shown
 * @param details what to show instead, and what the log should have beside
 */
export function refusal(
  code: string,
  message: string,
  details: { readonly reply?: Reply; readonly context?: Record<string, unknown>; readonly cause?: unknown } = {},
): UserError {
  return new UserError(code, message, { ...details, reply: details.reply ?? noticeView(message) });
}

/** For a button or select whose arguments Lede did not write, or no longer reads. */
export function oldButton(args: readonly string[]): UserError {
  return refusal(
    "old-button",
    "This button is from another time, and I cannot answer it. Please use the command again.",
    {
      context: { args },
    },
  );
}
