import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { ConfigError } from "./config.ts";

/**
 * The environment with the settings of a dotenv file below it: what is set in the process wins.
 * The only place that reads the process's environment; it is not changed.
 * @param file path of the dotenv file; that there is none is fine
 * @throws ConfigError when there is one that cannot be read
 */
export function readEnvironment(file = ".env"): Record<string, string | undefined> {
  return { ...readDotenv(file), ...process.env };
}

function readDotenv(file: string): Record<string, string> {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    const given = error instanceof Error ? error.message : String(error);
    const mend = "make it a text file that Lede may read, or take it away";
    throw new ConfigError([{ variable: file, given, expected: "a file of settings", mend }]);
  }
}

/** Whether npm started this process, by `npm start` or another script. @see https://docs.npmjs.com/cli/using-npm/scripts */
export function startedByNpm(): boolean {
  return process.env["npm_lifecycle_event"] !== undefined;
}
