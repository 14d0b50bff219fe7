import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { checkInBackground } from "./background-check.ts";
import { ContentFolderError } from "./content-folder-error.ts";
import { DamagedIndexError } from "./damage.ts";
import type { ExamineOptions, ParseDocument } from "./examine.ts";
import { indexPlace } from "./index-file.ts";
import { createIndexer } from "./indexer.ts";
import { type OpenIndex, openLiveIndex } from "./live-index.ts";
import type { StoreLog } from "./log.ts";
import { countOf } from "./lookup.ts";
import { resolveArticle } from "./resolve.ts";
import type { ArticleListing, ArticleStore, Story, StoryIndex } from "./store.ts";
import { foldText } from "./words.ts";

export interface StoreOptions {
  /** The folder of the documents; it must be there at the start. */
  readonly contentDir: string;
  /** Where the index is kept, in a folder "index" of its own that may be deleted at any time. */
  readonly dataDir: string;
  readonly log: StoreLog;
  readonly parse: ParseDocument;
  /** Names the version of `parse`: with another one, every document is parsed again. */
  readonly parserVersion: string;
  /** How long a file must be left alone before it is read, in ms; default 500. */
  readonly settleMs?: number;
  /** How often all folders are read again, in case a change was not told, in ms; default 60,000. */
  readonly rescanMs?: number;
  /** Larger documents are not read, in bytes; default 16 MiB. */
  readonly maxBytes?: number;
  /** The time of the files' clock in ms since 1970; default the system's. */
  readonly now?: () => number;
}

/** What there is to know of a store besides its articles. */
export interface StoreStatus {
  readonly articles: number;
  /** Documents that cannot be read as articles, and why (the first 100). */
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
  /** Documents that wait to be looked at. */
  readonly pending: number;
  /** Whether the first reading of the content folder is through. */
  readonly ready: boolean;
}

/** A store over a content folder. */
export interface FolderStore extends ArticleStore, StoryIndex {
  /**
   * Resolves when the content folder has been read once and all it held is in the index (files that are still being
   * written excepted). Look-ups answer before that, from what the index has. Never rejects.
   */
  readonly ready: Promise<void>;
  status(): StoreStatus;
  /** Reads the whole folder now and resolves when the index has it. */
  rescan(): Promise<void>;
  /** Stops watching, finishes the change that is being written, and closes the index. */
  close(): Promise<void>;
}

/** How often replaced files and other processes' changes are looked for, in ms. */
const POLL_MS = 500;
/** How often all folders are read again where they cannot be watched, in ms. */
const BLIND_RESCAN_MS = 1_200;
/** Changes within this time are told together, in ms. */
const NOTIFY_MS = 50;

/** Stories are read so many at a time, so that nothing else waits for long. */
const STORIES_PAGE = 500;

/**
 * Opens the store: resolves as soon as the index answers, and reads the content folder in the background.
 * @throws ContentFolderError where the content folder is not there or cannot be read.
 */
