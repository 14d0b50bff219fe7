import { GatewayCloseCodes, GatewayOpcodes } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import { z } from "zod";
import type { Timers } from "../clock.ts";
import type { FrameWriter } from "./frames.ts";

const payloadSchema = z.looseObject({ op: z.int(), d: z.unknown() });

/** How many payloads a bot may send in a minute before its connection is closed with 4008. */
const PAYLOADS_A_MINUTE = 120;

/** What a connection tells its hub. */
export interface ConnectionEvents {
  payload(op: number, data: unknown): void;
  closed(code: number): void;
  sent(op: number, event: string | null, data: unknown): void;
}

export interface ConnectionOptions {
  readonly timers: Timers;
  readonly heartbeatMs: number;
  /** Whether heartbeats are answered: false makes the bot see a zombie connection. */
  readonly acknowledges: () => boolean;
}

/** One WebSocket of a bot: framing, hello, heartbeats, close codes. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #frames: FrameWriter;
  readonly #events: ConnectionEvents;
  readonly #options: ConnectionOptions;
  #cancelDeadline = (): void => {};
  #cancelMinute = (): void => {};
  #payloads = 0;

  constructor(socket: WebSocket, frames: FrameWriter, events: ConnectionEvents, options: ConnectionOptions) {
    this.#socket = socket;
    this.#frames = frames;
    this.#events = events;
    this.#options = options;
    socket.on("message", (data) => this.#receive(String(data)));
    socket.on("error", () => socket.terminate());
    socket.on("close", (code) => {
      this.#cancelDeadline();
      this.#cancelMinute();
      frames.close();
      events.closed(code);
    });
    this.send(GatewayOpcodes.Hello, { heartbeat_interval: options.heartbeatMs, _trace: ["local"] });
    this.#expectHeartbeat();
  }

  /** Sends a payload; `at` for events (op 0) alone. */
  send(op: number, data: unknown, at?: { readonly seq: number; readonly event: string }): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#frames.send(JSON.stringify({ t: at?.event ?? null, s: at?.seq ?? null, op, d: data }));
    this.#events.sent(op, at?.event ?? null, data);
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Cuts the line without a word, as a failing network does. */
  terminate(): void {
    this.#socket.terminate();
  }

  #receive(text: string): void {
    if (text.length > 4096) {
      this.close(GatewayCloseCodes.DecodeError, "Payload too large.");
      return;
    }
    if (this.#isTooMany()) {
      this.close(GatewayCloseCodes.RateLimited, "Rate limited.");
      return;
    }
    const payload = parse(text);
    if (!payload) {
      this.close(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
      return;
    }
    if (payload.op === GatewayOpcodes.Heartbeat) {
      this.#expectHeartbeat();
      if (this.#options.acknowledges()) this.send(GatewayOpcodes.HeartbeatAck, null);
    }
    this.#events.payload(payload.op, payload.d);
  }

  #isTooMany(): boolean {
    if (this.#payloads === 0) {
      this.#cancelMinute = this.#options.timers.after(60_000, () => {
        this.#payloads = 0;
      });
    }
    this.#payloads += 1;
    return this.#payloads > PAYLOADS_A_MINUTE;
  }

  /** A bot that stays silent for a beat and a half is gone: Discord closes such a session with 4009. */
  #expectHeartbeat(): void {
    this.#cancelDeadline();
    this.#cancelDeadline = this.#options.timers.after(this.#options.heartbeatMs * 1.5, () => {
      this.close(GatewayCloseCodes.SessionTimedOut, "Session timed out.");
    });
  }
}

function parse(text: string): { op: number; d?: unknown } | null {
  try {
    const result = payloadSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
