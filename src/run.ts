import { type Config, ConfigError, loadConfig } from "./config.ts";
import { readEnvironment, startedByNpm } from "./environment.ts";
import { createLogger, logFormat, secretsOf } from "./log.ts";
import { createLede } from "./start.ts";
import { StartError } from "./start-error.ts";

/** Exit codes; 78 is sysexits' EX_CONFIG: the configuration is wrong, and starting again will not help. */
const EXIT = Object.freeze({ ok: 0, failed: 1, config: 78 });
/** How long what is under way may take when the bot stops, in milliseconds. */
const GRACE_MS = 10_000;
/**
 * A second signal within this time is taken for the first one's echo, in milliseconds: on Ctrl+C, the terminal and npm
 * both send one.
 */
const ECHO_MS = 500;
/** After the grace and this much more, the process ends whatever is left, in milliseconds. */
const LAST_MOMENT_MS = 8_000;
/** How often a process that npm started looks whether its parent is still there, in milliseconds. */
const PARENT_CHECK_MS = 1000;

/**
 * Runs the bot in this process until a signal or an error ends it: reads the settings, starts, prints where to go,
 * and stops in order on SIGINT and SIGTERM. A second signal ends it at once.
 */
export async function run(): Promise<void> {
  const config = readConfig();
  if (!config) return;
  const log = createLogger({
    level: config.log.level,
    format: logFormat(config, process.stdout.isTTY === true),
    secrets: secretsOf(config),
  });
  const lede = createLede(config, { log, graceMs: GRACE_MS, onFailure: (error) => end(error) });
  let ending = false;
  let signalled = -Infinity;

  function end(error?: unknown): void {
    if (error !== undefined) logFailure(error);
    if (ending) return;
    ending = true;
    const code = error === undefined ? EXIT.ok : exitCode(error);
    setTimeout(() => process.exit(code || EXIT.failed), GRACE_MS + LAST_MOMENT_MS).unref();
    lede
      .stop()
      .then(
        () => log.info("stopped"),
        (err: unknown) => log.error({ err }, "stopping failed"),
      )
      .finally(() => process.exit(code));
  }

  function logFailure(error: unknown): void {
    if (error instanceof StartError) log.fatal(error.message);
    else log.fatal({ err: error }, "an error that nobody caught");
  }

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (performance.now() - signalled < ECHO_MS) return;
      if (ending) process.exit(EXIT.failed);
      signalled = performance.now();
      log.info({ signal }, "stopping: finishing what is under way");
      end();
    });
  }
  if (startedByNpm()) {
    whenParentGoes(() => {
      log.info("stopping: npm, which started this, has ended");
      end();
    });
  }
  // Rejections that nobody handles come here too.
  process.on("uncaughtException", (error) => end(error ?? new Error("nothing was thrown")));

  try {
    const { address } = await lede.start();
    log.info({ startedInMs: Math.round(performance.now()) }, "Lede is ready");
    if (address)
      process.stdout.write(`\n  Lede is running on a local Discord. Try it in a browser:\n\n    ${address}\n\n`);
  } catch (error) {
    if (!ending) end(error);
  }
}

/**
 * Calls back once when the process that started this one has ended. npm hands a SIGTERM to its shell alone, which ends
 * without handing it on: the bot would live on unseen, and beside the one that is started next.
 */
function whenParentGoes(gone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, PARENT_CHECK_MS).unref();
}

function readConfig(): Config | null {
  try {
    return loadConfig(readEnvironment());
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.config;
    return null;
  }
}

function exitCode(error: unknown): number {
  return error instanceof StartError ? EXIT.config : EXIT.failed;
}
