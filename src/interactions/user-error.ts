import type { Reply } from "../replies/reply.ts";

/**
 * Something that the person who asked can mend: shown to them privately, in these words, and logged at info level.
 * Everything else that is thrown is an internal error: the person gets a short reference id, the log the rest.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  /** Machine-readable, kebab-case, stable: for logs, metrics and tests. */
  readonly code: string;
  /** What to show instead of the bare message, where more than words helps (a "did you mean" select, say). */
  readonly reply: Reply | null;
  /** For the log, never shown. */
  readonly context: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    details: { reply?: Reply; context?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.reply = details.reply ?? null;
    this.context = details.context ?? {};
  }
}
