import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Registry } from "prom-client";

/** What must hold before the bot can serve: each with a name and, when it does not hold, the reason. */
export interface ReadinessCheck {
  readonly name: string;
  /** Null when all is well. */
  problem(): string | null;
}

/**
 * The operator's HTTP application: /healthz (the process answers), /readyz (all checks hold; else 503 with the
 * reasons) and /metrics (Prometheus text).
 */
export function createHealthApp(checks: readonly ReadinessCheck[], registry: Registry): Hono {
  const app = new Hono();
  app.get("/healthz", (c) => c.json({ status: "alive" }));
  app.get("/readyz", (c) => {
    const problems = checks.flatMap((check) => {
      const reason = check.problem();
      return reason === null ? [] : [{ check: check.name, reason }];
    });
    return problems.length === 0 ? c.json({ status: "ready" }) : c.json({ status: "not ready", problems }, 503);
  });
  app.get("/metrics", async (c) => c.text(await registry.metrics(), 200, { "Content-Type": registry.contentType }));
  return app;
}

/** A listening HTTP server. */
export interface HttpServer {
  /** "http://host:port" with the port that was taken. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * Serves an application.
 * @param port 0 takes any free one
 * @throws what listen throws, such as EADDRINUSE
 */
export async function listen(app: Hono, host: string, port: number): Promise<HttpServer> {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  const server: ServerType = serve({ fetch: app.fetch, hostname: host, port }, resolve);
  server.once("error", reject);
  const address = await promise;
  server.off("error", reject);
  const shownHost = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${address.port}`,
    close: () => {
      const closed = Promise.withResolvers<void>();
      server.close((error) => (error ? closed.reject(error) : closed.resolve()));
      if ("closeAllConnections" in server) server.closeAllConnections();
      return closed.promise;
    },
  };
}
