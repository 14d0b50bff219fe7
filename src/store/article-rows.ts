import { crc32 } from "node:zlib";
import type { Article } from "../article/article.ts";
import { listingSchema, restoreArticle } from "./article-schema.ts";
import { DamagedIndexError } from "./damage.ts";
import type { ArticleListing } from "./store.ts";

/** What guards a row's text against a changed bit, which SQLite itself does not notice. */
export function checksumOf(text: string): number {
  return crc32(text);
}

/** The listing in a row's columns. @throws DamagedIndexError where it is not what was written. */
export function listingOf(text: unknown, checksum: unknown): ArticleListing {
  return sound(text, checksum, (sure) => listingSchema.parse(JSON.parse(sure)));
}

/** The article in a row's columns. @throws DamagedIndexError where it is not what was written. */
export function articleOf(text: unknown, checksum: unknown): Article {
  return sound(text, checksum, restoreArticle);
}

function sound<T>(text: unknown, checksum: unknown, read: (text: string) => T): T {
  if (typeof text !== "string" || checksumOf(text) !== checksum) {
    throw new DamagedIndexError("a row's checksum does not fit");
  }
  try {
    return read(text);
  } catch (error) {
    throw new DamagedIndexError("a row holds no article", { cause: error });
  }
}
