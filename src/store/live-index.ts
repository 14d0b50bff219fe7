import { isDamage } from "./damage.ts";
import { type IndexFile, type IndexPlace, inodeOf, openIndexFile, replaceIndexFile } from "./index-file.ts";
import { createKnownDocuments, type KnownDocuments } from "./known-documents.ts";
import type { StoreLog } from "./log.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import { createSearch, type Search } from "./search.ts";
import { createSuggest, type Suggest } from "./suggest.ts";
import { createVocabularySource, type VocabularySource } from "./vocabulary-source.ts";
import { createWriter, type Writer } from "./writer.ts";

/** An open index with all that is prepared on it. */
export interface OpenIndex {
  readonly file: IndexFile;
  readonly lookup: Lookup;
  readonly search: Search;
  readonly suggest: Suggest;
  readonly vocabulary: VocabularySource;
  readonly documents: KnownDocuments;
  readonly writer: Writer;
}

/** The index that is open now; another one after a repair. */
export interface LiveIndex {
  readonly current: OpenIndex;
  /** Runs a step; where the index proves damaged, builds a new one and runs the step on that. */
  use<T>(step: (index: OpenIndex) => T): T;
  /** Replaces the index where the error says that it is damaged. @returns whether it did. */
  repair(error: unknown): boolean;
  /** Opens the file anew where another process has replaced it. */
  followReplacement(): void;
  close(): void;
}

/**
 * Opens an index that mends itself.
 * @param replaced called after each replacement: what the new index lacks must be read again.
 */
export function openLiveIndex(place: IndexPlace, log: StoreLog, replaced: () => void): LiveIndex {
  let current = prepareSound(openIndexFile(place, log));

  /** Prepares all statements; a file with other tables than ours is a damaged one. */
  function prepareSound(file: IndexFile): OpenIndex {
    try {
      return prepare(file);
    } catch (error) {
      log.warn({ file: place.file, reason: reasonOf(error) }, "the article index is damaged: building it again");
      return prepare(replaceIndexFile(place, file, log));
    }
  }

  function replace(reason: string): void {
    log.warn({ file: place.file, reason }, "the article index is damaged: building it again");
    current = prepareSound(replaceIndexFile(place, current.file, log));
    replaced();
  }

  function repair(error: unknown): boolean {
    if (!isDamage(error)) return false;
    replace(reasonOf(error));
    return true;
  }

  return {
    get current() {
      return current;
    },
    use(step) {
      try {
        return step(current);
      } catch (error) {
        if (!repair(error)) throw error;
        return step(current);
      }
    },
    repair,
    followReplacement() {
      if (inodeOf(place.file) === current.file.inode) return;
      log.info({ file: place.file }, "the article index was replaced or removed: opening it anew");
      current.file.database.close();
      current = prepareSound(openIndexFile(place, log));
      replaced();
    },
    close: () => current.file.database.close(),
  };
}

function prepare(file: IndexFile): OpenIndex {
  const { database } = file;
  const vocabulary = createVocabularySource(database);
  return {
    file,
    lookup: createLookup(database),
    search: createSearch(database),
    suggest: createSuggest(database, vocabulary),
    vocabulary,
    documents: createKnownDocuments(database),
    writer: createWriter(database),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
