/** A thread that does with each document what its first word says, instead of parsing it. */
import { parentPort } from "node:worker_threads";

parentPort?.on("message", (message: { content: Uint8Array; slug?: string }) => {
  const [word] = new TextDecoder().decode(message.content.subarray(0, 20)).split(" ");
  if (word === "die") process.exit(1);
  if (word === "throw") throw new Error("broken");
  if (word === "nonsense") parentPort?.postMessage("nonsense");
  if (word === "fill") {
    const all: unknown[] = [];
    for (;;) all.push(new Array(1_000).fill(all.length));
  }
  if (word === "answer") parentPort?.postMessage({ article: { slug: message.slug ?? "" } });
});
