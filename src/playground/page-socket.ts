import type { WebSocket } from "ws";
import { PageSession, type PageSessionOptions } from "./people/page-session.ts";

/** The largest frame that a page may send, in bytes: ten files of 10 MiB do not fit, the 25 MiB of one message do. */
export const PAGE_FRAME_LIMIT: number = 40 * 1024 * 1024;

/** Ties a page's WebSocket to its session. */
export function openPage(socket: WebSocket, options: Omit<PageSessionOptions, "send">): void {
  const session = new PageSession({
    ...options,
    send: (event) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(event));
    },
  });
  socket.on("message", (data) => void session.receive(String(data)));
  socket.on("error", () => socket.terminate());
  socket.on("close", () => session.close());
}
