import { once } from "node:events";
import type { Writable } from "node:stream";

/** A longer line is refused, and passed over without keeping it in memory: 96 MiB. */
export const MAX_LINE_BYTES = 96 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes, in order; null stands for a line longer than `maxBytes`. Blank lines are passed over.
 * Holds one line at a time.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<string | null> {
  let held: Uint8Array[] = [];
  let size = 0;
  let tooLong = false;
  const take = (): string | null => {
    const line = tooLong ? null : new TextDecoder().decode(Buffer.concat(held));
    held = [];
    size = 0;
    tooLong = false;
    return line;
  };
  const hold = (piece: Uint8Array) => {
    size += piece.length;
    if (size > maxBytes) {
      tooLong = true;
      held = [];
    } else if (!tooLong && piece.length > 0) held.push(piece);
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      hold(bytes.subarray(start, end));
      start = end + 1;
      const line = take();
      if (line === null || line.trim() !== "") yield line;
    }
    hold(bytes.subarray(start));
  }
  if (size > 0 || tooLong) {
    const line = take();
    if (line === null || line.trim() !== "") yield line;
  }
}

/** Writes a line and waits while the reader is slower than the writer. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, "drain");
}
