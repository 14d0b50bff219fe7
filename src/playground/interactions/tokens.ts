import { randomBytes } from "node:crypto";

/** How long a bot has to answer first, and how long an interaction's token lives, in milliseconds. */
export const ANSWER_MS: number = 3_000;
export const TOKEN_MS: number = 15 * 60_000;

/** An interaction's token: a secret that stands for the right to answer it. */
export function newToken(): string {
  return `local${randomBytes(60).toString("base64url")}`;
}
