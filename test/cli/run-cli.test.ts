import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesOf } from "../../src/cli/json-lines.ts";
import { runCli } from "../../src/cli/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "lede-cli-"));
const good = join(folder, "good");
const bad = join(folder, "bad");

beforeAll(() => {
  mkdirSync(join(good, "2024"), { recursive: true });
  mkdirSync(bad);
  writeFileSync(
    join(good, "bridge.md"),
    "---\ntitle: The bridge opens\ndek: Twelve years late\nauthor: Jane Doe\ndate: 2025-03-08\n---\nIt opened on Monday.\n\n“We are glad that it is open,” Mayor Ann Roe said on Monday.\n",
  );
  writeFileSync(
    join(good, "2024", "tower.md"),
    "---\ntitle: The tower falls\ndate: 2024-01-01\n---\nIt fell in the night.\n",
  );
  writeFileSync(join(good, "README.md"), "Not an article");
  writeFileSync(join(bad, "b.md"), "---\ntitle: x\ndate: never\n---\ny\n");
  writeFileSync(join(bad, "c.txt"), "");
  writeFileSync(join(bad, "d.md"), "# Fine\n\nThis one is fine.\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as a shell would and gives what it wrote. */
async function lede(args: readonly string[], input: string | readonly string[] = "") {
  const written = { out: "", err: "" };
  const into = (key: "out" | "err") =>
    new Writable({
      // One small write at a time: the writer has to wait.
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        written[key] += String(chunk);
        setImmediate(done);
      },
    });
  async function* stdin() {
    for (const piece of typeof input === "string" ? [input] : input) yield Buffer.from(piece);
  }
  const code = await runCli(args, { stdin: stdin(), stdout: into("out"), stderr: into("err"), contentDir: () => good });
  await new Promise((resolve) => setImmediate(resolve));
  return { code, ...written };
}
const json = (text: string): unknown[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("commands for people", () => {
  it("list the articles, newest first", async () => {
    const { code, out } = await lede(["list"]);
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "2025-03-08  bridge  The bridge opens",
      "2024-01-01  2024/tower  The tower falls",
      "",
    ]);
  });

  it("show the newest article without a name, and others by slug, headline or words of it", async () => {
    expect((await lede(["headline"])).out).toBe("The bridge opens\nTwelve years late\nBy Jane Doe · 2025-03-08\n");
    for (const name of [["2024/tower"], ["the", "tower", "falls"], ["TOWER"]]) {
      expect((await lede(["text", ...name])).out).toContain("It fell in the night.");
    }
    expect((await lede(["summary", "tower"])).out).toContain("It fell in the night.");
    expect((await lede(["quotes"])).out).toContain("  “We are glad that it is open,”");
  });

  it("say what was not found or is ambiguous", async () => {
    expect(await lede(["text", "zeppelin"])).toMatchObject({ code: 1, out: "" });
    const { code, err } = await lede(["text", "the"]);
    expect(code).toBe(1);
    expect(err).toContain("matches 2 articles");
  });

  it("shows where the reporter stepped into a quotation", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lede-cli-parts-"));
    const said = "“Open the gates,” Mayor Ann Roe said. “Nobody shall wait.”";
    writeFileSync(join(folder, "gates.md"), `---\ntitle: The gates open\n---\n${said}\n`);
    const { out } = await lede(["--content", folder, "quotes"]);
    rmSync(folder, { recursive: true });
    expect(out).toContain("  “Open the gates, … Nobody shall wait.”");
  });

  it("give JSON with all fields", async () => {
    const { out } = await lede(["quotes", "bridge", "--json"]);
    const quotes = JSON.parse(out).quotes;
    expect(quotes).toHaveLength(1);
    expect(Object.keys(quotes[0]).sort()).toEqual(
      ["confidence", "end", "evidence", "kind", "paragraph", "parts", "role", "speaker", "start", "text"].sort(),
    );
    expect(JSON.parse((await lede(["headline", "--json"])).out)).toMatchObject({
      slug: "bridge",
      publishedAt: "2025-03-08",
    });
  });

  it("read another folder with --content", async () => {
    expect((await lede(["list", "--content", bad])).out).toBe("            d  Fine\n");
    expect(await lede(["list", "--content", join(folder, "none")])).toMatchObject({ code: 1, out: "" });
  });

  it("explain themselves, and mistakes", async () => {
    expect((await lede(["--help"])).out).toContain("lede parse --jsonl");
    for (const args of [[], ["read"], ["list", "--nope"], ["parse"], ["list", "x"], ["list", "--jsonl"]]) {
      const { code, out, err } = await lede(args);
      expect([args, code, out]).toEqual([args, 2, ""]);
      expect(err).toContain("lede --help");
    }
  });
});

