import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "../../src/article/parse.ts";
import { createRest } from "../../src/bot/client.ts";
import { createReader } from "../../src/bot/reader.ts";
import type { Clock } from "../../src/clock.ts";
import type { StatePlace } from "../../src/digests/state/open-state.ts";
import type { LocalDiscord } from "../../src/playground/server.ts";
import { type DigestParts, openDigests } from "../../src/start-digests.ts";
import { openStore } from "../../src/store/open-store.ts";
import { makeBot, type TestBot } from "./bot.ts";
import { captureLog } from "./log.ts";

/** A folder of articles and a folder for data, for as long as a test lasts. */
export interface DigestFolders {
  readonly contentDir: string;
  readonly dataDir: string;
  /** Writes an article document. */
  article(slug: string, headline: string, front?: string): Promise<void>;
  remove(): Promise<void>;
}

/** Makes them, empty. */
export async function digestFolders(): Promise<DigestFolders> {
  const folder = await mkdtemp(join(tmpdir(), "lede-digest-"));
  const contentDir = join(folder, "content");
  const dataDir = join(folder, "data");
  await mkdir(contentDir);
  return {
    contentDir,
    dataDir,
    article: (slug, headline, front = "") =>
      writeFile(
        join(contentDir, `${slug}.md`),
        `---\ntitle: ${headline}\ndescription: What ${headline} says in short.\n${front}---\n\n“We have read all of ${headline} with great care,” said Ann Reader, an editor.\n\nNothing else happened that day.\n`,
      ),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A bot that posts digests, all of it real: store, state, worker, client. */
export interface DigestBot extends TestBot {
  /** Reads the content folder now, as the watcher would a moment later. */
  rescan(): Promise<void>;
  metrics: Record<string, number>;
  stop(): Promise<void>;
}

/** Starts one on a local Discord. */
export async function startDigestBot(
  discord: LocalDiscord,
  folders: Pick<DigestFolders, "contentDir" | "dataDir">,
  clock: Clock,
  place: StatePlace = { dataDir: folders.dataDir },
): Promise<DigestBot> {
  const { log } = captureLog([discord.token]);
  const store = await openStore({
    contentDir: folders.contentDir,
    dataDir: folders.dataDir,
    log,
    parse: parseDocument,
    parserVersion: "test",
    settleMs: 1,
  });
  await store.ready;
  const metrics: Record<string, number> = {};
  const count = (name: string): void => {
    metrics[name] = (metrics[name] ?? 0) + 1;
  };
  const parts: DigestParts = {
    place,
    store,
    clock,
    log,
    reader: createReader(createRest(discord.apiUrl, discord.token), discord.apiUrl),
    rest: createRest(discord.apiUrl, discord.token, { retries: 0 }),
    client: () => made.bot.client(),
    metrics: {
      due: () => count("due"),
      posted: () => count("posted"),
      skipped: (reason) => count(`skipped:${reason}`),
      failed: (reason) => count(`failed:${reason}`),
      retried: () => count("retried"),
    },
  };
  const digests = await openDigests(parts);
  const made: TestBot = makeBot(discord, [digests.module], {
    clock,
    onGuild: (guildId, change) => void digests.guilds[change](guildId),
  });
  await made.bot.start();
  await digests.guilds.compare(made.bot.guildIds());
  digests.start();
  return {
    ...made,
    metrics,
    rescan: () => store.rescan(),
    async stop() {
      await digests.stop();
      await made.bot.stop(1000);
      await store.close();
    },
  };
}
