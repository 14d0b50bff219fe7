import type { Logger } from "pino";
import { z } from "zod";
import { asObject, type Problem } from "./limits/problems.ts";
import type { ApiCheck } from "./rest/check.ts";
import { issuesOf, type SchemaIssue } from "./spec-issues.ts";
import { REQUESTS, RESPONSES } from "./spec-routes.ts";

/** A schema of the description: zod-mini's, of which only this is used. */
interface Schema {
  safeParse(
    value: unknown,
    context: { reportInput: true },
  ): { success: true } | { success: false; error: { issues: readonly SchemaIssue[] } };
}

const schemaShape = z.custom<Schema>((value) => typeof asSchema(value)?.["safeParse"] === "function");
const moduleShape = z.record(z.string(), z.unknown());

/**
 * Loads Discord's official API description as schemas, where the dev dependency `discord-api-spec` is installed.
 * @returns null where it is not; the local Discord's own limits hold all the same
 * @see https://github.com/discord/discord-api-spec
 */
export async function loadApiCheck(log?: Logger): Promise<ApiCheck | null> {
  // A name that the type checker and bundlers leave alone: the package need not be there.
  const name = "discord-api-spec/zod";
  try {
    return apiCheck(moduleShape.parse({ ...(await import(name)) }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log?.info({ reason }, "Discord's API description is not installed; requests are checked by the known limits alone");
    return null;
  }
}

/** A check by the schemas of a module, each named `<Name>Schema`. */
export function apiCheck(schemas: Readonly<Record<string, unknown>>): ApiCheck {
  const find = (name: string): Schema => {
    const result = schemaShape.safeParse(schemas[`${name}Schema`]);
    if (!result.success) throw new Error(`the API description has no ${name}`);
    return result.data;
  };
  /** The issues of the best fitting of several schemas; none when one of them fits. `Name[]` is a list. */
  const check = (names: readonly string[], value: unknown): readonly SchemaIssue[] => {
    const tried = names.map((name) => (name.endsWith("[]") ? checkList(name.slice(0, -2), value) : one(name, value)));
    return tried.reduce((best, issues) => (issues.length < best.length ? issues : best), tried[0] ?? []);
  };
  const one = (name: string, value: unknown): readonly SchemaIssue[] => {
    const result = find(name).safeParse(value, { reportInput: true });
    return result.success ? [] : issuesOf(result.error.issues);
  };
  const checkList = (name: string, value: unknown): readonly SchemaIssue[] => {
    if (!Array.isArray(value)) return [{ path: [], code: "invalid_type", expected: "array", input: value }];
    return value.flatMap((item, i) =>
      one(name, item).map((issue): SchemaIssue => ({ ...issue, path: [i, ...issue.path] })),
    );
  };
  return {
    request(method, path, body) {
      const names = REQUESTS[`${method} ${path}`]?.(body);
      return names ? check(names, lenient(body)).map(problemOf) : [];
    },
    response(method, path, status, body) {
      const names = status >= 400 ? ["ErrorResponse", "RatelimitedResponse"] : RESPONSES[`${method} ${path}`];
      if (!names) return [];
      return check(names, body).map((issue) => `${issue.path.join(".")}: ${messageOf(issue)}`);
    },
  };
}

/**
 * Where Discord's description of requests is wrong, the value is made to pass: permissions are numbers there, while
 * everyone sends (and Discord gives) decimal strings.
 */
function lenient(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lenient);
  const it = asObject(value);
  if (!it) return value;
  return Object.fromEntries(
    Object.entries(it).map(([key, inner]) => {
      // Within the safe integers, which is all that the schema asks of the number.
      const digits = key === "default_member_permissions" && typeof inner === "string" && /^\d+$/.test(inner);
      return [key, digits ? Number(BigInt.asUintN(52, BigInt(inner))) : lenient(inner)];
    }),
  );
}

function problemOf(issue: SchemaIssue): Problem {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const required = issue.input === undefined && issue.code === "invalid_type";
  if (required) return { path, code: "BASE_TYPE_REQUIRED", message: "This field is required" };
  const codes: Readonly<Record<string, string>> = {
    too_big: "BASE_TYPE_MAX_LENGTH",
    too_small: "BASE_TYPE_MIN_LENGTH",
    invalid_value: "BASE_TYPE_CHOICES",
    invalid_union: "UNION_TYPE_CHOICES",
  };
  return { path, code: codes[issue.code ?? ""] ?? "BASE_TYPE_BAD_TYPE", message: messageOf(issue) };
}

function messageOf(issue: SchemaIssue): string {
  if (issue.code === "too_big") return `Must be ${issue.maximum} or fewer in length.`;
  if (issue.code === "too_small") return `Must be ${issue.minimum} or more in length.`;
  if (issue.code === "invalid_value") return `Value must be one of {${issue.values?.map(String).join(", ")}}.`;
  const seen = issue.input === null ? "null" : typeof issue.input;
  return `Could not interpret the value: expected ${issue.expected ?? issue.format ?? "another"}, got ${seen}.`;
}

function asSchema(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}
