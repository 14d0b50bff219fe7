import { spawn } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openState, type StatePlace } from "../../../src/digests/state/open-state.ts";
import { findPostgres, startPostgres } from "../../support/postgres.ts";
import { onBothEngines } from "../../support/state-places.ts";

const OPENER = `
  const { openState } = await import(process.argv[1]);
  const db = await openState(JSON.parse(process.argv[2]));
  console.log((await db.selectFrom("digests").selectAll().execute()).length);
  await db.destroy();
`;

function openInProcess(place: StatePlace): Promise<{ code: number | null; output: string }> {
  const module = new URL("../../../src/digests/state/open-state.ts", import.meta.url).href;
  const child = spawn(process.execPath, ["--input-type=module", "-e", OPENER, module, JSON.stringify(place)]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
  return new Promise((resolve) => child.once("exit", (code) => resolve({ code, output })));
}

onBothEngines("opening the state", (fresh) => {
  test("several processes that start at once all find the same, complete tables", async () => {
    const place = await fresh();
    const results = await Promise.all(Array.from({ length: 4 }, () => openInProcess(place)));
    expect(results).toEqual(results.map(() => ({ code: 0, output: "0\n" })));
  }, 60_000);

  test("what was written is there after opening again", async () => {
    const place = await fresh();
    const first = await openState(place);
    await first
      .insertInto("arrivals")
      .values({ identity: "a", seq: 2 ** 41, current: "c", slug: "s", edition: "e", seen_at: 1 })
      .execute();
    await first.destroy();
    const second = await openState(place);
    expect(await second.selectFrom("arrivals").selectAll().execute()).toEqual([
      { identity: "a", seq: 2 ** 41, current: "c", slug: "s", edition: "e", seen_at: 1 },
    ]);
    await second.destroy();
  });

  test("a transaction that fails leaves nothing, and others wait for it", async () => {
    const db = await openState(await fresh());
    const row = (identity: string, seq: number) => ({
      identity,
      seq,
      current: "c",
      slug: "s",
      edition: "e",
      seen_at: 1,
    });
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto("arrivals").values(row("lost", 1)).execute();
      throw new Error("on purpose");
    });
    const other = db.transaction().execute((trx) => trx.insertInto("arrivals").values(row("kept", 2)).execute());
    await expect(failing).rejects.toThrow("on purpose");
    await other;
    expect((await db.selectFrom("arrivals").select("identity").execute()).map((r) => r.identity)).toEqual(["kept"]);
    await db.destroy();
  });

  test("a state that a newer version wrote is refused with what to do, and left alone", async () => {
    const place = await fresh();
    const db = await openState(place);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(db);
    await db.destroy();
    await expect(openState(place)).rejects.toThrow(/newer version of Lede; upgrade Lede/);
  });
});

test("a file that is no database is refused by name, not overwritten", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "lede-state-"));
  await writeFile(join(dataDir, "state.sqlite"), "something else entirely, and long enough to be looked at");
  await expect(openState({ dataDir })).rejects.toThrow(/state\.sqlite: file is not a database/);
});

test("a Postgres that does not answer is told without its password", async () => {
  const opening = openState({ databaseUrl: "postgres://lede:s3cret@127.0.0.1:1/lede" });
  await expect(opening).rejects.toThrow(/DATABASE_URL/);
  await expect(opening).rejects.not.toThrow(/s3cret/);
});

test.skipIf(findPostgres() === null)(
  "a Postgres that goes away is told, and the process lives",
  async () => {
    const server = await startPostgres(findPostgres() ?? "");
    const lost: string[] = [];
    const db = await openState({ databaseUrl: server.url }, (error) => lost.push(error.message));
    await db.selectFrom("digests").selectAll().execute();
    await server.stop();
    await expect.poll(() => lost.length).toBeGreaterThan(0);
    await expect(db.selectFrom("digests").selectAll().execute()).rejects.toThrow();
    await db.destroy();
  },
  60_000,
);
