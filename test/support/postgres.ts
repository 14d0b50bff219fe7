import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

/** Debian keeps each major version's programs in a folder of its own. */
const DEBIAN = "/usr/lib/postgresql";

/** A throw-away Postgres cluster on a free port of this machine. */
export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** The folder of Postgres's programs (initdb, postgres), or null where there are none. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  const folder = newest === undefined ? null : join(DEBIAN, newest, "bin");
  return folder !== null && existsSync(join(folder, "initdb")) ? folder : null;
}

/**
 * Starts a cluster that lives as long as the test.
 * Postgres refuses to run as root: there the folder and the processes are given to the user `postgres`.
 */
export async function startPostgres(bin: string): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), "lede-pg-"));
  const root = process.getuid?.() === 0;
  const as = root ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
  if (root) await run("chown", ["postgres", folder]);
  await chmod(folder, 0o700);
  const command = (program: string, args: readonly string[]): [string, string[]] => {
    const [first = "", ...rest] = [...as, join(bin, program), ...args];
    return [first, rest];
  };
  await run(...command("initdb", ["-D", folder, "-U", "lede", "--auth=trust", "--no-sync", "-E", "UTF8"]));
  const port = await freePort();
  const server = spawn(
    ...command("postgres", ["-D", folder, "-p", String(port), "-h", "127.0.0.1", "-k", folder, "-F"]),
    { stdio: "ignore" },
  );
  const url = `postgres://lede@127.0.0.1:${port}/postgres`;
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return { url, stop };
    } catch (error) {
      if (tries > 200 || server.exitCode !== null) {
        await stop();
        throw error;
      }
      await sleep(50);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
