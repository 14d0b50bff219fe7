/**
 * `npm run bench:store [-- articles [body words]]`: the store over made-up articles (100,000 by default): the first
 * reading, a warm start, autocompletion, search, memory. Prints one table.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Article } from "../../src/article/article.ts";
import { type FolderStore, openStore } from "../../src/store/open-store.ts";
import { foldText, wordsOf } from "../../src/store/words.ts";
import { createNews, createRandom, misspell } from "./store-data.ts";

const [articles = 100_000, bodyWords = 300] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "lede-bench-"));
const contentDir = join(folder, "content");
const dataDir = join(folder, "data");
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const quiet = (): void => undefined;
const log = {
  debug: quiet,
  info: quiet,
  warn: (d: object, m: string) => print(`${m} ${JSON.stringify(d)}`),
  error: (d: object, m: string) => print(`${m} ${JSON.stringify(d)}`),
};

function parse({ content, slug }: { content: Uint8Array; slug: string }): Article {
  const [headline = "", iso = "", ...rest] = new TextDecoder().decode(content).split("\n\n");
  let start = 0;
  const paragraphs = rest.map((text) => {
    const paragraph = { kind: "text" as const, text, start };
    start += text.length + 2;
    return paragraph;
  });
  return {
    ...{
      slug,
      headline,
      summary: rest[0] ?? "",
      summaryBy: "extract",
      dek: null,
      authors: [],
      tags: [],
      quotations: [],
    },
    ...{
      publishedAt: { precision: "instant", iso },
      updatedAt: null,
      dateline: null,
      source: null,
      url: null,
      language: null,
    },
    ...{ paragraphs, text: rest.join("\n\n") },
  };
}

const memory = (): string => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return `RSS ${(rss / 2 ** 20).toFixed(0)} MiB, heap ${(heapUsed / 2 ** 20).toFixed(0)} MiB`;
};

async function open(): Promise<FolderStore> {
  return await openStore({ contentDir, dataDir, log, parse, parserVersion: "bench" });
}

function measure(name: string, queries: readonly string[], ask: (query: string) => unknown): void {
  for (const query of queries.slice(0, 50)) ask(query);
  const times = queries
    .map((query) => {
      const began = performance.now();
      ask(query);
      return performance.now() - began;
    })
    .sort((one, other) => one - other);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  print(`${name.padEnd(34)} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms (${queries.length})`);
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  await work();
  delay.disable();
  print(
    `${name.padEnd(34)} ${((performance.now() - began) / 1000).toFixed(2)} s, event loop held p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms, most ${(delay.max / 1e6).toFixed(0)} ms`,
  );
}

const random = createRandom(1);
const news = createNews(random);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
try {
  const headlines: string[] = [];
  let bytes = 0;
  for (let at = 0; at < articles; at++) {
    const headline = news.headline();
    headlines.push(headline);
    const text = [headline, news.date(), news.body(bodyWords)].join("\n\n");
    bytes += text.length;
    const month = join(contentDir, `m${at % 200}`);
    if (at < 200) mkdirSync(month, { recursive: true });
    writeFileSync(join(month, `story-${at}.txt`), text);
  }
  print(`${articles} articles, ${(bytes / 2 ** 20).toFixed(0)} MiB; before: ${memory()}`);
  const began = performance.now();
  let store = await open();
  await timed("first reading", () => store.ready);
  print(
    `  ${(articles / ((performance.now() - began) / 1000)).toFixed(0)} documents/s, ${memory()}, ${JSON.stringify(store.status())}`,
  );
  await store.close();
  const { readdirSync } = await import("node:fs");
  const size = readdirSync(join(dataDir, "index")).reduce(
    (sum, name) => sum + statSync(join(dataDir, "index", name)).size,
    0,
  );
  print(`  index ${(size / 2 ** 20).toFixed(0)} MiB`);
  const opening = performance.now();
  store = await open();
  const first = store.suggest("ira", 25).length;
  print(`${"warm: first answer".padEnd(34)} ${((performance.now() - opening) / 1000).toFixed(2)} s (${first})`);
  await timed("warm: folder compared", () => store.ready);
  print(`  ${memory()}`);

  const queries = Array.from({ length: 3_000 }, () => pick(headlines));
  const distinctive = (headline: string): string[] => {
    const words = wordsOf(headline);
    return [...words].sort((one, other) => other.length - one.length).slice(0, 3);
  };
  measure(
    "autocomplete: one letter",
    queries.map((q) => foldText(q).slice(0, 1)),
    (q) => store.suggest(q, 25),
  );
  measure(
    "autocomplete: typed beginning",
    queries.map((q) => q.slice(0, 2 + Math.floor(random() * 20))),
    (q) => store.suggest(q, 25),
  );
  measure("autocomplete: whole headline", queries, (q) => store.suggest(q, 25));
  measure(
    "autocomplete: words, any order",
    queries.map((q) => [...distinctive(q)].reverse().join(" ").toUpperCase()),
    (q) => store.suggest(q, 25),
  );
  const typos = queries.map((headline) => {
    const words = distinctive(headline);
    const at = Math.floor(random() * words.length);
    words[at] = misspell(words[at] ?? "", random);
    return { headline, typed: words.join(" ") };
  });
  measure(
    "autocomplete: one typo in words",
    typos.map(({ typed }) => typed),
    (q) => store.suggest(q, 25),
  );
  const single = queries.map((headline) => {
    const word = distinctive(headline)[0] ?? "";
    return { word, typed: misspell(word, random) };
  });
  measure(
    "autocomplete: one mistyped word",
    single.map(({ typed }) => typed),
    (q) => store.suggest(q, 25),
  );
  measure(
    "autocomplete: nonsense",
    queries.map((_, at) => `xq${at}zzvk wqx${at}j`),
    (q) => store.suggest(q, 25),
  );
  const right = typos.filter(({ headline, typed }) =>
    store.suggest(typed, 25).some((listing) => listing.headline === headline),
  );
  print(
    `one-typo recall, words             ${((100 * right.length) / typos.length).toFixed(1)} % of ${typos.length} (the headline is among 25)`,
  );
  const rightWord = single.filter(({ word, typed }) =>
    store.suggest(typed, 25).some((listing) => wordsOf(listing.headline).includes(word)),
  );
  print(
    `one-typo recall, one word          ${((100 * rightWord.length) / single.length).toFixed(1)} % of ${single.length} (a headline with the word is among 25)`,
  );
  measure(
    "search: two words",
    queries.slice(0, 500).map((q) => distinctive(q).slice(0, 2).join(" ")),
    (q) => store.search(q, { offset: 0, limit: 10 }),
  );
  measure("search: whole headline", queries.slice(0, 500), (q) => store.search(q, { offset: 0, limit: 10 }));
  measure(
    "search: common words",
    ["the", "of the", "government", "war peace", "new deal says", '"the of"', "gov*", "president court"].flatMap(
      (q) => [q, q, q],
    ),
    (q) => store.search(q, { offset: 0, limit: 10 }),
  );
  measure(
    "resolve: half a headline",
    queries.slice(0, 500).map((q) => q.slice(0, q.length / 2)),
    (q) => store.resolve(q),
  );
  measure(
    "by slug",
    queries.map(() => `m${0}/story-${Math.floor(random() * 100) * 200}`),
    (slug) => store.bySlug(slug),
  );
  measure("list, last page", queries.slice(0, 100).map(String), () => store.list({ offset: articles - 25, limit: 25 }));
  print(`after: ${memory()}`);
  await store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