describe("lede check", () => {
  it("tells what each document was parsed into", async () => {
    const { code, out } = await lede(["check"]);
    expect(code).toBe(0);
    expect(out).toContain("headline    The bridge opens");
    expect(out).toContain("authors     Jane Doe");
    expect(out).toContain("quotations  1 full");
    expect(out.trimEnd().split("\n").at(-1)).toBe("2 documents, no errors");
  });

  it("tells what is wrong, goes on, and fails", async () => {
    const { code, out } = await lede(["check", bad, join(good, "bridge.md")]);
    expect(code).toBe(1);
    expect(out).toMatch(/error .*b\.md:3: “date” is “never”; expected a date/u);
    expect(out).toMatch(/error .*c\.txt: the document is empty/u);
    expect(out).toContain("headline    Fine");
    expect(out).toContain("4 documents, 2 errors");
  });

  it("gives JSON lines, and fails on a path that is not there", async () => {
    const { out } = await lede(["check", bad, "--json"]);
    expect(json(out)).toMatchObject([
      { ok: false, problem: "bad-front-matter", line: 3 },
      { ok: false, problem: "empty", line: null },
      { ok: true, headline: "Fine", paragraphs: 1 },
    ]);
    expect(await lede(["check", join(folder, "none.md")])).toMatchObject({ code: 1, out: "" });
  });
});

describe("lede parse --jsonl", () => {
  const run = async (...lines: readonly unknown[]) =>
    json(
      (
        await lede(
          ["parse", "--jsonl"],
          lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
        )
      ).out,
    );

  it("parses documents, pages and bodies in order", async () => {
    const results = await run(
      {
        id: "a",
        document: "---\ntitle: A\ndek: D\nauthors: [J. Doe]\ndate: 2025-03-08T15:27:00-05:00\n---\nOne.\n\nTwo.",
      },
      {
        id: 2,
        html: "<title>The bridge opens today</title><h1>The bridge opens today</h1><p>It is open to everyone in the town now.</p>",
        url: "https://example.org/x",
      },
      { id: null, text: "“It is open to everyone, and I am glad,” Ann Roe said.\nThe second line.", headline: "H" },
      { text: "No id and no headline here." },
    );
    expect(results).toEqual([
      {
        id: "a",
        headline: "A",
        summary: "One. Two.",
        summaryBy: "extract",
        dek: "D",
        authors: ["J. Doe"],
        publishedAt: "2025-03-08T20:27:00Z",
        paragraphs: ["One.", "Two."],
        body: "One.\n\nTwo.",
        quotes: [],
      },
      expect.objectContaining({
        id: 2,
        headline: "The bridge opens today",
        body: "It is open to everyone in the town now.",
        publishedAt: null,
        dek: null,
      }),
      expect.objectContaining({
        id: null,
        headline: "H",
        paragraphs: ["“It is open to everyone, and I am glad,” Ann Roe said.", "The second line."],
        quotes: [{ text: "It is open to everyone, and I am glad,", speaker: "Ann Roe", partial: false }],
      }),
      expect.objectContaining({ id: null, headline: null }),
    ]);
  });

  it("makes summaries as long as asked", async () => {
    const text = Array.from(
      { length: 9 },
      (_, i) => `The council voted on matter number ${i} of the long agenda today.`,
    ).join("\n");
    const results = await run(...[1, 2, 5].map((sentences) => ({ id: sentences, text, sentences })));
    expect(results.map((result) => String((result as { summary: string }).summary).match(/\./gu)?.length)).toEqual([
      1, 2, 5,
    ]);
  });

  it("gives an error line for each bad line and goes on", async () => {
    const results = await run(
      "not json",
      "[]",
      '"x"',
      { id: 1 },
      { id: 2, text: 3 },
      { id: 3, text: "a", html: "b" },
      { id: 4, text: "a.", sentences: 0 },
      { id: 5, document: "" },
      { id: { x: 1 }, text: "a." },
      "",
      { id: 6, text: "Still here." },
    );
    expect(results.map((result) => (result as { id: unknown }).id)).toEqual([null, null, null, 1, 2, 3, 4, 5, null, 6]);
    for (const result of results.slice(0, -1))
      expect(result).toEqual({ id: (result as { id: unknown }).id, error: expect.any(String) });
    expect(results.at(-1)).toMatchObject({ body: "Still here." });
  });

  it("reads lines cut anywhere, and passes over one that is too long", async () => {
    const source = '{"id":"é😀"}\n\n0123456789\nx';
    const bytes = Buffer.from(source);
    async function* pieces() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const found: (string | null)[] = [];
    for await (const line of linesOf(pieces(), 20)) found.push(line);
    expect(found).toEqual(['{"id":"é😀"}', "0123456789", "x"]);
    const short: (string | null)[] = [];
    for await (const line of linesOf(pieces(), 9)) short.push(line);
    expect(short).toEqual([null, null, "x"]);
  });
});

describe("the program", () => {
  it("answers line by line, and ends quietly when its reader goes", async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "../../src/cli.ts"), "parse", "--jsonl"], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += String(chunk);
    });
    child.stdin.on("error", () => {});
    child.stdin.write('{"id":1,"text":"The first line."}\n');
    const first = await new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))));
    expect(JSON.parse(first)).toMatchObject({ id: 1, body: "The first line." });
    child.stdout.destroy();
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.stdin.write(`{"id":2,"text":"${"More. ".repeat(20_000)}"}\n`.repeat(3));
    child.stdin.end();
    expect([await ended, errors]).toEqual([0, ""]);
  });
});
