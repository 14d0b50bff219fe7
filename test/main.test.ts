import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { asMessage } from "../src/playground/driver.ts";
import { createLocalDiscord, type LocalDiscord } from "../src/playground/server.ts";
import { type LedeProcess, spawnLede } from "./support/process.ts";

/** The whole bot as it is run: src/main.ts in a process of its own, against a local Discord in this one. */

const CONTENT = resolve(import.meta.dirname, "../content");

/** For waits that end as soon as they can, also on a busy machine. */
const PATIENTLY = { timeout: 10_000 };
let folder: string;
let discord: LocalDiscord;
const running: LedeProcess[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lede-main-"));
  discord = await createLocalDiscord();
});
afterEach(async () => {
  for (const lede of running.splice(0)) await lede[Symbol.asyncDispose]();
  await discord.close();
  rmSync(folder, { recursive: true });
});

function lede(env: Record<string, string> = {}): LedeProcess {
  const started = spawnLede({ CONTENT_DIR: CONTENT, DATA_DIR: join(folder, "data"), ...env }, folder);
  running.push(started);
  return started;
}
const real = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
const here = () => discord.user(discord.ids.member).in(discord.ids.general);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address ? address.port : 0;
}

describe("a start that cannot be", () => {
  test("bad settings: every problem in one readable list, no stack, no secret; exit 78", async () => {
    const started = lede({ DISCORD_TOKEN: "two words-secret", PORT: "many", LOG_LEVEL: "loud" });
    expect(await started.exit).toBe(78);
    for (const shown of ["DISCORD_TOKEN", "PORT", '"many"', "LOG_LEVEL", '"loud"']) {
      expect(started.stderr()).toContain(shown);
    }
    expect(started.stderr() + started.stdout()).not.toMatch(/words-secret|\n\s+at /);
  });

  test.each([
    ["a token that Discord does not accept", { DISCORD_TOKEN: "not.the.right-token" }, /DISCORD_TOKEN/],
    ["a content folder that is not there", { CONTENT_DIR: "nowhere" }, /nowhere does not exist.*CONTENT_DIR/],
    ["a data folder that cannot be made", { DATA_DIR: "/dev/null/data" }, /\/dev\/null\/data.*DATA_DIR/],
  ])("%s: one plain line; exit 78", async (_what, env, said) => {
    const started = lede({ ...real(), ...env });
    expect(await started.exit).toBe(78);
    const fatal = started.logLines().filter((line) => line["level"] === "fatal");
    expect(fatal).toMatchObject([{ msg: expect.stringMatching(said) }]);
    expect(fatal[0]).not.toHaveProperty("err");
    expect(started.stderr() + started.stdout()).not.toContain("right-token");
  });

  test("a port that is taken: one plain line; exit 78", async () => {
    const started = lede({ ...real(), PORT: new URL(discord.apiUrl).port });
    expect(await started.exit).toBe(78);
    expect(started.stdout()).toMatch(/cannot be used: it is taken by another program/);
  });
});

