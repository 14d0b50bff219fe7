import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ContentFolderError } from "../../src/store/content-folder-error.ts";
import { type Bench, createBench, documentOf } from "./support.ts";

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(() => bench.close());

const slugs = (items: readonly { slug: string }[]): string[] => items.map((item) => item.slug);
const ALL = { offset: 0, limit: 100 };

describe("reading a content folder", () => {
  it("has the documents of all folders, by slug and by key", async () => {
    bench.write("a.txt", documentOf({ headline: "First" }, "Body."));
    bench.write("2025/march/b.md", documentOf({ headline: "Second" }, "One.", "Two."));
    const store = await bench.open();
    await store.ready;
    expect(store.count()).toBe(2);
    expect(store.bySlug("2025/march/b")?.text).toBe("One.\n\nTwo.");
    const key = store.list(ALL).items.find((item) => item.slug === "a")?.key ?? "";
    expect(key).toMatch(/^[\w-]{11}$/);
    expect(store.byKey(key)?.headline).toBe("First");
    expect(store.bySlug("nothing")).toBeNull();
    expect(store.byKey("nothing1234")).toBeNull();
  });

  it("passes over hidden files, other endings and READMEs", async () => {
    for (const name of [
      ".hidden.txt",
      ".git/x.txt",
      "image.png",
      "README.md",
      "sub/readme.txt",
      "a.txt~",
      "noending",
    ]) {
      bench.write(name, documentOf({ headline: "No" }, "Body."));
    }
    bench.write("readme-of-history.md", documentOf({ headline: "Yes" }, "Body."));
    const store = await bench.open();
    await store.ready;
    expect(slugs(store.list(ALL).items)).toEqual(["readme-of-history"]);
  });

  it("lists newest first, undated last, ties by slug, in pages", async () => {
    bench.write("local.txt", documentOf({ headline: "L", date: "2025-03-08T12:00" }, "B."));
    bench.write("instant.txt", documentOf({ headline: "I", date: "2025-03-08T12:00:01Z" }, "B."));
    bench.write("date.txt", documentOf({ headline: "D", date: "2025-03-08" }, "B."));
    bench.write("old.txt", documentOf({ headline: "O", date: "1789-07-14" }, "B."));
    bench.write("z.txt", documentOf({ headline: "Z" }, "B."));
    bench.write("y.txt", documentOf({ headline: "Y" }, "B."));
    bench.write("x.txt", documentOf({ headline: "X", date: "2025-03-08" }, "B."));
    const store = await bench.open();
    await store.ready;
    expect(slugs(store.list(ALL).items)).toEqual(["instant", "local", "date", "x", "old", "y", "z"]);
    expect(store.list({ offset: 2, limit: 2 })).toMatchObject({ items: [{ slug: "date" }, { slug: "x" }], total: 7 });
    expect(store.list({ offset: -3, limit: -1 }).items).toEqual([]);
    expect(store.latest()?.slug).toBe("instant");
  });

  it("goes on past a document that cannot be read, and says which line is wrong", async () => {
    bench.write("bad.txt", "nothing here");
    bench.write("good.txt", documentOf({ headline: "Good" }, "Body."));
    bench.write("huge.txt", "x".repeat(2_000));
    const store = await bench.open({ maxBytes: 1_000 });
    await store.ready;
    expect(slugs(store.list(ALL).items)).toEqual(["good"]);
    expect(store.status().problems.map(({ path }) => path)).toEqual(["bad.txt", "huge.txt"]);
    const line = bench.log.lines.find(({ message }) => message.includes("bad.txt:1"));
    expect(line?.details).toMatchObject({ file: "bad.txt", line: 1, expected: expect.stringContaining("headline: ") });
  });

  it("does not stop when the parser itself fails", async () => {
    bench.write("a.txt", documentOf({ headline: "A" }, "Body."));
    const store = await bench.open({
      parse: () => {
        throw new TypeError("oops");
      },
    });
    await store.ready;
    expect(store.status().problems).toEqual([{ path: "a.txt", problem: "a.txt: the parser failed: oops" }]);
  });

  it("takes a parser that answers later", async () => {
    const { parseTestDocument } = await import("./support.ts");
    bench.write("a.txt", documentOf({ headline: "A" }, "Body."));
    const store = await bench.open({ parse: async (document) => parseTestDocument(document) });
    await store.ready;
    expect(store.latest()?.headline).toBe("A");
  });

  it("says kindly when there is no content folder", async () => {
    rmSync(bench.contentDir, { recursive: true });
    await expect(bench.open()).rejects.toThrow(ContentFolderError);
    await expect(bench.open()).rejects.toThrow(/does not exist.*CONTENT_DIR/);
    writeFileSync(bench.contentDir, "a file");
    await expect(bench.open()).rejects.toThrow(/is not a folder/);
  });

  it("uses one of two documents with the same slug, the same one always, and says so", async () => {
    bench.write("a.html", documentOf({ headline: "HTML" }, "Body."));
    bench.write("a.txt", documentOf({ headline: "Text" }, "Body."));
    bench.write("a.md", documentOf({ headline: "Markdown" }, "Body."));
    const store = await bench.open();
    await store.ready;
    expect(store.count()).toBe(1);
    expect(store.bySlug("a")?.headline).toBe("Markdown");
    expect(bench.log.lines.filter(({ message }) => message.includes('the slug "a"')).length).toBeGreaterThanOrEqual(2);
    rmSync(join(bench.contentDir, "a.md"));
    await store.rescan();
    expect(store.bySlug("a")?.headline).toBe("Text");
    bench.write("a.md", documentOf({ headline: "Markdown again" }, "Body."));
    await store.rescan();
    expect(store.bySlug("a")?.headline).toBe("Markdown again");
    expect(store.count()).toBe(1);
  });
});

