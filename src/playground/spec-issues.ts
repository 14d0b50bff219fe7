/** What zod says is wrong; unions carry the issues of each branch. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/**
 * The issues to tell: of a union those of the branch that was meant (the one whose `type` fits), and none about
 * timestamps that are right but not written as zod's datetime wants them (Discord writes "+00:00" where it wants "Z").
 */
export function issuesOf(issues: readonly SchemaIssue[]): SchemaIssue[] {
  return issues.flatMap((issue) => {
    if (issue.format === "datetime" && isTimestamp(issue.input)) return [];
    if (issue.code !== "invalid_union" || !issue.errors?.length) return [issue];
    const branches = issue.errors.map(issuesOf);
    // A branch whose only fault was a timestamp fits.
    if (branches.some((branch) => branch.length === 0)) return [];
    const best = branches.reduce((a, b) => (misfit(b) < misfit(a) ? b : a));
    return best.map((inner): SchemaIssue => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

/** How badly a branch fits: a wrong `type` at its top or a wrong kind of value counts most. */
function misfit(issues: readonly SchemaIssue[]): number {
  return issues.reduce((sum, { path }) => sum + (path.length === 0 ? 1_000 : path[0] === "type" ? 100 : 1), 0);
}

function isTimestamp(value: unknown): boolean {
  if (typeof value !== "string") return false;
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}
