import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const MAIN = resolve(import.meta.dirname, "../../src/main.ts");

/** Lede in a process of its own. */
export interface LedeProcess {
  readonly child: ChildProcess;
  /** Standard output and error so far. */
  stdout(): string;
  stderr(): string;
  /** The log's lines so far (JSON on standard output). */
  logLines(): Record<string, unknown>[];
  /** Waits until standard output shows it. @throws Error with all output when the process ends first */
  shows(pattern: RegExp): Promise<RegExpExecArray>;
  /** The exit code, or the signal that ended it. */
  readonly exit: Promise<number | string>;
  /** Ends it at once, if it still runs. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts src/main.ts with these variables and no others, in `cwd` (so that no .env is found). */
export function spawnLede(env: Readonly<Record<string, string>>, cwd: string): LedeProcess {
  const child = spawn(process.execPath, [MAIN], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  const watchers = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      output[name] += chunk;
      for (const watch of watchers) watch();
    });
  }
  const exit = once(child, "close").then(([code, signal]) => code ?? signal);
  return {
    child,
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    logLines: () =>
      output.stdout
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line)),
    shows: (pattern) =>
      new Promise((done, failed) => {
        const look = () => {
          const found = pattern.exec(output.stdout);
          if (found) {
            watchers.delete(look);
            done(found);
          }
        };
        watchers.add(look);
        look();
        exit.then((code) =>
          failed(new Error(`ended (${code}) before it showed ${pattern}:\n${output.stdout}${output.stderr}`)),
        );
      }),
    exit,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await exit;
    },
  };
}
