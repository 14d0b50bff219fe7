/** The content folder cannot be used; the message says what it is and how to mend it. */
export class ContentFolderError extends Error {
  override readonly name = "ContentFolderError";
  readonly folder: string;

  constructor(folder: string, found: string, options?: ErrorOptions) {
    super(
      `the content folder ${folder} ${found}; expected a folder of article documents: make it, or set CONTENT_DIR`,
      options,
    );
    this.folder = folder;
  }
}
