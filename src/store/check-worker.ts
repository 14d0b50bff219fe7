/** A worker that looks through a whole index file, which takes seconds for a large one; posts null or what is wrong. */
import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { isDamage } from "./damage.ts";
import { checkIndex } from "./index-file.ts";

const { file } = z.object({ file: z.string() }).parse(workerData);

function check(): string | null {
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
    try {
      checkIndex(database);
      return null;
    } finally {
      database.close();
    }
  } catch (error) {
    return isDamage(error) && error instanceof Error ? error.message : null;
  }
}

parentPort?.postMessage(check());
