import { cpSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseDocument } from "../../src/article/parse.ts";
import { isDocumentName } from "../../src/store/document-path.ts";
import { type Bench, createBench } from "./support.ts";

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(() => bench.close());

it("holds the articles that come with the project, as the parser gives them", async () => {
  const content = resolve(import.meta.dirname, "../../content");
  cpSync(content, bench.contentDir, { recursive: true });
  const names = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((name) => isDocumentName(name));
  const store = await bench.open({ parse: parseDocument });
  await store.ready;
  expect(store.status().problems).toEqual([]);
  expect(store.count()).toBe(names.length);
  const { readFileSync } = await import("node:fs");
  for (const { slug, headline } of store.list({ offset: 0, limit: 100 }).items) {
    const name = names.find((candidate) => candidate.startsWith(`${slug}.`)) ?? "";
    expect(store.bySlug(slug)).toEqual(parseDocument({ name, content: readFileSync(resolve(content, name)), slug }));
    expect(store.resolve(headline)).toMatchObject({ kind: "found", article: { slug } });
    expect(store.suggest(headline, 25).map((listing) => listing.slug)).toContain(slug);
  }
});
