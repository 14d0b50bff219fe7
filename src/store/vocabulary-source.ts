import type { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import { buildVocabulary, type Correction, type Vocabulary } from "./vocabulary.ts";

/** Words read from the index in one go; a few milliseconds' worth. */
const PAGE = 2_000;
/** New words since the last full reading that are kept apart before the whole is read again. */
const APART = 2_000;

/** The words of all headlines, kept up with the index without ever reading it all in one go. */
export interface VocabularySource {
  hasPrefix(prefix: string): boolean;
  has(word: string): boolean;
  corrections(typed: string, maxDistance: number): Correction[];
  /** Takes note of a headline that was added (folded). Removed ones may stay: they find nothing. */
  add(foldedHeadline: string): void;
  /** Reads the words of the index again, in the background. */
  reload(): Promise<void>;
}

/** Makes a vocabulary over the index's headlines; empty until the first `reload` is through. */
export function createVocabularySource(database: DatabaseSync): VocabularySource {
  const page = database.prepare("SELECT term, doc FROM headline_vocabulary WHERE term >= ? ORDER BY term LIMIT ?");
  let main = buildVocabulary([]);
  let apart = new Map<string, number>();
  let recent: Vocabulary | null = null;
  let reloading: Promise<void> | null = null;

  async function readAll(): Promise<void> {
    const pending = apart;
    apart = new Map(pending);
    const seen = new Map<string, number>();
    let last = "";
    while (database.isOpen) {
      const rows = page.all(last, PAGE);
      for (const row of rows) seen.set(String(row["term"]), Number(row["doc"]));
      const end = String(rows.at(-1)?.["term"] ?? "");
      if (rows.length < PAGE || end === last) break;
      last = end;
      await nextTurn();
    }
    main = buildVocabulary(seen);
    // Words that came while this was reading may or may not have been read.
    for (const word of pending.keys()) if (main.has(word)) apart.delete(word);
    recent = null;
  }

  function recentWords(): Vocabulary {
    recent ??= buildVocabulary(apart);
    return recent;
  }

  function reload(): Promise<void> {
    reloading ??= readAll().finally(() => {
      reloading = null;
    });
    return reloading;
  }

  return {
    has: (word) => main.has(word) || apart.has(word),
    hasPrefix: (prefix) => main.hasPrefix(prefix) || recentWords().hasPrefix(prefix),
    corrections(typed, maxDistance) {
      const found = main.corrections(typed, maxDistance);
      return apart.size === 0 ? found : [...found, ...recentWords().corrections(typed, maxDistance)];
    },
    add(foldedHeadline) {
      for (const word of foldedHeadline.split(" ")) {
        if (word === "" || main.has(word)) continue;
        apart.set(word, (apart.get(word) ?? 0) + 1);
        recent = null;
      }
      // Each full reading at twice the size of the last: their cost stays in proportion to what was added.
      if (apart.size > Math.max(APART, main.size)) reload().catch(() => undefined);
    },
    reload,
  };
}
