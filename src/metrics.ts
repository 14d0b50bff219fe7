import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { DigestMetrics } from "./digests/metrics-port.ts";

/** What the gauges read at the moment of a scrape. */
export interface MetricSources {
  articles(): number;
  gatewayReady(): boolean;
  /** The gateway's heartbeat round trip in milliseconds; null before the first one. */
  gatewayPing(): number | null;
  /** Interactions that are being answered now. */
  underWay(): number;
}

/** How one interaction ended. */
export type Outcome = "ok" | "user-error" | "error" | "timeout" | "unanswered" | "refused";

/** Takes note of an interaction once it has ended. */
export interface InteractionMeter {
  /**
   * @param command a registered command's name or a component's action; never text from outside
   * @param seconds from the interaction's receipt to its answer
   */
  ended(command: string, outcome: Outcome, seconds: number): void;
}

/** Lede's metrics in a registry of their own, to which others may add theirs. */
export interface Metrics extends InteractionMeter {
  readonly registry: Registry;
  readonly digests: DigestMetrics;
}

/**
 * Makes the metrics that /metrics serves.
 * @param options.process adds Node's own (memory, CPU, event loop, garbage collection); once in a process
 * @see https://prometheus.io/docs/practices/naming/
 */
export function createMetrics(sources: MetricSources, options: { readonly process: boolean }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (options.process) collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number | null) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const value = read();
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  gauge("lede_articles", "Articles in the index.", () => sources.articles());
  gauge("lede_gateway_ready", "1 when the gateway is connected and ready, else 0.", () =>
    sources.gatewayReady() ? 1 : 0,
  );
  gauge("lede_gateway_ping_seconds", "Round trip of the gateway's last heartbeat.", () => {
    const ping = sources.gatewayPing();
    return ping === null ? null : ping / 1000;
  });
  gauge("lede_interactions_under_way", "Interactions being answered now.", () => sources.underWay());
  const interactions = new Counter({
    name: "lede_interactions_total",
    help: "Interactions by command and outcome.",
    labelNames: ["command", "outcome"],
    registers,
  });
  const latency = new Histogram({
    name: "lede_interaction_seconds",
    help: "Time from an interaction's receipt to its answer.",
    labelNames: ["command"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 15, 60],
    registers,
  });
  return {
    registry,
    digests: digestMeter(registers),
    ended: (command, outcome, seconds) => {
      interactions.inc({ command, outcome });
      latency.observe({ command }, seconds);
    },
  };
}

function digestMeter(registers: Registry[]): DigestMetrics {
  const due = new Counter({ name: "lede_digest_slots_due_total", help: "Slots of digests that came.", registers });
  const skipped = new Counter({
    name: "lede_digest_slots_skipped_total",
    help: "Slots that made no post, by reason.",
    labelNames: ["reason"],
    registers,
  });
  const posted = new Counter({ name: "lede_digest_posts_total", help: "Posts of digests that stand.", registers });
  const failed = new Counter({
    name: "lede_digest_posts_failed_total",
    help: "Planned posts that were given up, by reason.",
    labelNames: ["reason"],
    registers,
  });
  const retried = new Counter({ name: "lede_digest_retries_total", help: "Attempts put off.", registers });
  const late = new Histogram({
    name: "lede_digest_late_seconds",
    help: "Time from a slot to its post.",
    buckets: [1, 2, 5, 10, 30, 60, 300, 1800, 7200, 21_600],
    registers,
  });
  return {
    due: () => due.inc(),
    posted: (lateSeconds) => {
      posted.inc();
      late.observe(lateSeconds);
    },
    skipped: (reason) => skipped.inc({ reason }),
    failed: (reason) => failed.inc({ reason }),
    retried: () => retried.inc(),
  };
}
