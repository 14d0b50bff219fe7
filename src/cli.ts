import { enableCompileCache } from "node:module";
import { environmentSchema } from "./config.ts";
import { readEnvironment } from "./environment.ts";

enableCompileCache();

// A reader that has seen enough ("| head") closes the pipe: no mistake, and nothing more to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const { runCli } = await import("./cli/run-cli.ts");
process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  contentDir: () => environmentSchema.shape.CONTENT_DIR.parse(readEnvironment()["CONTENT_DIR"]?.trim() || undefined),
});