describe("running", () => {
  test("answers, tells its health and counts; on SIGTERM it finishes what is under way and exits 0", async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    discord.faults.delay({ path: "/gateway/bot" }, 300);
    const started = lede({ ...real(), PORT: String(port) });
    await started.shows(/serving \/healthz/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const early = await fetch(`${url}/readyz`);
    expect(early.status).toBe(503);
    expect(await early.json()).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ check: "gateway" })]),
    });
    await started.shows(/Lede is ready/);
    await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), PATIENTLY);

    expect(asMessage(await here().slash("article headline")).text).not.toBe("");
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/lede_interactions_total\{command="article headline",outcome="ok"\} 1/);
    expect(metrics).toMatch(/lede_gateway_ready 1\n/);
    expect(metrics).toMatch(/lede_articles [1-9]/);
    expect(metrics).toContain("process_resident_memory_bytes");

    discord.faults.delay({ method: "POST", path: "/callback" }, 600);
    const last = here().slash("article summary");
    await vi.waitFor(() => expect(discord.faults.pending).toBe(0), PATIENTLY);
    started.child.kill("SIGTERM");
    expect(asMessage(await last).text).not.toBe("");
    expect(await started.exit).toBe(0);
    expect(started.logLines().at(-1)).toMatchObject({ msg: "stopped" });
    expect(started.logLines()).toContainEqual(
      expect.objectContaining({
        msg: "answered",
        command: "article headline",
        guild: discord.ids.guild,
        user: discord.ids.member,
        latencyMs: expect.any(Number),
      }),
    );
    expect(started.stdout()).not.toContain(discord.token);
    expect(
      started
        .stdout()
        .trim()
        .split("\n")
        .every((line) => line.startsWith("{")),
    ).toBe(true);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  test("a second signal ends it at once", async () => {
    const started = lede(real());
    await started.shows(/Lede is ready/);
    discord.faults.delay({ method: "POST", path: "/callback" }, 60_000);
    here()
      .slash("article summary")
      .catch(() => {});
    await vi.waitFor(() => expect(discord.faults.pending).toBe(0), PATIENTLY);
    const interrupt = setInterval(() => started.child.kill("SIGINT"), 200);
    try {
      expect(await started.exit).toBe(1);
    } finally {
      clearInterval(interrupt);
    }
  });

  test("Ctrl+C under npm comes twice at once and still ends it in order", async () => {
    const started = lede(real());
    await started.shows(/Lede is ready/);
    discord.faults.delay({ method: "POST", path: "/callback" }, 300);
    const last = here().slash("article summary");
    await vi.waitFor(() => expect(discord.faults.pending).toBe(0), PATIENTLY);
    started.child.kill("SIGINT");
    started.child.kill("SIGINT");
    expect(asMessage(await last).text).not.toBe("");
    expect(await started.exit).toBe(0);
  });

  test("an error that nobody caught is logged, and the bot ends in order with exit code 1", async () => {
    const stray = "process.on('SIGUSR2', () => { Promise.reject(new Error('a stray error')) })";
    const started = lede({ ...real(), NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(stray)}` });
    await started.shows(/Lede is ready/);
    started.child.kill("SIGUSR2");
    expect(await started.exit).toBe(1);
    expect(started.logLines()).toContainEqual(
      expect.objectContaining({ level: "fatal", err: expect.objectContaining({ message: "a stray error" }) }),
    );
    expect(started.logLines().at(-1)).toMatchObject({ msg: "stopped" });
  });

  test("a signal during the start ends it too", async () => {
    discord.faults.fail({ path: "/gateway/bot", times: 1000 }, 500);
    const started = lede(real());
    await started.shows(/trying again/);
    started.child.kill("SIGTERM");
    expect(await started.exit).toBe(0);
  });

  test("thrown out by Discord, it says why and ends", async () => {
    const started = lede(real());
    await started.shows(/Lede is ready/);
    discord.faults.cutGateway(4004);
    expect(await started.exit).toBe(78);
    expect(started.logLines()).toContainEqual(
      expect.objectContaining({ level: "fatal", msg: expect.stringContaining("DISCORD_TOKEN") }),
    );
  });

  test("killed and started again, it answers the buttons of its former life, and writes no commands again", async () => {
    const first = lede(real());
    await first.shows(/Lede is ready/);
    const shown = asMessage(await here().slash("article headline"));
    first.child.kill("SIGKILL");
    await first.exit;
    const requests = discord.log.entries.length;
    const second = lede(real());
    await second.shows(/Lede is ready/);
    for (const button of shown.buttons.filter(({ customId, disabled }) => customId && !disabled)) {
      const answer = asMessage(await here().click(shown, button.customId ?? ""));
      expect(answer).toMatchObject({ ephemeral: true, inPlace: false });
    }
    const writes = discord.log.entries
      .slice(requests)
      .filter((entry) => entry.kind === "request" && entry.method !== "GET" && entry.path.includes("/commands"));
    expect(writes).toEqual([]);
    expect(here().message(shown.id)).toMatchObject({ edited: false, text: shown.text });
  });

  test("an article that is put into the folder is answered from, without a restart", async () => {
    const content = join(folder, "articles");
    cpSync(CONTENT, content, { recursive: true });
    const started = lede({ ...real(), CONTENT_DIR: content });
    await started.shows(/Lede is ready/);
    const { writeFile } = await import("node:fs/promises");
    await writeFile(
      join(content, "moon.md"),
      "---\ntitle: Moon base opens its doors\ndate: 2031-01-01\n---\n\nThe base opened.\n",
    );
    await vi.waitFor(
      async () =>
        expect(asMessage(await here().slash("article headline", { private: true })).text).toContain("Moon base"),
      { ...PATIENTLY, interval: 100 },
    );
  });
});

describe("without a token", () => {
  test("it starts a local Discord, says where, and its page is served", async () => {
    const started = lede({ PLAYGROUND_PORT: "0" });
    const [, address = ""] = await started.shows(/Try it in a browser:\s+(http:\/\/\S+)/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toContain("text/html");
    started.child.kill("SIGINT");
    expect(await started.exit).toBe(0);
  });

  test("when the usual port is taken, it takes another", async () => {
    const holder = createServer();
    // If another program has it already, it is taken all the same.
    await new Promise<void>((done) => holder.once("error", () => done()).listen(4321, "127.0.0.1", done));
    const started = lede();
    const [, address = ""] = await started.shows(/Try it in a browser:\s+(http:\/\/\S+)/);
    expect(new URL(address).port).not.toBe("4321");
    expect((await fetch(address)).status).toBe(200);
    holder.close();
  });

  test("a page's port that was asked for and is taken is said plainly", async () => {
    const started = lede({ PLAYGROUND_PORT: new URL(discord.apiUrl).port });
    expect(await started.exit).toBe(78);
    expect(started.stdout()).toContain("PLAYGROUND_PORT");
  });

  test("with a token, no code of the local Discord is loaded", async () => {
    const started = lede({ ...real(), NODE_DEBUG: "esm" });
    await started.shows(/Lede is ready/);
    started.child.kill("SIGTERM");
    await started.exit;
    expect(started.stderr()).not.toContain("src/playground/");
  });
});

describe("started by npm", () => {
  test("ends in order when npm's shell has ended without a word", async () => {
    const main = resolve(import.meta.dirname, "../src/main.ts");
    const shell = spawn("sh", ["-c", '"$0" "$1"; true', process.execPath, main], {
      cwd: folder,
      env: { ...real(), CONTENT_DIR: CONTENT, DATA_DIR: join(folder, "data"), npm_lifecycle_event: "start" },
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
    try {
      let shown = "";
      shell.stdout.setEncoding("utf8").on("data", (chunk: string) => {
        shown += chunk;
      });
      const closed = once(shell.stdout, "close");
      await vi.waitFor(() => expect(shown).toContain("Lede is ready"), PATIENTLY);
      shell.kill("SIGKILL");
      await closed;
      expect(shown).toContain("npm, which started this, has ended");
      expect(shown).toContain('"msg":"stopped"');
    } finally {
      if (shell.pid !== undefined) {
        try {
          process.kill(-shell.pid, "SIGKILL");
        } catch {
          // All of it has ended.
        }
      }
    }
  });
});
