import { Worker } from "node:worker_threads";
import type { Article } from "../article/article.ts";
import { DocumentError } from "../article/document-error.ts";
import type { PreparedArticle } from "../store/writer.ts";
import { answerSchema, type ParseAnswer, type ParseRequest } from "./messages.ts";

/** A document to parse; see `parseDocument`. */
export interface ParserDocument {
  readonly name: string;
  readonly content: Uint8Array;
  readonly slug?: string;
}

export interface ParserOptions {
  /** Documents up to this size are parsed at once where they are asked for, in bytes; default 256 KiB. */
  readonly smallBytes?: number;
  /** How long a document may take in the thread, in ms; default 30,000. */
  readonly limitMs?: number;
  /** How long the thread waits for another document before it ends, in ms; default 10,000. */
  readonly idleMs?: number;
  /** How large the thread's heap may become, in MB; default 1,024. */
  readonly heapMb?: number;
  /** The thread's module; default the parser's. */
  readonly module?: URL;
}

/** A parser that does not hold the event loop for longer than a small document takes. */
export interface Parser {
  /** Parses a document. @throws DocumentError where it is no article, or takes too long or too much memory to read */
  parse(document: ParserDocument): Promise<Article>;
  /**
   * Makes what the store's index keeps of a document, in the thread, or an article of a small one. @throws as `parse`
   */
  prepare(document: ParserDocument): Promise<Article | PreparedArticle>;
  /** Ends the thread; documents that are being parsed or wait for it fail with an error named "AbortError". */
  close(): Promise<void>;
}

/**
 * Makes a parser: small documents are parsed at once, larger ones in one worker thread, one after the other. The
 * thread starts with the first of them and ends when it has had nothing to do for a while. A document that makes it
 * fail, or takes longer than the limit, fails alone: the next one gets a new thread.
 */
export function createParser(options: ParserOptions = {}): Parser {
  const { smallBytes = 256 * 1024, limitMs = 30_000, idleMs = 10_000, heapMb = 1_024 } = options;
  const module = options.module ?? new URL("./parse-thread.ts", import.meta.url);
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  function thread(): Worker {
    if (idle !== null) clearTimeout(idle);
    worker ??= startThread(module, heapMb);
    worker.ref();
    return worker;
  }

  function rest(): void {
    const resting = worker;
    resting?.unref();
    idle = setTimeout(() => {
      if (worker === resting) worker = null;
      void resting?.terminate();
    }, idleMs);
    idle.unref();
  }

  async function askThread(document: ParserDocument, as: ParseRequest["as"]): Promise<Made> {
    if (closed) throw new ClosedError();
    const asked = thread();
    try {
      const { name, content, slug } = document;
      const answer = await ask(asked, { as, name, content, ...(slug === undefined ? {} : { slug }) }, limitMs);
      rest();
      return madeOf(answer);
    } catch (error) {
      if (error instanceof ThreadError) {
        // Whatever state the thread is in, the next document gets a new one.
        if (worker === asked) worker = null;
        await asked.terminate();
        if (closed) throw new ClosedError();
        throw problemOf(error, document.name, limitMs, heapMb);
      }
      throw error;
    }
  }

  function inTurn(document: ParserDocument, as: ParseRequest["as"]): Promise<Made> {
    const turn = queue.then(() => askThread(document, as));
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** At once, for a small document; null for a large one. */
  async function parseHere(document: ParserDocument): Promise<Article | null> {
    if (document.content.byteLength > smallBytes) return null;
    // Loaded with the first document: a start that finds all articles as they were needs no parser.
    return (await import("../article/parse.ts")).parseDocument(document);
  }

  return {
    async parse(document) {
      const here = await parseHere(document);
      if (here !== null) return here;
      const made = await inTurn(document, "article");
      if (made.article === null) throw new Error("the parser's thread gave something else than an article");
      return made.article;
    },
    async prepare(document) {
      const here = await parseHere(document);
      if (here !== null) return here;
      const { article, prepared } = await inTurn(document, "prepared");
      return prepared ?? article;
    },
    async close() {
      closed = true;
      if (idle !== null) clearTimeout(idle);
      const last = worker;
      worker = null;
      await last?.terminate();
      await queue;
    },
  };
}

/** What the thread made of a document. */
type Made =
  | { readonly article: Article; readonly prepared: null }
  | { readonly article: null; readonly prepared: PreparedArticle };

/** The parser was closed: nothing is wrong with the document. */
class ClosedError extends Error {
  override readonly name = "AbortError";

  constructor() {
    super("the parser is closed");
  }
}

type Cause = "died" | "slow" | "memory";

/** The thread gave no answer. */
class ThreadError extends Error {
  override readonly name = "ThreadError";
  readonly why: Cause;

  constructor(why: Cause, message: string, options?: ErrorOptions) {
    super(message, options);
    this.why = why;
  }
}

function startThread(module: URL, heapMb: number): Worker {
  const worker = new Worker(module, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heapMb } });
  // An error between two documents has nobody to hear it; the next document gets its "exit".
  worker.on("error", () => undefined);
  return worker;
}

/** Sends one request and waits for its answer. @throws ThreadError where there is none in time */
function ask(worker: Worker, request: ParseRequest, limitMs: number): Promise<ParseAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      then();
    };
    const fail = (why: Cause, cause?: unknown) =>
      settle(() => reject(new ThreadError(why, `the parser's thread gave no answer (${why})`, { cause })));
    const onMessage = (message: unknown) => {
      const answer = answerSchema.safeParse(message);
      if (answer.success) settle(() => resolve(answer.data));
      else fail("died", answer.error);
    };
    const onError = (error: unknown) => {
      const code = error instanceof Error && "code" in error ? error.code : null;
      fail(code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "died", error);
    };
    const onExit = () => fail("died");
    const timer = setTimeout(() => fail("slow"), limitMs);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}

function madeOf(answer: ParseAnswer): Made {
  if ("article" in answer) return { article: answer.article, prepared: null };
  if ("prepared" in answer) return { article: null, prepared: answer.prepared };
  if ("problem" in answer) throw new DocumentError(answer.problem);
  throw new Error(answer.failure);
}

function problemOf(error: ThreadError, file: string, limitMs: number, heapMb: number): Error {
  if (error.why === "died") return new Error("the parser's thread ended", { cause: error });
  const found =
    error.why === "slow"
      ? `the document took longer than ${limitMs / 1000} seconds to read`
      : `the document took more than ${heapMb} MB of memory to read`;
  return new DocumentError(
    {
      problem: "too-large",
      file,
      found,
      expected: "expected one article: split the document, or leave out what is not the article",
    },
    { cause: error },
  );
}
