import { ApplicationFlags, GatewayCloseCodes as C, GatewayOpcodes as Op } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import { z } from "zod";
import type { Timers } from "../clock.ts";
import type { RequestLog } from "../request-log.ts";
import type { Application } from "../world/model.ts";
import { guildCreateJson } from "../world/render.ts";
import type { World } from "../world/world.ts";
import { Connection } from "./connection.ts";
import { eventsFor } from "./events.ts";
import { plainFrames, zlibFrames } from "./frames.ts";
import { ALL_INTENTS, isWanted, PRIVILEGED, seesMembers } from "./intents.ts";
import { Session } from "./session.ts";

/** How long a session whose connection broke may be resumed, in milliseconds. */
const RESUMABLE_MS = 120_000;

const identifySchema = z.looseObject({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({}),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});
const resumeSchema = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int().nullable() });

export interface HubOptions {
  readonly timers: Timers;
  readonly log: RequestLog;
  readonly heartbeatMs: number;
  /** Where the gateway is reached; READY names it for resumes. */
  readonly url: () => string;
}

/**
 * Discord's gateway: sessions of bots and the events that they are sent.
 * @see https://discord.com/developers/docs/events/gateway
 */
export class GatewayHub {
  readonly #world: World;
  readonly #options: HubOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #connections = new Set<Connection>();
  readonly #unsubscribe: () => void;
  /** For tests: false, and heartbeats are no longer answered. */
  acknowledges = true;

