import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import type { FaultPlan } from "../faults.ts";
import { invalidForm } from "../limits/problems.ts";
import type { RequestLog } from "../request-log.ts";
import { DiscordError, refusal } from "../world/discord-error.ts";
import type { Application } from "../world/model.ts";
import { type Body, readBody } from "./body.ts";
import { channelRoutes } from "./channels.ts";
import { type ApiCheck, specPath } from "./check.ts";
import { commandRoutes } from "./commands.ts";
import { generalRoutes } from "./general.ts";
import { guildRoutes } from "./guilds.ts";
import { interactionRoutes } from "./interactions.ts";
import { messageRoutes } from "./messages.ts";
import { Nonces } from "./nonces.ts";
import { RateLimits, refusedBy, type Verdict } from "./rate-limits.ts";
import type { RestAnswer, RestContext, Route } from "./route.ts";

type Env = { Bindings: HttpBindings };

export interface RestOptions {
  readonly context: RestContext;
  readonly log: RequestLog;
  readonly faults: FaultPlan;
  readonly check: ApiCheck | null;
  /** False switches rate limits off: for tests of something else. */
  readonly rateLimits: boolean;
  /** Told what the check finds wrong with our own answers. */
  readonly onBadAnswer: (what: string) => void;
  /** Told of a handler that threw what it should not. */
  readonly onError: (error: unknown) => void;
}

/** Discord's REST API, version 10, under /api/v10. */
export function restApp(options: RestOptions): Hono<Env> {
  const app = new Hono<Env>();
  const limits = new RateLimits(options.context.world.clock);
  const nonces = new Nonces(options.context.world.clock);
  const routes = [
    ...generalRoutes,
    ...guildRoutes,
    ...commandRoutes,
    ...interactionRoutes,
    ...messageRoutes(nonces),
    ...channelRoutes,
  ];
  for (const route of routes) {
    app.on(route.method, `/api/v10${route.path}`, (c) => serve(c, route, options, limits));
  }
  for (const { path } of routes) {
    app.all(`/api/v10${path}`, (c) => c.json(refusal("methodNotAllowed").toJSON(), 405));
  }
  app.all("/api/*", (c) => c.json(refusal("notFound").toJSON(), 404));
  return app;
}

async function serve(c: Context<Env>, route: Route, options: RestOptions, limits: RateLimits): Promise<Response> {
  const started = performance.now();
  const url = new URL(c.req.url);
  const fault = options.faults.take(route.method, url.pathname);
  let body: Body = { body: undefined, files: [] };
  let verdict: Verdict = { headers: {}, refused: null };
  let answer: RestAnswer;
  try {
    if (fault?.delayMs && fault.kind !== "late-answer") await options.faults.delay(fault.delayMs);
    if (fault?.kind === "drop-before") return drop(c);
    body = await readBody(c.req.raw);
    const application = authorize(c, route, options.context);
    verdict = options.rateLimits ? limits.take(route, c.req.param(), application.id) : verdict;
    if (fault?.kind === "rate-limit") verdict = refusedBy(fault.retryAfter, fault.global, verdict.headers);
    if (verdict.refused) answer = tooMany(verdict.refused);
    else if (fault?.kind === "status") answer = { status: fault.status, body: { message: "Fault", code: 0 } };
    else {
      checkRequest(route, body.body, options.check);
      const params = c.req.param() as Record<string, string>;
      answer = route.handle({ application, params, query: url.searchParams, ...body }, options.context);
      checkAnswer(route, answer, options);
      if (fault?.kind === "status-after") answer = { status: fault.status, body: { message: "Fault", code: 0 } };
    }
  } catch (error) {
    answer = refusedWith(error, options);
  }
  options.log.request({
    method: route.method,
    path: url.pathname + url.search,
    status: answer.status,
    request: body.files.length > 0 ? { ...logged(body) } : (body.body ?? null),
    response: answer.body ?? null,
    ms: performance.now() - started,
  });
  if (fault?.kind === "late-answer") await options.faults.delay(fault.delayMs);
  if (fault?.kind === "drop-after") return drop(c);
  const headers = { ...verdict.headers, via: "1.1 local", ...(answer.body === undefined ? {} : JSON_TYPE) };
  return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), {
    status: answer.status,
    headers,
  });
}

const JSON_TYPE = Object.freeze({ "content-type": "application/json" });

/** The connection breaks without an answer, as when a network fails. */
function drop(c: Context<Env>): Response {
  c.env.incoming.socket.destroy();
  return new Response(null, { status: 500 });
}

function authorize(c: Context<Env>, route: Route, { world }: RestContext): Application {
  const header = c.req.header("authorization");
  if (route.auth === "token") {
    const params = c.req.param() as Record<string, string>;
    const named = params["application_id"];
    const interaction = params["interaction_id"] ? world.interactions.get(params["interaction_id"]) : undefined;
    if (params["interaction_id"] && !interaction) throw refusal("unknownInteraction");
    const application = world.applications.get(named ?? interaction?.applicationId ?? "");
    if (!application) throw refusal("unknownWebhook");
    return application;
  }
  for (const application of world.applications.values()) {
    if (header === `Bot ${application.token}`) return application;
  }
  const [first] = world.applications.values();
  if (route.auth === "none" && first) return first;
  throw refusal("unauthorized");
}

function checkRequest(route: Route, body: unknown, check: ApiCheck | null): void {
  if (!check || body === undefined) return;
  const problems = check.request(route.method, specPath(route.path), body);
  if (problems.length > 0) throw invalidForm(problems);
}

function checkAnswer(route: Route, answer: RestAnswer, { check, onBadAnswer }: RestOptions): void {
  if (!check || answer.body === undefined) return;
  // As the bot will read it: through JSON.
  const seen: unknown = JSON.parse(JSON.stringify(answer.body));
  for (const what of check.response(route.method, specPath(route.path), answer.status, seen)) {
    onBadAnswer(`${route.method} ${route.path} ${answer.status}: ${what}`);
  }
}

function refusedWith(error: unknown, options: RestOptions): RestAnswer {
  if (error instanceof DiscordError) return { status: error.status, body: error.toJSON() };
  options.onError(error);
  return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
}

function tooMany({ retryAfter, global }: { retryAfter: number; global: boolean }): RestAnswer {
  return { status: 429, body: { message: "You are being rate limited.", retry_after: retryAfter, global } };
}

function logged({ body, files }: Body): Record<string, unknown> {
  const shown = files.map(({ name, contentType, bytes }) => ({ name, contentType, size: bytes.length }));
  return { payload_json: body, files: shown };
}
