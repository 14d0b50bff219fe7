import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { LocalDiscord } from "../../../src/playground/server.ts";

/** The whole bot in a process of its own, as `npm start` runs it, on its local Discord. */
export interface RunningLede {
  /** The page's address; empty where it is another process's. */
  readonly address: string;
  /** Milliseconds from the start of the process to the printed address. */
  readonly startedInMs: number;
  /** Ends the process as Ctrl-C does, and waits for it. */
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL("../../../src/main.ts", import.meta.url));
const ADDRESS = /^\s+(http:\/\/127\.0\.0\.1:\d+\/)\s*$/;
const PATIENCE_MS = 30_000;

const READY = "Lede is ready";

/**
 * Starts Lede, without a token unless it is given a local Discord that runs already.
 * @param options `contentDir`: other articles than the repository's; `port`: the page's port, any by default
 * @throws Error with the process's output when it ends or says nothing
 */
export async function startLede(
  options: { contentDir?: string; port?: number; discord?: LocalDiscord } = {},
): Promise<RunningLede> {
  const dataDir = await mkdtemp(join(tmpdir(), "lede-page-"));
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env["PATH"],
      DATA_DIR: dataDir,
      PLAYGROUND_PORT: String(options.port ?? 0),
      ...(options.discord ? { DISCORD_TOKEN: options.discord.token, DISCORD_API_URL: options.discord.apiUrl } : {}),
      ...(options.contentDir ? { CONTENT_DIR: options.contentDir } : {}),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`Lede did not start (${why}):\n${output.join("\n")}`));
    const timer = setTimeout(() => fail("no address in time"), PATIENCE_MS);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`exit code ${code}`));
    child.stderr.on("data", (data) => output.push(String(data)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      output.push(line);
      const found = options.discord ? (line.includes(READY) ? "" : undefined) : ADDRESS.exec(line)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { address, startedInMs: performance.now() - began, stop };
}
