import { expect, test } from "vitest";
import { readAsArticle } from "../../commands/read-as-article.ts";
import { DocumentError, type DocumentProblem } from "../../src/article/document-error.ts";
import type { AttachmentOption, TargetMessage } from "../../src/interactions/command.ts";
import { ATTACHMENT_LIMIT } from "../../src/interactions/message-source.ts";
import { articleOf } from "../support/articles.ts";
import { drive, refused } from "../support/command-driver.ts";
import { control, controlsOf, textOf } from "../support/replies.ts";

/** A parser as small as can be: the first line is the headline, what stands in quotation marks was said by Ann. */
function parse({ name, bytes }: { name: string; bytes: Uint8Array }) {
  const [headline = "", ...paragraphs] = new TextDecoder().decode(bytes).split(/\n+/);
  const problem: DocumentProblem | null = bytes.includes(0) ? "binary" : paragraphs.length === 0 ? "no-body" : null;
  if (problem) throw new DocumentError({ problem, file: name, found: "it is not one", expected: "an article" });
  const quotes = [...paragraphs.join("\n\n").matchAll(/“([^”]+)”/g)].flatMap(([, said]) =>
    said === undefined ? [] : [{ parts: [said] as const, speaker: "Ann" }],
  );
  return articleOf({ slug: name.replace(/\.\w+$/, ""), headline, paragraphs, quotes });
}

const TEXT = "A headline\n“We go on,” Ann said.\nThe end.";

function message(given: Partial<TargetMessage> = {}): TargetMessage {
  return { id: "1300000000000000009", content: "", attachments: [], texts: [], ...given };
}

function attachment(given: Partial<AttachmentOption> = {}): AttachmentOption {
  return {
    id: "1300000000000000010",
    filename: "story.txt",
    size: 100,
    url: "https://cdn.example/story.txt",
    contentType: "text/plain; charset=utf-8",
    ...given,
  };
}

/** A Discord of one channel: the messages that the bot sees in it, and the files behind their addresses. */
function world(visible: TargetMessage[], files: Record<string, string | Uint8Array> = {}, invoker = {}) {
  const module = readAsArticle({
    fetchMessage: async (channelId, messageId) =>
      (channelId === "300" && visible.find((candidate) => candidate.id === messageId)) || null,
    fetchAttachment: async (url) => {
      const file = files[url];
      if (file === undefined) throw new Error("404");
      return typeof file === "string" ? new TextEncoder().encode(file) : file;
    },
    parse,
    render: (article) => `# ${article.headline}`,
  });
  return drive(module, invoker);
}

test("a message's text: its summary, with buttons to its other views that work a restart later", async () => {
  const target = message({ content: TEXT });
  const summary = await world([target]).read(target);
  expect(textOf(summary)).toContain("### A headline");
  expect(controlsOf(summary).map((found) => found.label)).toEqual(["Headline", "Quotes", "Full text"]);
  const quotes = await world([target]).click(summary, "Quotes");
  expect(textOf(quotes)).toContain("**Ann**\n> “We go on,”");
  const context = await world([target]).click(quotes, "Context");
  expect(textOf(context)).toContain("“**We go on,**” Ann said.");
  const text = await world([target]).click(context, "Full text");
  expect(textOf(text)).toContain("The end.");
  const file = await world([target]).click(text, "Markdown file");
  expect(file).toMatchObject({ fresh: true, files: [{ name: `message-${target.id}.md`, content: "# A headline" }] });
});

test("an attached file, fetched again for each view; it goes before the message's own text", async () => {
  const file = attachment({ filename: "Story.MD", contentType: null });
  const target = message({
    content: "Look at this",
    attachments: [attachment({ filename: "a.png", contentType: "image/png" }), file],
  });
  const bot = world([target], { [file.url]: TEXT });
  const summary = await bot.read(target);
  expect(textOf(summary)).toContain("### A headline");
  expect(textOf(await bot.click(summary, "Full text"))).toContain("The end.");
});

test("texts of embeds and text displays are read where the message has no other", async () => {
  const target = message({ texts: ["A headline", "“We go on,” Ann said."] });
  expect(textOf(await world([target]).read(target))).toContain("### A headline");
});

test.each([
  ["the bot does not see the message", [], {}],
  ["it sees the message without its content", [message()], {}],
  ["there is no channel", [message({ content: TEXT })], { channelId: null }],
])("where %s, the answer holds everything and has no buttons", async (_, visible, invoker) => {
  const reply = await world(visible, {}, invoker).read(message({ content: TEXT }));
  expect(textOf(reply)).toContain("What the story says.");
  expect(textOf(reply)).toContain("> “We go on,”");
  expect(reply.files).toMatchObject([{ content: "# A headline" }]);
  expect(controlsOf(reply)).toEqual([]);
});

test("a message that is gone when a button is pressed, and a file that is, are told of kindly", async () => {
  const file = attachment();
  const target = message({ attachments: [file] });
  const visible = [target];
  const bot = world(visible, { [file.url]: TEXT });
  const summary = await bot.read(target);
  visible[0] = message({ content: "edited" });
  expect((await refused(bot.click(summary, "Quotes"))).code).toBe("message-gone");
  visible.pop();
  expect((await refused(bot.click(summary, "Quotes"))).code).toBe("message-gone");
});

test("a quotation that an edit has taken away is told of kindly", async () => {
  const visible = [message({ content: TEXT })];
  const bot = world(visible);
  const quotes = await bot.click(await bot.read(message({ content: TEXT })), "Quotes");
  visible[0] = message({ content: "A headline\n“Something else.”" });
  expect((await refused(bot.press(control(quotes, "Context").customId))).code).toBe("quotation-gone");
});

test.each([
  ["empty-message", message(), {}],
  [
    "unreadable-attachment",
    message({ attachments: [attachment({ filename: "a.pdf", contentType: "application/pdf" })] }),
    {},
  ],
  ["attachment-too-large", message({ attachments: [attachment({ size: ATTACHMENT_LIMIT + 1 })] }), {}],
  [
    "attachment-too-large",
    message({ attachments: [attachment()] }),
    { [attachment().url]: "x".repeat(ATTACHMENT_LIMIT + 1) },
  ],
  ["attachment-unavailable", message({ attachments: [attachment()] }), {}],
  ["not-an-article", message({ attachments: [attachment()] }), { [attachment().url]: new Uint8Array([0, 1, 2]) }],
  ["not-an-article", message({ content: "Just a remark" }), {}],
])("%s", async (code, target, files) => {
  const error = await refused(world([target], files).read(target));
  expect(error.code).toBe(code);
  expect(textOf(error.reply)).not.toMatch(/undefined|Error|\[object/);
});

test("a file's name is shown as its characters", async () => {
  const target = message({ attachments: [attachment({ filename: "**@here**.txt" })] });
  const error = await refused(world([target], { [attachment().url]: "No body" }).read(target));
  expect(textOf(error.reply)).toContain("“\\*\\*\\@here\\*\\*.txt”");
});

test("an id that Lede did not write is refused kindly", async () => {
  for (const id of ["1~read~nonsense~s~0~", "1~read~x", "1~rctx~x", "1~rfile~"]) {
    expect((await refused(world([]).press(id))).code).toBe("old-button");
  }
});
