import type { z } from "zod";
import { invalidForm, type Path, type Problem } from "./problems.ts";

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly expected?: unknown;
}

/**
 * Reads a body by a zod schema.
 * @param at where in the whole body this part is
 * @throws DiscordError 50035 in Discord's words for what zod found
 */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown, at: Path = []): T {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  throw invalidForm(result.error.issues.map((issue) => problemOf({ ...issue, path: [...at, ...issue.path] })));
}

/** A zod issue as Discord would say it. */
export function problemOf(issue: Issue): Problem {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return { path, code: "BASE_TYPE_REQUIRED", message: "This field is required" };
  }
  if (issue.code === "invalid_type") {
    return { path, code: "BASE_TYPE_BAD_TYPE", message: `Could not interpret the value: expected ${issue.expected}.` };
  }
  if (issue.code === "too_big") return { path, code: "BASE_TYPE_MAX_LENGTH", message: issue.message };
  if (issue.code === "too_small") return { path, code: "BASE_TYPE_MIN_LENGTH", message: issue.message };
  if (issue.code === "invalid_value") return { path, code: "BASE_TYPE_CHOICES", message: issue.message };
  return { path, code: "BASE_TYPE_INVALID", message: issue.message };
}
