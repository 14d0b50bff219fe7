/** The index holds what was never written to it: a row that is no article, or one whose checksum does not fit. */
export class DamagedIndexError extends Error {
  override readonly name = "DamagedIndexError";
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. @see https://sqlite.org/rescode.html */
const DAMAGE_CODES: ReadonlySet<number> = new Set([11, 26]);
/** SQLITE_IOERR_SHORT_READ: the file ends where a page should be. */
const SHORT_READ = 522;

/** Whether an error says that the index file is not sound, so that it must be built again. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedIndexError) return true;
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return false;
  return DAMAGE_CODES.has(error.errcode & 0xff) || error.errcode === SHORT_READ;
}
