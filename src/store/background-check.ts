import { Worker } from "node:worker_threads";

/**
 * Looks through a whole index file in a worker.
 * @param done called with what is wrong, only where something is.
 * @returns stops the check.
 */
export function checkInBackground(file: string, done: (problem: string) => void): () => Promise<void> {
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { workerData: { file }, execArgv: [] });
  worker.unref();
  worker.on("message", (problem: unknown) => {
    if (typeof problem === "string") done(problem);
  });
  // A check that cannot run finds nothing; reading still notices damage where it meets it.
  worker.on("error", () => undefined);
  return async () => {
    await worker.terminate();
  };
}
