import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Who may import whom, room by room; a room may always import itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "src/article": [],
  "src/parsing": ["src/article", "src/store"],
  "src/store": ["src/article"],
  "src/replies": ["src/article", "src/store"],
  "src/interactions": ["src/article", "src/store", "src/replies"],
  commands: ["src/article", "src/store", "src/replies", "src/interactions", "src/digests", "src/clock.ts"],
  "src/digests": ["src/article", "src/store", "src/replies", "src/interactions", "src/clock.ts"],
  "src/bot": [
    "src/article",
    "src/store",
    "src/replies",
    "src/interactions",
    "commands",
    "src/digests",
    "src/clock.ts",
    "src/config.ts",
    "src/log.ts",
    "src/metrics.ts",
  ],
  "src/playground": [],
};

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g)].map((m) => m[1] ?? "");
  return specifiers.map((specifier) => relative(root, resolve(root, dirname(file), specifier)));
}

function roomOf(file: string): string {
  return Object.keys(ARROWS).find((room) => file.startsWith(`${room}/`)) ?? file;
}

test.each(Object.keys(ARROWS))("%s imports only what the design lets it", (room) => {
  const allowed = new Set([room, ...(ARROWS[room] ?? [])]);
  const wrong = sources(room).flatMap((file) =>
    imports(file)
      .filter((target) => !allowed.has(roomOf(target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** The steps of finding quotations, each a folder that reads only those before it. */
const STEPS = ["letters", "lexicon", "marks", "words", "names", "phrases", "cues", "discourse", "kinds"];

test("each step of finding quotations reads only the steps before it", () => {
  const stepOf = (file: string): string => /^src\/article\/quotes\/([^/]+)\//.exec(file)?.[1] ?? "";
  const wrong = sources("src/article/quotes")
    .filter((file) => stepOf(file) !== "")
    .flatMap((file) =>
      imports(file)
        .filter(
          (target) => STEPS.indexOf(stepOf(target)) > STEPS.indexOf(stepOf(file)) || target.includes("quotations.ts"),
        )
        .map((target) => `${file} → ${target}`),
    );
  expect(wrong).toEqual([]);
  for (const file of sources("src/article/quotes"))
    expect(file === "src/article/quotes/quotations.ts" || STEPS.includes(stepOf(file)), file).toBe(true);
});

test("only main and what it is wired from start the playground", () => {
  const starters = [...sources("src"), ...sources("commands")].filter(
    (file) =>
      !file.startsWith("src/playground/") && imports(file).some((target) => roomOf(target) === "src/playground"),
  );
  expect(starters.filter((file) => !/^src\/(main|start)/.test(file))).toEqual([]);
});

test("no module imports itself through others", () => {
  const files = [...sources("src"), ...sources("commands")];
  const graph = new Map(files.map((file) => [file, imports(file)]));
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