export async function openStore(options: StoreOptions): Promise<FolderStore> {
  const { log, rescanMs = 60_000 } = options;
  const root = resolve(options.contentDir);
  checkFolder(root);
  const examineOptions: ExamineOptions = {
    root,
    parse: options.parse,
    log,
    settleMs: options.settleMs ?? 500,
    maxBytes: options.maxBytes ?? 16 * 1024 * 1024,
    now: options.now ?? Date.now,
  };
  const place = indexPlace(options.dataDir, root, options.parserVersion);
  const live = openLiveIndex(place, log, () => onReplaced());
  const listeners = new Set<() => void>();
  let notifying: NodeJS.Timeout | null = null;
  let generation = live.use((index) => index.lookup.generation());
  let isReady = false;
  let closed = false;

  const indexer = createIndexer(
    {
      write: (step) => step(live.current.writer),
      known: (folder) => live.use((index) => index.documents.inFolder(folder)),
      folders: () => live.use((index) => index.documents.folders()),
      changed(articles) {
        for (const article of articles) live.current.vocabulary.add(article.foldedHeadline);
        generation = live.use((index) => index.lookup.generation());
        notify();
      },
      failed: (error) => live.repair(error),
    },
    examineOptions,
  );

  function onReplaced(): void {
    generation = -1;
    if (closed) return;
    void rescan();
    notify();
  }

  function notify(): void {
    notifying ??= setTimeout(() => {
      notifying = null;
      for (const listener of listeners) {
        try {
          listener();
        } catch (error) {
          log.error({ reason: String(error) }, "a listener to changes of the articles failed");
        }
      }
    }, NOTIFY_MS);
  }

  /** Notices what other processes did: a replaced content folder or index, changes written to the same index. */
  function poll(): void {
    try {
      indexer.checkRoot();
      live.followReplacement();
      const now = live.use((index) => index.lookup.generation());
      if (now === generation) return;
      generation = now;
      void live.current.vocabulary.reload().catch(() => undefined);
      notify();
    } catch (error) {
      log.error(
        { reason: error instanceof Error ? error.message : String(error) },
        "cannot look after the article index",
      );
    }
  }

  async function rescan(): Promise<void> {
    if (closed) return;
    try {
      await indexer.rescan();
    } catch (error) {
      if (closed) return;
      log.error({ reason: error instanceof Error ? error.message : String(error) }, "cannot read the content folder");
    }
  }

  async function start(): Promise<void> {
    const began = performance.now();
    await live.current.vocabulary.reload().catch(() => undefined);
    await rescan();
    if (closed) return;
    isReady = true;
    const { problems, articles } = status();
    log.info(
      { articles, unreadable: problems.length, ms: Math.round(performance.now() - began) },
      "the articles are read",
    );
  }

  let rescanTimer: NodeJS.Timeout | null = null;
  function scheduleRescan(): void {
    if (closed) return;
    rescanTimer = setTimeout(
      async () => {
        const began = performance.now();
        await rescan();
        lastRescan = performance.now() - began;
        scheduleRescan();
      },
      indexer.isBlind() ? Math.max(BLIND_RESCAN_MS, 5 * lastRescan) : Math.max(rescanMs, 20 * lastRescan),
    );
    rescanTimer.unref();
  }

  function status(): StoreStatus {
    return live.use(({ lookup }) => ({
      articles: lookup.count(),
      problems: lookup.problems(100),
      pending: indexer.pending(),
      ready: isReady,
    }));
  }

  const pollTimer = setInterval(poll, POLL_MS);
  pollTimer.unref();
  const stopCheck = live.current.file.checked
    ? async (): Promise<void> => undefined
    : checkInBackground(place.file, (problem) => {
        if (!closed && problem !== null) live.repair(new DamagedIndexError(problem));
      });
  let lastRescan = 0;
  const ready = start().then(scheduleRescan);

  return {
    ready,
    status,
    rescan,
    count: () => live.use(({ lookup }) => lookup.count()),
    bySlug: (slug) => live.use(({ lookup }) => lookup.bySlug(slug)),
    byKey: (key) => live.use(({ lookup }) => lookup.byKey(key)),
    latest: () => live.use(({ lookup }) => lookup.latest()),
    list: (page) => live.use(({ lookup }) => lookup.list(page)),
    search: (query, page) => live.use(({ search }) => search.search(query, page)),
    suggest: (input, limit) => live.use((index) => suggestOrLatest(index, input, limit)),
    resolve: (input) => live.use(({ lookup, suggest, search }) => resolveArticle(input, lookup, suggest, search)),
    generation: () => live.use(({ lookup }) => lookup.generation()),
    listing: (slug) => live.use(({ lookup }) => lookup.listing(slug)),
    *stories(): Generator<Story> {
      for (let last: bigint | null = null, more = true; more; ) {
        const page = live.use(({ lookup }) => lookup.storiesAfter(last, STORIES_PAGE));
        yield* page.stories;
        last = page.last;
        more = page.stories.length === STORIES_PAGE;
      }
    },
    onChange(listener) {
      const registered = (): void => listener();
      listeners.add(registered);
      return () => listeners.delete(registered);
    },
    async close() {
      if (closed) return;
      closed = true;
      clearInterval(pollTimer);
      if (rescanTimer !== null) clearTimeout(rescanTimer);
      if (notifying !== null) clearTimeout(notifying);
      listeners.clear();
      await Promise.all([indexer.close(), stopCheck()]);
      await ready;
      live.close();
    },
  };
}

/** The newest articles where nothing was typed that could be searched for. */
function suggestOrLatest({ lookup, suggest }: OpenIndex, input: string, limit: number): readonly ArticleListing[] {
  const wanted = countOf(limit);
  if (foldText(input) === "") return lookup.list({ offset: 0, limit: wanted }).items;
  return suggest(input, wanted);
}

function checkFolder(folder: string): void {
  try {
    readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    const found =
      code === "ENOENT"
        ? "does not exist"
        : code === "ENOTDIR"
          ? "is not a folder"
          : `cannot be read (${String(code)})`;
    throw new ContentFolderError(folder, found, { cause: error });
  }
}
