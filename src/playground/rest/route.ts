import type { InteractionBroker } from "../interactions/broker.ts";
import type { IncomingFile } from "../world/files.ts";
import type { Application } from "../world/model.ts";
import type { World } from "../world/world.ts";

/** What every route's handler works with. */
export interface RestContext {
  readonly world: World;
  readonly broker: InteractionBroker;
  /** Where bots find the gateway. */
  readonly gatewayUrl: () => string;
}

/** A request whose path, body and sender are known. */
export interface RestRequest {
  /** The bot that asks; for routes by an interaction's token, the application of that token's path. */
  readonly application: Application;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly IncomingFile[];
}

/** What is answered; no body for 204. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One route of the API. */
export interface Route {
  readonly method: Method;
  /** As Discord documents it, with `:params`: "/channels/:channel_id/messages". */
  readonly path: string;
  /** "bot" by default; "token": the path's interaction token is the authorization. */
  readonly auth?: "bot" | "token" | "none";
  /** Requests per window and the window in milliseconds; 50 a second by default; null: not limited. */
  readonly limit?: { readonly requests: number; readonly windowMs: number } | null;
  /** The parameters that split the limit, as Discord's "major" ones do. */
  readonly major?: readonly string[];
  handle(request: RestRequest, context: RestContext): RestAnswer;
}

/** 200 with a body. */
export function ok(body: unknown): RestAnswer {
  return { status: 200, body };
}

/** 204, nothing to say. */
export const NOTHING: RestAnswer = Object.freeze({ status: 204 });

/** A path parameter that the route has. */
export function param(request: RestRequest, name: string): string {
  return request.params[name] ?? "";
}
