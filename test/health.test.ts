import { describe, expect, test } from "vitest";
import { createHealthApp, listen } from "../src/health.ts";
import { createMetrics } from "../src/metrics.ts";

function setUp() {
  const state = { problem: null as string | null, articles: 3, ready: true, ping: 42 as number | null };
  const metrics = createMetrics(
    {
      articles: () => state.articles,
      gatewayReady: () => state.ready,
      gatewayPing: () => state.ping,
      underWay: () => 2,
    },
    { process: false },
  );
  const app = createHealthApp([{ name: "gateway", problem: () => state.problem }], metrics.registry);
  return { state, metrics, app };
}

describe("health", () => {
  test("/healthz answers as long as the process does", async () => {
    const { app, state } = setUp();
    state.problem = "connecting";
    expect((await app.request("/healthz")).status).toBe(200);
  });

  test("/readyz says 503 with the reasons until every check holds", async () => {
    const { app, state } = setUp();
    state.problem = "connecting";
    const before = await app.request("/readyz");
    expect(before.status).toBe(503);
    expect(await before.json()).toEqual({
      status: "not ready",
      problems: [{ check: "gateway", reason: "connecting" }],
    });
    state.problem = null;
    expect((await app.request("/readyz")).status).toBe(200);
  });

  test("/metrics gives the gauges as they are now, and the interactions by command and outcome", async () => {
    const { app, state, metrics } = setUp();
    metrics.ended("article headline", "ok", 0.02);
    metrics.ended("article headline", "ok", 0.2);
    metrics.ended("article text", "error", 4);
    const response = await app.request("/metrics");
    expect(response.headers.get("Content-Type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    for (const line of [
      "lede_articles 3",
      "lede_gateway_ready 1",
      "lede_gateway_ping_seconds 0.042",
      "lede_interactions_under_way 2",
      'lede_interactions_total{command="article headline",outcome="ok"} 2',
      'lede_interactions_total{command="article text",outcome="error"} 1',
      'lede_interaction_seconds_bucket{le="0.1",command="article headline"} 1',
      'lede_interaction_seconds_count{command="article headline"} 2',
    ]) {
      expect(text.split("\n")).toContain(line);
    }
    Object.assign(state, { articles: 4, ready: false, ping: null });
    const later = await (await app.request("/metrics")).text();
    expect(later).toContain("lede_articles 4\n");
    expect(later).toContain("lede_gateway_ready 0\n");
    expect(later).not.toContain("lede_gateway_ping_seconds 0");
  });

  test("process metrics are added on request", async () => {
    const sources = { articles: () => 0, gatewayReady: () => false, gatewayPing: () => null, underWay: () => 0 };
    const { registry } = createMetrics(sources, { process: true });
    expect(await registry.metrics()).toContain("process_resident_memory_bytes");
    registry.clear();
  });

  test("it listens where it is told, and stops", async () => {
    const server = await listen(setUp().app, "127.0.0.1", 0);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  test("a port that is taken is an error", async () => {
    const { app } = setUp();
    const server = await listen(app, "127.0.0.1", 0);
    await expect(listen(app, "127.0.0.1", Number(new URL(server.url).port))).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    await server.close();
  });
});
