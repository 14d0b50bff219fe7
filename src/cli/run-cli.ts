import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { articlesIn, documentsAt, PathError } from "./documents.ts";
import { findArticle } from "./find-article.ts";
import { linesOf, writeLine } from "./json-lines.ts";
import { parseLine } from "./parse-line.ts";
import { checkJson, checkLines, listLine, showView, VIEWS, type View, viewJson } from "./views.ts";

/** What the command line works with. */
export interface CliPorts {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The content folder of the settings; asked only by commands that need it. */
  readonly contentDir: () => string;
}

export const HELP = `lede: read and check article documents from a terminal

  lede list                       the articles in the content folder, newest first
  lede headline [article]         headline, dek, source, byline and date
  lede summary [article]          the publisher's summary, or the most telling sentences
  lede quotes [article]           the quotations, by speaker
  lede text [article]             the whole text
  lede check [path…]              what each document was parsed into, and what is wrong; exit code 1 on errors
  lede parse --jsonl              JSON lines on standard input to JSON lines on standard output

[article] is a slug, a headline or a part of one; without it, the newest article.

  --content <folder>              the content folder, instead of CONTENT_DIR
  --json                          JSON instead of text (list, headline, summary, quotes, text, check)
  --help                          this text

lede parse --jsonl reads objects with an "id" and one of "document" (an article document), "html" (a web page,
with its "url" if known) or "text" (body paragraphs, a line each, with a "headline" if known), and optionally
"sentences" (the length of an extracted summary). It writes, in the same order:
  {"id", "headline", "summary", "summaryBy", "dek", "authors", "publishedAt", "paragraphs", "body", "quotes"}
"quotes" has an entry for each unbroken part of a quotation: {"text", "speaker", "partial"}. Quoted words and
titles, which are nobody's statement, are left out. A line that cannot be parsed gives {"id", "error"}.
`;

/** A mistake on the command line: exit code 2. */
class UsageError extends Error {}

const OPTIONS = {
  content: { type: "string" },
  json: { type: "boolean" },
  jsonl: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split(". ")[0] : "the options cannot be read");
  }
}

function isView(command: string): command is View {
  return VIEWS.some((view) => view === command);
}

async function parseJsonLines(ports: CliPorts): Promise<number> {
  for await (const line of linesOf(ports.stdin)) {
    const result = line === null ? { id: null, error: "the line is too long" } : parseLine(line);
    await writeLine(ports.stdout, JSON.stringify(result));
  }
  return 0;
}

async function check(paths: readonly string[], json: boolean, ports: CliPorts): Promise<number> {
  let errors = 0;
  let count = 0;
  for await (const { path, article, error } of documentsAt(paths)) {
    count += 1;
    if (error === null) {
      await writeLine(ports.stdout, json ? JSON.stringify(checkJson(path, article)) : checkLines(path, article));
      continue;
    }
    errors += 1;
    const { problem, line, expected } = error;
    await writeLine(
      ports.stdout,
      json
        ? JSON.stringify({ path, ok: false, problem, line, message: error.message, expected })
        : `error ${error.message}`,
    );
  }
  if (!json)
    await writeLine(
      ports.stdout,
      `${count} ${count === 1 ? "document" : "documents"}, ${errors === 0 ? "no errors" : errors === 1 ? "1 error" : `${errors} errors`}`,
    );
  return errors > 0 ? 1 : 0;
}

async function listArticles(folder: string, json: boolean, ports: CliPorts): Promise<number> {
  const { articles, errors } = await articlesIn(folder);
  for (const article of articles) {
    await writeLine(ports.stdout, json ? JSON.stringify(viewJson(article, "headline")) : listLine(article));
  }
  for (const error of errors) await writeLine(ports.stderr, `lede: ${error.message}`);
  return 0;
}

async function showArticle(
  view: View,
  folder: string,
  wanted: string | undefined,
  json: boolean,
  ports: CliPorts,
): Promise<number> {
  const { articles } = await articlesIn(folder);
  const found = findArticle(articles, wanted);
  if (found.kind === "found") {
    await writeLine(
      ports.stdout,
      json ? JSON.stringify(viewJson(found.article, view), null, 2) : showView(found.article, view),
    );
    return 0;
  }
  if (found.kind === "none") {
    const why =
      wanted === undefined
        ? `there are no articles in ${folder}`
        : `no article matches “${wanted}”; “lede list” shows them all`;
    await writeLine(ports.stderr, `lede: ${why}`);
    return 1;
  }
  await writeLine(ports.stderr, `lede: “${wanted}” matches ${found.candidates.length} articles:`);
  for (const article of found.candidates.slice(0, 20)) await writeLine(ports.stderr, listLine(article));
  return 1;
}

async function runCommand(args: readonly string[], ports: CliPorts): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [command, ...rest] = positionals;
  if (values.help === true || command === "help") {
    await writeLine(ports.stdout, HELP.trimEnd());
    return 0;
  }
  const folder = () => values.content ?? ports.contentDir();
  const json = values.json === true;
  if (command === undefined) throw new UsageError("expected a command");
  if (command !== "parse" && values.jsonl === true) throw new UsageError("--jsonl belongs to “lede parse”");
  if (command === "check") return check(rest.length > 0 ? rest : [folder()], json, ports);
  if (command === "parse") {
    if (values.jsonl !== true || rest.length > 0)
      throw new UsageError("“lede parse” reads standard input: lede parse --jsonl");
    return parseJsonLines(ports);
  }
  if (command === "list") {
    if (rest.length > 0) throw new UsageError("“lede list” takes no article");
    return listArticles(folder(), json, ports);
  }
  if (isView(command)) return showArticle(command, folder(), rest.length > 0 ? rest.join(" ") : undefined, json, ports);
  throw new UsageError(`there is no command “${command}”`);
}

/**
 * Runs one command and gives the exit code: 0, 1 for errors in documents or an article that is not there, 2 for a
 * mistake on the command line.
 */
export async function runCli(args: readonly string[], ports: CliPorts): Promise<number> {
  try {
    return await runCommand(args, ports);
  } catch (error) {
    if (error instanceof UsageError) {
      await writeLine(ports.stderr, `lede: ${error.message}\nlede --help shows the commands.`);
      return 2;
    }
    if (error instanceof PathError) {
      await writeLine(ports.stderr, `lede: ${error.message}`);
      return 1;
    }
    throw error;
  }
}
