import type { Server } from "node:http";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Logger } from "pino";
import { WebSocketServer } from "ws";
import { type PlaygroundClock, systemClock, systemTimers, type Timers } from "./clock.ts";
import { DiscordDriver } from "./driver.ts";
import { FaultPlan, Faults } from "./faults.ts";
import { GatewayHub } from "./gateway/hub.ts";
import { InteractionBroker } from "./interactions/broker.ts";
import { isOwnHost, isOwnOrigin } from "./origin.ts";
import { pageApp } from "./page-server.ts";
import { openPage, PAGE_FRAME_LIMIT } from "./page-socket.ts";
import { PeopleActions } from "./people/actions.ts";
import { SOCKET_PATH } from "./protocol.ts";
import { RequestLog } from "./request-log.ts";
import { restApp } from "./rest/app.ts";
import { cdnApp } from "./rest/cdn.ts";
import type { ApiCheck } from "./rest/check.ts";
import { defaultWorld, type WorldIds, type WorldOptions } from "./world/default-world.ts";
import type { World } from "./world/world.ts";

/** How a local Discord is set up. */
export interface LocalDiscordOptions extends WorldOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly clock?: PlaygroundClock;
  readonly timers?: Timers;
  readonly heartbeatMs?: number;
  /** Holds requests and answers against an API description; see spec-check.ts. */
  readonly check?: ApiCheck | null;
  /** False switches rate limits off. */
  readonly rateLimits?: boolean;
  readonly log?: Logger;
}

/** A running local Discord. */
export interface LocalDiscord {
  /** For discord.js: `new Client({ rest: { api: discord.apiUrl } })`. */
  readonly apiUrl: string;
  readonly gatewayUrl: string;
  readonly pageUrl: string;
  readonly token: string;
  readonly ids: WorldIds;
  readonly world: World;
  readonly faults: Faults;
  /** Answers of ours that the check found wrong, in words: empty in a healthy server. */
  readonly badAnswers: readonly string[];
  /** Requests and gateway payloads so far, oldest first. */
  readonly log: RequestLog;
  /** Somebody to act as: `discord.user(discord.ids.member).in(discord.ids.general).slash("article summary")`. */
  user(id: string): ReturnType<DiscordDriver["user"]>;
  readonly driver: DiscordDriver;
  /** Stops the server, the gateway and every timer. */
  close(): Promise<void>;
}

/** Starts a local Discord on 127.0.0.1. */
export async function createLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const clock = options.clock ?? systemClock;
  const timers = cancellable(options.timers ?? systemTimers);
  const { world, ids } = defaultWorld(clock, options);
  const log = new RequestLog(world);
  const broker = new InteractionBroker(world, timers);
  const actions = new PeopleActions(world, broker);
  const plan = new FaultPlan(timers);
  const badAnswers: string[] = [];
  let origin = "http://127.0.0.1";
  const gatewayUrl = () => `${origin.replace("http", "ws")}/gateway`;
  const hub = new GatewayHub(world, { timers, log, heartbeatMs: options.heartbeatMs ?? 41_250, url: gatewayUrl });

  const onError = (error: unknown) => options.log?.error({ err: error }, "the local Discord failed");
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (c, next) => {
    if (!isOwnHost(c.req.header("host"), origin) || !isOwnOrigin(c.req.header("origin"), origin)) {
      return c.text("Forbidden", 403);
    }
    return next();
  });
  app.route(
    "/",
    restApp({
      context: { world, broker, gatewayUrl },
      log,
      faults: plan,
      check: options.check ?? null,
      rateLimits: options.rateLimits ?? true,
      onBadAnswer: (what) => {
        badAnswers.push(what);
        options.log?.warn({ what }, "the local Discord answered against the API description");
      },
      onError,
    }),
  );
  app.route("/", cdnApp(world));
  app.route("/", pageApp());

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const gatewaySockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const pageSockets = new WebSocketServer({ noServer: true, maxPayload: PAGE_FRAME_LIMIT });
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const url = new URL(URL.canParse(request.url ?? "", origin) ? (request.url ?? "") : "/", origin);
    const welcome = isOwnHost(request.headers.host, origin) && isOwnOrigin(request.headers.origin, origin);
    if (welcome && /^\/gateway\/?$/.test(url.pathname)) {
      gatewaySockets.handleUpgrade(request, socket, head, (ws) => hub.accept(ws, url.searchParams));
    } else if (welcome && url.pathname === SOCKET_PATH) {
      pageSockets.handleUpgrade(request, socket, head, (ws) => openPage(ws, { world, actions, log, onError }));
    } else socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
  });
  origin = await listen(server, options.port ?? 0);
  world.cdnUrl = `${origin}/cdn`;

  const driver = new DiscordDriver(world, actions);
  return {
    apiUrl: `${origin}/api`,
    gatewayUrl: gatewayUrl(),
    pageUrl: `${origin}/`,
    token: world.application(ids.application).token,
    ids,
    world,
    faults: new Faults(plan, world, hub),
    badAnswers,
    log,
    driver,
    user: (id) => driver.user(id),
    async close() {
      hub.close();
      broker.close();
      timers.cancelAll();
      world.events.clear();
      for (const sockets of [gatewaySockets, pageSockets]) {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close();
      }
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" && address ? address.port : port}`);
    });
  });
}

/** Timers that can all be stopped at once. */
function cancellable(timers: Timers): Timers & { cancelAll(): void } {
  const running = new Set<() => void>();
  return {
    after(ms, wake) {
      const cancel = timers.after(ms, () => {
        running.delete(stop);
        wake();
      });
      const stop = () => {
        running.delete(stop);
        cancel();
      };
      running.add(stop);
      return stop;
    },
    cancelAll() {
      for (const stop of [...running]) stop();
    },
  };
}
