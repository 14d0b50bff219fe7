import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { DocumentError } from "../../src/article/document-error.ts";
import { parseDocument } from "../../src/article/parse.ts";
import { SHAPES } from "./shapes/documents.ts";

/**
 * What 10 MB of many shapes take to parse, each in a process of its own: seconds of the processor, how many times
 * that of 2.5 MB it is (4 is linear, less where a cut-off makes the larger one cheaper), and the most memory the
 * process had (about 80 MB of it for Node and the code). An argument chooses the shapes whose names begin with it.
 */

const LARGE = 10_000_000;
const LIMIT_MS = 30_000;

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly result: string;
}

/** Parses one document in this process. */
function measure(shape: string, size: number): Cost {
  const make = SHAPES.get(shape);
  if (make === undefined) throw new Error(`there is no shape ${shape}`);
  // As bytes, the way a file comes.
  const content = Buffer.from(make(size));
  const began = process.cpuUsage();
  let result: string;
  try {
    result = `${parseDocument({ name: `a.${shape.split(" ")[0]}`, content }).paragraphs.length} paragraphs`;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    result = error.problem;
  }
  const { user, system } = process.cpuUsage(began);
  return { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, result };
}

/** The cost in a process of its own; null where it fails or takes too long. */
async function measureApart(shape: string, size: number): Promise<Cost | null> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "--one", shape, String(size)], {
    stdio: ["ignore", "pipe", "ignore"],
    timeout: LIMIT_MS,
    killSignal: "SIGKILL",
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  const [code] = await once(child, "close");
  if (code !== 0) return null;
  const [seconds = "", megabytes = "", result = ""] = output.split("\t");
  return { seconds: Number(seconds), megabytes: Number(megabytes), result };
}

const [first = "", shape = "", size = ""] = process.argv.slice(2);
if (first === "--one") {
  const cost = measure(shape, Number(size));
  process.stdout.write(`${cost.seconds}\t${cost.megabytes}\t${cost.result}`);
} else {
  for (const name of SHAPES.keys()) {
    if (!name.startsWith(first)) continue;
    const large = await measureApart(name, LARGE);
    const small = await measureApart(name, LARGE / 4);
    const ratio = large && small ? (large.seconds / small.seconds).toFixed(1) : "?";
    const cost = large
      ? `${large.seconds.toFixed(2).padStart(6)} s ×${ratio.padStart(5)} ${large.megabytes.toFixed(0).padStart(5)} MB  ${large.result}`
      : `failed, or took longer than ${LIMIT_MS / 1000} s`;
    process.stdout.write(`${name.padEnd(44)} ${cost}\n`);
  }
}
