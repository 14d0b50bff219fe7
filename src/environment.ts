import { readFileSync } from "node:fs";
import { parse } from "dotenv";

/**
 * The environment with the settings of a dotenv file below it: what is set in the process wins.
 * The only place that reads the process's environment; it is not changed.
 * @param file path of the dotenv file; that there is none is fine
 */
export function readEnvironment(file = ".env"): Record<string, string | undefined> {
  return { ...readDotenv(file), ...process.env };
}

function readDotenv(file: string): Record<string, string> {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
