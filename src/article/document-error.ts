/** Why a document could not be read as an article. */
export type DocumentProblem =
  | "empty"
  | "binary"
  | "too-large"
  | "no-headline"
  | "no-body"
  | "bad-front-matter"
  | "unsupported";

/**
 * A document that cannot be read as an article. Its message names the file, the line where known,
 * what was found and what was expected, so that an editor can mend it.
 */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly problem: DocumentProblem;
  /** The document's name as the reader was given it (a path or a file name). */
  readonly file: string;
  /** 1-based line where the problem is, where one is known. */
  readonly line: number | null;
  /** What is wrong: a clause for a person. */
  readonly found: string;
  /** What was expected instead, and how to mend it: one sentence for a person. */
  readonly expected: string;

  constructor(
    details: { problem: DocumentProblem; file: string; line?: number | null; found: string; expected: string },
    options?: ErrorOptions,
  ) {
    const place = details.line == null ? details.file : `${details.file}:${details.line}`;
    super(`${place}: ${details.found}; ${details.expected}`, options);
    this.problem = details.problem;
    this.file = details.file;
    this.line = details.line ?? null;
    this.found = details.found;
    this.expected = details.expected;
  }
}
