import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { createLocalDiscord, type LocalDiscord } from "../../src/playground/server.ts";

/**
 * Reply latency and memory of Lede beside a bare discord.js bot that answers with a constant: the same local Discord,
 * one run, each bot in a process of its own, in turns. Latency is what a person waits for, from sending the command
 * to the answer's being there; memory is the process's resident set after its last turn.
 */

const ROUNDS = 3;
const WARM_UP = 50;
const SAMPLES = 400;
const ROOT = resolve(import.meta.dirname, "../..");

interface Contender {
  readonly name: string;
  /** What is asked, each for itself. */
  readonly asks: readonly { readonly command: string; readonly options: Record<string, string> }[];
  start(discord: LocalDiscord, folder: string): ChildProcess;
  readonly ready: RegExp;
}

const bare: Contender = {
  name: "bare discord.js",
  asks: [{ command: "article headline", options: {} }],
  start: (discord) => node([join(ROOT, "test/bench/bare-bot.ts"), discord.apiUrl, discord.token], {}),
  ready: /ready/,
};

const lede: Contender = {
  name: "Lede",
  asks: [
    { command: "article headline", options: {} },
    { command: "article summary", options: {} },
    { command: "article quotes", options: { article: "apollo-11-the-first-steps-on-the-moon" } },
    { command: "article text", options: { article: "apollo-11-the-first-steps-on-the-moon" } },
    { command: "article search", options: { query: "moon landing" } },
    { command: "article list", options: {} },
  ],
  // As `npm start` does it: with its options for Node.
  start: (discord, folder) =>
    node(startArguments(), {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CONTENT_DIR: join(ROOT, "content"),
      DATA_DIR: folder,
    }),
  ready: /Lede is ready/,
};

function startArguments(): string[] {
  const text = readFileSync(join(ROOT, "package.json"), "utf8");
  const { start } = z.object({ scripts: z.object({ start: z.string() }) }).parse(JSON.parse(text)).scripts;
  return start
    .split(" ")
    .slice(1)
    .map((word) => (word.startsWith("-") ? word : join(ROOT, word)));
}

function node(args: string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
}

interface Measured {
  readonly latencies: Map<string, number[]>;
  readonly starts: number[];
  readonly rss: number[];
}

async function turn(contender: Contender, discord: LocalDiscord, folder: string, into: Measured): Promise<void> {
  const began = performance.now();
  const child = contender.start(discord, folder);
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  while (!contender.ready.test(output)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${contender.name} ended: ${output}`);
    await sleep(2);
  }
  into.starts.push(performance.now() - began);
  const here = discord.user(discord.ids.member).in(discord.ids.general);
  for (const { command, options } of contender.asks) {
    const samples = into.latencies.get(command) ?? [];
    into.latencies.set(command, samples);
    for (let i = 0; i < WARM_UP + SAMPLES; i++) {
      const asked = performance.now();
      const seen = await here.slash(command, options);
      if (seen.kind !== "message") throw new Error(`${contender.name} answered ${command} with ${seen.text}`);
      if (i >= WARM_UP) samples.push(performance.now() - asked);
      discord.world.messages.get(seen.channelId)?.clear();
    }
  }
  into.rss.push(Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) / 1024);
  child.kill("SIGTERM");
  await once(child, "close");
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

function row(cells: readonly string[]): void {
  const [first = "", ...rest] = cells;
  process.stdout.write(`${first.padEnd(36)}${rest.map((cell) => cell.padStart(12)).join("")}\n`);
}

const folder = mkdtempSync(join(tmpdir(), "lede-bench-bot-"));
const discord = await createLocalDiscord({ rateLimits: false });
const results = new Map<Contender, Measured>();
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of [bare, lede]) {
      const measured = results.get(contender) ?? { latencies: new Map(), starts: [], rss: [] };
      results.set(contender, measured);
      await turn(contender, discord, folder, measured);
    }
  }
} finally {
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
}

const base = results.get(bare)?.latencies.get("article headline") ?? [];
row(["reply latency", "p50 ms", "p99 ms", "p50 ratio", "p99 ratio"]);
for (const [contender, { latencies }] of results) {
  for (const [command, samples] of latencies) {
    const [p50, p99] = [quantile(samples, 0.5), quantile(samples, 0.99)];
    const ratios = [p50 / quantile(base, 0.5), p99 / quantile(base, 0.99)];
    const name = contender === bare ? bare.name : `${contender.name} /${command}`;
    row([name, p50.toFixed(2), p99.toFixed(2), ...ratios.map((r) => `${r.toFixed(2)} ×`)]);
  }
}
row(["", "", "", "", ""]);
row(["process", "RSS MiB", "RSS ratio", "start ms"]);
for (const [contender, { rss, starts }] of results) {
  const ratio = quantile(rss, 0.5) / quantile(results.get(bare)?.rss ?? [], 0.5);
  row([contender.name, quantile(rss, 0.5).toFixed(0), `${ratio.toFixed(2)} ×`, quantile(starts, 0.5).toFixed(0)]);
}
