import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Names the version of the parser by its own sources and the packages it stands on, so that with any change of it
 * documents are parsed again. Takes a few milliseconds.
 */
export function parserVersion(): string {
  const root = join(import.meta.dirname, "..");
  const sources = globSync("src/article/**/*.ts", { cwd: root }).sort();
  const hash = createHash("sha256");
  for (const file of [...sources, "package.json"]) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("base64url").slice(0, 16);
}
