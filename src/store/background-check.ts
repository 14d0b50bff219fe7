import { Worker } from "node:worker_threads";

/**
 * Looks through a whole index file in a worker.
 * @param done called with what is wrong, or null where nothing is.
 * @returns stops the check.
 */
export function checkInBackground(file: string, done: (problem: string | null) => void): () => Promise<void> {
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { workerData: { file }, execArgv: [] });
  worker.unref();
  worker.on("message", (problem: unknown) => {
    done(typeof problem === "string" ? problem : null);
  });
  // A check that cannot run finds nothing; reading still notices damage where it meets it.
  worker.on("error", () => undefined);
  return async () => {
    await worker.terminate();
  };
}
