import { DiscordError, type ErrorTree } from "../world/discord-error.ts";

/** Where in a body something is wrong. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a body, in Discord's code and words. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** Collects what is wrong with a body, to be told all at once as Discord does. */
export class Problems {
  readonly list: Problem[] = [];

  add(path: Path, code: string, message: string): void {
    this.list.push({ path, code, message });
  }

  required(path: Path): void {
    this.add(path, "BASE_TYPE_REQUIRED", "This field is required");
  }

  /** Complains of a string outside its bounds, in code points as Discord counts. */
  length(path: Path, text: string, min: number, max: number): void {
    const n = lengthOf(text);
    if (n > max) this.add(path, "BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
    else if (n < min) this.add(path, "BASE_TYPE_MIN_LENGTH", `Must be ${min} or more in length.`);
  }

  /** Complains of a list outside its bounds. */
  count(path: Path, n: number, min: number, max: number): void {
    if (n >= min && n <= max) return;
    this.add(path, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
  }

  /** @throws DiscordError 50035 with all of it, when there is anything */
  refuse(): void {
    if (this.list.length > 0) throw invalidForm(this.list);
  }
}

/** The length of a text as Discord counts it: in code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  let n = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const low = text.charCodeAt(i + 1);
      if (low >= 0xdc00 && low <= 0xdfff) n -= 1;
    }
  }
  return n;
}

/**
 * Discord's "Invalid Form Body".
 * @see https://discord.com/developers/docs/reference#error-messages
 */
export function invalidForm(problems: readonly Problem[]): DiscordError {
  const errors: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = errors;
    for (const key of path) {
      const child = node[key];
      if (child && !Array.isArray(child)) node = child;
      else {
        const fresh: ErrorTree = {};
        node[key] = fresh;
        node = fresh;
      }
    }
    const own = node["_errors"];
    if (Array.isArray(own)) own.push({ code, message });
    else node["_errors"] = [{ code, message }];
  }
  return new DiscordError(400, 50035, "Invalid Form Body", errors);
}

/** A JSON object; null for anything else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

/** A JSON list; empty for null and undefined, null for anything else. */
export function asList(value: unknown): readonly unknown[] | null {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : null;
}
