import { constants, createDeflate } from "node:zlib";
import type { WebSocket } from "ws";

/** Sends gateway payloads over one connection. */
export interface FrameWriter {
  send(json: string): void;
  close(): void;
}

/** Plain JSON frames. */
export function plainFrames(socket: WebSocket): FrameWriter {
  return { send: (json) => socket.send(json), close: () => {} };
}

/**
 * One zlib stream over the connection, flushed after each payload.
 * @see https://discord.com/developers/docs/events/gateway#transport-compression
 */
export function zlibFrames(socket: WebSocket): FrameWriter {
  const deflate = createDeflate();
  let chunks: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => chunks.push(chunk));
  return {
    send(json) {
      deflate.write(json);
      deflate.flush(constants.Z_SYNC_FLUSH, () => {
        const frame = Buffer.concat(chunks);
        chunks = [];
        if (frame.length > 0 && socket.readyState === socket.OPEN) socket.send(frame);
      });
    },
    close: () => deflate.destroy(),
  };
}
