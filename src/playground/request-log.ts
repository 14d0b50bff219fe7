import type { LogEntry } from "./protocol.ts";
import type { World } from "./world/world.ts";

/** How many lines the inspector keeps. */
const KEPT = 500;
const TOKEN_KEYS: ReadonlySet<string> = new Set(["token", "session_id", "resume_gateway_url"]);

type NewEntry<T = LogEntry> = T extends LogEntry ? Omit<T, "seq" | "at"> : never;

/** The inspector's log: the last requests and gateway payloads. */
export class RequestLog {
  readonly #world: World;
  #entries: LogEntry[] = [];
  #seq = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** Oldest first, without secrets. */
  get entries(): readonly LogEntry[] {
    return this.#entries.map(redactedEntry);
  }

  request(entry: Omit<LogEntry & { kind: "request" }, "seq" | "at" | "kind">): void {
    this.#add({ ...entry, kind: "request" });
  }

  gateway(direction: "to-bot" | "from-bot", op: number, event: string | null, data: unknown): void {
    // Heartbeats and their answers would drown everything else.
    if (op !== 1 && op !== 11) this.#add({ kind: "gateway", direction, op, event, data });
  }

  clear(): void {
    this.#entries = [];
  }

  #add(fresh: NewEntry): void {
    this.#seq += 1;
    const entry: LogEntry = { ...fresh, seq: this.#seq, at: this.#world.clock.now().toString() };
    this.#entries.push(entry);
    if (this.#entries.length > KEPT) this.#entries.shift();
    this.#world.events.emit({ type: "log", entry });
  }
}

/** An entry as it may be shown: tokens cut out. Done when somebody looks, since most entries are never looked at. */
export function redactedEntry(entry: LogEntry): LogEntry {
  if (entry.kind === "gateway") return { ...entry, data: redacted(entry.data) };
  const { path, request, response } = entry;
  return { ...entry, path: withoutTokens(path), request: redacted(request), response: redacted(response) };
}

function withoutTokens(path: string): string {
  return path.replace(/^(\/api\/v10)?(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/, "$1$2…");
}

/** A deep copy of JSON without secrets. */
function redacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, TOKEN_KEYS.has(key) ? "…" : redacted(inner)]),
  );
}