  constructor(world: World, options: HubOptions) {
    this.#world = world;
    this.#options = options;
    this.#unsubscribe = world.events.on((event) => {
      for (const session of this.#sessions.values()) {
        for (const { name, guildId, data } of eventsFor(world, event, session)) {
          if (isWanted(session.intents, name, guildId !== null) && session.covers(guildId))
            session.dispatch(name, data);
        }
      }
    });
  }

  /** Takes a bot's WebSocket, `?v=10&encoding=json`, with `&compress=zlib-stream` where asked. */
  accept(socket: WebSocket, query: URLSearchParams): void {
    if ((query.get("v") ?? "10") !== "10") {
      socket.close(C.InvalidAPIVersion, "Invalid API version.");
      return;
    }
    if ((query.get("encoding") ?? "json") !== "json") {
      socket.close(C.DecodeError, "Only JSON is spoken here.");
      return;
    }
    const frames = query.get("compress") === "zlib-stream" ? zlibFrames(socket) : plainFrames(socket);
    let session: Session | null = null;
    const connection: Connection = new Connection(
      socket,
      frames,
      {
        payload: (op, data) => {
          this.#options.log.gateway("from-bot", op, null, data);
          session = this.#receive(connection, session, op, data);
        },
        closed: (code) => this.#closed(connection, session, code),
        sent: (op, event, data) => this.#options.log.gateway("to-bot", op, event, data),
      },
      {
        timers: this.#options.timers,
        heartbeatMs: this.#options.heartbeatMs,
        acknowledges: () => this.acknowledges,
      },
    );
    this.#connections.add(connection);
  }

  #receive(connection: Connection, session: Session | null, op: number, data: unknown): Session | null {
    if (op === Op.Heartbeat) return session;
    if (op === Op.Identify || op === Op.Resume) {
      if (session) {
        connection.close(C.AlreadyAuthenticated, "Already authenticated.");
        return session;
      }
      return op === Op.Identify ? this.#identify(connection, data) : this.#resume(connection, data);
    }
    if (!session) connection.close(C.NotAuthenticated, "Not authenticated.");
    else if (op === Op.RequestGuildMembers || op === Op.PresenceUpdate || op === Op.VoiceStateUpdate) return session;
    else connection.close(C.UnknownOpcode, "Unknown opcode.");
    return session;
  }

  #identify(connection: Connection, data: unknown): Session | null {
    const asked = identifySchema.safeParse(data);
    if (!asked.success) return refuse(connection, C.DecodeError, "Error while decoding payload.");
    const { token, intents, shard = [0, 1] as [number, number] } = asked.data;
    const application = this.#byToken(token);
    if (!application) return refuse(connection, C.AuthenticationFailed, "Authentication failed.");
    if (shard[0] >= shard[1]) return refuse(connection, C.InvalidShard, "Invalid shard.");
    if ((intents & ~ALL_INTENTS) !== 0) return refuse(connection, C.InvalidIntents, "Invalid intent(s).");
    if ((intents & PRIVILEGED & ~application.privilegedIntents) !== 0) {
      return refuse(connection, C.DisallowedIntents, "Disallowed intent(s).");
    }
    const session = new Session(connection, application.id, intents, shard);
    this.#sessions.set(session.id, session);
    const guilds = [...this.#world.guilds.values()].filter(
      (guild) => guild.members.has(application.bot.id) && session.covers(guild.id),
    );
    session.dispatch("READY", {
      v: 10,
      user: { ...application.bot, email: null, mfa_enabled: false, verified: true },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#options.url(),
      session_type: "normal",
      shard,
      application: { id: application.id, flags: ApplicationFlags.ApplicationCommandBadge },
      private_channels: [],
      relationships: [],
      presences: [],
      guild_join_requests: [],
      _trace: ["local"],
    });
    for (const guild of guilds) {
      if (isWanted(intents, "GUILD_CREATE", true)) {
        session.dispatch("GUILD_CREATE", guildCreateJson(this.#world, guild, application.bot.id, seesMembers(intents)));
      }
    }
    this.#count(application);
    return session;
  }

  #resume(connection: Connection, data: unknown): Session | null {
    const asked = resumeSchema.safeParse(data);
    if (!asked.success) return refuse(connection, C.DecodeError, "Error while decoding payload.");
    const application = this.#byToken(asked.data.token);
    if (!application) return refuse(connection, C.AuthenticationFailed, "Authentication failed.");
    const session = this.#sessions.get(asked.data.session_id);
    if (session?.applicationId === application.id && asked.data.seq !== null) {
      session.connection?.close(C.UnknownError, "Resumed elsewhere.");
      if (session.replay(connection, asked.data.seq)) {
        this.#count(application);
        return session;
      }
    }
    connection.send(Op.InvalidSession, false);
    return null;
  }

  #closed(connection: Connection, session: Session | null, code: number): void {
    this.#connections.delete(connection);
    if (!session || session.connection !== connection || !this.#sessions.has(session.id)) return;
    session.connection = null;
    // 1000 and 1001 from the bot end its session; anything else may be resumed for a while.
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    else {
      this.#options.timers.after(RESUMABLE_MS, () => {
        if (session.connection === null && this.#sessions.delete(session.id)) this.#countOf(session.applicationId);
      });
    }
    this.#countOf(session.applicationId);
  }

  #byToken(token: string): Application | null {
    for (const application of this.#world.applications.values()) {
      if (application.token === token.replace(/^Bot /, "")) return application;
    }
    return null;
  }

  #countOf(applicationId: string): void {
    const application = this.#world.applications.get(applicationId);
    if (application) this.#count(application);
  }

  #count(application: Application): void {
    const own = [...this.#sessions.values()].filter((session) => session.applicationId === application.id);
    application.sessions = own.length;
    application.connections = own.filter((session) => session.connection !== null).length;
    this.#world.events.emit({ type: "bot_changed", applicationId: application.id });
  }

  /** For tests: every bot's line breaks, with a close code or (null) without a word. Sessions stay resumable. */
  cut(code: number | null): void {
    for (const connection of this.#connections) {
      if (code === null) connection.terminate();
      else connection.close(code, "Cut.");
    }
  }

  /** For tests: asks every bot to reconnect and resume. */
  askReconnect(): void {
    for (const connection of this.#connections) connection.send(Op.Reconnect, null);
  }

  /** For tests: no session that exists now can be resumed. */
  forgetSessions(): void {
    for (const session of [...this.#sessions.values()]) {
      session.connection?.send(Op.InvalidSession, false);
      session.connection = null;
      this.#sessions.delete(session.id);
      this.#countOf(session.applicationId);
    }
  }

  close(): void {
    this.#unsubscribe();
    for (const connection of this.#connections) connection.terminate();
    this.#sessions.clear();
  }
}

function refuse(connection: Connection, code: number, reason: string): null {
  connection.close(code, reason);
  return null;
}
