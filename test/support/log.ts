import { Writable } from "node:stream";
import type { Logger } from "pino";
import { createLogger } from "../../src/log.ts";

/** A logger whose lines a test can read. */
export function captureLog(secrets: readonly string[] = []): {
  readonly log: Logger;
  text(): string;
  lines(): Record<string, unknown>[];
} {
  const chunks: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  const log = createLogger({ level: "trace", format: "json", secrets, destination });
  const text = () => chunks.join("");
  const lines = () =>
    text()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { log, text, lines };
}