describe("starting again", () => {
  it("parses only what changed meanwhile", async () => {
    for (const name of ["a", "b", "c", "d"]) bench.write(`${name}.txt`, documentOf({ headline: name }, "Body."));
    const first = await bench.open();
    await first.ready;
    await first.close();
    expect(bench.parsed.splice(0).sort()).toEqual(["a.txt", "b.txt", "c.txt", "d.txt"]);
    bench.write("b.txt", documentOf({ headline: "b2" }, "Body."));
    rmSync(join(bench.contentDir, "c.txt"));
    bench.write("e.txt", documentOf({ headline: "e" }, "Body."));
    // The same bytes written again are the same document.
    bench.write("d.txt", documentOf({ headline: "d" }, "Body."));
    const second = await bench.open();
    expect(second.count()).toBe(4);
    await second.ready;
    expect(bench.parsed.sort()).toEqual(["b.txt", "e.txt"]);
    expect(slugs(second.list(ALL).items)).toEqual(["a", "b", "d", "e"]);
    expect(second.bySlug("b")?.headline).toBe("b2");
  });

  it("sees an edit that changes neither size nor time stamp granularity", async () => {
    bench.write("a.txt", documentOf({ headline: "one" }, "Body."));
    const store = await bench.open();
    await store.ready;
    bench.write("a.txt", documentOf({ headline: "two" }, "Body."));
    await store.rescan();
    expect(store.bySlug("a")?.headline).toBe("two");
  });

  it("keeps the last good version of a document that broke, also after a restart", async () => {
    bench.write("a.txt", documentOf({ headline: "Good" }, "Body."));
    const first = await bench.open();
    await first.ready;
    bench.write("a.txt", "broken");
    await first.rescan();
    expect(first.bySlug("a")?.headline).toBe("Good");
    await first.close();
    const second = await bench.open();
    await second.ready;
    expect(second.bySlug("a")?.headline).toBe("Good");
    expect(second.status().problems).toHaveLength(1);
    bench.write("a.txt", documentOf({ headline: "Mended" }, "Body."));
    await second.rescan();
    expect(second.bySlug("a")?.headline).toBe("Mended");
    expect(second.status().problems).toEqual([]);
  });

  it("parses all again with another version of the parser", async () => {
    bench.write("a.txt", documentOf({ headline: "A" }, "Body."));
    const first = await bench.open();
    await first.ready;
    await first.close();
    const second = await bench.open({ parserVersion: "next" });
    await second.ready;
    expect(bench.parsed).toEqual(["a.txt", "a.txt"]);
    expect(second.count()).toBe(1);
  });

  it("gives the same answers from a new index", async () => {
    for (let at = 0; at < 60; at++) {
      const date = at % 3 === 0 ? {} : { date: `2025-03-${String((at % 9) + 10)}` };
      bench.write(
        `f${at % 4}/n${at}.txt`,
        documentOf({ headline: `News ${at % 7} of day ${at}`, ...date }, `Body ${at}.`),
      );
    }
    const answers = async (): Promise<unknown> => {
      const store = await bench.open();
      await store.ready;
      const given = [
        store.list(ALL),
        store.search("news", ALL),
        store.search("body 12", ALL),
        store.suggest("day new", 25),
        store.suggest("nwes", 25),
        store.resolve("news 3 of day 10"),
        store.resolve("news 3"),
      ];
      await store.close();
      return given;
    };
    const first = await answers();
    rmSync(join(bench.dataDir, "index"), { recursive: true });
    expect(await answers()).toEqual(first);
  });

  it("never touches what else is in the data folder", async () => {
    mkdirSync(bench.dataDir, { recursive: true });
    writeFileSync(join(bench.dataDir, "state.sqlite"), "precious");
    bench.write("a.txt", documentOf({ headline: "A" }, "Body."));
    const store = await bench.open();
    await store.ready;
    await store.close();
    const { readdirSync, readFileSync } = await import("node:fs");
    expect(readdirSync(bench.dataDir).sort()).toEqual(["index", "state.sqlite"]);
    expect(readFileSync(join(bench.dataDir, "state.sqlite"), "utf8")).toBe("precious");
  });
});
