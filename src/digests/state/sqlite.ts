import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { SqliteAdapter, SqliteDialect, type SqliteStatement } from "kysely";

/** How long a writer waits for another process's transaction before it gives up, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Kysely's SQLite dialect over Node's own `node:sqlite`: durable against power loss (WAL, `synchronous=FULL`), and
 * patient with other processes on the same file.
 * @param file the database file's path; made when missing
 * @see https://www.sqlite.org/pragma.html#pragma_synchronous
 */
export function nodeSqliteDialect(file: string): SqliteDialect {
  return new NodeSqliteDialect({
    database: async () => {
      const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
      db.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
      return {
        close: () => db.close(),
        prepare: (sql) => statement(db, sql),
      };
    },
  });
}

/** SQLite can roll back DDL, and so can run all migrations in one transaction, for which other processes wait. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

function statement(db: DatabaseSync, sql: string): SqliteStatement {
  // A transaction that begins by reading cannot wait for a writer later (SQLITE_BUSY_SNAPSHOT), so each begins as one.
  const prepared = db.prepare(sql === "begin" ? "begin immediate" : sql);
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...parameters.map(bindable)),
    run: (parameters) => prepared.run(...parameters.map(bindable)),
    iterate: (parameters) => prepared.iterate(...parameters.map(bindable)),
  };
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
    return value;
  }
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`a ${typeof value} cannot be a parameter of an SQLite statement`);
}
