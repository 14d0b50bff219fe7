import { randomBytes } from "node:crypto";
import { GatewayOpcodes } from "discord-api-types/v10";
import type { Connection } from "./connection.ts";

/** How many past events a session keeps for a resume. */
const KEPT = 1_000;

/** A bot's gateway session: outlives its connection, so that it can be resumed. */
export class Session {
  readonly id: string = randomBytes(16).toString("hex");
  readonly applicationId: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  connection: Connection | null;
  #seq = 0;
  readonly #sent: { readonly seq: number; readonly event: string; readonly data: unknown }[] = [];

  constructor(connection: Connection, applicationId: string, intents: number, shard: readonly [number, number]) {
    this.connection = connection;
    this.applicationId = applicationId;
    this.intents = intents;
    this.shard = shard;
  }

  /** Sends an event, or keeps it for a resume while the connection is away. */
  dispatch(event: string, data: unknown): void {
    this.#seq += 1;
    this.#sent.push({ seq: this.#seq, event, data });
    if (this.#sent.length > KEPT) this.#sent.shift();
    this.connection?.send(GatewayOpcodes.Dispatch, data, { seq: this.#seq, event });
  }

  /** Sends again what came after `seq`; false when that can no longer be told. */
  replay(connection: Connection, seq: number): boolean {
    const oldest = this.#sent[0]?.seq ?? this.#seq + 1;
    if (seq > this.#seq || seq < oldest - 1) return false;
    this.connection = connection;
    for (const past of this.#sent) {
      if (past.seq > seq) connection.send(GatewayOpcodes.Dispatch, past.data, { seq: past.seq, event: past.event });
    }
    this.dispatch("RESUMED", { _trace: ["local"] });
    return true;
  }

  /** Which guilds are this shard's. @see https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
  covers(guildId: string | null): boolean {
    const [id, count] = this.shard;
    if (guildId === null) return id === 0;
    return Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
  }
}
