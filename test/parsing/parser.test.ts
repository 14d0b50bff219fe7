import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { DocumentError } from "../../src/article/document-error.ts";
import { parseDocument } from "../../src/article/parse.ts";
import { createParser, type Parser, type ParserOptions } from "../../src/parsing/parser.ts";
import { prepareArticle } from "../../src/store/writer.ts";

const parsers: Parser[] = [];
afterEach(async () => {
  await Promise.all(parsers.splice(0).map((parser) => parser.close()));
});

function open(options: ParserOptions = {}): Parser {
  const parser = createParser(options);
  parsers.push(parser);
  return parser;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const DOCUMENT =
  "Ministers meet again on harbour plan\n\nThe ministers met on Monday. “The plan is under review,” Ann Smith said.\n\nThe port stays open.";
const LARGE = `Ministers meet again on harbour plan\n\n${"The ministers met on Monday. “The plan is under review,” Ann Smith said.\n\n".repeat(5_000)}`;
/** A thread that dies, hangs or fills its memory as it is told. */
const dead = new URL("./dead-thread.ts", import.meta.url);

describe("a parser", () => {
  test("gives the same article from its thread as without one", async () => {
    const document = { name: "a.txt", content: bytes(DOCUMENT), slug: "harbour" };
    const here = await open().parse(document);
    expect(here).toEqual(parseDocument(document));
    expect(await open({ smallBytes: 0 }).parse(document)).toEqual(here);
  });

  test("prepares a large document for the index in its thread, and leaves a small one as an article", async () => {
    const document = { name: "a.txt", content: bytes(DOCUMENT), slug: "harbour" };
    const article = parseDocument(document);
    expect(await open().prepare(document)).toEqual(article);
    expect(await open({ smallBytes: 0 }).prepare(document)).toEqual(prepareArticle(article));
  });

  test("lets other work go on while it reads a large document", async () => {
    const parser = open();
    let turns = 0;
    let done = false;
    const parsing = parser.parse({ name: "a.txt", content: bytes(LARGE) }).finally(() => {
      done = true;
    });
    while (!done) {
      await turn();
      turns += 1;
    }
    expect((await parsing).headline).toBe("Ministers meet again on harbour plan");
    // In the same thread there would be none between asking and the answer.
    expect(turns).toBeGreaterThan(20);
  });

  test.each([0, 1_000_000])("gives every field of a document's problem (threshold %i)", async (smallBytes) => {
    const content = bytes("---\ntitle: A\ndate: never\n---\n\nThe text.");
    const error = await open({ smallBytes })
      .parse({ name: "a/b.md", content })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({
      name: "DocumentError",
      problem: "bad-front-matter",
      file: "a/b.md",
      line: 3,
      message: expect.stringMatching(/^a\/b\.md:3: “date” is “never”; expected /),
      expected: expect.stringContaining("a date or a time"),
    });
  });

  test("reads documents that are asked for at once, each with its own answer", async () => {
    const parser = open({ smallBytes: 0 });
    const answers = await Promise.allSettled(
      ["first", "", "third"].map((slug) =>
        parser.parse({ name: "a.txt", content: slug === "" ? bytes(" ") : bytes(DOCUMENT), slug }),
      ),
    );
    expect(answers.map((answer) => (answer.status === "fulfilled" ? answer.value.slug : "problem"))).toEqual([
      "first",
      "problem",
      "third",
    ]);
  });

  test.each([
    ["dies", "die ", Error, "the parser's thread ended"],
    ["throws", "throw ", Error, "the parser's thread ended"],
    ["answers nonsense", "nonsense ", Error, "the parser's thread ended"],
    ["takes too long", "wait ", DocumentError, "a.txt: the document took longer than 0.5 seconds to read"],
    ["fills its memory", "fill ", DocumentError, "a.txt: the document took more than 32 MB of memory to read"],
  ])("fails the document whose thread %s, and reads the next", async (_, word, kind, message) => {
    const limitMs = word === "wait " ? 500 : 30_000;
    const parser = open({ smallBytes: 0, module: dead, limitMs, heapMb: 32 });
    const error = await parser.parse({ name: "a.txt", content: bytes(word) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toContain(message);
    const patient = { name: "b.txt", content: bytes("answer "), slug: "next" };
    // The waiting parser's limit is short for the start of a thread on a busy machine.
    const next = word === "wait " ? open({ smallBytes: 0, module: dead }) : parser;
    expect((await next.parse(patient)).slug).toBe("next");
  });

  test("starts its thread again after a rest", async () => {
    const parser = open({ smallBytes: 0, idleMs: 0 });
    const document = { name: "a.txt", content: bytes(DOCUMENT) };
    const first = await parser.parse(document);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await parser.parse(document)).toEqual(first);
  });

  test("a document that is being read when the parser closes fails", async () => {
    const parser = createParser({ smallBytes: 0, module: dead });
    const waiting = parser.parse({ name: "a.txt", content: bytes("wait ") }).catch((error: unknown) => error);
    await turn();
    await parser.close();
    expect(await waiting).toMatchObject({ name: "AbortError" });
    await expect(parser.parse({ name: "a.txt", content: bytes("answer ") })).rejects.toThrow("closed");
  });
});
