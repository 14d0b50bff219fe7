import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import { type MigrationProvider, Migrator } from "kysely/migration";
import pg from "pg";
import { MIGRATIONS } from "./migrations.ts";
import type { StateTables } from "./schema.ts";
import { nodeSqliteDialect } from "./sqlite.ts";

/** The state's database. */
export type StateDb = Kysely<StateTables>;

/** Where the state is kept: a file below the data folder, or Postgres for several processes or machines. */
export type StatePlace = { readonly dataDir: string } | { readonly databaseUrl: string };

/** The state cannot be opened; the message says what to do and holds no password. */
export class StateError extends Error {
  override readonly name = "StateError";
}

const POSTGRES_CONNECTIONS = 5;
const POSTGRES_INT8 = 20;

/**
 * Opens the state and brings its tables up to date. Safe when several processes start at once: the migrations run in
 * one transaction that the others wait for.
 * @throws StateError when it cannot be opened, or was written by a newer Lede
 */
export async function openState(place: StatePlace): Promise<StateDb> {
  const db = new Kysely<StateTables>({
    dialect: "databaseUrl" in place ? postgres(place.databaseUrl) : await sqlite(place.dataDir),
  });
  try {
    const provider: MigrationProvider = { getMigrations: async () => ({ ...MIGRATIONS }) };
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error !== undefined) throw error;
    return db;
  } catch (cause) {
    await db.destroy().catch(() => undefined);
    const where = "databaseUrl" in place ? "the Postgres database of DATABASE_URL" : `${place.dataDir}/state.sqlite`;
    throw new StateError(`Cannot open Lede's state in ${where}: ${reason(cause)}.`, { cause });
  }
}

async function sqlite(dataDir: string): Promise<ReturnType<typeof nodeSqliteDialect>> {
  await mkdir(dataDir, { recursive: true });
  return nodeSqliteDialect(join(dataDir, "state.sqlite"));
}

function postgres(connectionString: string): PostgresDialect {
  return new PostgresDialect({
    pool: new pg.Pool({
      connectionString,
      max: POSTGRES_CONNECTIONS,
      // Every bigint here is a millisecond count or a small sequence, which a number holds exactly.
      types: {
        getTypeParser: (oid: number, format?: "text" | "binary") =>
          oid === POSTGRES_INT8 ? Number : pg.types.getTypeParser(oid, format ?? "text"),
      },
    }),
  });
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return "for an unknown reason";
  if (/previously executed migration .* is missing/i.test(cause.message)) {
    return "it was written by a newer version of Lede; upgrade Lede, or restore a backup made by this version";
  }
  return cause.message || cause.name;
}
