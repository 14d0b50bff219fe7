import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import { type MigrationProvider, Migrator } from "kysely/migration";
import { MIGRATIONS } from "./migrations.ts";
import type { StateTables } from "./schema.ts";
import { nodeSqliteDialect } from "./sqlite.ts";

/** The state's database. */
export type StateDb = Kysely<StateTables>;

/**
 * Where the state is kept: a file below the data folder, Postgres for several processes or machines, or nowhere, for
 * trying things out.
 */
export type StatePlace = { readonly dataDir: string } | { readonly databaseUrl: string } | { readonly memory: true };

/** The state cannot be opened; the message says what to do and holds no password. */
export class StateError extends Error {
  override readonly name = "StateError";
}

const POSTGRES_CONNECTIONS = 5;
const POSTGRES_INT8 = 20;
const POSTGRES_PATIENCE_MS = 30_000;

/** What is told of connections that break while nobody uses them; the next query makes a new one. */
export type ConnectionLost = (error: Error) => void;

/**
 * Opens the state and brings its tables up to date. Safe when several processes start at once: the migrations run in
 * one transaction that the others wait for.
 * @throws StateError when it cannot be opened, or was written by a newer Lede
 */
export async function openState(place: StatePlace, onLost: ConnectionLost = () => {}): Promise<StateDb> {
  const db = new Kysely<StateTables>({
    dialect: "databaseUrl" in place ? await postgres(place.databaseUrl, onLost) : await sqlite(place),
  });
  try {
    const provider: MigrationProvider = { getMigrations: async () => ({ ...MIGRATIONS }) };
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error !== undefined) throw error;
    return db;
  } catch (cause) {
    await db.destroy().catch(() => undefined);
    throw new StateError(`Cannot open Lede's state in ${nameOf(place)}: ${reason(cause)}.`, { cause });
  }
}

async function sqlite(
  place: { readonly dataDir: string } | { readonly memory: true },
): Promise<ReturnType<typeof nodeSqliteDialect>> {
  if ("memory" in place) return nodeSqliteDialect(":memory:");
  await mkdir(place.dataDir, { recursive: true });
  return nodeSqliteDialect(join(place.dataDir, "state.sqlite"));
}

function nameOf(place: StatePlace): string {
  if ("databaseUrl" in place) return "the Postgres database of DATABASE_URL";
  return "dataDir" in place ? join(place.dataDir, "state.sqlite") : "memory";
}

async function postgres(connectionString: string, onLost: ConnectionLost): Promise<PostgresDialect> {
  // Most run on SQLite, and need none of it.
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString,
    max: POSTGRES_CONNECTIONS,
    // A database that does not answer must not hold up the posts for ever, nor a process that is gone the others.
    connectionTimeoutMillis: POSTGRES_PATIENCE_MS,
    query_timeout: POSTGRES_PATIENCE_MS,
    idle_in_transaction_session_timeout: 2 * POSTGRES_PATIENCE_MS,
    keepAlive: true,
    // Every bigint here is a millisecond count or a small sequence, which a number holds exactly.
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === POSTGRES_INT8 ? Number : pg.types.getTypeParser(oid, format ?? "text"),
    },
  });
  // Without a listener, a database that restarts would end this process: https://node-postgres.com/apis/pool#error
  pool.on("error", onLost);
  return new PostgresDialect({ pool });
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return "for an unknown reason";
  if (/previously executed migration .* is missing/i.test(cause.message)) {
    return "it was written by a newer version of Lede; upgrade Lede, or restore a backup made by this version";
  }
  return cause.message || cause.name;
}
