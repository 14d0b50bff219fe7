/** The WebSocket to the local Discord: it opens again by itself when the server restarts. */
import type { ActionError, PageAction, PageEvent } from "../../protocol.ts";

/** An action as the views make it; the connection adds the ref. */
export type NewAction = PageAction extends infer A ? (A extends { ref: number } ? Omit<A, "ref"> : never) : never;

/** How an action went; null when the connection was lost before the server told. */
export type ActionResult = { readonly ok: true } | { readonly ok: false; readonly error: ActionError };

/** What an action was answered with. */
export interface Sent {
  readonly ref: number;
  readonly result: Promise<ActionResult>;
}

export interface Connection {
  send(action: NewAction): Sent;
}

/** Who wants to hear of the connection. */
export interface ConnectionListener {
  event(event: PageEvent): void;
  /** The socket closed; it is being opened again. */
  lost(): void;
}

const LOST: ActionResult = {
  ok: false,
  error: { message: "The local Discord is not reachable. The page connects again by itself.", fields: {} },
};
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 4000;

/**
 * Connects, and keeps connected.
 * @param url the socket's address, such as "ws://127.0.0.1:8080/playground/socket"
 */
export function connect(url: string, listener: ConnectionListener): Connection {
  let socket: WebSocket | null = null;
  let nextRef = 1;
  let retryMs = FIRST_RETRY_MS;
  const waiting = new Map<number, (result: ActionResult) => void>();

  const open = (): void => {
    const opened = new WebSocket(url);
    socket = opened;
    opened.addEventListener("message", ({ data }) => {
      retryMs = FIRST_RETRY_MS;
      // The page and its server are one version and one origin: the contract's types hold.
      const event = JSON.parse(String(data)) as PageEvent;
      if (event.type === "result") {
        waiting.get(event.ref)?.(event.ok ? { ok: true } : { ok: false, error: event.error });
        waiting.delete(event.ref);
      } else listener.event(event);
    });
    opened.addEventListener("close", () => {
      for (const settle of waiting.values()) settle(LOST);
      waiting.clear();
      listener.lost();
      setTimeout(open, retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    });
  };
  open();

  return {
    send(action) {
      const ref = nextRef++;
      const result = new Promise<ActionResult>((resolve) => {
        if (socket?.readyState !== WebSocket.OPEN) {
          resolve(LOST);
          return;
        }
        waiting.set(ref, resolve);
        socket.send(JSON.stringify({ ...action, ref }));
      });
      return { ref, result };
    },
  };
}
