import { constants, createInflate } from "node:zlib";
import { WebSocket } from "ws";
import type { LocalDiscord } from "../../src/playground/server.ts";

interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the gateway sends
  readonly d: any;
}

/** A bot that speaks the gateway by hand. */
export class RawBot {
  readonly #socket: WebSocket;
  readonly #payloads: Payload[] = [];
  readonly closed: Promise<number>;
  #wake = () => {};

  constructor(discord: LocalDiscord, query = "v=10&encoding=json") {
    this.#socket = new WebSocket(`${discord.gatewayUrl}/?${query}`);
    const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    inflate.on("data", (chunk: Buffer) => this.#take(String(chunk)));
    this.#socket.on("message", (data: Buffer, binary) => (binary ? inflate.write(data) : this.#take(String(data))));
    this.closed = new Promise((resolve) => {
      this.#socket.on("close", resolve);
    });
  }

  #take(text: string): void {
    this.#payloads.push(JSON.parse(text));
    this.#wake();
  }

  send(op: number, d: unknown): void {
    this.#socket.send(JSON.stringify({ op, d }));
  }

  identify(token: string, intents: number, shard?: [number, number]): void {
    this.send(2, {
      token,
      intents,
      properties: { os: "linux", browser: "raw", device: "raw" },
      ...(shard && { shard }),
    });
  }

  /** The next payload of an opcode, or event of a name; those before it are dropped. */
  async next(what: number | string): Promise<Payload> {
    const deadline = Date.now() + 3_000;
    for (;;) {
      const at = this.#payloads.findIndex(({ op, t }) => (typeof what === "number" ? op === what : t === what));
      const found = this.#payloads[at];
      if (found) {
        this.#payloads.splice(0, at + 1);
        return found;
      }
      if (Date.now() > deadline) throw new Error(`no ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** The events' names so far. */
  seen(): (string | null)[] {
    return this.#payloads.map(({ t }) => t);
  }

  /** Breaks the line without a word. */
  break(): void {
    this.#socket.terminate();
  }
}
