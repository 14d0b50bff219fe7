import type { Timers } from "./clock.ts";
import type { GatewayHub } from "./gateway/hub.ts";
import type { Method } from "./rest/route.ts";
import { removeChannel } from "./world/channels.ts";
import type { World } from "./world/world.ts";

/** What goes wrong with a request. */
export type Fault =
  /** The connection breaks; nothing was done. */
  | { readonly kind: "drop-before"; readonly delayMs?: number }
  /** The request is done, but its answer is lost. */
  | { readonly kind: "drop-after"; readonly delayMs?: number }
  /** An error is answered; nothing was done. */
  | { readonly kind: "status"; readonly status: number; readonly delayMs?: number }
  /** The request is done, but an error is answered. */
  | { readonly kind: "status-after"; readonly status: number; readonly delayMs?: number }
  /** A 429 that the limits do not explain; `retryAfter` in seconds. */
  | { readonly kind: "rate-limit"; readonly retryAfter: number; readonly global: boolean; readonly delayMs?: number }
  /** The request is done at once, but its answer comes late (or, after a client's patience, in vain). */
  | { readonly kind: "late-answer"; readonly delayMs: number }
  /** It is only slow. */
  | { readonly kind: "delay"; readonly delayMs: number };

/** Which requests a fault meets. */
export interface FaultMatch {
  readonly method?: Method;
  /** Part of the path ("/messages"), or an expression that it matches. */
  readonly path?: string | RegExp;
  /** How many requests it meets; 1 by default. */
  readonly times?: number;
}

/** The faults that wait for requests. */
export class FaultPlan {
  readonly #timers: Timers;
  #waiting: { readonly match: FaultMatch; readonly fault: Fault; left: number }[] = [];

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  add(match: FaultMatch, fault: Fault): void {
    this.#waiting.push({ match, fault, left: match.times ?? 1 });
  }

  /** The first fault that this request meets, used up by it. */
  take(method: Method, path: string): Fault | null {
    const found = this.#waiting.find(({ match }) => {
      if (match.method && match.method !== method) return false;
      return typeof match.path === "string" ? path.includes(match.path) : (match.path?.test(path) ?? true);
    });
    if (!found) return null;
    found.left -= 1;
    if (found.left <= 0) this.#waiting = this.#waiting.filter((other) => other !== found);
    return found.fault;
  }

  delay(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#timers.after(ms, resolve);
    });
  }

  /** How many faults have met no request yet. */
  get pending(): number {
    return this.#waiting.length;
  }

  clear(): void {
    this.#waiting = [];
  }
}

/** All that tests can break. */
export class Faults {
  readonly #plan: FaultPlan;
  readonly #world: World;
  readonly #hub: GatewayHub;

  constructor(plan: FaultPlan, world: World, hub: GatewayHub) {
    this.#plan = plan;
    this.#world = world;
    this.#hub = hub;
  }

  /** Something else than the ones below. */
  add(match: FaultMatch, fault: Fault): void {
    this.#plan.add(match, fault);
  }

  /** The request is lost before it is done. */
  dropRequest(match: FaultMatch): void {
    this.#plan.add(match, { kind: "drop-before" });
  }

  /** The request is done, its answer is lost. */
  dropAnswer(match: FaultMatch): void {
    this.#plan.add(match, { kind: "drop-after" });
  }

  /** An error such as 500 or 502 is answered, nothing done. */
  fail(match: FaultMatch, status: number): void {
    this.#plan.add(match, { kind: "status", status });
  }

  /** A 429 for so many seconds. */
  rateLimit(match: FaultMatch, retryAfter: number, global = false): void {
    this.#plan.add(match, { kind: "rate-limit", retryAfter, global });
  }

  /** So many milliseconds late. */
  delay(match: FaultMatch, delayMs: number): void {
    this.#plan.add(match, { kind: "delay", delayMs });
  }

  /** The request is done at once, its answer comes so many milliseconds later. */
  delayAnswer(match: FaultMatch, delayMs: number): void {
    this.#plan.add(match, { kind: "late-answer", delayMs });
  }

  /** How many faults have met no request yet. */
  get pending(): number {
    return this.#plan.pending;
  }

  /** Every bot's gateway line breaks: with a close code, or (null) without a word. */
  cutGateway(code: number | null = null): void {
    this.#hub.cut(code);
  }

  /** Asks bots to reconnect and resume (opcode 7). */
  askReconnect(): void {
    this.#hub.askReconnect();
  }

  /** Sessions of now cannot be resumed (opcode 9). */
  forgetSessions(): void {
    this.#hub.forgetSessions();
  }

  /** Heartbeats are no longer answered, until called with true. */
  acknowledgeHeartbeats(yes: boolean): void {
    this.#hub.acknowledges = yes;
  }

  /** Denies permission bits to the bot in a channel, until allowed again with 0n. */
  denyPermissions(channelId: string, bits: bigint, botId?: string): void {
    const channel = this.#world.channel(channelId);
    const bot = botId ?? [...this.#world.applications.values()][0]?.bot.id ?? "";
    channel.overwrites = channel.overwrites.filter((overwrite) => overwrite.id !== bot);
    if (bits !== 0n) channel.overwrites.push({ id: bot, type: 1, allow: "0", deny: bits.toString() });
    this.#world.events.emit({ type: "channel_updated", channel });
  }

  /** A user takes no DMs from bots (403, code 50007), or does again. */
  closeDms(userId: string, closed = true): void {
    if (closed) this.#world.closedToDms.add(userId);
    else this.#world.closedToDms.delete(userId);
  }

  deleteChannel(channelId: string): void {
    removeChannel(this.#world, this.#world.channel(channelId));
  }

  /** The bot is removed from a guild (its messages stay). */
  removeBot(guildId: string): void {
    for (const application of this.#world.applications.values()) {
      if (!this.#world.guild(guildId).members.delete(application.bot.id)) continue;
      this.#world.events.emit({ type: "guild_left", guildId, applicationId: application.id });
    }
  }

  /** The bot comes (back) into a guild, with its old role where there is one. */
  addBot(guildId: string): void {
    const guild = this.#world.guild(guildId);
    for (const application of this.#world.applications.values()) {
      if (guild.members.has(application.bot.id)) continue;
      const own = [...guild.roles.values()].filter((role) => role.tags?.bot_id === application.bot.id);
      guild.members.set(application.bot.id, {
        userId: application.bot.id,
        roleIds: new Set(own.map((role) => role.id)),
        joinedAt: this.#world.timestamp(),
      });
      this.#world.events.emit({ type: "guild_joined", guildId, applicationId: application.id });
    }
  }

  /** An outage: the guild is unavailable to bots, until it is back. */
  setGuildAvailable(guildId: string, available: boolean): void {
    this.#world.events.emit({ type: available ? "guild_available" : "guild_unavailable", guildId });
  }

  /** Forgets requests' faults that have not met any. */
  clear(): void {
    this.#plan.clear();
  }
}
