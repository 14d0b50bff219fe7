import type { Problem } from "../limits/problems.ts";
import type { Method } from "./route.ts";

/**
 * Holds requests and answers against an API description; passed in, so that the description can be a dev dependency.
 * Paths are route templates as Discord writes them: "/channels/{channel_id}/messages".
 */
export interface ApiCheck {
  /** What is wrong with a request's body; empty when it is right or nothing is known of it. */
  request(method: Method, path: string, body: unknown): readonly Problem[];
  /** What is wrong with an answer of ours, in words. */
  response(method: Method, path: string, status: number, body: unknown): readonly string[];
}

/** "/channels/:channel_id" as "/channels/{channel_id}", with the names that Discord's description uses. */
export function specPath(path: string): string {
  return path
    .replace(/:(\w+)/g, "{$1}")
    .replace("/webhooks/{application_id}/{token}", "/webhooks/{webhook_id}/{webhook_token}")
    .replace("/interactions/{interaction_id}/{token}", "/interactions/{interaction_id}/{interaction_token}");
}
