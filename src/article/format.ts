import { DocumentError } from "./document-error.ts";

/** The formats that an article document may have. */
export type DocumentFormat = "text" | "markdown" | "html";

const BY_EXTENSION: Readonly<Record<string, DocumentFormat>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
};

/** Extensions of text formats that are something else than an article, and their names. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  json: "JSON",
  jsonl: "JSON lines",
  xml: "XML",
  rss: "a feed",
  atom: "a feed",
  csv: "a table (CSV)",
  tsv: "a table (TSV)",
  rtf: "rich text (RTF)",
  mhtml: "a web archive (MHTML)",
  mht: "a web archive (MHTML)",
  eml: "an email",
  tex: "LaTeX",
  yaml: "YAML",
  yml: "YAML",
  css: "a style sheet",
  js: "a program",
  ts: "a program",
  svg: "a drawing (SVG)",
};

/** The file's extension in lower case, without its dot; "" when it has none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/u.exec(name.slice(-12))?.[1]?.toLowerCase() ?? "";
}

function looksLikeHtml(head: string): boolean {
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(head))
    return true;
  return /^\s*<(?:article|main|section|div|h1|meta|title|p)\b[^>]*>/iu.test(head);
}

/** Whether the document begins with a front matter block: a line "---" and then keys. */
export function looksLikeFrontMatter(head: string): boolean {
  return /^\s*---[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*["']?[A-Za-z][\w .-]{0,60}["']?[ \t]*:/u.test(head);
}

/**
 * The document's format: what its first lines plainly say (a whole web page, front matter), else its extension, else
 * plain text.
 * @throws {DocumentError} `unsupported` for formats that Lede does not read.
 */
export function formatOf(name: string, text: string): DocumentFormat {
  const head = text.slice(0, 4096);
  const extension = extensionOf(name);
  const known = BY_EXTENSION[extension];
  const other = head.startsWith("{\\rtf")
    ? "rich text (RTF)"
    : /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:RDF|svg)\b/u.test(head)
      ? "a feed or another kind of XML"
      : /^(?:From: <Saved by|MIME-Version:)/u.test(head)
        ? "a web archive (MHTML)"
        : known === undefined
          ? UNSUPPORTED[extension]
          : undefined;
  if (other !== undefined) {
    throw new DocumentError({
      problem: "unsupported",
      file: name,
      found: `this is ${other}`,
      expected: "expected an article as plain text (.txt), Markdown (.md) or a saved web page (.html)",
    });
  }
  if (known === "html") return "html";
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b/iu.test(head)) return "html";
  if (known === "text" && looksLikeFrontMatter(head)) return "markdown";
  if (known !== undefined) return known;
  if (looksLikeHtml(head)) return "html";
  return looksLikeFrontMatter(head) || /^#{1,2} \S/u.test(head) ? "markdown" : "text";
}
