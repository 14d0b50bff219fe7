import { enableCompileCache } from "node:module";

// Before anything else is loaded: compiled modules are kept for the next start, which halves its time.
enableCompileCache();
const { run } = await import("./run.ts");
await run();
