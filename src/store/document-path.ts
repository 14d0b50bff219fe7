/** Endings of documents, best first: where two documents have one slug, the better ending wins, then the smaller path. */
const ENDINGS: readonly string[] = ["md", "markdown", "mdown", "mkd", "txt", "text", "html", "htm", "xhtml", "shtml"];

function endingOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}

/** A name that is passed over wherever it stands: dot files, editors' backups and lock files. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
}

/**
 * Whether a file's name is that of an article document: a known ending, not hidden, and not a README, which is
 * about its folder and not an article in it.
 */
export function isDocumentName(name: string): boolean {
  const ending = endingOf(name);
  if (isHidden(name) || !ENDINGS.includes(ending)) return false;
  return name.slice(0, -ending.length - 1).toLowerCase() !== "readme";
}

/** The slug of a document at a path below the content folder ("2025/a.md" gives "2025/a"), in Unicode's NFC. */
export function slugOf(path: string): string {
  const ending = endingOf(path.slice(path.lastIndexOf("/") + 1));
  return (ending === "" ? path : path.slice(0, -ending.length - 1)).normalize("NFC");
}

/** Orders documents that share a slug: negative where the first one wins. */
export function compareDocuments(one: string, other: string): number {
  const difference = ENDINGS.indexOf(endingOf(one)) - ENDINGS.indexOf(endingOf(other));
  if (difference !== 0) return difference;
  return one < other ? -1 : one > other ? 1 : 0;
}
