import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe } from "vitest";
import { openState, type StatePlace } from "../../src/digests/state/open-state.ts";
import { findPostgres, type Postgres, startPostgres } from "./postgres.ts";

/** Gives each test an empty place for the state. */
export type FreshPlace = () => Promise<StatePlace>;

/**
 * Runs the same tests on both engines that hold Lede's state. Where no Postgres is installed its half is skipped,
 * with the reason in the title; in CI it must be there.
 */
export function onBothEngines(title: string, tests: (fresh: FreshPlace) => void): void {
  describe(`${title} (SQLite)`, () => {
    const folders: string[] = [];
    afterAll(async () => {
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    });
    tests(async () => {
      const dataDir = await mkdtemp(join(tmpdir(), "lede-state-"));
      folders.push(dataDir);
      return { dataDir };
    });
  });

  const bin = findPostgres();
  if (bin === null && process.env["CI"] === undefined) {
    describe.skip(`${title} (Postgres: skipped, none is installed; apt-get install postgresql)`, () => {
      tests(async () => ({ dataDir: "never" }));
    });
    return;
  }
  describe(`${title} (Postgres)`, () => {
    let server: Postgres;
    beforeAll(async () => {
      if (bin === null) throw new Error("CI needs Postgres: apt-get install postgresql");
      server = await startPostgres(bin);
    }, 60_000);
    afterAll(() => server?.stop());
    let count = 0;
    tests(async () => {
      count += 1;
      const name = `test_${count}`;
      const admin = await openState({ databaseUrl: server.url });
      await sql`create database ${sql.ref(name)}`.execute(admin);
      await admin.destroy();
      return { databaseUrl: server.url.replace(/\/postgres$/, `/${name}`) };
    });
  });
}
