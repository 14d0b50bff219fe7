/** A process of its own with a store, for tests that kill it: `node child.ts <content> <data>`; prints "ready". */
import { openStore } from "../../src/store/open-store.ts";
import { createTestLog, parseTestDocument } from "./support.ts";

const [contentDir = "", dataDir = ""] = process.argv.slice(2);
const store = await openStore({
  contentDir,
  dataDir,
  log: createTestLog(),
  parse: parseTestDocument,
  parserVersion: "test",
  settleMs: 1,
  rescanMs: 200,
});
await store.ready;
process.stdout.write("ready\n");
process.stdin.on("end", () => void store.close());
process.stdin.resume();
